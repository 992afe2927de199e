"""The frame: the rail, one page at a time, and what both wear."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QBoxLayout, QStackedWidget, QWidget

from meditation.language import spoken
from meditation.ui import page_making as pages
from meditation.ui.evening import is_evening
from meditation.ui.hiding import Hiding
from meditation.ui.looks import system_look, theme_of
from meditation.ui.page_making import HELP, Made
from meditation.ui.speaking import speak_as

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

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
    from meditation.ui.widgets.rail import Rail
    from meditation.views.desk import Desk
    from meditation.views.sitting import SittingDesk

    Place: TypeAlias = (
        TodayPage | LibraryPage | BreathePage | TimerPage | HistoryPage | LogPage | SettingsPage | HelpPage
    )

PLACES = ("today", "library", "breathe", "timer", "history", "log", "settings", HELP)
"""The pages that `go` opens."""
NAME = "Hand on Heart"
UNFRAMED = ("player", "welcome", "unlock")
"""Those without the rail."""
FIRST_SIZE = (1120, 720)
LEAST_SIZE = (400, 480)


class Frame(QWidget):
    """Holds the pages of one desk, in one theme at a time, each made when it is first shown.

    `asked` is the place that was chosen on the rail; `setting_changed` when a setting is another.
    """

    asked = Signal(str)
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

    def __init__(self, desk: Desk, theme: Theme) -> None:
        super().__init__()
        self.desk, self.theme, self.player_theme = desk, theme, theme
        self.made: dict[str, QWidget] = {}
        self._rail: Rail | None = None
        self._pages: QStackedWidget | None = None
        self._language = spoken()
        self._later: Theme | None = None
        self._interface = desk.settings.interface
        self.guard: WindowLock | None = None
        self.hiding = Hiding(self)
        self.setObjectName("window")
        self.setWindowTitle(NAME)
        self.setMinimumSize(*LEAST_SIZE)
        self.resize(*FIRST_SIZE)
        self._place = "today"
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(0)
        self.setStyleSheet(theme.style_sheet())
        hints = QApplication.styleHints()
        hints.colorSchemeChanged.connect(self.follow_when_free)
        hints.accessibility().contrastPreferenceChanged.connect(self.follow_when_free)

    @property
    def rail(self) -> Rail:
        if self._rail is None:
            from meditation.ui.widgets.rail import Rail  # noqa: PLC0415 - the window itself comes first

            self._rail = Rail(self.theme)
            self._rail.chosen.connect(self.asked)
            self._box.insertWidget(0, self._rail)
            self._rail.show()  # here and below: in a window that is seen already, at once, so that focus goes into it
            self._fold()
        return self._rail

    @property
    def pages(self) -> QStackedWidget:
        """Each page joins them when it is first opened."""
        if self._pages is None:
            self._pages = QStackedWidget()
            self._pages.setMinimumSize(1, 1)  # one that is not seen, and needs much room, takes none from the rail
            self._pages.addWidget(QWidget())  # the first of a stack is seen before it is filled, and takes no focus
            self._box.addWidget(self._pages, 1)
            self._pages.show()
        return self._pages

    def shows(self, *names: str) -> bool:
        """Whether one of these pages is the one that is seen."""
        here = self.pages.currentWidget()
        return here is not None and any(self.made.get(name) is here for name in names)

    @property
    def sitting(self) -> SittingDesk | None:
        """The session that plays or is paused."""
        return self.player.sitting if "player" in self.made else None

    def wished(self) -> Theme:
        """The look that the settings, the system and the hour ask for now."""
        return theme_of(self.desk.settings, system_look(), evening=is_evening(self.desk.now()))

    def follow(self) -> None:
        """Look as is asked for now; a session, its end and its card are not disturbed."""
        theme = self.wished()
        if self.desk.settings.interface != self._interface:
            self._interface = self.desk.settings.interface
            self.tell(speak_as(self.desk.settings))
        if self.shows(self._place):
            self.wear(theme)
        else:
            self._later = theme

    def follow_when_free(self) -> None:
        """The same for what the person has not asked for just now: a page that is written on is not disturbed."""
        if self.shows(self._place) and _written_on(self._page(self._place)):
            self._later = self.wished()
        else:
            self.follow()

    def wear(self, theme: Theme) -> None:
        """Look like this from now on: every page is made anew, and the person stays where they are."""
        from meditation.ui.widgets.layout import ColumnPage, lay_out_now  # noqa: PLC0415 - here and below: with the pages

        self._later = theme if self.hiding.on else None
        if (theme, spoken()) == (self.theme, self._language) or self.hiding.on:
            return
        held = self.settings.held() if self._place == "settings" else None
        old = self.made.get(self._place)
        scrolled = old.verticalScrollBar().value() if isinstance(old, ColumnPage) else 0
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
        elif isinstance(page, ColumnPage):
            page.verticalScrollBar().setValue(scrolled)
        self.setUpdatesEnabled(True)

    def wear_while_playing(self, theme: Theme) -> None:
        """Look like this from now on; the session goes on in a new player, where it is and as it stands."""
        from meditation.ui.widgets.layout import lay_out_now  # noqa: PLC0415

        self._later = self.wished()  # what else is asked for waits for the session's end
        held = self.player.hand_over()
        self.setUpdatesEnabled(False)
        self._change_clothes(theme)
        self._dim(dim=held.sitting.dim)
        self.pages.show()
        self._show(self.player)
        lay_out_now()
        self.player.take_over(held)
        self.setUpdatesEnabled(True)

    def dress(self) -> None:
        """Wear what has waited, before a session begins: once it plays, it keeps its look."""
        if self._later is not None and self._later != self.theme:
            self._change_clothes(self._later)
            self.pages.show()
        self._later = None

    def _change_clothes(self, theme: Theme) -> None:
        """The old pages go once whatever was pressed on them has come to its end."""
        timer = self.timer.timer() if "timer" in self.made else None
        sought = self.library.sought if "library" in self.made else None
        for old in (self._rail, self._pages):
            if old is not None:
                self._box.removeWidget(old)
                old.hide()
                old.deleteLater()
        self._rail = self._pages = None
        self.made = {}
        self._language = spoken()
        self.theme = self.player_theme = theme
        self.setStyleSheet(theme.style_sheet())
        if timer is not None:
            self.timer.show_timer(timer)
        if sought is not None:
            self.library.seek(sought)

    def _dim(self, *, dim: bool) -> None:
        """Have a player for this sitting: a dark one where the screen shall be dim."""
        theme = self.theme.darkened() if dim else self.theme
        if theme != self.player_theme:
            self.player_theme = theme
            old = self.made.pop("player", None)
            if old is not None:
                self.pages.removeWidget(old)
                old.deleteLater()

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
        if self._later is not None and self.shows(self._place) and not _written_on(self._page(self._place)):
            self.wear(self._later)

    def _page(self, place: str) -> Place:
        page: Place = getattr(self, place)
        return page

    @property
    def places(self) -> frozenset[str]:
        """The ids of the pages that `go` opens."""
        return frozenset(PLACES)

    def tell(self, notice: str) -> None:
        """Something that the person should know, on Today and in the history."""
        if notice:
            self.desk.told = notice
            if self.shows("today", "history"):
                self._page(self._place).refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._rail is not None:
            self._fold()

    def _fold(self) -> None:
        """The rail at the side, or as a bar below, by the width."""
        below = self.rail.fold_for(self.width())
        self._box.setDirection(QBoxLayout.Direction.BottomToTop if below else QBoxLayout.Direction.LeftToRight)


def _written_on(page: QWidget) -> bool:
    """Whether anything that can be seen on it was written by hand, and would be gone with the page."""
    from PySide6.QtWidgets import QLineEdit, QPlainTextEdit  # noqa: PLC0415 - asked for seldom

    lines = (line for line in page.findChildren(QLineEdit) if line.isVisibleTo(page))
    texts = (text for text in page.findChildren(QPlainTextEdit) if text.isVisibleTo(page))
    return any(line.isModified() for line in lines) or any(text.document().isModified() for text in texts)
