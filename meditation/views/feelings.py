"""How one is, and what may be kind then: a few plain feelings, each with sessions in their order."""

from __future__ import annotations

from typing import Final

from meditation.language import noted

FEELINGS: Final = (
    (
        "too-much",
        noted("It is too much"),
        ("when-it-is-too-much", "soles-of-the-feet", "five-senses", "touch-20-seconds"),
    ),
    (
        "tense",
        noted("Tense or worried"),
        ("easing-down", "warm-hands", "soles-of-the-feet", "extended-exhale", "thoughts-like-weather"),
    ),
    (
        "low",
        noted("Low or alone"),
        ("touch-20-seconds", "comfort-without-touch", "one-warm-cup", "self-compassion-break", "common-ground"),
    ),
    (
        "hard-on-myself",
        noted("Hard on myself"),
        ("comfort-without-touch", "three-kind-lines", "believable-kind-words", "setback-seen-kindly"),
    ),
    (
        "pulled",
        noted("Pulled to an old habit"),
        ("start-where-you-are", "ride-the-wave", "soles-of-the-feet", "after-a-slip", "what-matters-next"),
    ),
    (
        "awake",
        noted("Awake at night"),
        ("night-waking", "sleep-wind-down", "sounds-around-you", "extended-exhale"),
    ),
    (
        "worn-out",
        noted("Worn out by work"),
        ("leaving-work", "mindful-pause", "between-clients-reset", "caring-with-balance"),
    ),
    (
        "steady",
        noted("Steady enough"),
        ("affectionate-breathing", "kind-walking", "kind-wishes-for-me", "compassionate-body-scan", "wise-kind-self"),
    ),
)
"""(id, words, ids of sessions, the gentlest first; none of the deepest level)."""


def sessions_for(feeling: str) -> tuple[str, ...]:
    """Ids of sessions in the order in which to offer them; empty for a feeling that is not in the table."""
    return next((sessions for id_, _, sessions in FEELINGS if id_ == feeling), ())
