"""Breathing patterns as data: seconds in, held, out and empty, and how long a session of them may last."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Final

import msgspec

from meditation.language import noted
from meditation.script.durations import read_duration
from meditation.script.model import Millis, Phase, PhaseKind

if TYPE_CHECKING:
    from pathlib import Path

SHORTEST_PHASE: Final = 0.5
LONGEST_PHASE: Final = 30.0
MOST_ROUNDS: Final = 2_000
SHORTEST_BREATH: Final = 4.0
LONGEST_BREATH: Final = 20.0
"""Seconds of a whole breath: 15 to 3 a minute."""
LONGEST_HOLD: Final = 7.0
OWN_BOUNDS: Final = noted(
    "A breath of your own takes 4 to 20 seconds, 15 to 3 a minute, and is held for 7 at most, in halves of a second."
)

Seconds = Annotated[float, msgspec.Meta(ge=0.0, le=LONGEST_PHASE, multiple_of=0.5)]
"""Steps of half a second; 0 leaves the phase out."""
Moving = Annotated[float, msgspec.Meta(ge=SHORTEST_PHASE, le=LONGEST_PHASE, multiple_of=0.5)]
Rounds = Annotated[int, msgspec.Meta(ge=1, le=MOST_ROUNDS)]
Length = Annotated[str, msgspec.Meta(pattern=r"^[0-9hms.:]{2,8}$")]


class OwnSecondsError(ValueError):
    """A person's own seconds are out of bounds or not in halves; says what they may be."""

    def __init__(self) -> None:
        super().__init__(OWN_BOUNDS)


class Stage(msgspec.Struct, frozen=True, forbid_unknown_fields=True, rename={"in_": "in"}):
    """One pattern, breathed for a number of rounds that may stretch."""

    in_: Moving
    out: Moving
    sip: Seconds = 0.0
    hold: Seconds = 0.0
    empty: Seconds = 0.0
    rounds: Rounds | None = None
    """None: as many as the session's length asks for."""
    least: Rounds = 1
    most: Rounds = MOST_ROUNDS
    rest: Length = ""
    """Easy breathing before it."""
    only_from: Length = ""

    @property
    def phases(self) -> tuple[Phase, ...]:
        """The parts of one breath, those of no length left out."""
        seconds = {
            PhaseKind.IN: self.in_,
            PhaseKind.SIP: self.sip,
            PhaseKind.HOLD: self.hold,
            PhaseKind.OUT: self.out,
            PhaseKind.EMPTY: self.empty,
        }
        lengths = {kind: Millis(round(length * 1000)) for kind, length in seconds.items() if length}
        return tuple(Phase(kind, length, length) for kind, length in lengths.items())

    @property
    def holds(self) -> bool:
        return bool(self.hold or self.empty)


class Pattern(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A breathing session that needs no script."""

    id: str
    title: str
    stages: tuple[Stage, ...]
    intention: str = ""
    level: Annotated[int, msgspec.Meta(ge=1, le=3)] = 1
    length: Length = "5m"
    shortest: Length = "1m"
    longest: Length = "30m"
    posture: tuple[str, ...] = ("seated", "lying down")
    touch: str = "none"
    caution: str = ""
    """What this pattern asks for beside the cautions that hold for all."""
    evidence: tuple[str, ...] = ()

    @property
    def holds(self) -> bool:
        return any(stage.holds for stage in self.stages)

    @property
    def words(self) -> str:
        """The seconds of its last stage, as in “4 in, 7 held, 8 out”."""
        names = {"in": "in", "sip": "more", "hold": "held", "out": "out", "empty": "empty"}
        return ", ".join(f"{phase.first / 1000:g} {names[phase.kind]}" for phase in self.stages[-1].phases)


class _File(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    pattern: tuple[Pattern, ...]


def read_patterns(path: Path) -> tuple[Pattern, ...]:
    """The patterns of a file; raises OSError and msgspec.ValidationError, which says where."""
    return msgspec.toml.decode(path.read_bytes(), type=_File).pattern


def own_pattern(in_: float, out: float, *, sip: float = 0.0, hold: float = 0.0, empty: float = 0.0) -> Pattern:
    """A person's own seconds; raises OwnSecondsError, which says what they may be.

    The bounds are kinder than those of a script: nobody stands beside who would say when a hold is too long.
    """
    seconds = {"in": in_, "sip": sip, "hold": hold, "out": out, "empty": empty}
    try:
        stage = msgspec.convert(seconds, Stage)
    except msgspec.ValidationError:
        raise OwnSecondsError from None
    if max(hold, empty) > LONGEST_HOLD or not SHORTEST_BREATH <= sum(seconds.values()) <= LONGEST_BREATH:
        raise OwnSecondsError
    return Pattern("own", noted("Your own pattern"), (stage,), noted("The seconds that you chose."), longest="1h")


def length_of(written: str) -> Millis:
    """The ms of a length in the patterns file; raises ValueError for what is no length."""
    length = read_duration(written)
    if length is None:
        raise ValueError(f"“{written}” is not a length of time.")
    return length
