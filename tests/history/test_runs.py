"""Runs and figures: kind, provable, the same whatever the order of entry."""

from __future__ import annotations

import datetime as dt
from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from meditation.history.days import DayTotal, Pause
from meditation.history.figures import Figures, figures
from meditation.history.runs import Calendar, Reason
from meditation.history.steadiness import steadiness

TODAY = dt.date(2026, 3, 1)
DAYS = st.sets(st.integers(0, 60), max_size=45)
PER_WEEK = st.integers(3, 7)
PAUSES = st.lists(st.tuples(st.integers(0, 60), st.integers(0, 20)), max_size=3)
HOUR = 3600


def days(back: set[int]) -> dict[dt.date, DayTotal]:
    return {ago(number): DayTotal(300, completed=True) for number in back}


def ago(number: int) -> dt.date:
    return TODAY - dt.timedelta(days=number)


def pauses(spans: list[tuple[int, int]]) -> tuple[Pause, ...]:
    return tuple(Pause("", ago(back), ago(back) + dt.timedelta(days=more)) for back, more in spans)


def summed(totals: dict[dt.date, DayTotal], per_week: int = 5, away: tuple[Pause, ...] = ()) -> Figures:
    return figures(Calendar(totals, TODAY, per_week, away))


@given(DAYS, st.integers(0, 60), st.integers(3, 7))
def test_a_day_more_never_shortens_a_run(back: set[int], more: int, per_week: int) -> None:
    before, after = summed(days(back), per_week), summed(days(back | {more}), per_week)
    assert after.run >= before.run
    assert after.longest_run >= before.longest_run
    assert after.days_practised >= before.days_practised


@given(DAYS, st.integers(3, 7))
def test_the_longest_run_is_what_looking_at_every_span_finds(back: set[int], per_week: int) -> None:
    dates = sorted(60 - number for number in back)

    def holds(first: int, last: int) -> bool:
        spans = [range(d, min(d + 7, last + 1)) for d in range(first, last + 1)]
        return all(sum(d not in dates for d in span) <= 7 - per_week for span in spans)

    best = max((sum(a <= d <= b for d in dates) for a in dates for b in dates if a <= b and holds(a, b)), default=0)
    assert summed(days(back), per_week).longest_run == best


@given(st.permutations(list(range(0, 40, 3))))
def test_the_order_of_entry_never_matters(order: list[int]) -> None:
    shuffled = {TODAY - dt.timedelta(days=number): DayTotal(60, completed=False) for number in order}
    assert summed(shuffled) == summed(dict(sorted(shuffled.items())))


def test_two_rest_days_in_a_week_belong_to_the_run_and_add_nothing() -> None:
    sums = summed(days({0, 1, 2, 5, 6}))
    assert (sums.run, sums.run_span) == (5, 7)


def test_a_third_rest_day_begins_a_new_run_and_the_longest_stays() -> None:
    sums = summed(days({0, 4, 5, 6, 7}))
    assert (sums.run, sums.longest_run) == (1, 4)


def test_today_takes_nothing_away_while_it_lasts() -> None:
    assert summed(days({1, 2, 3})).run == 3
    assert summed(days({1, 2, 3}), per_week=7).run == 3
    assert summed(days({2, 3}), per_week=7).run == 0


def test_a_minute_in_a_day_counts_and_so_does_one_whole_small_practice() -> None:
    assert summed({TODAY: DayTotal(59, completed=False)}).days_practised == 0
    assert summed({TODAY: DayTotal(60, completed=False)}).days_practised == 1
    assert summed({TODAY: DayTotal(20, completed=True)}).days_practised == 1


def test_coming_back_after_two_days_is_a_return() -> None:
    assert summed(days({0, 1, 3, 6})).returns == 1


@given(DAYS, st.integers(0, 60), PER_WEEK, PAUSES)
def test_a_day_more_never_shortens_a_run_with_pauses_either(
    back: set[int], more: int, per_week: int, spans: list[tuple[int, int]]
) -> None:
    away = pauses(spans)
    before, after = summed(days(back), per_week, away), summed(days(back | {more}), per_week, away)
    assert after.run >= before.run
    assert after.longest_run >= before.longest_run


@given(DAYS, PER_WEEK, PAUSES, st.tuples(st.integers(0, 60), st.integers(0, 20)))
def test_a_pause_more_never_shortens_a_run(
    back: set[int], per_week: int, spans: list[tuple[int, int]], more: tuple[int, int]
) -> None:
    before = summed(days(back), per_week, pauses(spans))
    after = summed(days(back), per_week, pauses([*spans, more]))
    assert after.run >= before.run
    assert after.longest_run >= before.longest_run


@given(DAYS, PER_WEEK, PAUSES)
def test_every_run_says_the_days_that_it_counts(back: set[int], per_week: int, spans: list[tuple[int, int]]) -> None:
    calendar = Calendar(days(back), TODAY, per_week, pauses(spans))
    for run in (*calendar.runs, *filter(None, [calendar.current])):
        reasons = dict(calendar.reasons(run.first, run.last))
        assert len(reasons) == run.span
        assert list(reasons.values()).count(Reason.PRACTISED) == run.practised
        assert reasons[run.first] == reasons[run.last] == Reason.PRACTISED
    assert all(one.last < other.first for one, other in pairwise(calendar.apart()))


def test_a_pause_is_neither_practice_nor_rest() -> None:
    away = (Pause("ill", ago(20), ago(3)),)
    assert summed(days({0, 1, 2, 21, 22}), away=away).run == 5
    assert summed(days({0, 1, 2, 10, 21, 22}), away=away).run == 6
    assert summed(days({0, 1, 2, 21, 22})).run == 3


def test_a_date_that_the_journey_swallowed_is_no_rest_day() -> None:
    west, east = -8 * HOUR, 13 * HOUR
    there = {ago(3): DayTotal(300, True, west, west), ago(1): DayTotal(300, True, east, east)}
    calendar = Calendar(there, TODAY, per_week=7)
    assert figures(calendar).run == 2
    assert dict(calendar.reasons(ago(3), TODAY)) == {
        ago(3): Reason.PRACTISED,
        ago(2): Reason.JOURNEY,
        ago(1): Reason.PRACTISED,
        TODAY: Reason.OPEN,
    }
    home = {ago(3): DayTotal(300, True, east, east), ago(1): DayTotal(300, True, west, west)}
    assert figures(Calendar(home, TODAY, per_week=7)).run == 1


@given(DAYS, st.integers(0, 60), PER_WEEK, PAUSES)
def test_practice_never_makes_less_steady(
    back: set[int], more: int, per_week: int, spans: list[tuple[int, int]]
) -> None:
    before = dict(steadiness(Calendar(days(back), TODAY, per_week, pauses(spans))))
    after = dict(steadiness(Calendar(days(back | {more}), TODAY, per_week, pauses(spans))))
    assert all(after[day] >= score - 1e-12 for day, score in before.items())
    assert all(0 <= score <= 1 for score in after.values())


@settings(max_examples=20)
@given(st.integers(3, 7))
def test_the_persons_own_intention_kept_for_a_year_is_near_the_whole(per_week: int) -> None:
    kept = {number for number in range(365) if number % 7 < per_week}
    assert steadiness(Calendar(days(kept), TODAY, per_week))[-1][1] > 0.95


def test_one_day_missed_barely_shows() -> None:
    whole = steadiness(Calendar(days(set(range(200))), TODAY, 7))[-1][1]
    missed = steadiness(Calendar(days(set(range(200)) - {1}), TODAY, 7))[-1][1]
    assert whole - 0.06 < missed < whole
