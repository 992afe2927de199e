"""The Library page: all cards, chosen by how one feels, by the time there is, or by words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from meditation.views.cards import FAMILY_WORDS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from meditation.views.cards import CardView

NOTHING_FOUND = "Nothing here by that name. Fewer words may find more."
EMPTY_SHELF = "No sessions were found. Put a script into the folder of your own sessions and it appears here."


@dataclass(frozen=True, slots=True)
class Chip:
    """One filter that can be on or off."""

    id: str
    words: str
    on: bool


@dataclass(frozen=True, slots=True)
class LibraryView:
    cards: tuple[CardView, ...]
    chips: tuple[Chip, ...]
    query: str
    notice: str = ""
    """What to say where there is no card to show."""


def library_view(cards: Sequence[CardView], query: str = "", family: str = "") -> LibraryView:
    """Cards that hold every word of `query` in title, intention or line, of one family or of all."""
    words = query.casefold().split()
    found = [card for card in cards if _matches(card, words) and (not family or _family(card) == family)]
    families = sorted({_family(card) for card in cards if card.playable}, key=list(FAMILY_WORDS.values()).index)
    chips = tuple(Chip(name, name, on=name == family) for name in families)
    notice = "" if found else NOTHING_FOUND if cards else EMPTY_SHELF
    return LibraryView(tuple(found), (Chip("", "All", on=not family), *chips), query, notice)


def _family(card: CardView) -> str:
    return card.line.rpartition(" · ")[2] if card.playable else ""


def _matches(card: CardView, words: Sequence[str]) -> bool:
    text = f"{card.title} {card.intention} {card.line} {card.level}".casefold()
    return all(word in text for word in words)
