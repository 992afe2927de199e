"""Mending a translation: clean signs, and a place for each text that the original has gained since."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from meditation.script.mending.mend import Mended
from meditation.script.mending.rows import Rows
from meditation.script.mending.signs import cleaned, told
from meditation.script.model import Cue
from meditation.script.translation_file import parse_lines
from meditation.script.translation_form import asked_of, asked_variant

if TYPE_CHECKING:
    from meditation.script.model import Script
    from meditation.script.translation_file import Entry, ParsedLines

NEW: Final = "// New in the original:"


def mend_lines(text: str, script: Script | None) -> Mended:
    """The translation mended; only its signs, where its script is not known or it has errors itself."""
    clean = cleaned(text)
    parsed = parse_lines(clean, "")
    rows = Rows(clean)
    if script is not None and parsed.lines is not None and parsed.lines.translates == script.heading.id:
        _ask_for_variants(rows, parsed, script)
        _ask_for_texts(rows, parsed, script)
    return Mended(rows.text(), tuple(told(text)), rows.changes())


def _ask_for_variants(rows: Rows, parsed: ParsedLines, script: Script) -> None:
    cues = {step.name: step for step in script.steps() if isinstance(step, Cue)}
    for entry in parsed.entries:
        cue = cues.get(entry.name) if entry.is_cue else None
        for variant, wording in cue.variants if cue else ():
            if wording.text and variant not in entry.labels:
                rows.add(_last_row(entry), *asked_variant(variant, wording))


def _ask_for_texts(rows: Rows, parsed: ParsedLines, script: Script) -> None:
    """At the end, as only the translator knows the best place."""
    known = {(entry.is_cue, entry.name) for entry in parsed.entries}
    blocks = [asked.block for asked in asked_of(script) if (asked.is_cue, asked.name) not in known]
    if not blocks:
        return
    last = max(at for at, row in enumerate(rows.rows) if row.strip())
    if NEW not in rows.rows:
        blocks.insert(0, NEW)
    rows.add(last, *(row for block in blocks for row in ("", *block.split("\n"))))


def _last_row(entry: Entry) -> int:
    """Of an entry's lines, from 0."""
    return entry.last.line - 1
