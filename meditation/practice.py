"""One sitting, from Begin to its row in the history: the player, the store and the settings joined."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from meditation.history.session import CheckIn, Ending, Session
from meditation.language import noted, tr
from meditation.session.own_breath import OwnBreath
from meditation.session.player import Player, State
from meditation.session.timeline import CueAt

if TYPE_CHECKING:
    from collections.abc import Callable

    from audio.score import Score
    from audio.transport import Transport
    from meditation.history.store import HistoryStore
    from meditation.session.plan import Plan
    from meditation.session.timeline import Moment, Timeline

KEEP_EVERY = 10_000
"""ms between two marks in the store, so that a crash loses at most that and a little more."""
HEAR_MORE = 1000
"""ms between two looks whether the voice has said more."""
SLEPT = noted("The computer slept, and the session waited for you. Space goes on.")
KEEP_WAITING = noted("This session is not written down yet. {reason}")


@dataclass(frozen=True, slots=True)
class Ended:
    """What is left of a sitting: its row, and a sentence where it could not be written down yet."""

    session: Session
    notice: str


class Journal:
    """Writes sittings down as they happen; whatever the disk refuses is kept and tried again."""

    def __init__(self, store: HistoryStore | None, now: Callable[[], dt.datetime]) -> None:
        self._store = store
        self._now = now
        self._waiting: list[Session] = []
        self.notice = ""

    def use(self, store: HistoryStore | None, notice: str = "") -> str:
        """Write into this store from now on, whatever has waited first; without one, what is said of that instead."""
        self._store, self.notice = store, notice
        return self.retry()

    def begin(self, timeline: Timeline, speed: float) -> Session:
        """The row of a sitting that begins now; its practice day is fixed here, once."""
        from meditation.history.days import practice_day  # noqa: PLC0415 - start-up counts
        from meditation.history.store import new_id  # noqa: PLC0415

        local = self._now().astimezone()
        offset = local.utcoffset() or dt.timedelta()
        session = Session(
            id=new_id(local),
            script=timeline.id,
            title=timeline.title,
            started=local.astimezone(dt.UTC),
            seconds=0,
            practice_day=practice_day(local.replace(tzinfo=None), self._days_near(local.date())),
            utc_offset=round(offset.total_seconds()),
            zone=local.tzname() or "",
            ending=Ending.INTERRUPTED,
            planned_seconds=round(timeline.planned / 1000),
            speed=speed,
        )
        self._try(lambda store: store.begin(session))
        return session

    def _days_near(self, day: dt.date) -> frozenset[dt.date]:
        """Which of yesterday and today already have practice."""
        found: set[dt.date] = set()

        def look(store: HistoryStore) -> None:
            found.update(date for date, total in store.days(day - dt.timedelta(days=1), day).items() if total.practised)

        self._try(look)
        return frozenset(found)

    def keep(self, session: Session, seconds: int) -> None:
        self._try(lambda store: store.keep(session.id, seconds))

    def end(self, session: Session) -> str:
        """Write the finished row, and whatever has waited; a sentence when it must wait."""
        self._waiting.append(session)
        return self.retry()

    @property
    def waits(self) -> bool:
        """Whether a session is not written down yet."""
        return bool(self._waiting)

    def retry(self) -> str:
        while self._waiting:
            row = self._waiting[0]
            trouble = self._try(lambda store, row=row: store.finish(row))  # type: ignore[misc]
            if trouble:
                return tr(KEEP_WAITING).format(reason=trouble)
            self._waiting.pop(0)
        return ""

    def annotate(self, session: str, check_in: CheckIn, note: str) -> str:
        self._waiting = [replace(r, check_in=check_in, note=note) if r.id == session else r for r in self._waiting]
        if self.retry():
            return tr(KEEP_WAITING).format(reason=self.notice)
        return self._try(lambda store: store.annotate(session, check_in, note))

    def _try(self, act: Callable[[HistoryStore], object]) -> str:
        """Do it, or give the store's own sentence: the session goes on either way."""
        from meditation.history.store import StoreTrouble  # noqa: PLC0415

        if self._store is None:
            return self.notice
        try:
            act(self._store)
        except StoreTrouble as trouble:
            self.notice = trouble.sentence
            return trouble.sentence
        self.notice = ""
        return ""


class Sitting:
    """A person with a timeline, now. Asked for its moment at each frame drawn; it does the rest by itself."""

    def __init__(
        self,
        timeline: Timeline,
        transport: Transport,
        journal: Journal,
        *,
        speed: float = 1.0,
        plan: Plan | None = None,
        sounding: Callable[[Timeline, str], Score] | None = None,
        said: Callable[[], int] | None = None,
    ) -> None:
        """`plan` and `sounding`, where wishes may change while it plays: what it is made of, and how it sounds.

        `sounding` gives the score of a timeline with a breath sound (empty: none). `said` tells how much a voice has
        said so far: as it grows, the score is asked for again.
        """
        self.player = Player(timeline, transport, speed=speed)
        self.plan = plan
        self._sounding = sounding
        self._journal = journal
        self._said = said
        self._heard = said() if said is not None else 0
        self._own_breath = OwnBreath()
        self._slept = ""
        self._kept_at = 0
        self._heard_at = 0
        self._ended: Ended | None = None
        self._row = journal.begin(timeline, speed)
        self.player.begin()

    @property
    def timeline(self) -> Timeline:
        return self.player.timeline

    @property
    def ended(self) -> bool:
        return self.player.state is State.ENDED

    @property
    def paused(self) -> bool:
        return self.player.state is State.PAUSED

    @property
    def notice(self) -> str:
        """What there is to say about the store, or about a sleep in between."""
        return self._journal.notice or (self._slept if self.paused else "")

    def woke(self, seconds: float) -> None:
        """The computer has slept: a session with words pauses where it was, a silent one counts the time."""
        if self.timeline.only(CueAt):
            self.player.pause()
            self._slept = tr(SLEPT)
        else:
            self.player.sat_on(seconds)

    def moment(self) -> Moment:
        """Where we are; now and then it also writes the minutes down."""
        moment = self.player.moment()
        seconds = self.player.sat_seconds
        if not self.ended and abs(seconds * 1000 - self._kept_at) >= KEEP_EVERY:
            self._kept_at = seconds * 1000
            self._journal.keep(self._row, seconds)
        self._hear_more(moment.at)
        if self.timeline.own_breath:
            return replace(moment, breath=self._own_breath.at(moment.at))
        return moment

    def _hear_more(self, at: int) -> None:
        """What the voice has said since goes into the score, now and then."""
        if self._said is None or self._sounding is None or self.ended or abs(at - self._heard_at) < HEAR_MORE:
            return
        self._heard_at, said = at, self._said()
        if said != self._heard:
            self._heard = said
            self.player.change(self.timeline, self._sounding(self.timeline, self._breath_sound))

    @property
    def _breath_sound(self) -> str:
        return self.plan.wishes.breath_sound if self.plan is not None else ""

    def change(self, plan: Plan) -> None:
        """Go on by another plan of the same session; nothing moves but what was wished for."""
        if self._sounding is None or self.ended:
            return
        self.plan = plan
        self.player.change(plan.timeline, self._sounding(plan.timeline, plan.wishes.breath_sound))

    def mark_breath(self) -> None:
        """The person's breath turns now."""
        if self.timeline.own_breath and self.player.state is State.PLAYING:
            self._own_breath = self._own_breath.marked(self.player.position())

    def end(self, ending: Ending = Ending.STOPPED) -> Ended:
        """End the sitting and write it down, once; where the practice may end, it is a finished one."""
        if self._ended is None:
            self.player.position()
            if self.player.complete:
                ending = Ending.FINISHED
            self.player.stop()
            session = replace(self._row, seconds=self.player.sat_seconds, ending=ending)
            self._ended = Ended(session, self._journal.end(session))
        return self._ended

    def close(self) -> None:
        self.player.close()
