"""Days and runs: kind, provable, the same whatever the order of entry."""

from __future__ import annotations

import datetime as dt

from hypothesis import given
from hypothesis import strategies as st

from meditation.history.days import DayTotal, figures, level, practice_day

TODAY = dt.date(2026, 3, 1)
DAYS = st.sets(st.integers(0, 60), max_size=45)


def days(back: set[int]) -> dict[dt.date, DayTotal]:
    return {TODAY - dt.timedelta(days=number): DayTotal(300, completed=True) for number in back}


@given(DAYS, st.integers(0, 60), st.integers(3, 7))
def test_a_day_more_never_shortens_a_run(back: set[int], more: int, per_week: int) -> None:
    before, after = figures(days(back), TODAY, per_week), figures(days(back | {more}), TODAY, per_week)
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
    assert figures(days(back), TODAY, per_week).longest_run == best


@given(st.permutations(list(range(0, 40, 3))))
def test_the_order_of_entry_never_matters(order: list[int]) -> None:
    shuffled = {TODAY - dt.timedelta(days=number): DayTotal(60, completed=False) for number in order}
    assert figures(shuffled, TODAY) == figures(dict(sorted(shuffled.items())), TODAY)


def test_two_rest_days_in_a_week_belong_to_the_run_and_add_nothing() -> None:
    sums = figures(days({0, 1, 2, 5, 6}), TODAY)
    assert (sums.run, sums.run_span) == (5, 7)


def test_a_third_rest_day_begins_a_new_run_and_the_longest_stays() -> None:
    sums = figures(days({0, 4, 5, 6, 7}), TODAY)
    assert (sums.run, sums.longest_run) == (1, 4)


def test_today_takes_nothing_away_while_it_lasts() -> None:
    assert figures(days({1, 2, 3}), TODAY).run == 3
    assert figures(days({1, 2, 3}), TODAY, per_week=7).run == 3
    assert figures(days({2, 3}), TODAY, per_week=7).run == 0


def test_a_minute_in_a_day_counts_and_so_does_one_whole_small_practice() -> None:
    assert figures({TODAY: DayTotal(59, completed=False)}, TODAY).days_practised == 0
    assert figures({TODAY: DayTotal(60, completed=False)}, TODAY).days_practised == 1
    assert figures({TODAY: DayTotal(20, completed=True)}, TODAY).days_practised == 1


def test_coming_back_after_two_days_is_a_return() -> None:
    assert figures(days({0, 1, 3, 6}), TODAY).returns == 1


def test_a_late_night_belongs_to_the_evening_before_unless_that_day_has_its_own() -> None:
    late = dt.datetime(2026, 3, 1, 0, 40)  # noqa: DTZ001 - the person's own clock
    assert practice_day(late, []) == dt.date(2026, 2, 28)
    assert practice_day(late, [dt.date(2026, 2, 28)]) == dt.date(2026, 3, 1)
    assert practice_day(late.replace(hour=4), []) == dt.date(2026, 3, 1)


def test_a_day_is_drawn_by_its_minutes() -> None:
    assert [level(minutes * 60) for minutes in (0, 1, 5, 10, 20, 90)] == [0, 1, 2, 3, 4, 4]
