"""Mending cues: a name for each, and a marked line where words for no touch or no breath are missing."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from meditation.script.cues import MARK, WRITTEN_NAME
from meditation.script.marks import WRITE_ME
from meditation.script.mending.names import Names
from meditation.script.model import Variant

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from meditation.script.mending.rows import Rows
    from meditation.script.pieces import Piece

BREATH_WORDS: Final = {
    "en": re.compile(r"\b(breath|breaths|breathe|breathes|breathing|inhale|exhale|sigh)\b", re.IGNORECASE),
    "de": re.compile(r"\b\w*(atem|atme|atmet|atmen|atmest|atmung)\w*\b", re.IGNORECASE),
}
"""By language: how a cue speaks of the breath. Other languages get no mark, as none is better than a wrong one."""

_VARIANTS: Final = frozenset(variant.value for variant in Variant)


@dataclass
class Found:
    """A cue, and where it stands among the rows, from 0."""

    first: int
    last: int
    """The row of its last words, where its name goes."""
    end: int
    """The row below which another replacement goes."""
    words: str
    after_touch: bool
    labels: set[str] = field(default_factory=set)
    """Of the replacements it has."""
    empty: list[int] = field(default_factory=list)
    """The rows of those that have no words."""


def mend_cues(rows: Rows, lines: Sequence[Piece], language: str, kept: Mapping[int, str]) -> None:
    """Name the cues in `lines` (those below the heading) and mark what they lack.

    `kept` has names, by line, under which recordings or translations know cues that were never given one.
    """
    taken = {name for line in lines if "{#" in line.text for name in WRITTEN_NAME.findall(line.text)}
    names = Names(taken | set(kept.values()))
    breath = BREATH_WORDS.get(language.casefold().partition("-")[0])
    for cue in find_cues(lines):
        _name(cue, rows, names, kept)
        missing = [Variant.NO_TOUCH] if cue.after_touch else []
        missing += [Variant.NO_BREATH] if breath and breath.search(cue.words) else []
        marks = [f"> {variant.value}: {WRITE_ME}" for variant in missing if variant.value not in cue.labels]
        if marks:
            rows.add(cue.end, *marks)
        for at in cue.empty:
            rows.change(at, f"{rows.now(at).rstrip()} {WRITE_ME}")


def find_cues(lines: Sequence[Piece]) -> list[Found]:
    """The cues of a script, whatever else is wrong with it."""
    return _Search().through(lines)


class _Search:
    """Goes through lines as the parser does, with less to ask of them."""

    def __init__(self) -> None:
        self._found: list[Found] = []
        self._words: list[Piece] = []
        self._above: Found | None = None
        self._touched = False

    def through(self, lines: Sequence[Piece]) -> list[Found]:
        for line in lines:
            row = line.strip()
            if not row.text.startswith("//"):
                self._line(row)
        self._end_cue()
        return self._found

    def _line(self, line: Piece) -> None:
        sign = line.text[:1]
        if sign and sign not in "#[>":
            self._words.append(line)
            return
        self._end_cue()
        if sign == ">" and self._above:
            self._replacement(self._above, line)
        elif sign == "#":
            self._above, self._touched = None, False
        elif sign == "[":
            self._above = None
            self._direction(line)

    @staticmethod
    def _replacement(cue: Found, line: Piece) -> None:
        label, colon, words = line.part(1).text.partition(":")
        name = " ".join(label.casefold().split())
        cue.end = line.line - 1
        if colon and name in _VARIANTS:
            cue.labels.add(name)
            cue.empty += [] if words.strip() else [line.line - 1]

    def _direction(self, line: Piece) -> None:
        name, body = line.part(1).text.partition("]")[0].strip().partition(" ")[::2]
        if name.casefold() == "touch":
            self._touched = body.strip() != "off"

    def _end_cue(self) -> None:
        if not self._words:
            return
        first, last = self._words[0].line - 1, self._words[-1].line - 1
        words = " ".join(piece.text for piece in self._words)
        at = words.rfind("{")
        if at >= 0 and MARK.fullmatch(words, at):
            words = words[:at]
        self._above = Found(first, last, last, words, self._touched)
        self._found.append(self._above)
        self._words, self._touched = [], False


def _name(cue: Found, rows: Rows, names: Names, kept: Mapping[int, str]) -> None:
    row = rows.now(cue.last)
    words = row.rstrip()
    at = words.rfind("{")
    mark = words[at:] if at >= 0 and MARK.fullmatch(words, at) else ""
    if "#" in mark:
        return
    name = kept.get(cue.first + 1) or names.name_for(cue.words)
    named = f"{words[:at]}{{#{name}, {mark[1:].lstrip()}" if mark else f"{words} {{#{name}}}"
    rows.change(cue.last, named + row[len(words) :])
