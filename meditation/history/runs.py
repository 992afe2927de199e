"""Runs of practice with rest built in: how they are counted, and why each of their days belongs; pure.

A run is a span of counted dates in which no seven (or fewer) in a row hold more rest than the person allows. A date
counts unless it is a pause, or was lost on a journey east, and had no practice. So nothing that is added can shorten a
run: a day of practice takes a rest day away, or pushes rest days apart; a pause takes rest days out.
"""

from __future__ import annotations

import datetime as dt
from bisect import bisect
from collections import deque
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from meditation.history.days import DayTotal, Pause

WEEK = 7
LOST_ON_A_JOURNEY = 12 * 3600
"""Seconds the clock has to be put forward between the days on both sides of a date for it to have lasted under 12 h."""


class Reason(StrEnum):
    """Why a day is where it is in a run."""

    PRACTISED = "practised"
    REST = "rest"
    PAUSE = "pause"
    JOURNEY = "lost on a journey"
    OPEN = "still open"
    """Today, while it lasts."""


@dataclass(frozen=True, slots=True)
class Run:
    """A span of dates, from its first day of practice to its last."""

    first: dt.date
    last: dt.date
    practised: int
    """Days with practice in it."""

    @property
    def span(self) -> int:
        """Calendar days from the first to the last."""
        return (self.last - self.first).days + 1


@dataclass(frozen=True)
class Calendar:
    """Practice as a row of dates, each with its reason."""

    days: Mapping[dt.date, DayTotal]
    today: dt.date
    per_week: int = 5
    """Days of practice in any seven that keep a run, 3 to 7."""
    pauses: tuple[Pause, ...] = ()

    def reasons(self, first: dt.date, last: dt.date) -> Iterator[tuple[dt.date, Reason]]:
        """Each date from `first` to `last`, both included, with what it was."""
        paused = _dates(self.pauses, first, last)
        for number in range(first.toordinal(), last.toordinal() + 1):
            day = dt.date.fromordinal(number)
            yield day, self._reason(day, paused)

    def _reason(self, day: dt.date, paused: set[dt.date]) -> Reason:
        total = self.days.get(day)
        if total is not None and total.practised:
            return Reason.PRACTISED
        if day in paused:
            return Reason.PAUSE
        if day == self.today:
            return Reason.OPEN
        return Reason.JOURNEY if self._lost(day) else Reason.REST

    def _lost(self, day: dt.date) -> bool:
        """True where the clock was put so far forward around this date that little of it was left."""
        one = dt.timedelta(days=1)
        if day in {dt.date.min, dt.date.max}:
            return False
        before, after = self.days.get(day - one), self.days.get(day + one)
        return before is not None and after is not None and after.east - before.west > LOST_ON_A_JOURNEY

    @cached_property
    def _found(self) -> tuple[tuple[Run, ...], Run | None]:
        practised = [day for day, total in self.days.items() if total.practised and day <= self.today]
        if not practised:
            return (), None
        rows = self.reasons(min(practised), self.today)
        counted = ((day, reason is Reason.PRACTISED) for day, reason in rows if reason in _COUNTED)
        return _slide(counted, WEEK - self.per_week)

    @property
    def runs(self) -> tuple[Run, ...]:
        """Every run that could not be longer, in order of time; neighbours may share days. Linear in the dates."""
        return self._found[0]

    @property
    def current(self) -> Run | None:
        """The run that today belongs to, or may still."""
        return self._found[1]

    @property
    def longest(self) -> Run | None:
        """The run with the most days of practice, the latest of several."""
        return max(self.runs, key=lambda run: (run.practised, run.last), default=None)

    def apart(self) -> tuple[Run, ...]:
        """Runs that share no day, the longer ones first chosen; in order of time."""
        chosen: list[Run] = []
        for run in sorted(self.runs, key=lambda run: (-run.practised, run.first)):
            place = bisect(chosen, run.first, key=lambda other: other.first)
            after_one = place > 0 and chosen[place - 1].last >= run.first
            before_one = place < len(chosen) and chosen[place].first <= run.last
            if not after_one and not before_one:
                chosen.insert(place, run)
        return tuple(chosen)


_COUNTED = (Reason.PRACTISED, Reason.REST)


def _dates(pauses: Iterable[Pause], first: dt.date, last: dt.date) -> set[dt.date]:
    paused: set[dt.date] = set()
    for pause in pauses:
        begin, end = max(pause.first, first).toordinal(), min(pause.last, last).toordinal()
        paused.update(map(dt.date.fromordinal, range(begin, end + 1)))
    return paused


def _slide(counted: Iterable[tuple[dt.date, bool]], rests_allowed: int) -> tuple[tuple[Run, ...], Run | None]:
    """Move a window over the dates; whenever it lets go of practice at its beginning, what it held was a run.

    Gives all of them, and what it holds at the end.
    """
    runs: list[Run] = []
    inside: deque[dt.date] = deque()
    rests: deque[tuple[int, dt.date]] = deque()
    grown = False
    for number, (day, practised) in enumerate(counted):
        while rests and rests[0][0] <= number - WEEK:
            rests.popleft()
        if practised:
            inside.append(day)
            grown = True
            continue
        rests.append((number, day))
        if len(rests) <= rests_allowed:
            continue
        _, first = rests.popleft()
        if inside and inside[0] <= first and grown:
            runs.append(Run(inside[0], inside[-1], len(inside)))
            grown = False
        while inside and inside[0] <= first:
            inside.popleft()
    held = Run(inside[0], inside[-1], len(inside)) if inside else None
    return (*runs, held) if held and grown else tuple(runs), held
