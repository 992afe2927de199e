"""The Library page: all cards, chosen by how one feels, by the time there is, or by words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from meditation.views.card import LEVEL_WORDS
from meditation.views.cards import FAMILY_WORDS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from meditation.views.card import CardView

DEEPER = LEVEL_WORDS[3]
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
    kept_back: bool = False
    """True where deeper sessions are there, and not shown until the person wishes so."""


def library_view(cards: Sequence[CardView], query: str = "", family: str = "", *, deeper: bool = True) -> LibraryView:
    """Cards that hold every word of `query` in title, intention or line, of one family or of all; gentle ones first.

    Without `deeper`, sessions of the deepest level are kept back.
    """
    words = query.casefold().split()
    shown = [card for card in cards if deeper or card.level != DEEPER]
    kept_back = len(shown) < len(cards)
    cards = sorted(shown, key=_depth)
    found = [card for card in cards if _matches(card, words) and (not family or _family(card) == family)]
    families = sorted({_family(card) for card in cards if card.playable}, key=list(FAMILY_WORDS.values()).index)
    chips = tuple(Chip(name, name, on=name == family) for name in families)
    notice = "" if found else NOTHING_FOUND if cards else EMPTY_SHELF
    return LibraryView(tuple(found), (Chip("", "All", on=not family), *chips), query, notice, kept_back)


def _depth(card: CardView) -> int:
    """Settling before turning toward before deeper; a script without a level, or without a card, comes last."""
    levels = list(LEVEL_WORDS.values())
    return levels.index(card.level) if card.level in levels else len(levels)


def _family(card: CardView) -> str:
    return card.line.rpartition(" · ")[2] if card.playable else ""


def _matches(card: CardView, words: Sequence[str]) -> bool:
    text = f"{card.title} {card.intention} {card.line} {card.level}".casefold()
    return all(word in text for word in words)
