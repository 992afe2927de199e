"""Insight Timer: its log (`InsightTimerLogs.csv`), and the journal beside it joined by start and length."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from meditation.history.importing.found import NotThisKind, Sitting, aside, lines_of, rows_of
from meditation.history.importing.times import read_seconds, read_time

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator
    from pathlib import Path

    from meditation.history.importing.found import Aside

STARTS = ("started at", "startedat", "startedat (utc)", "started at (utc)")
JOURNAL = "InsightTimerJournal.txt"
PREAMBLE = 10
"""Lines in which the header must appear."""
DIVIDER = re.compile(r"^={16,}\s*$")
LONGEST_ENTRY = 100_000
NO_TIME = "Its start is not a date and a time."
NO_LENGTH = "Its length is not a length of time."


def read_log(path: Path) -> Iterator[Sitting | Aside]:
    """The rows of a log; notes from a journal that lies beside it."""
    notes = read_journal(path.with_name(JOURNAL))
    start = -1
    for number, row in rows_of(path):
        if not isinstance(row, list):
            yield row
            continue
        names = [name.strip().casefold() for name in row]
        if start < 0:
            start = next((names.index(name) for name in STARTS if name in names), -1)
            length = names.index("duration") if "duration" in names else -1
            title = next((names.index(name) for name in ("preset", "activity") if name in names), -1)
            if start < 0 and number > PREAMBLE:
                raise NotThisKind("This is no log of Insight Timer: its columns have other names.")
            continue
        yield _sitting(number, row, (start, length, title), notes)


def _sitting(
    number: int, row: list[str], columns: tuple[int, int, int], notes: dict[tuple[dt.datetime, int], str]
) -> Sitting | Aside:
    start, length, title = columns
    if max(columns) >= len(row):
        return aside(number, "It has fewer columns than the header.", row)
    began, seconds = read_time(row[start]), read_seconds(row[length])
    if began is None:
        return aside(number, NO_TIME, row)
    if seconds is None:
        return aside(number, NO_LENGTH, row)
    note = notes.get((began.replace(second=0), seconds), "")
    return Sitting(number, began, seconds, row[title].strip() if title >= 0 else "", note)


def read_journal(path: Path) -> dict[tuple[dt.datetime, int], str]:
    """Journal entries by start (to the minute) and seconds; empty where there is no journal."""
    notes: dict[tuple[dt.datetime, int], str] = {}
    if not path.is_file():
        return notes
    block: list[str] = []
    for line in (*lines_of(path), "=" * 32):
        if not DIVIDER.match(line):
            block.append(line.rstrip("\r\n"))
            continue
        began = _told(block, "Timer Start:")
        length = _told(block, "Timer Duration:")
        words = [line for line in block if not line.startswith("Timer ")]
        start, seconds = read_time(began), read_seconds(length)
        if start is not None and seconds is not None:
            notes[(start.replace(second=0), seconds)] = "\n".join(words).strip()[:LONGEST_ENTRY]
        block = []
    return notes


def _told(block: list[str], name: str) -> str:
    return next((line.removeprefix(name).strip() for line in block if line.startswith(name)), "")
