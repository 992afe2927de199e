"""What a voice may say: the words as they are spoken, and speech where its cue is."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from audio.bank import SoundBank
from audio.clip import Clip
from audio.score import Channel
from audio.units import RATE
from meditation.script.parse import parse_script
from meditation.session.compile import Draft
from meditation.session.saying import said_in
from meditation.session.sounding import score_for
from meditation.session.timeline import CueAt
from meditation.session.wording import Reading

if TYPE_CHECKING:
    from meditation.script.model import Script

TEXT = """---
format: 1
id: still
title: Still
language: en
families: mindfulness
level: 1
length: 1m
touch: none
author: Somebody
licence: CC-BY-4.0
---

# Words

Rest a hand on your heart.
> no touch: Rest your hands.
> spoken: Rest a hand on the heart.

[rest 5s]

[voice off]

Nobody says this.

[voice on]

{kind wish: may I be well}

[rest 5s]
"""


def script() -> Script:
    parsed = parse_script(TEXT, "still.session.md")
    assert parsed.script is not None, parsed.problems
    return parsed.script


def test_plain_words_come_first_as_they_are_spoken_and_silent_cues_not_at_all() -> None:
    said = [(row.text, row.plain) for row in said_in(script(), Reading(phrases={"kind wish": "be gentle"}))]
    assert said == [("Rest a hand on the heart.", True), ("be gentle", True), ("Rest your hands.", False)]


def test_lengths_of_the_voice_make_the_timeline() -> None:
    texts = [row.text for row in said_in(script(), Reading())]
    timeline = Draft(script(), Reading(spoken=dict.fromkeys(texts, 9000))).timeline()
    cues = [event for event in timeline.events if isinstance(event, CueAt)]
    assert [cue.length for cue in cues if cue.spoken] == [9000, 9000]
    assert timeline.length == 60_000


def test_speech_is_placed_at_its_cues_frame_and_never_runs_into_the_next() -> None:
    timeline = Draft(script()).timeline()
    clips = {
        "Rest a hand on the heart.": Clip("short", np.ones((RATE, 2), np.float32)),
        "may I be well": Clip("long", np.ones((RATE * 100, 2), np.float32)),
    }
    score = score_for(timeline, SoundBank(None), said=lambda cue: clips.get(cue.spoken or ""))
    [placed] = [placement for placement in score.placements if placement.channel is Channel.VOICE]
    cue = next(event for event in timeline.events if isinstance(event, CueAt))
    assert (placed.clip.name, placed.start) == ("short", cue.at * RATE // 1000)
    assert score.speech == ((placed.start, placed.end),)
