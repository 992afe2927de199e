"""Practice days: which day a sitting counts for, and what makes a day; pure, without clock or store."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from meditation.history.session import Session

LATE_UNTIL = 4
"""A sitting after midnight and before this hour may still belong to the evening before; 0 turns that off."""
LATEST = 6
"""The latest hour that may be chosen for it."""
LEAST_SECONDS = 60
"""A day with this much practice counts, however it was put together."""
LEVELS = (1, 5 * 60, 10 * 60, 20 * 60)
"""Seconds from which a day is drawn at level 1, 2, 3, 4: something, five, ten, twenty minutes."""


@dataclass(frozen=True, slots=True)
class DayTotal:
    """What was done on one practice day."""

    seconds: int
    completed: bool
    """True where one session, of any length, was sat to its end."""
    west: int = 0
    east: int = 0
    """The smallest and the greatest offset from UTC of the day's sittings, seconds: far apart on a journey."""

    @property
    def practised(self) -> bool:
        return self.completed or self.seconds >= LEAST_SECONDS


@dataclass(frozen=True, slots=True)
class Pause:
    """A break from practice, set before or after the fact: its days, both included, count neither way."""

    id: str
    first: dt.date
    last: dt.date
    words: str = ""

    def __post_init__(self) -> None:
        if self.last < self.first:
            raise ValueError("a pause ends on its first day or later")


def practice_day(started: dt.datetime, practised: Iterable[dt.date], late_until: int = LATE_UNTIL) -> dt.date:
    """The day a sitting counts for, by the person's own clock (naive local time), fixed once when it happens.

    Before the hour `late_until` it belongs to the evening before, if that day has no practice yet; else to the new
    date.
    """
    before = started.date() - dt.timedelta(days=1)
    if started.hour < late_until and before not in set(practised):
        return before
    return started.date()


def retold(sessions: Iterable[Session], day_start: str) -> dict[dt.date, DayTotal]:
    """The days as they would be if they began at `day_start`: flexible, midnight, or an hour as 04:00.

    Only to look at: the practice day that was kept stays.
    """
    days: dict[dt.date, DayTotal] = {}
    shift = dt.timedelta()
    if day_start not in {"flexible", "midnight"}:
        hour = dt.time.fromisoformat(day_start)
        shift = dt.timedelta(hours=hour.hour, minutes=hour.minute)
    for session in sorted(sessions, key=lambda one: one.started):
        local = (session.started + dt.timedelta(seconds=session.utc_offset)).replace(tzinfo=None)
        practised = {day for day in (local.date() - dt.timedelta(days=1),) if day in days and days[day].practised}
        day = practice_day(local, practised) if day_start == "flexible" else (local - shift).date()
        was = days.get(day, DayTotal(0, completed=False, west=session.utc_offset, east=session.utc_offset))
        west, east = min(was.west, session.utc_offset), max(was.east, session.utc_offset)
        days[day] = DayTotal(was.seconds + session.seconds, was.completed or session.completed, west, east)
    return days


def level(seconds: int) -> int:
    """How strongly a day is drawn, 0 to 4."""
    return sum(seconds >= least for least in LEVELS)
