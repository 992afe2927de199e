"""Words of one line and where they stand, so that every problem can point at its place."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

QUOTES = {'"': '"', "“": "”", "„": "“”", "«": "»"}
"""How a quotation opens, and what may close it: word processors turn straight quotes into these."""

_QUOTE: Final = re.compile(f"[{''.join(QUOTES)}{''.join(QUOTES.values())}]")
_made = tuple.__new__
"""A piece without the detour by its own constructor, which takes longer than all the rest."""


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
        text, line, column, source = self
        return _made(Piece, (text[start:stop], line, column + min(start, len(text)), source))

    def trimmed(self, start: int = 0, stop: int | None = None) -> Piece:
        """A slice, counted from 0, without the spaces around it."""
        text, line, column, source = self
        whole = text[start:stop]
        inside = whole.strip()
        if len(inside) < len(whole):
            column += len(whole) - len(whole.lstrip())
        return _made(Piece, (inside, line, column + min(start, len(text)), source))

    def strip(self) -> Piece:
        text = self.text
        return self if len(text.strip()) == len(text) else self.trimmed()

    def word(self) -> tuple[Piece, Piece]:
        """The first word, and what comes after it."""
        end = self.text.find(" ")
        return (self, self.part(len(self.text))) if end < 0 else (self.part(0, end), self.trimmed(end))

    def words(self) -> list[str]:
        return self.text.casefold().split()

    def split(self, sign: str = ",") -> list[Piece]:
        """Parts between signs that stand outside of quotations, stripped."""
        if sign not in self.text:
            return [self.strip()]
        parts, start = [], 0
        for at in self._outside(sign):
            parts.append(self.trimmed(start, at))
            start = at + 1
        return [*parts, self.trimmed(start)]

    def find(self, sign: str) -> int:
        """Where `sign` first stands outside of quotations, from 0; -1 if nowhere."""
        return next(iter(self._outside(sign)), -1) if _QUOTE.search(self.text) else self.text.find(sign)

    def _outside(self, sign: str) -> list[int]:
        found, closing = [], ""
        for match in re.finditer(rf"{_QUOTE.pattern}|{re.escape(sign)}", self.text):
            letter = match[0]
            if closing:
                closing = "" if letter in closing else closing
            elif letter in QUOTES:
                closing = QUOTES[letter]
            elif letter == sign:
                found.append(match.start())
        return found


def unquoted(text: str) -> str | None:
    """What stands between quotation marks; None where `text` is not one quotation."""
    closing = QUOTES.get(text[:1], "")
    inside = text[1:-1]
    whole = len(text) > 1 and text[-1] in closing and not any(sign in inside for sign in closing)
    return inside.strip() if whole else None
