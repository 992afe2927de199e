"""The Library page: all cards, chosen by how one feels, by the time there is, by kind, or by words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from meditation.language import noted, tr, trn
from meditation.views.card import DEEPEST
from meditation.views.cards import FAMILY_WORDS
from meditation.views.feelings import FEELINGS, sessions_for

if TYPE_CHECKING:
    from collections.abc import Sequence

    from meditation.views.card import CardView

MINUTES: Final = (1, 3, 5, 10, 20)
"""Time there may be: a session fits that can last so long."""
MINUTE = 60_000
AT_ONCE: Final = 60
"""Cards that are shown before the person asks for all of them."""
NOTHING_FOUND: Final = noted("Nothing here by that name. Fewer words may find more.")
NOTHING_FITS: Final = noted("Nothing fits all of these. Letting one of them go may find more.")
NO_FAVOURITES: Final = noted("No favourites yet. The star on a session's card puts it here.")
HELP_IS_NEAR: Final = noted("If you are not safe, Help has people to speak with. It is one press away, and on F1.")
TOO_MUCH: Final = "too-much"
EMPTY_SHELF: Final = noted(
    "No sessions were found. Put a script into the folder of your own sessions and it appears here."
)


@dataclass(frozen=True, slots=True)
class Chip:
    """One filter that can be on or off."""

    id: str
    words: str
    on: bool


@dataclass(frozen=True, slots=True)
class Narrowed:
    """What the person has chosen to see; nothing chosen is everything."""

    query: str = ""
    family: str = ""
    feeling: str = ""
    minutes: int = 0
    starred: bool = False
    all: bool = False
    """True: also what is beyond the first AT_ONCE."""

    @property
    def by_chips(self) -> bool:
        return bool(self.family or self.feeling or self.minutes or self.starred)


@dataclass(frozen=True, slots=True)
class LibraryView:
    """Everything on the page."""

    cards: tuple[CardView, ...]
    chips: tuple[Chip, ...]
    """Kinds, after one for all of them."""
    feelings: tuple[Chip, ...]
    lengths: tuple[Chip, ...]
    favourites: Chip
    query: str
    notice: str = ""
    """What to say where there is no card to show."""
    kept_back: bool = False
    """True where deeper sessions are there, and not shown until the person wishes so."""
    aside: str = ""
    """What else to say above the cards."""
    more: str = ""
    """How many cards are not shown yet, in words; empty where all are."""


def library_view(cards: Sequence[CardView], wanted: Narrowed | None = None, *, deeper: bool = True) -> LibraryView:
    """Cards that fit everything that is wanted, gentle ones first; for a feeling, in the order of its table.

    Without `deeper`, sessions of the deepest level are kept back.
    """
    wanted = wanted or Narrowed()
    shown = sorted((card for card in cards if deeper or card.depth != DEEPEST), key=_depth)
    found = [card for card in shown if _fits(card, wanted)]
    if wanted.feeling:
        order = sessions_for(wanted.feeling)
        found.sort(key=lambda card: order.index(card.id))
    seen = found if wanted.all else found[:AT_ONCE]
    left = len(found) - len(seen)
    return LibraryView(
        cards=tuple(seen),
        chips=_kinds(shown, wanted),
        feelings=tuple(Chip(id_, tr(said), on=id_ == wanted.feeling) for id_, said, _ in FEELINGS),
        lengths=tuple(Chip(str(n), tr("{minutes} min").format(minutes=n), on=n == wanted.minutes) for n in MINUTES),
        favourites=Chip("starred", tr("Favourites"), on=wanted.starred),
        query=wanted.query,
        notice="" if found else _nothing(shown, wanted),
        aside=tr(HELP_IS_NEAR) if wanted.feeling == TOO_MUCH else "",
        kept_back=len(shown) < len(cards),
        more=trn("Show %n more", "Show %n more", left) if left else "",
    )


def _kinds(cards: Sequence[CardView], wanted: Narrowed) -> tuple[Chip, ...]:
    there = {family for card in cards for family in card.families}
    kinds = (Chip(id_, tr(said), on=id_ == wanted.family) for id_, said in FAMILY_WORDS.items() if id_ in there)
    return (Chip("", tr("All"), on=not wanted.family), *kinds)


def _nothing(cards: Sequence[CardView], wanted: Narrowed) -> str:
    if not cards:
        return tr(EMPTY_SHELF)
    if wanted.starred and not any(card.starred for card in cards):
        return tr(NO_FAVOURITES)
    return tr(NOTHING_FITS) if wanted.by_chips else tr(NOTHING_FOUND)


def _depth(card: CardView) -> int:
    """Settling before turning toward before deeper; a script without a level, or without a card, comes last."""
    return card.depth or DEEPEST + 1


def _fits(card: CardView, wanted: Narrowed) -> bool:
    text = f"{card.title} {card.intention} {card.line} {card.level}".casefold()
    return (
        all(word in text for word in wanted.query.casefold().split())
        and (not wanted.family or wanted.family in card.families)
        and (not wanted.feeling or card.id in sessions_for(wanted.feeling))
        and (not wanted.minutes or card.shortest <= wanted.minutes * MINUTE <= card.longest)
        and (not wanted.starred or card.starred)
    )
