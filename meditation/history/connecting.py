"""A connection to a file of the history, plain or locked: the keys that are open in this program are looked up here."""

from __future__ import annotations

import sqlite3
import sys
from contextlib import closing
from functools import cache
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pathlib import Path

    from meditation.history.envelope import DataKey

PLAIN = b"SQLite format 3\0"
"""How every file begins that anybody can read; a locked one begins with chance."""
FILE = "history.sqlite"
KEY_FILE = "history-key.json"
"""The envelope of a locked history: beside it, and once more among its backups."""
CHANGING = "history.changing"
"""Says, while the file is exchanged, what it shall become: so what a crash left is brought to one end or the other."""
LIBRARY = "sqlcipher3"

_held: dict[Path, DataKey] = {}
"""The key of each folder whose history is unlocked in this program; it is written nowhere."""


def can_lock() -> bool:
    """Whether the library that locks a whole file is installed."""
    return find_spec(LIBRARY) is not None


def may_be_locked(folder: Path) -> bool:
    """False, as for most, where nothing in the folder speaks of a passphrase: then `locking` is not needed at all."""
    return any((folder / name).exists() for name in (KEY_FILE, f"backups/{KEY_FILE}", CHANGING))


def hold_key(folder: Path, key: DataKey) -> None:
    """From now on everything in this folder is opened, and made, with the key."""
    _held.pop(folder.absolute(), None)
    _held[folder.absolute()] = key


def forget_key(folder: Path) -> None:
    _held.pop(folder.absolute(), None)


def held_key(folder: Path) -> DataKey | None:
    return _held.get(folder.absolute())


def is_plain(path: Path) -> bool:
    """True where anybody can read the file; False where it is empty or not there. Nobody may have it open."""
    return _opening_bytes(path) == PLAIN


def is_locked(path: Path) -> bool:
    """True where the file holds something that is not plain. Nobody may have it open."""
    return _opening_bytes(path) not in {PLAIN, b""}


def connect(path: Path, mode: str = "rw", timeout: float = 5.0) -> sqlite3.Connection:
    """Open a file by its own kind, plain or with a key that is held; a new one becomes what its folder is.

    Raises one of `database_errors`.
    """
    key = _key_for(path)
    return open_as(path, key, mode, timeout)


def open_as(path: Path, key: DataKey | None, mode: str = "rw", timeout: float = 0.0) -> sqlite3.Connection:
    """Open, or fill, a file with this key, whatever is held; plain without one."""
    if key is None:
        return _open(sqlite3.Connection, path, mode, timeout)
    return _keyed(_open(_locked_kind(), path, mode, timeout), key)


def open_like(connection: sqlite3.Connection, path: Path) -> sqlite3.Connection:
    """Open, or fill, a file with the key that this connection has; that its key is forgotten meanwhile is no matter."""
    return open_as(path, getattr(connection, "key", None))


def in_memory(like: sqlite3.Connection) -> sqlite3.Connection:
    """An empty database of the kind of this connection, so that the one can be copied into the other."""
    key: DataKey | None = getattr(like, "key", None)
    if key is None:
        return sqlite3.connect(":memory:", isolation_level=None)
    return _keyed(_locked_kind()(":memory:", isolation_level=None), key)


def copy_whole(source: Path, target: Path, key: DataKey | None) -> None:
    """Copy a history into an empty file, which becomes locked with the key, or plain without one.

    Raises one of `database_errors`.
    """
    own = _key_for(source)
    if own == key:
        with closing(connect(source, "ro")) as old, closing(open_as(target, key)) as new:
            old.backup(new)
        return
    with closing(_open(_locked_kind(), target, "rw", 0) if key is None else open_as(target, key)) as new:
        uri, secret = f"{source.absolute().as_uri()}?mode=ro", own.literal if own is not None else ""
        new.execute("ATTACH ? AS source KEY ?", (uri, secret))
        new.execute("SELECT sqlcipher_export('main', 'source')").fetchall()
        for mark in ("user_version", "application_id"):
            [(value,)] = new.execute(f"PRAGMA source.{mark}").fetchall()
            new.execute(f"PRAGMA main.{mark}={int(value)}")
        new.execute("DETACH source")


def database_errors() -> tuple[type[Exception], ...]:
    """What a connection may raise: each of the two libraries has errors of its own."""
    library: Any = sys.modules.get(f"{LIBRARY}.dbapi2")
    return (sqlite3.Error,) if library is None else (sqlite3.Error, library.Error)


def _key_for(path: Path) -> DataKey | None:
    """The key that the file is opened with; a locked copy from elsewhere is tried with the one that is held.

    The history itself is not looked into: who closes a file lets go of every lock that this program has on it.
    """
    folders = path.absolute().parents[:2]  # a backup lies one deeper
    own = next((_held[folder] for folder in folders if folder in _held), None)
    if path.name == FILE:
        return own
    begins = _opening_bytes(path)
    if begins == PLAIN:
        return None
    return own or (next(reversed(_held.values()), None) if begins else None)


def _opening_bytes(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(len(PLAIN))
    except OSError:
        return b""


def _open(kind: type[sqlite3.Connection], path: Path, mode: str, timeout: float) -> sqlite3.Connection:
    return kind(f"{path.absolute().as_uri()}?mode={mode}", uri=True, timeout=timeout, isolation_level=None)


def _keyed(connection: sqlite3.Connection, key: DataKey) -> sqlite3.Connection:
    connection.execute("PRAGMA cipher_log_level=NONE")  # else the library writes errors of its own to the terminal
    connection.execute(f'PRAGMA key="{key.literal}"')
    connection.key = key  # type: ignore[attr-defined]
    return connection


@cache
def _locked_kind() -> type[sqlite3.Connection]:
    """The connection of the other library, which keeps its key: the person may lock while a copy is being made."""
    from sqlcipher3 import dbapi2  # noqa: PLC0415 - seven megabytes, for those who want a passphrase

    return type("LockedConnection", (dbapi2.Connection,), {})
