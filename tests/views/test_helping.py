"""Help: there without a network, complete, with a short session that can begin at once."""

from __future__ import annotations

import re

from meditation.views.card import CardView
from meditation.views.helping import UNWANTED, WORDS, help_view


def test_every_line_says_whom_it_reaches_how_and_when_it_was_compared() -> None:
    view = help_view([], region="GB")
    lines = [*view.lines, *(line for _, lines in view.others for line in lines)]
    assert len(lines) > 15
    for line in lines:
        assert all((line.name, line.channel, line.number, line.hours))
        assert re.fullmatch(r"\d{1,2} [A-Z][a-z]+ 20\d\d", line.checked)
        assert line.number in line.spoken


def test_a_settling_session_is_offered_where_there_is_one() -> None:
    feet = CardView("soles-of-the-feet", "Soles of the Feet", "4 min · Mindfulness")
    assert help_view([feet]).session == feet
    assert help_view([]).session is None


def test_after_something_unwanted_it_speaks_of_that_and_gives_the_same_lines() -> None:
    usual, after = help_view([], region="GB"), help_view([], region="GB", unwanted=True)
    assert after.words == UNWANTED
    assert after.title != usual.title
    assert after.lines == usual.lines
    assert WORDS[1] in after.words
