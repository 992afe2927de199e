"""The file of a history exchanged for one of another kind, locked or plain, that is row by row the same."""

from __future__ import annotations

import os
from contextlib import closing
from itertools import zip_longest
from typing import TYPE_CHECKING

from meditation.history.backups import refuse_damage
from meditation.history.connecting import FILE, copy_whole, held_key, open_as
from meditation.history.files import to_disk, write_over

if TYPE_CHECKING:
    import sqlite3
    from pathlib import Path

    from meditation.history.envelope import DataKey


def exchange(folder: Path, key: DataKey | None) -> None:
    """The history becomes one with this key, or plain: copied beside, compared row by row, then put in its place."""
    history, part = folder / FILE, (folder / FILE).with_suffix(".part")
    own = held_key(folder)
    with closing(open_as(history, own)) as old:  # also brings a journal that a crash left to its end
        refuse_damage(old)
    part.unlink(missing_ok=True)
    part.touch(mode=0o600)
    copy_whole(history, part, key)
    with closing(open_as(history, own)) as old, closing(open_as(part, key)) as new:
        refuse_damage(new)
        _compare(old, new)
    to_disk(part)
    before = os.open(history, os.O_RDWR) if os.name == "posix" else None
    try:
        part.replace(history)
        to_disk(folder)
        if before is not None and own is None:
            write_over(before)
    finally:
        if before is not None:
            os.close(before)


def _compare(old: sqlite3.Connection, new: sqlite3.Connection) -> None:
    """Raises OSError where one of them has a row that the other has not."""
    schema = "SELECT type, name, sql FROM sqlite_master ORDER BY type, name"
    old.text_factory = new.text_factory = bytes
    tables = [name.decode() for kind, name, _ in old.execute(schema) if kind == b"table"]
    for query in (schema, *(f'SELECT * FROM "{table}" ORDER BY 1, 2' for table in tables)):  # noqa: S608 - our own names
        pairs = zip_longest(old.execute(query), new.execute(query))
        if any(one != other for one, other in pairs):
            raise OSError(None, "the copy is not the same")
