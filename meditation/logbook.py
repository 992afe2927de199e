"""The logbook: the history as one running program has it open, with the days, runs and figures that follow from it."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

from meditation.language import noted, tr
from meditation.trouble import Trouble

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable
    from pathlib import Path

    from meditation.history.backups import Backup
    from meditation.history.days import DayTotal
    from meditation.history.figures import Figures
    from meditation.history.runs import Calendar
    from meditation.history.session import Session
    from meditation.history.store import HistoryStore
    from meditation.passphrase import Passphrase
    from meditation.places import Places
    from meditation.practice import Journal
    from meditation.settings import Settings


FUTURE = noted("A session cannot lie in the future.")
NOT_WHOLE = noted("{file} is no whole copy of a history.")
COMES_BACK = noted("One moment: your history is coming back.")
LOCKED = noted("Your history is locked. Open it before you close the program, and this is kept.")


class Logbook:
    """Opened when it is first asked for; `trouble` says what is wrong with it."""

    def __init__(self, where: Places, settings: Callable[[], Settings], now: Callable[[], dt.datetime]) -> None:
        self._places = where
        self._settings = settings
        self._now = now
        self.trouble = ""

    @cached_property
    def store(self) -> HistoryStore | None:
        """The history, or None with `store_trouble` saying why: the sessions go on without it."""
        from meditation.history.store import HistoryStore, StoreTrouble  # noqa: PLC0415

        try:
            store = HistoryStore.open(self._places.data, now=self._now)
        except StoreTrouble as trouble:
            self.trouble = trouble.sentence
            return None
        self.trouble = store.notice
        return store

    @cached_property
    def journal(self) -> Journal:
        from meditation.practice import Journal  # noqa: PLC0415

        journal = Journal(self.store, self._now)
        if self.store is None:
            journal.notice = self._without_store()
        return journal

    # -- the passphrase -----------------------------------------------------------------------------------------

    @cached_property
    def passphrase(self) -> Passphrase:
        from meditation.passphrase import Passphrase  # noqa: PLC0415

        return Passphrase(self._places.data)

    @property
    def locked(self) -> bool:
        """Whether nothing of the history can be read before its passphrase is typed."""
        return self.passphrase.locked

    def let_go(self, meanwhile: str = LOCKED) -> None:
        """Close the history, so that its file can be exchanged or locked; sessions go on, and wait to be written.

        `meanwhile` is what is said of it until it is taken up.
        """
        store = self.__dict__.pop("store", None)
        if store is not None:
            store.close()
        self.__dict__["store"], self.trouble = None, tr(meanwhile)
        if "journal" in self.__dict__:
            self.journal.use(None, tr(meanwhile))

    def take_up(self) -> str:
        """Open it again, and write down what has waited; gives a sentence where something is wrong."""
        self.__dict__.pop("store", None)
        store = self.store
        if "journal" in self.__dict__:
            return self.journal.use(store, "" if store is not None else self._without_store())
        return self.trouble

    def lock(self) -> None:
        """From here on nothing of it can be read, until the passphrase is typed again."""
        self.let_go()
        self.passphrase.lock()

    def _without_store(self) -> str:
        return tr(LOCKED) if self.locked else self.trouble

    # -- what follows from it -----------------------------------------------------------------------------------

    def today(self) -> dt.date:
        return self._now().astimezone().date()

    def days(self) -> dict[dt.date, DayTotal]:
        """Every practice day with what was done on it."""
        return self.store.days() if self.store is not None else {}

    def levels(self) -> dict[dt.date, int]:
        """How strongly each practice day is drawn."""
        from meditation.history.days import level  # noqa: PLC0415

        return {day: level(total.seconds) for day, total in self.days().items()}

    def calendar(self, per_week: int | None = None, day_start: str | None = None) -> Calendar:
        """The practice days up to today, as the settings count them, or with other rest days or another day's start."""
        from meditation.history.days import retold  # noqa: PLC0415
        from meditation.history.runs import Calendar  # noqa: PLC0415

        days = self.days()
        if day_start is not None and self.store is not None:
            days = retold(self.store.sessions(), day_start)
        pauses = self.store.pauses() if self.store is not None else ()
        return Calendar(days, self.today(), per_week or self._settings().rest_days, pauses)

    def figures(self, calendar: Calendar | None = None) -> Figures:
        from meditation.history.figures import figures  # noqa: PLC0415

        return figures(calendar or self.calendar())

    def practised(self) -> set[dt.date]:
        return {day for day, total in self.days().items() if total.practised}

    def by_hand(self, start: dt.datetime, seconds: int, title: str, note: str) -> Session:
        """A session to be added by hand, not yet kept; raises Trouble where it cannot have been."""
        from meditation import keeping  # noqa: PLC0415

        if start > self._now():
            raise Trouble(tr(FUTURE))
        try:
            return keeping.by_hand(start, seconds, title, note, self.practised())
        except ValueError as wrong:
            raise Trouble(str(wrong)) from wrong

    def corrected(self, session: Session, **told: Any) -> Session:
        """The session with what was told (see keeping.corrected), not yet kept; raises Trouble."""
        from meditation import keeping  # noqa: PLC0415

        if told.get("start") is not None and told["start"] > self._now():
            raise Trouble(tr(FUTURE))
        try:
            return keeping.corrected(session, self.practised() - {session.practice_day}, **told)
        except ValueError as wrong:
            raise Trouble(str(wrong)) from wrong

    def restore(self, copy: Path | None = None) -> Backup:
        """Put a copy (the newest whole one) in the history's place, a copy of what is there made before.

        Raises Trouble.
        """
        if self.locked:
            raise Trouble(self.trouble)
        self.let_go(COMES_BACK)
        try:
            return self.put_back(copy)
        finally:
            self.take_up()

    def put_back(self, copy: Path | None = None) -> Backup:
        """What `restore` does while the history is let go of: takes its time, and may be done beside the screen."""
        from meditation.history.backups import look_at, newest_good, put_back  # noqa: PLC0415
        from meditation.history.connecting import database_errors  # noqa: PLC0415
        from meditation.history.opening import FILE, StoreTrouble  # noqa: PLC0415

        backup = look_at(copy) if copy is not None else newest_good(self._places.data)
        if backup is None:
            raise Trouble(tr(NOT_WHOLE).format(file=copy) if copy else tr("There is no copy of the history yet."))
        try:
            self._put_away()
            put_back(backup.path, self._places.data / FILE)
        except StoreTrouble as told:
            raise Trouble(told.sentence) from told
        except OSError as trouble:
            raise Trouble(tr("The copy could not be put back: {why}.").format(why=trouble.strerror)) from trouble
        except database_errors() as damage:  # since it was looked at, or it was locked meanwhile
            raise Trouble(tr(NOT_WHOLE).format(file=backup.path)) from damage
        return backup

    def _put_away(self) -> None:
        """Copy what is there now; where that cannot be, as it is damaged, keep the file itself under another name."""
        from meditation.history.opening import FILE, Kind, StoreTrouble, set_aside  # noqa: PLC0415
        from meditation.history.store import HistoryStore  # noqa: PLC0415

        try:
            store = HistoryStore.open(self._places.data, now=self._now)
        except StoreTrouble as told:
            if told.kind is Kind.LOCKED:  # another program writes just now
                raise
            return
        try:
            store.back_up(self._now())
        except StoreTrouble as told:
            if told.kind is not Kind.DAMAGED:
                raise
            store.close()
            set_aside(self._places.data / FILE)
        finally:
            store.close()

    def look_after(self) -> str:
        """Back the history up when that is due, and look whether it is whole; a sentence where it is not.

        Takes its time, on a connection of its own: beside the screen, or when nobody waits.
        """
        from meditation.history.opening import Kind  # noqa: PLC0415
        from meditation.history.store import HistoryStore, StoreTrouble  # noqa: PLC0415

        try:
            store = HistoryStore.open(self._places.data, now=self._now)
        except StoreTrouble as trouble:
            return "" if trouble.kind is Kind.SHUT else trouble.sentence
        try:
            return store.look_after(self._now()) if store.writable else ""
        finally:
            store.close()

    def own_folders(self) -> list[Path]:
        """Every folder that holds something of the person's."""
        from meditation.keeping import own_folders  # noqa: PLC0415

        return own_folders(self._places)

    def erase(self) -> str:
        """Take everything of the person's away; a sentence where something is left."""
        from meditation.keeping import erase  # noqa: PLC0415

        if "store" in self.__dict__ and self.store is not None:
            self.store.close()
        self.passphrase.lock()
        return erase(self._places)

    def recent(self, count: int | None = 20) -> list[Session]:
        return list(self.store.sessions(count)) if self.store is not None else []

    def published(
        self, per_week: int | None = None, day_start: str | None = None, since: dt.date | None = None
    ) -> dict[str, Any]:
        """The published form of the history: `sessions` newest first, and the figures."""
        if self.store is None:
            raise Trouble(self.trouble)
        figures = self.figures(self.calendar(per_week, day_start))
        sessions = (s for s in self.recent(None) if since is None or s.practice_day >= since)
        return {
            "sessions": [_session_data(session) for session in sessions],
            "run": figures.run,
            "run_span": figures.run_span,
            "longest_run": figures.longest_run,
            "days_practised": figures.days_practised,
            "last_30": figures.last_30,
            "returns": figures.returns,
            "minutes": figures.minutes,
        }


def _session_data(session: Session) -> dict[str, Any]:
    return {
        "id": session.id,
        "script": session.script,
        "title": session.title,
        "started": session.started.isoformat(timespec="seconds"),
        "seconds": session.seconds,
        "planned_seconds": session.planned_seconds,
        "practice_day": session.practice_day.isoformat(),
        "ending": session.ending.value,
        "speed": session.speed,
        "check_in": {
            "kind": session.check_in.kind,
            "connected": session.check_in.connected,
            "present": session.check_in.present,
        },
        "note": session.note,
        "source": session.source,
    }
