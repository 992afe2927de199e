"""Mending a script: clean signs, a whole heading, a name for each cue, marks where words are missing; nothing else."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, TypeAlias

from meditation.script.durations import write_duration
from meditation.script.fields import find_heading
from meditation.script.heading import FIELDS, LONGEST, SHORTEST
from meditation.script.lines import LARGEST, MOST_LINES, read_lines
from meditation.script.mending.cues import mend_cues
from meditation.script.mending.heading import LENGTH, mend_heading
from meditation.script.mending.rows import Rows
from meditation.script.mending.signs import cleaned, told
from meditation.script.model import Cue
from meditation.script.parse import parse_script
from meditation.script.problems import EnoughError, Report

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

    from meditation.script.mending.rows import Change
    from meditation.script.model import Script

    Measure: TypeAlias = Callable[[Script], int]
    """How long a script lasts as written, in ms."""

NOTHING_KNOWN: Final = frozenset[str]()
STEP: Final = 5000
"""ms to which a measured length is rounded."""


@dataclass(frozen=True, slots=True)
class Mended:
    """A file as it should be, and what has changed in it."""

    text: str
    notes: tuple[str, ...] = ()
    """What was done to signs that no one sees."""
    changes: tuple[Change, ...] = ()

    def __str__(self) -> str:
        return "\n".join([*(f"         {note}" for note in self.notes), *map(str, self.changes)])


def mend(text: str, name: str, measure: Measure, known: Collection[str] = NOTHING_KNOWN) -> Mended:
    """The script mended; a text that is too large or too strange to read is only cleaned.

    `name` is the file's, without its ending. `known` are names that recordings or translations use: a cue that is
    known by its automatic name keeps it.
    """
    clean = cleaned(text)
    rows = _mended(clean, name, LENGTH, known)
    if rows is None:
        return Mended(clean, tuple(told(text)))
    if length := _length(clean, rows.text(), measure):
        rows = _mended(clean, name, length, known) or rows
    if _too_large(rows.text()):
        return Mended(clean, tuple(told(text)))
    return Mended(rows.text(), tuple(told(text)), rows.changes())


def _too_large(text: str) -> bool:
    return len(text.encode("utf-8", "surrogatepass")) > LARGEST or text.count("\n") >= MOST_LINES


def _mended(clean: str, name: str, length: str, known: Collection[str]) -> Rows | None:
    rows = Rows(clean)
    try:
        lines = read_lines(clean, Report(name))
    except EnoughError:
        return None
    extent = find_heading(lines, FIELDS)
    mend_heading(rows, lines, extent, name, length)
    mend_cues(rows, lines[extent.below if extent else 0 :], _language(clean, name), _kept(clean, name, known))
    return rows


def _language(text: str, name: str) -> str:
    return parse_script(text, name).at("language").text or "en"


def _kept(text: str, name: str, known: Collection[str]) -> dict[int, str]:
    """By line, the automatic names that are in use."""
    script = parse_script(text, name).script if known else None
    cues = [step for step in script.steps() if isinstance(step, Cue)] if script else []
    return {cue.line: cue.name for cue in cues if not cue.named and cue.name in known}


def _length(before: str, after: str, measure: Measure) -> str:
    """The length to write in the place of a missing one; empty where none is missing, or it cannot be measured."""
    if parse_script(before, "").at("length").text:
        return ""
    script = parse_script(after, "").script
    if script is None:
        return ""
    return write_duration(min(max(-(-measure(script) // STEP) * STEP, SHORTEST), LONGEST))
