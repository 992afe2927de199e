"""What the desktop does while a session plays: the screen stays on, and media keys work."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from meditation.ui.desktop.keep_awake import Awake, awake_here
from meditation.ui.desktop.wishes import raise_window

if TYPE_CHECKING:
    from meditation.ui.desktop.media_keys import MediaKeys
    from meditation.ui.window import Window
    from meditation.views.sitting import SittingDesk

EVERY = 250
"""ms between two looks at the session, while there is one."""


class SittingInWindow:
    """The window's session, as media keys see and steer it."""

    def __init__(self, window: Window) -> None:
        self._window = window

    @property
    def _sitting(self) -> SittingDesk | None:
        return self._window.sitting

    @property
    def paused(self) -> bool:
        return self._sitting is None or self._sitting.paused

    @property
    def position(self) -> int:
        return 0 if self._sitting is None else self._sitting.at

    @property
    def length(self) -> int:
        return 0 if self._sitting is None else self._sitting.timeline.length

    @property
    def title(self) -> str:
        return "" if self._sitting is None else self._sitting.timeline.title

    def pause(self) -> None:
        self._window.player.pause()

    def go_on(self) -> None:
        player = self._window.player
        if player.sitting is not None and player.sitting.paused:
            player.sitting.toggle()
            player.wake()
            player.tick()

    def stop(self) -> None:
        self._window.player.end()

    def show(self) -> None:
        raise_window(self._window)


class WhileSitting(QObject):
    """Looks at the window's session now and then, from the moment that one begins until none is there."""

    def __init__(self, window: Window, awake: Awake | None = None) -> None:
        super().__init__(window)
        self._window = window
        self._awake = awake or awake_here()
        self._keys: MediaKeys | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY)
        self._timer.timeout.connect(self.look)
        window.sat_down.connect(self.begin)

    def begin(self) -> None:
        self._end_keys()
        self._begin_keys()
        self._timer.start()
        self.look()

    def look(self) -> None:
        sitting = self._window.sitting
        if sitting is None:
            self._timer.stop()
            self._end_keys()
        if sitting is None or sitting.paused:
            self._awake.release()
        else:
            self._awake.hold()
        if self._window.hiding.on:
            self._end_keys()  # hidden from the desktop's players as well
        elif self._keys is not None:
            self._keys.look()
        elif sitting is not None:
            self._begin_keys()

    def _begin_keys(self) -> None:
        shown = self._window.desk.settings.media_keys
        if sys.platform in {"win32", "darwin"} or shown == "off":
            return
        from meditation.ui.desktop.media_keys import MediaKeys  # noqa: PLC0415 - not for the first window

        self._keys = MediaKeys(SittingInWindow(self._window), titled=shown == "title")

    def _end_keys(self) -> None:
        if self._keys is not None:
            self._keys.close()
            self._keys = None
