"""When a person is asked, in passing, whether something unwanted happened: seldom, and never where it would weigh."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Final

from meditation.history.session import Ending
from meditation.language import noted

if TYPE_CHECKING:
    from meditation.history.session import Session
    from meditation.history.store import HistoryStore

EVERY: Final = 10
"""Sittings between two times, at least; and once a week at most."""
DEEP: Final = 3
"""The level of a session after which nobody is asked."""
QUESTION: Final = noted("Did anything unwanted happen?")


def asked_now(sittings: int, this_week: int) -> bool:
    """Whether this sitting is the tenth of ten, and the first such one since Monday; the counts include it."""
    return sittings > 0 and sittings % EVERY == 0 and this_week <= EVERY


def asked_after(session: Session | None, store: HistoryStore, *, deep: bool) -> bool:
    """Not after a deep session nor one that was left early: there, help is one press away, and a question too much."""
    if session is None or deep or session.ending is not Ending.FINISHED:
        return False
    monday = session.practice_day - dt.timedelta(days=session.practice_day.weekday())
    return asked_now(store.count(), sum(store.sittings_since(monday).values()))
