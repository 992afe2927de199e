"""When a reminder or a bell of mindfulness is due: times of day in, at most one thing to tell out."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, replace
from enum import Enum
from typing import TYPE_CHECKING, Final

from meditation.language import noted

if TYPE_CHECKING:
    from collections.abc import Iterable

    from meditation.settings import Settings

FRESH: Final = dt.timedelta(minutes=5)
"""What the computer slept through for longer than this is not told any more."""
LATER: Final = dt.timedelta(minutes=10)
BELLS_FROM, BELLS_UNTIL = dt.time(9), dt.time(21)
"""Bells of mindfulness ring between these times of day."""
TITLE: Final = noted("A quiet moment, if you like")
WORDS: Final = noted("Twenty seconds is enough.")
ANSWERS: Final = (
    ("begin", noted("Begin")),
    ("later", noted("In ten minutes")),
    ("off", noted("No more reminders")),
)
"""(id, words) of what may be answered to a reminder, in place."""


class Kind(Enum):
    REMINDER = "reminder"
    BELL = "bell"


@dataclass(frozen=True, slots=True)
class Plan:
    """Local times of day, each once."""

    reminders: frozenset[dt.time] = frozenset()
    bells: frozenset[dt.time] = frozenset()

    @classmethod
    def of(cls, settings: Settings) -> Plan:
        return cls(frozenset(map(dt.time.fromisoformat, settings.reminders)), frozenset(bells(settings.bell_every)))


def bells(every: int) -> Iterable[dt.time]:
    """The times of a bell each so many minutes; none for 0."""
    first, last = (time.hour * 60 + time.minute for time in (BELLS_FROM, BELLS_UNTIL))
    minutes = range(first, last + 1, every) if every else ()
    return (dt.time(minute // 60, minute % 60) for minute in minutes)


@dataclass(frozen=True, slots=True)
class Told:
    """Everything up to `until` has been told or let go; a reminder that was put off comes back at `later`."""

    until: dt.datetime
    later: dt.datetime | None = None

    def put_off(self, now: dt.datetime) -> Told:
        return replace(self, later=now + LATER)


def look(
    told: Told, plan: Plan, now: dt.datetime, *, playing: bool = False, zone: dt.tzinfo | None = None
) -> tuple[Told, Kind | None]:
    """What to tell now, and what has been told then; a reminder before a bell, and never two at once.

    `now` is aware; `zone` is that of the times of day, by default the computer's own. While a session plays nothing is
    told, nor afterwards: it is the practice itself.
    """
    since = max(told.until, now - FRESH)
    later = told.later if told.later is not None and now < told.later else None
    back = told.later is not None and since < told.later <= now
    if playing:
        return Told(now), None
    if now <= told.until:  # a clock that was put back
        return Told(now, told.later if told.later is not None and told.later <= now + LATER else None), None
    if back or _falls(plan.reminders, since, now, zone):
        return Told(now, later), Kind.REMINDER
    return Told(now, later), Kind.BELL if _falls(plan.bells, since, now, zone) else None


def _falls(times: Iterable[dt.time], since: dt.datetime, now: dt.datetime, zone: dt.tzinfo | None) -> bool:
    """Whether one of these times of day lies in (since, now]; each comes once a day, whatever the clocks do."""
    days = {_here(since, zone).date(), _here(now, zone).date()}
    return any(since < _instant(day, time, zone) <= now for day in days for time in times)


def _here(moment: dt.datetime, zone: dt.tzinfo | None) -> dt.datetime:
    return moment.astimezone(zone)


def _instant(day: dt.date, time: dt.time, zone: dt.tzinfo | None) -> dt.datetime:
    naive = dt.datetime.combine(day, time)
    aware = naive.astimezone() if zone is None else naive.replace(tzinfo=zone)
    return aware.astimezone(dt.UTC)
