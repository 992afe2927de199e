"""The heading block: which fields there are, what each may hold, and what is wrong with it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from meditation.script.durations import read_duration, write_duration
from meditation.script.fields import Field, find_heading, read_fields
from meditation.script.gestures import GESTURE_IDS, NO_GESTURE
from meditation.script.known import EVIDENCE, EYES, FAMILIES, LEVELS, POSTURES
from meditation.script.model import Heading, Millis
from meditation.script.problems import MOST_ADVICE, Report, did_you_mean

if TYPE_CHECKING:
    from collections.abc import Sequence

    from meditation.script.fields import Reader
    from meditation.script.pieces import Piece

SHORTEST: Final = Millis(30_000)
LONGEST: Final = Millis(3 * 3_600_000)
MOST_LENGTHS: Final = 12
"""Offered on the card; each is compiled when the script is checked."""
LONGEST_ID: Final = 60
LONGEST_TEXT: Final = 300
FORMAT: Final = "1"
NEEDS_LANDING: Final = 3
"""The level whose scripts lead on to a landing."""

_ID = re.compile(r"[a-z0-9][a-z0-9-]{0,59}")
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8}){0,6}")
_LICENCE = re.compile(r"[A-Za-z0-9.+-]{1,60}(?: (?:AND|OR|WITH) [A-Za-z0-9.+-]{1,60}){0,6}")
_NO_LICENCE = "all rights reserved"


def is_id(text: str) -> bool:
    """Whether a script, a cue, a scene or a gesture may be called that."""
    return _ID.fullmatch(text) is not None


def is_language(text: str) -> bool:
    """Whether that has the form of a language tag (RFC 5646, without its registry)."""
    return _LANGUAGE.fullmatch(text) is not None


def _format(_field: str, value: Piece, report: Report) -> int | None:
    if not re.fullmatch("[0-9]{1,6}", value.text):
        report.add("E014", value, quoted=value.text)
        return None
    if value.text != FORMAT:
        report.add_alone("E025", value, quoted=value.text)  # what else stands in it is not ours to judge
    return int(value.text)


def read_text(limit: int) -> Reader:
    def read(field: str, value: Piece, report: Report) -> str | None:
        if len(value.text) > limit:
            report.add("E020", value, field=field, count=len(value.text), limit=limit)
            return None
        return value.text

    return read


def _one_of(field: str, value: Piece, known: Sequence[str], report: Report) -> str | None:
    if value.text.casefold() in known:
        return value.text.casefold()
    report.add("E016", value, quoted=value.text, field=field, advice=did_you_mean(value.text, known))
    return None


def _level(field: str, value: Piece, report: Report) -> int | None:
    level = _one_of(field, value, LEVELS, report)
    return int(level) if level else None


def _list_of(known: Sequence[str]) -> Reader:
    def read(field: str, value: Piece, report: Report) -> tuple[str, ...] | None:
        found = [_one_of(field, item, known, report) for item in value.split() if item.text]
        return tuple(dict.fromkeys(item for item in found if item)) or None

    return read


def _touch(field: str, value: Piece, report: Report) -> str | None:
    return _one_of(field, value, (*GESTURE_IDS, NO_GESTURE), report)


def _length(_field: str, value: Piece, report: Report) -> Millis | None:
    length = read_duration(value.text)
    if length is None:
        report.add("E015", value, quoted=value.text)
    elif not SHORTEST <= length <= LONGEST:
        low, high = write_duration(SHORTEST), write_duration(LONGEST)
        report.add("E021", value, low=low, high=high, quoted=value.text)
    else:
        return length
    return None


def _lengths(field: str, value: Piece, report: Report) -> tuple[Millis, ...] | None:
    items = [item for item in value.split() if item.text]
    if len(items) > MOST_LENGTHS:
        report.add("E026", value, count=len(items), limit=MOST_LENGTHS)
        return None
    found = [_length(field, item, report) for item in items]
    return tuple(dict.fromkeys(item for item in found if item is not None)) or None


def read_id(_field: str, value: Piece, report: Report) -> str | None:
    if is_id(value.text):
        return value.text
    report.add("E022", value, quoted=value.text, limit=LONGEST_ID)
    return None


def read_language(_field: str, value: Piece, report: Report) -> str | None:
    if is_language(value.text):
        return value.text
    report.add("E023", value, quoted=value.text)
    return None


def read_licence(_field: str, value: Piece, report: Report) -> str | None:
    if _LICENCE.fullmatch(value.text) or value.text.casefold() == _NO_LICENCE:
        return value.text
    report.add("E024", value, quoted=value.text)
    return None


def _evidence(_field: str, value: Piece, report: Report) -> tuple[str, ...]:
    codes = [item for item in value.split() if item.text]
    for code in codes[: MOST_ADVICE + 1]:
        if code.text not in EVIDENCE:
            advice = did_you_mean(code.text, EVIDENCE, "Take it out, or add its source to the register.")
            report.add("W092", code, quoted=code.text, advice=advice)
    return tuple(dict.fromkeys(code.text for code in codes))


FIELDS: Final = {
    "format": Field(_format, "1"),
    "id": Field(read_id, "morning-calm"),
    "title": Field(read_text(80), "Morning Calm"),
    "language": Field(read_language, "en"),
    "families": Field(_list_of(FAMILIES), "mindfulness, self-kindness"),
    "level": Field(_level, "1"),
    "length": Field(_length, "5m"),
    "touch": Field(_touch, "hand-on-heart"),
    "author": Field(read_text(LONGEST_TEXT), "Your name"),
    "licence": Field(read_licence, "CC-BY-4.0"),
    "lengths": Field(_lengths),
    "intention": Field(read_text(160)),
    "eyes": Field(_list_of(EYES)),
    "posture": Field(_list_of(POSTURES)),
    "landing": Field(read_id),
    "reviewed": Field(read_text(LONGEST_TEXT)),
    "evidence": Field(_evidence),
    "caution": Field(read_text(300)),
    "voice": Field(read_text(LONGEST_TEXT)),
    "series": Field(read_text(LONGEST_TEXT)),
    "version": Field(read_text(LONGEST_TEXT)),
    "translates": Field(read_id),
}
NEEDED: Final = tuple(name for name, field in FIELDS.items() if field.example)
LANDING_EXAMPLE: Final = "soles-of-the-feet"


def read_heading(lines: Sequence[Piece], report: Report, values: dict[str, Piece]) -> tuple[Heading | None, int]:
    """The heading, or None with its problems reported; and how many lines belong to it.

    `values` receives every field's value as written, so that it is there even if reading ends early.
    """
    extent = find_heading(lines, FIELDS)
    if extent is None:
        start = next((n for n, line in enumerate(lines) if line.text.strip()), len(lines))
        report.add("E018", lines[min(start, len(lines) - 1)])
        return None, start
    read = read_fields(lines, extent, FIELDS, report, values)
    if read.get("level") == NEEDS_LANDING and "landing" not in values:
        report.add("E019", lines[extent.closing], field="landing", example=LANDING_EXAMPLE)
    if any(value is None for value in read.values()) or any(name not in read for name in NEEDED):
        return None, extent.below
    read.setdefault("lengths", (read["length"],))
    return Heading(**read), extent.below
