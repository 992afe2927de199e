"""By hand: where a session waits after each of its words until somebody says "next", and what follows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from meditation.session.timeline import CueAt, WriteAt

if TYPE_CHECKING:
    from meditation.session.timeline import Timeline

ASKED = 1000
"""ms after which a question to write about has been shown: from then on it waits for the hand."""


def words_left(timeline: Timeline, at: int) -> int:
    """The ms for which the words at `at` are still to be read; 0 from where one waits, or before the first."""
    stops = [(start, until) for start, until in _stops(timeline) if start <= at]
    return max(0, stops[-1][1] - at) if stops else 0


def waits(timeline: Timeline, at: int) -> bool:
    """Whether there are words at `at`, and they have been read."""
    return any(start <= at for start, _ in _stops(timeline)) and words_left(timeline, at) == 0


def next_words(timeline: Timeline, at: int) -> int:
    """Where "next" leads: the words after these, or the end."""
    return next((start for start, _ in _stops(timeline) if start > at), int(timeline.length))


def words_before(timeline: Timeline, at: int) -> int:
    """Where "previous" leads: the words before these, or the first."""
    starts = [start for start, _ in _stops(timeline) if start <= at]
    return starts[-2] if len(starts) > 1 else 0


def _stops(timeline: Timeline) -> list[tuple[int, int]]:
    """(start, until) in ms of all words that are read or written about."""
    cues = [(cue.at, cue.at + cue.length) for cue in timeline.only(CueAt)]
    asked = [(write.at, write.at + min(ASKED, write.length)) for write in timeline.only(WriteAt)]
    return sorted([*cues, *asked])
