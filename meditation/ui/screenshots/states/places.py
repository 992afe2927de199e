"""The pages around practice: the places of the rail, and what is opened from them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from meditation.ui.screenshots.person import newcomer
from meditation.ui.screenshots.state import State, scroll_down

if TYPE_CHECKING:
    from meditation.ui.window import Window


def programme(window: Window) -> None:
    window.open_programmes()
    window.programmes.open_programme(window.desk.programmes().cards[0].id)


def settings_below(window: Window) -> None:
    window.go("settings")
    scroll_down(window.settings)


def welcome(window: Window, step: int) -> None:
    window.open_welcome()
    for _ in range(1, step):
        window.welcome.on.click()


PLACES: Final = {
    "today": State("today", lambda window: window.go("today")),
    "today-new": State("today", lambda window: window.go("today"), newcomer),
    "library": State("library", lambda window: window.go("library")),
    "breathe": State("breathe", lambda window: window.go("breathe")),
    "timer": State("timer", lambda window: window.go("timer")),
    "settings": State("settings", lambda window: window.go("settings")),
    "settings-below": State("settings", settings_below),
    "about": State("about", lambda window: window.open_about()),
    "help": State("help", lambda window: window.go("help")),
    "help-unwanted": State("help", lambda window: window.open_unwanted()),
    "programmes": State("programmes", lambda window: window.open_programmes()),
    "programme": State("programmes", programme),
    "not-opened": State(
        "not_opened", lambda window: window.tell_not_opened("There is no file called “morning.session.md”.")
    ),
    "welcome-1": State("welcome", lambda window: welcome(window, 1), newcomer),
    "welcome-2": State("welcome", lambda window: welcome(window, 2), newcomer),
    "welcome-3": State("welcome", lambda window: welcome(window, 3), newcomer),
}
