"""What a script says, as frozen values: words, relative silences, breathing, bells, touch, variants, sections."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, Final, NewType, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

Millis = NewType("Millis", int)
"""Whole milliseconds: where the listener is."""

FADE: Final = Millis(4000)
"""How long an ambience or a scene takes to come, where its author does not say."""
BETWEEN_STRIKES: Final = Millis(6000)
"""From one strike of a bell to its next, where its author does not say."""


@dataclass(frozen=True, slots=True)
class Wording:
    """One way to say a cue: its text, or one of the two short answers an author may give instead.

    `skip` leaves the cue out in this variant; `same` says "checked, no change".
    """

    text: str = ""
    skip: bool = False
    same: bool = False


class Variant(StrEnum):
    """When a cue's other wording is used (`> no touch: ...`)."""

    NO_TOUCH = "no touch"
    NO_BREATH = "no breath"
    EYES_OPEN = "eyes open"
    SPOKEN = "spoken"
    SHORT = "short"


@dataclass(frozen=True, slots=True)
class Cue:
    """One piece of text, shown (and, if wanted, spoken)."""

    text: str
    """With the person's own words still as placeholders: `{kind wish: may I be well}`."""
    name: str
    """Written `{#name}`, or automatic `s4-1` (section, cue)."""
    line: int
    variants: tuple[tuple[Variant, Wording], ...] = ()
    named: bool = False
    """True when the author wrote the name."""
    length: Millis | None = None
    """Written `{4.5s}`: how long it stays, instead of its reading time; for words that keep step with something."""

    def wording(self, variant: Variant) -> Wording | None:
        return dict(self.variants).get(variant)


@dataclass(frozen=True, slots=True)
class Pause:
    """A silence that never changes."""

    length: Millis
    line: int


@dataclass(frozen=True, slots=True)
class Rest:
    """A silence that stretches and shrinks."""

    length: Millis
    minimum: Millis
    maximum: Millis | None
    weight: float
    line: int
    bell: str | None = None
    """The interval bell's instrument, every `bell_every`; none in the last 10 s of the rest."""
    bell_every: Millis = Millis(0)


class PhaseKind(StrEnum):
    """The parts of a breath."""

    IN = "in"
    SIP = "sip"
    """A small second in-breath on top of the first, as in a sigh."""
    HOLD = "hold"
    OUT = "out"
    EMPTY = "empty"


@dataclass(frozen=True, slots=True)
class Phase:
    """One part of a breathing pattern; `first` differs from `last` in a ramp (linear from first to last round)."""

    kind: PhaseKind
    first: Millis
    last: Millis
    label: str = ""

    @property
    def mean(self) -> float:
        return (self.first + self.last) / 2


class NoBreath(StrEnum):
    """What a breathing pacer becomes for someone who wants no breath focus."""

    BREATH = "breath"
    HANDS = "hands"
    REST = "rest"


@dataclass(frozen=True, slots=True)
class Breathe:
    """A breathing pacer: phases in order, a number of rounds, bounds if it may stretch."""

    phases: tuple[Phase, ...]
    rounds: int
    minimum: int
    maximum: int
    line: int
    no_breath: NoBreath = NoBreath.REST
    """`hands`: an opening-and-closing-hands pacer with the same times. Without a line under it: a rest."""

    @property
    def elastic(self) -> bool:
        return self.minimum != self.maximum


@dataclass(frozen=True, slots=True)
class Bell:
    """A bell, `strikes` times, `every` apart; its ring overlaps what follows."""

    name: str
    line: int
    strikes: int = 1
    every: Millis = BETWEEN_STRIKES


@dataclass(frozen=True, slots=True)
class Touch:
    """A gesture card from here until the next touch, `off`, or the section's end; None puts it away."""

    gesture: str | None
    line: int


@dataclass(frozen=True, slots=True)
class Ambience:
    """Cross-fade to this ambience; None is silence."""

    name: str | None
    line: int
    fade: Millis = FADE
    level: float = 1.0


@dataclass(frozen=True, slots=True)
class Scene:
    """Cross-fade to this picture or colour."""

    name: str
    line: int
    fade: Millis = FADE


@dataclass(frozen=True, slots=True)
class ExitRamp:
    """A place where the player offers, quietly and without stopping, to go over to another script."""

    script_id: str
    line: int


@dataclass(frozen=True, slots=True)
class Write:
    """A stretch of writing, with its question."""

    length: Millis
    question: str
    line: int


@dataclass(frozen=True, slots=True)
class Voice:
    """Cues after `[voice off]` are shown and not spoken."""

    on: bool
    line: int


@dataclass(frozen=True, slots=True)
class Repeat:
    """`[repeat 3 times] ... [end]`."""

    times: int
    steps: tuple[Step, ...]
    line: int


@dataclass(frozen=True, slots=True)
class When:
    """`[when anchor is hands] ... [end]`: heard only by those who chose that."""

    choice: str
    option: str
    steps: tuple[Step, ...]
    line: int


Step: TypeAlias = (
    Cue | Pause | Rest | Breathe | Bell | Touch | Ambience | Scene | ExitRamp | Write | Voice | Repeat | When
)


@dataclass(frozen=True, slots=True)
class Choice:
    """`[choose anchor: breath, hands, sounds]`: asked before the start; the first option is the default."""

    name: str
    options: tuple[str, ...]
    line: int


@dataclass(frozen=True, slots=True)
class Section:
    """A titled part; it may belong only to long or only to short sessions (the target length decides)."""

    title: str
    steps: tuple[Step, ...]
    line: int
    only_from: Millis | None = None
    only_under: Millis | None = None

    def belongs_to(self, target: Millis) -> bool:
        longer = self.only_from is None or target >= self.only_from
        return longer and (self.only_under is None or target < self.only_under)


@dataclass(frozen=True, slots=True)
class Heading:
    """The heading block: what a session asks for, and where it comes from."""

    id: str
    title: str
    language: str
    length: Millis
    author: str
    licence: str
    families: tuple[str, ...]
    level: int
    touch: str
    """The default gesture's id, or `none`."""
    format: int = 1
    lengths: tuple[Millis, ...] = ()
    intention: str = ""
    eyes: tuple[str, ...] = ("open", "lowered", "closed")
    posture: tuple[str, ...] = ("any",)
    landing: str = ""
    reviewed: str = "none"
    evidence: tuple[str, ...] = ()
    caution: str = ""
    voice: str = ""
    series: str = ""
    version: str = ""
    translates: str = ""


@dataclass(frozen=True, slots=True)
class Script:
    """One session as its author wrote it."""

    heading: Heading
    sections: tuple[Section, ...]
    choices: tuple[Choice, ...] = field(default=())
    own_breath: bool = False
    """True where the listener's own breath leads; no file can ask for it."""

    def steps(self) -> tuple[Step, ...]:
        """Every step in file order, repeats and branches opened once."""
        return steps_in(self.sections)


def steps_in(sections: Iterable[Section]) -> tuple[Step, ...]:
    """Every step of these sections in file order, repeats and branches opened once."""
    return tuple(step for section in sections for step in _opened(section.steps))


def _opened(steps: tuple[Step, ...]) -> Iterator[Step]:
    for step in steps:
        if isinstance(step, Repeat | When):
            yield from _opened(step.steps)
        else:
            yield step
