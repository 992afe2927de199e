"""Any table of sittings: which column is which, guessed from its header and first rows, and told by the person."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass, replace
from itertools import islice
from typing import TYPE_CHECKING

from meditation.history.importing.found import NotThisKind, Sitting, aside, lines_of, rows_of
from meditation.history.importing.insight import NO_LENGTH, NO_TIME
from meditation.history.importing.times import form_of, read_seconds, read_time

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from meditation.history.importing.found import Aside

LOOKED_AT = 50
"""Rows from which the forms of dates and lengths are guessed."""
NAMES = {
    "start": ("start", "started", "started at", "start time", "begin", "date", "datetime", "time", "timestamp", "day"),
    "end": ("end", "ended", "ended at", "end time", "finish", "finished"),
    "length": ("length", "duration", "minutes", "mins", "seconds", "secs", "time spent", "total"),
    "title": ("title", "name", "session", "meditation", "activity", "practice", "preset", "label", "type"),
    "note": ("note", "notes", "journal", "comment", "comments", "text", "thoughts"),
}
MINUTES, SECONDS = 60, 1
NOON, DAY = dt.timedelta(hours=12), dt.timedelta(days=1)
_HOUR = re.compile(r":|\dT\d")


@dataclass(frozen=True, slots=True)
class Columns:
    """Names of columns; `start`, and `length` or `end`, are needed."""

    start: str
    length: str = ""
    end: str = ""
    title: str = ""
    note: str = ""
    form: str = ""
    """How dates are written, as strptime has it; empty for ISO 8601 and all others that are known."""
    unit: int = MINUTES
    """Seconds that a bare number of the length stands for."""
    delimiter: str = ","


def header_of(path: Path) -> tuple[list[str], list[list[str]], str]:
    """The names of the columns, the first rows, and what divides them."""
    first = next(lines_of(path), "")
    delimiter = max(",;\t|", key=first.count)
    rows = [row for _, row in islice(rows_of(path, delimiter), LOOKED_AT) if isinstance(row, list)]
    if len(rows) < 2:
        raise NotThisKind("This is no table of sittings: it has no rows below a header.")
    return [name.strip() for name in rows[0]], rows[1:], delimiter


def guess(path: Path, told: dict[str, str] | None = None) -> Columns:
    """Which column is which; what the person has `told` by name (start=Date) holds. Raises NotThisKind."""
    header, rows, delimiter = header_of(path)
    chosen = {part: _named(header, part) for part in NAMES} | (told or {})
    missing = [name for name in chosen.values() if name and name not in header]
    if missing:
        raise NotThisKind(f"There is no column “{missing[0]}”. The columns are: {', '.join(header)}.")
    if not chosen["start"] or not (chosen["length"] or chosen["end"]):
        need = "the start" if not chosen["start"] else "the length"
        raise NotThisKind(f"Which column holds {need}? The columns are: {', '.join(header)}.")
    at = header.index(chosen["start"])
    form = form_of([row[at] for row in rows if len(row) > at])
    if form is None:
        raise NotThisKind(f"The dates in “{chosen['start']}” are written in a way that is not known.")
    unit = _unit(chosen["length"], header, rows)
    return Columns(
        chosen["start"], chosen["length"], chosen["end"], chosen["title"], chosen["note"], form, unit, delimiter
    )


def _named(header: list[str], part: str) -> str:
    plain = {name.casefold(): name for name in reversed(header)}
    for known in NAMES[part]:
        for name, written in plain.items():
            if name == known or name.startswith((f"{known} ", f"{known}_", f"{known}(")):
                return written
    return ""


def _unit(length: str, header: list[str], rows: list[list[str]]) -> int:
    """Bare numbers are seconds where the name says so, or where they would be hours as minutes."""
    if "sec" in length.casefold():
        return SECONDS
    if not length or "min" in length.casefold():
        return MINUTES
    at = header.index(length)
    numbers = sorted(float(row[at]) for row in rows if len(row) > at and row[at].strip().isdecimal())
    return SECONDS if numbers and numbers[len(numbers) // 2] > 180 else MINUTES


def read_table(path: Path, columns: Columns) -> Iterator[Sitting | Aside]:
    """The rows of the table as sittings; those of which only the day is told begin at noon, one after the other."""
    header: list[str] = []
    filled: dict[dt.datetime, dt.timedelta] = {}
    for number, row in rows_of(path, columns.delimiter):
        if not isinstance(row, list):
            yield row
        elif not header:
            header = [name.strip() for name in row]
        else:
            told = dict(zip(header, row, strict=False))
            found = _sitting(number, told, columns, row)
            day_alone = columns.length and not _HOUR.search(told.get(columns.start, ""))
            yield _placed(found, filled) if day_alone and isinstance(found, Sitting) else found


def _placed(sitting: Sitting, filled: dict[dt.datetime, dt.timedelta]) -> Sitting:
    """At noon, or after the sitting before it on that day: at midnight it would count for the evening before."""
    first = filled.get(sitting.start, NOON)
    after = first + dt.timedelta(seconds=max(0, sitting.seconds or 0))
    if after >= DAY:
        first = after = NOON
    filled[sitting.start] = after
    return replace(sitting, start=sitting.start + first)


def _sitting(number: int, told: dict[str, str], columns: Columns, row: list[str]) -> Sitting | Aside:
    began = _time(told.get(columns.start, ""), columns.form)
    if began is None:
        return aside(number, NO_TIME, row)
    if columns.length:
        seconds = read_seconds(told.get(columns.length, ""), columns.unit)
    else:
        ended = _time(told.get(columns.end, ""), columns.form)
        whole = ended is not None and (ended.tzinfo is None) == (began.tzinfo is None)
        seconds = round((ended - began).total_seconds()) if whole and ended is not None else None
    if seconds is None:
        return aside(number, NO_LENGTH, row)
    return Sitting(number, began, seconds, told.get(columns.title, "").strip(), told.get(columns.note, "").strip())


def _time(text: str, form: str) -> dt.datetime | None:
    return read_time(text, form)
