"""Every bundled session, rendered for every body: no touch where none is wanted, no breath, nothing forced."""

from __future__ import annotations

from pathlib import Path

import pytest

from meditation.script.gestures import OFF_THE_BODY
from meditation.script.lint.cues import BREATH_WORDS, TOUCH_WORDS
from meditation.script.model import Cue, Heading, PhaseKind, Script, Variant
from meditation.script.parse import load_script
from meditation.script.patterns import read_patterns
from meditation.session.breathing import CAUTION, breathing_script
from meditation.session.compile import Draft
from meditation.session.timeline import BreathAt, CueAt, GestureAt, Timeline
from meditation.session.wording import Wishes

ROOT = Path(__file__).parents[2]
PATTERNS = read_patterns(ROOT / "resources" / "patterns.toml")
SCRIPTS: list[Script] = [
    *(load_script(path).script for path in sorted((ROOT / "scripts").glob("*.session.md"))),
    *map(breathing_script, PATTERNS),
]
LONGEST_UNASKED = 20 * 60_000
"""Longer only by choosing it."""

each_session = pytest.mark.parametrize("script", SCRIPTS, ids=lambda script: script.heading.id)


def rendered(script: Script, wishes: Wishes) -> list[Timeline]:
    draft = Draft(script)
    return [draft.timeline(length, wishes) for length in (script.heading.lengths or (script.heading.length,))]


def asked_for(heading: Heading) -> str:
    return f"{heading.caution} {heading.intention}".casefold()


@each_session
def test_without_touch_no_cue_asks_for_one_and_no_gesture_on_the_body_shows(script: Script) -> None:
    checked = {c.text for c in script.steps() if isinstance(c, Cue) and (w := c.wording(Variant.NO_TOUCH)) and w.same}
    for timeline in rendered(script, Wishes(touch=False)):
        said = [cue.text for cue in timeline.only(CueAt) if cue.text not in checked]
        assert [text for text in said if TOUCH_WORDS.search(text)] == []
        assert {gesture.text for gesture in timeline.only(GestureAt)} <= OFF_THE_BODY


@each_session
def test_without_breath_no_cue_names_it_and_no_pacer_breathes(script: Script) -> None:
    for timeline in rendered(script, Wishes(breath=False)):
        assert [cue.text for cue in timeline.only(CueAt) if BREATH_WORDS.search(cue.text)] == []
        assert all(breath.hands for breath in timeline.only(BreathAt))


@each_session
def test_nothing_longer_than_twenty_minutes_begins_unless_it_is_chosen(script: Script) -> None:
    assert script.heading.length <= LONGEST_UNASKED


@each_session
def test_no_bundled_breath_is_held_for_long(script: Script) -> None:
    for timeline in rendered(script, Wishes()):
        held = [
            breath.length for breath in timeline.only(BreathAt) if breath.phase in {PhaseKind.HOLD, PhaseKind.EMPTY}
        ]
        assert max(held, default=0) <= 7_050


@pytest.mark.parametrize("pattern", PATTERNS, ids=lambda pattern: pattern.id)
def test_every_pattern_has_three_to_fifteen_breaths_a_minute_and_holds_of_seven_seconds_at_most(
    pattern: object,
) -> None:
    for stage in pattern.stages:
        assert 3 <= 60_000 / sum(phase.first for phase in stage.phases) <= 15
        assert max(stage.hold, stage.empty) <= 7


def test_the_caution_before_a_breath_says_who_asks_first_and_when_to_stop_in_sixty_words() -> None:
    said = CAUTION.casefold()
    for word in ("pregnant", "heart", "lung", "blood-pressure", "epilepsy", "panic", "dizzy", "tingly", "short of air"):
        assert word in said
    assert len(CAUTION.split()) <= 60


@each_session
def test_a_paced_session_says_when_to_breathe_as_usual(script: Script) -> None:
    paced = any(timeline.only(BreathAt) for timeline in rendered(script, Wishes()))
    assert not paced or "dizzy" in asked_for(script.heading)
