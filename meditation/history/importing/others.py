"""Small logs of other programs: Medito's statistics, Loop's checkmarks, the log of Meditate for GNOME."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from meditation.history.importing.found import NotThisKind, Sitting, aside, from_epoch, rows_of, whole_json
from meditation.history.importing.insight import NO_LENGTH, NO_TIME
from meditation.history.importing.times import read_seconds

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from meditation.history.importing.found import Aside

MOST_JSON = 8_000_000
"""Bytes, of which each may take twenty in memory; thirty years of daily sessions are one million."""
DONE = {"2", "YES_MANUAL"}
"""What Loop Habit Tracker writes for a day that was ticked."""


def read_medito(path: Path) -> Iterator[Sitting | Aside]:
    """The finished recordings of Medito's statistics; it does not tell how long they were."""
    told = whole_json(path, MOST_JSON)
    rows = told.get("audioCompleted") if isinstance(told, dict) else None
    if not isinstance(rows, list):
        raise NotThisKind("These are no statistics of Medito: “audioCompleted” is missing.")
    for number, row in enumerate(rows, 1):
        began = from_epoch(row.get("timestamp")) if isinstance(row, dict) else None
        if began is None:
            yield aside(number, NO_TIME, row)
        else:
            yield Sitting(number, began, None, str(row.get("id") or ""))


def read_loop(path: Path) -> Iterator[Sitting | Aside]:
    """The ticked days of one habit of Loop Habit Tracker (`Checkmarks.csv`): noon, and of unknown length."""
    for number, row in rows_of(path):
        if not isinstance(row, list):
            yield row
            continue
        try:
            day = dt.date.fromisoformat(row[0].strip())
        except ValueError:
            if number > 1:
                yield aside(number, "Its first column is not a date.", row)
            continue
        if len(row) > 1 and row[1].strip().upper() in DONE:
            note = row[2].strip() if len(row) > 2 else ""
            yield Sitting(number, dt.datetime.combine(day, dt.time(12)), None, "", note)


def read_meditate(path: Path) -> Iterator[Sitting | Aside]:
    """The log of Meditate: `start_time_unix,duration_secs,mode,label,note`."""
    columns: list[str] = []
    for number, row in rows_of(path):
        if not isinstance(row, list):
            yield row
        elif not columns:
            columns = [name.strip().casefold() for name in row]
            if "start_time_unix" not in columns or "duration_secs" not in columns:
                raise NotThisKind("This is no log of Meditate: its columns have other names.")
        else:
            yield _meditate(number, dict(zip(columns, row, strict=False)), row)


def _meditate(number: int, told: dict[str, str], row: list[str]) -> Sitting | Aside:
    stamp = told.get("start_time_unix", "").strip()
    began = from_epoch(float(stamp)) if stamp.lstrip("-").isdecimal() and len(stamp) < 16 else None
    seconds = read_seconds(told.get("duration_secs", ""))
    if began is None:
        return aside(number, NO_TIME, row)
    if seconds is None:
        return aside(number, NO_LENGTH, row)
    return Sitting(number, began, seconds, told.get("label", "").strip(), told.get("note", "").strip())
