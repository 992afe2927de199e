"""Programmes: the list, a plan with its days, its next step on Today; by keyboard, on real data."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from meditation.history.rows import new_id
from meditation.history.session import Ending, Session
from meditation.house import House
from meditation.places import bundled, places
from meditation.session.timeline import BellAt
from meditation.settings import Settings, load_settings, save_settings
from meditation.ui.looks import SystemLook, theme_of
from meditation.ui.theme import load_fonts
from meditation.ui.window import Window

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from meditation.session.wording import Wishes

NOW = dt.datetime(2026, 5, 13, 19, 30, tzinfo=dt.UTC)


@pytest.fixture
def house(tmp_path: Path) -> House:
    return House(places(tmp_path / "home"), lambda: NOW)


def opened(house: House, qtbot: QtBot, width: int = 1000, scale: float = 1.0) -> Window:
    load_fonts(bundled("resources") / "fonts")
    shown = Window(house.desk(), theme_of(replace_text(house.settings, scale), SystemLook()))
    qtbot.addWidget(shown)
    shown.resize(width, 760)
    with qtbot.waitExposed(shown):
        shown.show()
    return shown


def replace_text(settings: Settings, scale: float) -> Settings:
    import msgspec

    return msgspec.structs.replace(settings, text_size=scale)


def texts(page: object) -> list[str]:
    return [label.text() for label in page.findChildren(QLabel)]  # type: ignore[attr-defined]


def sitting(script: str, day: dt.date) -> Session:
    start = dt.datetime.combine(day, dt.time(8), dt.UTC)
    return Session(new_id(start), script, script, start, 60, day, 0, "UTC", Ending.FINISHED, 60)


def test_a_plan_is_found_followed_and_its_next_step_is_on_today(house: House, qtbot: QtBot) -> None:
    window = opened(house, qtbot)
    window.go("library")
    qtbot.keyClick(window.library.plans, Qt.Key.Key_Space)
    page = window.programmes
    assert window.pages.currentWidget() is page
    assert len(page.cards) == 11
    qtbot.keyClick(page.cards["seven-day-start"], Qt.Key.Key_Space)
    assert "Seven-Day Start" in texts(page)
    qtbot.waitUntil(page.follow.hasFocus)
    qtbot.keyClick(page.follow, Qt.Key.Key_Space)
    assert load_settings(house.places)[0].programme == "seven-day-start"
    window.go("today")
    assert "Day 1 of Seven-Day Start: Arrive" in texts(window.today)
    assert window.today.step.accessibleName().startswith("Open Twenty Seconds of Kind Touch")
    qtbot.keyClick(window.today.step, Qt.Key.Key_Space)
    assert window.pages.currentWidget() is window.session_card


def test_what_was_practised_is_marked_and_nothing_else_is(house: House, qtbot: QtBot) -> None:
    save_settings(Settings(programme="seven-day-start", programme_since="2026-05-01"), house.places)
    store = house.logbook.store
    assert store is not None
    store.put([sitting("touch-20-seconds", dt.date(2026, 5, 2)), sitting("mindful-pause", dt.date(2026, 5, 9))])
    store.put([sitting("touch-explorer", dt.date(2026, 4, 1))])
    window = opened(house, qtbot)
    assert "Day 2 of Seven-Day Start: Find your touch" in texts(window.today)
    window.open_programmes()
    window.programmes.open_programme("seven-day-start")
    marked = [text for text in texts(window.programmes) if "Practised" in text]
    assert marked == ["Day 1 · 1 min 30 s · Practised"]
    assert not any(
        word in " ".join(texts(window.programmes)).casefold() for word in ("missed", "late ", "behind", "lost")
    )


def test_a_plan_may_be_let_go_of_and_every_day_begun_at_any_time(house: House, qtbot: QtBot) -> None:
    save_settings(Settings(programme="touch-28", programme_since="2026-05-01"), house.places)
    window = opened(house, qtbot)
    window.open_programmes()
    for card in window.programmes.cards:
        window.programmes.open_programme(card)
        assert all(pill.isEnabled() for pill in window.programmes.sessions.values())
        qtbot.keyClick(window.programmes, Qt.Key.Key_Escape)
    window.programmes.open_programme("touch-28")
    window.programmes.follow.click()
    window.go("today")
    assert house.desk().today_step() is None
    qtbot.keyClick(window.programmes, Qt.Key.Key_Escape)


def test_a_plan_of_ones_own_is_there_and_one_that_cannot_be_read_is_told(house: House, qtbot: QtBot) -> None:
    folder = house.places.own_programmes
    folder.mkdir(parents=True)
    (folder / "mine.toml").write_text(
        (bundled("scripts") / "programmes" / "seven-day-start.toml")
        .read_text()
        .replace('id = "seven-day-start"', 'id = "mine"')
    )
    (folder / "broken.toml").write_text("id = ")
    window = opened(house, qtbot)
    window.open_programmes()
    assert "mine" in window.programmes.cards
    assert any(text.startswith("broken.toml") for text in texts(window.programmes))


@pytest.mark.parametrize(("width", "scale"), [(400, 2.0), (640, 1.0)])
def test_nothing_is_cut_off_on_small_screens(house: House, qtbot: QtBot, width: int, scale: float) -> None:
    window = opened(house, qtbot, width, scale)
    window.open_programmes()
    window.programmes.open_programme("eight-week-self-compassion")
    QApplication.processEvents()
    page = window.programmes
    assert page.widget().minimumSizeHint().width() <= page.viewport().width()


def chosen_from(window: Window, plan: str, session: str) -> Wishes:
    """The wishes that a session's card begins with, opened from this plan."""
    window.open_programmes()
    window.programmes.open_programme(plan)
    next(pill for key, pill in window.programmes.sessions.items() if key.endswith(f"/{session}")).click()
    assert window.shows("session_card")
    assert window.session_card.view is not None
    return window.session_card.view.wishes


def test_a_session_from_a_plan_begins_as_the_plan_asks_and_elsewhere_as_usual(house: House, qtbot: QtBot) -> None:
    window = opened(house, qtbot)
    asked = chosen_from(window, "gentle-entry-10", "soles-of-the-feet")
    assert (asked.touch, asked.breath, asked.eyes_open) == (False, False, True)
    window.open_card("soles-of-the-feet")
    assert window.session_card.view is not None
    assert window.session_card.view.wishes == house.usual_wishes()


def test_a_plan_leaves_out_and_puts_nothing_back_in(house: House, qtbot: QtBot) -> None:
    save_settings(Settings(touch=False, output="silent"), house.places)
    window = opened(house, qtbot)
    assert not chosen_from(window, "restful-evenings-10", "three-kind-lines").touch


def test_a_plan_for_the_evening_rings_no_bell_on_a_dim_screen(house: House, qtbot: QtBot) -> None:
    save_settings(Settings(output="silent", theme="light"), house.places)
    window = opened(house, qtbot)
    wishes = chosen_from(window, "restful-evenings-10", "three-kind-lines")
    assert (wishes.bells, wishes.dim) == (False, True)
    window.session_card.begin.click()
    assert window.sitting is not None
    assert window.sitting.timeline.only(BellAt) == ()
    assert window.player.theme.dark
    window.player.end()
    window.open_card("three-kind-lines")
    window.session_card.begin.click()
    assert window.sitting.timeline.only(BellAt)
    assert not window.player.theme.dark
    window.player.end()


def test_each_of_them_may_be_changed_on_the_card(house: House, qtbot: QtBot) -> None:
    window = opened(house, qtbot)
    chosen_from(window, "restful-evenings-10", "three-kind-lines")
    window.session_card.switches["bells"].pills["yes"].click()
    window.session_card.switches["screen"].pills["yes"].click()
    assert window.session_card.view is not None
    assert (window.session_card.view.wishes.bells, window.session_card.view.wishes.dim) == (True, False)
