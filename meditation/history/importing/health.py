"""Apple Health: the mindful sessions of its `export.xml`, read as a stream however large it is."""

from __future__ import annotations

from typing import TYPE_CHECKING
from xml.parsers import expat

from meditation.history.importing.found import NotThisKind, Sitting, aside
from meditation.history.importing.times import read_time

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from meditation.history.importing.found import Aside

MINDFUL = "HKCategoryTypeIdentifierMindfulSession"
PIECE = 1 << 16
LONGEST_ELEMENT = 1 << 20
"""Bytes; the reader of XML holds the whole of an element's beginning in memory, and goes over it again and again."""
DEEPEST = 100
"""Elements within elements; an export has four."""
MOST_NAMES = 1000
"""Of elements and their attributes: the reader of XML keeps each for good; an export has less than a hundred."""


def read_health(path: Path) -> Iterator[Sitting | Aside]:
    """Every mindful session; two apps may have written the same one."""
    found: list[Sitting | Aside] = []
    parser = expat.ParserCreate()
    parser.EntityDeclHandler = _refuse
    depth = 0
    names: set[str] = set()

    def begin(name: str, row: dict[str, str]) -> None:
        nonlocal depth
        depth += 1
        if depth > DEEPEST:
            raise NotThisKind("This is no export of Apple Health: its elements lie too deep in one another.")
        names.add(name)
        names.update(row)
        if len(names) > MOST_NAMES:
            raise NotThisKind("This is no export of Apple Health: its elements have too many names.")
        _take(found, parser.CurrentLineNumber, name, row)

    def end(_name: str) -> None:
        nonlocal depth
        depth -= 1

    parser.StartElementHandler, parser.EndElementHandler = begin, end
    with path.open("rb") as file:
        more = True
        while more:
            piece = file.read(PIECE)
            more = bool(piece)
            try:
                parser.Parse(piece, not more)
            except expat.ExpatError as trouble:
                yield from found
                yield aside(trouble.lineno, "From here on the file cannot be read; it may be cut short.", "")
                return
            yield from found
            found.clear()
            read_from = parser.CurrentByteIndex if names else 0
            if file.tell() - max(read_from, 0) > LONGEST_ELEMENT:
                raise NotThisKind("This is no export of Apple Health: one of its elements never ends.")


def _refuse(*_declared: object) -> None:
    raise NotThisKind("This is no export of Apple Health: it defines entities of its own.")


def _take(found: list[Sitting | Aside], line: int, name: str, row: dict[str, str]) -> None:
    if name != "Record" or row.get("type") != MINDFUL:
        return
    begun, ended = read_time(row.get("startDate", "")), read_time(row.get("endDate", ""))
    if begun is None or ended is None or (begun.tzinfo is None) != (ended.tzinfo is None):
        found.append(aside(line, "Its start or its end is not a date and a time.", row))
        return
    found.append(Sitting(line, begun, round((ended - begun).total_seconds()), row.get("sourceName", "")))
