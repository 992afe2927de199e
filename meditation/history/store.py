"""The store: one private SQLite file with a row for each session; a confirmed row survives kills and power cuts."""

from __future__ import annotations

import datetime as dt
import json
import sqlite3
from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from meditation.history.days import DayTotal
from meditation.history.opening import SENTENCES, Kind, StoreTrouble, open_file, trouble
from meditation.history.presence import Presence, is_alive
from meditation.history.rows import COLUMNS, MARKS, from_row, interrupted, new_id, row_sum, to_row

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from meditation.history.session import CheckIn, Session

__all__ = ["HistoryStore", "StoreTrouble", "new_id"]

INSERT = f"INSERT OR REPLACE INTO session ({COLUMNS}, row_sum) VALUES ({MARKS})"  # noqa: S608 - constants


class HistoryStore:
    """Every method may raise StoreTrouble; whatever else it raises is a bug."""

    def __init__(self, connection: sqlite3.Connection, folder: Path, *, writable: bool, notice: str = "") -> None:
        self._connection = connection
        self._folder = folder
        self._presence: Presence | None = None
        self._presence_name = ""
        self.writable = writable
        self.notice = notice

    @classmethod
    def open(cls, folder: Path, *, now: Callable[[], dt.datetime]) -> HistoryStore:
        """The history in `folder`, made when it is not there; sittings that a crash cut off become sessions."""
        connection, writable, notice = open_file(folder)
        store = cls(connection, folder, writable=writable, notice=notice)
        if not writable and not notice:
            store.notice = SENTENCES[Kind.READ_ONLY]
        if writable:
            store._presence_name = new_id(now())
            store.recover()
        return store

    def close(self) -> None:
        self._connection.close()
        if self._presence is not None:
            self._presence.close()

    # -- a sitting, while it lasts ------------------------------------------------------------------------------

    def begin(self, session: Session) -> None:
        """Mark a sitting as begun; from here on a crash keeps its minutes."""
        with self._writing() as write:
            if self._presence is None:
                self._presence = Presence(self._folder, self._presence_name)
            row = json.dumps(to_row(session))
            write("INSERT OR REPLACE INTO sitting VALUES (?, ?, ?, ?)", (session.id, row, 0, self._presence_name))

    def keep(self, id_: str, seconds: int) -> None:
        """Note how long the sitting has lasted."""
        with self._writing() as write:
            write("UPDATE sitting SET seconds = ? WHERE id = ?", (seconds, id_))

    def finish(self, session: Session) -> None:
        """The sitting becomes a session, in one transaction; twice is once."""
        with self._writing() as write:
            row = to_row(session)
            write(INSERT, (*row, row_sum(row)))
            write("DELETE FROM sitting WHERE id = ?", (session.id,))

    def recover(self) -> int:
        """Turn what dead programs have left into sessions; a sitting that goes on elsewhere is left alone."""
        try:
            left = self._read("SELECT id, row, seconds, owner FROM sitting")
        except StoreTrouble:
            return 0
        dead = [row for row in left if row[3] != self._presence_name and not is_alive(self._folder, row[3])]
        for _, row, seconds, _ in dead:
            self.finish(interrupted(tuple(json.loads(row)), seconds))
        return len(dead)

    # -- sessions -----------------------------------------------------------------------------------------------

    def annotate(self, id_: str, check_in: CheckIn, note: str) -> None:
        """Keep a check-in and a note with a session."""
        found = self._read(f"SELECT {COLUMNS} FROM session WHERE id = ?", (id_,))  # noqa: S608 - constants
        if found:
            self.finish(replace(from_row(found[0]), check_in=check_in, note=note))

    def delete(self, id_: str) -> None:
        with self._writing() as write:
            write("DELETE FROM session WHERE id = ?", (id_,))

    def sessions(self, limit: int | None = None) -> Iterator[Session]:
        """Sessions, newest first, read as they are asked for."""
        query = f"SELECT {COLUMNS} FROM session ORDER BY started_utc DESC, id DESC LIMIT ?"  # noqa: S608 - constants
        with self._known():
            for row in self._connection.execute(query, (-1 if limit is None else limit,)):
                yield from_row(row)

    def count(self) -> int:
        return int(self._read("SELECT count(*) FROM session")[0][0])

    def days(self, first: dt.date = dt.date.min, last: dt.date = dt.date.max) -> dict[dt.date, DayTotal]:
        """What was done on each practice day from `first` to `last`."""
        rows = self._read(
            "SELECT practice_day, sum(seconds), max(ending = 'finished' AND speed = 1.0) FROM session "
            "WHERE practice_day BETWEEN ? AND ? GROUP BY practice_day",
            (first.isoformat(), last.isoformat()),
        )
        return {dt.date.fromisoformat(day): DayTotal(seconds, bool(whole)) for day, seconds, whole in rows}

    def last_practised(self) -> dict[str, dt.date]:
        """The latest practice day of each script."""
        rows = self._read("SELECT script, max(practice_day) FROM session GROUP BY script")
        return {script: dt.date.fromisoformat(day) for script, day in rows}

    def damaged_rows(self) -> list[str]:
        """Ids of sessions whose words or numbers changed without this program."""
        rows = self._read(f"SELECT {COLUMNS}, row_sum FROM session")  # noqa: S608 - constants
        return [row[0] for row in rows if row_sum(row[:-1]) != row[-1]]

    # -- reading and writing ------------------------------------------------------------------------------------

    def _read(self, query: str, values: tuple[object, ...] = ()) -> list[tuple[Any, ...]]:
        with self._known():
            return self._connection.execute(query, values).fetchall()

    @contextmanager
    def _writing(self) -> Iterator[Callable[[str, tuple[object, ...]], object]]:
        """One transaction, on the disk when it is over."""
        if not self.writable:
            raise StoreTrouble(Kind.READ_ONLY, self.notice or SENTENCES[Kind.READ_ONLY])
        with self._known():
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                yield self._connection.execute
                self._connection.execute("COMMIT")
            except BaseException:
                if self._connection.in_transaction:
                    self._connection.execute("ROLLBACK")
                raise

    @contextmanager
    def _known(self) -> Iterator[None]:
        """Known troubles become a sentence; everything else stays the bug that it is."""
        try:
            yield
        except sqlite3.Error as error:
            known = trouble(error)
            if known is None:
                raise
            raise known from error
        except OSError as error:
            raise StoreTrouble(Kind.FULL, SENTENCES[Kind.FULL]) from error
