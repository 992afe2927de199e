"""Our own files back: JSON Lines whole, our CSV as far as a table goes."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from meditation.history.importing.found import NotThisKind, aside, lines_of, rows_of
from meditation.history.portable import read_line
from meditation.history.rows import new_id
from meditation.history.session import CheckIn, Ending, Session
from meditation.history.tables import COLUMNS, unguarded

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from meditation.history.days import Pause
    from meditation.history.importing.found import Aside


def read_lines(path: Path) -> Iterator[Session | Pause | Aside]:
    """Sessions and pauses of an export as JSON Lines."""
    for number, line in enumerate(lines_of(path), 1):
        if not line.strip():
            continue
        try:
            yield read_line(line)
        except ValueError as trouble:
            yield aside(number, str(trouble), line.strip())


def read_csv(path: Path) -> Iterator[Session | Aside]:
    """Sessions of our CSV."""
    header: list[str] = []
    for number, row in rows_of(path):
        if not isinstance(row, list):
            yield row
        elif not header:
            header = row
            if not {"start_utc", "duration_s"} <= set(header):
                raise NotThisKind("This is no table of this program: its columns have other names.")
        else:
            try:
                yield _session(dict(zip(header, row, strict=False)))
            except (ValueError, KeyError, OverflowError):
                yield aside(number, "A date, a length or a number in it cannot be read.", row)


def _session(told: dict[str, str]) -> Session:
    start = dt.datetime.fromisoformat(told["start_utc"])
    local = dt.datetime.fromisoformat(told["start_local"]) if told.get("start_local") else start.replace(tzinfo=None)
    seconds = int(told["duration_s"])
    if start.tzinfo is None or not 0 <= seconds <= 86_400:
        raise ValueError("start or length")
    return Session(
        id=new_id(start),
        script=unguarded(told.get("session_id", "")),
        title=unguarded(told.get("title", "")),
        started=start.astimezone(dt.UTC),
        seconds=seconds,
        practice_day=dt.date.fromisoformat(told.get("practice_day") or local.date().isoformat()),
        utc_offset=round((local - start.astimezone(dt.UTC).replace(tzinfo=None)).total_seconds()),
        zone="",
        ending=Ending(told.get("ending") or "finished"),
        planned_seconds=int(told.get("planned_s") or 0),
        check_in=CheckIn(*(int(told[part]) if told.get(part) else None for part in COLUMNS[9:12])),
        note=unguarded(told.get("note", "")),
        source=unguarded(told.get("source", "") or "app"),
    )
