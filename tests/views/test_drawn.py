"""What the charts of the history tell, from days and sums alone."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from meditation.history.days import DayTotal
from meditation.history.runs import Calendar
from meditation.history.session import CheckIn
from meditation.views import calendars, drawn
from meditation.views.looking_back import made_by, numbers

TODAY = dt.date(2026, 5, 13)
TEN = DayTotal(600, completed=True)


def calendar(*back: int, **told: int) -> Calendar:
    return Calendar({TODAY - dt.timedelta(days=day): TEN for day in back}, TODAY, **told)


def test_a_year_has_a_row_for_each_weekday_and_ends_today() -> None:
    view = calendars.year_of_days(calendar(0, 3), calendars.LAST_YEAR)
    assert len(view.marks) == 52 * 7 + TODAY.weekday() + 1
    assert view.marks[-1].words == "Wednesday 13 May 2026: 10 min"
    assert view.marks[-4].values == (3.0,)
    assert view.glance == "2 days with practice."


@pytest.mark.parametrize(("chosen", "now"), [("latest", 1), ("2026", 1), ("2025", 0), (calendars.ALL_YEARS, 1)])
def test_the_present_day_or_month_stands_out(chosen: str, now: int) -> None:
    view = calendars.year_of_days(calendar(0, 3, 500), chosen)
    strong = [mark for mark in view.marks if mark.strong]
    assert len(strong) == now
    assert all(str(TODAY.year) in mark.words for mark in strong)


def test_a_chosen_year_begins_below_its_first_weekday() -> None:
    view = calendars.year_of_days(calendar(500), "2025")
    blank = [mark for mark in view.marks if mark.values == (None,)]
    assert len(blank) == dt.date(2025, 1, 1).weekday()
    assert len(view.marks) - len(blank) == 365


def test_all_years_show_the_days_of_each_month_and_open_a_year() -> None:
    view = calendars.year_of_days(calendar(0, 1, 2, 400), calendars.ALL_YEARS)
    may = view.marks[12 + 4]
    assert len(view.marks) == 24
    assert (may.words, may.id) == ("May 2026: 3 days with practice", "2026")
    assert view.marks[-1].values == (None,)


def test_a_year_long_past_can_be_chosen_though_it_is_not_offered_at_once() -> None:
    view = calendars.year_of_days(calendar(0, 365 * 20), "2007")
    assert "2007" in dict(view.choices)
    assert len(view.choices) == calendars.YEAR_CHOICES + 3


@pytest.mark.parametrize("span", ["weeks", "months", "years"])
@given(back=st.sets(st.integers(0, 150), max_size=60))
def test_minutes_are_neither_lost_nor_counted_twice(span: str, back: set[int]) -> None:
    view = drawn.minutes(calendar(*back), span)
    assert sum(mark.values[0] or 0 for mark in view.marks) == pytest.approx(10 * len(back))
    assert [mark.strong for mark in view.marks].count(True) == 1


@pytest.mark.parametrize(("back", "months"), [(0, 12), (300, 12), (500, 18), (2000, 24)])
def test_months_before_the_first_practice_are_left_out_beyond_a_year(back: int, months: int) -> None:
    assert len(drawn.minutes(calendar(0, back), "months").marks) == months


@pytest.mark.parametrize(("seconds", "shown", "said"), [(1550, "25", "25 min"), (30, "<1", "30 s"), (60, "1", "1 min")])
def test_the_figure_at_a_bar_and_its_words_say_the_same(seconds: int, shown: str, said: str) -> None:
    latest = drawn.minutes(Calendar({TODAY: DayTotal(seconds, completed=True)}, TODAY), "weeks").marks[-1]
    assert latest.shown == shown
    assert latest.words.endswith(f": {said}")


def test_what_is_on_no_shelf_any_more_comes_last_as_other() -> None:
    known = {"a": ("calming",), "b": ("sleep",)}
    view = drawn.by_family({"gone": 9000, "a": 60, "b": 600}, lambda id_: known.get(id_, ()))
    assert [mark.values[0] for mark in view.marks] == [10.0, 1.0, 150.0]
    assert view.marks[-1].label == "Other"


def test_the_time_of_day_says_when_it_is_most_often() -> None:
    assert drawn.time_of_day({6: 100, 20: 300, 23: 250}).glance == "Most often in the evening."
    assert drawn.time_of_day({23: 300, 1: 50, 8: 200}).glance == "Most often at night."
    assert drawn.time_of_day({}).glance == ""


def test_a_check_in_is_softened_over_four_weeks_and_then_leaves() -> None:
    view = drawn.check_ins([(TODAY - dt.timedelta(weeks=8), CheckIn(kind=4))], TODAY)
    kind = [mark.values[0] for mark in view.marks]
    assert kind[-9:-5] == [4.0] * 4
    assert kind[-5:] == [None] * 5
    assert "Kind to myself: Rather" in view.marks[-9].words


def test_no_check_in_is_no_fault() -> None:
    assert drawn.check_ins([], TODAY).glance == "Nothing was noted in these weeks. That is fine."


def test_runs_are_told_in_words_the_latest_first() -> None:
    view = drawn.runs(calendar(*range(5), *range(30, 50)))
    assert [mark.shown for mark in view.marks] == ["5 days", "20 days"]
    assert [mark.strong for mark in view.marks] == [True, False]


def test_steadiness_has_no_point_before_the_first_practice() -> None:
    view = drawn.steady(calendar(*range(20)))
    values = [mark.values[0] for mark in view.marks]
    assert values[:40] == [None] * 40
    assert values[-1] is not None
    assert 0.0 < values[-1] <= 1.0


@given(back=st.sets(st.integers(0, 400), min_size=1, max_size=120), week=st.integers(3, 7))
def test_the_days_behind_a_number_make_that_number(back: set[int], week: int) -> None:
    days = calendar(*back, per_week=week)
    for number in numbers(days, "gentle"):
        rows = made_by(days, number.id)
        practised = sum(row.reason.value == "practised" for row in rows)
        if number.id != "total":
            assert str(practised) == number.number
        assert [row.day for row in rows] == sorted((row.day for row in rows), reverse=True)


@given(
    seconds=st.dictionaries(st.integers(0, 200), st.integers(0, 90), min_size=1, max_size=20),
    shown=st.sampled_from(["gentle", "plain", "hidden"]),
)
def test_no_number_of_days_is_ever_nought(seconds: dict[int, int], shown: str) -> None:
    days = {TODAY - dt.timedelta(days=back): DayTotal(some, completed=False) for back, some in seconds.items()}
    assert all(number.number != "0" for number in numbers(Calendar(days, TODAY), shown))
