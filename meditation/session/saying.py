"""What a voice may say in a session, in order: every wording of every cue that is not silent."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from meditation.script.model import Cue, Variant
from meditation.script.own_words import fill_in
from meditation.session.wording import EXCHANGED, spoken_lines, spoken_words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from meditation.script.model import Script
    from meditation.session.wording import Reading


@dataclass(frozen=True, slots=True)
class Said:
    """The words of one cue as they are spoken."""

    text: str
    name: str
    """The cue's."""
    plain: bool = True
    """False for wordings that a person has to ask for, and the short ones."""


def said_in(script: Script, reading: Reading) -> tuple[Said, ...]:
    """All that may be said; plain wordings first, each in the order of the script."""
    spoken = spoken_lines(script)
    cues = [step for step in script.steps() if isinstance(step, Cue) and step.line in spoken]
    found = [said for cue in cues for said in _of(cue, reading)]
    return tuple(dict.fromkeys(sorted(found, key=lambda said: not said.plain)))


def _of(cue: Cue, reading: Reading) -> Iterator[Said]:
    texts = [(cue.text, True)]
    texts += [(w.text, False) for variant, w in cue.variants if variant in EXCHANGED | {Variant.SHORT} and w.text]
    for text, plain in texts:
        shown = fill_in(text, reading.phrases)
        words = spoken_words(cue, shown, reading)
        if words is not None:
            yield Said(words, cue.name, plain)
