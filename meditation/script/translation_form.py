"""A translation to fill in: every text of a script with its name, and a mark where the translator's words go."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from meditation.script.marks import WRITE_ME
from meditation.script.model import Breathe, Cue, Write, steps_in

if TYPE_CHECKING:
    from collections.abc import Iterator

    from meditation.script.model import Script, Step, Variant, Wording


class Asked(NamedTuple):
    """One text to be translated, as it stands in a form."""

    is_cue: bool
    name: str
    """A cue's name, or the original's words."""
    block: str


def translation_form(script: Script, language: str) -> str:
    """The text of a file NAME.LANG.lines.md with nothing translated yet."""
    return "\n\n".join([*_heading(script, language), *(asked.block for asked in asked_of(script))]) + "\n"


def asked_of(script: Script) -> list[Asked]:
    """Every text of a script, in the order of its file."""
    asked: dict[tuple[bool, str], Asked] = {}
    for text in _all_of(script):
        asked.setdefault((text.is_cue, text.name), text)
    return list(asked.values())


def _all_of(script: Script) -> Iterator[Asked]:
    for choice in script.choices:
        yield from map(_words, (choice.name, *choice.options))
    for section in script.sections:
        if section.title:
            yield Asked(False, section.title, f"# {section.title}\n{WRITE_ME}")
        for step in steps_in([section]):
            yield from _of(step)


def _of(step: Step) -> Iterator[Asked]:
    match step:
        case Cue():
            yield Asked(True, step.name, "\n".join(_cue(step)))
        case Breathe():
            yield from (_words(phase.label) for phase in step.phases if phase.label)
        case Write():
            yield _words(step.question)


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


def _cue(cue: Cue) -> Iterator[str]:
    yield f"{{#{cue.name}}}"
    yield f"= {cue.text}"
    yield WRITE_ME
    for variant, wording in cue.variants:
        if wording.text:
            yield from asked_variant(variant, wording)


def asked_variant(variant: Variant, wording: Wording) -> tuple[str, str]:
    """The two lines that ask for other words of a cue."""
    return f"= {variant.value}: {wording.text}", f"> {variant.value}: {WRITE_ME}"


def _words(text: str) -> Asked:
    return Asked(False, text, f"{_quoted(text)}\n{WRITE_ME}")


def _quoted(text: str) -> str:
    """In quotation marks that do not occur in it."""
    closing = next(pair for pair in ("“”", "«»", '""') if pair[1] not in text)
    return f"{closing[0]}{text}{closing[1]}"
