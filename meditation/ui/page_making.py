"""Each page of the window, made and connected when it is first opened: in most runs most are not."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar, cast

from PySide6.QtWidgets import QApplication, QWidget

if TYPE_CHECKING:
    from collections.abc import Callable

    from meditation.ui.frame import Frame
    from meditation.ui.pages.about import AboutPage
    from meditation.ui.pages.breathe import BreathePage
    from meditation.ui.pages.finish import FinishPage
    from meditation.ui.pages.help import HelpPage
    from meditation.ui.pages.history import HistoryPage
    from meditation.ui.pages.letters import LettersPage
    from meditation.ui.pages.library import LibraryPage
    from meditation.ui.pages.log import LogPage
    from meditation.ui.pages.not_opened import NotOpenedPage
    from meditation.ui.pages.passphrase import PassphrasePage
    from meditation.ui.pages.player import PlayerPage
    from meditation.ui.pages.programmes import ProgrammesPage
    from meditation.ui.pages.recording import RecordingPage
    from meditation.ui.pages.session_card import SessionCardPage
    from meditation.ui.pages.settings import SettingsPage
    from meditation.ui.pages.timer import TimerPage
    from meditation.ui.pages.today import TodayPage
    from meditation.ui.pages.unlock import UnlockPage
    from meditation.ui.pages.welcome import WelcomePage
    from meditation.ui.window import Window

P = TypeVar("P", bound=QWidget)
HELP = "help"
"""The place that is one press away from every other."""


class Made(Generic[P]):
    """A page as an attribute of the window, which keeps those that are made until it changes its clothes."""

    def __init__(self, make: Callable[[Window], P]) -> None:
        self._make = make
        self._name = ""

    def __set_name__(self, _owner: type[Frame], name: str) -> None:
        self._name = name

    def __get__(self, window: Frame, _owner: type[Frame]) -> P:
        page = window.made.get(self._name)
        if page is None:
            page = window.made[self._name] = self._make(cast("Window", window))
            window.pages.addWidget(page)
        return cast("P", page)


def today(window: Window) -> TodayPage:
    from meditation.ui.pages.today import TodayPage  # noqa: PLC0415 - here and below: read with its page

    page = TodayPage(window.desk, window.theme)
    page.chosen.connect(window.open_card)
    page.followed.connect(lambda id_: window.open_from_plan(window.desk.settings.programme, id_))
    page.by_feeling.connect(window.choose_by_feeling)
    page.letters.connect(window.open_letters)
    return page


def letters(window: Window) -> LettersPage:
    from meditation.ui.pages.letters import LettersPage  # noqa: PLC0415

    page = LettersPage(window.desk, window.theme)
    page.left.connect(window.go_back)
    return page


def library(window: Window) -> LibraryPage:
    from meditation.ui.pages.library import LibraryPage  # noqa: PLC0415

    page = LibraryPage(window.desk, window.theme)
    page.chosen.connect(window.open_card)
    page.programmes.connect(window.open_programmes)
    page.letters.connect(window.open_letters)
    return page


def programmes(window: Window) -> ProgrammesPage:
    from meditation.ui.pages.programmes import ProgrammesPage  # noqa: PLC0415

    page = ProgrammesPage(window.desk, window.theme)
    page.chosen.connect(lambda id_: window.open_from_plan(page.open_id, id_))
    page.left.connect(lambda: window.go("library"))
    return page


def _make_sound_ready(window: Window) -> None:
    """Somebody may begin here: no first bell is made while they wait for it."""
    from meditation.ui.jobs import run_job  # noqa: PLC0415

    run_job(window.desk.make_sound_ready, lambda _done: None)


def breathe(window: Window) -> BreathePage:
    from meditation.ui.pages.breathe import BreathePage  # noqa: PLC0415

    page = BreathePage(window.desk, window.theme)
    page.chosen.connect(window.open_card)
    return page


def timer(window: Window) -> TimerPage:
    from meditation.ui.pages.timer import TimerPage  # noqa: PLC0415

    page = TimerPage(window.desk, window.theme)
    page.begun.connect(window.begin_timer)
    _make_sound_ready(window)
    return page


def history(window: Window) -> HistoryPage:
    from meditation.ui.pages.history import HistoryPage  # noqa: PLC0415

    page = HistoryPage(window.desk, window.theme, window.places)
    page.wanted.connect(window.go)
    return page


def log(window: Window) -> LogPage:
    from meditation.ui.pages.log import LogPage  # noqa: PLC0415

    page = LogPage(window.desk, window.theme)
    page.left.connect(lambda: window.go("history"))
    return page


def settings(window: Window) -> SettingsPage:
    from meditation.ui.pages.settings import SettingsPage  # noqa: PLC0415

    page = SettingsPage(window.desk, window.theme)
    page.look_changed.connect(window.follow)
    page.answered.connect(window.setting_changed)
    page.about.connect(window.open_about)
    page.passphrase.connect(window.open_passphrase)
    page.erased.connect(lambda: _close_for_good(window))
    return page


def _close_for_good(window: Window) -> None:
    """Nothing of the person's is left to be shown; in the tray it would begin anew."""
    window.close()
    QApplication.quit()


def help_page(window: Window) -> HelpPage:
    from meditation.ui.pages.help import HelpPage  # noqa: PLC0415

    page = HelpPage(window.desk, window.theme)
    page.begun.connect(window.begin_short)
    page.left.connect(window.leave_help)
    _make_sound_ready(window)
    return page


def about(window: Window) -> AboutPage:
    from meditation.ui.pages.about import AboutPage  # noqa: PLC0415

    page = AboutPage(window.desk, window.theme)
    page.left.connect(lambda: window.go("settings"))
    page.unwanted.connect(window.open_unwanted)
    return page


def session_card(window: Window) -> SessionCardPage:
    from meditation.ui.pages.session_card import SessionCardPage  # noqa: PLC0415

    page = SessionCardPage(window.desk, window.theme)
    page.begun.connect(window.begin)
    page.presented.connect(lambda: window.player.present())  # noqa: PLW0108 - not made yet, or another one by then
    page.recording.connect(window.open_recording)
    page.left.connect(window.go_back)
    _make_sound_ready(window)
    return page


def recording(window: Window) -> RecordingPage:
    from meditation.ui.pages.recording import RecordingPage  # noqa: PLC0415

    page = RecordingPage(window.theme)
    page.left.connect(window.back_to_card)
    return page


def not_opened(window: Window) -> NotOpenedPage:
    from meditation.ui.pages.not_opened import NotOpenedPage  # noqa: PLC0415

    page = NotOpenedPage(window.theme)
    page.left.connect(window.go_back)
    return page


def player(window: Window) -> PlayerPage:
    from meditation.ui.pages.player import PlayerPage  # noqa: PLC0415

    page = PlayerPage(window.player_theme, window.desk.title_of)
    if window.player_theme != window.theme:
        page.setStyleSheet(window.player_theme.style_sheet())
    page.ended.connect(window.show_finish)
    page.went_over.connect(window.go_over)
    page.helped.connect(lambda: window.go("help"))
    page.letters.connect(window.resize_letters)
    return page


def finish(window: Window) -> FinishPage:
    from meditation.ui.pages.finish import FinishPage  # noqa: PLC0415

    page = FinishPage(window.desk, window.theme)
    page.left.connect(lambda: window.go("today"))
    page.unwanted.connect(window.open_unwanted)
    return page


def welcome(window: Window) -> WelcomePage:
    from meditation.ui.pages.welcome import WelcomePage  # noqa: PLC0415

    page = WelcomePage(window.desk, window.theme)
    page.left.connect(lambda: window.go("today"))
    page.begun.connect(window.begin_short)
    page.helped.connect(lambda: window.go("help"))
    page.answered.connect(window.setting_changed)
    page.answered.connect(window.follow)  # the language may be another now
    _make_sound_ready(window)
    return page


def unlock(window: Window) -> UnlockPage:
    from meditation.ui.pages.unlock import UnlockPage  # noqa: PLC0415

    page = UnlockPage(window.desk, window.theme)
    if window.guard is not None:
        page.unlocked.connect(window.guard.go_on)
    page.without.connect(lambda: window.go("today"))
    page.helped.connect(lambda: window.go("help"))
    return page


def passphrase(window: Window) -> PassphrasePage:
    from meditation.ui.pages.passphrase import PassphrasePage  # noqa: PLC0415

    page = PassphrasePage(window.desk, window.theme)
    page.left.connect(lambda: window.go("settings"))
    page.changed.connect(window.guard_history)
    page.lock_wished.connect(lambda: _lock(window))
    return page


def _lock(window: Window) -> None:
    if window.guard is not None:
        window.guard.lock()
