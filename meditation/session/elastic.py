"""Sharing a length among silences that stretch and breaths that come whole: water filling, exact to the millisecond."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence


@dataclass(frozen=True, slots=True)
class Stretch:
    """One thing that may last between `low` and `high` ms and would like to last `nominal`.

    A stretch with `round_halves` above 0 comes in whole rounds of half that many ms (a mean round may end in half
    a millisecond).
    """

    nominal: int
    low: int
    high: int | None
    weight: float
    round_halves: int = 0

    def rounds_in(self, ms: float) -> int:
        return math.floor((2 * ms + 1e-6) / self.round_halves)

    def rounds_length(self, rounds: int) -> int:
        return (rounds * self.round_halves + 1) // 2


def least(stretches: Sequence[Stretch]) -> int:
    return sum(stretch.low for stretch in stretches)


def most(stretches: Sequence[Stretch]) -> int | None:
    """The longest they can be together; None is without end."""
    total = 0
    for stretch in stretches:
        if stretch.high is None:
            return None
        total += stretch.high
    return total


def share(stretches: Sequence[Stretch], total: int) -> list[int] | None:
    """Lengths in ms for each stretch, adding up to `total`; None where no whole breaths and bounds add up to it.

    The surplus (or the want) is given by weight; whoever would pass a bound stops there and the rest is shared
    again. Breathing then keeps its whole rounds and gives what is left back to the silences.
    """
    wanted = _fill(stretches, [float(s.nominal) for s in stretches], total)
    if wanted is None:
        return None
    whole = {index: s.rounds_in(wanted[index]) for index, s in enumerate(stretches) if s.round_halves}
    if not whole:
        return _exact(wanted, total)
    silences = [index for index, s in enumerate(stretches) if not s.round_halves]
    floors = dict(whole)
    for _ in range(len(whole) + 1):
        left = total - sum(stretches[index].rounds_length(rounds) for index, rounds in whole.items())
        rests = _fill([stretches[i] for i in silences], [wanted[i] for i in silences], left)
        if rests is not None:
            lengths = dict(zip(silences, _exact(rests, left), strict=True))
            lengths |= {index: stretches[index].rounds_length(rounds) for index, rounds in whole.items()}
            return [lengths[index] for index in range(len(stretches))]
        # The silences cannot take up what the whole breaths left over: let the breath nearest to one more have it.
        more = [i for i in whole if whole[i] == floors[i] and _may_grow(stretches[i], whole[i])]
        if not more:
            return None
        whole[max(more, key=lambda i: wanted[i] - stretches[i].rounds_length(whole[i]))] += 1
    return None


def _may_grow(stretch: Stretch, rounds: int) -> bool:
    return stretch.high is None or stretch.rounds_length(rounds + 1) <= stretch.high


def _fill(stretches: Sequence[Stretch], lengths: list[float], total: int) -> list[float] | None:
    """Water filling from the given lengths to `total`; None when the bounds do not allow it."""
    lengths = list(lengths)
    delta = total - math.fsum(lengths)
    active = [i for i, s in enumerate(stretches) if s.low != s.high]
    growing = delta > 0
    while active and abs(delta) > 1e-6:
        shares = _shares(stretches, active, delta)
        full = [i for i in active if _room(stretches[i], lengths[i], growing=growing) <= abs(shares[i])]
        if not full:
            for index in active:
                lengths[index] += shares[index]
            delta = 0.0
            break
        for index in full:
            room = _room(stretches[index], lengths[index], growing=growing)
            bound = stretches[index].high if growing else stretches[index].low
            lengths[index] = float(bound if bound is not None else lengths[index])
            delta -= room if growing else -room
        active = [i for i in active if i not in full]
    return lengths if abs(delta) < 1e-3 else None


def _shares(stretches: Sequence[Stretch], active: Sequence[int], delta: float) -> dict[int, float]:
    weights = {i: stretches[i].weight * stretches[i].nominal for i in active}
    total = math.fsum(weights.values())
    if total <= 0:
        return dict.fromkeys(active, delta / len(active))
    return {i: delta * weight / total for i, weight in weights.items()}


def _room(stretch: Stretch, length: float, *, growing: bool) -> float:
    if growing:
        return math.inf if stretch.high is None else stretch.high - length
    return length - stretch.low


def _exact(lengths: Sequence[float], total: int) -> list[int]:
    """Whole milliseconds: floors, plus one to the largest remainders, the first in order on ties."""
    floors = [math.floor(length + 1e-9) for length in lengths]
    owed = total - sum(floors)
    by_remainder = sorted(range(len(lengths)), key=lambda i: (floors[i] - lengths[i], i))
    for index in by_remainder[:owed]:
        floors[index] += 1
    return floors
