"""The kind touches a script may offer, from one hand on the chest to only picturing it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from meditation.language import noted


@dataclass(frozen=True, slots=True)
class Gesture:
    """One touch, always from oneself; left and right are never said."""

    id: str
    words: str
    """What a screen reader says, and what stands under its drawing."""


GESTURES: Final = (
    Gesture("hand-on-heart", noted("One hand on the chest")),
    Gesture("two-hands-heart", noted("Both hands on the chest, one over the other")),
    Gesture("heart-and-belly", noted("One hand on the chest, one on the belly")),
    Gesture("two-hands-belly", noted("Both hands on the belly")),
    Gesture("one-cheek", noted("A palm to one cheek")),
    Gesture("cradle-face", noted("Both palms to the cheeks")),
    Gesture("gentle-hug", noted("Arms crossed, hands on the upper arms")),
    Gesture("hand-in-hand", noted("One hand holds the other")),
    Gesture("arm-stroke", noted("A slow stroke from shoulder to elbow")),
    Gesture("fist-and-palm", noted("A fist, cupped by the other hand")),
    Gesture("hands-on-thighs", noted("Palms resting on the thighs")),
    Gesture("palm-press", noted("Palms pressed together")),
    Gesture("neck-rest", noted("A hand at the back of the neck")),
    Gesture("hold-object", noted("Holding a cushion, a sleeve, a warm cup or a stone")),
    Gesture("picture-it", noted("Picturing a kind hand, or warmth nearby")),
)
GESTURE_IDS: Final = tuple(gesture.id for gesture in GESTURES)

OFF_THE_BODY: Final = frozenset({"hold-object", "picture-it"})
"""Gestures that are no touch of oneself."""
FAVOURITE: Final = "favourite"
"""In `[touch favourite]`: whichever gesture the person likes best, else the script's own."""
NO_GESTURE: Final = "none"
"""In the heading: a script without a gesture of its own."""


def gesture_words(gesture_id: str) -> str:
    """The accessible words of a gesture; empty for an id that is none."""
    return next((gesture.words for gesture in GESTURES if gesture.id == gesture_id), "")
