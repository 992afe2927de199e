"""The Breathe page: patterns that need no script, one's own seconds, and one's own breath."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from meditation.session.breathing import BREATHE, CAUTION, OWN_BREATH
from meditation.session.clockface import spell_length

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from meditation.script.patterns import Pattern

INTRODUCTION: Final = "A guide for the breath, for as long as you like. Small and soft is enough."
OWN_PHASES: Final = (
    ("in", "In", 0.5),
    ("sip", "A little more", 0.0),
    ("hold", "Hold", 0.0),
    ("out", "Out", 0.5),
    ("empty", "Rest", 0.0),
)
"""(phase, words, least seconds) of a pattern of one's own; 0 leaves a phase out."""
LONGEST_PHASE: Final = 30.0
HALF: Final = 0.5
"""s: the longest phase of one's own, and the step by which it changes."""
FIRST_SECONDS: Final = {"in": 4.0, "sip": 0.0, "hold": 0.0, "out": 6.0, "empty": 0.0}
LENGTHS: Final = (2, 3, 5, 10, 15, 20, 30, 45)
"""Minutes offered between a pattern's shortest and longest."""
LEVELS: Final = {1: "Settling", 2: "For later, when a slow breath is easy"}


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

    @property
    def groups(self) -> tuple[tuple[str, tuple[PatternView, ...]], ...]:
        """All cards under the words of their level, one's own breath after the other settling ones."""
        cards = (*self.patterns, self.follow)
        levels = dict.fromkeys(card.level for card in cards)
        return tuple((level, tuple(card for card in cards if card.level == level)) for level in levels)


def breathe_view(patterns: Sequence[Pattern]) -> BreatheView:
    """All patterns, the settling ones first."""
    ordered = sorted(patterns, key=lambda pattern: pattern.level)
    follow = PatternView(
        f"{BREATHE}{OWN_BREATH}",
        "Follow your own breath",
        "your own pace",
        "Nothing to keep up with: you mark each breath, and the circle follows.",
        LEVELS[1],
        (),
    )
    return BreatheView(INTRODUCTION, tuple(_view(pattern) for pattern in ordered), follow, CAUTION)


def rate_words(seconds: Mapping[str, float]) -> str:
    """How long a breath of one's own seconds is: "10 s a breath, 6 breaths a minute"."""
    whole = sum(seconds.values())
    return f"{whole:g} s a breath, {60 / whole:.2g} breaths a minute"


def breathing_lengths(shortest: int, longest: int) -> tuple[tuple[int, str], ...]:
    """(ms, words) to offer as buttons for a breathing session between these lengths in ms, both of them included."""
    minutes = (length * 60_000 for length in LENGTHS)
    between = (ms for ms in minutes if shortest < ms < longest)
    return tuple((ms, spell_length(ms)) for ms in dict.fromkeys((shortest, *between, longest)))


def _view(pattern: Pattern) -> PatternView:
    phases = tuple((phase.kind.value, phase.first / 1000) for phase in pattern.stages[-1].phases)
    level = LEVELS.get(pattern.level, "")
    return PatternView(f"{BREATHE}{pattern.id}", pattern.title, pattern.words, pattern.intention, level, phases)
