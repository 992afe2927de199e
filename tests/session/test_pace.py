"""A pace changed while playing: nothing else moves, breaths stay whole, and the last one is breathed out."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from meditation.places import bundled
from meditation.script.model import Millis, PhaseKind
from meditation.script.patterns import Pattern, Stage, length_of, read_patterns
from meditation.session.breathing import breathing_script
from meditation.session.compile import Draft
from meditation.session.pace import LONGEST_BREATH, SHORTEST_BREATH, Pace, breath_length, breaths_a_minute
from meditation.session.plan import Plan
from meditation.session.timeline import BreathAt, RestAt, Timeline
from meditation.session.wording import Wishes

PATTERNS = {pattern.id: pattern for pattern in read_patterns(bundled("resources") / "patterns.toml")}


def plan(pattern: str = "open-4-6", length: str = "") -> Plan:
    made = PATTERNS[pattern]
    return Plan(Draft(breathing_script(made)), length_of(length or made.length), Wishes())


def in_breaths(timeline: Timeline) -> list[BreathAt]:
    return [breath for breath in timeline.only(BreathAt) if breath.phase is PhaseKind.IN]


@settings(max_examples=60, deadline=None)
@given(
    st.sampled_from(sorted(PATTERNS)),
    st.lists(st.tuples(st.integers(0, 360_000), st.sampled_from((-2000, -500, 500, 3000))), max_size=5),
)
def test_whatever_keys_are_pressed_only_breaths_and_the_rest_after_them_change(
    pattern: str, presses: list[tuple[int, int]]
) -> None:
    before = now = plan(pattern)
    for at, by in sorted(presses):
        now = now.slower(at, by)
    timeline = now.timeline
    other = [event for event in timeline.events if not isinstance(event, BreathAt | RestAt)]
    assert other == [event for event in before.timeline.events if not isinstance(event, BreathAt | RestAt)]
    assert timeline.length == before.timeline.length
    assert [event.at for event in timeline.events] == sorted(event.at for event in timeline.events)
    breaths = timeline.only(BreathAt)
    for breath, following in itertools.pairwise(breaths):
        assert breath.at + breath.length <= following.at
        if following.phase is PhaseKind.IN:
            assert breath.phase in {PhaseKind.OUT, PhaseKind.EMPTY}
    assert breaths[-1].phase in {PhaseKind.OUT, PhaseKind.EMPTY}
    assert breaths[-1].at + breaths[-1].length <= before.timeline.only(BreathAt)[-1].at + LONGEST_BREATH


def test_a_breath_that_has_begun_is_breathed_to_its_end() -> None:
    usual = plan()
    third = in_breaths(usual.timeline)[2]
    slower = in_breaths(usual.slower(third.at + 1, 2000).timeline)
    assert [breath.at for breath in slower[:4]] == [breath.at for breath in in_breaths(usual.timeline)[:4]]
    assert slower[4].at - slower[3].at == 12_000


def test_a_key_changes_the_breath_by_half_a_second_and_the_rate_says_so() -> None:
    usual = plan()
    assert usual.breaths_a_minute(60_000) == 6.0
    slower = usual.slower(60_000)
    assert breath_length(slower.timeline, 90_000) == 10_500
    assert slower.breaths_a_minute(90_000) == pytest.approx(60_000 / 10_500)
    assert breath_length(slower.slower(90_000, -500).timeline, 120_000) == 10_000


def test_the_pace_has_bounds() -> None:
    now = plan()
    for _ in range(60):
        now = now.slower(30_000, 1000)
    assert breath_length(now.timeline, 60_000) == LONGEST_BREATH
    for _ in range(60):
        now = now.slower(100_000, -1000)
    assert breath_length(now.timeline, 140_000) == SHORTEST_BREATH
    assert breaths_a_minute(SHORTEST_BREATH) == 15


@pytest.mark.parametrize(("seconds", "by"), [(0.5, -500), (20.0, 500)])
def test_a_pattern_beyond_the_bounds_is_never_moved_the_other_way(seconds: float, by: int) -> None:
    script = breathing_script(Pattern("far", "Far", (Stage(seconds, seconds),), longest="1h"))
    usual = Plan(Draft(script), length_of("10m"), Wishes())
    changed = usual.slower(100_000, by)
    assert breath_length(changed.timeline, 300_000) == round(seconds * 2000)


@pytest.mark.parametrize(("pattern", "hold"), [("box", 4_000), ("four-seven-eight", 7_000)])
def test_however_slow_a_breath_is_made_it_is_held_for_seven_seconds_at_most(pattern: str, hold: int) -> None:
    now = plan(pattern, "5m")
    before = max(breath.length for breath in now.timeline.only(BreathAt) if breath.phase is PhaseKind.HOLD)
    assert abs(before - hold) < 60
    for _ in range(60):
        now = now.slower(0, 1000)
    held = [
        breath.length for breath in now.timeline.only(BreathAt) if breath.phase in {PhaseKind.HOLD, PhaseKind.EMPTY}
    ]
    assert max(held) <= 7_050
    assert breath_length(now.timeline, 60_000) <= 20_000


def test_holds_never_come_more_often_than_the_pattern_means() -> None:
    usual = plan("four-seven-eight", "5m")
    faster = usual.slower(0, -9000)
    assert len(in_breaths(faster.timeline)) == len(in_breaths(usual.timeline)) == 8


def test_wishes_and_pace_go_together() -> None:
    now = plan("box").slower(60_000, 2000).wishing(Wishes(holds=False))
    assert {breath.phase for breath in now.timeline.only(BreathAt)} == {PhaseKind.IN, PhaseKind.OUT}
    assert now.timeline.length == length_of("5m")


def test_where_no_breath_is_guided_any_more_nothing_changes() -> None:
    usual = plan()
    end = usual.timeline.length
    assert usual.slower(end).paces == ()
    assert usual.breaths_a_minute(end) is None
    assert breath_length(usual.timeline, Millis(end)) is None


def test_a_breath_longer_than_its_whole_part_leaves_the_part_as_it_is() -> None:
    made = plan("four-seven-eight", "2m")
    kept = Plan(made.draft, made.length, made.wishes, (Pace(Millis(0), 30.0),))
    assert kept.timeline.only(BreathAt) == made.timeline.only(BreathAt)
