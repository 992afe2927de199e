"""The desk: what a screen may ask of the rest of the program, answered with views."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING

from meditation.history.session import Ending
from meditation.script.problems import Level
from meditation.session.wording import Wishes
from meditation.views.cards import broken_card, card_of
from meditation.views.finish import finish_view
from meditation.views.library import library_view
from meditation.views.practice import PracticeView
from meditation.views.session_card import session_card_view
from meditation.views.today import today_view

if TYPE_CHECKING:
    from collections.abc import Callable

    from meditation.history.session import CheckIn
    from meditation.history.store import HistoryStore
    from meditation.practice import Journal, Sitting
    from meditation.script.model import Script
    from meditation.script.shelf import Broken, Shelf
    from meditation.session.timeline import Timeline
    from meditation.settings import Settings
    from meditation.views.cards import CardView
    from meditation.views.finish import FinishView
    from meditation.views.help import HelpView
    from meditation.views.history import HistoryView
    from meditation.views.library import LibraryView
    from meditation.views.session_card import SessionCardView
    from meditation.views.today import TodayView

YEAR = dt.timedelta(days=371)
RECENT = 50


class SittingDesk:
    """A sitting as the player page sees it: views out, keys in."""

    def __init__(
        self, sitting: Sitting, trouble: Callable[[], str], set_volume: Callable[[float], None], volume: float
    ) -> None:
        self._sitting = sitting
        self._trouble = trouble
        self._set_volume = set_volume
        self.volume = volume

    def view(self) -> PracticeView:
        moment = self._sitting.moment()
        notice = self._sitting.notice or self._trouble()
        return PracticeView.of(self._sitting.timeline, moment, paused=self._sitting.paused, notice=notice)

    @property
    def ended(self) -> bool:
        return self._sitting.ended

    def toggle(self) -> None:
        self._sitting.player.toggle()

    def pause(self) -> None:
        self._sitting.player.pause()

    def go_to(self, ms: int) -> None:
        self._sitting.player.go_to(ms)

    def previous(self) -> None:
        self._sitting.player.previous()

    def following(self) -> None:
        self._sitting.player.following()

    def change_volume(self, by: float) -> float:
        self.volume = max(0.0, min(1.0, self.volume + by))
        self._set_volume(self.volume)
        return self.volume

    def stop(self) -> FinishView:
        return self._finish(Ending.STOPPED)

    def ease_off(self) -> FinishView:
        return self._finish(Ending.EASED_OFF)

    def finish(self) -> FinishView:
        return self._finish(Ending.FINISHED if self.ended else Ending.STOPPED)

    def _finish(self, ending: Ending) -> FinishView:
        ended = self._sitting.end(ending)
        session = ended.session
        whole = session.ending is Ending.FINISHED
        return finish_view(session.title, session.seconds, session.id, whole=whole, notice=ended.notice)

    def close(self) -> None:
        self._sitting.close()


def first_reason(broken: Broken) -> str:
    """Why a script cannot be played, in a line: its first error, and how many there are."""
    errors = [problem for problem in broken.problems if problem.level is Level.ERROR]
    first = errors[0]
    more = f" (and {len(errors) - 1} more)" if len(errors) > 1 else ""
    return f"Line {first.line}: {first.sentence}{more}"


@dataclass
class Desk:
    """Built once, by whoever shows it; `sit` starts a sitting with sound or without."""

    shelf: Shelf
    store: HistoryStore | None
    journal: Journal
    settings: Settings
    now: Callable[[], dt.datetime]
    sit: Callable[[Timeline, bool, float], SittingDesk]
    notice: str = ""
    opened: Script | None = None
    """A script opened from a file of its own, beside the shelf."""

    def cards(self) -> list[CardView]:
        rows = [card_of(good.script) for good in self.shelf.good()]
        return rows + [broken_card(b.path.name, b.title_guess, first_reason(b)) for b in self.shelf.broken()]

    def script(self, id_: str) -> Script:
        """The script of a card on the shelf; raises KeyError for any other id."""
        if self.opened is not None and self.opened.heading.id == id_:
            return self.opened
        found = self.shelf.find(id_)
        if found is None:
            raise KeyError(id_)
        return found.script

    def today(self) -> TodayView:
        now = self.now().astimezone()
        today = now.date()
        days = self._days(today - dt.timedelta(days=29), today)
        last = self._last_practised()
        return today_view(self.cards(), now, last, days_of_last_30=len(days), practised_today=today in days)

    def library(self, query: str = "", family: str = "") -> LibraryView:
        return library_view(self.cards(), query, family)

    def card(self, id_: str, length: int | None = None, *, touch: bool = True, breath: bool = True) -> SessionCardView:
        wishes = Wishes(touch=touch, breath=breath, favourite=self.settings.favourite)
        return session_card_view(self.script(id_), length, wishes)

    def begin(self, card: SessionCardView, *, sound: bool = True) -> SittingDesk:
        if card.timeline is None:
            raise ValueError(card.trouble)
        return self.sit(card.timeline, sound, self.settings.volume)

    def history(self) -> HistoryView:
        from meditation.views.looking_back import history_view  # noqa: PLC0415 - start-up counts

        return history_view(self.store, self.now().astimezone().date(), self.settings.rest_days, self.notice)

    def help(self) -> HelpView:
        from meditation.views.helping import help_view  # noqa: PLC0415

        return help_view([card for card in self.cards() if card.playable])

    def keep_check_in(self, session: str, check_in: CheckIn, note: str) -> str:
        return self.journal.annotate(session, check_in, note)

    def _days(self, first: dt.date, last: dt.date) -> set[dt.date]:
        if self.store is None:
            return set()
        return {day for day, total in self.store.days(first, last).items() if total.practised}

    def _last_practised(self) -> dict[str, dt.date]:
        return {} if self.store is None else dict(self.store.last_practised())
