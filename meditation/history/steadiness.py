"""Steadiness: one soft number that a missed day barely moves; pure.

Each counted day it goes a part of the way towards how much of the person's own intention the last seven days held. The
part is that of Loop Habit Tracker's habit strength (its documentation and `Score.compute`): 1 - 0.5 ^ (sqrt(f) / 13)
with f the intended share of days. Pauses, journeys and today, while it lasts, leave it as it is, and unlike there a
day of practice never lowers it.
"""

from __future__ import annotations

from collections import deque
from math import sqrt
from typing import TYPE_CHECKING

from meditation.history.runs import WEEK, Reason

if TYPE_CHECKING:
    import datetime as dt

    from meditation.history.runs import Calendar

HALF_LIFE = 13.0
"""Days of a daily practice after which half of the way has been gone."""


def steadiness(calendar: Calendar) -> list[tuple[dt.date, float]]:
    """For each date from the first practice to today: 0 to 1."""
    practised = [day for day, total in calendar.days.items() if total.practised and day <= calendar.today]
    if not practised:
        return []
    kept = 0.5 ** (sqrt(calendar.per_week / WEEK) / HALF_LIFE)
    week: deque[bool] = deque(maxlen=WEEK)
    line, score = [], 0.0
    for day, reason in calendar.reasons(min(practised), calendar.today):
        if reason in {Reason.PRACTISED, Reason.REST}:
            week.append(reason is Reason.PRACTISED)
            intended = min(1.0, sum(week) / calendar.per_week)
            moved = score * kept + intended * (1.0 - kept)
            score = max(score, moved) if reason is Reason.PRACTISED else moved
        line.append((day, score))
    return line
