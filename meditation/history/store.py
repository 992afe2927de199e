"""The store: one private SQLite file with a row for each session; a confirmed row survives kills and power cuts."""

from __future__ import annotations

import datetime as dt
import json
from contextlib import closing, contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from meditation.history.backups import PAGES, back_up, back_up_when_due, refuse_damage
from meditation.history.connecting import database_errors, in_memory
from meditation.history.days import DayTotal, Pause
from meditation.history.opening import FILE, SENTENCES, Kind, StoreTrouble, open_file, trouble
from meditation.history.presence import Presence, is_alive
from meditation.history.rows import COLUMNS, MARKS, interrupted, new_id, readable, row_sum, to_row
from meditation.history.schema import ADD_UP_ALL, statements, sums_hold
from meditation.history.searching import ALL, Wanted
from meditation.history.session import CheckIn

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path

    from meditation.history.holding import Hold
    from meditation.history.session import Session

__all__ = ["HistoryStore", "StoreTrouble", "new_id"]

_NAMES = (*COLUMNS.split(", "), "row_sum")
PUT = (
    f"INSERT INTO session ({', '.join(_NAMES)}) VALUES ({MARKS}) ON CONFLICT (id) DO UPDATE SET "  # noqa: S608 - constants
    + ", ".join(f"{name} = excluded.{name}" for name in _NAMES[1:])
)
"""Not `OR REPLACE`: the sums of days are kept by triggers, which that would pass by."""
AT_A_TIME = 1000
"""Sessions that are read in one go."""
MOST_ASIDE = 64 * 2**20
"""Bytes: a quarter of a million sessions."""
PUT_PAUSE = "INSERT OR REPLACE INTO pause VALUES (?, ?, ?, ?)"


class HistoryStore:
    """Every method may raise StoreTrouble; whatever else it raises is a bug."""

    def __init__(
        self,
        connection: sqlite3.Connection,
        folder: Path,
        *,
        writable: bool,
        notice: str = "",
        hold: Hold | None = None,
    ) -> None:
        self._connection, self._hold = connection, hold
        self._folder = folder
        self.writable, self.notice = writable, notice
        self._closed = False
        self._presence: Presence | None = None
        self._presence_name = ""

    @classmethod
    def open(cls, folder: Path, *, now: Callable[[], dt.datetime]) -> HistoryStore:
        """The history in `folder`, made when it is not there; sittings that a crash cut off become sessions."""
        connection, writable, notice, hold = open_file(folder)
        store = cls(connection, folder, writable=writable, notice=notice, hold=hold)
        if not store.writable and not store.notice:
            store.notice = SENTENCES[Kind.READ_ONLY]
        if store.writable:
            store._presence_name = new_id(now())
            store.recover()
        return store

    def close(self) -> None:
        self._connection.close()
        self._closed = True
        if self._presence is not None:
            self._presence.close()
        if self._hold is not None:
            self._hold.close()

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
            _put(write, session)
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
        found = self.session(id_)
        if found is not None:
            self.finish(replace(found, check_in=check_in, note=note))

    def put(self, sessions: Iterable[Session]) -> None:
        """Write or write over sessions by their ids, all of them or none."""
        with self._writing() as write:
            for session in sessions:
                _put(write, session)

    def add(self, rows: Iterable[Session | Pause]) -> int:
        """Write those that are not there yet, all of them or none; gives how many sessions that were."""
        added = 0
        with self._writing() as write:
            for row in rows:
                if isinstance(row, Pause):
                    write(PUT_PAUSE, _pause_row(row))
                elif not self.like(row):
                    _put(write, row)
                    added += 1
        return added

    def delete(self, ids: Iterable[str]) -> list[Session]:
        """Take sessions out, all of them or none; gives them, so that `put` can undo it."""
        with self._writing() as write:
            found = [session for id_ in ids for session in self._session(id_)]
            for session in found:
                write("DELETE FROM session WHERE id = ?", (session.id,))
        return found

    def session(self, id_: str) -> Session | None:
        with self._known():
            return next(iter(self._session(id_)), None)

    def _session(self, id_: str) -> list[Session]:
        rows = self._connection.execute(f"SELECT {COLUMNS} FROM session WHERE id = ?", (id_,))  # noqa: S608 - constants
        return list(readable(rows))

    def sessions(
        self, limit: int | None = None, wanted: Wanted = ALL, before: Session | None = None
    ) -> Iterator[Session]:
        """Sessions, newest first; those that come after `before` in that order.

        Read some at a time as they are asked for: in between, others may write.
        """
        conditions, values = wanted.conditions()
        after = () if before is None else (to_row(before)[3], before.id)
        while limit is None or limit > 0:
            where = f"{conditions} AND (started_utc, id) < (?, ?)" if after else conditions
            some = AT_A_TIME if limit is None else min(limit, AT_A_TIME)
            query = f"SELECT {COLUMNS} FROM session WHERE {where} ORDER BY started_utc DESC, id DESC LIMIT ?"  # noqa: S608 - values are bound
            rows = self._read(query, (*values, *after, some))
            yield from readable(rows)
            if len(rows) < some:
                return
            after = (rows[-1][3], rows[-1][0])
            limit = None if limit is None else limit - some

    def like(self, session: Session) -> bool:
        """True where this very sitting is there: by its id, or by the minute of its start and its length."""
        minute = to_row(session)[3][:16]
        rows = self._read(
            "SELECT 1 FROM session WHERE id = ? UNION ALL "
            "SELECT 1 FROM session WHERE started_utc >= ? AND started_utc < ? AND seconds = ? LIMIT 1",
            (session.id, minute, f"{minute}~", session.seconds),
        )
        return bool(rows)

    # -- pauses -------------------------------------------------------------------------------------------------

    def pauses(self) -> tuple[Pause, ...]:
        """Every break that was set, in order."""
        rows = self._read("SELECT id, first, last, words FROM pause ORDER BY first, id")
        return tuple(Pause(id_, dt.date.fromisoformat(a), dt.date.fromisoformat(b), words) for id_, a, b, words in rows)

    def set_pause(self, pause: Pause) -> None:
        with self._writing() as write:
            write(PUT_PAUSE, _pause_row(pause))

    def delete_pause(self, id_: str) -> None:
        with self._writing() as write:
            write("DELETE FROM pause WHERE id = ?", (id_,))

    # -- sums ---------------------------------------------------------------------------------------------------

    def count(self) -> int:
        return int(self._read("SELECT count(*) FROM session")[0][0])

    def days(self, first: dt.date = dt.date.min, last: dt.date = dt.date.max) -> dict[dt.date, DayTotal]:
        """What was done on each practice day from `first` to `last`."""
        rows = self._read(
            "SELECT practice_day, seconds, whole > 0, west, east FROM day WHERE practice_day BETWEEN ? AND ?",
            (first.isoformat(), last.isoformat()),
        )
        return {dt.date.fromisoformat(day): DayTotal(sec, bool(whole), *zone) for day, sec, whole, *zone in rows}

    def sittings_since(self, day: dt.date) -> dict[str, int]:
        """How often each script was sat with from that day on, long or short; looking through quickly is none."""
        query = "SELECT script, count(*) FROM session WHERE practice_day >= ? AND speed = 1.0 GROUP BY script"
        return dict(self._read(query, (day.isoformat(),)))

    def by_script(self, first: str = "", last: str = "9999-12") -> dict[str, int]:
        """Seconds of each script in the months from `first` to `last`, as 2026-03."""
        return self._parts("script ", first, last)

    def by_hour(self, first: str = "", last: str = "9999-12") -> dict[int, int]:
        """Seconds of sittings that began in each hour of the person's own clock, 0 to 23."""
        return {int(hour): seconds for hour, seconds in self._parts("hour ", first, last).items()}

    def _parts(self, kind: str, first: str, last: str) -> dict[str, int]:
        rows = self._read(
            "SELECT substr(part, ?), sum(seconds) FROM month WHERE part LIKE ? AND month BETWEEN ? AND ? GROUP BY part",
            (len(kind) + 1, f"{kind}%", first, last),
        )
        return dict(rows)

    def check_ins(self, first: dt.date, last: dt.date) -> list[tuple[dt.date, CheckIn]]:
        """What was noted of oneself on those days, in order."""
        rows = self._read(
            "SELECT practice_day, kind, connected, present FROM session WHERE practice_day BETWEEN ? AND ? "
            "AND (kind IS NOT NULL OR connected IS NOT NULL OR present IS NOT NULL) ORDER BY started_utc",
            (first.isoformat(), last.isoformat()),
        )
        return [(dt.date.fromisoformat(day), CheckIn(*three)) for day, *three in rows]

    def last_practised(self) -> dict[str, dt.date]:
        """The latest practice day of each script."""
        rows = self._read("SELECT script, max(practice_day) FROM session GROUP BY script")
        return {script: dt.date.fromisoformat(day) for script, day in rows}

    def damaged_rows(self) -> list[str]:
        """Ids of sessions whose words or numbers changed without this program."""
        with self._known():
            return _damaged_rows(self._connection)

    # -- looking after it ---------------------------------------------------------------------------------------

    def back_up(self, now: dt.datetime) -> Path:
        """A copy of everything, now."""
        with self._known():
            return back_up(self._connection, self._folder, now)

    def look_after(self, now: dt.datetime) -> str:
        """Copy the history when that is due, and look whether it is whole; a sentence where it is not.

        Sums that are wrong are added up anew.

        Takes about a second for 100,000 sessions: for a quiet moment, on a connection of its own.
        """
        try:
            with self._known():
                back_up_when_due(self._connection, self._folder, self._folder / FILE, now)
                with self._seen_from_aside() as seen:
                    refuse_damage(seen)
                    whole = not _damaged_rows(seen)
                    right = sums_hold(seen)
            if not right:
                self._add_up()
        except StoreTrouble as found:
            return found.sentence
        return "" if whole else SENTENCES[Kind.SUMS]

    @contextmanager
    def _seen_from_aside(self) -> Iterator[sqlite3.Connection]:
        """All of it in memory, copied in small parts: who writes waits for none of them long. A huge one as it is."""
        if (self._folder / FILE).stat().st_size > MOST_ASIDE:
            yield self._connection
            return
        with closing(in_memory(self._connection)) as aside:
            aside.text_factory = self._connection.text_factory
            self._connection.backup(aside, pages=PAGES)
            yield aside

    def _add_up(self) -> None:
        with self._writing() as write:
            for statement in statements(ADD_UP_ALL):
                write(statement, ())

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
        except database_errors() as error:
            known = StoreTrouble(Kind.SHUT, SENTENCES[Kind.SHUT]) if self._closed else trouble(error)
            if known is None:
                raise
            raise known from error
        except UnicodeDecodeError as error:  # the name of a column
            raise StoreTrouble(Kind.DAMAGED, SENTENCES[Kind.DAMAGED]) from error
        except OSError as error:
            raise StoreTrouble(Kind.FULL, SENTENCES[Kind.FULL]) from error


def _damaged_rows(connection: sqlite3.Connection) -> list[str]:
    rows = connection.execute(f"SELECT {COLUMNS}, row_sum FROM session")  # noqa: S608 - constants
    return [row[0] for row in rows if row_sum(row[:-1]) != row[-1]]


def _put(write: Callable[[str, tuple[object, ...]], object], session: Session) -> None:
    row = to_row(session)
    write(PUT, (*row, row_sum(row)))


def _pause_row(pause: Pause) -> tuple[object, ...]:
    return pause.id, pause.first.isoformat(), pause.last.isoformat(), pause.words
