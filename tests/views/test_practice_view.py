"""What the screen says at a moment, without a screen."""

from __future__ import annotations

from meditation.script.model import Millis
from meditation.session.timeline import BellAt, CueAt, RestAt, SectionAt, Timeline
from meditation.views.practice import DIMMED, PracticeView

TIMELINE = Timeline(
    "x",
    "X",
    Millis(100_000),
    (
        SectionAt(Millis(0), Millis(50_000), "One"),
        CueAt(Millis(1000), Millis(4000), "Look at the window.", "a", "Look at the window."),
        RestAt(Millis(5000), Millis(45_000), elastic=True),
        SectionAt(Millis(50_000), Millis(50_000), "Two"),
        BellAt(Millis(50_000), "chime-soft"),
        CueAt(Millis(51_000), Millis(4000), "And back.", "b", "And back."),
    ),
)


def at(ms: int, **kwargs: bool) -> PracticeView:
    return PracticeView.of(TIMELINE, TIMELINE.moment(ms), **kwargs)


def test_words_come_softly_stay_while_they_are_read_and_then_dim() -> None:
    assert at(1000).brightness == 0.0
    assert 0.0 < at(1300).brightness < 1.0
    assert at(3000).brightness == 1.0
    assert at(20_000).brightness == DIMMED


def test_with_less_motion_words_do_not_fade() -> None:
    assert at(1000, gentle=True).brightness == 1.0


def test_a_long_silence_says_what_will_end_it() -> None:
    assert at(3000).quiet == ""
    assert at(10_000).quiet == "Quiet until the bell"
    assert at(70_000).quiet == "Quiet until the end"


def test_the_same_moment_gives_an_equal_view_so_that_nothing_is_painted_twice() -> None:
    assert at(20_000) == at(20_000)


def test_time_left_counts_the_second_that_has_begun() -> None:
    assert at(0).time_left == "1:40"
    assert at(1).time_left == "1:40"
    assert at(99_999).time_left == "0:01"
    assert at(100_000).time_left == "0:00"
