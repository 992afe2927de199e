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
        """The most rounds that last no longer than `ms`."""
        return 2 * math.floor(ms + 1e-6) // self.round_halves

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
    wanted = _wanted(stretches, total)
    if wanted is None:
        return None
    silences = [index for index, s in enumerate(stretches) if not s.round_halves]
    if len(silences) == len(stretches):
        return _exact(wanted, total)
    whole = _whole_breaths(stretches, wanted, total)
    silent = [stretches[i] for i in silences]
    left = total - sum(whole.values())
    rests = _fill(silent, [wanted[i] for i in silences], left)
    if rests is None:
        return None
    lengths = dict(zip(silences, _exact(rests, left), strict=True)) | whole
    return [lengths[index] for index in range(len(stretches))]


def around(stretches: Sequence[Stretch], total: int) -> tuple[int | None, int | None]:
    """Where `share` gives nothing: the nearest shorter and longer total that may do, None where there is none.

    Between the bounds only whole breaths stand in the way. A total from here may itself need another look.
    """
    low, high = least(stretches), most(stretches)
    if total <= low:
        return None, low if total < low else None
    if high is not None and total >= high:
        return high if total > high else None, None
    wanted = _wanted(stretches, total) or []
    silent = [s for s in stretches if not s.round_halves]
    slack, room = least(silent), most(silent)
    floors = {i: s.rounds_length(s.rounds_in(wanted[i])) for i, s in enumerate(stretches) if s.round_halves}
    whole = _whole_breaths(stretches, wanted, total)
    left = total - sum(whole.values())
    more = [_one_more(stretches[i], length) for i, length in whole.items() if length == floors[i]]
    above = min((total - left + step + slack for step in more if step), default=None)
    return low if room is None else max(low, sum(floors.values()) + room), above


def _wanted(stretches: Sequence[Stretch], total: int) -> list[float] | None:
    """What each would get if breaths could be cut anywhere."""
    return _fill(stretches, [float(s.nominal) for s in stretches], total)


def _whole_breaths(stretches: Sequence[Stretch], wanted: Sequence[float], total: int) -> dict[int, int]:
    """The length of each breathing in whole rounds: no longer than wanted, if the silences can take up what is left.

    If they cannot, those that were nearest to one more round have it, as long as the silences keep their least.
    """
    silent = [s for s in stretches if not s.round_halves]
    slack, room = least(silent), most(silent)
    whole = {i: s.rounds_length(s.rounds_in(wanted[i])) for i, s in enumerate(stretches) if s.round_halves}
    left = total - sum(whole.values())
    if room is None or left <= room:
        return whole
    for index in sorted(whole, key=lambda i: whole[i] - wanted[i]):
        step = _one_more(stretches[index], whole[index])
        if step and left - step >= slack:
            whole[index] += step
            left -= step
            if left <= room:
                break
    return whole


def _one_more(stretch: Stretch, length: int) -> int:
    """How much longer one more round makes it; 0 where it has its most."""
    longer = stretch.rounds_length(stretch.rounds_in(length) + 1)
    return longer - length if stretch.high is None or longer <= stretch.high else 0


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
