"""What a real desk answers to the pages of the history."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest

from meditation.history.days import Pause
from meditation.history.session import Ending, Session
from meditation.house import House
from meditation.places import places
from meditation.views.charts import Kind
from meditation.views.history import NOTHING_YET

if TYPE_CHECKING:
    from pathlib import Path

NOW = dt.datetime(2026, 5, 13, 19, 30, tzinfo=dt.UTC)


@pytest.fixture
def house(tmp_path: Path) -> House:
    return House(places(tmp_path), lambda: NOW)


def sat(back: int, script: str, minutes: int = 10) -> Session:
    start = NOW - dt.timedelta(days=back)
    return Session(f"{back}", script, "Sat", start, minutes * 60, start.date(), 0, "UTC", Ending.FINISHED, 600)


def test_kinds_of_practice_are_those_of_the_shelf_and_of_the_patterns(house: House) -> None:
    scripts = ("touch-20-seconds", "breathe-longer-out", "breathe-own", "silent-sitting", "long-gone")
    house.logbook.store.put([sat(back, script, 10 * (back + 1)) for back, script in enumerate(scripts)])
    view = house.desk().past.chart(Kind.FAMILIES)
    assert {mark.label: mark.values[0] for mark in view.marks} == {
        "Touch": 10.0,
        "Calming": 50.0,
        "Sitting": 40.0,
        "Other": 50.0,
    }
    assert view.marks[-1].label == "Other"


def test_a_day_of_a_pause_says_so(house: House) -> None:
    house.logbook.store.put([sat(back, "x") for back in (1, 2, 3, 9, 10, 11)])
    house.logbook.store.set_pause(Pause("p", NOW.date() - dt.timedelta(days=8), NOW.date() - dt.timedelta(days=4)))
    past = house.desk().past
    past.view()
    told = [past.why(row) for row in past.made_by("run")]
    assert told.count("A pause, counted neither way") == 5


def test_opening_the_page_again_sees_what_was_practised_since(house: House) -> None:
    past = house.desk().past
    assert past.view().notice == NOTHING_YET
    house.logbook.store.put([sat(0, "x")])
    assert past.view().numbers[0].number == "1"


def test_a_history_of_another_kind_is_offered_no_copy_and_says_what_is_wrong(house: House) -> None:
    house.places.data.mkdir(parents=True)
    (house.places.data / "history.sqlite").mkdir()
    past = house.desk().past
    view = past.view()
    assert view.numbers == ()
    assert view.notice
    assert past.may_offer() is None
