"""Pauses: breaks from practice that count neither way; listed, set before or after the fact, and taken back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from meditation.history.days import Pause
from meditation.history.rows import new_id
from meditation.language import noted, tr, trn
from meditation.trouble import Trouble
from meditation.views.open_history import store_of, troubles_said
from meditation.views.saying import said_day
from meditation.views.typed import NotKept, typed_day

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable

    from meditation.logbook import Logbook

KIND_WORDS: Final = noted(
    "Life asks for a break now and then. The days of a pause count neither way, "
    "and it may be set before it begins or long after."
)
NONE_YET: Final = noted("There are no pauses.")
BEFORE_ITS_FIRST: Final = noted("A pause ends on its first day or later.")


@dataclass(frozen=True, slots=True)
class PauseRow:
    id: str
    days: str
    """From when to when, and how many days that are."""
    words: str


@dataclass
class Pauses:
    """Every method but `rows` raises Trouble where the history cannot be written."""

    logbook: Logbook
    now: Callable[[], dt.datetime]

    def rows(self) -> tuple[PauseRow, ...]:
        """The latest first; none where the history cannot be read."""
        try:
            with troubles_said():
                pauses = store_of(self.logbook).pauses()
        except Trouble:
            return ()
        return tuple(_row(pause) for pause in reversed(pauses))

    def add(self, first: str, last: str, words: str) -> PauseRow:
        """A pause as it was typed; without a last day it is of one day. Raises NotKept too."""
        begins = typed_day(first, "first")
        ends = typed_day(last, "last") if last.strip() else begins
        if ends < begins:
            raise NotKept("last", tr(BEFORE_ITS_FIRST))
        pause = Pause(new_id(self.now()), begins, ends, words.strip())
        self.put_back(pause)
        return _row(pause)

    def delete(self, id_: str) -> Pause | None:
        """Take a pause back; gives what `put_back` puts back, None where it was gone already."""
        with troubles_said():
            store = store_of(self.logbook)
            found = next((pause for pause in store.pauses() if pause.id == id_), None)
            store.delete_pause(id_)
        return found

    def put_back(self, pause: Pause) -> None:
        with troubles_said():
            store_of(self.logbook).set_pause(pause)


def _row(pause: Pause) -> PauseRow:
    count = (pause.last - pause.first).days + 1
    length = trn("%n day", "%n days", count)
    if count == 1:
        return PauseRow(pause.id, f"{said_day(pause.first)} · {length}", pause.words)
    span = tr("{first} to {last}").format(first=said_day(pause.first), last=said_day(pause.last))
    return PauseRow(pause.id, f"{span} · {length}", pause.words)
