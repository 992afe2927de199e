"""Translations as files, `NAME.LANG.lines.md`: words, each below the name of what it translates."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from meditation.script.blocks import read_title
from meditation.script.cues import read_replacement, read_words
from meditation.script.fields import Field, find_heading, read_fields
from meditation.script.heading import is_id, read_id, read_language, read_licence
from meditation.script.heading import read_text as text_within
from meditation.script.lines import printable, read_lines
from meditation.script.marks import is_marked
from meditation.script.model import Variant
from meditation.script.parse import text_of
from meditation.script.pieces import Piece, unquoted
from meditation.script.problems import WHOLE_FILE, EnoughError, Problem, Report
from meditation.script.translation import Lines, TranslatedCue

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path
    from typing import Any

    from meditation.script.model import Wording

FIELDS: Final = {
    "translates": Field(read_id, "morning-calm"),
    "language": Field(read_language, "de"),
    "title": Field(text_within(80), "Morgenruhe"),
    "author": Field(text_within(300), "Your name"),
    "licence": Field(read_licence, "CC-BY-4.0"),
    "intention": Field(text_within(160)),
    "caution": Field(text_within(300)),
    "reviewed": Field(text_within(300)),
}
"""The heading of a translation: what it does not say is the original's."""

_NAME: Final = re.compile(r"\{ *#([^{}]*)\}")
_VARIANTS: Final = {variant.value: variant for variant in Variant}


@dataclass
class Entry:
    """A name or words of the original, with all that stands below it."""

    key: Piece
    name: str
    """A cue's name, or the original's words; empty where it could not be read."""
    is_cue: bool
    words: list[Piece] = field(default_factory=list)
    variants: dict[Variant, tuple[Wording, Piece]] = field(default_factory=dict)
    original: dict[Variant | None, Piece] = field(default_factory=dict)
    """What the translator had before them, from lines with =; None is the cue itself."""
    labels: set[Variant] = field(default_factory=set)
    """Of all replacements, with words or still without."""
    last: Piece = WHOLE_FILE
    """Its last line."""
    text: str = ""
    """The words as one line, once they are all read."""

    def cue(self) -> TranslatedCue:
        return TranslatedCue(self.text, tuple((variant, words) for variant, (words, _) in self.variants.items()))


@dataclass(frozen=True, slots=True)
class ParsedLines:
    """What became of a translation's file, before it is laid beside its original."""

    lines: Lines | None
    entries: tuple[Entry, ...]
    problems: tuple[Problem, ...]
    file: str = ""
    fields: Mapping[str, Piece] = field(default_factory=dict)
    """The heading's values as written, and where they stand."""

    def at(self, name: str) -> Piece:
        return self.fields.get(name, WHOLE_FILE)


def parse_lines(text: str, file: str) -> ParsedLines:
    """Read a translation. `file` names it in problems."""
    report, fields = Report(file), dict[str, Piece]()
    body, lines = _Body(report), None
    try:
        rows = read_lines(text, report)
        extent = find_heading(rows, FIELDS)
        read: dict[str, Any] = {}
        if extent is None:
            first = next((row for row in rows if row.text.strip()), rows[0])
            report.add("E100", first)
        else:
            read = read_fields(rows, extent, FIELDS, report, fields)
        body.read(rows[extent.below if extent else 0 :])
        if not report.broken:
            cues = {entry.name: entry.cue() for entry in body.entries if entry.is_cue}
            words = {entry.name: entry.text for entry in body.entries if not entry.is_cue}
            written = {name: "" if is_marked(value) else value for name, value in read.items()}
            lines = Lines(**written, cues=cues, words=words)
    except EnoughError:
        pass
    return ParsedLines(lines, tuple(body.entries), report.problems(), file, fields)


def load_lines(path: Path) -> ParsedLines:
    """Read a translation's file; what cannot be read is one problem."""
    file, text = printable(str(path)), text_of(path)
    return parse_lines(text, file) if isinstance(text, str) else ParsedLines(None, (), (text,), file)


class _Body:
    """Reads the lines below the heading; every problem goes to the report."""

    def __init__(self, report: Report) -> None:
        self.entries: list[Entry] = []
        self._report = report
        self._known: dict[tuple[bool, str], int] = {}
        self._open: Entry | None = None
        self._lost = False
        """True below words that stand under nothing, until the next empty line: they are told once."""

    def read(self, rows: Sequence[Piece]) -> None:
        for row in rows:
            self._line(row.strip())
        self._close()

    def _line(self, line: Piece) -> None:
        text = line.text
        if text.startswith("//"):
            return
        if not text:
            self._close()
        elif text.startswith("#") or _NAME.fullmatch(text) or (self._open is None and unquoted(text) is not None):
            self._begin(line)
        elif text.startswith("["):
            self._report.add("E114", line)
        elif self._open is None:
            if not self._lost:
                self._report.add("E109", line)
            self._lost = True
        else:
            self._open.last = line
            self._below(self._open, line)

    def _below(self, entry: Entry, line: Piece) -> None:
        """A line below a name; what is marked is counted with all that is still to be translated."""
        text = line.text
        if text.startswith("="):
            self._quote(entry, line)
        elif text.startswith(">"):
            self._replace(entry, line)
        elif entry.variants:
            self._report.add("E043", line)
        elif not is_marked(text):
            entry.words.append(line)

    def _begin(self, line: Piece) -> None:
        self._close()
        name = _NAME.fullmatch(line.text)
        if name:
            entry = Entry(line, name[1].strip(), is_cue=True)
            if not is_id(entry.name):
                self._report.add("E030", line, quoted=line.text)
                entry.name = ""
        elif line.text.startswith("#"):
            entry = Entry(line, read_title(line, self._report).text, is_cue=False)
        else:
            entry = Entry(line, unquoted(line.text) or "", is_cue=False)
        earlier = self._known.setdefault((entry.is_cue, entry.name), line.line)
        if entry.name and earlier != line.line:
            self._report.add("E108", line, line=earlier)
            entry.name = ""
        entry.last = line
        self._open = entry

    def _quote(self, entry: Entry, line: Piece) -> None:
        """`= words` or `= no touch: words`: the original's words, as they were when this was translated."""
        words = line.trimmed(1)
        colon = words.text.find(":")
        variant = _VARIANTS.get(" ".join(words.text[: max(colon, 0)].casefold().split()))
        entry.original.setdefault(variant, words.trimmed(colon + 1) if variant else words)

    def _replace(self, entry: Entry, line: Piece) -> None:
        if not entry.is_cue:
            self._report.add("E041", line)
            return
        label, _, words = line.part(1).text.partition(":")
        variant = _VARIANTS.get(" ".join(label.casefold().split()))
        entry.labels |= {variant} if variant else set()
        if variant and (not words.strip() or is_marked(words)):
            return
        replacement = read_replacement(line, self._report)
        if replacement is None:
            return
        variant, wording = replacement
        if variant in entry.variants:
            self._report.add("E046", line, quoted=variant.value)
        entry.variants.setdefault(variant, (wording, line))

    def _close(self) -> None:
        entry, self._open, self._lost = self._open, None, False
        if entry is None:
            return
        if entry.words and entry.is_cue:
            entry.text = read_words(entry.words, self._report)
        else:
            entry.text = " ".join(piece.text for piece in entry.words)
        if entry.name:
            self.entries.append(entry)
