"""Help: there without a network, complete, with a short session that can begin at once."""

from __future__ import annotations

import datetime as dt

from meditation.views.cards import CardView
from meditation.views.helping import help_view


def test_every_line_says_whom_it_reaches_how_and_when_it_was_compared() -> None:
    lines = help_view([]).lines
    assert lines
    for line in lines:
        assert all((line.country, line.name, line.number, line.hours))
        assert dt.date.fromisoformat(line.checked) >= dt.date(2026, 11, 1)


def test_a_settling_session_is_offered_where_there_is_one() -> None:
    feet = CardView("soles-of-the-feet", "Soles of the Feet", "4 min · Mindfulness")
    assert help_view([feet]).session == feet
    assert help_view([]).session is None
