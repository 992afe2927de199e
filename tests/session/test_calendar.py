"""A practice plan as a calendar file: what two readers by others make of it."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import icalendar
import pytest
import vobject
from hypothesis import given, settings
from hypothesis import strategies as st

from meditation.script.model import Millis
from meditation.session.calendar import DAYS, PracticePlan, calendar_of

NOW = dt.datetime(2026, 11, 22, 8, 15, 30, 999, tzinfo=dt.timezone(dt.timedelta(hours=1)))
PLAN = PracticePlan(
    title="The Self-Compassion Break; short, kind",
    description="Meet a hard moment\nwith the care \\ you would give a friend, " + "äöü€" * 30,
    length=Millis(300_001),
    days=("mo", "we", "fr"),
    start=dt.time(7, 30),
    first=dt.date(2026, 11, 24),  # a Tuesday
    weeks=8,
)


def event_in(content: bytes) -> icalendar.Event:
    [event] = icalendar.Calendar.from_ical(content).walk("VEVENT")
    return event  # type: ignore[return-value]


def test_icalendar_reads_the_plan_back() -> None:
    event = event_in(calendar_of(PLAN, NOW))
    assert str(event["SUMMARY"]) == PLAN.title
    assert str(event["DESCRIPTION"]) == PLAN.description
    assert event.decoded("DTSTART") == dt.datetime(2026, 11, 25, 7, 30)  # noqa: DTZ001 - local wherever one is
    assert event.decoded("DTSTAMP") == dt.datetime(2026, 11, 22, 7, 15, 30, tzinfo=dt.UTC)
    assert event.decoded("DURATION") == dt.timedelta(minutes=6)
    assert event["RRULE"] == {"FREQ": ["WEEKLY"], "COUNT": [24], "BYDAY": ["MO", "WE", "FR"]}
    assert str(event["TRANSP"]) == "TRANSPARENT"
    assert event["CATEGORIES"].cats == ["Meditation"]
    [alarm] = event.walk("VALARM")
    assert alarm.decoded("TRIGGER") == dt.timedelta(minutes=-5)


def test_vobject_reads_the_plan_back_and_finds_every_date() -> None:
    event = vobject.readOne(calendar_of(PLAN, NOW).decode()).vevent
    assert event.summary.value == PLAN.title
    assert event.description.value == PLAN.description
    assert event.duration.value == dt.timedelta(minutes=6)
    dates = list(event.rruleset)
    assert len(dates) == 24
    assert {date.weekday() for date in dates} == {0, 2, 4}
    assert {date.time() for date in dates} == {dt.time(7, 30)}
    assert dates[0].date() == dt.date(2026, 11, 25)
    assert dates[-1].date() == dt.date(2027, 1, 18)


def test_the_time_floats_and_lines_are_folded_for_every_calendar() -> None:
    content = calendar_of(PLAN, NOW)
    assert b"\r\nDTSTART:20261125T073000\r\n" in content
    assert b"\n" not in content.replace(b"\r\n", b"")
    for line in content.split(b"\r\n"):
        assert len(line) <= 75
        line.decode()  # never cut within a letter


def test_the_same_plan_has_the_same_identity_whenever_it_is_written() -> None:
    later = event_in(calendar_of(PLAN, NOW + dt.timedelta(days=3)))["UID"]
    assert later == event_in(calendar_of(PLAN, NOW))["UID"]
    assert str(later).endswith("@sessions.invalid")
    assert later != event_in(calendar_of(replace(PLAN, weeks=9), NOW))["UID"]


def test_a_plan_may_go_without_a_call_and_without_a_description() -> None:
    event = event_in(calendar_of(replace(PLAN, alarm=None, description=""), NOW))
    assert event.walk("VALARM") == []
    assert "DESCRIPTION" not in event


@pytest.mark.parametrize("days", [(), ("xx",), ("mo", "xx")])
def test_days_that_are_none_are_refused(days: tuple[str, ...]) -> None:
    with pytest.raises(ValueError, match="days of a plan"):
        calendar_of(replace(PLAN, days=days), NOW)


@pytest.mark.parametrize("weeks", [0, 521])
def test_a_plan_without_weeks_or_without_end_is_refused(weeks: int) -> None:
    with pytest.raises(ValueError, match="1 to 520 weeks"):
        calendar_of(replace(PLAN, weeks=weeks), NOW)


def test_the_moment_of_writing_must_have_its_zone() -> None:
    with pytest.raises(ValueError, match="zone"):
        calendar_of(PLAN, NOW.replace(tzinfo=None))


@settings(max_examples=100, deadline=None)
@given(
    st.text(st.characters(exclude_categories=["C", "Zl", "Zp"]), min_size=1, max_size=200),
    st.sets(st.sampled_from(DAYS), min_size=1),
    st.dates(dt.date(2000, 1, 1), dt.date(2100, 1, 1)),
    st.integers(1, 520),
)
def test_any_title_and_days_come_back(title: str, days: set[str], first: dt.date, weeks: int) -> None:
    event = event_in(calendar_of(replace(PLAN, title=title, days=sorted(days), first=first, weeks=weeks), NOW))
    assert str(event["SUMMARY"]) == title
    begin = event.decoded("DTSTART").date()
    assert DAYS[begin.weekday()] in days
    assert 0 <= (begin - first).days < 7
    assert event["RRULE"]["COUNT"] == [weeks * len(days)]
