"""Backups of the history: whole copies that were checked, thinned out with age, one of which can take its place."""

from __future__ import annotations

import datetime as dt
import sqlite3
from contextlib import closing
from dataclasses import dataclass
from typing import TYPE_CHECKING

from meditation.history.connecting import connect, copy_whole, database_errors, held_key, open_as, open_like
from meditation.history.files import to_disk
from meditation.history.schema import APPLICATION_ID, VERSION

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

FOLDER = "backups"
STAMP = "%Y%m%d-%H%M%S-%f"
AT_MOST_EVERY = dt.timedelta(minutes=30)
KEPT_WHOLE = dt.timedelta(days=2)
"""Everything of this age is kept."""
DAYS, WEEKS, MONTHS = 12, 10, 9
"""Then the newest of each of so many days, weeks and months, as Anki keeps them."""
PAGES = 256
"""Copied in one go, so that another program can write in between."""


@dataclass(frozen=True, slots=True)
class Backup:
    """One whole copy."""

    path: Path
    made: dt.datetime
    """Aware, UTC."""
    sessions: int
    seconds: int


def back_up(connection: sqlite3.Connection, folder: Path, now: dt.datetime) -> Path:
    """Copy the history beside itself; under its name only when it is whole and on the disk.

    Raises OSError or sqlite3.Error, and leaves nothing behind then.
    """
    where = folder / FOLDER
    where.mkdir(mode=0o700, exist_ok=True)
    path = _free(where, now.astimezone(dt.UTC))
    part = path.with_suffix(".part")
    try:
        part.touch(mode=0o600)
        with closing(open_like(connection, part)) as copy:
            connection.backup(copy, pages=PAGES)
            refuse_damage(copy)
        to_disk(part)
        part.replace(path)
        to_disk(where)
    finally:
        part.unlink(missing_ok=True)
    return path


def _free(where: Path, now: dt.datetime) -> Path:
    """A name for a copy made now that no other copy has: a clock may be put back."""
    while (path := where / f"history-{now.strftime(STAMP)}.sqlite").exists():
        now += dt.timedelta(microseconds=1)
    return path


def any_copies(folder: Path) -> bool:
    """Whether there are copies at all, whole or not."""
    return bool(_stamped(folder))


def back_up_when_due(connection: sqlite3.Connection, folder: Path, file: Path, now: dt.datetime) -> Path | None:
    """The same, where the history has changed since the last copy and that was a while ago; then thin out."""
    newest = max(_stamped(folder), default=None)
    if newest is not None and (now - newest[0] < AT_MOST_EVERY or file.stat().st_mtime <= newest[1].stat().st_mtime):
        return None
    made = back_up(connection, folder, now)
    thin_out(folder, now)
    return made


def backups(folder: Path) -> list[Backup]:
    """The copies that are whole, newest first."""
    found = []
    for made, path in sorted(_stamped(folder), reverse=True):
        backup = look_at(path, made)
        if backup is not None:
            found.append(backup)
    return found


def newest_good(folder: Path) -> Backup | None:
    """The newest copy that is whole; the older ones are not looked at."""
    looked = (look_at(path, made) for made, path in sorted(_stamped(folder), reverse=True))
    return next((backup for backup in looked if backup is not None), None)


def look_at(path: Path, made: dt.datetime | None = None) -> Backup | None:
    """What a copy holds; None where it is damaged, or no history of ours, or newer than this program."""
    try:
        with closing(connect(path, "ro")) as copy:
            [(application,)] = copy.execute("PRAGMA application_id").fetchall()
            [(version,)] = copy.execute("PRAGMA user_version").fetchall()
            if application != APPLICATION_ID or not 1 <= version <= VERSION:
                return None
            refuse_damage(copy)
            [(sessions, seconds)] = copy.execute("SELECT count(*), coalesce(sum(seconds), 0) FROM session").fetchall()
        at = made or dt.datetime.fromtimestamp(path.stat().st_mtime, dt.UTC)
    except database_errors():
        return None
    except OSError:
        return None
    return Backup(path, at, sessions, seconds)


def put_back(backup: Path, file: Path) -> None:
    """The copy takes the place of `file`, whole or not at all; nothing may have `file` open.

    Raises OSError or sqlite3.Error.
    """
    part, key = file.with_suffix(".part"), held_key(file.parent)
    try:
        part.touch(mode=0o600)
        copy_whole(backup, part, key)
        with closing(open_as(part, key)) as copy:
            refuse_damage(copy)
        to_disk(part)
        file.with_name(file.name + "-journal").unlink(missing_ok=True)
        part.replace(file)
        to_disk(file.parent)
    finally:
        part.unlink(missing_ok=True)


def thin_out(folder: Path, now: dt.datetime) -> None:
    """Remove the copies that age has made superfluous."""
    stamped = sorted(_stamped(folder), reverse=True)
    kept = kept_of([made for made, _ in stamped], now)
    for made, path in stamped:
        if made not in kept:
            path.unlink(missing_ok=True)


def kept_of(stamps: Iterable[dt.datetime], now: dt.datetime) -> set[dt.datetime]:
    """Which of the copies made then are kept: all young ones, then the newest of each day, week and month."""
    stamps = sorted(stamps, reverse=True)
    kept = {made for made in stamps if now - made <= KEPT_WHOLE}
    for most, span in ((DAYS, "%Y-%j"), (WEEKS, "%G-%V"), (MONTHS, "%Y-%m")):
        newest: dict[str, dt.datetime] = {}
        for made in stamps:
            newest.setdefault(made.strftime(span), made)
        kept.update(list(newest.values())[:most])
    return kept


def _stamped(folder: Path) -> list[tuple[dt.datetime, Path]]:
    found = []
    for path in (folder / FOLDER).glob("history-*.sqlite"):
        try:
            made = dt.datetime.strptime(path.stem.removeprefix("history-"), STAMP).replace(tzinfo=dt.UTC)
        except ValueError:
            continue
        found.append((made, path))
    return found


def refuse_damage(copy: sqlite3.Connection) -> None:
    """Raises sqlite3.DatabaseError where the file is not whole."""
    [(verdict,)] = copy.execute("PRAGMA integrity_check(1)").fetchall()
    if verdict != "ok":
        error = sqlite3.DatabaseError("the copy is damaged")
        error.sqlite_errorcode = sqlite3.SQLITE_CORRUPT
        raise error
