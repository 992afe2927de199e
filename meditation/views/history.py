"""The History page: what is there in numbers, the year of days, minutes each week, and the list of sessions."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import datetime as dt

NOTHING_YET = "Your practice will gather here, one small mark a day. Nothing is needed to begin."


@dataclass(frozen=True, slots=True)
class NumberView:
    """One figure with its words: "18", "of the last 30 days"."""

    number: str
    words: str
    explained: str = ""
    """How the number arose, for whoever asks."""


@dataclass(frozen=True, slots=True)
class DayView:
    """One day of the year: how much there was (0 to 4) and how to say it."""

    day: dt.date
    level: int
    words: str


@dataclass(frozen=True, slots=True)
class WeekView:
    """One bar: the week's first day as words, its minutes."""

    words: str
    minutes: int
    current: bool


@dataclass(frozen=True, slots=True)
class RowView:
    """One session in the list."""

    id: str
    day: str
    title: str
    line: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class HistoryView:
    numbers: tuple[NumberView, ...]
    days: tuple[DayView, ...]
    """A year of days in order, oldest first, the first a Monday."""
    weeks: tuple[WeekView, ...]
    rows: tuple[RowView, ...]
    notice: str = ""
    """What to say while there is nothing yet, or where the history cannot be read."""
