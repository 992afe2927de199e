"""A script as a card: what it is called, how long it lasts, what it asks for; or why it cannot be played."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from meditation.script.gestures import NO_GESTURE, OFF_THE_BODY
from meditation.script.model import Breathe, Cue, Touch, Variant
from meditation.session.clockface import spell_length

if TYPE_CHECKING:
    from collections.abc import Sequence

    from meditation.script.model import Script, Step

FAMILY_WORDS = {
    "self-kindness": "Kindness",
    "common-humanity": "Not alone",
    "mindfulness": "Mindfulness",
    "imagery": "Imagery",
    "writing": "Writing",
    "mindful-meditation": "Sitting",
    "self-talk": "Kind words",
    "self-forgiveness": "Forgiveness",
    "compassionate-touch": "Touch",
    "calming": "Calming",
    "reframing": "Setbacks",
    "recovery": "Recovery",
    "professional": "At work",
    "sleep": "Sleep",
}
SCENES = {
    "self-kindness": "rose",
    "common-humanity": "dusk",
    "mindfulness": "dawn",
    "imagery": "dusk",
    "writing": "rain",
    "mindful-meditation": "dawn",
    "self-talk": "rose",
    "self-forgiveness": "rain",
    "compassionate-touch": "rose",
    "calming": "sea",
    "reframing": "rain",
    "recovery": "dawn",
    "professional": "dusk",
    "sleep": "night",
}
LEVEL_WORDS = {1: "Settling", 2: "Turning toward", 3: "Deeper"}


@dataclass(frozen=True, slots=True)
class CardView:
    """One script on the shelf. `trouble` is set where it cannot be played: the card is greyed and says why."""

    id: str
    title: str
    line: str
    """Length and family: "5 min · Kindness"."""
    intention: str = ""
    scene: str = "dawn"
    level: str = ""
    uses_touch: bool = False
    uses_breath: bool = False
    trouble: str = ""

    @property
    def playable(self) -> bool:
        return not self.trouble

    @property
    def spoken(self) -> str:
        """The card in one sentence, for a screen reader."""
        parts = [self.title, self.line, self.level, self.intention, self.trouble]
        return ". ".join(part for part in parts if part)


def guides_breath(script: Script) -> bool:
    return any(isinstance(step, Breathe) for step in script.steps())


def uses_breath(script: Script) -> bool:
    """Whether it guides the breath or names it, so that someone may wish it did not."""
    return guides_breath(script) or any(_differs(step, Variant.NO_BREATH) for step in script.steps())


def uses_touch(script: Script) -> bool:
    """Whether it offers a touch of oneself; holding a cup is none."""
    if script.heading.touch not in {NO_GESTURE, *OFF_THE_BODY}:
        return True
    return any(
        (isinstance(step, Touch) and step.gesture is not None and step.gesture not in OFF_THE_BODY)
        or _differs(step, Variant.NO_TOUCH)
        for step in script.steps()
    )


def _differs(step: Step, variant: Variant) -> bool:
    """Whether a cue says something else for this variant."""
    wording = step.wording(variant) if isinstance(step, Cue) else None
    return wording is not None and not wording.same


def scene_of(families: Sequence[str]) -> str:
    """The landscape of a session, by the first of its families."""
    return SCENES.get(families[0], "dawn") if families else "dawn"


def card_of(script: Script) -> CardView:
    heading = script.heading
    family = heading.families[0] if heading.families else ""
    return CardView(
        id=heading.id,
        title=heading.title,
        line=f"{spell_length(heading.length)} · {FAMILY_WORDS.get(family, family)}",
        intention=heading.intention,
        scene=scene_of(heading.families),
        level=LEVEL_WORDS.get(heading.level, ""),
        uses_touch=uses_touch(script),
        uses_breath=guides_breath(script),
    )


def broken_card(id_: str, title: str, reason: str) -> CardView:
    return CardView(id=id_, title=title, line="Cannot be played yet", trouble=reason)
