"""Breathing sessions from patterns: any length within bounds, whole breaths, holds that can be left out."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from meditation.places import bundled
from meditation.script.gestures import GESTURE_IDS, NO_GESTURE
from meditation.script.known import EVIDENCE
from meditation.script.model import PhaseKind
from meditation.script.patterns import OwnSecondsError, Pattern, length_of, own_pattern, read_patterns
from meditation.session.breathing import CAUTION, breathing_script, own_breath_script
from meditation.session.compile import Draft
from meditation.session.timeline import BreathAt
from meditation.session.wording import Wishes

if TYPE_CHECKING:
    from pathlib import Path

PATTERNS = read_patterns(bundled("resources") / "patterns.toml")


@pytest.mark.parametrize("pattern", PATTERNS, ids=lambda pattern: pattern.id)
def test_a_pattern_lasts_any_second_between_its_bounds(pattern: Pattern) -> None:
    draft = Draft(breathing_script(pattern))
    low, high = length_of(pattern.shortest), length_of(pattern.longest)
    for length in range(low, high + 1, 1_000 if high < 600_000 else 7_000):
        timeline = draft.timeline(length)
        breaths = timeline.only(BreathAt)
        assert timeline.length == length
        assert breaths[-1].phase in {PhaseKind.OUT, PhaseKind.EMPTY}


@pytest.mark.parametrize("pattern", [p for p in PATTERNS if p.id != "four-seven-eight"], ids=lambda p: p.id)
def test_most_of_a_breathing_session_is_breathing(pattern: Pattern) -> None:
    """All but 4-7-8, in which four breaths, and four more, are meant to be few."""
    timeline = Draft(breathing_script(pattern)).timeline()
    breathed = sum(breath.length for breath in timeline.only(BreathAt))
    assert breathed >= timeline.length * 0.8


def test_four_seven_eight_is_never_breathed_more_than_eight_times() -> None:
    draft = Draft(breathing_script(next(p for p in PATTERNS if p.id == "four-seven-eight")))
    for length, breaths in (("2m", 4), ("3m", 4), ("4m", 8), ("6m", 8)):
        timeline = draft.timeline(length_of(length))
        assert sum(breath.phase is PhaseKind.IN for breath in timeline.only(BreathAt)) == breaths


@pytest.mark.parametrize("pattern", PATTERNS, ids=lambda pattern: pattern.id)
def test_a_pattern_names_what_is_there(pattern: Pattern) -> None:
    assert set(pattern.evidence) <= EVIDENCE
    assert pattern.touch in {*GESTURE_IDS, NO_GESTURE}
    assert pattern.words
    heading = breathing_script(pattern).heading
    assert CAUTION in heading.caution
    assert heading.length in heading.lengths


def test_every_pattern_with_a_hold_warns_of_it() -> None:
    assert all("hold" in pattern.caution for pattern in PATTERNS if pattern.holds)


def test_a_box_without_holds_is_four_in_and_four_out() -> None:
    box = Draft(breathing_script(next(p for p in PATTERNS if p.id == "box")))
    breaths = box.timeline(wishes=Wishes(holds=False)).only(BreathAt)
    assert {(breath.phase, breath.length) for breath in breaths} == {(PhaseKind.IN, 4000), (PhaseKind.OUT, 4000)}


def test_the_sip_of_a_sigh_comes_on_top_of_the_breath() -> None:
    sigh = Draft(breathing_script(next(p for p in PATTERNS if p.id == "sigh"))).timeline()
    first, sip, out = sigh.only(BreathAt)[:3]
    assert [breath.phase for breath in (first, sip, out)] == [PhaseKind.IN, PhaseKind.SIP, PhaseKind.OUT]
    levels = [sigh.moment(at).breath.level for at in range(first.at, sip.at + sip.length, 100)]
    assert levels == sorted(levels)
    assert abs(sigh.moment(sip.at - 1).breath.level - sigh.moment(sip.at).breath.level) < 0.01
    assert sigh.moment(sip.at).breath.level < 0.9 < sigh.moment(out.at).breath.level


@settings(max_examples=50, deadline=None)
@given(*[st.integers(1, 60).map(lambda n: n / 2)] * 2, *[st.integers(0, 60).map(lambda n: n / 2)] * 3)
def test_seconds_of_ones_own_make_a_session_of_three_to_fifteen_breaths_or_are_refused(
    in_: float, out: float, sip: float, hold: float, empty: float
) -> None:
    kind = max(hold, empty) <= 7 and 3 <= 60 / (in_ + sip + hold + out + empty) <= 15
    if not kind:
        with pytest.raises(OwnSecondsError, match=r"4 to 20 seconds, 15 to 3 a minute, and is held for 7 at most"):
            own_pattern(in_, out, sip=sip, hold=hold, empty=empty)
        return
    pattern = own_pattern(in_, out, sip=sip, hold=hold, empty=empty)
    one = round((in_ + sip + hold + out + empty) * 1000)
    timeline = Draft(breathing_script(pattern)).timeline(600_000)
    breaths = timeline.only(BreathAt)
    assert sum(breath.length for breath in breaths) % one == 0


@pytest.mark.parametrize("seconds", [(0.0, 4.0), (4.0, 31.0), (4.3, 6.0), (-1.0, 6.0), (float("nan"), 6.0)])
def test_seconds_out_of_bounds_are_refused(seconds: tuple[float, float]) -> None:
    with pytest.raises(OwnSecondsError):
        own_pattern(*seconds)


def test_a_hold_of_seven_seconds_is_the_longest_of_ones_own() -> None:
    assert own_pattern(3.0, 3.0, hold=7.0, empty=7.0).holds
    for longer in ({"hold": 7.5}, {"empty": 7.5}):
        with pytest.raises(OwnSecondsError):
            own_pattern(3.0, 3.0, **longer)


def test_a_patterns_file_with_a_slip_says_where(tmp_path: Path) -> None:
    path = tmp_path / "patterns.toml"
    path.write_text('[[pattern]]\nid = "x"\ntitle = "X"\nstages = [{ in = 4, owt = 6 }]\n')
    with pytest.raises(msgspec.ValidationError, match="stages"):
        read_patterns(path)


def test_ones_own_breath_can_last_any_length() -> None:
    draft = Draft(own_breath_script())
    for length in range(60_000, 3_600_001, 59_000):
        timeline = draft.timeline(length)
        assert timeline.own_breath
        assert timeline.length == length


@pytest.mark.parametrize(
    ("language", "words"), [("de-AT", ["Ein", "Aus"]), ("en", ["In", "Out"]), ("xx", ["In", "Out"])]
)
def test_the_pacer_speaks_the_language_of_its_session(language: str, words: list[str]) -> None:
    breaths = Draft(breathing_script(PATTERNS[0], language)).timeline().only(BreathAt)
    assert [breath.text for breath in breaths[:2]] == words
