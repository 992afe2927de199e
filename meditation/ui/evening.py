"""Evening: the hours, by this computer's clock, in which the colours may be warmer; no place has to be known."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication

if TYPE_CHECKING:
    from meditation.ui.window import Window

BEGINS, ENDS = dt.time(20), dt.time(6)
A_SECOND: Final = 1000
"""ms: the timer counts in seconds, and shall rather come late."""


def is_evening(now: dt.datetime) -> bool:
    """Whether it is evening, or still night, on the clock of this computer."""
    clock = now.astimezone().time()
    return clock >= BEGINS or clock < ENDS


def until_change(now: dt.datetime) -> dt.timedelta:
    """How long the evening lasts, or is away."""
    here = now.astimezone()
    turn = ENDS if is_evening(now) else BEGINS
    day = here.date() + dt.timedelta(days=1 if here.time() >= turn else 0)
    return dt.datetime.combine(day, turn).astimezone() - here


class Evenings(QObject):
    """Has a window look anew when the evening begins and ends, where it is wished for; else nothing of it runs."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self.timer = QTimer(self, singleShot=True, timerType=Qt.TimerType.VeryCoarseTimer)
        self.timer.timeout.connect(self.look)
        self._evening = is_evening(window.desk.now())
        window.setting_changed.connect(self.look)
        QGuiApplication.instance().applicationStateChanged.connect(self._come_back)  # type: ignore[union-attr]
        self.look()

    def look(self) -> None:
        """The colours of this hour, if it is another one than at the last look; then wait, or not at all."""
        now = self._window.desk.now()
        before, self._evening = self._evening, is_evening(now)
        if not self._window.desk.settings.warm_evenings:
            self.timer.stop()
            return
        self.timer.start(int(until_change(now).total_seconds() * 1000) + A_SECOND)
        if self._evening != before:
            self._window.follow_when_free()

    def _come_back(self, state: Qt.ApplicationState) -> None:
        """A timer stands still while the computer sleeps."""
        if state is Qt.ApplicationState.ApplicationActive and self.timer.isActive():
            self.look()
