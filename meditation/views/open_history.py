"""The history as pages have it that change it: open, and its troubles as sentences of the language that is spoken."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from meditation.history.store import StoreTrouble
from meditation.trouble import Trouble
from meditation.views.overheard import overheard

if TYPE_CHECKING:
    from collections.abc import Iterator

    from meditation.history.store import HistoryStore
    from meditation.logbook import Logbook


def store_of(logbook: Logbook) -> HistoryStore:
    """Raises Trouble where there is none."""
    store = logbook.store
    if store is None:
        raise Trouble(overheard(logbook.trouble))
    return store


@contextmanager
def troubles_said() -> Iterator[None]:
    """Raises Trouble for what goes wrong with the history within."""
    try:
        yield
    except StoreTrouble as trouble:
        raise Trouble(overheard(trouble.sentence)) from trouble
