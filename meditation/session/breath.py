"""How full the lungs are at a moment of a breath, and how the phases of many rounds fall on whole milliseconds."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from itertools import groupby
from typing import TYPE_CHECKING, Final

from meditation.script.model import Millis, PhaseKind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from meditation.script.model import Phase

EASE_IN = 0.92
"""The in-breath starts gently and slows as the lungs fill."""
EASE_OUT = 0.78
"""The out-breath leaves early and trails, as a sigh does."""
BEFORE_SIP = 0.8
"""How full an in-breath leaves the lungs where a sip still comes on top of it."""
BREATHED: Final = frozenset({PhaseKind.IN, PhaseKind.SIP, PhaseKind.OUT})
"""Phases in which air moves."""


@dataclass(frozen=True, slots=True)
class Breath:
    """One phase of one round: when it begins, how long it lasts, and how full it is at its two ends (0 to 1)."""

    phase: Phase
    at: Millis
    """ms since the first round began."""
    length: Millis
    round: int
    """From 1."""
    rounds: int
    low: float
    high: float


def level(kind: PhaseKind, fraction: float, low: float = 0.0, high: float = 1.0) -> float:
    """Fullness of the breath, between `low` and `high`, at `fraction` (0 to 1) of a phase.

    A raised cosine of the eased fraction: still at both turns.
    """
    match kind:
        case PhaseKind.IN | PhaseKind.SIP:
            return low + (high - low) * (0.5 - 0.5 * math.cos(math.pi * fraction**EASE_IN))
        case PhaseKind.HOLD:
            return high
        case PhaseKind.OUT:
            return low + (high - low) * (0.5 + 0.5 * math.cos(math.pi * fraction**EASE_OUT))
        case PhaseKind.EMPTY:
            return low


def round_halves(phases: Sequence[Phase]) -> int:
    """Twice the mean length of one round in ms: whole, where the mean itself may end in a half."""
    return sum(phase.first + phase.last for phase in phases)


def rounds_length(phases: Sequence[Phase], rounds: int) -> Millis:
    """The length of so many whole rounds in ms, halves rounded up."""
    return Millis((round_halves(phases) * rounds + 1) // 2)


def spread(phases: Sequence[Phase], rounds: int) -> Iterator[Breath]:
    """Each phase of each round, adding up to `rounds_length` exactly.

    A ramp is linear from the first to the last round; rounding is carried along, so no millisecond is lost.
    """
    total = rounds_length(phases, rounds)
    so_far, given = 0.0, 0
    for number in range(rounds):
        along = number / (rounds - 1) if rounds > 1 else 0.5
        for index, phase in enumerate(phases):
            so_far += phase.first + (phase.last - phase.first) * along
            last = number == rounds - 1 and index == len(phases) - 1
            end = total if last else math.floor(so_far + 0.5)
            low, high = _ends(phases, index)
            yield Breath(phase, Millis(given), Millis(end - given), number + 1, rounds, low, high)
            given = end


def _ends(phases: Sequence[Phase], index: int) -> tuple[float, float]:
    kind = phases[index].kind
    if kind is PhaseKind.SIP:
        return BEFORE_SIP, 1.0
    sip_follows = kind is PhaseKind.IN and index + 1 < len(phases) and phases[index + 1].kind is PhaseKind.SIP
    return 0.0, BEFORE_SIP if sip_follows else 1.0


def without_holds(breaths: Iterator[Breath]) -> Iterator[Breath]:
    """The same rounds for someone who does not hold: each becomes as many breaths as fill its time most nearly.

    In and out keep their proportion and each round its length: four times four of a box becomes twice four and four.
    """
    rounds = [list(group) for _, group in groupby(breaths, key=lambda breath: breath.round)]
    per_round = [max(1, round(_whole(row) / _moving(row))) for row in rounds]
    number, total = 0, sum(per_round)
    for row, times in zip(rounds, per_round, strict=True):
        start, whole, moved = row[0].at, _whole(row), _moving(row)
        so_far = 0
        for _ in range(times):
            number += 1
            for breath in row:
                if breath.phase.kind in BREATHED:
                    begin = start + (whole * so_far) // (moved * times)
                    so_far += breath.length
                    end = start + (whole * so_far) // (moved * times)
                    yield replace(breath, at=Millis(begin), length=Millis(end - begin), round=number, rounds=total)


def _whole(row: Sequence[Breath]) -> int:
    return sum(breath.length for breath in row)


def _moving(row: Sequence[Breath]) -> int:
    return sum(breath.length for breath in row if breath.phase.kind in BREATHED)
