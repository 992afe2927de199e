"""Media keys and the desktop's own player controls on Linux: MPRIS 2, there only while a session is.

https://specifications.freedesktop.org/mpris-spec/2.2/. What is told is neutral unless the person wishes otherwise: a
lock screen shows it to everybody in the room.
"""

from __future__ import annotations

from typing import Any, Protocol

from PySide6.QtCore import ClassInfo, Property, QMetaType, QObject, Signal, Slot
from PySide6.QtDBus import QDBusAbstractAdaptor, QDBusArgument, QDBusConnection, QDBusMessage, QDBusObjectPath

SERVICE = "org.mpris.MediaPlayer2.hand_on_heart"
PATH = "/org/mpris/MediaPlayer2"
PLAYER = "org.mpris.MediaPlayer2.Player"
TRACK = "/org/hand_on_heart/session"
NEUTRAL = "Hand on Heart"
MICRO = 1000
"""Microseconds in a millisecond: MPRIS counts so, sessions so."""


class Playing(Protocol):
    """The session that plays, as the desktop may see and steer it."""

    @property
    def paused(self) -> bool: ...

    @property
    def position(self) -> int:
        """In ms."""

    @property
    def length(self) -> int:
        """In ms."""

    @property
    def title(self) -> str: ...

    def pause(self) -> None: ...

    def go_on(self) -> None: ...

    def stop(self) -> None: ...

    def show(self) -> None:
        """Raise the window."""


@ClassInfo({"D-Bus Interface": "org.mpris.MediaPlayer2"})
class _Root(QDBusAbstractAdaptor):
    def __init__(self, parent: QObject, playing: Playing) -> None:
        super().__init__(parent)
        self._playing = playing

    Identity = Property(str, lambda _self: NEUTRAL)
    DesktopEntry = Property(str, lambda _self: "hand-on-heart")
    CanQuit = Property(bool, lambda _self: False)
    CanRaise = Property(bool, lambda _self: True)
    HasTrackList = Property(bool, lambda _self: False)
    SupportedUriSchemes = Property("QStringList", lambda _self: [])
    SupportedMimeTypes = Property("QStringList", lambda _self: [])

    @Slot()
    def Raise(self) -> None:
        self._playing.show()

    @Slot()
    def Quit(self) -> None:
        pass


@ClassInfo({"D-Bus Interface": PLAYER})
class _Player(QDBusAbstractAdaptor):
    Seeked = Signal("qlonglong")

    def __init__(self, parent: QObject, playing: Playing) -> None:
        super().__init__(parent)
        self._playing = playing
        self.metadata: dict[str, Any] = {}

    @property
    def status(self) -> str:
        return "Paused" if self._playing.paused else "Playing"

    PlaybackStatus = Property(str, lambda self: self.status)
    Metadata = Property("QVariantMap", lambda self: self.metadata)
    Position = Property("qlonglong", lambda self: self._playing.position * MICRO)
    Rate = Property(float, lambda _self: 1.0)
    MinimumRate = Property(float, lambda _self: 1.0)
    MaximumRate = Property(float, lambda _self: 1.0)
    Volume = Property(float, lambda _self: 1.0)
    CanControl = Property(bool, lambda _self: True)
    CanPlay = Property(bool, lambda _self: True)
    CanPause = Property(bool, lambda _self: True)
    CanSeek = Property(bool, lambda _self: False)
    CanGoNext = Property(bool, lambda _self: False)
    CanGoPrevious = Property(bool, lambda _self: False)

    @Slot()
    def Play(self) -> None:
        if self._playing.paused:
            self._playing.go_on()

    @Slot()
    def Pause(self) -> None:
        self._playing.pause()

    @Slot()
    def PlayPause(self) -> None:
        if self._playing.paused:
            self._playing.go_on()
        else:
            self._playing.pause()

    @Slot()
    def Stop(self) -> None:
        self._playing.stop()

    @Slot()
    def Next(self) -> None:
        pass

    @Slot()
    def Previous(self) -> None:
        pass


class MediaKeys:
    """One session among the desktop's players, until `close`; `look` when it may have changed."""

    def __init__(self, playing: Playing, *, titled: bool) -> None:
        """`titled`: tell the session's own title; else nothing but the program's name and the times."""
        self._object = QObject()
        self._root = _Root(self._object, playing)
        self._player = _Player(self._object, playing)
        title = playing.title if titled else NEUTRAL
        self._player.metadata = {
            "mpris:trackid": QDBusObjectPath(TRACK),
            "mpris:length": playing.length * MICRO,
            "xesam:title": title,
        }
        self._bus = QDBusConnection.sessionBus()
        self._told = ""
        self.here = self._bus.isConnected()
        if self.here:
            self._bus.registerObject(PATH, self._object, QDBusConnection.RegisterOption.ExportAdaptors)
            self._bus.registerService(SERVICE)
            self.look()

    def look(self) -> None:
        """Tell the desktop where the session has been paused or has gone on."""
        if self.here and self._player.status != self._told:
            self._told = self._player.status
            signal = QDBusMessage.createSignal(PATH, "org.freedesktop.DBus.Properties", "PropertiesChanged")
            changed = {"PlaybackStatus": self._told, "Metadata": self._player.metadata}
            signal.setArguments([PLAYER, changed, _no_strings()])
            self._bus.send(signal)

    def close(self) -> None:
        if self.here:
            self._bus.unregisterService(SERVICE)
            self._bus.unregisterObject(PATH)
            self.here = False
        self._object.deleteLater()


def _no_strings() -> QDBusArgument:
    """An empty list of strings: a Python list would go out as one of anything, and clients would drop the signal."""
    empty = QDBusArgument()
    empty.beginArray(QMetaType(QMetaType.Type.QString.value))
    empty.endArray()
    return empty
