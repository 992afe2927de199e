"""The moment: everything that is true at one millisecond of a timeline."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from meditation.script.model import Millis, PhaseKind
from meditation.session.breath import level
from meditation.session.timeline import BellAt, BreathAt, CueAt, GestureAt, RestAt, SectionAt, Timeline

TIMELINE = Timeline(
    "x",
    "X",
    Millis(60_000),
    (
        SectionAt(Millis(0), Millis(60_000), "One"),
        BellAt(Millis(0), "bowl-low"),
        CueAt(Millis(1000), Millis(4000), "First", "a", "First"),
        RestAt(Millis(5000), Millis(25_000), elastic=True),
        GestureAt(Millis(5000), Millis(10_000), "hand-on-heart"),
        CueAt(Millis(30_000), Millis(4000), "Second", "b", "Second"),
        BreathAt(Millis(40_000), Millis(4000), PhaseKind.IN, "In", 1, 1, hands=False),
        BreathAt(Millis(44_000), Millis(6000), PhaseKind.OUT, "Out", 1, 1, hands=False),
        BellAt(Millis(58_000), "bowl-low"),
    ),
)


@given(st.integers(-10_000, 100_000))
def test_any_millisecond_has_a_moment_within_the_session(ms: int) -> None:
    moment = TIMELINE.moment(ms)
    assert 0 <= moment.at <= 60_000
    assert moment.at + moment.left == 60_000


def test_a_cue_is_there_from_its_first_millisecond_until_the_next() -> None:
    assert TIMELINE.moment(999).cue is None
    assert [TIMELINE.moment(ms).cue.text for ms in (1000, 29_999, 30_000)] == ["First", "First", "Second"]  # type: ignore[union-attr]


def test_a_gesture_goes_when_its_time_is_over() -> None:
    assert TIMELINE.moment(14_999).gesture == "hand-on-heart"
    assert TIMELINE.moment(15_000).gesture is None


def test_the_breath_is_full_between_in_and_out() -> None:
    full = TIMELINE.moment(44_000).breath
    assert full is not None
    assert full.level == 1.0
    assert TIMELINE.moment(50_000).breath is None


def test_a_silence_knows_what_ends_it() -> None:
    assert TIMELINE.moment(10_000).next_heard == TIMELINE.only(CueAt)[1]
    assert isinstance(TIMELINE.moment(51_000).next_heard, BellAt)
    assert TIMELINE.moment(58_000).next_heard is None


def test_previous_repeats_a_cue_that_has_run_and_goes_further_back_when_it_has_only_begun() -> None:
    assert TIMELINE.cue_before(35_000) == 30_000
    assert TIMELINE.cue_before(30_500) == 1000
    assert TIMELINE.cue_before(500) == 0
    assert TIMELINE.cue_after(500) == 1000
    assert TIMELINE.cue_after(31_000) == 60_000


@given(st.sampled_from(PhaseKind), st.floats(0, 1))
def test_the_lungs_are_never_emptier_than_empty_nor_fuller_than_full(kind: PhaseKind, along: float) -> None:
    assert 0.0 <= level(kind, along) <= 1.0
