"""Reading slowly: words stay longer, rests give the time for it, and no session grows longer than was wished."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from meditation.places import bundled
from meditation.script.parse import load_script
from meditation.session.compile import Draft
from meditation.session.timeline import CueAt
from meditation.session.wording import READING_PACES, Reading

USUAL = Reading()
SLOW = replace(USUAL, letters_a_second=READING_PACES["slow"])
SCRIPT = load_script(bundled("scripts") / "self-compassion-break.session.md").script


@given(st.text(max_size=400))
def test_any_words_stay_longer_for_a_slow_reader(text: str) -> None:
    assert SLOW.time(text) > USUAL.time(text)


def test_the_words_of_a_session_stay_longer_and_it_lasts_as_long() -> None:
    usual, slow = Draft(SCRIPT, USUAL).timeline(), Draft(SCRIPT, SLOW).timeline()
    assert slow.length == usual.length
    assert [cue.text for cue in slow.only(CueAt)] == [cue.text for cue in usual.only(CueAt)]
    longer = [s.length > u.length for s, u in zip(slow.only(CueAt), usual.only(CueAt), strict=True)]
    assert all(longer)


def test_whatever_can_be_read_at_the_usual_pace_can_be_had_by_a_slow_reader() -> None:
    for low, high in Draft(SCRIPT, USUAL).reach():
        for length in (low, high or low * 3):
            assert Draft(SCRIPT, SLOW).timeline(length).length == length


def test_the_shortest_session_gets_the_slowest_pace_that_it_has_room_for() -> None:
    shortest = Draft(SCRIPT, USUAL).reach()[0][0]
    tight, usual = Draft(SCRIPT, SLOW).timeline(shortest), Draft(SCRIPT, USUAL).timeline(shortest)
    assert [cue.length for cue in tight.only(CueAt)] == [cue.length for cue in usual.only(CueAt)]
    roomy = Draft(SCRIPT, SLOW).timeline(SCRIPT.heading.length)
    assert [cue.length for cue in roomy.only(CueAt)] == [SLOW.time(cue.text) for cue in roomy.only(CueAt)]


@pytest.mark.parametrize("pace", READING_PACES)
def test_every_pace_eases_to_the_usual_one(pace: str) -> None:
    paces = [reading.letters_a_second for reading in Reading(READING_PACES[pace]).eased()]
    assert paces == sorted(set(paces))
    assert paces[0] == READING_PACES[pace]
    assert paces[-1] == READING_PACES["usual"]
