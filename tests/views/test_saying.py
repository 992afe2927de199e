"""Dates, numbers and lists as a language says them."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest

from meditation.language import speak
from meditation.session.clockface import spell_length
from meditation.views.saying import (
    MONTHS,
    SHORT_MONTHS,
    all_of,
    one_of,
    said_briefly,
    said_day,
    said_number,
    said_weekday,
    starting,
    within,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

DAY = dt.date(2026, 5, 13)


@pytest.fixture(autouse=True)
def _english_again() -> Iterator[None]:
    yield
    speak("en")


def test_a_day_in_english() -> None:
    assert (said_day(DAY), said_weekday(DAY), said_briefly(DAY)) == ("13 May 2026", "Wednesday 13 May 2026", "13 May")


def test_a_day_in_german() -> None:
    speak("de")
    assert (said_day(DAY), said_weekday(DAY)) == ("13. Mai 2026", "Mittwoch, 13. Mai 2026")
    assert (said_briefly(DAY), said_briefly(dt.date(2026, 9, 1))) == ("13. Mai", "1. Sept.")


def test_the_long_may_and_the_short_one_are_two_words() -> None:
    assert len({*MONTHS, *SHORT_MONTHS}) == 24


def test_a_number_has_the_sign_of_its_language() -> None:
    assert (said_number(5.5), said_number(10.0)) == ("5.5", "10")
    speak("de")
    assert (said_number(5.5), said_number(10.0)) == ("5,5", "10")


def test_a_list_ends_with_and_or_or() -> None:
    assert [all_of(parts) for parts in ([], ["a"], ["a", "b"], ["a", "b", "c"])] == ["", "a", "a and b", "a, b and c"]
    speak("de")
    assert (all_of(["a", "b", "c"]), one_of(["a", "b"])) == ("a, b und c", "a oder b")


def test_a_length_is_spelled_in_every_language() -> None:
    assert spell_length(3_723_000) == "1 h 2 min 3 s"
    speak("de")
    assert (spell_length(3_723_000), spell_length(0)) == ("1 h 2 min 3 s", "0 s")
    speak("qps")
    assert spell_length(120_000).startswith("[2 ")


def test_only_the_first_letter_of_words_changes_its_case() -> None:
    assert (starting("eine Hand auf dem Herzen"), within("In einer Woche")) == (
        "Eine Hand auf dem Herzen",
        "in einer Woche",
    )
    assert starting("") == within("") == ""
