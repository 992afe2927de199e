"""What a reader finds in a file: a sitting, or a row that is set aside with its reason."""

from __future__ import annotations

import csv
import datetime as dt
import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

LONGEST_LINE = 1 << 16
"""Bytes; whatever is longer is no line of a log."""
SHOWN = 120
"""Letters of a row that are shown with its reason."""


@dataclass(frozen=True, slots=True)
class Sitting:
    """One sitting as a file tells it."""

    line: int
    start: dt.datetime
    """Aware, or naive where the file leaves the zone open."""
    seconds: int | None
    """None where the file does not tell the length."""
    title: str = ""
    note: str = ""
    completed: bool = True


@dataclass(frozen=True, slots=True)
class Aside:
    """A row that was not taken, and why."""

    line: int
    reason: str
    text: str


class NotThisKind(Exception):  # noqa: N818 - says what the file is, nothing has failed
    """The file is of another kind than it was read as; one sentence."""


def lines_of(path: Path) -> Iterator[str]:
    """The lines of a text file, however large; one that is too long is cut, so that it is set aside.

    UTF-8, with or without a mark at the beginning, UTF-16 where it has one; raises OSError.
    """
    with path.open("rb") as file:
        mark = file.read(2)
        file.seek(0)
        if mark in {b"\xff\xfe", b"\xfe\xff"}:
            yield from _wide_lines(path)
            return
        first = True
        while line := file.readline(LONGEST_LINE):
            while not line.endswith(b"\n") and len(line) >= LONGEST_LINE:
                rest = file.readline(LONGEST_LINE)
                if not rest or rest.endswith(b"\n"):
                    break
            yield line.decode("utf-8-sig" if first else "utf-8", "replace")
            first = False


def _wide_lines(path: Path) -> Iterator[str]:
    with path.open(encoding="utf-16", errors="replace", newline="") as file:
        while line := file.readline(LONGEST_LINE):
            yield line


def rows_of(path: Path, delimiter: str = ",") -> Iterator[tuple[int, list[str] | Aside]]:
    """The rows of a CSV file (RFC 4180) with the line each ends on; a row that cannot be read is set aside."""
    lines = lines_of(path)
    number = 0

    def counted() -> Iterator[str]:
        nonlocal number
        for line in lines:
            number += 1
            yield line.replace("\0", "�")

    source = counted()
    reader = csv.reader(source, delimiter=delimiter)
    while True:
        try:
            row = next(reader)
        except StopIteration:
            return
        except csv.Error:
            yield number, Aside(number, "This row cannot be read.", "")
            reader = csv.reader(source, delimiter=delimiter)
            continue
        if row:
            yield number, row


def aside(line: int, reason: str, row: object) -> Aside:
    """Set aside, with so much of the row that a person finds it again."""
    if isinstance(row, list) and all(isinstance(cell, str) for cell in row):
        text = " · ".join(row)
    else:
        text = row if isinstance(row, str) else json.dumps(row, ensure_ascii=False, default=str)
    return Aside(line, reason, text if len(text) <= SHOWN else text[: SHOWN - 1] + "…")


def whole_json(path: Path, most: int) -> Any:
    """The JSON of a file of at most so many bytes; raises NotThisKind."""
    try:
        if path.stat().st_size > most:
            raise NotThisKind("This file is too large to be such a file.")
        return json.loads(path.read_bytes())
    except (ValueError, RecursionError) as trouble:
        raise NotThisKind("This file is not whole, or not JSON.") from trouble


def from_epoch(number: object) -> dt.datetime | None:
    """A moment given in seconds or milliseconds since 1970; None where it is none."""
    if isinstance(number, bool) or not isinstance(number, (int, float)):
        return None
    seconds = number / 1000 if abs(number) > 1e11 else number
    try:
        return dt.datetime.fromtimestamp(seconds, dt.UTC)
    except (ValueError, OverflowError, OSError):
        return None
