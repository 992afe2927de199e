"""The Breathe page: patterns that need no script, one's own seconds, and one's own breath."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from meditation.language import noted, tr
from meditation.script.patterns import LONGEST_BREATH, LONGEST_HOLD, OWN_BOUNDS, SHORTEST_BREATH
from meditation.session.breathing import BREATHE, CAUTION, OWN_BREATH
from meditation.session.clockface import spell_length
from meditation.views.saying import said_number
from meditation.views.today import FIRST_PACED

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from meditation.script.patterns import Pattern

INTRODUCTION: Final = noted("A guide for the breath, for as long as you like. Small and soft is enough.")
OWN_PHASES: Final = (
    ("in", noted("In"), 0.5, LONGEST_BREATH),
    ("sip", noted("A little more"), 0.0, LONGEST_BREATH),
    ("hold", noted("Hold"), 0.0, LONGEST_HOLD),
    ("out", noted("Out"), 0.5, LONGEST_BREATH),
    ("empty", noted("Rest"), 0.0, LONGEST_HOLD),
)
"""(phase, words, least and most seconds) of a pattern of one's own; 0 leaves a phase out."""
HALF: Final = 0.5
"""s: the step by which a phase of one's own changes."""
FIRST_SECONDS: Final = {"in": 4.0, "sip": 0.0, "hold": 0.0, "out": 6.0, "empty": 0.0}
LENGTHS: Final = (2, 3, 5, 10, 15, 20, 30, 45)
"""Minutes offered between a pattern's shortest and longest."""
LEVELS: Final = {1: noted("Settling"), 2: noted("For later, when a slow breath is easy")}
PARTS: Final = {
    "in": noted("{seconds} in"),
    "sip": noted("{seconds} more"),
    "hold": noted("{seconds} held"),
    "out": noted("{seconds} out"),
    "empty": noted("{seconds} empty"),
}
"""The parts of a breath with their seconds."""
A_FIRST_ONE: Final = noted("A good first one")


@dataclass(frozen=True, slots=True)
class PatternView:
    """One pattern as a card."""

    id: str
    """The id of its session, to be opened as any other."""
    title: str
    seconds: str
    """ "4 in, 6 out"."""
    intention: str
    level: str
    phases: tuple[tuple[str, float], ...]
    """(phase, seconds) of one breath, to draw its shape; empty for one's own breath."""

    @property
    def spoken(self) -> str:
        return f"{self.title}. {self.seconds}. {self.intention} {self.level}.".strip()


@dataclass(frozen=True, slots=True)
class BreatheView:
    introduction: str
    patterns: tuple[PatternView, ...]
    follow: PatternView
    """Following one's own breath."""
    caution: str
    bounds: str
    """What seconds of one's own may be."""
    first: PatternView | None = None
    """The one to begin with, until a paced session has been practised."""

    @property
    def groups(self) -> tuple[tuple[str, tuple[PatternView, ...]], ...]:
        """All cards under the words of their level, one's own breath after the other settling ones."""
        cards = [card for card in (*self.patterns, self.follow) if card != self.first]
        levels = dict.fromkeys(card.level for card in cards)
        groups = tuple((level, tuple(card for card in cards if card.level == level)) for level in levels)
        return groups if self.first is None else ((tr(A_FIRST_ONE), (self.first,)), *groups)


def breathe_view(patterns: Sequence[Pattern], *, paced_before: bool = True) -> BreatheView:
    """All patterns, the settling ones first, and before them the one to begin with."""
    ordered = sorted(patterns, key=lambda pattern: pattern.level)
    follow = PatternView(
        f"{BREATHE}{OWN_BREATH}",
        tr("Follow your own breath"),
        tr("your own pace"),
        tr("Nothing to keep up with: you mark each breath, and the circle follows."),
        tr(LEVELS[1]),
        (),
    )
    views = tuple(_view(pattern) for pattern in ordered)
    first = None if paced_before else next((view for view in views if view.id == f"{BREATHE}{FIRST_PACED}"), None)
    return BreatheView(tr(INTRODUCTION), views, follow, tr(CAUTION), tr(OWN_BOUNDS), first)


def own_bounds(seconds: Mapping[str, float]) -> dict[str, tuple[float, float]]:
    """The least and most seconds of each phase while the others stay as they are: 3 to 15 breaths a minute."""
    whole = sum(seconds.values())
    return {
        phase: (
            max(least, seconds[phase] - (whole - SHORTEST_BREATH)),
            min(most, seconds[phase] + (LONGEST_BREATH - whole)),
        )
        for phase, _, least, most in OWN_PHASES
    }


def rate_words(seconds: Mapping[str, float]) -> str:
    """How long a breath of one's own seconds is: "10 s a breath, 6 breaths a minute"."""
    whole = sum(seconds.values())
    words = tr("{seconds} s a breath, {breaths} breaths a minute")
    return words.format(seconds=said_number(whole), breaths=said_number(float(f"{60 / whole:.2g}")))


def breathing_lengths(shortest: int, longest: int) -> tuple[tuple[int, str], ...]:
    """(ms, words) to offer as buttons for a breathing session between these lengths in ms, both of them included."""
    minutes = (length * 60_000 for length in LENGTHS)
    between = (ms for ms in minutes if shortest < ms < longest)
    return tuple((ms, spell_length(ms)) for ms in dict.fromkeys((shortest, *between, longest)))


def _view(pattern: Pattern) -> PatternView:
    phases = tuple((phase.kind.value, phase.first / 1000) for phase in pattern.stages[-1].phases)
    level = tr(LEVELS.get(pattern.level, ""))
    seconds = ", ".join(tr(PARTS[kind]).format(seconds=said_number(length)) for kind, length in phases)
    intention = tr(pattern.intention) if pattern.intention else ""
    return PatternView(f"{BREATHE}{pattern.id}", tr(pattern.title), seconds, intention, level, phases)
