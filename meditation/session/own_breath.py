"""Following one's own breath: a key or a click marks each turn, and the guide follows instead of leading."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from meditation.language import noted, tr
from meditation.script.model import Millis, PhaseKind
from meditation.session.timeline import BreathAt, Breathing

USUAL: Final = {PhaseKind.IN: 4_000, PhaseKind.OUT: 6_000}
"""ms expected of a breath before the person has shown their own."""
QUICKEST, SLOWEST = 1_000, 20_000
REMEMBERED: Final = 3
"""In-breaths, and out-breaths, that say how long the next one may be expected to take."""
TWICE: Final = 250
"""ms within which a second press is the same one."""
WORDS: Final = {PhaseKind.IN: noted("In"), PhaseKind.OUT: noted("Out")}


@dataclass(frozen=True, slots=True)
class Mark:
    """A turn of the breath, and how full it was then."""

    at: int
    level: float


@dataclass(frozen=True, slots=True)
class OwnBreath:
    """The marks so far: in, out, in, out."""

    marks: tuple[Mark, ...] = ()

    def marked(self, at: int) -> OwnBreath:
        """With one more turn at `at` ms; marks that lie later, from before a jump back, are forgotten."""
        earlier = OwnBreath(tuple(mark for mark in self.marks if mark.at <= at))
        if earlier.marks and at - earlier.marks[-1].at < TWICE:
            return earlier
        breathing = earlier.at(at)
        return OwnBreath((*earlier.marks, Mark(at, breathing.level if breathing else 0.0)))

    def at(self, ms: int) -> Breathing | None:
        """Where the breath is expected to be; None before the first mark."""
        marks = [mark for mark in self.marks if mark.at <= ms]
        if not marks:
            return None
        last, count = marks[-1], len(marks)
        kind = PhaseKind.IN if count % 2 else PhaseKind.OUT
        length = self._expected(marks, kind)
        low, high = (last.level, 1.0) if kind is PhaseKind.IN else (0.0, last.level)
        number = (count + 1) // 2
        event = BreathAt(Millis(last.at), Millis(length), kind, tr(WORDS[kind]), number, number, low, high)
        return Breathing(event, min(1.0, (ms - last.at) / length))

    def _expected(self, marks: list[Mark], kind: PhaseKind) -> int:
        """The mean of the last few breaths of this kind."""
        first = 0 if kind is PhaseKind.IN else 1
        spans = [after.at - before.at for index, (before, after) in enumerate(pairwise(marks)) if index % 2 == first][
            -REMEMBERED:
        ]
        if not spans:
            return USUAL[kind]
        return min(max(sum(spans) // len(spans), QUICKEST), SLOWEST)
