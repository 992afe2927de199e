"""The past: what the pages of the history ask, answered from the logbook; a day's work however long the history."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, TypeVar

from meditation.history.runs import Reason
from meditation.history.searching import Wanted
from meditation.history.store import StoreTrouble
from meditation.language import tr, trn
from meditation.trouble import Trouble
from meditation.views import looking_back
from meditation.views.charts import Kind
from meditation.views.history import NOTHING_YET, CopyOffer, DayWhy, HistoryView
from meditation.views.overheard import overheard
from meditation.views.saying import said_day

if TYPE_CHECKING:
    from collections.abc import Callable, Collection
    from pathlib import Path

    from meditation.history.backups import Backup
    from meditation.history.runs import Calendar
    from meditation.history.session import Session
    from meditation.history.store import HistoryStore
    from meditation.logbook import Logbook
    from meditation.settings import Settings
    from meditation.views.charts import ChartView
    from meditation.views.summary import Part, SummaryView

T = TypeVar("T")
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
    _looked: tuple[frozenset[str], list[Backup]] = field(default=(frozenset(), []), init=False)

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
            return HistoryView((), notice=self.notice() or overheard(self.logbook.trouble))
        try:
            shown = looking_back.numbers(self.calendar, self.settings().run_shown)
            rows = tuple(looking_back.row(session) for session in self.logbook.recent(RECENT))
        except StoreTrouble as trouble:
            return HistoryView((), notice=overheard(trouble.sentence))
        told = self.notice() or overheard(self.logbook.trouble)
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
        sessions: list[Session] = self._asked(
            lambda store: list(store.sessions(wanted=Wanted(first=day, last=day))), []
        )
        starts = [(session.started + dt.timedelta(seconds=session.utc_offset)) for session in sessions]
        return min((start.time() for start in starts if start.date() > day), default=None)

    def _asked(self, ask: Callable[[HistoryStore], T], nothing: T) -> T:
        """What the history answers, or nothing where it cannot just now: the page has said why."""
        store = self.logbook.store
        try:
            return nothing if store is None else ask(store)
        except StoreTrouble:
            return nothing

    # -- charts -------------------------------------------------------------------------------------------------

    def chart(self, kind: Kind, chosen: str = "") -> ChartView:
        """One chart; `chosen` is one of its choices, its first where it is empty."""
        from meditation.views import calendars, drawn  # noqa: PLC0415 - with the first chart

        if kind is Kind.DAYS:
            return calendars.year_of_days(self.calendar, chosen or calendars.LAST_YEAR)
        if kind is Kind.MINUTES:
            return drawn.minutes(self.calendar, chosen or "weeks")
        if kind is Kind.RUNS:
            return drawn.runs(self.calendar)
        if kind is Kind.STEADY:
            return drawn.steady(self.calendar)
        return self._of_sums(kind)

    def _of_sums(self, kind: Kind) -> ChartView:
        from meditation.views import drawn  # noqa: PLC0415

        if kind is Kind.HOURS:
            return drawn.time_of_day(self._asked(lambda store: store.by_hour(), {}))
        if kind is Kind.FAMILIES:
            return drawn.by_family(self._asked(lambda store: store.by_script(), {}), self.families)
        today = self.calendar.today
        first = today - dt.timedelta(weeks=drawn.WEEKS + drawn.SOFT_WEEKS)
        return drawn.check_ins(self._asked(lambda store: store.check_ins(first, today), []), today)

    @property
    def kinds(self) -> tuple[Kind, ...]:
        """The charts besides days and minutes; none speaks of runs where they are hidden."""
        hidden = {Kind.DAYS, Kind.MINUTES} | ({Kind.RUNS} if self.settings().run_shown == "hidden" else set())
        return tuple(kind for kind in Kind if kind not in hidden)

    def summary(self, parts: Collection[Part]) -> SummaryView:
        """One page for somebody else, with these parts; what is left out is not even read."""
        from meditation.views.calendars import a_year_before  # noqa: PLC0415 - asked for seldom
        from meditation.views.summary import NOTES, Drawn, Part, summary  # noqa: PLC0415

        today = self.calendar.today
        first = a_year_before(today)
        given = Drawn(self.calendar, self.settings().run_shown)
        if Part.CHECK_INS in parts:
            given = replace(given, check_ins=self._asked(lambda store: store.check_ins(first, today), []))
        if Part.NOTES in parts:
            wanted = Wanted(first=first, noted=True)
            given = replace(given, noted=self._asked(lambda store: list(store.sessions(NOTES, wanted)), []))
        return summary(parts, given)

    # -- a copy brought back ------------------------------------------------------------------------------------

    def may_offer(self) -> int | None:
        """Sessions that a copy must be above to be worth offering; None where nothing was lost.

        Damage is remembered by the file that was set aside, until at least half of what there was is here again.
        """
        store = self.logbook.store
        try:
            if store is None or not store.writable:
                return None
            noticed = bool(store.notice) or not self.calendar.days
            if not noticed and not any(self.folder.glob("*.damaged-*")):
                return None
            return store.count() * (1 if noticed else 2)
        except StoreTrouble:
            return None

    def offered(self, above: int) -> CopyOffer | None:
        """The newest whole copy with more sessions than that. Takes its time and touches nothing: beside the screen."""
        copy = next((copy for copy in self._copies() if copy.sessions > above), None)
        if copy is None:
            return None
        made = copy.made.astimezone()
        sessions = trn("%n session", "%n sessions", copy.sessions)
        words = tr("There is a whole copy of {date}, {time}, with {sessions}.")
        return CopyOffer(copy.path, words.format(date=said_day(made.date()), time=f"{made:%H:%M}", sessions=sessions))

    def _copies(self) -> list[Backup]:
        """The whole copies, newest first; looked into once for each of their changes."""
        from meditation.history.backups import FOLDER, backups  # noqa: PLC0415 - only after damage

        names = frozenset(path.name for path in (self.folder / FOLDER).glob("*"))
        if names != self._looked[0]:
            self._looked = names, backups(self.folder)
        return self._looked[1]

    def bring_back(self, offer: CopyOffer) -> str:
        """Put the copy in the history's place, which is let go of; a sentence, however it went. Beside the screen."""
        try:
            back = self.logbook.put_back(offer.path)
        except Trouble as trouble:
            return overheard(str(trouble))
        done = trn("Your history is back, with %n session.", "Your history is back, with %n sessions.", back.sessions)
        return f"{done} {tr('What was here before is kept as a copy.')}"
