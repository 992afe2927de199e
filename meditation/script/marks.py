"""The mark that stands where an author has still to write something: it plays as if nothing were there."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from meditation.script.pieces import Piece
    from meditation.script.problems import Report

WRITE_ME: Final = "(write me)"


def is_marked(text: str) -> bool:
    return WRITE_ME in text.casefold()


def report_mark(line: Piece, report: Report) -> bool:
    """Whether the line bears the mark, which is advice to write what is missing."""
    if "(" not in line.text or not is_marked(line.text):
        return False
    report.add("W095", line.part(line.text.casefold().find(WRITE_ME)))
    return True
