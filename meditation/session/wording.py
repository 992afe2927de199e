"""Which words a person gets: the cue for their touch, breath, eyes and time, and how long it takes to read."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from meditation.script.model import Cue, Millis, Variant

if TYPE_CHECKING:
    from collections.abc import Mapping

LETTERS_A_SECOND = 8
"""Reading pace: under half of the caption limits, for someone who is settling."""
LEAST_HOLD = Millis(4000)


@dataclass(frozen=True, slots=True)
class Wishes:
    """What a person has chosen for one session. Nothing here changes its length."""

    touch: bool = True
    breath: bool = True
    eyes_open: bool = False
    favourite: str = ""
    """The favourite gesture's id; empty takes the script's own."""
    choices: Mapping[str, str] = field(default_factory=dict)
    spoken_lengths: Mapping[str, int] = field(default_factory=dict)
    """Measured voice lengths in ms by cue name; a cue without one is timed by reading."""


def reading_time(text: str) -> Millis:
    """How long a cue stays bright: the larger of 4 s and its letters at 8 a second and one second more."""
    return Millis(max(LEAST_HOLD, len(text) * 1000 // LETTERS_A_SECOND + 1000))


def cue_length(cue: Cue, text: str, wishes: Wishes) -> Millis:
    measured = wishes.spoken_lengths.get(cue.name)
    return reading_time(text) if measured is None else Millis(measured)


def words_for(cue: Cue, wishes: Wishes, *, short: bool) -> str | None:
    """The text this person reads, or None where the cue is left out for them.

    A wording for no touch or no breath comes before the short one: comfort before brevity.
    """
    wanted = [
        variant
        for variant, on in (
            (Variant.NO_TOUCH, not wishes.touch),
            (Variant.NO_BREATH, not wishes.breath),
            (Variant.EYES_OPEN, wishes.eyes_open),
            (Variant.SHORT, short),
        )
        if on
    ]
    given = [wording for variant in wanted if (wording := cue.wording(variant)) is not None and not wording.same]
    if any(wording.skip for wording in given):
        return None
    return given[0].text if given else cue.text


def spoken_words(cue: Cue, shown: str) -> str:
    """What the voice says: the author's spoken wording, unless a variant has replaced the words themselves."""
    wording = cue.wording(Variant.SPOKEN)
    return wording.text if wording is not None and wording.text and shown == cue.text else shown
