"""Reminders and bells of mindfulness: looked for now and then, told quietly, answered in place."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QObject, Qt, QTimer

from meditation.desktop.autostart import can_start_at_login, start_at_login
from meditation.desktop.reminders import ANSWERS, TITLE, WORDS, Kind, Plan, Told, look
from meditation.language import tr
from meditation.ui.desktop.notes import SHOW, Notes
from meditation.ui.desktop.wishes import PLAY, show_wish
from meditation.ui.jobs import run_job

if TYPE_CHECKING:
    from audio.hearing import Hearing
    from meditation.ui.desktop.tray import Tray
    from meditation.ui.window import Window

EVERY = 20_000
"""ms between two looks at the clock; none at all without a reminder."""
RUNG = 500
"""ms between two looks whether a bell has rung out."""


class Reminding(QObject):
    """Follows the settings; nothing of it runs where nothing is wished for."""

    def __init__(self, window: Window, tray: Tray) -> None:
        super().__init__(window)
        self._window = window
        self.notes = Notes(tray, self)
        self.notes.answered.connect(self.answer)
        self.timer = QTimer(self, interval=EVERY, timerType=Qt.TimerType.VeryCoarseTimer)
        self.timer.timeout.connect(self.look)
        self._plan = Plan()
        self._at_login = window.desk.settings.at_login
        self._hearing: Hearing | None = None
        self._ringing = QTimer(self, interval=RUNG)
        self._ringing.timeout.connect(self._ring_out)
        self.told = Told(window.desk.now())
        window.setting_changed.connect(self.follow)
        self.follow()

    def follow(self) -> None:
        """By the settings as they are now."""
        settings = self._window.desk.settings
        plan = Plan.of(settings)
        if plan != self._plan:
            self._plan, self.told = plan, Told(self._window.desk.now())
        self._wait()
        if settings.at_login != self._at_login:
            self._at_login = settings.at_login
            program = own_program()
            if can_start_at_login() and program is not None:
                start_at_login(settings.at_login, program)

    def _wait(self) -> None:
        if self._plan != Plan() or self.told.later is not None:
            self.timer.start()
        else:
            self.timer.stop()

    def look(self) -> None:
        """Tell what is due."""
        desk, window = self._window.desk, self._window
        busy = window.sitting is not None or window.hiding.on
        self.told, kind = look(self.told, self._plan, desk.now(), playing=busy)
        if kind is Kind.REMINDER:
            self.notes.show(tr(TITLE), tr(WORDS), tuple((id_, tr(said)) for id_, said in ANSWERS))
        elif kind is Kind.BELL and self._hearing is None:
            run_job(desk.hear, self._heard)
        self._wait()

    def answer(self, answer: str) -> None:
        """What was pressed on a reminder."""
        desk = self._window.desk
        if answer == "later":
            self.told = self.told.put_off(desk.now())
            self._wait()
        elif answer == "off":
            desk.keep(msgspec.structs.replace(desk.settings, reminders=()))
            self.follow()
        elif answer == "begin":
            show_wish(self._window, f"{PLAY}touch-20-seconds")
        elif answer == SHOW:
            show_wish(self._window, "today")

    def _heard(self, hearing: Hearing) -> None:
        self._hearing = hearing
        self._ringing.start()

    def _ring_out(self) -> None:
        if self._hearing is not None and self._hearing.over:
            self._hearing.stop()
            self._hearing = None
            self._ringing.stop()


def own_program() -> Path | None:
    """What starts this program; None where it runs from a folder without being installed."""
    if getattr(sys, "frozen", False):
        return Path(sys.executable)
    installed = Path(sys.executable).with_name("hand-on-heart-app")
    return installed if installed.is_file() else None
