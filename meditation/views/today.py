"""The Today page: a greeting by the hour, one sentence that never counts against anyone, one suggestion."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from meditation.language import tr
from meditation.views.card import DEEPEST

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Mapping, Sequence

    from meditation.views.card import CardView

QUIET_HOURS = (22, 5)
"""From ten in the evening until five, something short and soft is offered."""
SMALL_CARDS = 3
FIRST = ("touch-20-seconds", "mindful-pause", "start-where-you-are", "soles-of-the-feet")
"""What comes before all others that were never practised: small, and for anyone."""
FIRST_PACED = "easing-down"
"""The session, and the pattern, that is offered before any other guide for the breath has been practised."""
PATTERN, OWN_BREATH = "breathe-", "breathe-own-breath"
"""What the ids of sessions made from a pattern begin with, and the one that follows instead of leading."""


class TodayView(msgspec.Struct, frozen=True):
    greeting: str
    sentence: str
    main: CardView | None
    small: tuple[CardView, ...]
    letter_waits: bool = False
    """True where a letter to oneself may be opened."""


def greeting(hour: int) -> str:
    if 5 <= hour < 12:
        return tr("Good morning")
    if 12 <= hour < 18:
        return tr("Good afternoon")
    if 18 <= hour < 22:
        return tr("Good evening")
    return tr("A quiet hour")


def sentence(days_of_last_30: int, *, practised_today: bool, days_in_run: int = 0) -> str:
    """What is there, never what is not; of the run only where it is wished for, and is one."""
    said = _sentence(days_of_last_30, practised_today=practised_today)
    if days_in_run > 1:
        said += " " + tr("This run has {days} days of practice, and room for rest.").format(days=days_in_run)
    return said


def _sentence(days_of_last_30: int, *, practised_today: bool) -> str:
    if practised_today:
        return tr("You have made time today. More is welcome, and so is rest.")
    if days_of_last_30 > 1:
        made = tr("You made time on {days} of the last 30 days. Something small is plenty.")
        return made.format(days=days_of_last_30)
    return tr("A little time for yourself. Twenty seconds is enough.")


def paced_before(practised: Iterable[str], cards: Iterable[CardView]) -> bool:
    """Whether one of the sessions practised so far guided the breath."""
    paced = {card.id for card in cards if card.uses_breath}
    return any(id_ in paced or (id_.startswith(PATTERN) and id_ != OWN_BREATH) for id_ in practised)


def today_view(
    cards: Sequence[CardView],
    now: dt.datetime,
    last_practised: Mapping[str, dt.date],
    *,
    days_of_last_30: int,
    practised_today: bool,
    days_in_run: int = 0,
    paced_before: bool = True,
    letter_waits: bool = False,
) -> TodayView:
    """One card first: by day the one practised longest ago, at night a calming one, for a newcomer something small.

    Deeper sessions are found in the library, never put before anybody; nor is a guide for the breath, but the one to
    begin with, before one has been practised.
    """
    playable = [
        card
        for card in cards
        if card.playable and card.depth != DEEPEST and (paced_before or not card.uses_breath or card.id == FIRST_PACED)
    ]
    night = now.hour >= QUIET_HOURS[0] or now.hour < QUIET_HOURS[1]

    def order(card: CardView) -> tuple[int, str, int, int]:
        calm = card.scene in {"sea", "night"} or not night
        last = last_practised.get(card.id)
        first = FIRST.index(card.id) if card.id in FIRST else len(FIRST)
        return (0 if calm else 1, last.isoformat() if last else "", first, playable.index(card))

    ranked = sorted(playable, key=order)
    return TodayView(
        greeting=greeting(now.hour),
        sentence=sentence(days_of_last_30, practised_today=practised_today, days_in_run=days_in_run),
        main=ranked[0] if ranked else None,
        small=tuple(ranked[1 : 1 + SMALL_CARDS]),
        letter_waits=letter_waits,
    )
