"""A breathing session from a pattern: an ordinary script made here, so that what holds for scripts holds for it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from meditation.language import noted, spoken, tr
from meditation.script.model import (
    Bell,
    Breathe,
    Cue,
    Heading,
    Millis,
    NoBreath,
    Rest,
    Script,
    Section,
    Step,
    Touch,
    Variant,
    Wording,
)
from meditation.script.patterns import MOST_ROUNDS, length_of
from meditation.session.breath import rounds_length

if TYPE_CHECKING:
    from meditation.script.patterns import Pattern, Stage

BELL: Final = "chime-soft"
CAUTION: Final = noted(
    "Ask a doctor first if you are pregnant, or have a heart, lung or blood-pressure condition, epilepsy, or panic "
    "that comes with watching the breath. Dizzy, tingly or short of air: breathe as usual. Not while driving or in "
    "water."
)
SOFTLY: Final = noted("Let the breath be small and soft. Ordinary breathing is right at any time.")
SOFT_HANDS: Final = noted("Let the movements be small and soft. Resting is right at any time.")
LET_GO: Final = noted("Let the breath go its own way.")
LET_HANDS_REST: Final = noted("Let the hands rest.")
FOLLOW: Final = noted("Press as the breath comes in, and again as it goes out. The circle follows you.")
BREATHE: Final = "breathe-"
"""Before a pattern's id: the id of its session."""
OWN_BREATH: Final = "own-breath"
LITTLE: Final = 0.01
"""The weight of the silences around the breathing: what is to stretch is the breathing."""


def breathing_script(pattern: Pattern, language: str = "") -> Script:
    """A script that breathes this pattern for any length within the pattern's bounds.

    Its words are in the language that is spoken now, as is its pacer where no other `language` is given.
    """
    sections = [Section(tr("Arriving"), tuple(_arriving(pattern)), 0)]
    for stage in pattern.stages:
        only_from = length_of(stage.only_from) if stage.only_from else None
        steps = (*_easy(stage), _breathe(stage, length_of(pattern.length)))
        sections.append(Section(tr(pattern.title), steps, 0, only_from))
    sections.append(Section(tr("Letting go"), tuple(_letting_go()), 0))
    return Script(_heading(pattern, language or spoken()), tuple(sections))


def own_breath_script() -> Script:
    """A session in which the person's own breath leads."""
    heading = Heading(
        id=f"{BREATHE}{OWN_BREATH}",
        title=tr("Follow your own breath"),
        language=spoken(),
        length=length_of("5m"),
        lengths=(length_of("2m"), length_of("5m"), length_of("10m")),
        author="Hand on Heart contributors",
        licence="CC-BY-4.0",
        families=("calming", "mindfulness"),
        level=1,
        touch="none",
        intention=tr("Nothing to keep up with: you mark each breath, and the circle follows."),
        caution=tr(CAUTION),
    )
    steps = (Bell(BELL, 0), _cue(tr(FOLLOW), "follow"), _silence(60_000, 3_000, weight=1.0))
    ending = (_cue(tr(LET_GO), "let-go"), _silence(5_000, 3_000, most=8_000), Bell(BELL, 0))
    sections = (Section(tr("Your own breath"), steps, 0), Section(tr("Letting go"), ending, 0))
    return Script(heading, sections, own_breath=True)


def _heading(pattern: Pattern, language: str) -> Heading:
    return Heading(
        id=f"{BREATHE}{pattern.id}",
        title=tr(pattern.title),
        language=language,
        length=length_of(pattern.length),
        lengths=tuple(sorted({length_of(text) for text in (pattern.shortest, pattern.length, pattern.longest)})),
        author="Hand on Heart contributors",
        licence="CC-BY-4.0",
        families=("calming",),
        level=pattern.level,
        touch=pattern.touch,
        intention=tr(pattern.intention),
        posture=pattern.posture,
        evidence=pattern.evidence,
        caution=" ".join(filter(None, (tr(pattern.caution), tr(CAUTION)))),
    )


def _arriving(pattern: Pattern) -> list[Step]:
    touch: list[Step] = [Touch(pattern.touch, 0)] if pattern.touch != "none" else []
    return [*touch, Bell(BELL, 0), _cue(tr(SOFTLY), "softly", tr(SOFT_HANDS)), _silence(2_000, 0, most=5_000)]


def _easy(stage: Stage) -> list[Step]:
    if not stage.rest:
        return []
    length = length_of(stage.rest)
    return [_silence(length, length // 2 if not stage.only_from else length, most=length)]


def _breathe(stage: Stage, length: Millis) -> Breathe:
    one = rounds_length(stage.phases, 1)
    rounds = stage.rounds or max(1, length // one)
    most = stage.most if stage.rounds else MOST_ROUNDS
    return Breathe(stage.phases, rounds, min(stage.least, rounds), most, 0, NoBreath.HANDS)


def _letting_go() -> list[Step]:
    return [_cue(tr(LET_GO), "let-go", tr(LET_HANDS_REST)), _silence(3_000, 1_000), Bell(BELL, 0)]


def _cue(text: str, name: str, no_breath: str = "") -> Cue:
    variants = ((Variant.NO_BREATH, Wording(no_breath)),) if no_breath else ()
    return Cue(text, name, 0, variants, named=True)


def _silence(length: int, least: int, *, most: int | None = None, weight: float = LITTLE) -> Rest:
    return Rest(Millis(length), Millis(least), None if most is None else Millis(most), weight, 0)
