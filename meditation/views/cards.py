"""Scripts made into cards: what each is called, how long it lasts, what it asks for; or why it cannot be played."""

from __future__ import annotations

from typing import TYPE_CHECKING

from meditation.language import noted, tr
from meditation.script.gestures import NO_GESTURE, OFF_THE_BODY
from meditation.script.model import Breathe, Cue, Touch, Variant
from meditation.script.problems import Level
from meditation.session.clockface import spell_length
from meditation.views.card import LEVEL_WORDS, CardView

if TYPE_CHECKING:
    from collections.abc import Sequence

    from meditation.script.model import Script, Step
    from meditation.script.shelf import Broken, Shelf

FAMILY_WORDS = {
    "self-kindness": noted("Kindness"),
    "common-humanity": noted("Not alone"),
    "mindfulness": noted("Mindfulness"),
    "imagery": noted("Imagery"),
    "writing": noted("Writing"),
    "mindful-meditation": noted("Sitting"),
    "self-talk": noted("Kind words"),
    "self-forgiveness": noted("Forgiveness"),
    "compassionate-touch": noted("Touch"),
    "calming": noted("Calming"),
    "reframing": noted("Setbacks"),
    "recovery": noted("Recovery"),
    "professional": noted("At work"),
    "sleep": noted("Sleep"),
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
    lengths = heading.lengths or (heading.length,)
    return CardView(
        id=heading.id,
        title=heading.title,
        line=f"{spell_length(heading.length)} · {tr(FAMILY_WORDS.get(family, family))}",
        intention=heading.intention,
        scene=scene_of(heading.families),
        level=tr(LEVEL_WORDS.get(heading.level, "")),
        depth=heading.level,
        families=heading.families,
        shortest=min(lengths),
        longest=max(lengths),
        uses_touch=uses_touch(script),
        uses_breath=guides_breath(script),
    )


def broken_card(id_: str, title: str, reason: str) -> CardView:
    return CardView(id=id_, title=title, line=tr("Cannot be played yet"), trouble=reason)


def cards_of(shelf: Shelf, language: str = "") -> list[CardView]:
    """Those that can be played, in that language where they are translated; then those that cannot."""
    rows = [card_of(good.in_language(language).script) for good in shelf.good()]
    return rows + [broken_card(b.path.name, b.title_guess, first_reason(b)) for b in shelf.broken()]


def first_reason(broken: Broken) -> str:
    """Why a script cannot be played, in a line: its first error, and how many there are."""
    errors = [problem for problem in broken.problems if problem.level is Level.ERROR]
    first = errors[0]
    reason = tr("Line {line}: {sentence}").format(line=first.line, sentence=first.sentence)
    return f"{reason} {tr('(and {count} more)').format(count=len(errors) - 1)}" if len(errors) > 1 else reason
