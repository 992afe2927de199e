"""Content advice: each code where it belongs, with its line and column, and silence where words are meant well."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from meditation.script.lint.sentences import SENTENCES
from meditation.script.lint.words import grade, phrases, promises
from meditation.script.model import Cue
from meditation.script.parse import parse_script
from meditation.script.problems import MOST_ADVICE, Level
from meditation.session.advising import advise_file, advise_files
from tests.session.random_scripts import Writer

if TYPE_CHECKING:
    from pathlib import Path

CLEAN = """---
format: 1
id: morning
title: Morning
language: en
families: mindfulness
level: 1
length: 2m
touch: none
author: A. Writer
licence: CC-BY-4.0
caution: Not while driving.
---

Sit as you like. You can stop at any time.

[rest 20s]

Look around the room, if you like that.

[rest 40s]

Here is the spot.

[rest 40s]

Thank you for making time.

[rest 10s]
"""
BELOW, SPOT = 15, 23
"""The lines of the first cue and of the one that each case changes."""
DEEP = CLEAN.replace("level: 1", "level: 3\nlanding: soles-of-the-feet").replace(
    "[rest 40s]", "[rest 40s]\n[exit ramp soles-of-the-feet]"
)
PACER = CLEAN.replace("Here is the spot.", "Small, soft breaths are right.\n> no breath: Watch the hands.\n\n{}")


def told(text: str, folder: Path) -> list[str]:
    path = folder / "morning.session.md"
    path.write_text(text, encoding="utf-8")
    return [f"{found.code} {found.line}:{found.column}" for found in advise_file(path)]


def spot(words: str) -> str:
    return CLEAN.replace("Here is the spot.", words)


def pacer(line: str, below: str = "\n> no breath: hands") -> str:
    return PACER.format(line + below)


CASES = {
    "C001": (spot("Here comes one extraordinarily long sentence about everything surrounding all of you."), "23:1"),
    "C002": (spot("On we go, as it is, to an old oak by a lake and lie in the sun."), "23:1"),
    "C003": (spot("Extraordinary circumstances necessitate considerable adaptability.\n\n" * 4), "1:1"),
    "C004": (
        CLEAN.replace("driving", f"driving{', or as any unfamiliar situation of its circumstances is' * 3}"), "12:10"
    ),
    "C005": (spot("Here is the spot. {1s}"), "23:1"),
    "C006": (CLEAN.replace("[rest 40s]", "[pause 70s]", 1).replace("[rest 40s]", "[rest 10s]"), "19:1"),
    "C007": (CLEAN.replace("You can stop at any time.", "Any way is fine."), "1:1"),
    "C008": (spot("Sit or stand or lie or walk."), "23:1"),
    "C010": (spot("This practice heals."), "23:15"),
    "C011": (spot("Think of your symptoms."), "23:15"),
    "C012": (spot("Now rest. Close your eyes."), "23:11"),
    "C013": (spot("It's only a breeze."), "23:1"),
    "C014": (spot("Minds always wander."), "23:7"),
    "C015": (spot("Well done."), "23:1"),
    "C016": (spot("Rest your left hand here."), "23:11"),
    "C017": (spot("Here is the spot!"), "23:17"),
    "C020": (spot("Feel the touch of the air."), "23:10"),
    "C021": (spot("Here comes a breath."), "23:14"),
    "C022": (pacer("[breathe in 4s, out 6s, 4 rounds]", ""), "26:1"),
    "C023": (spot("Rest, with eyes closed."), "23:1"),
    "C031": (DEEP.replace("caution: Not while driving.", "caution: Not while driving." + " So it is." * 13), "13:10"),
    "C032": (CLEAN.replace("level: 1", "level: 2").replace(", if you like that", "").replace("You can", ""), "1:1"),
    "C033": (CLEAN.replace("caution: Not while driving.\n", ""), "1:1"),
    "C034": (pacer("[breathe in 4s, out 6s, 4 rounds]").replace("Small, soft breaths", "Breaths as they come"), "26:1"),
    "C035": (pacer("[breathe in 1s, out 2s, 10 rounds]"), "26:1"),
    "C036": (pacer("[breathe in 4s, hold 4s, out 4s, 4 rounds]"), "12:10"),
    "C037": (DEEP.replace("families: mindfulness", "families: self-forgiveness"), "13:10"),
}  # fmt: skip


def test_there_is_a_case_for_every_code() -> None:
    assert set(CASES) == set(SENTENCES)


@pytest.mark.parametrize("code", CASES)
def test_advice_is_given_where_it_belongs(code: str, tmp_path: Path) -> None:
    text, place = CASES[code]
    assert f"{code} {place}" in told(text, tmp_path)


def test_a_script_of_kind_words_has_no_advice(tmp_path: Path) -> None:
    assert told(CLEAN, tmp_path) == []
    assert told(pacer("[breathe in 4s, out 6s, 4 rounds]"), tmp_path) == []


def test_advice_is_told_with_its_line_its_words_and_what_to_write(tmp_path: Path) -> None:
    path = tmp_path / "morning.session.md"
    path.write_text(spot("Now close your eyes."), encoding="utf-8")
    (found,) = advise_files([path, tmp_path / "other.txt"])
    assert found.level is Level.ADVICE
    assert (
        str(found)
        .splitlines()[0]
        .endswith("morning.session.md:23:1: advice C012: “Now close your eyes” leaves no choice.")
    )
    assert found.fix == "Eyes open, lowered or closed. Each works."


def test_what_a_twin_says_is_read_as_well(tmp_path: Path) -> None:
    assert told(spot("Here comes a breath.\n> no breath: Here comes another breath."), tmp_path) == ["C021 24:33"]
    assert told(spot("Here comes a breath.\n> no breath: Here comes a sound."), tmp_path) == []


def test_a_long_silence_that_only_a_longer_length_has_is_found(tmp_path: Path) -> None:
    text = CLEAN.replace("length: 2m", "length: 2m\nlengths: 2m, 10m")
    assert {found.partition(" ")[0] for found in told(text, tmp_path)} == {"C006"}


@pytest.mark.parametrize(
    "text",
    [
        "An obscure cushion. Secure your seat.",
        "Treat yourself as you would a friend in treatment.",
        "Just now, and just as it is.",
        "You are not the only one.",
        "There is nowhere you have to get to.",
        "Slower than you need to. No hurry.",
        "Eyes open, lowered or closed. Each works.",
        "You may let go of the cup.",
        "Put a hand there, or hold on to something firm.",
        "Deeper water is blue. Feel the weight of your arms.",
        "If it gets perfectly still, so be it.",
        "Your clean cup, the dirty plate.",
        "The musty hall, the sprayer, the golden day.",
    ],
)
def test_good_words_in_another_sense_are_left_alone(text: str) -> None:
    assert [*phrases(text)] == []


@pytest.mark.parametrize(
    "text", ["You\u2019re safe here.", "It\u2019s only a feeling.", "You don\u2019t have to. Don\u2019t think."]
)
def test_a_printers_apostrophe_hides_nothing(text: str) -> None:
    assert len([*phrases(text)]) == 1


def test_promises_are_those_of_the_programs_own_words() -> None:
    found = promises("Proven to boost your immunity: it heals. You must.")
    assert {phrase.phrase for phrase in found} == {"heals", "Proven", "boost your immunity"}


def test_short_texts_have_no_grade_and_long_words_a_high_one() -> None:
    assert grade("Extraordinary.") == 0.0
    assert grade("The cat sat on the mat. " * 6) < 2
    assert grade("Extraordinary circumstances necessitate it. " * 8) > 12


def test_words_of_another_language_are_not_measured_by_english_rules(tmp_path: Path) -> None:
    german = spot("Alles must du, always!").replace("language: en", "language: de")
    assert told(german, tmp_path) == []
    assert "C001 23:1" in told(spot("So " * 30).replace("language: en", "language: de"), tmp_path)


def test_a_script_with_a_problem_has_no_advice_until_it_is_mended(tmp_path: Path) -> None:
    assert told(spot("[pause 5]"), tmp_path) == []


def test_no_more_is_told_of_one_script_than_a_person_would_read(tmp_path: Path) -> None:
    assert len(told(spot("You must!\n\n" * 60), tmp_path)) == MOST_ADVICE


@pytest.mark.parametrize("seed", range(40))
def test_advice_on_any_script_at_all_points_into_its_file(seed: int, tmp_path: Path) -> None:
    path = tmp_path / "random.session.md"
    path.write_text(Writer(seed).script(), encoding="utf-8")
    lines = path.read_text("utf-8").split("\n")
    for found in advise_file(path):
        assert found.source_line == lines[found.line - 1]
        assert 1 <= found.column <= len(found.source_line) + 1


def test_the_case_script_is_what_it_seems() -> None:
    parsed = parse_script(CLEAN, "morning.session.md")
    assert parsed.problems == ()
    cues = [step.line for step in parsed.script.steps() if isinstance(step, Cue)]
    assert (cues[0], cues[2]) == (BELOW, SPOT)
