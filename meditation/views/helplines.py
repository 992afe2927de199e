"""Helplines from their one dated file: those of a country, and those of all others."""

from __future__ import annotations

import datetime as dt
import json
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final

from meditation.language import noted, tr
from meditation.places import bundled
from meditation.views.countries import countries
from meditation.views.help import LineView
from meditation.views.saying import said_day

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

CHANNELS: Final = {
    "call": noted("Call"),
    "text": noted("Text"),
    "call or text": noted("Call or text"),
    "chat": noted("Chat online"),
    "web": noted("On the web"),
}
"""What to do, by the channel in the file; what is on the web is an address to copy."""
ADDRESSES: Final = ("chat", "web")
TEXT_A_WORD: Final = noted("Text {word} to")
HOURS: Final = {
    "any hour": noted("At any hour"),
    "by appointment": noted("By appointment"),
    "see each line": noted("Each line has its hours"),
}
ABOUT: Final = {
    "": "",
    "emergency": noted("Emergency services"),
    "treatment": noted("Substance use and treatment"),
    "suicide": noted("For thoughts of suicide"),
    "directory": noted("A directory of helplines, for every country"),
}


@lru_cache(maxsize=1)
def _rows() -> Sequence[Mapping[str, Any]]:
    rows: Sequence[Mapping[str, Any]] = json.loads((bundled("resources") / "helplines.json").read_text("utf-8"))[
        "lines"
    ]
    return rows


def lines_of(code: str) -> tuple[LineView, ...]:
    """The lines of a country, in the file's order: its emergency services first; none of an unknown one."""
    return tuple(_line(row) for row in _rows() if code in row["regions"])


def lines_everywhere() -> tuple[LineView, ...]:
    """Directories of all countries."""
    return tuple(_line(row) for row in _rows() if not row["regions"])


def lines_elsewhere(code: str) -> tuple[tuple[str, tuple[LineView, ...]], ...]:
    """(country, lines) of every other country that has a line of its own beside its emergency services."""
    named = {region for row in _rows() if row["about"] != "emergency" for region in row["regions"]}
    return tuple((name, lines_of(other)) for other, name in countries() if other in named and other != code)


def _line(row: Mapping[str, Any]) -> LineView:
    channel = tr(TEXT_A_WORD).format(word=row["word"]) if row["word"] else tr(CHANNELS[row["channel"]])
    about = tr(ABOUT[row["about"]])
    return LineView(
        name=row["name"] or about,
        channel=channel,
        number=row["number"],
        hours=tr(HOURS[row["hours"]]),
        checked=said_day(dt.date.fromisoformat(row["checked"])),
        about=about if row["name"] else "",
        address=row["channel"] in ADDRESSES,
    )
