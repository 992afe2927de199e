"""Opening the history's file: private, durable, checked, and never written over when it is damaged."""

from __future__ import annotations

import datetime as dt
import os
import sqlite3
import sys
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from meditation.history.backups import any_copies, back_up
from meditation.history.connecting import FILE, can_lock, database_errors, held_key, in_memory, may_be_locked, open_as
from meditation.history.holding import Hold
from meditation.history.schema import VERSION, bring_up_to_date

if TYPE_CHECKING:
    from pathlib import Path

    from meditation.history.envelope import DataKey

__all__ = ["FILE", "SENTENCES", "Kind", "Opened", "StoreTrouble", "open_file", "set_aside", "trouble"]

BUSY_SECONDS = 10.0
UNSPILT = 16_384
"""Pages of one transaction that are held in memory until it is over (64 MB): nobody who reads waits for it before."""
TRIES = 2
"""Before a file is taken to be damaged."""


class Kind(StrEnum):
    """What stands in the way of the history."""

    FULL = "full"
    DISK = "disk"
    READ_ONLY = "read only"
    LOCKED = "locked"
    DAMAGED = "damaged"
    NEWER = "newer"
    MISSING = "missing"
    SHUT = "shut"
    """It is there, and waits for its passphrase."""
    SUMS = "sums"
    """Rows that changed without this program."""


class StoreTrouble(Exception):  # noqa: N818 - a person reads it; nothing has gone wrong in the program
    """Something outside the program keeps the history from being read or written; one calm sentence."""

    def __init__(self, kind: Kind, sentence: str) -> None:
        super().__init__(sentence)
        self.kind = kind
        self.sentence = sentence


SENTENCES = {
    Kind.FULL: "The disk is full, so this cannot be written down just now.",
    Kind.DISK: "The disk is full or fails just now, so this could not be read or written.",
    Kind.READ_ONLY: "The folder of your history cannot be written to just now; what is there can be read.",
    Kind.LOCKED: "Another program is holding your history; it is tried again.",
    Kind.DAMAGED: "The file of your history is damaged.",
    Kind.SUMS: "Some sessions of your history are not as they were written.",
    Kind.NEWER: "Your history was written by a newer version of this program; it is read and left as it is.",
    Kind.SHUT: "Your history is locked.",
    Kind.MISSING: "The folder of your history could not be made: {reason}.",
}


EMPTIED = "The file of your history was empty or gone, and a new one is begun. A copy of it can be brought back."
NO_LIBRARY = "Your history is locked, and what opens it is not installed here: the package sqlcipher3."


class Opened(NamedTuple):
    """The history as one part of the program has it."""

    connection: sqlite3.Connection
    writable: bool
    notice: str
    """A sentence where a damaged file was set aside."""
    hold: Hold


def trouble(error: Exception) -> StoreTrouble | None:
    """The known kind behind a database error; None where it is a bug of ours."""
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    kind = {
        sqlite3.SQLITE_FULL: Kind.FULL,
        sqlite3.SQLITE_IOERR: Kind.DISK,
        sqlite3.SQLITE_READONLY: Kind.READ_ONLY,
        sqlite3.SQLITE_CANTOPEN: Kind.READ_ONLY,
        sqlite3.SQLITE_PERM: Kind.READ_ONLY,
        sqlite3.SQLITE_BUSY: Kind.LOCKED,
        sqlite3.SQLITE_LOCKED: Kind.LOCKED,
        sqlite3.SQLITE_CORRUPT: Kind.DAMAGED,
        sqlite3.SQLITE_NOTADB: Kind.DAMAGED,
    }.get(code)
    return StoreTrouble(kind, SENTENCES[kind]) if kind else None


def open_file(folder: Path) -> Opened:
    """The history of this folder, made where there is none; a damaged one is set aside, and a new one begun.

    Raises StoreTrouble where there is no history to be had at all.
    """
    path = folder / FILE
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        emptied = (not path.exists() or path.stat().st_size == 0) and any_copies(folder)
        if not path.exists():
            path.touch(mode=0o600)
        elif os.name == "posix" and os.access(path, os.W_OK):
            path.chmod(0o600)
    except OSError as error:
        if not path.exists():
            reason = error.strerror or "it is not there"
            raise StoreTrouble(Kind.MISSING, SENTENCES[Kind.MISSING].format(reason=reason.lower())) from error
    _key(folder)
    try:
        hold = Hold(folder, within=BUSY_SECONDS)
    except TimeoutError as error:
        raise StoreTrouble(Kind.LOCKED, SENTENCES[Kind.LOCKED]) from error
    try:
        opened = _opened(path, _key(folder), hold)
    except BaseException:
        hold.close()
        raise
    return opened._replace(notice=EMPTIED) if emptied else opened


def _key(folder: Path) -> DataKey | None:
    """What this history is opened with; looked up once, as the person may lock at any time. Raises StoreTrouble."""
    if not may_be_locked(folder):
        return None
    from meditation.history.locking import has_passphrase  # noqa: PLC0415 - start-up counts, and most have none

    key = held_key(folder)
    if not has_passphrase(folder):
        return None
    if key is None:
        raise StoreTrouble(Kind.SHUT, SENTENCES[Kind.SHUT] if can_lock() else NO_LIBRARY)
    return key


def _opened(path: Path, key: DataKey | None, hold: Hold) -> Opened:
    for _ in range(TRIES):  # a disk that fails for a moment looks like damage
        try:
            return Opened(*_connect(path, key), "", hold)
        except database_errors() as error:
            known = trouble(error)
            if known is None:
                raise
            if known.kind is not Kind.DAMAGED:
                raise known from error
    if not _can_be_read(path):
        raise StoreTrouble(Kind.DISK, SENTENCES[Kind.DISK])
    aside = set_aside(path)
    notice = f"Your history could not be read. It was kept as {aside.name}, and a new one begun."
    return Opened(*_connect(path, key), notice, hold)


def _can_be_read(path: Path) -> bool:
    """False where it is the disk that fails, and not what is on it."""
    try:
        with path.open("rb") as file:
            while file.read(1 << 20):
                pass
    except OSError:
        return False
    return True


def set_aside(path: Path) -> Path:
    """Keep a damaged file under another name beside where it was."""
    stamp = dt.datetime.now(tz=dt.UTC).strftime("%Y%m%d-%H%M%S-%f")
    aside = path.with_name(f"{path.stem}.damaged-{stamp}.sqlite")
    path.rename(aside)
    path.with_name(path.name + "-journal").unlink(missing_ok=True)
    path.touch(mode=0o600)
    return aside


def _connect(path: Path, key: DataKey | None) -> tuple[sqlite3.Connection, bool]:
    """Look at the file before its first use, bring its schema up to date; gives whether it may be written."""
    writable = os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)
    mode = "rw" if writable else "ro"
    connection = open_as(path, key, mode, BUSY_SECONDS)
    connection.text_factory = _decoded
    try:
        version = _check(connection, writable=writable)
        if version < VERSION and not writable:
            return _read_in_memory(connection), False
        if version < VERSION:
            if version:
                back_up(connection, path.parent, dt.datetime.now(dt.UTC))
            bring_up_to_date(connection)
    except BaseException:
        connection.close()
        raise
    return connection, writable and version <= VERSION


def _read_in_memory(old: sqlite3.Connection) -> sqlite3.Connection:
    """An older file that cannot be written is brought up to date in a copy that is only read."""
    connection = in_memory(old)
    old.backup(connection)
    old.close()
    bring_up_to_date(connection)
    connection.execute("PRAGMA query_only=ON")
    return connection


def _check(connection: sqlite3.Connection, *, writable: bool) -> int:
    """The version of the file, once it has been looked at."""
    version = int(connection.execute("PRAGMA user_version").fetchone()[0])
    for pragma in _pragmas(writable=writable and version <= VERSION):
        connection.execute(f"PRAGMA {pragma}")
    [(verdict,)] = connection.execute("PRAGMA quick_check(1)").fetchall()
    if verdict != "ok":
        raise _damaged()
    if version > VERSION:
        connection.execute("PRAGMA query_only=ON")
    return version


def _decoded(text: bytes) -> str:
    """A damaged letter is no reason to fail: the row's checksum tells of it."""
    return text.decode(errors="replace")


def _damaged() -> sqlite3.DatabaseError:
    error = sqlite3.DatabaseError("quick_check found damage")
    error.sqlite_errorcode = sqlite3.SQLITE_CORRUPT
    return error


def _pragmas(*, writable: bool) -> list[str]:
    safe = ["trusted_schema=OFF", "cell_size_check=ON", "mmap_size=0", "foreign_keys=ON"]
    if not writable:
        return safe
    durable = [*safe, "secure_delete=ON", "journal_mode=TRUNCATE", "synchronous=EXTRA", f"cache_spill={UNSPILT}"]
    return [*durable, "fullfsync=ON"] if sys.platform == "darwin" else durable
