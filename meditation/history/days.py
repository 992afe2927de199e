"""Days and runs: which day a sitting counts for, and the figures made from days; pure, without clock or store."""

from __future__ import annotations

import datetime as dt
from collections import deque
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

LATE_UNTIL = dt.time(4)
"""A sitting after midnight and before this hour may still belong to the evening before."""
LEAST_SECONDS = 60
"""A day with this much practice counts, however it was put together."""
WEEK = 7
LEVELS = (1, 5 * 60, 10 * 60, 20 * 60)
"""Seconds from which a day is drawn at level 1, 2, 3, 4: something, five, ten, twenty minutes."""


@dataclass(frozen=True, slots=True)
class DayTotal:
    """What was done on one practice day."""

    seconds: int
    completed: bool
    """True where one session, of any length, was sat to its end."""

    @property
    def practised(self) -> bool:
        return self.completed or self.seconds >= LEAST_SECONDS


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


def practice_day(started: dt.datetime, practised: Iterable[dt.date], late_until: dt.time = LATE_UNTIL) -> dt.date:
    """The day a sitting counts for, by the person's own clock (naive local time), fixed once when it happens.

    Shortly after midnight it belongs to the evening before, if that day has no practice yet; else to the new date.
    """
    before = started.date() - dt.timedelta(days=1)
    if started.time() < late_until and before not in set(practised):
        return before
    return started.date()


def level(seconds: int) -> int:
    """How strongly a day is drawn, 0 to 4."""
    return sum(seconds >= least for least in LEVELS)


def figures(days: Mapping[dt.date, DayTotal], today: dt.date, per_week: int = 5) -> Figures:
    """Every figure of the history page; linear in the calendar days between the first day and today.

    A run is a span of dates in which no seven (or fewer) dates in a row hold more than `7 - per_week` days without
    practice: rest is built in and adds nothing. Today, while it lasts, takes nothing away. Each part of such a span
    is one too, and a day of practice only ever takes away a rest day, so adding a session never shortens a run.
    """
    practised = sorted(day.toordinal() for day, total in days.items() if total.practised and day <= today)
    run, span, longest = _runs(practised, today.toordinal(), WEEK - per_week)
    gaps = (later - earlier - 1 for earlier, later in pairwise(practised))
    return Figures(
        run=run,
        run_span=span,
        longest_run=longest,
        days_practised=len(practised),
        last_30=sum(1 for day in practised if day > today.toordinal() - 30),
        returns=sum(1 for gap in gaps if gap >= 2),
        minutes=sum(total.seconds for total in days.values()) // 60,
    )


def _runs(practised: list[int], today: int, rests_allowed: int) -> tuple[int, int, int]:
    """The present run (practised days, calendar days) and the longest one (practised days)."""
    if not practised:
        return 0, 0, 0
    there = set(practised)
    last = today if today in there else today - 1
    rests: deque[int] = deque()
    inside: deque[int] = deque()
    longest = 0
    for day in range(practised[0], max(last, practised[-1]) + 1):
        while rests and rests[0] <= day - WEEK:
            rests.popleft()
        if day in there:
            inside.append(day)
        else:
            rests.append(day)
            if len(rests) > rests_allowed:
                first = rests.popleft()
                while inside and inside[0] <= first:
                    inside.popleft()
        longest = max(longest, len(inside))
    span = inside[-1] - inside[0] + 1 if inside else 0
    return len(inside), span, longest
