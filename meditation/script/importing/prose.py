"""Pause-marked text and Markdown: paragraphs become cues, marks become rests and bells, headings become sections."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from meditation.script.body import MOST_CUES, MOST_STEPS
from meditation.script.importing.items import Found, Item, Note, Silence, Strike, Title, Words
from meditation.script.importing.markdown import (
    front_matter,
    heading_in,
    is_rule,
    without_comments,
    without_item_sign,
    words_in,
)
from meditation.script.importing.marks import (
    TRAILING_OFF,
    USUAL,
    Mark,
    Quiet,
    Ring,
    bare_mark_in,
    dots_at_end,
    mark_in,
)
from meditation.script.importing.report import RefusedError, quoted
from meditation.script.importing.words import harmless, has_words, pieces_of_all, plain

if TYPE_CHECKING:
    from meditation.script.importing.report import Guesses

BETWEEN_PARAGRAPHS: Final = 5_000
"""ms of rest where a text marks no silence at all."""
LONGEST_LISTED: Final = 80

_BRACKETED = re.compile(r"\[[^\[\]]{1,80}\](?!\()|\([^()]{1,80}\)|<[^<>]{1,80}>")


def read_prose(text: str, guesses: Guesses) -> Found:
    """Everything a text holds. Raises RefusedError for a text that is a script already."""
    lines = text.split("\n")
    fields, below = front_matter(lines)
    if fields.get("format") == "1" and "id" in fields:
        raise RefusedError("This is a script already: it can be played, checked and edited as it is.")
    text, comments = without_comments("\n" * below + "\n".join(lines[below:]))
    for place, comment in comments:
        guesses.add(place, f"The comment {quoted(plain(comment))} is left out.")
    reading = _Reading(guesses)
    for number, line in enumerate(text.split("\n"), 1):
        reading.read(line.strip(), number)
    reading.end_paragraph()
    found = reading.found
    found.title = plain(fields.get("title", "")) or found.title
    found.author = plain(fields.get("author", ""))
    found.licence = plain(fields.get("licence") or fields.get("license") or "")
    found.language = plain(fields.get("language") or fields.get("lang") or "")
    _rest_between(found, guesses)
    _split_long(found, guesses)
    return found


class _Reading:
    """Lines one after another, and the paragraph that is still open."""

    def __init__(self, guesses: Guesses) -> None:
        self.found = Found()
        self._guesses = guesses
        self._open: list[str] = []
        self._line = 1
        self._cues = self._count = 0

    def read(self, line: str, number: int) -> None:
        """One line, stripped."""
        heading = heading_in(line)
        if not line:
            self.end_paragraph()
        elif heading:
            self.end_paragraph()
            self._head(heading[0], heading[1], number)
        elif dots_at_end(line) == "":
            self._trail_off(number, USUAL[""])
        elif is_rule(line):
            self._rule(line)
        else:
            item = without_item_sign(line)
            if item is not None:
                self.end_paragraph()
            self._read_words(line if item is None else item, number)

    def end_paragraph(self) -> None:
        text = harmless(plain(words_in(" ".join(self._open))))
        if has_words(text):
            self._put(Words(text, self._line))
        self._open = []

    def _put(self, item: Item) -> None:
        """What no script can hold is refused at once: a long file of marks takes long to read."""
        self._cues += isinstance(item, Words)
        self._count += 1
        if self._cues > MOST_CUES or self._count > MOST_STEPS:
            raise RefusedError(
                f"A script has at most {MOST_CUES} cues and {MOST_STEPS} steps. Make several files of it."
            )
        self.found.items.append(item)

    def _rule(self, line: str) -> None:
        """A row of = below one line makes a heading of it."""
        if set(line) == {"="} and len(self._open) == 1:
            words, self._open = words_in(self._open[0]), []
            self._head(1, words, self._line)
        self.end_paragraph()

    def _head(self, rank: int, words: str, number: int) -> None:
        words = plain(words)
        if not has_words(words):
            return
        if rank == 1 and not self.found.items and not self.found.title:
            self.found.title = words
            self._guesses.add(number, f"The title is the first heading, {quoted(words)}.")
        else:
            self._put(Title(words, number))

    def _read_words(self, line: str, number: int) -> None:
        bare = bare_mark_in(line)
        if bare:
            self._mark(bare, line, number)
            return
        at = 0
        for bracketed in _BRACKETED.finditer(line):
            square = line[bracketed.start()] in "[<"
            mark = mark_in(bracketed[0][1:-1], loose=square)
            if mark:
                before = line[at : bracketed.start()]
                self._add(dots_at_end(before) or before, number)
                self._mark(mark, bracketed[0], number)
            elif square and bracketed[0] == line and line[0] == "[":
                self._note(line, number)
            else:
                continue
            at = bracketed.end()
        rest = line[at:]
        words = dots_at_end(rest)
        self._add(rest if words is None else words, number)
        if words:
            self._trail_off(number, TRAILING_OFF)

    def _add(self, words: str, number: int) -> None:
        if has_words(words):
            self._line = self._line if self._open else number
            self._open.append(words)

    def _mark(self, mark: Mark, source: str, number: int) -> None:
        self.end_paragraph()
        match mark:
            case Quiet(length, said):
                self._put(Silence(length, number))
                if not said:
                    self._guesses.add(number, f"{quoted(source)} does not say how long: {length // 1000} s are taken.")
                elif "breath" in source.casefold():
                    self._guesses.add(number, f"{quoted(source)} is taken for {length // 1000} s.")
            case Ring(bell, strikes):
                self._put(Strike(bell, strikes, number))
                self._guesses.add(number, f"{quoted(source)} became {bell or 'the usual bell'}.")

    def _trail_off(self, number: int, length: int) -> None:
        self.end_paragraph()
        self._put(Silence(length, number))
        where = "Dots on a line of their own" if length == USUAL[""] else "Dots at the end of a line"
        self._guesses.add(number, f"{where} became a rest of {length // 1000} s.")

    def _note(self, line: str, number: int) -> None:
        self.end_paragraph()
        words = plain(line)
        if has_words(words):
            self._put(Note(words, number))
            self._guesses.add(number, f"I do not know {quoted(words)}; it is kept as a note.")


def _rest_between(found: Found, guesses: Guesses) -> None:
    """A text that marks neither silence nor bell gets rests between its paragraphs."""
    words = sum(isinstance(item, Words) for item in found.items)
    if words < 2 or any(isinstance(item, Silence | Strike) for item in found.items):
        return
    guesses.add(1, f"No silence is marked: a rest of {BETWEEN_PARAGRAPHS // 1000} s follows each paragraph.")
    items: list[Item] = []
    for item in found.items:
        items.append(item)
        if isinstance(item, Words):
            items.append(Silence(BETWEEN_PARAGRAPHS, item.line))
    found.items = items


def _split_long(found: Found, guesses: Guesses) -> None:
    """Long paragraphs become several cues."""
    pieces = iter(pieces_of_all([item.text for item in found.items if isinstance(item, Words)]))
    items: list[Item] = []
    for item in found.items:
        if not isinstance(item, Words):
            items.append(item)
            continue
        row = next(pieces)
        if len(row) > 1:
            guesses.add(item.line, "A long paragraph was split into several cues.")
        items += [Words(piece, item.line) for piece in row]
    found.items = items
