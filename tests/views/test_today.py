"""What Today puts before a person: something small at first, never a deeper session."""

from __future__ import annotations

import datetime as dt

from meditation.places import bundled
from meditation.script.shelf import read_shelf
from meditation.session.breathing import BREATHE, OWN_BREATH
from meditation.views.card import LEVEL_WORDS
from meditation.views.cards import card_of
from meditation.views.today import FIRST, FIRST_PACED, TodayView, paced_before, today_view

NOON = dt.datetime(2026, 5, 13, 12, 0, tzinfo=dt.UTC)
CARDS = [card_of(good.script) for good in read_shelf([bundled("scripts")]).good()]


def today(now: dt.datetime, last: dict[str, dt.date]) -> TodayView:
    return today_view(CARDS, now, last, days_of_last_30=0, practised_today=False)


def test_a_newcomer_is_offered_something_small() -> None:
    view = today(NOON, {})
    assert view.main is not None
    assert (view.main.id, *(card.id for card in view.small)) == FIRST


def test_what_was_practised_longest_ago_comes_again_and_a_deeper_session_never() -> None:
    last = {card.id: dt.date(2026, 5, 1) + dt.timedelta(days=number) for number, card in enumerate(CARDS)}
    for hour in range(24):
        view = today(NOON.replace(hour=hour), last)
        offered = [card for card in (view.main, *view.small) if card is not None]
        assert len(offered) == 4
        assert all(card.level != LEVEL_WORDS[3] for card in offered)
    for card in CARDS:
        if card.level == LEVEL_WORDS[3]:
            assert card.id not in {shown.id for shown in today(NOON, last).small}


def test_at_night_it_is_something_calming() -> None:
    view = today(NOON.replace(hour=23), {})
    assert view.main is not None
    assert view.main.scene in {"sea", "night"}


def test_no_guide_for_the_breath_comes_before_easing_down_at_any_hour() -> None:
    last = {card.id: dt.date(2026, 5, 1) for card in CARDS if not card.uses_breath}
    for hour in range(24):
        now = NOON.replace(hour=hour)
        view = today_view(CARDS, now, last, days_of_last_30=9, practised_today=False, paced_before=False)
        shown = [card for card in (view.main, *view.small) if card is not None]
        assert [card.id for card in shown if card.uses_breath] == [FIRST_PACED]


def test_a_guide_for_the_breath_has_been_practised_as_a_session_or_a_pattern_but_not_by_following_ones_own() -> None:
    assert not paced_before(["mindful-pause", f"{BREATHE}{OWN_BREATH}"], CARDS)
    assert paced_before([f"{BREATHE}box"], CARDS)
    assert paced_before(["mindful-pause", "extended-exhale"], CARDS)
    assert FIRST_PACED in {card.id for card in CARDS if card.uses_breath}
