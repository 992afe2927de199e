"""Words from elsewhere made plain: one line, nothing hidden, nothing that could be taken for one of our own signs."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING, Final

from meditation.script.cues import LONG_TO_READ, MOST_LETTERS
from meditation.script.lines import printable

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

MOST_MARKS: Final = 8
"""Combining marks kept on one letter; no language writes more, and the parser refuses piles of them."""
HARMLESS_BRACES: Final = str.maketrans("{}", "()")
SENTENCE_ENDS: Final = ".!?…\u3002\uff01\uff1f"
UNSPACED_ENDS: Final = "\u3002\uff01\uff1f\uff1b\uff0c\u3001"
"""Where a text without spaces may be cut."""
MOST_LONG: Final = 50
"""Pieces of a file that may be long to read before all are cut shorter: each is advice, and advice has an end."""
CLOSING: Final = "\"'\u201d\u2019»)]"

_LEADING_SIGNS: Final = re.compile(r"(?:[#>\s]|//)+")
_FIRST_MARK: Final = "\u0300"


def plain(text: str) -> str:
    """One line without unseen characters, piled accents and braces; it may be empty."""
    text = printable(" ".join(text.split())).replace("�", "")
    if not text.isascii():
        text = unicodedata.normalize("NFC", _unpiled(text))
    return " ".join(text.translate(HARMLESS_BRACES).split())


def harmless(text: str) -> str:
    """Plain words that a line may begin with: the sign of a heading, a quotation, a note or a direction goes."""
    text = text[found.end() :] if (found := _LEADING_SIGNS.match(text)) else text
    return "(" + text[1:].replace("]", ")", 1) if text.startswith("[") else text


def has_words(text: str) -> bool:
    return any(letter.isalnum() for letter in text)


def pieces_of_all(texts: Sequence[str]) -> list[list[str]]:
    """Each text in pieces; see `pieces_of`."""
    pieces = [pieces_of(text) for text in texts]
    if sum(len(piece) > LONG_TO_READ for row in pieces for piece in row) > MOST_LONG:
        return [pieces_of(text, LONG_TO_READ) for text in texts]
    return pieces


def pieces_of(text: str, limit: int = MOST_LETTERS) -> list[str]:
    """The text where it has at most `limit` letters, else its sentences in pieces that are kind to read.

    A sentence longer than `limit` is cut between words, a word longer than that anywhere.
    """
    if len(text) <= limit:
        return [text]
    pieces: list[str] = []
    for sentence in _sentences(text, limit):
        if pieces and len(pieces[-1]) + 1 + len(sentence) <= LONG_TO_READ:
            pieces[-1] = f"{pieces[-1]} {sentence}"
        else:
            pieces.append(sentence)
    return [piece for piece in map(harmless, pieces) if has_words(piece)]


def _sentences(text: str, limit: int) -> Iterator[str]:
    """Whole sentences; parts of those that are longer than the limit."""
    row: list[str] = []
    length = 0
    for word in _short_words(text, limit):
        if length + len(word) > limit:
            yield " ".join(row)
            row, length = [], 0
        row.append(word)
        length += len(word) + 1
        if word.rstrip(CLOSING)[-1:] in SENTENCE_ENDS:
            yield " ".join(row)
            row, length = [], 0
    if row:
        yield " ".join(row)


def _short_words(text: str, limit: int) -> Iterator[str]:
    """Words at spaces, those without end cut where their language ends a sentence."""
    for word in text.split(" "):
        start = 0
        while len(word) - start > limit:
            cut = max(word.rfind(sign, start, start + limit) for sign in UNSPACED_ENDS) + 1 or start + limit
            yield word[start:cut]
            start = cut
        yield word[start:]


def _unpiled(text: str) -> str:
    kept, run = [], 0
    for letter in text:
        run = run + 1 if letter >= _FIRST_MARK and unicodedata.combining(letter) else 0
        if run <= MOST_MARKS:
            kept.append(letter)
    return "".join(kept)
