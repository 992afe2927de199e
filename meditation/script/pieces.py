"""Words of one line and where they stand, so that every problem can point at its place."""

from __future__ import annotations

from typing import NamedTuple

QUOTES = {'"': '"', "“": "”", "„": "“”", "«": "»"}
"""How a quotation opens, and what may close it: word processors turn straight quotes into these."""


class Piece(NamedTuple):
    """A stretch of one line; a tuple, because a script has a thousand of them."""

    text: str
    line: int
    """From 1."""
    column: int
    """Of the first letter, from 1."""
    source: str
    """The whole line."""

    def part(self, start: int, stop: int | None = None) -> Piece:
        """A slice, counted from 0."""
        return Piece(self.text[start:stop], self.line, self.column + min(start, len(self.text)), self.source)

    def strip(self) -> Piece:
        text = self.text.strip()
        if text == self.text:
            return self
        left = len(self.text) - len(self.text.lstrip())
        return Piece(text, self.line, self.column + left, self.source)

    def word(self) -> tuple[Piece, Piece]:
        """The first word, and what comes after it."""
        end = self.text.find(" ")
        return (self, self.part(len(self.text))) if end < 0 else (self.part(0, end), self.part(end).strip())

    def words(self) -> list[str]:
        return self.text.casefold().split()

    def split(self, sign: str = ",") -> list[Piece]:
        """Parts between signs that stand outside of quotations, stripped."""
        parts, start = [], 0
        for at in self._outside(sign):
            parts.append(self.part(start, at).strip())
            start = at + 1
        return [*parts, self.part(start).strip()]

    def find(self, sign: str) -> int:
        """Where `sign` first stands outside of quotations, from 0; -1 if nowhere."""
        return next(iter(self._outside(sign)), -1)

    def _outside(self, sign: str) -> list[int]:
        if sign not in self.text:
            return []
        found, closing = [], ""
        for at, letter in enumerate(self.text):
            if closing:
                closing = "" if letter in closing else closing
            elif letter in QUOTES:
                closing = QUOTES[letter]
            elif letter == sign:
                found.append(at)
        return found


def unquoted(text: str) -> str | None:
    """What stands between quotation marks; None where `text` is not one quotation."""
    closing = QUOTES.get(text[:1], "")
    inside = text[1:-1]
    whole = len(text) > 1 and text[-1] in closing and not any(sign in inside for sign in closing)
    return inside.strip() if whole else None
