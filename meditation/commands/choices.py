"""What the command line chose, made into wishes, a guide and a plan."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from meditation.trouble import Trouble

if TYPE_CHECKING:
    import argparse

    from meditation.guidance import Guide
    from meditation.house import House
    from meditation.script.model import Script
    from meditation.session.plan import Plan
    from meditation.session.wording import Wishes


def guide_for(house: House, options: argparse.Namespace, *, usual: bool = True) -> Guide | None:
    """The guide for the command line's choices; `usual`: where none was told, as the settings have it."""
    kind = options.voice or (house.settings.voice if usual else "off")
    if kind in {"", "off"}:
        return None
    return house.guide(house.script(options.script, options.language), kind, options.voice_pace or "")


def plan_for(house: House, name: str, options: argparse.Namespace | None, guide: Guide | None = None) -> Plan:
    """The compiled session for the command line's choices, ready; raises Trouble with what to mend."""
    script = house.script(name, options.language if options else "")
    return house.plan(script, options.length if options else None, wishes(house, script, options), guide)


def wishes(house: House, script: Script, options: argparse.Namespace | None) -> Wishes:
    """What the command line asks for, beside the usual; raises Trouble for a choice that there is not."""
    usual = house.usual_wishes()
    if options is None:
        return usual
    from meditation.session.surroundings import QUIET

    if options.ambience != QUIET:
        house.check_ambience(options.ambience)
    choices = dict(options.choose)
    for name, option in choices.items():
        known = next((choice for choice in script.choices if choice.name.casefold() == name), None)
        if known is None or option not in known.options:
            offered = "; ".join(f"{c.name}={'|'.join(c.options)}" for c in script.choices) or "none"
            raise Trouble(f"“{name}={option}” is not a choice of this session. Its choices: {offered}.")
    return replace(
        usual,
        touch=usual.touch and not options.no_touch,
        breath=usual.breath and not options.no_breath,
        holds=usual.holds and not options.no_holds,
        eyes_open=usual.eyes_open or options.eyes_open,
        breath_sound=options.breath_sound or usual.breath_sound,
        ambience=options.ambience,
        choices={c.name: choices[c.name.casefold()] for c in script.choices if c.name.casefold() in choices},
    )
