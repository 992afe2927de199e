"""The history and files of elsewhere: looked at before anything is written, brought in whole, and written out."""

from __future__ import annotations

import datetime as dt
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from meditation.history.importing.found import NotThisKind, Sitting
from meditation.history.importing.reading import READERS, Enough, Reader, aside_lines, bring_in, kind_of, look
from meditation.history.store import HistoryStore, StoreTrouble
from meditation.history.written import KINDS, history_as, write_privately
from meditation.language import noted, tr, trn
from meditation.session.clockface import spell_length
from meditation.views.overheard import overheard
from meditation.views.saying import said_day

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from meditation.history.importing.reading import Preview

AS_WRITTEN, WORLD = "as written", "world"
"""What times without a zone mean: this computer's clock, or world time (UTC)."""
SHOWN: Final = 20
"""Rows set aside that are shown; a file holds all."""
OUT: Final = (
    ("jsonl", noted("Everything (JSON Lines)")),
    ("csv", noted("A table (CSV)")),
    ("insight-timer", noted("For Insight Timer (CSV)")),
    ("ics", noted("A calendar (ICS)")),
)
"""Kinds of files that the history can be written to."""
NOT_READ: Final = noted("{file} could not be read: {reason}.")
NOT_WRITTEN: Final = noted("{file} could not be written: {reason}.")
STOPPED: Final = noted("It was stopped; nothing was brought in.")
NOTHING_NEW: Final = noted("Everything in it is there already.")


@dataclass(frozen=True, slots=True)
class ZoneChoice:
    """One meaning of times without a zone, with what the first sitting would be then."""

    id: str
    words: str
    example: str


@dataclass(frozen=True, slots=True)
class Looked:
    """What a file holds; nothing of it is written yet."""

    path: Path
    kind: str = ""
    called: str = ""
    """The kind, as people call it."""
    lines: tuple[str, ...] = ()
    """New, there already, set aside; each with its count."""
    asides: tuple[str, ...] = ()
    """The first rows that are set aside, each with its line and reason."""
    zones: tuple[ZoneChoice, ...] = ()
    """Both meanings of its times, where it does not tell their zone."""
    zone: str = AS_WRITTEN
    """The meaning that holds."""
    new: bool = False
    """Whether there is anything to bring in."""
    trouble: str = ""
    """Why it cannot be read; then the rest is empty."""


@dataclass
class Exchange:
    """All of it takes its time: beside the screen, on a connection of its own."""

    folder: Path
    """Where the history is."""
    now: Callable[[], dt.datetime]

    def look(self, path: Path, zone: str = "", going_on: Callable[[int], bool] = lambda _rows: True) -> Looked:
        """What the file holds; without a `zone`, by the meaning that is the likelier one."""
        try:
            with self._open() as store:
                reader = self._reader(path, kind_of(path), zone)
                preview = look(reader, store, going_on)
                if not zone and preview.rather_utc:
                    zone = WORLD
                    reader = self._reader(path, reader.kind, zone)
                    preview = look(reader, store, going_on)
                return _looked(reader, preview, zone or AS_WRITTEN)
        except (NotThisKind, StoreTrouble, OSError, Enough) as trouble:
            return Looked(path, trouble=_said(trouble, path, NOT_READ))

    def bring_in(self, looked: Looked, going_on: Callable[[int], bool] = lambda _rows: True) -> str:
        """All that is new in it, or nothing; a sentence, whatever comes of it."""
        try:
            with self._open() as store:
                added = bring_in(self._reader(looked.path, looked.kind, looked.zone), store, going_on)
        except (NotThisKind, StoreTrouble, OSError, Enough) as trouble:
            return _said(trouble, looked.path, NOT_READ)
        return trn("%n session was brought in.", "%n sessions were brought in.", added)

    def save_asides(self, looked: Looked, path: Path) -> str:
        """Every row that is set aside, as a text; a sentence, whatever comes of it."""
        try:
            with self._open() as store:
                write_privately(path, aside_lines(self._reader(looked.path, looked.kind, looked.zone), store))
        except (NotThisKind, StoreTrouble, OSError) as trouble:
            return _said(trouble, path, NOT_WRITTEN)
        return tr("Saved to {file}.").format(file=path)

    def write(self, kind: str, path: Path, *, notes: bool) -> str:
        """The history as one of `OUT`; a sentence, whatever comes of it."""
        if not path.suffix:
            path = path.with_name(path.name + self.ending(kind))
        try:
            with self._open() as store:
                count = store.count()
                write_privately(path, history_as(kind, store, notes=notes))
        except (StoreTrouble, OSError) as trouble:
            return _said(trouble, path, NOT_WRITTEN)
        counted = trn("%n session is in {file}.", "%n sessions are in {file}.", count)
        return counted.format(file=path)

    def ending(self, kind: str) -> str:
        """How the name of such a file ends."""
        return KINDS[kind]

    @contextmanager
    def _open(self) -> Iterator[HistoryStore]:
        store = HistoryStore.open(self.folder, now=self.now)
        try:
            yield store
        finally:
            store.close()

    def _reader(self, path: Path, kind: str, zone: str) -> Reader:
        return Reader(path, kind, self.now(), dt.UTC if zone == WORLD else None)


def _said(trouble: Exception, path: Path, otherwise: str) -> str:
    if isinstance(trouble, Enough):
        return tr(STOPPED)
    if isinstance(trouble, OSError):
        return tr(otherwise).format(file=path.name, reason=trouble.strerror or trouble)
    return overheard(str(trouble))


def _looked(reader: Reader, preview: Preview, zone: str) -> Looked:
    called = overheard(READERS[reader.kind][0]) if reader.kind in READERS else tr("A table")
    asides = tuple(
        tr("Line {line}: {reason} {text}").format(line=row.line, reason=overheard(row.reason), text=row.text).strip()
        for row in preview.asides[:SHOWN]
    )
    anything = bool(preview.new or preview.pauses)
    zones = _zones(reader) if preview.as_written else ()
    return Looked(reader.path, reader.kind, called, tuple(_lines(preview)), asides, zones, zone, anything)


def _lines(preview: Preview) -> Iterator[str]:
    new = trn("%n session is new", "%n sessions are new", preview.new)
    if preview.first is not None and preview.last is not None:
        span = tr("{first} to {last}").format(first=said_day(preview.first), last=said_day(preview.last))
        new = f"{new} · {span} · {spell_length(preview.seconds * 1000)}"
    yield new
    if preview.pauses:
        yield trn("%n pause", "%n pauses", preview.pauses)
    yield trn("%n is there already", "%n are there already", preview.there)
    yield trn("%n is set aside", "%n are set aside", preview.aside)
    if not preview.new and not preview.pauses and preview.there:
        yield tr(NOTHING_NEW)


def _zones(reader: Reader) -> tuple[ZoneChoice, ...]:
    """Both meanings of a time without a zone, at the first that the file has."""
    first = next(row.start for row in reader.found() if isinstance(row, Sitting) and row.start.tzinfo is None)
    try:
        here = first.replace(tzinfo=dt.UTC).astimezone()
    except (OverflowError, ValueError, OSError):
        here = first
    return (
        ZoneChoice(AS_WRITTEN, tr("As written"), _example(first)),
        ZoneChoice(WORLD, tr("As world time"), _example(here)),
    )


def _example(moment: dt.datetime) -> str:
    return tr("The first sitting was on {day} at {time}.").format(day=said_day(moment.date()), time=f"{moment:%H:%M}")
