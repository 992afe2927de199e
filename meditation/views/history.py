"""The History page as plain values: its numbers, the days that made them, and an offer to bring a copy back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from meditation.language import noted

if TYPE_CHECKING:
    import datetime as dt
    from pathlib import Path

    from meditation.history.runs import Reason

NOTHING_YET = noted("Your practice will gather here, one small mark a day. Nothing is needed to begin.")


@dataclass(frozen=True, slots=True)
class NumberView:
    """One figure with its words: "18", "of the last 30 days"."""

    id: str
    number: str
    words: str
    explained: str
    """How the number arose, in a sentence."""


@dataclass(frozen=True, slots=True)
class DayWhy:
    """One of the days that made a number."""

    day: dt.date
    reason: Reason
    away: int = 0
    """Days without practice just before it, where it is a return; else 0."""


@dataclass(frozen=True, slots=True)
class RowView:
    """One of the latest sessions."""

    id: str
    day: str
    title: str
    line: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class CopyOffer:
    """A whole copy of the history that may take the place of a damaged one."""

    path: Path
    words: str
    """When it was made, and how many sessions it holds."""


@dataclass(frozen=True, slots=True)
class HistoryView:
    numbers: tuple[NumberView, ...]
    rows: tuple[RowView, ...] = ()
    notice: str = ""
    """What to say while there is nothing yet, or where the history cannot be read."""
