"""What is heard around the words: as the author wrote it, or another ambience, or none; with bells or without."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from meditation.script.model import FADE, Millis
from meditation.session.timeline import AmbienceAt, BellAt

if TYPE_CHECKING:
    from meditation.session.timeline import Timeline

AS_WRITTEN: Final = ""
QUIET: Final = "none"
"""No ambience has this name."""
ENDING: Final = Millis(8000)
"""How long one that the author did not write takes to go."""
LEVEL: Final = 0.35
"""And how loud it is: about as authors write theirs."""


def without_bells(timeline: Timeline) -> Timeline:
    """The timeline in which nothing rings; nothing moves."""
    return replace(timeline, events=tuple(e for e in timeline.events if not isinstance(e, BellAt)))


def surrounded(timeline: Timeline, ambience: str) -> Timeline:
    """The timeline with another ambience in the place of its own, or throughout where it has none; nothing moves."""
    if ambience == AS_WRITTEN:
        return timeline
    written = timeline.only(AmbienceAt)
    if ambience == QUIET:
        return replace(timeline, events=tuple(e for e in timeline.events if not isinstance(e, AmbienceAt)))
    if not written:
        throughout = AmbienceAt(Millis(0), timeline.length, ambience, FADE, min(ENDING, timeline.length), LEVEL)
        return replace(timeline, events=(throughout, *timeline.events))
    changed = (replace(e, text=ambience) if isinstance(e, AmbienceAt) else e for e in timeline.events)
    return replace(timeline, events=tuple(changed))
