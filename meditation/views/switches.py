"""Switches: what a person may choose of a session before it begins and while it plays; none changes its length."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from meditation.script.model import Breathe, Cue, NoBreath, PhaseKind, Variant, steps_in
from meditation.views.cards import uses_breath, uses_touch

if TYPE_CHECKING:
    from meditation.script.model import Script
    from meditation.session.wording import Wishes

BREATH_SOUNDS: Final = {"": "No breath sound", "notes": "Notes", "breath": "Breath"}
CHOICE: Final = "choice "
"""Before the name of a choice that the script asks."""


@dataclass(frozen=True, slots=True)
class Switch:
    """One question with two to four answers, of which one holds."""

    id: str
    title: str
    options: tuple[tuple[str, str], ...]
    """(id, words)."""
    chosen: str
    """The id of the option that holds."""


def switches(script: Script, wishes: Wishes) -> tuple[Switch, ...]:
    """The switches that mean something in this script, with what is wished for now."""
    steps = steps_in(script.sections)
    phases = {phase.kind for step in steps if isinstance(step, Breathe) for phase in step.phases}
    found = [
        Switch(
            CHOICE + choice.name,
            choice.name.capitalize(),
            tuple((option, option.capitalize()) for option in choice.options),
            wishes.choices[choice.name] if wishes.choices.get(choice.name) in choice.options else choice.options[0],
        )
        for choice in script.choices
    ]
    if uses_touch(script):
        found.append(_pair("touch", "Touch", "Touch", "No touch", on=wishes.touch))
    if uses_breath(script):
        hands = any(isinstance(step, Breathe) and step.no_breath is NoBreath.HANDS for step in steps)
        without = "Hands instead" if hands else "Breath not named"
        found.append(_pair("breath", "Breath", "Breath", without, on=wishes.breath))
    if wishes.breath and phases & {PhaseKind.HOLD, PhaseKind.EMPTY}:
        found.append(_pair("holds", "Holds", "With holds", "No holds", on=wishes.holds))
    if any(isinstance(step, Cue) and step.wording(Variant.EYES_OPEN) for step in steps):
        found.append(_pair("eyes", "Eyes", "Eyes as you like", "Eyes open", on=not wishes.eyes_open))
    if phases and wishes.breath:
        found.append(Switch("breath sound", "Breath sound", tuple(BREATH_SOUNDS.items()), wishes.breath_sound))
    return tuple(found)


def wishing(wishes: Wishes, switch: str, option: str) -> Wishes:
    """The wishes with one switch set to the option of that id."""
    if switch.startswith(CHOICE):
        return replace(wishes, choices={**wishes.choices, switch.removeprefix(CHOICE): option})
    match switch:
        case "touch":
            return replace(wishes, touch=option == "yes")
        case "breath":
            return replace(wishes, breath=option == "yes")
        case "holds":
            return replace(wishes, holds=option == "yes")
        case "eyes":
            return replace(wishes, eyes_open=option == "no")
        case "breath sound":
            return replace(wishes, breath_sound=option)
        case _:
            raise ValueError(switch)


def _pair(id_: str, title: str, yes: str, no: str, *, on: bool) -> Switch:
    return Switch(id_, title, (("yes", yes), ("no", no)), "yes" if on else "no")
