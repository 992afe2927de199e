"""The past: what the pages of the history ask, answered from the logbook; a day's work however long the history."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from meditation.history.days import level
from meditation.history.runs import Reason
from meditation.history.searching import Wanted
from meditation.history.store import StoreTrouble
from meditation.language import tr, trn
from meditation.session.clockface import spell_length
from meditation.trouble import Trouble
from meditation.views import looking_back
from meditation.views.history import NOTHING_YET, CopyOffer, DayView, DayWhy, HistoryView
from meditation.views.saying import said_day, said_weekday

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from meditation.history.runs import Calendar
    from meditation.logbook import Logbook
    from meditation.settings import Settings

RECENT = 8
"""Sessions shown on the page; the log has them all."""


@dataclass
class Past:
    """Looks once when the page is opened (`view`); what is asked after that is of the same moment."""

    logbook: Logbook
    settings: Callable[[], Settings]
    folder: Path
    """Where the history and its copies are."""
    notice: Callable[[], str]
    """What the person should know besides."""
    families: Callable[[str], tuple[str, ...]]
    """The families of a script, by its id; none where it is not on the shelf."""
    _calendar: Calendar | None = field(default=None, init=False)

    @property
    def calendar(self) -> Calendar:
        """Every practice day up to today, as it was looked at last."""
        if self._calendar is None:
            self._calendar = self.logbook.calendar()
        return self._calendar

    def view(self) -> HistoryView:
        """The page as it is now."""
        self._calendar = None
        if self.logbook.store is None:
            return HistoryView((), notice=self.notice() or self.logbook.trouble)
        try:
            shown = looking_back.numbers(self.calendar, self.settings().run_shown)
            rows = tuple(looking_back.row(session) for session in self.logbook.recent(RECENT))
        except StoreTrouble as trouble:
            return HistoryView((), notice=trouble.sentence)
        told = self.notice() or self.logbook.trouble
        return HistoryView(shown, rows, told or ("" if shown else tr(NOTHING_YET)))

    def made_by(self, number: str) -> tuple[DayWhy, ...]:
        """The days behind a number, the latest first."""
        return looking_back.made_by(self.calendar, number)

    def why(self, row: DayWhy) -> str:
        """Why it is there: practised, rest, a pause, or credited from the small hours after it."""
        late = self._late(row.day) if row.reason is Reason.PRACTISED else None
        return looking_back.why(row, self.calendar.days, late)

    def _late(self, day: dt.date) -> dt.time | None:
        """When the first sitting of the date after began that counts for this day."""
        if self.logbook.store is None:
            return None
        sessions = self.logbook.store.sessions(wanted=Wanted(first=day, last=day))
        starts = [(session.started + dt.timedelta(seconds=session.utc_offset)) for session in sessions]
        return min((start.time() for start in starts if start.date() > day), default=None)

    # -- days ---------------------------------------------------------------------------------------------------

    @property
    def years(self) -> tuple[int, ...]:
        """From the year of the first practice to this one."""
        first = min(self.calendar.days, default=self.calendar.today)
        return tuple(range(min(first.year, self.calendar.today.year), self.calendar.today.year + 1))

    def days(self, year: int | None = None) -> tuple[DayView, ...]:
        """The days of a year, or of the 53 weeks up to today; from a Monday on."""
        today = self.calendar.today
        if year is None:
            first, last = today - dt.timedelta(days=today.weekday(), weeks=52), today
        else:
            first, last = dt.date(year, 1, 1), min(today, dt.date(year, 12, 31))
            first -= dt.timedelta(days=first.weekday())
        return tuple(self._day(dt.date.fromordinal(day)) for day in range(first.toordinal(), last.toordinal() + 1))

    def _day(self, day: dt.date) -> DayView:
        total = self.calendar.days.get(day)
        seconds = total.seconds if total else 0
        words = said_weekday(day)
        return DayView(day, level(seconds), f"{words}: {spell_length(seconds * 1000)}" if seconds else words)

    # -- a copy brought back ------------------------------------------------------------------------------------

    def offered(self) -> CopyOffer | None:
        """The newest whole copy, where the history was damaged or is empty and the copy holds more than it does."""
        store = self.logbook.store
        if store is None or not store.writable or not (store.notice or not store.count()):
            return None
        from meditation.history.backups import backups  # noqa: PLC0415 - copies are looked into only after damage

        here = store.count()
        copy = next((copy for copy in backups(self.folder) if copy.sessions > here), None)
        if copy is None:
            return None
        made = copy.made.astimezone()
        sessions = trn("%n session", "%n sessions", copy.sessions)
        words = tr("There is a whole copy of {date}, {time}, with {sessions}.")
        return CopyOffer(copy.path, words.format(date=said_day(made.date()), time=f"{made:%H:%M}", sessions=sessions))

    def bring_back(self, offer: CopyOffer) -> str:
        """Put the copy in the history's place; a sentence, however it went."""
        try:
            back = self.logbook.restore(offer.path)
        except Trouble as trouble:
            return str(trouble)
        done = trn("Your history is back, with %n session.", "Your history is back, with %n sessions.", back.sessions)
        return f"{done} {tr('What was here before is kept as a copy.')}"
