"""Whether the system wishes for less movement: asked of the desktop where there is one that can be asked."""

from __future__ import annotations

import sys
from typing import Any

from PySide6.QtCore import SLOT, QObject, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication

PATIENCE = 100
"""ms that a desktop which does not answer is waited for."""
PORTAL = ("org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop", "org.freedesktop.portal.Settings")
WISHES = (("org.freedesktop.appearance", "reduced-motion", 1), ("org.gnome.desktop.interface", "enable-animations", 0))
"""What desktops call it, the newer way first, and the value that asks for less."""
ANIMATIONS_IN_WINDOWS = 0x1042
"""SPI_GETCLIENTAREAANIMATION."""


class Movement(QObject):
    """`changed` when the system may wish for more or less of it than before; nothing of it runs meanwhile."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        if sys.platform.startswith("linux"):
            self._listen()
        else:  # it is changed in another program, from which one comes back
            QGuiApplication.instance().applicationStateChanged.connect(self._come_back)  # type: ignore[union-attr]

    def _listen(self) -> None:
        from PySide6.QtDBus import QDBusConnection  # noqa: PLC0415 - here and below: after the first window

        bus = QDBusConnection.sessionBus()
        if bus.isConnected():
            hear: Any = SLOT("hear(QString,QString)")  # Qt's own stubs ask for bytes, which it does not take
            bus.connect(*PORTAL, "SettingChanged", self, hear)

    @Slot(str, str)
    def hear(self, space: str, key: str) -> None:
        """The desktop has another value for one of its settings."""
        if any((space, key) == wish[:2] for wish in WISHES):
            self.changed.emit()

    def _come_back(self, state: Qt.ApplicationState) -> None:
        if state is Qt.ApplicationState.ApplicationActive:
            self.changed.emit()


def system_is_still() -> bool:
    """True where the system asks for less movement; False where it does not say."""
    if sys.platform == "win32":
        return _windows_is_still()
    if sys.platform == "darwin":
        return _style_is_still()
    return sys.platform.startswith("linux") and _portal_is_still()


def _style_is_still() -> bool:
    from PySide6.QtWidgets import QApplication, QStyle  # noqa: PLC0415 - 15 ms that Linux need not wait

    return QApplication.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration) == 0


def _windows_is_still() -> bool:
    import ctypes  # noqa: PLC0415

    moving = ctypes.c_int(1)
    told = ctypes.windll.user32.SystemParametersInfoW(  # type: ignore[attr-defined,unused-ignore]
        ANIMATIONS_IN_WINDOWS, 0, ctypes.byref(moving), 0
    )
    return bool(told) and not moving.value


def _portal_is_still() -> bool:
    """The first of the wishes that the portal knows decides."""
    from PySide6.QtDBus import QDBus, QDBusConnection, QDBusMessage  # noqa: PLC0415

    bus = QDBusConnection.sessionBus()
    if not bus.isConnected():
        return False
    for space, key, less in WISHES:
        asked = QDBusMessage.createMethodCall(*PORTAL, "ReadOne")
        asked.setArguments([space, key])
        reply = bus.call(asked, QDBus.CallMode.Block, PATIENCE)
        if reply.type() is QDBusMessage.MessageType.ReplyMessage and reply.arguments():
            return bool(_plain(reply.arguments()[0]) == less)
    return False


def _plain(value: Any) -> Any:
    """What is inside a value that the bus has wrapped."""
    from PySide6.QtDBus import QDBusVariant  # noqa: PLC0415

    return value.variant() if isinstance(value, QDBusVariant) else value
