"""Which words a person gets: the cue for their touch, breath, eyes and time, and how long it takes to read."""

from __future__ import annotations

import math
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from meditation.script.model import Cue, Millis, Repeat, Variant, Voice, When
from meditation.script.own_words import fill_in

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from meditation.script.model import Script, Step

LETTERS_A_SECOND = 8.0
"""Reading pace: under half of the caption limits, for someone who is settling."""
READING_PACES: Final[Mapping[str, float]] = MappingProxyType({"usual": LETTERS_A_SECOND, "slow": 5.5})
"""Letters a second by the name of a pace."""
EASED_PACES: Final = (6.5, LETTERS_A_SECOND)
"""What a session falls back on that is too short for a slow reader."""
LEAST_HOLD = Millis(4000)
EXCHANGED: Final = frozenset({Variant.NO_TOUCH, Variant.NO_BREATH, Variant.EYES_OPEN})
"""Wordings that a person may ask for in the midst of a session."""


@dataclass(frozen=True, slots=True)
class Wishes:
    """What a person has chosen for one session. Nothing here changes its length, nor when anything happens in it."""

    touch: bool = True
    breath: bool = True
    holds: bool = True
    """False: breaths flow without holding, as many whole ones as fill the same time."""
    eyes_open: bool = False
    favourite: str = ""
    """The favourite gesture's id; empty takes the script's own."""
    choices: Mapping[str, str] = field(default_factory=dict)
    """The option chosen, by the choice's name; the first one where none is given."""
    breath_sound: str = ""
    """The sound that tells in from out with closed eyes, one of audio's PACER_SOUNDS; empty: none."""
    ambience: str = ""
    """What is heard around it: an ambience's name, `none`, or empty: as written."""
    own_words: bool = True
    """False: the author's words stand in every place, for eyes that are not the person's own."""
    bells: bool = True
    dim: bool = False
    """True: the screen is dark while it plays."""


NO_WISHES = Wishes()


@dataclass(frozen=True, slots=True)
class Reading:
    """How long words take a person: their own phrases, their pace, and the voice that says them. May change places."""

    letters_a_second: float = LETTERS_A_SECOND
    phrases: Mapping[str, str] = field(default_factory=dict)
    """A person's own words by the name of their place."""
    spoken: Mapping[str, int] = field(default_factory=dict)
    """How long the voice takes in ms, by the words it says; words that are not here are timed by reading."""

    def time(self, text: str) -> Millis:
        """How long text stays bright: its letters at 8 a second and one second more, but 4 s at least.

        At another pace all of that is longer or shorter in the same measure, but for the second.
        """
        least = LEAST_HOLD * LETTERS_A_SECOND / self.letters_a_second
        return Millis(math.ceil(max(least, len(text) * 1000 / self.letters_a_second + 1000)))

    def eased(self) -> tuple[Reading, ...]:
        """This pace, and then quicker ones up to the usual."""
        return (self, *(replace(self, letters_a_second=pace) for pace in EASED_PACES if pace > self.letters_a_second))


PLAIN_READING = Reading()


def stay(cue: Cue, reading: Reading, *, short: bool) -> Millis:
    """How long a cue takes: long enough for each of its wordings, so that nothing moves when one is exchanged.

    A cue that its short wording leaves out takes no time at all.
    """
    brief = cue.wording(Variant.SHORT) if short else None
    if brief is not None and brief.skip:
        return Millis(0)
    plain = cue.text if brief is None or brief.same else brief.text
    texts = [plain, *(cue_words.text for variant, cue_words in cue.variants if variant in EXCHANGED and cue_words.text)]
    return max(_stay_of(cue, fill_in(text, reading.phrases), reading) for text in texts)


def _stay_of(cue: Cue, text: str, reading: Reading) -> Millis:
    said = reading.spoken.get(spoken_words(cue, text, reading) or "")
    if said is not None:
        return Millis(max(said, cue.length or 0))
    return reading.time(text) if cue.length is None else cue.length


def spoken_lines(script: Script) -> frozenset[int]:
    """The lines of cues that a voice may say, whatever the length and the choices; `[voice off]` hushes the others."""
    lines: set[int] = set()
    voice = frozenset({True})
    for section in script.sections:
        after = _hear(section.steps, voice, lines)
        always = section.only_from is None and section.only_under is None
        voice = after if always else after | voice
    return frozenset(lines)


def _hear(steps: Iterable[Step], voice: frozenset[bool], lines: set[int]) -> frozenset[bool]:
    """Add what may be heard with the voice on or off as in `voice`; how it may be afterwards."""
    for step in steps:
        match step:
            case Voice():
                voice = frozenset({step.on})
            case Cue() if True in voice:
                lines.add(step.line)
            case Repeat():
                voice = _hear(step.steps, _hear(step.steps, voice, lines), lines)  # a second round may find it changed
            case When():
                voice |= _hear(step.steps, voice, lines)
    return voice


def words_for(cue: Cue, wishes: Wishes, reading: Reading, *, short: bool) -> str | None:
    """The text this person reads, or None where the cue is left out for them.

    A wording for no touch or no breath comes before the short one: comfort before brevity.
    """
    wanted = [
        variant
        for variant, on in (
            (Variant.NO_TOUCH, not wishes.touch),
            (Variant.NO_BREATH, not wishes.breath),
            (Variant.EYES_OPEN, wishes.eyes_open),
            (Variant.SHORT, short),
        )
        if on
    ]
    given = [wording for variant in wanted if (wording := cue.wording(variant)) is not None and not wording.same]
    if any(wording.skip for wording in given):
        return None
    return fill_in(given[0].text if given else cue.text, reading.phrases)


def spoken_words(cue: Cue, shown: str, reading: Reading) -> str | None:
    """What the voice says: the author's spoken wording, unless a variant has replaced the words themselves.

    None where the author leaves these words to the eyes (`> spoken: skip`).
    """
    wording = cue.wording(Variant.SPOKEN)
    if wording is not None and wording.skip:
        return None
    if wording is None or not wording.text or shown != fill_in(cue.text, reading.phrases):
        return shown
    return fill_in(wording.text, reading.phrases)
