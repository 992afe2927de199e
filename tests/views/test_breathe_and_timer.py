"""What the Breathe and Timer pages say."""

from __future__ import annotations

from meditation.places import bundled
from meditation.script.model import Millis
from meditation.script.patterns import read_patterns
from meditation.session.timer import Strikes, Timer
from meditation.views.breathe import breathe_view
from meditation.views.timer import MOST_TIMES, timer_view

MINUTE = 60_000
PATTERNS = read_patterns(bundled("resources") / "patterns.toml")


def test_every_pattern_is_offered_the_settling_ones_first() -> None:
    view = breathe_view(PATTERNS)
    assert {pattern.id for pattern in view.patterns} == {f"breathe-{pattern.id}" for pattern in PATTERNS}
    levels = [pattern.level for pattern in view.patterns]
    assert levels == sorted(levels, key=levels.index)
    assert levels[0] == "Settling"


def test_a_pattern_says_its_seconds() -> None:
    seconds = {pattern.id: pattern.seconds for pattern in breathe_view(PATTERNS).patterns}
    assert seconds["breathe-four-seven-eight"] == "4 in, 7 held, 8 out"
    assert seconds["breathe-sigh"] == "2.5 in, 1.5 more, 8 out"


def test_a_pattern_says_the_same_seconds_on_its_card_as_in_the_terminal() -> None:
    said = {pattern.id: pattern.seconds for pattern in breathe_view(PATTERNS).patterns}
    assert said == {f"breathe-{pattern.id}": pattern.words for pattern in PATTERNS}


def test_the_coming_bells_are_shown_before_the_start() -> None:
    view = timer_view(Timer(Millis(10 * MINUTE), every=Millis(5 * MINUTE)))
    assert view.bells == (("0:00", "Low bowl"), ("5:00", "Soft chime"), ("10:00", "Low bowl, three times"))
    assert view.spoken == (
        "Silent sitting, 10 min. Low bowl at 0:00; Soft chime at 5:00; Low bowl, three times at 10:00."
    )


def test_many_bells_are_counted_rather_than_listed() -> None:
    view = timer_view(Timer(Millis(60 * MINUTE), every=Millis(MINUTE)))
    assert len(view.bells) == MOST_TIMES
    assert view.more == f"and {61 - MOST_TIMES} more"


def test_a_silent_open_sitting_says_so() -> None:
    view = timer_view(Timer(None, Millis(30_000), Strikes(0), Strikes(0)))
    assert view.length_words == "Open end"
    assert view.spoken == "Silent sitting, as long as you like, after 30 s to get ready. No bells."


def test_a_timer_that_cannot_be_says_why_and_has_nothing_to_begin() -> None:
    view = timer_view(Timer(Millis(1)))
    assert view.timeline is None
    assert view.trouble == "A sitting lasts 10 s to 3 h."
