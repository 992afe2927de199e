"""The library: gentle sessions first, deeper ones when the person wishes so."""

from __future__ import annotations

from meditation.places import bundled
from meditation.script.shelf import read_shelf
from meditation.views.card import LEVEL_WORDS
from meditation.views.cards import card_of
from meditation.views.library import library_view

CARDS = [card_of(good.script) for good in read_shelf([bundled("scripts")]).good()]
LEVELS = list(LEVEL_WORDS.values())


def test_a_new_library_holds_no_deeper_session_however_it_is_searched() -> None:
    for query in ("", "critic", "deeper", "forgive", "letter"):
        view = library_view(CARDS, query, deeper=False)
        assert all(card.level != LEVELS[2] for card in view.cards)
        assert view.kept_back


def test_with_them_all_are_there_the_gentle_ones_first() -> None:
    view = library_view(CARDS)
    assert len(view.cards) == len(CARDS) == 48
    assert not view.kept_back
    depths = [LEVELS.index(card.level) for card in view.cards]
    assert depths == sorted(depths)
    assert depths.count(2) == 5
