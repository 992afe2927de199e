"""A file from elsewhere looked at before anything is written, then brought in: all of it or nothing, twice is once."""

from __future__ import annotations

import datetime as dt
import hashlib
from collections import Counter
from dataclasses import dataclass, field
from itertools import islice
from typing import TYPE_CHECKING, Final, TypeVar

from meditation.history.days import LATE_UNTIL, Pause, practice_day
from meditation.history.importing.columns import Columns, guess, read_table
from meditation.history.importing.found import Aside, NotThisKind, Sitting, aside, lines_of
from meditation.history.importing.health import read_health
from meditation.history.importing.insight import PREAMBLE, STARTS, read_log
from meditation.history.importing.others import read_loop, read_meditate, read_medito
from meditation.history.importing.own import read_csv, read_lines
from meditation.history.session import Ending, Session

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from meditation.history.store import HistoryStore

Row = TypeVar("Row")

LONGEST = 12 * 3600
"""Seconds beyond which a sitting is rather a mistake."""
NIGHT = range(4)
"""Hours in which few people sit: the right zone has the fewest sittings there."""
ASIDES = 1000
"""Rows set aside that are kept to be shown; all are counted."""
STEP = 1000
"""Rows between two looks whether to go on."""
NONSENSE: Final = 50_000
"""Rows at the head of a file of which one should be a session."""
NOTHING_IN_IT = "None of its first {count} rows is a session. Is it the right file?"
UNKNOWN = "Which kind of file this is cannot be seen. Tell which of its columns are the start and the length."

READERS: Final[dict[str, tuple[str, Callable[[Path], Iterator[Session | Pause | Sitting | Aside]]]]] = {
    "jsonl": ("Hand on Heart, everything (JSON Lines)", read_lines),
    "csv": ("Hand on Heart, table (CSV)", read_csv),
    "insight-timer": ("Insight Timer log", read_log),
    "apple-health": ("Apple Health export", read_health),
    "medito": ("Medito statistics", read_medito),
    "loop": ("Loop Habit Tracker, one habit", read_loop),
    "meditate": ("Meditate log", read_meditate),
}
"""Kind, what it is called, and its reader."""
TABLE = "table"
"""Any other table, with its columns told or guessed."""


class Enough(Exception):  # noqa: N818 - a wish, not an error
    """The person has stopped it; nothing was written."""


def kind_of(path: Path) -> str:
    """What the file seems to be by its first lines; raises NotThisKind or OSError."""
    first = [line.strip().lstrip("\ufeff") for line in islice(lines_of(path), 200)]
    for kind, looks_like in _SIGNS.items():
        if first and looks_like(first):
            return kind
    if "checkmarks" in path.name.casefold():
        return "loop"
    if any(mark in line for line in first[:2] for mark in ",;\t"):
        guess(path)
        return TABLE
    raise NotThisKind(UNKNOWN)


_SIGNS: Final[dict[str, Callable[[list[str]], bool]]] = {
    "jsonl": lambda first: all(sign in first[0] for sign in ('{"', '"v"')) and "audioCompleted" not in first[0],
    "csv": lambda first: first[0].startswith("start_local,") and "start_utc" in first[0],
    "insight-timer": lambda first: any(
        line.split(",")[0].strip('" ').casefold() in STARTS for line in first[: PREAMBLE + 1]
    ),
    "apple-health": lambda first: any("<HealthData" in line or "DOCTYPE HealthData" in line for line in first),
    "medito": lambda first: first[0].startswith("{") and any("audioCompleted" in line for line in first),
    "meditate": lambda first: "start_time_unix" in first[0],
}
"""What the first lines of each kind have that no other has."""


@dataclass(frozen=True, slots=True)
class Reader:
    """A file with what the person has decided about it."""

    path: Path
    kind: str
    now: dt.datetime
    """Aware; a sitting after it is set aside."""
    zone: dt.tzinfo | None = None
    """For times without a zone; None: this computer's."""
    columns: Columns | None = None
    late_until: int = LATE_UNTIL

    def found(self) -> Iterator[Session | Pause | Sitting | Aside]:
        """What the file holds, row by row, not yet judged; raises NotThisKind where so much of it is nothing at all."""
        if self.kind == TABLE:
            return _of_use(read_table(self.path, self.columns or guess(self.path)))
        return _of_use(READERS[self.kind][1](self.path))

    def rows(self, practised: set[dt.date]) -> Iterator[Session | Pause | Aside]:
        """Sessions, pauses, and what is set aside. `practised` are days that have practice without late sittings."""
        before: Session | None = None
        for row in self.found():
            if not isinstance(row, Sitting):
                yield row
                continue
            kept = self._judged(row, before, practised)
            if isinstance(kept, Session):
                before = kept
            yield kept

    def _judged(self, row: Sitting, before: Session | None, practised: set[dt.date]) -> Session | Aside:
        try:
            local = row.start if row.start.tzinfo is not None else self.placed(row.start)
            started = local.astimezone(dt.UTC).replace(microsecond=0)
            day = practice_day(local.replace(tzinfo=None), practised, self.late_until)
        except (OverflowError, ValueError, OSError):
            return aside(row.line, "Its start is not a date that can be.", str(row.start))
        seconds = row.seconds or 0
        doubt = ""
        if seconds < 0:
            doubt = "Its length is less than nothing."
        elif seconds > LONGEST:
            doubt = "It is longer than twelve hours."
        elif started > self.now:
            doubt = "It lies in the future."
        elif before is not None and _overlap(started, seconds, before):
            doubt = "It overlaps the sitting beside it."
        if doubt:
            return aside(row.line, doubt, f"{local:%Y-%m-%d %H:%M}, {seconds} s {row.title}".strip())
        practised.add(day)
        offset = local.utcoffset() or dt.timedelta()
        return Session(
            id=_id(self.kind, started, seconds, row.title),
            script="",
            title=row.title or "Meditation",
            started=started,
            seconds=seconds,
            practice_day=day,
            utc_offset=round(offset.total_seconds()),
            zone=local.tzname() or "",
            ending=Ending.FINISHED if row.completed else Ending.STOPPED,
            planned_seconds=seconds,
            note=row.note,
            source=self.kind,
            zone_known=row.start.tzinfo is not None,
        )

    def placed(self, naive: dt.datetime) -> dt.datetime:
        """A time without a zone, in the zone that was decided."""
        return naive.replace(tzinfo=self.zone) if self.zone is not None else naive.astimezone()


@dataclass
class Preview:
    """What a file holds, before anything is written."""

    new: int = 0
    there: int = 0
    """Sessions that the history has already, or that the file has twice."""
    pauses: int = 0
    seconds: int = 0
    first: dt.date | None = None
    last: dt.date | None = None
    aside: int = 0
    asides: list[Aside] = field(default_factory=list)
    as_written: Counter[int] = field(default_factory=Counter)
    """Sittings without a zone, by the hour as the file has it."""
    as_utc: Counter[int] = field(default_factory=Counter)
    """The same by this computer's clock, if the file means UTC."""

    @property
    def rather_utc(self) -> bool:
        """True where fewer sittings fall into the small hours if the file means UTC."""
        return _at_night(self.as_utc) < _at_night(self.as_written)


def firm_days(reader: Reader, store: HistoryStore) -> set[dt.date]:
    """Days with practice at ordinary hours, there already or in the file: late sittings are judged by them."""
    practised = {day for day, total in store.days().items() if total.practised}
    for row in reader.found():
        if isinstance(row, Sitting):
            try:
                local = row.start if row.start.tzinfo is not None else reader.placed(row.start)
            except (OverflowError, ValueError, OSError):
                continue
            if local.hour >= reader.late_until:
                practised.add(local.date())
    return practised


def look(reader: Reader, store: HistoryStore, going_on: Callable[[int], bool] = lambda _rows: True) -> Preview:
    """What would happen; writes nothing. Raises NotThisKind, OSError, StoreTrouble, and Enough when stopped."""
    preview, seen = Preview(), set[tuple[str, int]]()
    for row in _until_stopped(reader.found(), going_on):
        if isinstance(row, Sitting) and row.start.tzinfo is None:
            preview.as_written[row.start.hour] += 1
            with_zone = row.start.replace(tzinfo=dt.UTC)
            preview.as_utc[_hour_here(with_zone)] += 1
    for row in _until_stopped(reader.rows(firm_days(reader, store)), going_on):
        if isinstance(row, Aside):
            preview.aside += 1
            if len(preview.asides) < ASIDES:
                preview.asides.append(row)
        elif isinstance(row, Pause):
            preview.pauses += 1
        elif _key(row) in seen or store.like(row):
            preview.there += 1
        else:
            seen.add(_key(row))
            preview.new += 1
            preview.seconds += row.seconds
            preview.first = min(filter(None, (preview.first, row.practice_day)))
            preview.last = max(filter(None, (preview.last, row.practice_day)))
    return preview


def bring_in(reader: Reader, store: HistoryStore, going_on: Callable[[int], bool] = lambda _rows: True) -> int:
    """Write what is new, in one transaction, a backup made before; gives how many sessions were added.

    Raises what `look` raises; nothing is written then.
    """
    store.back_up(reader.now)
    rows = _until_stopped(reader.rows(firm_days(reader, store)), going_on)
    return store.add(row for row in rows if not isinstance(row, Aside))


def _of_use(rows: Iterator[Session | Pause | Sitting | Aside]) -> Iterator[Session | Pause | Sitting | Aside]:
    useful = False
    for number, row in enumerate(rows):
        useful = useful or not isinstance(row, Aside)
        if not useful and number >= NONSENSE:
            raise NotThisKind(NOTHING_IN_IT.format(count=f"{NONSENSE:,}"))
        yield row


def aside_lines(reader: Reader, store: HistoryStore) -> Iterator[str]:
    """Every row that is set aside, a line each: where it stands, why, and what it says."""
    for row in reader.rows(firm_days(reader, store)):
        if isinstance(row, Aside):
            yield f"line {row.line}\t{row.reason}\t{row.text}\n"


def _until_stopped(rows: Iterator[Row], going_on: Callable[[int], bool]) -> Iterator[Row]:
    for number, row in enumerate(rows):
        if number % STEP == 0 and not going_on(number):
            raise Enough
        yield row


def _overlap(started: dt.datetime, seconds: int, other: Session) -> bool:
    """Two sittings at once; the very same one is no overlap but a double."""
    if started == other.started and seconds == other.seconds:
        return False
    length, before = dt.timedelta(seconds=seconds), dt.timedelta(seconds=other.seconds)
    return started < other.started + before and other.started < started + length


def _key(session: Session) -> tuple[str, int]:
    return f"{session.started:%Y%m%d%H%M}", session.seconds


def _id(kind: str, started: dt.datetime, seconds: int, title: str) -> str:
    """The same row always has the same id (UUID version 8, RFC 9562), so that an edited one is not added again."""
    told = f"{kind}|{started.isoformat()}|{seconds}|{title}"
    digest = hashlib.blake2b(told.encode("utf-8", "replace"), digest_size=16).hexdigest()
    text = f"{digest[:12]}8{digest[13:16]}b{digest[17:]}"
    return "-".join((text[:8], text[8:12], text[12:16], text[16:20], text[20:]))


def _hour_here(moment: dt.datetime) -> int:
    try:
        return moment.astimezone().hour
    except (OverflowError, ValueError, OSError):
        return moment.hour


def _at_night(hours: Counter[int]) -> int:
    return sum(hours[hour] for hour in NIGHT)
