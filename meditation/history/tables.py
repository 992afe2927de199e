"""The history as tables: our CSV for spreadsheets, and Insight Timer's four columns so that a person can leave."""

from __future__ import annotations

import csv
import datetime as dt
import io
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from meditation.history.session import Session

COLUMNS = (
    *("start_local", "utc_offset", "start_utc", "practice_day", "duration_s", "planned_s", "session_id", "title"),
    *("ending", "kind", "connected", "present", "source", "note"),
)
MARK = "\ufeff"
"""Tells spreadsheets that the file is UTF-8."""
FORMULA = ("=", "+", "-", "@", "\t", "\r", "'")
"""What a spreadsheet would reckon with, or what marks a text that was guarded."""


def csv_lines(sessions: Iterable[Session], *, notes: bool) -> Iterator[str]:
    """Rows as RFC 4180 has them, newest first; notes only where wished."""
    yield MARK + _line(COLUMNS)
    for session in sessions:
        local = local_start(session)
        check_in = session.check_in
        row = (
            f"{local:%Y-%m-%d %H:%M:%S}",
            f"{local:%z}"[:3] + ":" + f"{local:%z}"[3:5],
            f"{session.started:%Y-%m-%dT%H:%M:%SZ}",
            session.practice_day.isoformat(),
            session.seconds,
            session.planned_seconds,
            guarded(session.script),
            guarded(session.title),
            session.ending.value,
            check_in.kind,
            check_in.connected,
            check_in.present,
            guarded(session.source),
            guarded(session.note) if notes else "",
        )
        yield _line(row)


def insight_lines(sessions: Iterable[Session]) -> Iterator[str]:
    """`Started At,Duration,Preset,Activity` with local times, newest first."""
    yield _line(("Started At", "Duration", "Preset", "Activity"))
    for session in sessions:
        hours, rest = divmod(session.seconds, 3600)
        length = f"{hours}:{rest // 60}:{rest % 60}"
        yield _line((f"{local_start(session):%m/%d/%Y %H:%M:%S}", length, guarded(session.title), "Meditation"))


def local_start(session: Session) -> dt.datetime:
    """The start by the person's own clock, aware."""
    return session.started.astimezone(dt.timezone(dt.timedelta(seconds=session.utc_offset)))


def guarded(text: str) -> str:
    """A text that no spreadsheet takes for a formula (OWASP, CSV injection)."""
    return f"'{text}" if text.startswith(FORMULA) else text


def unguarded(text: str) -> str:
    return text[1:] if text.startswith("'") and text[1:].startswith(FORMULA) else text


def _line(row: Iterable[object]) -> str:
    out = io.StringIO()
    csv.writer(out, lineterminator="\r\n").writerow(["" if value is None else value for value in row])
    return out.getvalue()
