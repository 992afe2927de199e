"""A timeline as SRT subtitles, which every player of films reads."""

from __future__ import annotations

from typing import TYPE_CHECKING

from meditation.session.captions.shown import captions_of, clock

if TYPE_CHECKING:
    from meditation.session.timeline import Timeline


def subrip(timeline: Timeline) -> str:
    """Numbers from 1, nothing escaped; an arrow within words would be read as a time, so it becomes a sign."""
    return "".join(
        f"{number}\n{clock(start, ',')} --> {clock(end, ',')}\n{text.replace('-->', '→')}\n\n"
        for number, (start, end, text) in enumerate(captions_of(timeline), 1)
    )
