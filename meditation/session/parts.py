"""A script's steps as parts that stand still or stretch, the same for every listener: who listens changes no length."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, TypeAlias

from meditation.script.model import (
    Ambience,
    Bell,
    Breathe,
    Cue,
    ExitRamp,
    Millis,
    Pause,
    Repeat,
    Rest,
    Scene,
    Step,
    Touch,
    Voice,
    When,
    Write,
)
from meditation.session.breath import round_halves, rounds_length
from meditation.session.elastic import Stretch, least, most, share
from meditation.session.laying import Laid

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence


@dataclass(frozen=True, slots=True)
class Still:
    """A step whose length is known: words, a pause, strikes of a bell, or something that takes no time."""

    step: Step
    length: Millis


@dataclass(frozen=True, slots=True)
class Elastic:
    """A step that stretches."""

    step: Rest | Breathe
    stretch: Stretch


@dataclass(frozen=True, slots=True)
class Fork:
    """The branches of a choice, each given as much time as the longest of them needs."""

    choice: str
    branches: Mapping[str, Row]
    stretch: Stretch


Part: TypeAlias = Still | Elastic | Fork

PADDING: Final = Elastic(
    Rest(Millis(0), Millis(0), None, 0.0, line=0), Stretch(nominal=0, low=0, high=None, weight=0.0)
)
"""Takes up what a branch does not need."""


@dataclass(frozen=True, slots=True)
class Row:
    """Parts one after another, with what they add up to."""

    parts: tuple[Part, ...]
    nominal: int
    low: int
    high: int | None
    """None is without end."""

    @classmethod
    def of(cls, parts: Sequence[Part]) -> Row:
        fixed, stretches = standing(parts)
        nominal, room = sum(stretch.nominal for stretch in stretches), most(stretches)
        high = None if room is None else fixed + room
        return cls(tuple(parts), fixed + nominal, fixed + least(stretches), high)


def row_of(steps: Sequence[Step], stay: Callable[[Cue], Millis]) -> Row:
    """Steps as parts: cues measured by `stay`, repeats written out, branches of a choice made equally long."""
    return Row.of(tuple(_parts(steps, stay)))


def _parts(steps: Sequence[Step], stay: Callable[[Cue], Millis]) -> Iterator[Part]:
    index = 0
    while index < len(steps):
        step = steps[index]
        index += 1
        match step:
            case Cue():
                length = stay(step)
                if length > 0:
                    yield Still(step, length)
            case Pause() | Write():
                yield Still(step, step.length)
            case Bell():
                yield Still(step, Millis((step.strikes - 1) * step.every))
            case Rest():
                yield Elastic(step, Stretch(step.length, step.minimum, step.maximum, step.weight))
            case Breathe():
                yield Elastic(step, _breaths(step))
            case Repeat():
                once = tuple(_parts(step.steps, stay))
                for _ in range(step.times):
                    yield from once
            case When():
                siblings = [step]
                while index < len(steps) and _same_choice(steps[index], step):
                    siblings.append(steps[index])  # type: ignore[arg-type]  # _same_choice has looked
                    index += 1
                yield _fork(siblings, stay)
            case Touch() | Ambience() | Scene() | ExitRamp() | Voice():
                yield Still(step, Millis(0))


def _same_choice(step: Step, first: When) -> bool:
    return isinstance(step, When) and step.choice == first.choice


def _breaths(step: Breathe) -> Stretch:
    nominal, low, high = (rounds_length(step.phases, n) for n in (step.rounds, step.minimum, step.maximum))
    return Stretch(nominal, low, high, 1.0, round_halves(step.phases))


def _fork(siblings: Sequence[When], stay: Callable[[Cue], Millis]) -> Fork:
    branches: dict[str, list[Part]] = {}
    for when in siblings:
        branches.setdefault(when.option, []).extend(_parts(when.steps, stay))
    rows = {option: Row.of(parts) for option, parts in branches.items()}
    low = max(row.low for row in rows.values())
    stretches = (stretch for row in rows.values() for stretch in standing(row.parts)[1])
    weight = max((s.weight for s in stretches if s.low != s.high), default=0.0)
    high = None if weight else low
    nominal = max(low, *(row.nominal for row in rows.values()))
    return Fork(siblings[0].choice, rows, Stretch(nominal, low, high, weight))


def fit(parts: Sequence[Part], target: int) -> list[int] | None:
    """The length of every part, adding up to `target`; None when out of reach."""
    fixed, stretches = standing(parts)
    shared = share(stretches, target - fixed)
    if shared is None:
        return None
    given = iter(shared)
    return [part.length if isinstance(part, Still) else next(given) for part in parts]


def standing(parts: Sequence[Part]) -> tuple[int, list[Stretch]]:
    """The ms of all parts that stand still, and the stretches of all others."""
    stretches = [part.stretch for part in parts if not isinstance(part, Still)]
    return sum(part.length for part in parts if isinstance(part, Still)), stretches


def laid(parts: Sequence[Part], lengths: Sequence[int], chosen: Mapping[str, str]) -> Iterator[Laid]:
    """Steps with the lengths they were given; of each fork the branch that was chosen (option by choice)."""
    for part, length in zip(parts, lengths, strict=True):
        if not isinstance(part, Fork):
            yield Laid(part.step, Millis(length))
            continue
        branch = part.branches.get(chosen.get(part.choice, ""))
        padded = (*(branch.parts if branch else ()), PADDING)
        inner = fit(padded, length)
        if inner is None:  # the padding takes up any length from the branch's lowest on
            raise AssertionError(part)
        yield from laid(padded, inner, chosen)
