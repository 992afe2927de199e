"""A script to begin with: it plays as it is, and asks in notes what an author should answer."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, TypeAlias

from meditation.script.durations import write_duration
from meditation.script.gestures import NO_GESTURE, gesture_words
from meditation.script.marks import WRITE_ME
from meditation.script.parse import parse_script

if TYPE_CHECKING:
    from collections.abc import Callable

    from meditation.script.model import Script

    Measure: TypeAlias = Callable[[Script], int]
    """How long a script lasts as written, in ms."""

SHORTEST: Final = 60_000
"""ms; below it words and silence have no room."""
QUIET_FROM: Final = 150_000
"""ms; from here on there is a part of its own for silence."""
STRETCH: Final = 60_000
"""ms of silence and words that bring back, again and again; nobody is left alone for longer."""
MOST_STRETCHES: Final = 50
LEAST_SILENCE: Final = 3_000


@dataclass(frozen=True, slots=True)
class Answers:
    """What is known of a script before it is written."""

    id: str
    title: str
    length: int = 300_000
    """ms."""
    touch: str = "hand-on-heart"
    families: tuple[str, ...] = ("mindfulness", "self-kindness")
    author: str = WRITE_ME


def template(answers: Answers, measure: Measure) -> str:
    """The text of a script in English that lasts `answers.length` as it is written, to a second a silence.

    Raises ValueError below SHORTEST, and for answers that no heading may hold.
    """
    if answers.length < SHORTEST:
        raise ValueError(
            f"A new script lasts at least {write_duration(SHORTEST)}, so that words and silence have room."
        )
    stretches = min(answers.length // STRETCH - 1, MOST_STRETCHES) if answers.length >= QUIET_FROM else 0
    first = _written(answers, LEAST_SILENCE, stretches)
    parsed = parse_script(first, answers.id)
    if parsed.script is None:
        raise ValueError("\n".join(str(problem) for problem in parsed.problems if problem.code.startswith("E")))
    missing = (answers.length - measure(parsed.script)) // max(stretches, 1)
    return _written(answers, LEAST_SILENCE + max(missing, 0) // 1000 * 1000, stretches)


def _written(answers: Answers, silence: int, stretches: int) -> str:
    """The text where each silence of the main part lasts `silence` ms."""
    touched = answers.touch != NO_GESTURE
    parts = [
        _heading(answers),
        _ARRIVING,
        _TOUCH.format(touch=answers.touch, words=_invitation(answers.touch)) if touched else _ANCHOR,
    ]
    rest = write_duration(silence)
    if stretches:
        parts += [_PRACTICE.format(rest="8s"), _QUIET.format(times=stretches, rest=rest)]
    else:
        parts += [_PRACTICE.format(rest=rest)]
    return "\n".join([*parts, _RETURNING.format(off="[touch off]\n" if touched else "")])


def _heading(answers: Answers) -> str:
    families = ", ".join(answers.families)
    return _HEADING.format(
        id=answers.id,
        title=" ".join(answers.title.split()),
        length=write_duration(answers.length),
        families=families,
        touch=answers.touch,
        author=" ".join(answers.author.split()),
    )


def _invitation(touch: str) -> str:
    words = gesture_words(touch)
    return f"If it feels kind: {words[:1].lower()}{words[1:]}."


_HEADING: Final = """---
format: 1
id: {id}
title: {title}
language: en
length: {length}
// More buttons for other lengths:  lengths: 3m, 5m, 10m
families: {families}
// 1 settles, 2 turns toward an ordinary difficulty, 3 goes deeper and needs ways out.
level: 1
touch: {touch}
author: {author}
// Who may pass it on? CC-BY-4.0 lets everyone, with your name on it.
licence: all rights reserved
caution: You can stop at any time. Not while driving.
// Who has read it with a listener's eyes, and when?
reviewed: none
---

// Lines with two slashes are notes to yourself. Nobody sees or hears them; take them out as you answer them.
//
// Who is this for? Think of one person, on one evening.
// What is the one thing they might take with them? Say it in six words.
// What may be too much for them: closed eyes, the breath, touch, silence, a word?
//
// One idea in each cue, at most 16 words. Invite rather than ask: “You might …”, “If it feels right …”.
// Promise nothing, and grade nothing.
"""
_ARRIVING: Final = """# Arriving

// Where are they, and how might they sit? Say early that they may stop.
Sit or lie in any way you like. {#settle}

[rest 3s, min 2s, max 10s]

Eyes open, lowered or closed. Stop whenever you like. {#stop}

[rest 3s, min 2s, max 12s]
"""
_TOUCH: Final = """# A kind touch

[touch {touch}]
// What would you say to someone who wants no touch? They read the line with > instead.
{words} {{#touch}}
> no touch: Let something hold you: the chair, the floor.

[rest 4s, min 2s, max 20s]
"""
_ANCHOR: Final = """# Something to come back to

// What is easy to notice where they are: the chair, a sound, the light?
Let something hold you: the chair, the floor. {#hold}

[rest 4s, min 2s, max 20s]
"""
_PRACTICE: Final = """# The one thing

// What is it? Two or three cues are enough; the silence after them is where it happens.
Notice one thing that is here right now. {{#notice}}

[rest {rest}, min 3s, weight 2]
"""
_QUIET: Final = """# A little quiet

// Silence of more than half a minute is told beforehand. It grows and shrinks with the length of the session.
Some quiet now, about a minute at a time. {{#quiet}}

[repeat {times} times]
[rest {rest}, min 3s, weight 4]

When you notice you have wandered, you are back already. {{#back}}
[end]

[rest 4s, min 3s, max 20s]
"""
_RETURNING: Final = """# Returning

{off}// Bring the senses back, invite a movement, thank without grading.
Look around the room. Move a little, if you like. {{#room}}

[rest 3s, min 2s, max 15s]

Thank you for making time. {{#thanks}}

[bell]
[rest 3s, min 3s, max 10s]
"""
