"""A direction while it is read: its name, its words, and the ways to read a length, a sound or an option from them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from meditation.script.durations import read_duration, write_duration
from meditation.script.known import BELLS, DEFAULT_BELL
from meditation.script.problems import did_you_mean

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from meditation.script.model import Millis
    from meditation.script.pieces import Piece
    from meditation.script.problems import Report


class Reading(NamedTuple):
    """A direction while it is read."""

    name: str
    example: str
    head: Piece
    """The whole direction, with its brackets."""
    body: Piece
    """What follows its name."""
    report: Report
    assets: Collection[str]
    """Sounds and pictures that come with the script."""

    def needs(self, what: str) -> None:
        self.report.add("E055", self.body.part(len(self.body.text)), name=self.name, what=what, example=self.example)

    def unread(self, piece: Piece) -> None:
        self.report.add("E056", piece, quoted=piece.text, name=self.name, example=self.example)

    def length(self, piece: Piece, what: str, low: Millis, high: Millis) -> Millis | None:
        """A length within bounds; None with its problem reported."""
        length = read_duration(piece.text)
        if length is None:
            number = piece.text if re.fullmatch("[0-9]{1,4}", piece.text) else "5"
            self.report.add("E053", piece, quoted=piece.text, number=number)
        elif not low <= length <= high:
            spelled = {"low": write_duration(low), "high": write_duration(high)}
            self.report.add("E054", piece, what=what, quoted=piece.text, **spelled)
        else:
            return length
        return None

    def options(self, pieces: Sequence[Piece], known: Collection[str]) -> dict[str, Piece] | None:
        """`min 5s`, `fade 8s` and their like by first word, `40%` as `%`; None with problems reported."""
        found: dict[str, Piece] = {}
        good = True
        for piece in pieces:
            word, value = piece.word()
            name = word.text.casefold()
            if piece.text.endswith("%"):
                name, value = "%", piece.part(0, -1).strip()
            if name not in known or not value.text:
                self.unread(piece)
                good = False
            elif name in found:
                self.report.add("E057", piece, quoted=name)
                good = False
            found[name] = value
        return found if good else None

    def sound(self, piece: Piece, kind: str, known: Collection[str]) -> str | None:
        if piece.text in known or piece.text in self.assets:
            return piece.text
        self.report.add("E064", piece, kind=kind, quoted=piece.text, advice=did_you_mean(piece.text, known))
        return None

    def bell(self, piece: Piece) -> str | None:
        return DEFAULT_BELL if piece.text in {"", "default"} else self.sound(piece, "bell", BELLS)
