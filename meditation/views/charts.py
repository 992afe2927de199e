"""Charts as plain values: marks with their words and values; nothing in them is painted, and nothing is judged."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """What a chart tells of."""

    DAYS = "days"
    MINUTES = "minutes"
    HOURS = "hours"
    FAMILIES = "families"
    CHECK_INS = "check-ins"
    RUNS = "runs"
    STEADY = "steadiness"


class Form(StrEnum):
    """How a chart is drawn."""

    YEAR = "year"
    YEARS = "years"
    BARS = "bars"
    LYING = "lying"
    """Bars from the leading edge, each with its name: for names that need room."""
    LINES = "lines"


@dataclass(frozen=True, slots=True)
class Mark:
    """One bar, cell, or place on the lines."""

    label: str
    """What stands beside it; may be left out where there is no room."""
    words: str
    """The whole of it, for eyes and ears."""
    values: tuple[float | None, ...]
    """Its height, or one for each line; None where nothing is known."""
    shown: str = ""
    """The value as it stands at the bar."""
    strong: bool = True
    """Drawn to stand out; among days and months it is the present one."""
    id: str = ""
    """What opens when it is pressed; empty: nothing."""


@dataclass(frozen=True, slots=True)
class ChartView:
    title: str
    form: Form
    marks: tuple[Mark, ...]
    glance: str = ""
    """What it shows, in one sentence."""
    most: float = 0.0
    """The top of its scale; 0: the greatest value."""
    least: float = 0.0
    whole: bool = False
    """All of it is shown however little room there is: none of it is older."""
    ends: tuple[str, str] = ("", "")
    """What the least and the most on its scale are called."""
    names: tuple[str, ...] = ()
    """Of the weekdays beside the days, or of the months above the years."""
    lines: tuple[str, ...] = ()
    """Names of the lines."""
    choices: tuple[tuple[str, str], ...] = ()
    """(id, words) of what may be looked at instead."""
    chosen: str = ""
