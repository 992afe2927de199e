"""Warmer colours in the evening: only where wished for, at the hour, and never in the middle of anything."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from meditation.house import House
from meditation.places import bundled, places
from meditation.settings import load_settings
from meditation.ui.evening import Evenings, is_evening, until_change
from meditation.ui.looks import SystemLook, theme_of
from meditation.ui.palettes import EVENING_DARK, EVENING_LIGHT, LIGHT
from meditation.ui.theme import load_fonts
from meditation.ui.widgets.layout import lay_out_now
from meditation.ui.window import Window

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot


class Clock:
    """A clock of this computer that goes on when it is told to."""

    def __init__(self) -> None:
        self.time = at("15:00")

    def now(self) -> dt.datetime:
        return self.time


def at(clock: str, day: int = 13) -> dt.datetime:
    return dt.datetime.fromisoformat(f"2026-05-{day}T{clock}").astimezone()


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def house(tmp_path: Path, clock: Clock) -> House:
    made = House(places(tmp_path / "home"), clock.now)
    made.keep(msgspec.structs.replace(made.settings, theme="light"))
    return made


@pytest.fixture
def window(house: House, qtbot: QtBot) -> Window:
    load_fonts(bundled("resources") / "fonts")
    shown = Window(house.desk(), theme_of(house.settings, SystemLook()))
    qtbot.addWidget(shown)
    with qtbot.waitExposed(shown):
        shown.show()
    return shown


@pytest.fixture
def evenings(window: Window) -> Evenings:
    return Evenings(window)


@pytest.fixture
def warm(window: Window, evenings: Evenings) -> Evenings:
    """It is wished for, on a page where it can be."""
    window.go("settings")
    window.settings.rows["warm_evenings"].choices.pills["yes"].click()
    return evenings


@pytest.mark.parametrize(
    ("clock", "evening"),
    [("19:59:59", False), ("20:00", True), ("23:59", True), ("00:00", True), ("05:59:59", True), ("06:00", False)],
)
def test_evening_lasts_from_eight_until_six(clock: str, evening: bool) -> None:
    assert is_evening(at(clock)) is evening


@pytest.mark.parametrize(
    ("clock", "hours"), [("15:00", 5), ("19:00", 1), ("20:00", 10), ("23:00", 7), ("01:00", 5), ("06:00", 14)]
)
def test_the_next_change_is_the_next_eight_or_six(clock: str, hours: int) -> None:
    assert until_change(at(clock)) == dt.timedelta(hours=hours)


def test_at_first_nothing_changes_and_no_clock_is_watched(window: Window, evenings: Evenings, clock: Clock) -> None:
    window.go("today")
    clock.time = at("21:00")
    evenings.look()
    assert window.theme.palette is LIGHT
    assert not evenings.timer.isActive()


def test_the_answer_holds_at_once_and_is_kept(window: Window, evenings: Evenings, house: House, clock: Clock) -> None:
    clock.time = at("21:00")
    window.go("settings")
    window.settings.rows["warm_evenings"].choices.pills["yes"].click()
    assert window.theme.palette is EVENING_LIGHT
    assert window.page_shown == "settings"
    assert load_settings(house.places)[0].warm_evenings
    assert evenings.timer.isActive()
    window.settings.rows["theme"].choices.pills["dark"].click()
    assert window.theme.palette is EVENING_DARK
    window.settings.rows["warm_evenings"].choices.pills["no"].click()
    assert not window.theme.evening
    assert not evenings.timer.isActive()


def test_colours_turn_at_the_hour_and_back_in_the_morning(window: Window, warm: Evenings, clock: Clock) -> None:
    window.go("today")
    assert window.theme.palette is LIGHT
    assert warm.timer.isSingleShot()
    assert 5 * 3_600_000 <= warm.timer.interval() <= 5 * 3_600_000 + 2000
    clock.time = at("20:00:01")
    warm.timer.timeout.emit()
    assert window.theme.palette is EVENING_LIGHT
    assert window.today.theme is window.theme
    assert window.page_shown == "today"
    clock.time = at("06:00:01", day=14)
    warm.timer.timeout.emit()
    assert window.theme.palette is LIGHT


def test_an_hour_that_was_slept_through_is_seen_on_coming_back(window: Window, warm: Evenings, clock: Clock) -> None:
    window.go("today")
    clock.time = at("22:00")
    QGuiApplication.instance().applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)
    assert window.theme.palette is EVENING_LIGHT
    assert warm.timer.interval() >= 7 * 3_600_000


def test_a_session_keeps_the_look_in_which_it_began(window: Window, warm: Evenings, clock: Clock) -> None:
    window.begin(window.desk.card("self-compassion-break"), sound=False)
    player = window.player
    clock.time = at("20:00:01")
    warm.look()
    assert window.player is player
    window.resize_letters(1)  # letters may grow meanwhile, and the colours stay
    assert (window.player.theme.palette, window.player.theme.scale) == (LIGHT, 1.25)
    window.player.end()
    window.go("today")
    assert (window.theme.palette, window.theme.scale) == (EVENING_LIGHT, 1.25)


def test_a_session_that_begins_after_the_hour_begins_in_its_look(window: Window, warm: Evenings, clock: Clock) -> None:
    window.open_card("self-compassion-break")
    clock.time = at("20:00:01")
    warm.look()
    assert window.theme.palette is LIGHT  # a card is not disturbed
    window.begin(window.desk.card("self-compassion-break"), sound=False)
    assert window.player.theme.palette is EVENING_LIGHT
    assert window.player.isVisible()
    assert window.player.sitting is not None


def test_what_is_being_written_is_not_disturbed(window: Window, warm: Evenings, clock: Clock, qtbot: QtBot) -> None:
    window.go("library")
    qtbot.keyClicks(window.library.search, "brea")
    page = window.library
    clock.time = at("20:00:01")
    warm.look()
    assert window.library is page
    window.go("today")
    assert window.theme.palette is EVENING_LIGHT
    window.go("library")
    assert window.library.search.text() == "brea"


def test_what_the_library_was_narrowed_to_stays(window: Window, warm: Evenings, clock: Clock) -> None:
    window.go("library")
    next(iter(window.library.filters.lengths.pills.values())).click()
    before = [card.card.id for card in window.library.cards]
    clock.time = at("20:00:01")
    warm.look()
    assert window.theme.palette is EVENING_LIGHT
    assert [card.card.id for card in window.library.cards] == before
    assert window.library.filters.wanted.minutes > 0


def test_a_page_stays_where_it_was_scrolled_to(window: Window, warm: Evenings, clock: Clock) -> None:
    window.go("library")
    lay_out_now()
    window.library.verticalScrollBar().setValue(300)
    clock.time = at("20:00:01")
    warm.look()
    assert window.theme.palette is EVENING_LIGHT
    assert window.library.verticalScrollBar().value() == 300


def test_everything_stays_hidden(window: Window, warm: Evenings, clock: Clock) -> None:
    window.go("today")
    window.hiding.hide()
    clock.time = at("20:00:01")
    warm.look()
    assert not window.pages.isVisible()
    window.hiding.bring_back()
    QApplication.processEvents()
    assert window.theme.palette is EVENING_LIGHT
