"""By hand: a session waits where its words have been read, and goes from words to words."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from meditation.places import bundled
from meditation.script.parse import load_script
from meditation.session.by_hand import next_words, waits, words_before, words_left
from meditation.session.compile import Draft
from meditation.session.timeline import CueAt, WriteAt
from meditation.session.wording import Reading, Wishes

SCRIPT = load_script(bundled("scripts") / "self-compassion-break.session.md").script
TIMELINE = Draft(SCRIPT).timeline()
CUES = TIMELINE.only(CueAt)
LETTER = Draft(load_script(bundled("scripts") / "three-kind-lines.session.md").script).timeline()


@given(st.integers(0, int(TIMELINE.length)))
def test_it_waits_exactly_where_no_words_are_left(at: int) -> None:
    reading = any(cue.at <= at < cue.at + cue.length for cue in CUES)
    assert (words_left(TIMELINE, at) > 0) is reading
    assert waits(TIMELINE, at) is (at >= CUES[0].at and not reading)
    if reading:
        assert waits(TIMELINE, at + words_left(TIMELINE, at))


def test_next_leads_through_all_words_to_the_end_and_back() -> None:
    at, found = 0, []
    while at < TIMELINE.length:
        at = next_words(TIMELINE, at)
        found.append(at)
    assert found[:-1] == [cue.at for cue in CUES if cue.at > 0]
    assert found[-1] == TIMELINE.length
    back = []
    for _ in CUES[1:]:
        at = words_before(TIMELINE, at)
        back.append(at)
    assert back == [cue.at for cue in reversed(CUES[:-1])]


def test_a_question_to_write_about_is_waited_at_too() -> None:
    write = LETTER.only(WriteAt)[0]
    before = max(cue.at for cue in LETTER.only(CueAt) if cue.at < write.at)
    assert next_words(LETTER, before) == write.at
    assert not waits(LETTER, write.at)
    assert waits(LETTER, write.at + 1000)


def test_for_other_eyes_the_authors_words_stand_and_nothing_moves() -> None:
    script = load_script(bundled("scripts") / "kind-walking.session.md").script
    own = {"kind wish": "my very own and private words"}
    draft = Draft(script, Reading(phrases=own))
    mine, theirs = draft.timeline(), draft.timeline(wishes=Wishes(own_words=False))
    assert any("my very own" in cue.text for cue in mine.only(CueAt))
    assert not any("my very own" in (cue.text + (cue.spoken or "")) for cue in theirs.only(CueAt))
    assert [(cue.at, cue.length) for cue in mine.only(CueAt)] == [(cue.at, cue.length) for cue in theirs.only(CueAt)]
