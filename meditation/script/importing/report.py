"""What an import says: the text of a script and every guess made on the way, or one sentence why there is none."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from meditation.script.lines import printable

if TYPE_CHECKING:
    from collections.abc import Callable

    ReadingTime: TypeAlias = Callable[[str], int]
    """How long words take to read, in ms."""

MOST_GUESSES: Final = 100
LONGEST_QUOTE: Final = 40


@dataclass(frozen=True, slots=True)
class Guess:
    """One thing that the source did not say, and what was taken for it."""

    line: int
    """Of the source, from 1; the first one where there are several."""
    sentence: str
    times: int = 1
    """On how many lines the same was guessed."""

    def __str__(self) -> str:
        more = f" (and {self.times - 1} more like it)" if self.times > 1 else ""
        return f"line {self.line}: {self.sentence}{more}"

    def as_dict(self) -> dict[str, Any]:
        """Plain values for JSON."""
        return {"line": self.line, "sentence": self.sentence, "times": self.times}


@dataclass(frozen=True, slots=True)
class Imported:
    """A script's text, which reads without an error."""

    text: str
    id: str
    guesses: tuple[Guess, ...]
    """In the order of the source's lines."""


@dataclass(frozen=True, slots=True)
class NotImported:
    """Why no script could be made of a file: one sentence."""

    sentence: str


class RefusedError(Exception):
    """Nothing can be made of this source; the message is the sentence."""


class Guesses:
    """Collects guesses; the same one on many lines is said once."""

    def __init__(self) -> None:
        self._lines: dict[str, list[int]] = {}

    def add(self, line: int, sentence: str) -> None:
        self._lines.setdefault(sentence, []).append(line)

    def all(self) -> tuple[Guess, ...]:
        """The first MOST_GUESSES of them, by line."""
        found = sorted(
            (Guess(min(lines), sentence, len(lines)) for sentence, lines in self._lines.items()),
            key=lambda guess: guess.line,
        )
        if len(found) <= MOST_GUESSES:
            return tuple(found)
        rest = Guess(found[MOST_GUESSES].line, "From here on there are more guesses than are listed.")
        return (*found[:MOST_GUESSES], rest)


def quoted(text: str) -> str:
    """A short piece of the source between quotation marks, safe to print."""
    short = text if len(text) <= LONGEST_QUOTE else f"{text[: LONGEST_QUOTE - 1]}…"
    return f"“{printable(short)}”"
