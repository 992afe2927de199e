"""What an exported session says of itself to a music player."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from audio.tags import Chapter, Tags
from meditation.session.timeline import START, sections_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from meditation.session.timeline import Timeline

ALBUM = "Hand on Heart"


def tags_of(timeline: Timeline, families: Sequence[str] = (), cover: bytes = b"") -> Tags:
    """Title, maker, licence and a chapter for each section that takes time; the album is the program and families."""
    starts = [(section.at, section.text) for section in sections_of(timeline)] or [(START, "")]
    spans = pairwise([*starts, (timeline.length, "")])
    found = [Chapter(at, text or timeline.title) for (at, text), (end, _) in spans if end > at]
    return Tags(
        title=timeline.title,
        artist=timeline.author,
        album=": ".join(filter(None, [ALBUM, ", ".join(families)])),
        licence=timeline.licence,
        language=timeline.language,
        chapters=tuple(found),
        length=timeline.length,
        cover=cover,
    )
