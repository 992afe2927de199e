"""What stands on the screen and when: each caption of a timeline, its words and its times as others read them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from meditation.script.model import Millis
from meditation.session.timeline import BreathAt, CueAt

if TYPE_CHECKING:
    from collections.abc import Iterator

    from meditation.session.timeline import Timeline

LINGER: Final = Millis(6_000)
"""How long a cue stays after it was read, unless the next words come first."""
AND: Final = {
    "en": "and",
    "de": "und",
    "fr": "et",
    "es": "y",
    "it": "e",
    "pt": "e",
    "nl": "en",
    "da": "og",
    "sv": "och",
}

_AND_SIGN: Final = re.compile(r"(?<=\s)&(?=\s)")


class Caption(NamedTuple):
    """Words and the time they stand on the screen, in ms from the start of the session."""

    start: Millis
    end: Millis
    text: str


def captions_of(timeline: Timeline) -> Iterator[Caption]:
    """The words and the phases of the breath, in order, none overlapping the next."""
    shown = [event for event in timeline.events if isinstance(event, CueAt | BreathAt)]
    for index, event in enumerate(shown):
        following = shown[index + 1].at if index + 1 < len(shown) else timeline.length
        stays = event.length if isinstance(event, BreathAt) else event.length + LINGER
        end = min(following, event.at + stays, timeline.length)
        if end > event.at:
            yield Caption(event.at, Millis(end), one_line(event.text, timeline.language))


def one_line(text: str, language: str) -> str:
    """The text as one line, an & between two words written out: two of the common readers leave `&amp;` as it is."""
    line = " ".join(text.split())
    word = AND.get(language.partition("-")[0].casefold())
    return _AND_SIGN.sub(word, line) if word else line


def clock(ms: int, point: str) -> str:
    """`HH:MM:SS.mmm`, with the given sign before the milliseconds."""
    seconds, ms = divmod(ms, 1000)
    minutes, seconds = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours:02}:{minutes:02}:{seconds:02}{point}{ms:03}"
