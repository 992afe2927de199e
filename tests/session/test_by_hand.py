"""By hand: a session waits where its words have been read, and goes from words to words."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from meditation.places import bundled
from meditation.script.model import Cue, Heading, Millis, Script, Section
from meditation.script.parse import load_script
from meditation.session.by_hand import before, following, standing, words_of
from meditation.session.compile import Draft
from meditation.session.timeline import CueAt, WriteAt
from meditation.session.wording import Reading, Wishes


def script(name: str) -> Script:
    return load_script(bundled("scripts") / f"{name}.session.md").script


BREAK = Draft(script("self-compassion-break")).timeline()
LINES = Draft(script("three-kind-lines")).timeline()


@pytest.mark.parametrize("timeline", [BREAK, LINES])
def test_every_cue_and_every_question_is_waited_at(timeline: object) -> None:
    words = words_of(timeline)
    asked = {int(event.at) for event in (*timeline.only(CueAt), *timeline.only(WriteAt))}
    assert [one.at for one in words] == sorted(asked)
    assert all(one.at < one.until for one in words)
    assert all(one.until < later.at for one, later in pairwise(words))


@given(st.integers(0, int(BREAK.length)))
def test_one_goes_on_and_back_from_anywhere(at: int) -> None:
    words = words_of(BREAK)
    now, later, earlier = standing(words, at), following(words, at), before(words, at)
    assert now is None or now.at <= at
    assert later is None or later.at > at
    if now is not None and later is not None:
        assert words.index(later) == words.index(now) + 1
    if now is not None:
        assert words.index(earlier) == max(0, words.index(now) - 1)


def test_words_that_follow_at_once_are_waited_at_one_by_one() -> None:
    heading = Heading(
        id="made-up",
        title="Made up",
        language="en",
        length=Millis(8000),
        author="Nobody",
        licence="CC0-1.0",
        families=("mindfulness",),
        level=1,
        touch="none",
    )
    timeline = Draft(Script(heading, (Section("", (Cue("One.", "a", 1), Cue("Two.", "b", 2)), 1),))).timeline()
    first, second = words_of(timeline)
    assert (first.at, first.until, second.at) == (0, 3999, 4000)
    assert standing((first, second), first.until) == first


def test_for_other_eyes_the_authors_words_stand_and_nothing_moves() -> None:
    draft = Draft(script("kind-walking"), Reading(phrases={"kind wish": "my very own and private words"}))
    mine, theirs = draft.timeline(), draft.timeline(wishes=Wishes(own_words=False))
    assert any("my very own" in cue.text for cue in mine.only(CueAt))
    assert not any("my very own" in (cue.text + (cue.spoken or "")) for cue in theirs.only(CueAt))
    assert [(cue.at, cue.length) for cue in mine.only(CueAt)] == [(cue.at, cue.length) for cue in theirs.only(CueAt)]
