"""The project's own scripts keep the rules its writers have given themselves."""

from __future__ import annotations

import tomllib
from itertools import product
from pathlib import Path

import pytest

from meditation.script.gestures import GESTURES, gesture_words
from meditation.script.model import ExitRamp, Script
from meditation.script.parse import load_script
from meditation.session.advising import advise_file
from meditation.session.compile import compile_script
from meditation.session.saying import said_in
from meditation.session.wording import PLAIN_READING, Reading, Wishes

FOLDER = Path(__file__).parents[2] / "scripts"
PATHS = sorted(FOLDER.glob("*.session.md"))
WISHES = [Wishes(touch=touch, breath=breath) for touch, breath in product((True, False), repeat=2)]
CATALOGUE = tomllib.loads((Path(__file__).parent / "catalogue.toml").read_text("utf-8"))["session"]


def script_at(path: Path) -> Script:
    parsed = load_script(path)
    assert [str(found) for found in parsed.problems] == []
    assert parsed.script is not None
    return parsed.script


each_script = pytest.mark.parametrize("path", PATHS, ids=lambda path: path.name.removesuffix(".session.md"))


def test_all_of_the_catalogue_are_here() -> None:
    assert {path.name.removesuffix(".session.md") for path in PATHS} == set(CATALOGUE)


@each_script
def test_a_bundled_script_is_without_problems_and_bears_its_files_name(path: Path) -> None:
    assert f"{script_at(path).heading.id}.session.md" == path.name


@each_script
def test_no_advice_on_its_words_is_left_to_follow(path: Path) -> None:
    assert [str(found) for found in advise_file(path)] == []


@each_script
def test_every_way_out_leads_somewhere_and_every_landing_is_gentle(path: Path) -> None:
    script = script_at(path)
    for step in script.steps():
        assert not isinstance(step, ExitRamp) or step.script_id in CATALOGUE
    landing = script.heading.landing
    assert not landing or script_at(FOLDER / f"{landing}.session.md").heading.level == 1


@each_script
@pytest.mark.parametrize("wishes", WISHES, ids=lambda wishes: f"touch {wishes.touch}, breath {wishes.breath}")
def test_every_length_on_the_card_is_reached_with_room_to_spare(path: Path, wishes: Wishes) -> None:
    script = script_at(path)
    for length in script.heading.lengths:
        assert compile_script(script, length, wishes).length == length
        assert compile_script(script, length * 97 // 100, wishes).length == length * 97 // 100


@each_script
@pytest.mark.parametrize("wishes", WISHES, ids=lambda wishes: f"touch {wishes.touch}, breath {wishes.breath}")
@pytest.mark.parametrize("brisk", [True, False], ids=["a brisk voice", "a slow voice"])
def test_every_length_on_the_card_is_reached_with_a_voice(path: Path, wishes: Wishes, *, brisk: bool) -> None:
    """Speech is shorter than reading at leisure, so the silences have to stretch for it."""
    script = script_at(path)
    said = {said.text: ms_to_say(said.text, brisk=brisk) for said in said_in(script, PLAIN_READING)}
    for length in script.heading.lengths or (script.heading.length,):
        assert compile_script(script, length, wishes, Reading(spoken=said)).length == length


def ms_to_say(text: str, *, brisk: bool) -> int:
    """About the quickest and the slowest that the program's own voice says a line."""
    return 400 + len(text) * (58 if brisk else 95)


def test_every_gesture_has_words_for_those_who_do_not_see_it() -> None:
    assert len({gesture.id for gesture in GESTURES}) == len({gesture.words for gesture in GESTURES}) == 15
    assert gesture_words("hand-on-heart") == "One hand on the chest"
    assert gesture_words("none") == ""
