"""The window: the rail, the pages, and the ways between them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QBoxLayout, QStackedWidget, QWidget

from meditation.language import spoken
from meditation.ui import page_making as pages
from meditation.ui.hiding import KEY as HIDE
from meditation.ui.hiding import Hiding
from meditation.ui.letters import KEYS as LETTERS
from meditation.ui.letters import resize_letters
from meditation.ui.looks import system_look, theme_of
from meditation.ui.page_making import Made
from meditation.ui.speaking import speak_as
from meditation.ui.theme import BAR_UNDER, ICON_UNDER
from meditation.ui.widgets.layout import lay_out_now
from meditation.ui.widgets.rail import BARS, HELP, ICONS, NAME, WIDE, Rail

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QCloseEvent, QResizeEvent

    from meditation.ui.locking import WindowLock
    from meditation.ui.pages.breathe import BreathePage
    from meditation.ui.pages.help import HelpPage
    from meditation.ui.pages.history import HistoryPage
    from meditation.ui.pages.library import LibraryPage
    from meditation.ui.pages.log import LogPage
    from meditation.ui.pages.settings import SettingsPage
    from meditation.ui.pages.timer import TimerPage
    from meditation.ui.pages.today import TodayPage
    from meditation.ui.theme import Theme
    from meditation.views.desk import Desk
    from meditation.views.finish import FinishView
    from meditation.views.session_card import SessionCardView
    from meditation.views.sitting import SittingDesk
    from meditation.views.timer import TimerView

    Place: TypeAlias = (
        TodayPage | LibraryPage | BreathePage | TimerPage | HistoryPage | LogPage | SettingsPage | HelpPage
    )

PLACES = ("today", "library", "breathe", "timer", "history", "log", "settings", HELP)
"""The pages that `go` opens."""
UNFRAMED = ("player", "welcome", "unlock")
"""Those without the rail."""
RESUMED = ("welcome", "finish", "about", "session_card", "programmes", "recording", "unlock", "passphrase")
"""Those to which Help leads back as they stood: what was chosen and written there is still there."""
FIRST_SIZE = (1120, 720)
LEAST_SIZE = (400, 480)


class Window(QWidget):
    """All pages of one desk, in one theme at a time; `sat_down` when a session has begun."""

    sat_down = Signal()
    setting_changed = Signal()

    today = Made(pages.today)
    letters = Made(pages.letters)
    library = Made(pages.library)
    breathe = Made(pages.breathe)
    timer = Made(pages.timer)
    history = Made(pages.history)
    log = Made(pages.log)
    settings = Made(pages.settings)
    help = Made(pages.help_page)
    about = Made(pages.about)
    session_card = Made(pages.session_card)
    programmes = Made(pages.programmes)
    recording = Made(pages.recording)
    not_opened = Made(pages.not_opened)
    player = Made(pages.player)
    finish = Made(pages.finish)
    welcome = Made(pages.welcome)
    unlock = Made(pages.unlock)
    passphrase = Made(pages.passphrase)

    def __init__(self, desk: Desk, theme: Theme, place: str = "today") -> None:
        """Without a `place` it is empty until something is opened in it."""
        super().__init__()
        self.desk, self.theme, self.player_theme = desk, theme, theme
        self._later: Theme | None = None
        self._interface = desk.settings.interface
        self.guard: WindowLock | None = None
        self.hiding = Hiding(self)
        self.setObjectName("window")
        self.setWindowTitle(NAME)
        self.setMinimumSize(*LEAST_SIZE)
        self.resize(*FIRST_SIZE)
        self._place, self._before_help = "today", "today"
        self._sound = True
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(0)
        self._dress()
        self._add_keys()
        hints = QApplication.styleHints()
        hints.colorSchemeChanged.connect(self.follow)
        hints.accessibility().contrastPreferenceChanged.connect(self.follow)
        if place:
            self.go(place)

    def _dress(self) -> None:
        """Make the rail in the theme that holds; each page follows when it is opened."""
        self.made: dict[str, QWidget] = {}
        self._language = spoken()
        self.setStyleSheet(self.theme.style_sheet())
        self.rail = Rail(self.theme)
        self.rail.chosen.connect(self.go)
        self.pages = QStackedWidget()
        self.pages.addWidget(QWidget())  # the first of a stack is seen before it is filled, and takes no focus then
        self._box.addWidget(self.rail)
        self._box.addWidget(self.pages, 1)

    def shows(self, *names: str) -> bool:
        """Whether one of these pages is the one that is seen."""
        here = self.pages.currentWidget()
        return here is not None and any(self.made.get(name) is here for name in names)

    @property
    def sitting(self) -> SittingDesk | None:
        """The session that plays or is paused."""
        return self.player.sitting if "player" in self.made else None

    def follow(self) -> None:
        """Look as the settings and the system ask for now; a session, its end and its card are not disturbed."""
        theme = theme_of(self.desk.settings, system_look())
        if self.desk.settings.interface != self._interface:
            self._interface = self.desk.settings.interface
            self.tell(speak_as(self.desk.settings))
        if self.shows(self._place):
            self.wear(theme)
        else:
            self._later = theme

    def wear(self, theme: Theme) -> None:
        """Look like this from now on: every page is made anew, and the person stays where they are."""
        self._later = theme if self.hiding.on else None
        if (theme, spoken()) == (self.theme, self._language) or self.hiding.on:
            return
        held = self.settings.held() if self._place == "settings" else None
        self.setUpdatesEnabled(False)
        self._change_clothes(theme)
        page = self._page(self._place)
        page.refresh()  # before it is shown: what is put into a visible page appears only in the next moment
        self.rail.mark(self._place)
        self.rail.show()
        self.pages.show()
        self._show(page)
        page.focus_first()
        lay_out_now()
        if held is not None:
            self.settings.hold(held)
        self.setUpdatesEnabled(True)

    def wear_while_playing(self, theme: Theme) -> None:
        """Look like this from now on; the session goes on in a new player, where it is and as it stands."""
        self._later = None
        held = self.player.hand_over()
        self.setUpdatesEnabled(False)
        self._change_clothes(theme)
        self._dim(dim=held.sitting.dim)
        self.pages.show()
        self._show(self.player)
        lay_out_now()
        self.player.take_over(held)
        self.setUpdatesEnabled(True)

    def _change_clothes(self, theme: Theme) -> None:
        """The old pages go once whatever was pressed on them has come to its end."""
        timer = self.timer.timer() if "timer" in self.made else None
        for old in (self.rail, self.pages):
            self._box.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.theme = self.player_theme = theme
        self._dress()
        if timer is not None:
            self.timer.show_timer(timer)
        self._fold()

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

    def _show(self, page: QWidget) -> None:
        if self.guard is not None and self.guard.stops(self._name_of(page)):
            return
        self.pages.setCurrentWidget(page)
        if not self.hiding.on:
            self.rail.setVisible(not self.shows(*UNFRAMED))

    def _name_of(self, page: QWidget | None) -> str:
        return next((name for name, made in self.made.items() if made is page), "")

    @property
    def page_shown(self) -> str:
        """The name of the page that is seen, or was before everything was hidden."""
        return self._name_of(self.pages.currentWidget())

    def take_in(self, page: QWidget) -> None:
        """Show this beside the pages, or instead of them where they are hidden."""
        self._box.addWidget(page, 1)

    def uncover(self) -> None:
        """Show the page again that was seen last."""
        self.pages.show()
        self.rail.setVisible(not self.shows(*UNFRAMED))
        if self._later is not None and self.shows(self._place):
            self.wear(self._later)

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

    def _page(self, place: str) -> Place:
        page: Place = getattr(self, place)
        return page

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

    def tell(self, notice: str) -> None:
        """Something that the person should know, on Today and in the history."""
        if notice:
            self.desk.told = notice
            if self.shows("today", "history"):
                self._page(self._place).refresh()

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

    @property
    def places(self) -> frozenset[str]:
        """The ids of the pages that `go` opens."""
        return frozenset(PLACES)

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
        self._dim(dim=sitting.dim)
        self._show(self.player)
        self.player.cue.announced = self.desk.settings.announced
        self.player.play(sitting)
        self.sat_down.emit()

    def _dim(self, *, dim: bool) -> None:
        """Have a player for this sitting: a dark one where the screen shall be dim."""
        theme = self.theme.darkened() if dim else self.theme
        if theme != self.player_theme:
            self.player_theme = theme
            old = self.made.pop("player", None)
            if old is not None:
                self.pages.removeWidget(old)
                old.deleteLater()

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

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def _fold(self) -> None:
        """The rail at the side, as icons, or as a bar below, by the width."""
        width = self.width() / self.theme.scale
        form = self.rail.bar_for(self.width()) if width < BAR_UNDER else ICONS if width < ICON_UNDER else WIDE
        self.rail.fold(form)
        direction = QBoxLayout.Direction.BottomToTop if form in BARS else QBoxLayout.Direction.LeftToRight
        self._box.setDirection(direction)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._end_sitting()
        if self.guard is not None and not self.guard.may_close():
            event.ignore()
            return
        super().closeEvent(event)
