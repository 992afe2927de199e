"""LRC lyrics: lines with the time they begin, `[01:23.45]words`."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from meditation.script.body import MOST_CUES
from meditation.script.importing.items import Found
from meditation.script.importing.report import RefusedError
from meditation.script.importing.timed import Shown, items_of
from meditation.script.importing.words import harmless, has_words, plain

if TYPE_CHECKING:
    from meditation.script.importing.report import Guesses, ReadingTime

STAMP: Final = re.compile(r"\s*\[(\d{1,3}):(\d{1,2})(?:[.:](\d{1,3}))?\]")

_TAG = re.compile(r"\s*\[([A-Za-z]{2,10})\s*:([^\]]*)\]\s*")
_WITHIN = re.compile(r"<\d{1,3}:\d{1,2}(?:[.:]\d{1,3})?>")
_OFFSET = re.compile(r"[+-]?\d{1,7}")


def read_lyrics(text: str, time: ReadingTime, guesses: Guesses) -> Found:
    """Everything a file of lyrics holds. Raises RefusedError where it holds none, or too many."""
    tags: dict[str, str] = {}
    lines: list[Shown] = []
    for number, line in enumerate(text.split("\n"), 1):
        tag = _TAG.fullmatch(line)
        if tag:
            tags.setdefault(tag[1].casefold(), tag[2].strip())
            continue
        starts, words = _stamped(line)
        if not starts:
            continue
        plain_words = harmless(plain(_WITHIN.sub("", words)))
        lines += [Shown(start, start, plain_words, number) for start in starts]
        if len(lines) > 2 * MOST_CUES:
            raise RefusedError(f"There are more lines than one session holds ({MOST_CUES}). Make several files of it.")
    lines = _moved(lines, tags, guesses)
    shown = [line for line in lines if has_words(line.text)]
    if not shown:
        raise RefusedError("There are no lines with a time in this file, such as [01:23.45]words.")
    end = _end(lines, tags, time, guesses)
    found = Found(items_of(shown, end, time, guesses), exact=True)
    found.title, found.author, found.language = (plain(tags.get(name, "")) for name in ("ti", "ar", "la"))
    return found


def _stamped(line: str) -> tuple[list[int], str]:
    """The times at the beginning of a line, in ms, and what follows them."""
    starts, at = [], 0
    while stamp := STAMP.match(line, at):
        minutes, seconds, fraction = stamp.groups()
        starts.append((int(minutes) * 60 + int(seconds)) * 1000 + int(f"{fraction or 0:0<3}"))
        at = stamp.end()
    return starts, line[at:]


def _moved(lines: list[Shown], tags: dict[str, str], guesses: Guesses) -> list[Shown]:
    """All lines earlier by the file's offset, as players take it."""
    offset = int(tags["offset"]) if _OFFSET.fullmatch(tags.get("offset", "")) else 0
    if not offset:
        return lines
    guesses.add(1, f"The file's offset of {offset} ms was taken off every time.")
    return [line._replace(start=(at := max(0, line.start - offset)), end=at) for line in lines]


def _end(lines: list[Shown], tags: dict[str, str], time: ReadingTime, guesses: Guesses) -> int:
    """Where the session ends: as the file says, else when the last words were read."""
    latest = max(lines, key=lambda line: line.start)
    end = latest.start + (time(latest.text) if has_words(latest.text) else 0)
    starts, _ = _stamped(f"[{tags.get('length', '')}]")
    if starts and starts[0] > latest.start:
        return starts[0]
    guesses.add(latest.line, "The file does not say when it ends: the end of its last line is taken.")
    return end
