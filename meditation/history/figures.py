"""Every figure of the history page, made from days; pure."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from meditation.history.runs import Calendar

LATELY = 30
"""Days that the first figure looks back on, today included."""
AWAY = 2
"""Days without practice after which the next one is a return."""


@dataclass(frozen=True, slots=True)
class Figures:
    """What is there. A run of 0 is no run to speak of; the longest stays."""

    run: int
    """Practised days in the present run."""
    run_span: int
    """Calendar days from its first practised day to its last."""
    longest_run: int
    days_practised: int
    last_30: int
    returns: int
    """Times of coming back after two days or more without practice."""
    minutes: int


def figures(calendar: Calendar) -> Figures:
    """The figures of that calendar; linear in the dates between its first day and today."""
    practised = sorted(day for day, total in calendar.days.items() if total.practised and day <= calendar.today)
    current, longest = calendar.current, calendar.longest
    return Figures(
        run=current.practised if current else 0,
        run_span=current.span if current else 0,
        longest_run=longest.practised if longest else 0,
        days_practised=len(practised),
        last_30=sum(1 for day in practised if day > calendar.today - dt.timedelta(days=LATELY)),
        returns=len(returns(practised)),
        minutes=sum(total.seconds for total in calendar.days.values()) // 60,
    )


def returns(practised: list[dt.date]) -> list[dt.date]:
    """The days of coming back, of days in order."""
    return [later for earlier, later in pairwise(practised) if (later - earlier).days > AWAY]
