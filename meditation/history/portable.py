"""The history as JSON Lines: every session and pause whole, for a backup that any program can read, and back."""

from __future__ import annotations

import datetime as dt
import json
from typing import TYPE_CHECKING, Any

from meditation.history.days import Pause
from meditation.history.session import CheckIn, Ending, Session

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

VERSION = 1
KEYS = frozenset(
    {"v", "id", "start", "zone", "zone_known", "practice_day", "seconds", "planned", "session", "title", "ending"}
    | {"completed", "speed", "after", "note", "source"}
)
PARTS = ("kind", "connected", "present")


def session_line(session: Session) -> str:
    """One object on one line; what another program wrote with it stays in it."""
    local = session.started.astimezone(dt.timezone(dt.timedelta(seconds=session.utc_offset)))
    told = {part: value for part in PARTS if (value := getattr(session.check_in, part)) is not None}
    row: dict[str, Any] = {
        "v": VERSION,
        "id": session.id,
        "start": local.isoformat(timespec="seconds"),
        "zone": session.zone,
        "zone_known": session.zone_known,
        "practice_day": session.practice_day.isoformat(),
        "seconds": session.seconds,
        "planned": session.planned_seconds,
        "session": session.script,
        "title": session.title,
        "ending": session.ending.value,
        "completed": session.completed,
        "speed": session.speed,
        "after": told or None,
        "note": session.note,
        "source": session.source,
    }
    more = json.loads(session.more) if session.more else {}
    return json.dumps({**more, **row}, ensure_ascii=False)


def pause_line(pause: Pause) -> str:
    row = {"v": VERSION, "pause": pause.id, "first": pause.first.isoformat(), "last": pause.last.isoformat()}
    return json.dumps({**row, "words": pause.words}, ensure_ascii=False)


def history_lines(sessions: Iterable[Session], pauses: Iterable[Pause]) -> Iterator[str]:
    """All lines of an export, pauses first."""
    yield from map(pause_line, pauses)
    yield from map(session_line, sessions)


def read_line(line: str) -> Session | Pause:
    """What one line tells; raises ValueError with a sentence where it is not one of ours."""
    try:
        row = json.loads(line)
    except (ValueError, RecursionError) as trouble:
        raise ValueError("This line is not whole, or not JSON.") from trouble
    if not isinstance(row, dict) or not ({"id", "start"} <= row.keys() or "pause" in row):
        raise ValueError("This line is neither a session nor a pause.")
    if row.get("v") != VERSION:
        raise ValueError("This line was written by a newer version of this program.")
    try:
        return _pause(row) if "pause" in row else _session(row)
    except (KeyError, TypeError, AttributeError, ValueError, OverflowError) as trouble:
        raise ValueError(f"This line lacks something, or has a wrong value ({trouble}).") from trouble


def _pause(row: dict[str, Any]) -> Pause:
    first, last = dt.date.fromisoformat(row["first"]), dt.date.fromisoformat(row["last"])
    return Pause(str(row["pause"]), first, last, str(row.get("words", "")))


def _session(row: dict[str, Any]) -> Session:
    start = dt.datetime.fromisoformat(row["start"])
    offset = start.utcoffset()
    if offset is None:
        raise ValueError("start has no zone")
    after = row.get("after") or {}
    more = {key: value for key, value in row.items() if key not in KEYS}
    seconds, speed = int(row["seconds"]), float(row.get("speed", 1.0))
    if not 0 <= seconds <= 86_400:
        raise ValueError("seconds beyond a day")
    if not 0 < speed < 1e6:
        raise ValueError("speed")
    return Session(
        id=str(row["id"]),
        script=str(row.get("session", "")),
        title=str(row.get("title", "")),
        started=start.astimezone(dt.UTC).replace(microsecond=0),
        seconds=seconds,
        practice_day=dt.date.fromisoformat(row["practice_day"]) if "practice_day" in row else start.date(),
        utc_offset=round(offset.total_seconds()),
        zone=str(row.get("zone", "")),
        ending=Ending(row["ending"]) if "ending" in row else _ending(row),
        planned_seconds=int(row.get("planned") or 0),
        speed=speed,
        check_in=CheckIn(*(_rating(after.get(part)) for part in PARTS)),
        note=str(row.get("note") or ""),
        source=str(row.get("source") or "app"),
        zone_known=bool(row.get("zone_known", True)),
        more=json.dumps(more, ensure_ascii=False, sort_keys=True) if more else "",
    )


def _ending(row: dict[str, Any]) -> Ending:
    return Ending.FINISHED if row.get("completed", True) else Ending.STOPPED


def _rating(value: object) -> int | None:
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, int) or not 1 <= value <= 5:
        raise ValueError("a check-in is 1 to 5")
    return value
