"""A timeline in words: what a person reads before a session is recorded or given to others."""

from __future__ import annotations

from meditation.script.parse import parse_script
from meditation.session.compile import Draft
from meditation.session.wording import Wishes
from meditation.views.outline import timeline_in_words

SCRIPT = """---
format: 1
id: all
title: All
language: en
families: calming
level: 1
length: 3m
touch: neck-rest
author: A
licence: CC0-1.0
---

Before all.
> spoken: Before all, in words.

# Arriving

[touch favourite]
[bell chime-soft x2, every 3s]
[ambience stream, 40%]
[scene dawn]
[exit ramp soles-of-the-feet]
Rest a hand there.
> no touch: skip
> short: Rest.

[pause 2.5s]
[voice off]
[write 30s "What is here?"]

# Breathing

[breathe in 4, out 5 to 7, 4 rounds]
> no breath: hands
[breathe in 3 "Kindness in", sip 1 "a little more", out 6, 1 rounds]
Stay.

[rest 1m]
"""
WHOLE = """All, 3 min

   0:00  “Before all.” 4 s
           said: “Before all, in words.”

Arriving
   0:04  touch: A hand at the back of the neck, until 0:43
   0:04  bell chime-soft
   0:07  bell chime-soft
   0:07  ambience stream, 40%, until 3:00
   0:07  scene dawn, until 3:00
   0:07  way out to soles-of-the-feet, until 0:43
   0:07  “Rest a hand there.” 4 s
   0:11  silence 2.5 s, fixed
   0:13  writing 30 s: What is here?

Breathing
   0:43  4 breaths, 40 s: In 4 s, Out 5 to 7 s
   1:23  1 breath, 10 s: Kindness in 3 s, a little more 1 s, Out 6 s
   1:33  “Stay.” 4 s, not spoken
   1:37  silence 1 min 23 s
   3:00  end

3 cues, 12 s; breathing 50 s; silence 1 min 55 s, 64% of it all"""


def words(wishes: Wishes, length: int = 180_000) -> str:
    script = parse_script(SCRIPT, "all").script
    assert script is not None
    return timeline_in_words(Draft(script).timeline(length, wishes))


def test_everything_that_happens_is_told_once_and_in_order() -> None:
    assert words(Wishes()) == WHOLE


def test_another_person_reads_what_they_will_meet() -> None:
    told = words(Wishes(touch=False, breath=False))
    assert "Rest a hand" not in told
    assert "   0:07  silence 4 s, fixed\n" in told
    assert "4 breaths, with hands that open and close, 40 s: Open 4 s, Close 5 to 7 s" in told
    assert "silence 10 s, fixed" in told


def test_the_short_wording_is_said_to_be_in_use() -> None:
    assert "The short wording is in use" not in WHOLE
    text = SCRIPT.replace("Rest a hand there.", "Rest a hand there, or wherever it feels kind to have one now.")
    script = parse_script(text, "all").script
    assert script is not None
    draft = Draft(script)
    shortest = draft.reach()[0][0]
    assert "The short wording is in use" in timeline_in_words(draft.timeline(shortest))
