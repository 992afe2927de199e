"""When a reminder is due: once, fresh, never while one sits, whatever clocks, zones and sleep do."""

from __future__ import annotations

import datetime as dt
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from meditation.desktop import reminders
from meditation.desktop.reminders import ANSWERS, FRESH, LATER, TITLE, WORDS, Kind, Plan, Told, bells, look

BERLIN = ZoneInfo("Europe/Berlin")
ZONES = st.sampled_from([BERLIN, dt.UTC, ZoneInfo("America/New_York"), ZoneInfo("Australia/Lord_Howe")])
FIRST, LAST = map(dt.datetime.fromisoformat, ("2026-01-01", "2027-12-30"))
MOMENTS = st.datetimes(FIRST, LAST, timezones=st.just(dt.UTC))
TIMES = st.times().map(lambda time: time.replace(second=0, microsecond=0))
STEPS = st.lists(st.integers(1, 240), min_size=1, max_size=60)


def at(text: str, zone: dt.tzinfo = BERLIN) -> dt.datetime:
    return dt.datetime.fromisoformat(text).replace(tzinfo=zone)


def all_told(plan: Plan, start: dt.datetime, steps: list[int], zone: dt.tzinfo) -> list[tuple[dt.datetime, Kind]]:
    """Looks after each of these steps, in seconds."""
    told, now, found = Told(start), start, []
    for step in steps:
        now += dt.timedelta(seconds=step)
        told, kind = look(told, plan, now, zone=zone)
        if kind is not None:
            found.append((now, kind))
    return found


@given(start=MOMENTS, steps=STEPS, time=TIMES, zone=ZONES)
def test_a_reminder_comes_once_however_often_one_looks(
    start: dt.datetime, steps: list[int], time: dt.time, zone: dt.tzinfo
) -> None:
    plan = Plan(frozenset({time}))
    chopped = all_told(plan, start, [1] * min(300, sum(steps)), zone) if sum(steps) <= 300 else None
    found = all_told(plan, start, steps, zone)
    assert len(found) <= 1
    if chopped is not None:
        assert len(chopped) == len(found)


@given(day=st.dates(dt.date(2026, 1, 2), dt.date(2027, 12, 28)), time=TIMES, zone=ZONES)
def test_every_day_has_each_reminder_once_also_when_clocks_change(day: dt.date, time: dt.time, zone: dt.tzinfo) -> None:
    start = dt.datetime.combine(day, time, dt.UTC)
    found = all_told(Plan(frozenset({time})), start, [120] * (3 * 24 * 30), zone)
    days = [now.astimezone(zone).date() for now, _ in found]
    assert len(found) in {2, 3, 4}
    assert len(days) - len(set(days)) <= 1  # one that falls on midnight may be told a little after it


def test_a_reminder_is_told_at_its_time() -> None:
    told, kind = look(
        Told(at("2026-05-01T07:59:50")), Plan(frozenset({dt.time(8)})), at("2026-05-01T08:00:05"), zone=BERLIN
    )
    assert kind is Kind.REMINDER
    assert told.until == at("2026-05-01T08:00:05")


@pytest.mark.parametrize(
    ("asleep", "kind"), [(FRESH - dt.timedelta(seconds=1), Kind.REMINDER), (dt.timedelta(hours=3), None)]
)
def test_what_the_computer_slept_through_is_told_only_while_it_is_fresh(
    asleep: dt.timedelta, kind: Kind | None
) -> None:
    plan = Plan(frozenset({dt.time(8)}))
    assert look(Told(at("2026-05-01T07:59")), plan, at("2026-05-01T08:00") + asleep, zone=BERLIN)[1] is kind


def test_nothing_is_told_while_one_sits_nor_afterwards() -> None:
    plan = Plan(frozenset({dt.time(8)}), frozenset({dt.time(8)}))
    told, kind = look(Told(at("2026-05-01T07:59")), plan, at("2026-05-01T08:00"), playing=True, zone=BERLIN)
    assert kind is None
    assert look(told, plan, at("2026-05-01T08:01"), zone=BERLIN)[1] is None


def test_a_reminder_that_was_put_off_comes_back_once() -> None:
    now = at("2026-05-01T08:00")
    told = Told(now).put_off(now)
    seen = []
    for _ in range(60):
        now += dt.timedelta(seconds=30)
        told, kind = look(told, Plan(), now, zone=BERLIN)
        seen.append((now, kind))
    assert [moment for moment, kind in seen if kind] == [at("2026-05-01T08:00") + LATER]


def test_one_that_was_put_off_is_let_go_when_a_session_plays() -> None:
    now = at("2026-05-01T08:00")
    told, _ = look(Told(now).put_off(now), Plan(), now + dt.timedelta(minutes=1), playing=True, zone=BERLIN)
    assert told.later is None


@given(start=MOMENTS, back=st.integers(0, 10**6), time=TIMES, zone=ZONES)
def test_a_clock_that_is_put_back_tells_nothing_and_goes_on(
    start: dt.datetime, back: int, time: dt.time, zone: dt.tzinfo
) -> None:
    earlier = start - dt.timedelta(seconds=back)
    told, kind = look(Told(start), Plan(frozenset({time})), earlier, zone=zone)
    assert kind is None
    assert told.until == earlier


def test_a_reminder_comes_before_a_bell_of_the_same_minute() -> None:
    plan = Plan(frozenset({dt.time(9)}), frozenset({dt.time(9)}))
    assert look(Told(at("2026-05-01T08:59")), plan, at("2026-05-01T09:00"), zone=BERLIN)[1] is Kind.REMINDER


def test_bells_ring_by_day_only() -> None:
    hourly = sorted(bells(60))
    assert (hourly[0], hourly[-1], len(hourly)) == (dt.time(9), dt.time(21), 13)
    assert not list(bells(0))


def test_the_words_of_a_reminder_are_always_the_same_and_count_nothing() -> None:
    words = " ".join([TITLE, WORDS, *(answer for _, answer in ANSWERS)])
    assert not any(letter.isdigit() for letter in words)
    assert not {"missed", "yesterday", "streak", "forgot", "days", "again"} & set(words.casefold().split())
    assert not hasattr(reminders, "history")
