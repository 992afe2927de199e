"""A script's text as clean lines: one kind of letter, one kind of line end, nothing invisible that could mislead."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING, Final

from meditation.script.pieces import Piece
from meditation.script.problems import WHOLE_FILE

if TYPE_CHECKING:
    from meditation.script.problems import Report

LARGEST: Final = 256 * 1024
"""Bytes of UTF-8."""
MOST_LINES: Final = 20_000
"""Ten times what the longest script needs; beyond it is no script."""
MOST_MARKS: Final = 30
"""Combining marks on one letter, as in the Stream-Safe Text Format (Unicode Standard Annex 15, section 13)."""

# Controls, line and paragraph separators, the embeddings, overrides and isolates that turn text around, a byte order
# mark inside the text, annotation and tag characters, and halves of surrogate pairs. Left-to-right and
# right-to-left marks and the joiners stay: Hebrew, Arabic, Persian and Indic texts need them.
INVISIBLE: Final = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb\ufffe\uffff"
    "\ud800-\udfff\U000e0000-\U000e007f]"
)
_FIRST_MARK: Final = "\u0300"


def read_lines(text: str, report: Report) -> list[Piece]:
    """Every line as a piece; invisible characters are reported, one a line, and shown as �.

    Raises EnoughError where reading on could take too long: a text too large, or marks piled on one letter.
    """
    if len(text) > LARGEST or len(text.encode("utf-8", "surrogatepass")) > LARGEST:
        report.add_alone("E001", WHOLE_FILE, limit=LARGEST // 1024)
    text = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\t", " ")
    if text.count("\n") >= MOST_LINES:
        report.add_alone("E008", WHOLE_FILE, limit=MOST_LINES)
    if not text.isascii():
        _refuse_piled_marks(text, report)
        text = unicodedata.normalize("NFC", text)
    if not INVISIBLE.search(text):
        return [Piece(row, number, 1, row) for number, row in enumerate(text.split("\n"), 1)]
    return [_cleaned(row, number, report) for number, row in enumerate(text.split("\n"), 1)]


def printable(text: str) -> str:
    """The text without anything that could move a terminal's cursor or turn a line around."""
    return INVISIBLE.sub("�", text.replace("\n", "�"))


def _cleaned(row: str, number: int, report: Report) -> Piece:
    clean = INVISIBLE.sub("�", row)
    found = INVISIBLE.search(row)
    if found:
        report.add("E002", Piece("", number, found.start() + 1, clean), quoted=f"U+{ord(found[0]):04X}")
    return Piece(clean, number, 1, clean)


def _refuse_piled_marks(text: str, report: Report) -> None:
    """Putting n marks on one letter in order takes n x n steps: minutes, for a file of marks alone."""
    run = 0
    for at, letter in enumerate(text):
        run = run + 1 if letter >= _FIRST_MARK and unicodedata.combining(letter) else 0
        if run > MOST_MARKS:
            line = text.count("\n", 0, at) + 1
            start = text.rfind("\n", 0, at) + 1
            report.add_alone("E007", Piece("", line, at - start + 1, printable(text[start:at])), limit=MOST_MARKS)
