"""A script in another language: the same steps and the same names, with a translator's words in them."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, assert_never

from meditation.script.model import (
    Ambience,
    Bell,
    Breathe,
    Choice,
    Cue,
    ExitRamp,
    Pause,
    Phase,
    Repeat,
    Rest,
    Scene,
    Script,
    Section,
    Step,
    Touch,
    Variant,
    Voice,
    When,
    Wording,
    Write,
    steps_in,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping


@dataclass(frozen=True, slots=True)
class TranslatedCue:
    """A cue in the translator's words; empty where they are still to come."""

    text: str = ""
    variants: tuple[tuple[Variant, Wording], ...] = ()


@dataclass(frozen=True, slots=True)
class Lines:
    """What a translator wrote: the heading, cues by name, and all other words by those of the original."""

    translates: str
    """The original's id."""
    language: str
    title: str
    author: str
    """The translator."""
    licence: str
    intention: str = ""
    caution: str = ""
    reviewed: str = "none"
    cues: Mapping[str, TranslatedCue] = field(default_factory=dict)
    words: Mapping[str, str] = field(default_factory=dict)
    """Section titles, breath labels, questions, names and options of choices."""


def translated(script: Script, lines: Lines) -> Script:
    """The script in the translator's language; what is not translated stays as it is.

    Steps, names, lengths and id are the original's; author and translator are both named.
    """
    original = script.heading
    authors = (original.author, lines.author)
    heading = replace(
        original,
        language=lines.language,
        title=lines.title or original.title,
        author=" · ".join(dict.fromkeys(author for author in authors if author)),
        licence=lines.licence,
        intention=lines.intention or original.intention,
        caution=lines.caution or original.caution,
        reviewed=lines.reviewed,
        translates=original.id,
    )
    sections = tuple(_section(section, lines) for section in script.sections)
    return replace(script, heading=heading, sections=sections, choices=tuple(_choice(c, lines) for c in script.choices))


def other_words(script: Script) -> dict[str, str]:
    """All words that are no cue's, in the order of the file, each with its kind: what a translation knows them by."""
    found: dict[str, str] = {}
    for choice in script.choices:
        found.setdefault(choice.name, "choice")
        for option in choice.options:
            found.setdefault(option, "option")
    for section in script.sections:
        if section.title:
            found.setdefault(section.title, "section")
        for words, kind in _spoken_of(section):
            found.setdefault(words, kind)
    return found


def _spoken_of(section: Section) -> Iterator[tuple[str, str]]:
    for step in steps_in([section]):
        if isinstance(step, Breathe):
            yield from ((phase.label, "label") for phase in step.phases if phase.label)
        elif isinstance(step, Write):
            yield step.question, "question"


def _section(section: Section, lines: Lines) -> Section:
    steps = tuple(_step(step, lines) for step in section.steps)
    return replace(section, title=_said(section.title, lines), steps=steps)


def _step(step: Step, lines: Lines) -> Step:
    match step:
        case Cue():
            return _cue(step, lines)
        case Breathe():
            return replace(step, phases=tuple(_phase(phase, lines) for phase in step.phases))
        case Write():
            return replace(step, question=_said(step.question, lines))
        case Repeat():
            return replace(step, steps=tuple(_step(inner, lines) for inner in step.steps))
        case When():
            steps = tuple(_step(inner, lines) for inner in step.steps)
            return When(_said(step.choice, lines), _said(step.option, lines), steps, step.line)
        case Pause() | Rest() | Bell() | Touch() | Ambience() | Scene() | ExitRamp() | Voice():
            return step
        case _:
            assert_never(step)


def _cue(cue: Cue, lines: Lines) -> Cue:
    said = lines.cues.get(cue.name)
    if said is None:
        return cue
    given = dict(said.variants)
    variants = [(variant, given.pop(variant, wording)) for variant, wording in cue.variants]
    return replace(cue, text=said.text or cue.text, variants=(*variants, *given.items()))


def _phase(phase: Phase, lines: Lines) -> Phase:
    return replace(phase, label=_said(phase.label, lines)) if phase.label else phase


def _choice(choice: Choice, lines: Lines) -> Choice:
    return Choice(_said(choice.name, lines), tuple(_said(option, lines) for option in choice.options), choice.line)


def _said(words: str, lines: Lines) -> str:
    return lines.words.get(words, "") or words
