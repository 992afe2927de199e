"""A practice plan as a calendar file: one session on chosen days of the week, for a number of weeks.

RFC 5545, Internet Calendaring and Scheduling Core Object Specification.
"""

from __future__ import annotations

import datetime as dt
import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from icalendar import Alarm, Calendar, Event

if TYPE_CHECKING:
    from collections.abc import Sequence

    from meditation.script.model import Millis

DAYS: Final = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
"""Monday is 0, as in `datetime.date.weekday`."""
MOST_WEEKS: Final = 520
ALARM: Final = dt.timedelta(minutes=5)

_MAKER: Final = "-//Hand on Heart//Practice plan//EN"
_NOWHERE: Final = "sessions.invalid"
"""RFC 2606: a name that can never belong to anybody."""


@dataclass(frozen=True, slots=True)
class PracticePlan:
    """When one session is practised. `start` and `first` are local wherever the person is."""

    title: str
    description: str
    length: Millis
    days: Sequence[str]
    """Of DAYS."""
    start: dt.time
    first: dt.date
    weeks: int
    alarm: dt.timedelta | None = ALARM
    """How long before the start to call; None: not at all."""


def calendar_of(plan: PracticePlan, written: dt.datetime) -> bytes:
    """The file's bytes. `written` is now, with its zone; nothing else in the file depends on when it was made.

    The same plan has the same identity, so that a calendar that reads the file twice keeps one entry. The first date
    is the first of the plan's days from `first` on. Raises ValueError for days, weeks or a moment that are none.
    """
    days = [day for day in DAYS if day in {name.upper() for name in plan.days}]
    if not days or len(days) < len({name.upper() for name in plan.days}):
        raise ValueError(f"The days of a plan are {', '.join(DAYS)}; at least one.")
    if not 1 <= plan.weeks <= MOST_WEEKS:
        raise ValueError(f"A plan is for 1 to {MOST_WEEKS} weeks.")
    if written.tzinfo is None:
        raise ValueError("A moment without its zone is none.")
    calendar = Calendar()
    calendar.add("prodid", _MAKER)
    calendar.add("version", "2.0")
    calendar.add_component(_event(plan, days, written))
    content: bytes = calendar.to_ical()
    return content


def _event(plan: PracticePlan, days: Sequence[str], written: dt.datetime) -> Event:
    event = Event()
    event.add("uid", f"{_identity(plan, days)}@{_NOWHERE}")
    event.add("dtstamp", written.astimezone(dt.UTC).replace(microsecond=0))
    event.add("dtstart", dt.datetime.combine(_first_of(days, plan.first), plan.start.replace(tzinfo=None)))
    event.add("duration", dt.timedelta(minutes=-(-plan.length // 60_000)))
    event.add("rrule", {"freq": "weekly", "count": plan.weeks * len(days), "byday": list(days)})
    event.add("summary", plan.title)
    if plan.description:
        event.add("description", plan.description)
    event.add("categories", ["Meditation"])
    event.add("transp", "TRANSPARENT")
    if plan.alarm is not None:
        event.add_component(_call(plan.title, plan.alarm))
    return event


def _call(title: str, before: dt.timedelta) -> Alarm:
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", title)
    alarm.add("trigger", -before)
    return alarm


def _first_of(days: Sequence[str], first: dt.date) -> dt.date:
    """A series begins with its first date, even one that is none of its days: so it must be one."""
    coming = (first + dt.timedelta(days=after) for after in range(len(DAYS)))
    return next(day for day in coming if DAYS[day.weekday()] in days)


def _identity(plan: PracticePlan, days: Sequence[str]) -> str:
    told = (plan.title, plan.description, plan.length, *days, plan.start.isoformat(), plan.first, plan.weeks)
    return hashlib.sha256("\n".join(map(str, told)).encode()).hexdigest()[:32]
