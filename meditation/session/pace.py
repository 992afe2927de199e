"""The pace of a breathing guide, changed while it plays: as many whole breaths as the time left holds, then rest."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import groupby
from typing import TYPE_CHECKING, Final

from meditation.script.model import Millis, PhaseKind
from meditation.session.timeline import BreathAt, RestAt

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from meditation.session.timeline import Event, Timeline

STEP: Final = Millis(500)
"""A key makes a whole breath this much longer or shorter."""
SHORTEST_BREATH: Final = Millis(4_000)
LONGEST_BREATH: Final = Millis(20_000)
"""15 to 3 breaths a minute."""
LONGEST_HOLD: Final = Millis(7_000)
MINUTE: Final = 60_000


@dataclass(frozen=True, slots=True)
class Pace:
    """From the first breath that begins at `at` or later, breaths last `factor` times what their pattern says."""

    at: Millis
    factor: float


def paced(timeline: Timeline, paces: Sequence[Pace]) -> Timeline:
    """The timeline with its breaths at these paces; nothing else in it moves, and its length stays.

    A breath that has begun is breathed to its end. Where the new breaths leave time over, the person breathes freely.
    Patterns with a hold never come more often than their author meant.
    """
    if not paces:
        return timeline
    events: list[Event] = [event for event in timeline.events if not isinstance(event, BreathAt)]
    for block in _blocks(timeline.only(BreathAt)):
        events += _paced_block(block, paces)
    return replace(timeline, events=tuple(sorted(events, key=lambda event: event.at)))


def slower(timeline: Timeline, paces: tuple[Pace, ...], at: int, by: int = STEP) -> tuple[Pace, ...]:
    """The paces with breaths from `at` on `by` ms longer (shorter, where it is below 0); `timeline` is the unpaced one.

    Within SHORTEST_BREATH and LONGEST_BREATH, and with no hold above LONGEST_HOLD, or the breath as it is where its
    pattern lies beyond them; unchanged where no breath is guided any more.
    """
    row = _round_at(timeline, at)
    if not row:
        return paces
    plain = sum(breath.length for breath in row)
    now = plain * _factor(paces, at)
    held = max((breath.length for breath in row if breath.phase in {PhaseKind.HOLD, PhaseKind.EMPTY}), default=0)
    most = min(LONGEST_BREATH, plain * LONGEST_HOLD / held) if held else LONGEST_BREATH
    wanted = min(max(now + by, min(SHORTEST_BREATH, now)), max(most, now))
    kept = tuple(pace for pace in paces if pace.at < at)
    return (*kept, Pace(Millis(at), wanted / plain))


def breath_length(timeline: Timeline, at: int) -> Millis | None:
    """How long the breath at `at` lasts, or the next one that is guided; None where there is none any more."""
    row = _round_at(timeline, at)
    return Millis(sum(breath.length for breath in row)) if row else None


def _round_at(timeline: Timeline, at: int) -> list[BreathAt]:
    """The breath at `at` in its parts, or the next one; empty where there is none any more."""
    for block in _blocks(timeline.only(BreathAt)):
        for row in _rounds(block):
            if row[-1].at + row[-1].length > at:
                return row
    return []


def coming_breath_length(timeline: Timeline, at: int) -> Millis | None:
    """How long the next breath to begin at `at` or later lasts; the present one's length where it is the last."""
    for block in _blocks(timeline.only(BreathAt)):
        for row in _rounds(block):
            if row[0].at >= at:
                return Millis(sum(breath.length for breath in row))
    return breath_length(timeline, at)


def breaths_a_minute(length: int) -> float:
    return MINUTE / length


def _factor(paces: Sequence[Pace], at: int) -> float:
    return next((pace.factor for pace in reversed(paces) if pace.at <= at), 1.0)


def _blocks(breaths: Sequence[BreathAt]) -> Iterator[list[BreathAt]]:
    """Breaths of one direction after another: each begins with the in-breath of its first round."""
    block: list[BreathAt] = []
    for breath in breaths:
        if block and breath.round == 1 and breath.phase is PhaseKind.IN:
            yield block
            block = []
        block.append(breath)
    if block:
        yield block


def _rounds(block: Sequence[BreathAt]) -> list[list[BreathAt]]:
    return [list(row) for _, row in groupby(block, key=lambda breath: breath.round)]


def _paced_block(block: Sequence[BreathAt], paces: Sequence[Pace]) -> list[Event]:
    rounds = _rounds(block)
    end = block[-1].at + block[-1].length
    most = len(rounds) if any(breath.phase is PhaseKind.HOLD for breath in block) else None
    rows: list[list[BreathAt]] = []
    at = int(block[0].at)
    while most is None or len(rows) < most:
        source = rounds[min(len(rows), len(rounds) - 1)]
        factor = _factor(paces, at)
        lengths = [max(1, round(breath.length * factor)) for breath in source]
        if at + sum(lengths) > end:
            break
        row = []
        for breath, length in zip(source, lengths, strict=True):
            row.append(replace(breath, at=Millis(at), length=Millis(length), round=len(rows) + 1))
            at += length
        rows.append(row)
    if not rows:
        return list(block)
    events: list[Event] = [replace(breath, rounds=len(rows)) for row in rows for breath in row]
    return [*events, RestAt(Millis(at), Millis(end - at), elastic=False)] if at < end else events
