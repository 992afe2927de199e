"""The person's files as a whole: a copy made now, the copies that may come back, and everything erased."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from meditation.history.store import HistoryStore, StoreTrouble
from meditation.language import noted, tr, trn
from meditation.views.history import CopyOffer
from meditation.views.overheard import overheard
from meditation.views.saying import said_day

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable
    from pathlib import Path

    from meditation.history.backups import Backup
    from meditation.logbook import Logbook

COPIED: Final = noted("A copy was made, and it is whole.")

NO_COPY: Final = noted("There is no whole copy that can be brought back.")
LOCKED: Final = noted("Your history is locked.")


@dataclass
class Copies:
    """`make` and `offered` take their time: beside the screen, each on a connection of its own."""

    logbook: Logbook
    now: Callable[[], dt.datetime]
    folder: Path
    """Where the history and its copies are."""

    def make(self) -> str:
        """Copy everything now; a sentence, whatever comes of it."""
        try:
            store = HistoryStore.open(self.folder, now=self.now)
        except StoreTrouble as trouble:
            return overheard(trouble.sentence)
        try:
            store.back_up(self.now())
        except StoreTrouble as trouble:
            return overheard(trouble.sentence)
        finally:
            store.close()
        return tr(COPIED)

    def offered(self) -> tuple[CopyOffer, ...]:
        """Every whole copy, the newest first; none while the history is locked."""
        from meditation.history.backups import backups  # noqa: PLC0415 - looked into when somebody asks

        return () if self.logbook.locked else tuple(map(_offer, backups(self.folder)))

    @property
    def none_said(self) -> str:
        """Why no copy is offered."""
        return tr(LOCKED if self.logbook.locked else NO_COPY)

    @property
    def folders(self) -> tuple[str, ...]:
        """Where everything of the person's is that `erase` takes away."""
        return tuple(str(folder) for folder in self.logbook.own_folders())

    def erase(self) -> str:
        """Take everything away for good; a sentence where something is left."""
        return self.logbook.erase()


def _offer(copy: Backup) -> CopyOffer:
    made = copy.made.astimezone()
    sessions = trn("%n session", "%n sessions", copy.sessions)
    words = tr("{date}, {time} · {sessions}")
    return CopyOffer(copy.path, words.format(date=said_day(made.date()), time=f"{made:%H:%M}", sessions=sessions))
