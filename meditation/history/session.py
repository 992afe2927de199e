"""One row of the history: a sitting of a person with a timeline, finished or stopped early."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import datetime as dt


OWN, BY_HAND = "app", "hand"


class Ending(StrEnum):
    """How a sitting ended. None of them is better than another."""

    FINISHED = "finished"
    STOPPED = "stopped"
    EASED_OFF = "eased off"
    INTERRUPTED = "interrupted"
    """The program or the computer went away; the minutes were kept."""


@dataclass(frozen=True, slots=True)
class CheckIn:
    """How the person is, on three lines, each 1 to 5 or left out."""

    kind: int | None = None
    connected: int | None = None
    present: int | None = None


@dataclass(frozen=True, slots=True)
class Session:
    """One sitting. `practice_day` is fixed when it happens and never computed again from another time zone."""

    id: str
    """UUID version 7 as text: sorts by time of creation."""
    script: str
    title: str
    started: dt.datetime
    """Aware, UTC."""
    seconds: int
    """Seconds truly sat, 0 to 86,400."""
    practice_day: dt.date
    utc_offset: int
    """Seconds east of UTC on the person's clock at the start."""
    zone: str
    """The zone's name as the computer gave it, or empty."""
    ending: Ending
    planned_seconds: int
    speed: float = 1.0
    """Above 1 where a session was looked through quickly: then it is no completed practice."""
    check_in: CheckIn = CheckIn()
    note: str = field(default="", repr=False)
    """Private words: kept out of every repr, log and error."""
    source: str = OWN
    """Where the row came from: "app", "hand" where it was added by hand, or the kind of file it was imported from."""
    zone_known: bool = True
    """False where an imported row told its local time alone."""
    more: str = field(default="", repr=False)
    """What another program wrote with it and this one does not know, as a JSON object, to be given back on export."""

    @property
    def completed(self) -> bool:
        return self.ending is Ending.FINISHED and self.speed == 1.0
