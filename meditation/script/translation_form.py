"""A translation to fill in: every text of a script with its name, and a mark where the translator's words go."""

from __future__ import annotations

from typing import TYPE_CHECKING

from meditation.script.marks import WRITE_ME
from meditation.script.model import Breathe, Cue, Write, steps_in

if TYPE_CHECKING:
    from collections.abc import Iterator

    from meditation.script.model import Script, Section, Step


def translation_form(script: Script, language: str) -> str:
    """The text of a file NAME.LANG.lines.md with nothing translated yet."""
    blocks = list(_heading(script, language))
    told: set[str] = set()
    for choice in script.choices:
        blocks += _words(told, choice.name, *choice.options)
    for section in script.sections:
        blocks += _section(section, told)
    return "\n\n".join(blocks) + "\n"


def _heading(script: Script, language: str) -> Iterator[str]:
    original = script.heading
    rows = [
        "---",
        f"translates: {original.id}",
        f"language: {language}",
        f"// = {original.title}",
        f"title: {WRITE_ME}",
    ]
    for name, words in (("intention", original.intention), ("caution", original.caution)):
        rows += [f"// = {words}", f"{name}: {WRITE_ME}"] if words else []
    rows += ["// Your name:", f"author: {WRITE_ME}", f"licence: {original.licence}", "reviewed: none", "---"]
    yield "\n".join(rows)
    yield (
        f"// Write your words where it says {WRITE_ME}. The lines with = are the original's: leave them as they are.\n"
        "// What you leave out stays in the original's language."
    )


def _section(section: Section, told: set[str]) -> Iterator[str]:
    if section.title and section.title not in told:
        told.add(section.title)
        yield f"# {section.title}\n{WRITE_ME}"
    for step in steps_in([section]):
        yield from _step(step, told)


def _step(step: Step, told: set[str]) -> Iterator[str]:
    match step:
        case Cue():
            yield "\n".join(_cue(step))
        case Breathe():
            yield from _words(told, *(phase.label for phase in step.phases if phase.label))
        case Write():
            yield from _words(told, step.question)


def _cue(cue: Cue) -> Iterator[str]:
    yield f"{{#{cue.name}}}"
    yield f"= {cue.text}"
    yield WRITE_ME
    for variant, wording in cue.variants:
        if wording.text:
            yield f"= {variant.value}: {wording.text}"
            yield f"> {variant.value}: {WRITE_ME}"


def _words(told: set[str], *texts: str) -> Iterator[str]:
    for text in texts:
        if text not in told:
            told.add(text)
            yield f"{_quoted(text)}\n{WRITE_ME}"


def _quoted(text: str) -> str:
    """In quotation marks that do not occur in it."""
    closing = next(pair for pair in ("“”", "«»", '""') if pair[1] not in text)
    return f"{closing[0]}{text}{closing[1]}"
