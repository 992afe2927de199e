"""The pages around practice: the places of the rail, and what is opened from them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import msgspec

from meditation.trouble import Trouble
from meditation.ui.screenshots.person import BROKEN, careless, newcomer, planner, tinkerer, writer
from meditation.ui.screenshots.state import State, bring, scroll_down, scroll_to

if TYPE_CHECKING:
    from meditation.ui.window import Window

PLAN, SINCE = "seven-day-start", "2026-11-06"
NOTHING = "zzz"
"""Is in no session's words."""


def follow(window: Window) -> None:
    """The plan has been followed for a while."""
    kept = window.desk.settings
    window.desk.keep(msgspec.structs.replace(kept, programme=PLAN, programme_since=SINCE))


def today_letter(window: Window) -> None:
    window.go("today")
    bring(window.today, window.today.letter)


def today_plan(window: Window) -> None:
    follow(window)
    window.go("today")
    bring(window.today, window.today.step)


def today_told(window: Window) -> None:
    window.go("today")
    scroll_down(window.today)


def library_nothing(window: Window) -> None:
    window.go("library")
    window.library.search.setText(NOTHING)
    scroll_down(window.library)


def library_broken(window: Window) -> None:
    """A script that cannot be played yet, and why."""
    window.go("library")
    window.library.search.setText(BROKEN[1])
    bring(window.library, window.library.cards[0])


def library_by_feeling(window: Window) -> None:
    """Everything that narrows it is open."""
    window.choose_by_feeling()
    filters = window.library.filters
    filters.unfold.click()
    filters.feelings.pills["too-much"].click()
    bring(window.library, filters.kinds)


def library_below(window: Window) -> None:
    """Every session, deeper ones too."""
    window.desk.show_deeper()
    window.go("library")
    window.library.filters.show_all()
    scroll_down(window.library)


def breathe_below(window: Window) -> None:
    window.go("breathe")
    scroll_down(window.breathe)


def timer_below(window: Window) -> None:
    window.go("timer")
    scroll_down(window.timer)


def programme(window: Window) -> None:
    window.open_programmes()
    window.programmes.open_programme(PLAN)


def programme_followed(window: Window) -> None:
    follow(window)
    programme(window)
    bring(window.programmes, window.programmes.follow)


def settings(window: Window, row: str) -> None:
    """The setting `row` and what follows it."""
    window.go("settings")
    scroll_to(window.settings, window.settings.rows[row])


def settings_below(window: Window) -> None:
    window.go("settings")
    scroll_down(window.settings)


def about_below(window: Window) -> None:
    window.open_about()
    scroll_down(window.about)


def help_plan(window: Window) -> None:
    window.go("help")
    scroll_to(window.help, window.help.own)


def help_elsewhere(window: Window) -> None:
    window.go("help")
    window.help.others.click()
    scroll_to(window.help, window.help.others)


def not_opened(window: Window) -> None:
    """A script of one's own that cannot be played yet."""
    try:
        window.desk.open_script(BROKEN[0])
    except Trouble as trouble:
        window.tell_not_opened(trouble.sentence)


def welcome(window: Window, step: int) -> None:
    window.open_welcome()
    for _ in range(1, step):
        window.welcome.on.click()


PLACES: Final = {
    "today": State("today", lambda window: window.go("today")),
    "today-new": State("today", lambda window: window.go("today"), newcomer),
    "today-letter": State("today", today_letter, writer),
    "today-plan": State("today", today_plan),
    "today-told": State("today", today_told, careless),
    "library": State("library", lambda window: window.go("library")),
    "library-nothing": State("library", library_nothing),
    "library-broken": State("library", library_broken, tinkerer),
    "library-feeling": State("library", library_by_feeling),
    "library-below": State("library", library_below, writer),
    "breathe": State("breathe", lambda window: window.go("breathe")),
    "breathe-below": State("breathe", breathe_below),
    "timer": State("timer", lambda window: window.go("timer")),
    "timer-below": State("timer", timer_below),
    "settings": State("settings", lambda window: window.go("settings")),
    "settings-sound": State("settings", lambda window: settings(window, "sound")),
    "settings-look": State("settings", lambda window: settings(window, "theme")),
    "settings-reminders": State("settings", lambda window: settings(window, "reminders")),
    "settings-below": State("settings", settings_below),
    "about": State("about", lambda window: window.open_about()),
    "about-below": State("about", about_below),
    "help": State("help", lambda window: window.go("help")),
    "help-plan": State("help", help_plan, planner),
    "help-elsewhere": State("help", help_elsewhere),
    "help-unwanted": State("help", lambda window: window.open_unwanted()),
    "programmes": State("programmes", lambda window: window.open_programmes()),
    "programme": State("programmes", programme),
    "programme-followed": State("programmes", programme_followed),
    "not-opened": State("not_opened", not_opened, tinkerer),
    "welcome-1": State("welcome", lambda window: welcome(window, 1), newcomer),
    "welcome-2": State("welcome", lambda window: welcome(window, 2), newcomer),
    "welcome-3": State("welcome", lambda window: welcome(window, 3), newcomer),
}
