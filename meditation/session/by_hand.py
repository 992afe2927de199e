"""By hand: where a session waits after each of its words until somebody says "next", and what follows."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from math import inf
from typing import TYPE_CHECKING

from meditation.session.timeline import CueAt, WriteAt

if TYPE_CHECKING:
    from collections.abc import Sequence

    from meditation.session.timeline import Timeline

ASKED = 1000
"""ms after which a question to write about has been shown: from then on it waits for the hand."""


@dataclass(frozen=True, slots=True)
class Words:
    """A cue, or a question to write about: when it comes, and from when on it waits for the hand, in ms."""

    at: int
    until: int


def words_of(timeline: Timeline) -> tuple[Words, ...]:
    """All words in their order; each waits before the next ones come, even where these follow at once."""
    cues = [(int(cue.at), int(cue.length)) for cue in timeline.only(CueAt) if cue.length > 0]
    asked = [(int(write.at), min(ASKED, int(write.length))) for write in timeline.only(WriteAt)]
    rows = [*sorted([*cues, *asked]), (inf, 0)]
    return tuple(Words(int(at), int(min(at + length, then - 1))) for (at, length), (then, _) in pairwise(rows))


def standing(words: Sequence[Words], at: int) -> Words | None:
    """The words that stand at `at`; None before the first."""
    return next((one for one in reversed(words) if one.at <= at), None)


def following(words: Sequence[Words], at: int) -> Words | None:
    """The words after those that stand at `at`; None after the last."""
    return next((one for one in words if one.at > at), None)


def before(words: Sequence[Words], at: int) -> Words | None:
    """The words before those that stand at `at`, or these where they are the first."""
    now = standing(words, at)
    return now and (standing(words, now.at - 1) or now)
