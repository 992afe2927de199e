"""A session as a row and back, with a checksum that notices what the database's own checks cannot."""

from __future__ import annotations

import datetime as dt
import json
import os
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from meditation.history.session import CheckIn, Ending, Session

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

COLUMNS = (
    "id, script, title, started_utc, seconds, practice_day, utc_offset, zone, ending, planned_seconds, speed, "
    "kind, connected, present, note, source, zone_known, more"
)
MARKS = ", ".join("?" * 19)
FIRST_COLUMNS = 15
ADDED = ("app", 1, "")
"""The columns of version 2 as they are for sittings of this program: so the sums of version 1 stay true."""
LONGEST_SITTING = 86_400


def new_id(now: dt.datetime) -> str:
    """A UUID version 7 (RFC 9562, 5.7): 48 bits of milliseconds, then chance; sorts by time of creation."""
    ms = int(now.timestamp() * 1000) & ((1 << 48) - 1)
    chance = int.from_bytes(os.urandom(10))
    value = (ms << 80) | (0x7 << 76) | (chance >> 68 << 64) | (0b10 << 62) | (chance & (1 << 62) - 1)
    text = f"{value:032x}"
    return "-".join((text[:8], text[8:12], text[12:16], text[16:20], text[20:]))


def to_row(session: Session) -> tuple[Any, ...]:
    """The columns in order, without the checksum."""
    check_in = session.check_in
    return (
        session.id,
        session.script,
        session.title,
        session.started.astimezone(dt.UTC).isoformat(timespec="seconds"),
        max(0, min(LONGEST_SITTING, session.seconds)),
        session.practice_day.isoformat(),
        session.utc_offset,
        session.zone,
        session.ending.value,
        session.planned_seconds,
        float(session.speed),
        check_in.kind,
        check_in.connected,
        check_in.present,
        session.note,
        session.source,
        int(session.zone_known),
        session.more,
    )


def from_row(row: tuple[Any, ...]) -> Session:
    """The session of a row, also of one that version 1 left behind in the middle of a sitting."""
    row = (*row, *ADDED)[: FIRST_COLUMNS + len(ADDED)] if len(row) == FIRST_COLUMNS else row
    return Session(
        id=row[0],
        script=row[1],
        title=row[2],
        started=dt.datetime.fromisoformat(row[3]),
        seconds=row[4],
        practice_day=dt.date.fromisoformat(row[5]),
        utc_offset=row[6],
        zone=row[7],
        ending=Ending(row[8]),
        planned_seconds=row[9],
        speed=row[10],
        check_in=CheckIn(row[11], row[12], row[13]),
        note=row[14],
        source=row[15],
        zone_known=bool(row[16]),
        more=row[17],
    )


def readable(rows: Iterable[tuple[Any, ...]]) -> Iterator[Session]:
    """The sessions of rows; one that damage has made unreadable does not hide the others."""
    for row in rows:
        try:
            yield from_row(row)
        except (ValueError, TypeError):
            continue


def row_sum(row: tuple[Any, ...]) -> str:
    """The checksum of the columns in order. What later versions added counts only where it says something."""
    if row[FIRST_COLUMNS:] == ADDED:
        row = row[:FIRST_COLUMNS]
    import hashlib  # noqa: PLC0415

    return hashlib.blake2b(json.dumps(row).encode(), digest_size=8).hexdigest()


def interrupted(row: tuple[Any, ...], seconds: int) -> Session:
    """What is known of a sitting whose program went away."""
    return replace(from_row(row), seconds=seconds, ending=Ending.INTERRUPTED)
