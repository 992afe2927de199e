"""The block of fields at the top of a file, `field: value` between two lines ---, whatever the fields are."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, NamedTuple, TypeAlias

from meditation.script.marks import report_mark
from meditation.script.problems import did_you_mean

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping, Sequence

    from meditation.script.pieces import Piece
    from meditation.script.problems import Report

    Reader: TypeAlias = Callable[[str, Piece, Report], Any]
    """(field, value, report) to what the field holds, or None where a problem was reported."""

FENCE: Final = "---"


class Field(NamedTuple):
    read: Reader
    example: str = ""
    """For a field that every script needs."""


class Extent(NamedTuple):
    """Where a heading stands among the lines, counted from 0."""

    start: int
    """Its opening fence."""
    end: int
    """After its last field."""
    closed: bool

    @property
    def below(self) -> int:
        """The first line that is not of the heading."""
        return self.end + self.closed

    @property
    def closing(self) -> int:
        """The line at which a missing field is told."""
        return self.end if self.closed else self.start


def find_heading(lines: Sequence[Piece], fields: Collection[str]) -> Extent | None:
    """The heading's place; one that is never closed ends where no more of its `fields` follow. None: there is none."""
    start = next((n for n, line in enumerate(lines) if line.text.strip()), len(lines))
    if start == len(lines) or lines[start].text.rstrip() != FENCE:
        return None
    end = next((n for n in range(start + 1, len(lines)) if lines[n].text.rstrip() == FENCE), None)
    if end is not None:
        return Extent(start, end, closed=True)
    end = next((n for n in range(start + 1, len(lines)) if not _like_a_field(lines[n], fields)), len(lines))
    return Extent(start, end, closed=False)


def read_fields(
    lines: Sequence[Piece], extent: Extent, fields: Mapping[str, Field], report: Report, values: dict[str, Piece]
) -> dict[str, Any]:
    """What each field holds, None where that is wrong; every problem goes to the report."""
    if not extent.closed:
        report.add("E017", lines[extent.start])
    _collect(lines[extent.start + 1 : extent.end], fields, report, values)
    given = {name: value for name, value in values.items() if value.text}
    read: dict[str, Any] = {name: fields[name].read(name, value, report) for name, value in given.items()}
    for name, field in fields.items():
        if field.example and name not in values:
            report.add("E019", lines[extent.closing], field=name, example=field.example)
    return read


def _like_a_field(line: Piece, fields: Collection[str]) -> bool:
    text = line.text.strip()
    return not text or text.startswith("//") or text.partition(":")[0].casefold() in fields


def _collect(lines: Sequence[Piece], fields: Collection[str], report: Report, values: dict[str, Piece]) -> None:
    """Put the value of every known field into `values`."""
    for row in lines:
        line = row.strip()
        report_mark(line, report)
        if not line.text or line.text.startswith("//"):
            continue
        colon = line.text.find(":")
        if colon < 0:
            report.add("E010", line)
            continue
        name, value = line.part(0, colon).strip(), line.part(colon + 1).strip()
        field = name.text.casefold()
        if field not in fields:
            report.add("E011", name, quoted=name.text, advice=did_you_mean(name.text, fields))
        elif field in values:
            report.add("E012", name, quoted=field, line=values[field].line)
        else:
            values[field] = value if value.text.strip(", ") else value.part(0, 0)
            if not values[field].text:
                report.add("E013", value, quoted=field)
