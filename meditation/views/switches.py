"""Switches: what a person may choose of a session before it begins and while it plays; none changes its length."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Final

from meditation.language import noted, tr
from meditation.script.model import Ambience, Bell, Breathe, Cue, NoBreath, PhaseKind, Variant, steps_in
from meditation.session.surroundings import QUIET
from meditation.views.cards import uses_breath, uses_touch
from meditation.views.saying import starting

if TYPE_CHECKING:
    from collections.abc import Sequence

    from meditation.script.model import Script, Step
    from meditation.session.wording import Wishes

BREATH_SOUNDS: Final = {"": noted("No breath sound"), "notes": noted("Tones"), "breath": noted("Breath")}
SLEEP: Final = "sleep"
"""The family whose sessions may be played on a dim screen."""
CHOICE: Final = "choice "
"""Before the name of a choice that the script asks."""
WISH_OF: Final = {
    "touch": ("touch", "yes"),
    "breath": ("breath", "yes"),
    "holds": ("holds", "yes"),
    "eyes": ("eyes_open", "no"),
    "breath sound": ("breath_sound", None),
    "ambience": ("ambience", None),
    "bells": ("bells", "yes"),
    "screen": ("dim", "no"),
}
"""The wish that a switch sets, and the option with which it holds; None: the wish is the option."""


@dataclass(frozen=True, slots=True)
class Switch:
    """One question with two answers or more, of which one holds."""

    id: str
    title: str
    options: tuple[tuple[str, str], ...]
    """(id, words)."""
    chosen: str
    """The id of the option that holds."""


def switches(script: Script, wishes: Wishes, around: Sequence[tuple[str, str]] = ()) -> tuple[Switch, ...]:
    """The switches that mean something in this script, with what is wished for now.

    `around`: (name, words) of every ambience that may be heard in the place of the author's.
    """
    steps = steps_in(script.sections)
    phases = {phase.kind for step in steps if isinstance(step, Breathe) for phase in step.phases}
    found = [
        Switch(
            CHOICE + choice.name,
            starting(choice.name),
            tuple((option, starting(option)) for option in choice.options),
            wishes.choices[choice.name] if wishes.choices.get(choice.name) in choice.options else choice.options[0],
        )
        for choice in script.choices
    ]
    if uses_touch(script):
        found.append(_pair("touch", tr("Touch"), tr("Touch"), tr("No touch"), on=wishes.touch))
    if uses_breath(script):
        hands = any(isinstance(step, Breathe) and step.no_breath is NoBreath.HANDS for step in steps)
        without = tr("Hands instead") if hands else tr("Breath not named")
        found.append(_pair("breath", tr("Breath"), tr("Breath"), without, on=wishes.breath))
    if wishes.breath and phases & {PhaseKind.HOLD, PhaseKind.EMPTY}:
        found.append(_pair("holds", tr("Holds"), tr("With holds"), tr("No holds"), on=wishes.holds))
    if any(isinstance(step, Cue) and step.wording(Variant.EYES_OPEN) for step in steps):
        found.append(_pair("eyes", tr("Eyes"), tr("Eyes as you like"), tr("Eyes open"), on=not wishes.eyes_open))
    if phases and wishes.breath:
        found.append(Switch("breath sound", tr("Breath sound"), breath_sounds(), wishes.breath_sound))
    if around:
        found.append(_surroundings(steps, wishes.ambience, around))
    if any(isinstance(step, Bell) for step in steps):
        found.append(_pair("bells", tr("Bells"), tr("With bells"), tr("No bells"), on=wishes.bells))
    if wishes.dim or SLEEP in script.heading.families:
        found.append(_pair("screen", tr("Screen"), tr("As usual"), tr("Dim"), on=not wishes.dim))
    return tuple(found)


def breath_sounds() -> tuple[tuple[str, str], ...]:
    """(id, words) of each sound that tells in from out, and of none."""
    return tuple((id_, tr(said)) for id_, said in BREATH_SOUNDS.items())


def wishing(wishes: Wishes, switch: str, option: str) -> Wishes:
    """The wishes with one switch set to the option of that id."""
    if switch.startswith(CHOICE):
        return replace(wishes, choices={**wishes.choices, switch.removeprefix(CHOICE): option})
    if switch not in WISH_OF:
        raise ValueError(switch)
    wish, holds = WISH_OF[switch]
    told: dict[str, Any] = {wish: option if holds is None else option == holds}
    return replace(wishes, **told)


def _surroundings(steps: Sequence[Step], chosen: str, around: Sequence[tuple[str, str]]) -> Switch:
    written = any(isinstance(step, Ambience) and step.name is not None for step in steps)
    usual = (("", tr("As written")), (QUIET, tr("Quiet"))) if written else (("", tr("Quiet")),)
    options = (*usual, *around)
    return Switch("ambience", tr("Around you"), options, chosen if chosen in dict(options) else "")


def _pair(id_: str, title: str, yes: str, no: str, *, on: bool) -> Switch:
    return Switch(id_, title, (("yes", yes), ("no", no)), "yes" if on else "no")
