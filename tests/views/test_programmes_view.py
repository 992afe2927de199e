"""Programmes in words: all days are open, today's step goes on from what is there, and time takes nothing away."""

from __future__ import annotations

import datetime as dt
import re
from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from meditation.history.session import Ending, Session
from meditation.script.programme_file import read_programme
from meditation.script.programme_shelf import FOLDER, read_programmes
from meditation.script.shelf import read_shelf
from meditation.views.programmes import practised_since, programme_view, programmes_view, today_step

SCRIPTS = Path(__file__).parents[2] / "scripts"
PROGRAMMES = {programme.id: programme for programme in read_programmes([SCRIPTS / FOLDER]).good}
HEADINGS = {card.id: card.script.heading for card in read_shelf([SCRIPTS]).good()}
START = PROGRAMMES["seven-day-start"]
BEGUN = dt.date(2026, 3, 1)


def sitting(script: str, days: int = 0, *, ending: Ending = Ending.FINISHED, speed: float = 1.0) -> Session:
    """A sitting so many days after the beginning."""
    day = BEGUN + dt.timedelta(days)
    started = dt.datetime.combine(day, dt.time(9), dt.UTC)
    return Session("", script, script, started, 60, day, 0, "UTC", ending, 60, speed)


def step(*scripts: str, programme: object = START) -> str:
    found = today_step(programme, HEADINGS, Counter(scripts))
    return f"{found.day.number} {found.next.id}" if found else ""


def test_the_first_step_is_the_first_session_of_the_first_day() -> None:
    found = today_step(START, HEADINGS, {})
    assert found.sentence == "Day 1 of Seven-Day Start: Arrive"
    assert (found.next.title, found.day.length) == ("Twenty Seconds of Kind Touch", "1 min 30 s")


def test_a_day_half_practised_goes_on_with_its_other_half() -> None:
    assert step("touch-20-seconds") == "1 mindful-pause"


def test_a_swap_is_as_good_as_what_it_stands_beside() -> None:
    assert step("mindful-pause", "comfort-without-touch") == "2 touch-explorer"


def test_a_later_day_may_come_first_and_is_remembered() -> None:
    later = ("easing-down", "touch-explorer")
    assert step(*later) == "1 touch-20-seconds"
    assert step(*later, "touch-20-seconds", "mindful-pause") == "4 self-compassion-break"


def test_free_days_are_no_step_and_the_end_is_quiet() -> None:
    everything = [session for day in START.days for session in day.sessions]
    assert step(*everything) == ""
    weeks = PROGRAMMES["cbt-adjunct"]
    first_week = [session for day in weeks.days[:7] for session in day.sessions]
    assert step(*first_week, programme=weeks) == "8 start-where-you-are"


def test_what_is_not_on_the_shelf_is_passed_over() -> None:
    text = 'id = "p"\ntitle = "P"\nfor = "Me."\n[[day]]\ntitle = "A"\nsessions = ["gone", "mindful-pause"]\n'
    plan = read_programme(text, "p.toml").programme
    assert step(programme=plan) == "1 mindful-pause"
    assert not programme_view(plan, HEADINGS).days[0].sessions[0].there


@given(st.lists(st.sampled_from(sorted(HEADINGS)), max_size=30), st.integers(0, 4000))
def test_time_away_changes_nothing(scripts: list[str], days: int) -> None:
    soon = practised_since([sitting(script) for script in scripts], BEGUN)
    late = practised_since([sitting(script, days) for script in scripts], BEGUN)
    for programme in PROGRAMMES.values():
        assert today_step(programme, HEADINGS, soon) == today_step(programme, HEADINGS, late)
        assert programme_view(programme, HEADINGS, soon) == programme_view(programme, HEADINGS, late)


@given(st.lists(st.sampled_from(sorted(HEADINGS)), max_size=30), st.sampled_from(sorted(HEADINGS)))
def test_one_more_practice_takes_no_day_back(scripts: list[str], another: str) -> None:
    for programme in PROGRAMMES.values():
        before = programme_view(programme, HEADINGS, Counter(scripts)).days
        after = programme_view(programme, HEADINGS, Counter([*scripts, another])).days
        assert sum(day.done for day in after) >= sum(day.done for day in before)


def test_sittings_stopped_early_count_and_quick_looks_do_not() -> None:
    rows = [
        sitting("mindful-pause", ending=Ending.STOPPED),
        sitting("mindful-pause", speed=30.0),
        sitting("mindful-pause", -1),
    ]
    assert practised_since(rows, BEGUN) == {"mindful-pause": 1}


def test_the_list_says_how_long_a_day_takes() -> None:
    view = programmes_view(PROGRAMMES.values(), HEADINGS)
    lines = {card.id: card.line for card in view.cards}
    assert lines["seven-day-start"] == "7 days · 1.5 to 8 minutes a day"
    assert lines["gentle-entry-10"] == "10 days · 3 to 10 minutes a day"


def test_touches_are_counted_toward_thirty_two_in_any_number_of_days() -> None:
    view = programme_view(PROGRAMMES["touch-28"], HEADINGS, {"touch-20-seconds": 11})
    assert view.practices == "11 of 32 practices, in any number of days"


def test_one_of_something_is_said_as_one() -> None:
    touches = PROGRAMMES["touch-28"]
    heading = replace(HEADINGS[touches.counts], length=60_000)
    one = replace(touches, days=(replace(touches.days[0], sessions=(touches.counts,)),))
    headings = {**HEADINGS, touches.counts: heading}
    assert programmes_view([one], headings).cards[0].line == "1 day · 1 minute a day"
    assert programme_view(one, headings, {}).practices == "0 of 1 practice, in any number of days"


def test_days_of_weeks_are_called_after_their_week() -> None:
    view = programme_view(PROGRAMMES["eight-week-self-compassion"], HEADINGS)
    assert [view.days[number].label for number in (0, 6, 7)] == ["Week 1, day 1", "Week 1, day 7", "Week 2, day 1"]


def test_a_deep_session_brings_its_note_and_a_light_one() -> None:
    days = programme_view(PROGRAMMES["act-adjunct"], HEADINGS).days
    deep = [day for day in days if any(line.level == 3 for line in day.sessions)]
    assert deep
    for day in deep:
        assert all(line.note for line in day.sessions if line.level == 3)
        assert any(line.level == 1 for line in day.swaps)


@pytest.mark.parametrize("programme", PROGRAMMES.values(), ids=PROGRAMMES)
def test_no_word_of_a_programme_counts_against_anyone(programme: object) -> None:
    view = programme_view(programme, HEADINGS, {"touch-20-seconds": 2})
    assert not re.search(r"\b(missed|lost|behind|badge|challenge|failed|incomplete|locked|expire\w*)\b", repr(view))
