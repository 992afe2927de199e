"""Following one's own breath: the guide rises with each mark, falls with the next, and learns how long they last."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from meditation.script.model import PhaseKind
from meditation.session.own_breath import TWICE, OwnBreath


def marked(*times: int) -> OwnBreath:
    breath = OwnBreath()
    for at in times:
        breath = breath.marked(at)
    return breath


def level(breath: OwnBreath, at: int) -> float:
    breathing = breath.at(at)
    assert breathing is not None
    return breathing.level


def test_before_the_first_mark_there_is_no_breath() -> None:
    assert OwnBreath().at(5_000) is None
    assert marked(6_000).at(5_000) is None


def test_the_first_mark_begins_an_in_breath_and_the_second_an_out_breath() -> None:
    breath = marked(1_000, 4_000)
    assert [breath.at(at).event.phase for at in (2_000, 5_000)] == [PhaseKind.IN, PhaseKind.OUT]
    assert level(breath, 1_000) == 0.0
    assert level(breath, 2_000) < level(breath, 3_000) < level(breath, 3_999)


def test_the_guide_never_jumps_at_a_mark() -> None:
    breath = marked(0, 2_000, 3_000, 6_500)
    for at in (2_000, 3_000, 6_500):
        assert abs(level(breath, at) - level(breath, at - 1)) < 0.01


def test_the_guide_waits_full_or_empty_until_the_next_mark() -> None:
    breath = marked(0)
    assert level(breath, 60_000) == 1.0
    assert level(breath.marked(61_000), 120_000) == 0.0


def test_the_length_of_the_last_breaths_is_expected_of_the_next() -> None:
    breath = marked(0, 3_000, 8_000, 11_000, 16_000)
    assert breath.at(16_000).event.length == 3_000
    assert breath.marked(19_000).at(19_000).event.length == 5_000


def test_pressing_twice_at_once_is_one_mark() -> None:
    assert marked(1_000, 1_000 + TWICE - 1) == marked(1_000)


def test_after_a_jump_back_the_later_marks_are_forgotten() -> None:
    assert [mark.at for mark in marked(1_000, 5_000, 9_000, 3_000).marks] == [1_000, 3_000]


@given(st.lists(st.integers(0, 200_000), max_size=30), st.integers(0, 250_000))
def test_the_level_is_always_between_empty_and_full(times: list[int], at: int) -> None:
    breathing = marked(*sorted(times)).at(at)
    assert breathing is None or 0.0 <= breathing.level <= 1.0
