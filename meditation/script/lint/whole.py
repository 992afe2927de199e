"""Advice on a script as a whole: how hard it is to read, its notes, its ways out and its cautions."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from meditation.script.lint.cues import on_cues, wordings
from meditation.script.lint.sentences import Page
from meditation.script.lint.words import grade, phrases
from meditation.script.model import Breathe, Cue, ExitRamp, PhaseKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from meditation.script.lint.sentences import Advice
    from meditation.script.model import Phase, Script

EASIEST_GRADE: Final = 6
GRADE_OF_NOTES: Final = 8
LONGEST_NOTE: Final = 40
"""Words before a script of level 3."""
SLOWEST, FASTEST = 3.0, 15.0
"""Breaths a minute."""
LONGEST_HOLD: Final = 7000
FIRST_CUES: Final = 3
DEEP: Final = 3
"""The level that turns toward what hurts."""

TOO_MUCH: Final = re.compile(
    r"\bif\b|\btoo (?:much|close|near|strong|big|hard)\b|\bwhen(?:ever)? (?:it|you)\b|\byou (?:can|may|could) stop\b",
    re.IGNORECASE,
)
DONE_BY_OTHERS: Final = re.compile(
    r"\b(?:others?|someone|people|person) (?:\w+ )?(?:did|hurt|harmed)|\b(?:done|harm) (?:\w+ ){0,2}by others|"
    r"\bdone to you\b|\bhurt you\b",
    re.IGNORECASE,
)


def advice_on(script: Script, lines: Sequence[str], file: str) -> Advice:
    """All advice that a script's text alone can give; `lines` are those of its file."""
    page = Page(file, lines)
    english = script.heading.language.casefold().partition("-")[0] == "en"
    if english:
        yield from _reading(script, page)
        yield from _notes(script, page)
        yield from _ways_out(script, page)
    yield from on_cues(script, page, english=english)
    yield from _breath(script, page)


def _reading(script: Script, page: Page) -> Advice:
    cues = (step for step in script.steps() if isinstance(step, Cue))
    said = grade(" ".join(text for cue in cues for text in wordings(cue)))
    if said > EASIEST_GRADE:
        yield page.advise("C003", page.at(1), grade=f"{said:.1f}", limit=EASIEST_GRADE)
    noted = grade(f"{script.heading.caution} {script.heading.intention}")
    if noted > GRADE_OF_NOTES:
        yield page.advise("C004", page.field("caution"), grade=f"{noted:.1f}", limit=GRADE_OF_NOTES)


def _notes(script: Script, page: Page) -> Advice:
    heading, steps = script.heading, script.steps()
    for field, text in (("title", heading.title), ("intention", heading.intention), ("caution", heading.caution)):
        for found in phrases(text):
            yield page.advise(found.code, page.field(field), quoted=found.phrase, instead=found.instead)
    caution, place = heading.caution.casefold(), page.field("caution")
    paced = [step for step in steps if isinstance(step, Breathe)]
    if (paced or set(heading.eyes) != {"open"}) and "driving" not in caution:
        yield page.advise("C033", place)
    if any(_held(step) for step in paced) and "hold" not in caution:
        yield page.advise("C036", place)
    if heading.level >= DEEP and {"self-forgiveness", "self-talk"} & set(heading.families):
        first = [step.text for step in steps if isinstance(step, Cue)][:FIRST_CUES]
        if not DONE_BY_OTHERS.search(" ".join([heading.caution, *first])):
            yield page.advise("C037", place)


def _ways_out(script: Script, page: Page) -> Advice:
    heading, steps = script.heading, script.steps()
    ramps = sum(isinstance(step, ExitRamp) for step in steps)
    said = any(TOO_MUCH.search(step.text) for step in steps if isinstance(step, Cue))
    paced = any(isinstance(step, Breathe) for step in steps)
    if heading.level >= 2 and not (ramps or said or paced):
        yield page.advise("C032", page.at(1))
    words = len(heading.caution.split())
    if heading.level >= DEEP and not 1 <= words <= LONGEST_NOTE:
        yield page.advise("C031", page.field("caution"), count=words, limit=LONGEST_NOTE)


def _breath(script: Script, page: Page) -> Advice:
    for step in script.steps():
        if not isinstance(step, Breathe):
            continue
        for breath in (sum(phase.first for phase in step.phases), sum(phase.last for phase in step.phases)):
            if not SLOWEST <= 60_000 / breath <= FASTEST:
                yield page.advise("C035", page.at(step.line), what=f"{60_000 / breath:.1f} a minute")
                break
        longest = max((max(phase.first, phase.last) for phase in _held(step)), default=0)
        if longest > LONGEST_HOLD:
            yield page.advise("C035", page.at(step.line), what=f"held for {longest / 1000:g} s")


def _held(pacer: Breathe) -> list[Phase]:
    return [phase for phase in pacer.phases if phase.kind in {PhaseKind.HOLD, PhaseKind.EMPTY}]
