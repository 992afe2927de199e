"""Practice days: a late night, and how strongly a day is drawn."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from meditation.history.days import Pause, level, practice_day


def test_a_late_night_belongs_to_the_evening_before_unless_that_day_has_its_own() -> None:
    late = dt.datetime(2026, 3, 1, 0, 40)  # noqa: DTZ001 - the person's own clock
    assert practice_day(late, []) == dt.date(2026, 2, 28)
    assert practice_day(late, [dt.date(2026, 2, 28)]) == dt.date(2026, 3, 1)
    assert practice_day(late.replace(hour=4), []) == dt.date(2026, 3, 1)


def test_a_day_is_drawn_by_its_minutes() -> None:
    assert [level(minutes * 60) for minutes in (0, 1, 5, 10, 20, 90)] == [0, 1, 2, 3, 4, 4]


@given(st.datetimes(dt.datetime(2000, 1, 2), dt.datetime(2050, 1, 1)), st.integers(0, 6), st.booleans())  # noqa: DTZ001
def test_a_sitting_counts_for_its_date_or_the_evening_before(start: dt.datetime, until: int, before: bool) -> None:
    evening = start.date() - dt.timedelta(days=1)
    day = practice_day(start, [evening] if before else [], until)
    assert day == (evening if start.hour < until and not before else start.date())


def test_a_pause_ends_after_it_begins() -> None:
    with pytest.raises(ValueError, match="ends on its first day or later"):
        Pause("1", dt.date(2026, 3, 2), dt.date(2026, 3, 1))
