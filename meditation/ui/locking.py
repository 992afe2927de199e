"""The lock of a window: which pages stay shut, when it closes by itself, and where one goes on once it is open."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication

from audio.sleep import slept
from meditation.language import noted, tr
from meditation.ui.page_making import HELP

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QWindow

    from meditation.ui.window import Window

ALWAYS_OPEN: Final = frozenset(
    {"today", "library", "breathe", "timer", "settings", "help", "about", "welcome", "unlock", "passphrase"}
    | {"programmes", "session_card", "recording", "not_opened", "player", "finish"}
)
"""Pages that show nothing of the history while it is locked. Every other page asks for the passphrase."""
LOOK_EVERY: Final = 5000
"""ms between two looks whether nobody has used the window for long."""
SLEPT_FOR: Final = 5.0
"""Seconds of sleep that count as one."""
UNWRITTEN: Final = noted(
    "A session is not written down yet. Open your history to keep it, or close again to let it go."
)
USE: Final = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
    }
)


class WindowLock(QObject):
    """There from the moment that the history has a passphrase; asks the window for its sitting and its pages."""

    def __init__(
        self, window: Window, now: Callable[[], float] = time.monotonic, asleep: Callable[[], float] = slept
    ) -> None:
        super().__init__(window)
        self._window, self._now, self._asleep = window, now, asleep
        self._used, self._slept = now(), asleep()
        self._warned = False
        self._then: Callable[[], None] = lambda: window.go("today")
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_EVERY)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        self._watched: QObject | None = None
        self._watch()

    def _watch(self) -> None:
        """What comes from outside passes the system's window once, before it is any widget's."""
        handle: QWindow | None = self._window.windowHandle()
        if handle is not None and handle is not self._watched:
            handle.installEventFilter(self)
            self._watched = handle

    @property
    def locked(self) -> bool:
        return self._window.desk.logbook.locked

    def stops(self, page: str) -> bool:
        """True where the page stays shut; then the passphrase is asked for, and the page follows."""
        if page in ALWAYS_OPEN or not self.locked:
            return False
        self.ask(lambda: self._window.come_back(page))
        return True

    def ask(self, then: Callable[[], None] | None = None) -> None:
        """Show the page that unlocks."""
        self._then = then or self._then
        self._window.open_unlock()
        QTimer.singleShot(0, self, self._window.unlock.focus_first)  # what is new in a visible page has no focus before

    def go_on(self, recovery_key: str) -> None:
        """It is open: write down what has waited, and go where the person was going, or to a new passphrase."""
        notice = self._window.desk.logbook.take_up()
        self._used, self._slept = self._now(), self._asleep()
        self._warned = False
        then, self._then = self._then, lambda: self._window.go("today")
        if recovery_key:
            self._window.open_passphrase()
            self._window.passphrase.ask_change(recovery_key)
        else:
            then()
        self._window.tell(notice)

    def lock(self) -> None:
        """Now; whatever was on the screen comes back once it is open again."""
        window = self._window
        log = window.desk.logbook
        if log.locked or not log.passphrase.is_set or window.sitting is not None:
            return
        name = window.page_shown
        if name == HELP:  # it leads back to where one came from, which would be here
            name = "today"
        log.lock()
        self.ask(lambda: window.come_back(name))

    def may_close(self) -> bool:
        """False, once, where a session would go unwritten: then the page says so, and closing again is a choice."""
        if not self.locked or not self._window.desk.logbook.journal.waits or self._warned:
            return True
        self._warned = True
        self.ask(self._close)
        self._window.unlock.said.say(tr(UNWRITTEN))
        return False

    def _close(self) -> None:
        self._window.close()

    def look(self) -> None:
        """Lock where the computer has slept, or nobody has used the window for as long as the settings say."""
        self._watch()
        now, asleep = self._now(), self._asleep()
        minutes = self._window.desk.settings.lock_after
        slept_now, self._slept = asleep - self._slept >= SLEPT_FOR, asleep
        busy = self._window.sitting is not None or QApplication.activeModalWidget() is not None
        if busy:
            self._used = now
        elif minutes and (slept_now or now - self._used >= minutes * 60):
            self.lock()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in USE:
            self._used = self._now()
        return super().eventFilter(watched, event)
