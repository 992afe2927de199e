"""Cues: their words, their names, and the `>` lines that replace them for touch, breath, eyes, voice or brevity."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from meditation.script.durations import read_duration, write_duration
from meditation.script.heading import is_id
from meditation.script.model import Cue, Millis, NoBreath, Variant, Wording
from meditation.script.own_words import stray_brace
from meditation.script.problems import did_you_mean

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from meditation.script.pieces import Piece
    from meditation.script.problems import Report

MOST_LETTERS: Final = 400
LONG_TO_READ: Final = 220
SHORTEST_STAY: Final = Millis(200)
LONGEST_STAY: Final = Millis(60_000)

WRITTEN_NAME: Final = re.compile(r"\{#([a-z0-9-]{1,60})[,}]")
MARK: Final = re.compile(r"\{ *(?:#[^{}]*|[0-9][^{}]*)\}")
"""At a cue's end: its name, how long it stays, or both."""
_VARIANTS: Final = tuple(variant.value for variant in Variant)
_SPACES: Final = re.compile(" {2,}")


class Names:
    """The names of a file's cues: each stands for one cue, so that a recording or a translation can find it."""

    def __init__(self, lines: Iterable[Piece]) -> None:
        self._reserved = {name for line in lines if "{#" in line.text for name in WRITTEN_NAME.findall(line.text)}
        self._lines: dict[str, int] = {}

    def written(self, piece: Piece, mark: Piece, report: Report) -> str:
        """The name in `#name`; empty with its problem reported, at the mark it stands in."""
        name = piece.text[1:].strip()
        if not is_id(name):
            report.add("E030", mark, quoted=mark.text)
        elif name in self._lines:
            report.add("E031", mark, quoted=name, line=self._lines[name])
        else:
            self._lines[name] = mark.line
            return name
        return ""

    def automatic(self, section: int, cue: int) -> str:
        """`s4-1`: the first cue of the fourth section; with an x where an author has used that name elsewhere."""
        name = f"s{section}-{cue}"
        while name in self._reserved:
            name += "x"
        return name


def read_cue(lines: Sequence[Piece], names: Names, automatic: str, report: Report) -> Cue:
    """One cue from the lines between two empty ones."""
    first, last = lines[0], lines[-1]
    name, length, at = "", None, last.text.rfind("{")
    if at >= 0 and MARK.fullmatch(last.text, at):
        name, length = _read_mark(last.part(at), names, report)
        lines = [*lines[:-1], last.trimmed(0, at)]
    text = read_words(lines, report)
    return Cue(text, name or automatic, first.line, named=bool(name), length=length)


def read_words(lines: Sequence[Piece], report: Report) -> str:
    """The words of a cue as one line; what is wrong with them goes to the report."""
    text = _one_line(" ".join([line.text for line in lines]))
    _check_braces(lines, text, report)
    _check_words(text, lines[0], report)
    return text


def _read_mark(mark: Piece, names: Names, report: Report) -> tuple[str, Millis | None]:
    """What `{#name}`, `{5s}` or `{#name, 5s}` says; nothing, with its problems reported, where it says it wrongly."""
    name, length = "", None
    for piece in mark.part(1, -1).split():
        if piece.text.startswith("#"):
            name = names.written(piece, mark, report)
            continue
        length = read_duration(piece.text)
        if length is None:
            report.add("E036", mark, quoted=mark.text)
        elif not SHORTEST_STAY <= length <= LONGEST_STAY:
            low, high = write_duration(SHORTEST_STAY), write_duration(LONGEST_STAY)
            report.add("E037", piece, low=low, high=high, quoted=piece.text)
    return name, length


def _check_braces(lines: Sequence[Piece], text: str, report: Report) -> None:
    if stray_brace(text) < 0:
        return
    for line in lines:
        at = stray_brace(line.text)
        if at >= 0:
            brace = line.part(at)
            quoted = brace.text.partition("}")[0] + "}"
            report.add("E030" if quoted.startswith("{#") else "E036", brace, quoted=quoted)
            return


def read_replacement(line: Piece, report: Report) -> tuple[Variant, Wording] | None:
    """`> no touch: words`, `skip` or `same`; None with its problem reported."""
    label, text = _label_and_text(line)
    name = " ".join(label.words())
    if text is None or name not in _VARIANTS:
        otherwise = f"Write one of:  {', '.join(f'> {variant}:' for variant in _VARIANTS)}"
        report.add("E042", label, quoted=label.text, advice=did_you_mean(label.text, _VARIANTS, otherwise))
        return None
    if not text.text:
        report.add("E047", text, quoted=name)
        return None
    answer = text.text.casefold()
    if answer in {"skip", "same"}:
        return Variant(name), Wording(skip=answer == "skip", same=answer == "same")
    _check_braces([text], text.text, report)
    _check_words(text.text, text, report)
    return Variant(name), Wording(_one_line(text.text))


def read_no_breath(line: Piece, report: Report) -> NoBreath | None:
    """`> no breath: hands` or `rest` below a breathing pattern; None with its problem reported."""
    label, text = _label_and_text(line)
    if text is not None and " ".join(label.words()) == Variant.NO_BREATH:
        answer = text.text.casefold()
        if answer in {NoBreath.HANDS, NoBreath.REST}:
            return NoBreath(answer)
    wrong = text if text is not None and text.text else label
    report.add("E045", wrong, quoted=wrong.text)
    return None


def _label_and_text(line: Piece) -> tuple[Piece, Piece | None]:
    body = line.trimmed(1)
    colon = body.text.find(":")
    return (body, None) if colon < 0 else (body.trimmed(0, colon), body.trimmed(colon + 1))


def _one_line(text: str) -> str:
    return _SPACES.sub(" ", text).strip() if "  " in text else text.strip()


def _check_words(text: str, place: Piece, report: Report) -> None:
    if not any(letter.isalnum() for letter in text):
        report.add("E035", place)
    elif len(text) > MOST_LETTERS:
        report.add("E032", place, count=len(text), limit=MOST_LETTERS)
    elif len(text) > LONG_TO_READ:
        report.add("W033", place, count=len(text), limit=LONG_TO_READ)
