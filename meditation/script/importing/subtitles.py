"""WebVTT and SRT, read by webvtt-py."""

from __future__ import annotations

import html
import re
from typing import TYPE_CHECKING, Final

from meditation.script.body import MOST_CUES
from meditation.script.importing.items import Found
from meditation.script.importing.report import RefusedError
from meditation.script.importing.timed import Shown, items_of
from meditation.script.importing.words import harmless, plain

if TYPE_CHECKING:
    from collections.abc import Iterator

    from meditation.script.importing.report import Guesses, ReadingTime

ARROW: Final = "-->"
WEBVTT: Final = "WEBVTT"

_TAG = re.compile(r"</?[A-Za-z][^<>]*>|<[0-9:.]+>|\{\\[^{}]*\}")
_NOTE = re.compile(r"^NOTE id=\S* author=(.*) licence=(.*)$", re.MULTILINE)
_TIME = re.compile(r"\s*(?:(\d{1,4}):)?(\d{1,2}):(\d{1,2})[.,](\d{1,3})\s*-->")
_LANGUAGE = re.compile(r"language\s*:\s*([A-Za-z-]{2,20})\s*", re.IGNORECASE)


def read_subtitles(text: str, time: ReadingTime, guesses: Guesses) -> Found:
    """Everything a file of captions holds. Raises RefusedError where it holds none, or too many."""
    from webvtt import WebVTT  # noqa: PLC0415 - only for those who import captions
    from webvtt.errors import MalformedCaptionError, MalformedFileError  # noqa: PLC0415

    lines = text.split("\n")
    arrows = [number for number, line in enumerate(lines, 1) if ARROW in line]
    if len(arrows) > MOST_CUES:
        raise RefusedError(f"There are more captions than one session holds ({MOST_CUES}). Make several files of it.")
    kind = "vtt" if text.startswith(WEBVTT) else "srt"
    try:
        captions = WebVTT.from_buffer(lines, format=kind).captions
    except (MalformedFileError, MalformedCaptionError, ValueError):
        captions = []
    shown = []
    places = _places(lines, arrows)
    for caption in captions:
        start = caption.start_time.in_milliseconds()
        line = next((number for number, begins in places if begins == start), 1)
        shown.append(Shown(start, caption.end_time.in_milliseconds(), _plain(caption.raw_text, kind), line))
    if not shown:
        raise RefusedError("There are no captions in this file that can be read.")
    if all(caption.raw_text.startswith('{"') for caption in captions):
        raise RefusedError("This file holds events for programs, not captions; choose the file of captions beside it.")
    if len(shown) < len(arrows):
        guesses.add(1, f"Captions that cannot be read are left out: {len(arrows) - len(shown)}.")
    end = max(max(caption.start, caption.end) for caption in shown)
    found = Found(items_of(shown, end, time, guesses), exact=True)
    if kind == "vtt":
        _take_head(found, text, lines)
    return found


def _places(lines: list[str], arrows: list[int]) -> Iterator[tuple[int, int]]:
    """The line of each time and the ms it says, to be taken one after another."""
    for number in arrows:
        found = _TIME.match(lines[number - 1])
        if found:
            hours, minutes, seconds, ms = (int(field or 0) for field in found.groups())
            yield number, ((hours * 60 + minutes) * 60 + seconds) * 1000 + ms


def _plain(text: str, kind: str) -> str:
    """The words of a caption without tags and escapes."""
    text = _TAG.sub("", text)
    return harmless(plain(html.unescape(text) if kind == "vtt" else text))


def _take_head(found: Found, text: str, lines: list[str]) -> None:
    """What the file says of itself: a title beside WEBVTT, a language, and the note of our own exports."""
    found.title = plain(html.unescape(lines[0].removeprefix(WEBVTT).strip(" \t-\u2013\u2014")))
    note = _NOTE.search(text)
    if note:
        found.author, found.licence = (plain(html.unescape(field)) for field in note.groups())
    for line in lines[1:10]:
        if not line or ARROW in line:
            break
        language = _LANGUAGE.fullmatch(line)
        found.language = language[1] if language else found.language
