"""Files from elsewhere: which kind one is, how its letters are written, and the script it becomes."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from meditation.script.importing.lyrics import STAMP, read_lyrics
from meditation.script.importing.prose import read_prose
from meditation.script.importing.report import Guesses, Imported, NotImported, RefusedError
from meditation.script.importing.subtitles import ARROW, WEBVTT, read_subtitles
from meditation.script.importing.writing import write_script
from meditation.script.lines import LARGEST
from meditation.script.shelf import SUFFIX

if TYPE_CHECKING:
    from pathlib import Path

    from meditation.script.importing.items import Found
    from meditation.script.importing.report import ReadingTime

MOST_LINES: Final = 20_000
"""Ten for each cue that a script may have."""
LINES_LOOKED_AT: Final = 40
"""Of a file, to find out what it holds."""

_KNOWN_ENDING = re.compile(r"\.(vtt|srt|lrc|txt|text|md|markdown)$", re.IGNORECASE)
_SRT_TIME = re.compile(r"\s*\d{1,4}:\d{1,2}:\d{1,2}[,.]\d{1,3}\s*-->")


def import_file(path: Path, time: ReadingTime) -> Imported | NotImported:
    """The script that a file of captions, lyrics or pause-marked text becomes; nothing is written.

    `time` tells how long words take to read, in ms: a cue without a mark must last as long as the session gives it.
    """
    if not path.is_file():
        return NotImported("This is not a file that can be read. Check its name and its place.")
    try:
        with path.open("rb") as file:
            content = file.read(LARGEST + 1)
    except OSError:
        return NotImported("This file cannot be read. Check that you may read it.")
    return import_content(content, path.name, time)


def import_content(content: bytes, name: str, time: ReadingTime) -> Imported | NotImported:
    """The same from a file's bytes and its name."""
    guesses = Guesses()
    try:
        text = _text(content, guesses)
        found = _found(text, name, time, guesses)
        return write_script(found, _stem(name), time, guesses)
    except RefusedError as refused:
        return NotImported(str(refused))


def _text(content: bytes, guesses: Guesses) -> str:
    if len(content) > LARGEST:
        raise RefusedError(f"This file is larger than {LARGEST // 1024} KB. Make several files of it.")
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise RefusedError("This file is written in UTF-16. Save it again as plain text in UTF-8.")
    if b"\0" in content:
        raise RefusedError("This is not a file of text.")
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        text = content.decode("cp1252", "replace")
        line = content.count(b"\n", 0, error.start) + 1
        guesses.add(line, "The file is not UTF-8: its letters are read as Windows-1252.")
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if text.count("\n") > MOST_LINES:
        raise RefusedError(f"This file has more than {MOST_LINES} lines. Make several files of it.")
    return text


def _found(text: str, name: str, time: ReadingTime, guesses: Guesses) -> Found:
    kind = _kind(text)
    ending = _KNOWN_ENDING.search(name)
    told = ending[1].casefold() if ending else ""
    named = told if told in {"vtt", "srt", "lrc"} else "text"
    if "text" not in {named, kind} and kind != named:
        guesses.add(1, f"By its name this is {named.upper()}, by what it holds it is {kind.upper()}, and read so.")
    match kind if kind != "text" else named:
        case "vtt" | "srt":
            return read_subtitles(text.lstrip("\n"), time, guesses)
        case "lrc":
            return read_lyrics(text, time, guesses)
        case _:
            return read_prose(text, guesses)


def _kind(text: str) -> str:
    """What a file holds, by its first lines."""
    lines = text.lstrip("\n").split("\n", LINES_LOOKED_AT)[:LINES_LOOKED_AT]
    if lines[0].startswith(WEBVTT):
        return "vtt"
    if any(ARROW in line and _SRT_TIME.match(line) for line in lines):
        return "srt"
    stamped = sum(STAMP.match(line) is not None for line in lines)
    return "lrc" if stamped * 2 > sum(bool(line.strip()) for line in lines) else "text"


def _stem(name: str) -> str:
    if name.casefold().endswith(SUFFIX):
        return name[: -len(SUFFIX)]
    return _KNOWN_ENDING.sub("", name)
