"""Copies and erasing on the settings page: one made now, one brought back in three presses, and everything erased."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication

from meditation.history.backups import backups
from meditation.history.session import Ending, Session
from meditation.house import House
from meditation.places import places
from meditation.ui.theme import theme_for
from meditation.ui.window import Window

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from meditation.ui.widgets.copies import KeptCopies

NOW = dt.datetime(2026, 5, 13, 19, 30, tzinfo=dt.UTC)


def sat(number: int) -> Session:
    start = NOW - dt.timedelta(days=number)
    return Session(f"row-{number}", "", "Sat", start, 600, start.date(), 0, "UTC", Ending.FINISHED, 600)


@pytest.fixture
def house(tmp_path: Path) -> House:
    made = House(places(tmp_path / "home"), lambda: NOW)
    made.logbook.store.put([sat(1), sat(2)])
    return made


@pytest.fixture
def window(house: House, qtbot: QtBot) -> Window:
    shown = Window(house.desk(), theme_for(dark=False), "settings")
    qtbot.addWidget(shown)
    with qtbot.waitExposed(shown):
        shown.show()
    return shown


@pytest.fixture
def kept(window: Window) -> KeptCopies:
    return window.settings.copies


def test_a_copy_is_made_now(kept: KeptCopies, house: House, qtbot: QtBot) -> None:
    kept.make.click()
    qtbot.waitUntil(lambda: kept.said.text() == "A copy was made, and it is whole.")
    assert [copy.sessions for copy in backups(house.places.data)] == [2]


def test_a_copy_comes_back_in_three_presses_and_what_was_here_is_kept(
    kept: KeptCopies, house: House, qtbot: QtBot
) -> None:
    house.logbook.store.back_up(NOW - dt.timedelta(hours=1))
    house.logbook.store.delete(["row-1"])
    kept.bring_back.click()
    qtbot.waitUntil(lambda: bool(kept.offers))
    [copy] = kept.offers
    made = (NOW - dt.timedelta(hours=1)).astimezone()
    assert copy.text() == f"13 May 2026, {made:%H:%M} · 2 sessions"
    copy.click()
    kept.answers["yes"].click()
    assert kept.said.text() == "One moment: your history is coming back."
    assert not kept.erase.isEnabled()
    qtbot.waitUntil(lambda: kept.said.text().startswith("Your history is back, with 2 sessions."))
    assert kept.erase.isEnabled()
    assert house.logbook.store.count() == 2
    assert sorted(copy.sessions for copy in backups(house.places.data)) == [1, 2]


def test_not_now_leaves_everything_as_it_is(kept: KeptCopies, house: House, qtbot: QtBot) -> None:
    house.logbook.store.back_up(NOW)
    house.logbook.store.delete(["row-1"])
    kept.bring_back.click()
    qtbot.waitUntil(lambda: bool(kept.offers))
    kept.offers[0].click()
    kept.answers["no"].click()
    assert house.logbook.store.count() == 1
    assert kept.answers == {}


def test_without_a_copy_it_says_so(kept: KeptCopies, qtbot: QtBot) -> None:
    kept.bring_back.click()
    qtbot.waitUntil(lambda: kept.said.text() == "There is no whole copy that can be brought back.")


def test_everything_is_erased_after_two_questions_and_the_window_closes(
    kept: KeptCopies, window: Window, house: House
) -> None:
    kept.erase.click()
    assert str(house.places.data) in kept.said.text()
    kept.answers["yes"].click()
    assert house.places.data.exists()
    assert window.isVisible()
    kept.answers["yes"].click()
    assert not house.places.data.exists()
    assert not window.isVisible()


@pytest.mark.parametrize("questions", [1, 2])
def test_each_question_can_be_answered_with_no(kept: KeptCopies, house: House, questions: int) -> None:
    kept.erase.click()
    for _ in range(questions - 1):
        kept.answers["yes"].click()
    kept.answers["no"].click()
    assert house.logbook.store.count() == 2
    assert kept.said.isHidden()
    assert kept.answers == {}


def test_the_keyboard_stands_on_keeping_when_erasing_is_asked_about(kept: KeptCopies, window: Window) -> None:
    kept.erase.click()
    QApplication.processEvents()
    assert window.focusWidget() is kept.answers["no"]
