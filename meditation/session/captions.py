"""A timeline as WebVTT captions: the words and the breath, for any player of subtitles."""

from __future__ import annotations

from typing import TYPE_CHECKING

from meditation.session.timeline import BreathAt, CueAt

if TYPE_CHECKING:
    from collections.abc import Iterator

    from meditation.session.timeline import Timeline

LINGER = 6_000
"""ms a cue stays after it was read, unless the next words come first."""


def captions(timeline: Timeline) -> Iterator[tuple[int, int, str]]:
    """Each caption as (start ms, end ms, text), in order, none overlapping the next."""
    shown = [event for event in timeline.events if isinstance(event, CueAt | BreathAt)]
    for index, event in enumerate(shown):
        if isinstance(event, BreathAt):
            yield event.at, event.at + event.length, event.text
            continue
        following = shown[index + 1].at if index + 1 < len(shown) else timeline.length
        end = min(following, event.at + event.length + LINGER, timeline.length)
        if end > event.at:
            yield event.at, end, event.text


def webvtt(timeline: Timeline) -> str:
    """A WebVTT file (W3C WebVTT: The Web Video Text Tracks Format), without identifiers, which trip some readers."""
    head = [
        f"WEBVTT - {_escape(timeline.title)}",
        "",
        f"NOTE id={timeline.id} author={_escape(timeline.author)} licence={_escape(timeline.licence)}",
    ]
    blocks = [
        f"{_stamp(start)} --> {_stamp(end)} line:50% align:center\n{_escape(text)}"
        for start, end, text in captions(timeline)
    ]
    return "\n".join(head) + "\n\n" + "\n\n".join(blocks) + "\n"


def _stamp(ms: int) -> str:
    seconds, ms = divmod(ms, 1000)
    minutes, seconds = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours:02}:{minutes:02}:{seconds:02}.{ms:03}"


def _escape(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\n", " ")
