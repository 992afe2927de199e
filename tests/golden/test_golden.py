"""Golden timelines: every direction, option, variant and heading field, event by event, to the millisecond."""

from __future__ import annotations

import dataclasses
from collections import defaultdict
from typing import TYPE_CHECKING, Any, get_args

import pytest

from meditation.script import model
from meditation.script.body import BLOCKS
from meditation.script.directions import DIRECTIONS
from meditation.script.model import Breathe, Cue, NoBreath, PhaseKind, Variant
from meditation.session.compile import compile_script
from tests.golden.written import PATHS, PLAY, beside, golden_script, written

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

SHOWN_IN_THE_TIMELINE = ("id", "title", "language", "length", "author", "licence", "touch")
"""Heading fields that a timeline depends on; the others are for the card."""


@pytest.mark.parametrize("path", PATHS, ids=lambda path: path.name.removesuffix(".session.md"))
def test_a_golden_script_becomes_exactly_its_golden_timelines(path: Path) -> None:
    assert written(path) == beside(path).read_text("utf-8"), "if this is meant: python -m tests.golden.written"


def test_every_direction_and_every_block_has_a_golden_timeline() -> None:
    lines = [line for path in PATHS for line in path.read_text("utf-8").splitlines()]
    names = {line.strip("[]").split()[0] for line in lines if line.startswith("[")}
    assert names == {*DIRECTIONS, *BLOCKS}


def parts(value: object) -> Iterator[Any]:
    """Every value of the script model within this one."""
    if isinstance(value, tuple):
        for item in value:
            yield from parts(item)
    elif dataclasses.is_dataclass(value):
        yield value
        for field in dataclasses.fields(value):
            yield from parts(getattr(value, field.name))


def test_every_option_of_every_step_is_used_in_a_golden_script_and_left_out_in_another() -> None:
    seen: dict[tuple[type, str], set[object]] = defaultdict(set)
    for path in PATHS:
        for part in parts(golden_script(path)):
            for field in dataclasses.fields(part):
                seen[type(part), field.name].add(getattr(part, field.name))
    steps = {*get_args(model.Step), model.Phase, model.Wording, model.Choice, model.Section}
    options = {(kind, field.name) for kind in steps for field in dataclasses.fields(kind) if field.name != "line"}
    assert [(kind.__name__, name) for kind, name in options if len(seen[kind, name]) < 2] == []
    assert {step.no_breath for path in PATHS for step in golden_script(path).steps() if isinstance(step, Breathe)} == {
        NoBreath.HANDS,
        NoBreath.REST,
    }
    assert seen[model.Phase, "kind"] == set(PhaseKind)
    assert {name for name in SHOWN_IN_THE_TIMELINE if len(seen[model.Heading, name]) < 2} == set()


@pytest.mark.parametrize("field", [field.name for field in dataclasses.fields(model.Heading)])
def test_no_other_field_of_the_heading_changes_a_timeline(field: str) -> None:
    script = golden_script(next(path for path in PATHS if path.name.startswith("touches")))
    old = getattr(script.heading, field)
    match old:
        case int():
            new: object = old + 1000
        case tuple():
            new = (*old, "changed")
        case _:
            new = "neck-rest" if field == "touch" else f"{old}-changed"
    changed = dataclasses.replace(script, heading=dataclasses.replace(script.heading, **{field: new}))
    assert (compile_script(changed) != compile_script(script)) == (field in SHOWN_IN_THE_TIMELINE)


def test_every_wording_of_a_cue_is_given_is_left_out_and_is_the_same() -> None:
    seen: dict[Variant, set[str]] = defaultdict(set)
    for path in PATHS:
        for step in golden_script(path).steps():
            for variant, wording in step.variants if isinstance(step, Cue) else ():
                seen[variant].add("skip" if wording.skip else "same" if wording.same else "words")
    assert seen[Variant.SHORT] == {"skip", "same", "words"}
    assert all({"same", "words", "skip"} == seen[variant] for variant in Variant)


def test_every_golden_script_is_played_and_something_is_refused() -> None:
    assert all(PLAY.search(path.read_text("utf-8")) for path in PATHS)
    assert any("refused: " in beside(path).read_text("utf-8") for path in PATHS)
