"""A timeline's sections as WebVTT chapters, one after another without a gap, to the end."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from meditation.session.captions.shown import one_line
from meditation.session.captions.webvtt import block, document, escaped
from meditation.session.timeline import START, sections_of

if TYPE_CHECKING:
    from meditation.session.timeline import Timeline


def chapters(timeline: Timeline) -> str:
    """A section without a title bears the session's; one that takes no time is left out."""
    starts = [(section.at, section.text) for section in sections_of(timeline)] or [(START, "")]
    spans = pairwise([*starts, (timeline.length, "")])
    blocks = [
        block(start, end, escaped(one_line(text, timeline.language) or one_line(timeline.title, timeline.language)))
        for (start, text), (end, _) in spans
        if end > start
    ]
    return document(timeline, blocks)
