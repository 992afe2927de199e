"""A programme: days of sessions, each with a swap beside it, that never lock, expire or start over."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

WISHES: Final = ("no touch", "no breath", "eyes open", "no bells", "dim")
"""What a programme may ask the player to begin with; the person can change each of them."""


@dataclass(frozen=True, slots=True)
class Day:
    """One day, or one meeting: what to practise, what else would do, and a sentence about it."""

    title: str
    line: int
    """Of its first line in the file, from 1."""
    part: str = ""
    """The week it belongs to, where there are weeks."""
    sessions: tuple[str, ...] = ()
    """Ids in order; none on a free day."""
    swaps: tuple[str, ...] = ()
    home: tuple[str, ...] = ()
    """Ids for practice at home after a meeting."""
    exposure: bool = False
    """True where an exposure exercise is set for this day: then nothing that calms stands beside it."""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Programme:
    """Days in a suggested order. It holds nothing about whoever follows it."""

    id: str
    title: str
    file: str
    """The name of its file."""
    for_whom: str
    days: tuple[Day, ...]
    """Each day by itself: one written with `times = 5` is here five times."""
    about: str = ""
    always: tuple[str, ...] = ()
    """Ids that are at hand on every day."""
    counts: str = ""
    """The id whose sittings the programme counts; empty where it counts all."""
    wishes: tuple[str, ...] = ()
    beside: str = ""
    """The treatment it accompanies, as in “CBT”."""
    evidence: tuple[str, ...] = ()
    author: str = ""
    licence: str = ""
    reviewed: str = "none"

    def sessions(self) -> Iterator[tuple[str, int]]:
        """Every id it names, with the line of its day (1 for those of the whole)."""
        yield from ((session, 1) for session in (*self.always, *filter(None, [self.counts])))
        for day in dict.fromkeys(self.days):
            yield from ((session, day.line) for session in (*day.sessions, *day.swaps, *day.home))
