"""How full the lungs are at a moment of a breath, and how the phases of many rounds fall on whole milliseconds."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from meditation.script.model import Millis, PhaseKind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from meditation.script.model import Phase

EASE_IN = 0.92
"""The in-breath starts gently and slows as the lungs fill."""
EASE_OUT = 0.78
"""The out-breath leaves early and trails, as a sigh does."""


def level(kind: PhaseKind, fraction: float) -> float:
    """Fullness of the breath, 0 empty to 1 full, at `fraction` (0 to 1) of a phase.

    A raised cosine of the eased fraction: still at both turns.
    """
    match kind:
        case PhaseKind.IN:
            return 0.5 - 0.5 * math.cos(math.pi * fraction**EASE_IN)
        case PhaseKind.HOLD:
            return 1.0
        case PhaseKind.OUT:
            return 0.5 + 0.5 * math.cos(math.pi * fraction**EASE_OUT)
        case PhaseKind.EMPTY:
            return 0.0


def round_halves(phases: Sequence[Phase]) -> int:
    """Twice the mean length of one round in ms: whole, where the mean itself may end in a half."""
    return sum(phase.first + phase.last for phase in phases)


def rounds_length(phases: Sequence[Phase], rounds: int) -> Millis:
    """The length of so many whole rounds in ms, halves rounded up."""
    return Millis((round_halves(phases) * rounds + 1) // 2)


def spread(phases: Sequence[Phase], rounds: int) -> Iterator[tuple[int, Phase, Millis]]:
    """Each phase of each round as (round from 1, phase, length in ms), adding up to `rounds_length` exactly.

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
            yield number + 1, phase, Millis(end - given)
            given = end
