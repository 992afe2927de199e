"""Dates, numbers and lists as a language says them: the names and patterns are words of the catalogue."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from meditation.language import noted, tr

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence

MONTHS: Final = (
    noted("January"),
    noted("February"),
    noted("March"),
    noted("April"),
    noted("May"),
    noted("June"),
    noted("July"),
    noted("August"),
    noted("September"),
    noted("October"),
    noted("November"),
    noted("December"),
)
SHORT_MONTHS: Final = (
    noted("Jan"),
    noted("Feb"),
    noted("Mar"),
    noted("Apr"),
    noted("May "),
    noted("Jun"),
    noted("Jul"),
    noted("Aug"),
    noted("Sep"),
    noted("Oct"),
    noted("Nov"),
    noted("Dec"),
)
"""The space tells the short May from the long one."""
WEEKDAYS: Final = (
    noted("Monday"),
    noted("Tuesday"),
    noted("Wednesday"),
    noted("Thursday"),
    noted("Friday"),
    noted("Saturday"),
    noted("Sunday"),
)
SHORT_WEEKDAYS: Final = (
    noted("Mon"),
    noted("Tue"),
    noted("Wed"),
    noted("Thu"),
    noted("Fri"),
    noted("Sat"),
    noted("Sun"),
)


def said_day(day: dt.date) -> str:
    """A day with its year: "13 May 2026"."""
    return tr("{day} {month} {year}").format(day=day.day, month=tr(MONTHS[day.month - 1]), year=day.year)


def said_weekday(day: dt.date) -> str:
    """A day with its year and weekday: "Wednesday 13 May 2026"."""
    return tr("{weekday} {date}").format(weekday=tr(WEEKDAYS[day.weekday()]), date=said_day(day))


def said_briefly(day: dt.date) -> str:
    """A day below a bar: "13 May"."""
    return tr("{day} {short_month}").format(day=day.day, short_month=tr(SHORT_MONTHS[day.month - 1]).strip())


def said_number(number: float) -> str:
    """A number with its parts after the sign of the language: 5.5, or 5,5."""
    return f"{number:g}".replace(".", tr("."))


def all_of(parts: Sequence[str]) -> str:
    """A list whose last part comes after "and"."""
    return _listed(parts, tr("{some} and {last}"))


def one_of(parts: Sequence[str]) -> str:
    """A list whose last part comes after "or"."""
    return _listed(parts, tr("{some} or {last}"))


def _listed(parts: Sequence[str], pattern: str) -> str:
    return pattern.format(some=", ".join(parts[:-1]), last=parts[-1]) if len(parts) > 1 else "".join(parts)


def within(words: str) -> str:
    """The same with a small letter at its beginning, for the midst of a sentence."""
    return words[:1].lower() + words[1:]


def starting(words: str) -> str:
    """The same with a capital letter at its beginning; the others stay as they are."""
    return words[:1].upper() + words[1:]
