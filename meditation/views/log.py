"""The log: every session of the history, newest first; looked through, corrected, added to, and taken from."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field, replace
from itertools import islice
from typing import TYPE_CHECKING, Final

from meditation.history.searching import ALL, Wanted
from meditation.history.session import BY_HAND, OWN, CheckIn
from meditation.language import noted, tr
from meditation.trouble import Trouble
from meditation.views import looking_back
from meditation.views.open_history import store_of, troubles_said
from meditation.views.pauses import Pauses
from meditation.views.saying import said_number
from meditation.views.typed import DAY_UNREAD, NotKept, about_field, typed_day, typed_minutes, typed_time

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from meditation.history.session import Session
    from meditation.logbook import Logbook
    from meditation.views.copies import Copies
    from meditation.views.exchange import Exchange

SEVERAL: Final = 50
"""Sessions that are read and shown at once."""
NOTE_SHOWN: Final = 160
"""Letters of a note's first line that a row shows."""
ONLY: Final = (
    ("", noted("Everything")),
    ("noted", noted("With a note")),
    ("hand", noted("Added by hand")),
    ("brought", noted("Brought in")),
)
"""What the list may be narrowed to, by the id of its chip."""
NOTHING_YET: Final = noted("Nothing is here yet.")
NOTHING_FOUND: Final = noted("Nothing of that is in the list.")
GONE: Final = noted("This session is not in the history any more.")


@dataclass(frozen=True, slots=True)
class LogRow:
    """One session in the list."""

    id: str
    day: str
    title: str
    line: str
    """Its time, its length, and what else is to be said of it."""
    note: str
    """The first line of the note, or so much of it as a row has room for."""


@dataclass(frozen=True, slots=True)
class LogPart:
    """Some rows of the list, and whether there are more."""

    rows: tuple[LogRow, ...]
    more: bool = False
    notice: str = ""


@dataclass(frozen=True, slots=True)
class Entry:
    """A session as its fields say it, just as they were typed."""

    day: str = ""
    """The day it began on, 2026-05-13."""
    time: str = ""
    minutes: str = ""
    practice_day: str = ""
    """The day it counts for; empty: as its start says."""
    title: str = ""
    note: str = ""
    check_in: CheckIn = field(default_factory=CheckIn)


@dataclass
class Log:
    """Reads a part of the list at a time, so that it opens alike however long the history is."""

    logbook: Logbook
    now: Callable[[], dt.datetime]
    folder: Path
    """Where the history is."""
    _wanted: Wanted = field(default=ALL, init=False)
    _last: Session | None = field(default=None, init=False)

    @property
    def pauses(self) -> Pauses:
        return Pauses(self.logbook, self.now)

    @property
    def exchange(self) -> Exchange:
        from meditation.views.exchange import Exchange  # noqa: PLC0415 - its readers are needed seldom

        return Exchange(self.folder, self.now)

    @property
    def copies(self) -> Copies:
        from meditation.views.copies import Copies  # noqa: PLC0415 - asked for seldom

        return Copies(self.logbook, self.now, self.folder)

    # -- the list -----------------------------------------------------------------------------------------------

    def first(self, words: str = "", only: str = "") -> LogPart:
        """The newest sessions with these words in their title or note, narrowed to one of `ONLY`."""
        source = BY_HAND if only == "hand" else ""
        self._wanted = Wanted(words.strip(), source=source, noted=only == "noted", brought_in=only == "brought")
        self._last = None
        part = self.following()
        if part.rows or part.notice:
            return part
        return replace(part, notice=tr(NOTHING_FOUND if words.strip() or only else NOTHING_YET))

    def following(self) -> LogPart:
        """Those that come after the last that were given."""
        try:
            with troubles_said():
                sessions = list(store_of(self.logbook).sessions(SEVERAL + 1, self._wanted, self._last))
        except Trouble as trouble:
            return LogPart((), notice=trouble.sentence)
        shown = sessions[:SEVERAL]
        self._last = shown[-1] if shown else self._last
        return LogPart(tuple(map(row, shown)), more=len(sessions) > SEVERAL)

    def row(self, id_: str) -> LogRow:
        """One session as it is now; raises Trouble where it is gone."""
        return row(self._session(id_))

    # -- one session --------------------------------------------------------------------------------------------

    def entry(self, id_: str) -> Entry:
        """What the fields of a session hold; raises Trouble."""
        return _entry(self._session(id_))

    def blank(self) -> Entry:
        """The fields of a session that is to be added by hand: now, and nothing else."""
        now = self.now().astimezone()
        return Entry(f"{now:%Y-%m-%d}", f"{now:%H:%M}")

    def change(self, id_: str, typed: Entry) -> LogRow:
        """Keep what has changed of a session; raises NotKept, Trouble."""
        session = self._session(id_)
        before = _entry(session)
        moved = (typed.day.strip(), typed.time.strip()) != (before.day, before.time)
        start = _start(typed, session) if moved else None
        seconds = typed_minutes(typed.minutes, "minutes") if typed.minutes.strip() != before.minutes else None
        changed = typed.practice_day.strip() not in {"", before.practice_day}
        day = typed_day(typed.practice_day, "practice_day") if changed else None
        with about_field("minutes" if start is None else "day"):
            told = self.logbook.corrected(
                session, start=start, seconds=seconds, day=day, title=typed.title, note=typed.note
            )
        return self._put(replace(told, check_in=typed.check_in))

    def add(self, typed: Entry) -> LogRow:
        """Keep a session that the program did not see; raises NotKept, Trouble."""
        start, seconds = _start(typed, None), typed_minutes(typed.minutes, "minutes")
        with about_field("day"):
            told = self.logbook.by_hand(start, seconds, typed.title, typed.note)
        day = typed_day(typed.practice_day, "practice_day") if typed.practice_day.strip() else told.practice_day
        return self._put(replace(told, practice_day=day, check_in=typed.check_in))

    def delete(self, id_: str) -> list[Session]:
        """Take a session out; gives what `put_back` puts back. Raises Trouble."""
        with troubles_said():
            return store_of(self.logbook).delete([id_])

    def put_back(self, gone: list[Session]) -> None:
        """As it was; raises Trouble."""
        with troubles_said():
            store_of(self.logbook).put(gone)

    def _put(self, session: Session) -> LogRow:
        with troubles_said():
            store_of(self.logbook).put([session])
        return row(session)

    def _session(self, id_: str) -> Session:
        with troubles_said():
            found = store_of(self.logbook).session(id_)
        if found is None:
            raise Trouble(tr(GONE))
        return found


def row(session: Session) -> LogRow:
    """A session as the list shows it."""
    told = looking_back.row(session)
    came = "" if session.source == OWN else tr("added by hand") if session.source == BY_HAND else tr("brought in")
    line = " · ".join(part for part in (told.line, came) if part)
    note = next(islice((text.strip() for text in session.note.splitlines() if text.strip()), 1), "")
    if len(note) > NOTE_SHOWN:
        note = f"{note[: NOTE_SHOWN - 1].rstrip()}…"
    return LogRow(told.id, told.day, told.title, line, note)


def _zone(session: Session) -> dt.timezone:
    return dt.timezone(dt.timedelta(seconds=session.utc_offset))


def _entry(session: Session) -> Entry:
    local = session.started.astimezone(_zone(session))
    return Entry(
        f"{local:%Y-%m-%d}",
        f"{local:%H:%M}",
        said_number(round(session.seconds / 60, 2)),
        session.practice_day.isoformat(),
        session.title,
        session.note,
        session.check_in,
    )


def _start(typed: Entry, session: Session | None) -> dt.datetime:
    """By this computer's clock; by the clock of a session that was sat where it was another."""
    naive = dt.datetime.combine(typed_day(typed.day, "day"), typed_time(typed.time, "time"))
    try:
        if session is None or session.started.astimezone().utcoffset() == _zone(session).utcoffset(None):
            return naive.astimezone()
        return naive.replace(tzinfo=_zone(session))
    except (OverflowError, ValueError, OSError) as wrong:
        raise NotKept("day", tr(DAY_UNREAD)) from wrong
