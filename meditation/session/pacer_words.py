"""The words of a pacer whose author gave none: for the breath, and for hands that open and close instead of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from meditation.script.model import PhaseKind

if TYPE_CHECKING:
    from collections.abc import Mapping

_PHASES: Final = (PhaseKind.IN, PhaseKind.SIP, PhaseKind.HOLD, PhaseKind.OUT, PhaseKind.EMPTY)
_BREATH: Final = {
    "en": ("In", "And a sip", "Hold", "Out", "Rest"),
    "de": ("Ein", "Noch ein wenig", "Halten", "Aus", "Ruhen"),
}
_HANDS: Final = {
    "en": ("Open", "A little more", "Stay", "Close", "Rest"),
    "de": ("Öffnen", "Noch ein wenig", "Bleiben", "Schließen", "Ruhen"),
}


def pacer_words(language: str, *, hands: bool) -> Mapping[PhaseKind, str]:
    """A word for each phase, in English where there are none in that language (a BCP 47 tag)."""
    table = _HANDS if hands else _BREATH
    words = table.get(language.casefold().partition("-")[0], table["en"])
    return dict(zip(_PHASES, words, strict=True))
