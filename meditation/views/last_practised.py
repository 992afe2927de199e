"""When a session was practised last, in a few words; and cards with what is the person's own on them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from msgspec.structs import replace

from meditation.language import noted, tr

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Collection, Iterable, Mapping

    from meditation.views.card import CardView

WEEKDAYS: Final = (
    noted("last on Monday"),
    noted("last on Tuesday"),
    noted("last on Wednesday"),
    noted("last on Thursday"),
    noted("last on Friday"),
    noted("last on Saturday"),
    noted("last on Sunday"),
)
MONTHS: Final = (
    noted("last in January"),
    noted("last in February"),
    noted("last in March"),
    noted("last in April"),
    noted("last in May"),
    noted("last in June"),
    noted("last in July"),
    noted("last in August"),
    noted("last in September"),
    noted("last in October"),
    noted("last in November"),
    noted("last in December"),
)
A_WEEK = 7
A_YEAR = 330
"""Days from which a month alone would say too little."""


def last_words(day: dt.date, today: dt.date) -> str:
    """The day by its name within a week, then the month, then the year: no count of what lies between."""
    days = (today - day).days
    if days <= 0:
        return tr("practised today")
    if days == 1:
        return tr("last yesterday")
    if days < A_WEEK:
        return tr(WEEKDAYS[day.weekday()])
    if days < A_YEAR:
        return tr(MONTHS[day.month - 1])
    return tr("last in {year}").format(year=day.year)


def made_personal(
    cards: Iterable[CardView], starred: Collection[str], practised: Mapping[str, dt.date], today: dt.date
) -> list[CardView]:
    """The same cards with a star where it is a favourite, and with when it was practised last."""
    return [
        replace(card, starred=card.id in starred, last=last_words(practised[card.id], today))
        if card.id in practised
        else replace(card, starred=card.id in starred)
        for card in cards
    ]
