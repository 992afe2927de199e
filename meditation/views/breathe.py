"""The Breathe page: patterns that need no script, one's own seconds, and one's own breath."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from meditation.session.breathing import BREATHE, CAUTION, OWN_BREATH

if TYPE_CHECKING:
    from collections.abc import Sequence

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


@dataclass(frozen=True, slots=True)
class BreatheView:
    introduction: str
    patterns: tuple[PatternView, ...]
    follow: PatternView
    """Following one's own breath."""
    caution: str


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


def _view(pattern: Pattern) -> PatternView:
    phases = tuple((phase.kind.value, phase.first / 1000) for phase in pattern.stages[-1].phases)
    level = LEVELS.get(pattern.level, "")
    return PatternView(f"{BREATHE}{pattern.id}", pattern.title, pattern.words, pattern.intention, level, phases)
