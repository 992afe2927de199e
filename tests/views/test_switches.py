"""Switches: only what means something in a session is asked, and each answer is a wish."""

from __future__ import annotations

import pytest

from meditation.places import bundled
from meditation.script.model import Choice, Cue, Heading, Millis, Rest, Script, Section, Variant, When, Wording
from meditation.script.patterns import read_patterns
from meditation.script.shelf import read_shelf
from meditation.session.breathing import breathing_script, own_breath_script
from meditation.session.wording import Wishes
from meditation.views.switches import switches, wishing

PATTERNS = {p.id: breathing_script(p) for p in read_patterns(bundled("resources") / "patterns.toml")}
SHELF = read_shelf([bundled("scripts")])
BREAK, CUP = (SHELF.find(id_).script for id_ in ("self-compassion-break", "one-warm-cup"))


def ids(script: Script, wishes: Wishes) -> list[str]:
    return [switch.id for switch in switches(script, wishes)]


def choosing() -> Script:
    heading = Heading("x", "X", "en", Millis(60_000), "A", "CC0-1.0", ("mindfulness",), 1, "none")
    open_eyes = Cue("Close your eyes.", "c1", 1, ((Variant.EYES_OPEN, Wording("Rest your eyes on a colour.")),))
    steps = (open_eyes, When("anchor", "hands", (Rest(Millis(9000), Millis(0), None, 1.0, 2),), 2))
    return Script(heading, (Section("One", steps, 1),), (Choice("anchor", ("breath", "hands"), 1),))


def test_a_session_that_touches_and_names_the_breath_asks_about_both() -> None:
    assert ids(BREAK, Wishes()) == ["touch", "breath", "bells"]
    (breath,) = (switch for switch in switches(BREAK, Wishes()) if switch.id == "breath")
    assert breath.options == (("yes", "Breath"), ("no", "Breath not named"))


def test_holding_a_cup_is_no_touch() -> None:
    assert "touch" not in ids(CUP, Wishes())


def test_a_box_asks_about_holds_and_a_plain_pattern_does_not() -> None:
    assert ids(PATTERNS["box"], Wishes()) == ["breath", "holds", "breath sound", "bells"]
    assert ids(PATTERNS["open-4-6"], Wishes()) == ["breath", "breath sound", "bells"]


def test_without_the_breath_nothing_about_it_is_asked() -> None:
    assert ids(PATTERNS["box"], Wishes(breath=False)) == ["breath", "bells"]


def test_ones_own_breath_asks_for_nothing_of_the_breath() -> None:
    assert ids(own_breath_script(), Wishes()) == ["bells"]


def test_a_choice_of_the_script_comes_first_and_its_first_option_holds() -> None:
    asked = switches(choosing(), Wishes())
    assert [(switch.id, switch.title, switch.chosen) for switch in asked] == [
        ("choice anchor", "Anchor", "breath"),
        ("eyes", "Eyes", "yes"),
    ]


@pytest.mark.parametrize("script", [BREAK, choosing(), *PATTERNS.values()], ids=lambda script: script.heading.id)
def test_every_answer_of_every_switch_holds_once_it_is_wished_for(script: Script) -> None:
    for switch in switches(script, Wishes()):
        for option, _ in switch.options:
            wished = wishing(Wishes(), switch.id, option)
            chosen = {again.id: again.chosen for again in switches(script, wished)}
            assert chosen[switch.id] == option


def test_an_unknown_switch_is_an_error_of_ours() -> None:
    with pytest.raises(ValueError, match="volume"):
        wishing(Wishes(), "volume", "up")
