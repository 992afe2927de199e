"""A timeline as WebVTT captions: the words and the breath, for any player of subtitles.

W3C, WebVTT: The Web Video Text Tracks Format.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from meditation.session.captions.shown import captions_of, clock, one_line

if TYPE_CHECKING:
    from collections.abc import Iterable

    from meditation.session.timeline import Timeline

MIDDLE = " line:50% align:center"
"""In the middle of the screen: there is no picture to keep free."""


def webvtt(timeline: Timeline) -> str:
    """The captions, without identifiers, which trip some readers."""
    return document(timeline, [block(start, end, escaped(text), MIDDLE) for start, end, text in captions_of(timeline)])


def document(timeline: Timeline, blocks: Iterable[str]) -> str:
    """A whole file: the title, a note of where it comes from, then its blocks."""
    by, licence = (escaped(one_line(words, timeline.language)) for words in (timeline.author, timeline.licence))
    title = escaped(one_line(timeline.title, timeline.language))
    head = [f"WEBVTT - {title}", f"NOTE id={timeline.id} author={by} licence={licence}"]
    return "\n\n".join([*head, *blocks]) + "\n"


def block(start: int, end: int, payload: str, settings: str = "", identifier: str = "") -> str:
    """One cue; `payload` is one line that is not empty."""
    above = f"{identifier}\n" if identifier else ""
    return f"{above}{clock(start, '.')} --> {clock(end, '.')}{settings}\n{payload}"


def escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
