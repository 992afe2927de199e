"""The window: the frame with its keys, and the ways between its pages."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QKeySequence, QShortcut

from meditation.ui.frame import PLACES, Frame
from meditation.ui.hiding import KEY as HIDE
from meditation.ui.letters import KEYS as LETTERS
from meditation.ui.letters import resize_letters
from meditation.ui.page_making import HELP

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QCloseEvent

    from meditation.ui.theme import Theme
    from meditation.views.desk import Desk
    from meditation.views.finish import FinishView
    from meditation.views.session_card import SessionCardView
    from meditation.views.sitting import SittingDesk
    from meditation.views.timer import TimerView

RESUMED = ("welcome", "finish", "about", "session_card", "programmes", "recording", "log", "unlock", "passphrase")
"""Those to which Help leads back as they stood: what was chosen and written there is still there."""


class Window(Frame):
    """The ways from page to page; `sat_down` when a session has begun."""

    spoken_role = QAccessible.Role.Window
    sat_down = Signal()

    def __init__(self, desk: Desk, theme: Theme, place: str = "today") -> None:
        """Without a `place` it is empty until something is opened in it."""
        super().__init__(desk, theme)
        self._before_help = "today"
        self._sound = True
        self.asked.connect(self.go)
        self._add_keys()
        if place:
            self.go(place)

    def _add_keys(self) -> None:
        keys: dict[str, Callable[[], None]] = {
            "Ctrl+1": lambda: self._go_by_key("today"),
            "Ctrl+2": lambda: self._go_by_key("library"),
            "Ctrl+3": lambda: self._go_by_key("breathe"),
            "Ctrl+4": lambda: self._go_by_key("timer"),
            "Ctrl+5": lambda: self._go_by_key("history"),
            "Ctrl+6": lambda: self._go_by_key("settings"),
            "Ctrl+,": lambda: self._go_by_key("settings"),
            "Ctrl+L": lambda: self._go_by_key("log"),
            "Ctrl+F": self.search,
            "F1": lambda: self.go(HELP),
            "F11": self.toggle_full_screen,
            HIDE: self.hiding.hide_or_bring_back,
        }
        keys |= {key: partial(self.resize_letters, step) for key, step in LETTERS.items()}
        for key, act in keys.items():
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setAutoRepeat(key in LETTERS)
            shortcut.activated.connect(act)

    def go(self, place: str) -> None:
        """Open one of the rail's places with what is there now."""
        if self.guard is not None and self.guard.stops(place):
            return
        if place == HELP:
            self._remember_where()
        else:
            self._end_sitting()
            self._place = place
            if self._later is not None:
                self.wear(self._later)
        page = self._page(place)
        page.refresh()
        self.rail.mark(place)
        self._show(page)
        page.focus_first()

    def go_back(self) -> None:
        """To the place that a card was opened from."""
        self.go(self._place)

    def _go_by_key(self, place: str) -> None:
        """A page's key does not end a session by accident: there, Esc does."""
        if not self.shows("player"):
            self.go(place)

    def _remember_where(self) -> None:
        if self.shows("player"):
            self.player.pause()
            self._before_help = "player"
        elif not self.shows(HELP):
            self._before_help = next((name for name in RESUMED if self.shows(name)), self._place)

    def leave_help(self) -> None:
        if self._before_help == "player" and self.sitting is not None:
            self._show(self.player)
            self.player.setFocus()
            self.player.wake()
        elif self._before_help in RESUMED:
            page = getattr(self, self._before_help)
            self.rail.mark("" if self._before_help == "finish" else self._place)
            self._show(page)
            page.focus_first()
        else:
            self.go(self._place)

    def _end_sitting(self) -> None:
        """A paused sitting left by way of Help is written down and closed."""
        sitting = self.sitting
        if sitting is not None:
            self.player.sitting = None
            sitting.stop()

    def search(self) -> None:
        if not self.shows("player"):
            self.go("library")
            self.library.focus_search()

    def choose_by_feeling(self) -> None:
        """The library, where one may say how one is."""
        self.go("library")
        self.library.focus_feelings()

    def resize_letters(self, step: int) -> None:
        """Larger, smaller (below 0) or the usual letters (0), at once; a session goes on."""
        resize_letters(self, step)

    def toggle_full_screen(self) -> None:
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def open_from_plan(self, plan: str, id_: str) -> None:
        """A session's card as a plan asks for it."""
        self.desk.within = plan
        self._open_card(id_, 0)

    def open_card(self, id_: str, length: int = 0) -> None:
        """A session's card, set to a length in ms or to its own."""
        self.desk.within = ""
        self._open_card(id_, length)

    def _open_card(self, id_: str, length: int) -> None:
        self.session_card.show_card(id_, length or None)
        self.rail.mark(self._place)
        self._show(self.session_card)
        self.session_card.focus_first()

    def open_programmes(self) -> None:
        """The plans, or the one that was looked at last."""
        self.programmes.refresh()
        self._show(self.programmes)
        self.programmes.focus_first()

    def open_recording(self, id_: str, language: str) -> None:
        """Record one's own voice for a session."""
        title, recorder = self.desk.recorder(id_, language)
        self.recording.show_session(title, recorder)
        self._show(self.recording)
        self.recording.focus_first()

    def back_to_card(self) -> None:
        """What was recorded is heard from now on."""
        view = self.session_card.view
        if view is not None:
            self._open_card(view.card.id, view.length)

    def tell_not_opened(self, sentence: str) -> None:
        """Say why a file that was asked for holds no session."""
        self.not_opened.tell(sentence)
        self._show(self.not_opened)
        self.not_opened.focus_first()

    def open_welcome(self) -> None:
        """The first run, on the screen that was left for Help, else on its first."""
        self.welcome.refresh()
        self._show(self.welcome)
        self.welcome.focus_first()

    def open_unwanted(self) -> None:
        """Help, with words for something that nobody asked for; nothing of it is kept."""
        self._remember_where()
        self.help.refresh(unwanted=True)
        self.rail.mark(HELP)
        self._show(self.help)
        self.help.focus_first()

    def guard_history(self) -> None:
        """From now on a history that has a passphrase is locked and unlocked here."""
        if self.guard is None and self.desk.logbook.passphrase.is_set:
            from meditation.ui.locking import WindowLock  # noqa: PLC0415 - most have none

            self.guard = WindowLock(self)

    def open_unlock(self) -> None:
        """The page that asks for the passphrase."""
        self.unlock.refresh()
        self._show(self.unlock)
        self.unlock.focus_first()

    def open_passphrase(self) -> None:
        """What the passphrase is for; set, change or remove it."""
        self.passphrase.refresh()
        self._show(self.passphrase)
        self.passphrase.focus_first()

    def come_back(self, name: str) -> None:
        """To a page that one was on, as it stood where something may be written on it."""
        if name not in RESUMED:
            self.go(name if name in PLACES else self._place)
            return
        self._before_help = name
        self.leave_help()

    def open_letters(self) -> None:
        self.letters.refresh()
        self._show(self.letters)
        self.letters.focus_first()

    def open_about(self) -> None:
        self.about.refresh()
        self._show(self.about)
        self.about.focus_first()

    def begin(self, card: SessionCardView, sound: bool) -> None:
        """Play this card now."""
        self._sound = sound
        self.begin_sitting(self.desk.begin(card, sound=sound))

    def begin_timer(self, timer: TimerView, sound: bool) -> None:
        """Sit in silence now."""
        self._sound = sound
        self.begin_sitting(self.desk.begin_timer(timer, sound=sound))

    def begin_sitting(self, sitting: SittingDesk) -> None:
        """Show a sitting that has begun."""
        self.hiding.bring_back()
        self._end_sitting()
        self.dress()
        self._dim(dim=sitting.dim)
        self._show(self.player)
        self.player.cue.announced = self.desk.settings.announced
        self.player.play(sitting)
        self.sat_down.emit()

    def go_over(self, id_: str) -> None:
        """From an exit ramp into another session, at once, with the sound as it was."""
        self.begin(self.desk.card(id_), self._sound)

    def begin_short(self, id_: str) -> None:
        """The short session of the Help page, at once."""
        self._end_sitting()
        self.begin(self.desk.card(id_), sound=self.desk.settings.sound)

    def show_finish(self, view: FinishView) -> None:
        self.finish.show_finish(view, self.player.written())
        self.rail.mark("")
        self._show(self.finish)
        self.finish.focus_first()

    def focusNextPrevChild(self, ahead: bool, /) -> bool:
        from meditation.ui.tab_order import tab_as_read  # noqa: PLC0415 - with the first Tab

        tab_as_read(self)
        return super().focusNextPrevChild(ahead)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._end_sitting()
        if self.guard is not None and not self.guard.may_close():
            event.ignore()
            return
        super().closeEvent(event)
