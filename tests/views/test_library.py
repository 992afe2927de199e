"""The library: gentle sessions first, deeper ones when the person wishes so."""

from __future__ import annotations

import datetime as dt

import pytest

from meditation.places import bundled
from meditation.script.shelf import read_shelf
from meditation.views.card import LEVEL_WORDS
from meditation.views.cards import card_of
from meditation.views.feelings import FEELINGS
from meditation.views.last_practised import last_words
from meditation.views.library import MINUTES, Narrowed, library_view

CARDS = [card_of(good.script) for good in read_shelf([bundled("scripts")]).good()]
LEVELS = list(LEVEL_WORDS.values())


def test_a_new_library_holds_no_deeper_session_however_it_is_searched() -> None:
    for query in ("", "critic", "deeper", "forgive", "letter"):
        view = library_view(CARDS, Narrowed(query=query), deeper=False)
        assert all(card.level != LEVELS[2] for card in view.cards)
        assert view.kept_back


def test_with_them_all_are_there_the_gentle_ones_first() -> None:
    view = library_view(CARDS)
    assert len(view.cards) == len(CARDS) == 48
    assert not view.kept_back
    depths = [LEVELS.index(card.level) for card in view.cards]
    assert depths == sorted(depths)
    assert depths.count(2) == 5


def test_every_feeling_has_sessions_that_are_there_and_gentle_and_begins_with_a_settling_one() -> None:
    depth = {card.id: card.depth for card in CARDS}
    for id_, _, sessions in FEELINGS:
        assert 3 <= len(sessions) <= 6
        assert all(depth[session] in {1, 2} for session in sessions)
        assert depth[sessions[0]] == 1
        shown = library_view(CARDS, Narrowed(feeling=id_), deeper=False).cards
        assert tuple(card.id for card in shown) == sessions


def test_a_feeling_offers_easing_down_before_any_other_guide_for_the_breath() -> None:
    for id_, _, _ in FEELINGS:
        paced = [card.id for card in library_view(CARDS, Narrowed(feeling=id_)).cards if card.uses_breath]
        assert id_ != "tense" or paced[0] == "easing-down"


@pytest.mark.parametrize("minutes", MINUTES)
def test_a_length_leaves_sessions_that_can_last_so_long_and_no_length_is_empty(minutes: int) -> None:
    found = library_view(CARDS, Narrowed(minutes=minutes)).cards
    assert found
    assert all(card.shortest <= minutes * 60_000 <= card.longest for card in found)


def test_a_kind_finds_every_session_that_has_it_among_its_families() -> None:
    kinds = [chip.id for chip in library_view(CARDS).chips if chip.id]
    assert len(kinds) == 14
    for kind in kinds:
        assert library_view(CARDS, Narrowed(family=kind)).cards
    assert "easing-down" in {card.id for card in library_view(CARDS, Narrowed(family="mindfulness")).cards}


@pytest.mark.parametrize(
    ("days", "words"),
    [
        (0, "practised today"),
        (1, "last yesterday"),
        (2, "last on Monday"),
        (6, "last on Thursday"),
        (7, "last in May"),
        (40, "last in April"),
        (329, "last in June"),
        (330, "last in 2025"),
    ],
)
def test_the_last_time_is_told_by_its_name_and_never_by_how_long_ago(days: int, words: str) -> None:
    today = dt.date(2026, 5, 13)
    assert last_words(today - dt.timedelta(days=days), today) == words


def test_a_day_that_lies_ahead_after_a_journey_is_today() -> None:
    assert last_words(dt.date(2026, 5, 14), dt.date(2026, 5, 13)) == "practised today"
