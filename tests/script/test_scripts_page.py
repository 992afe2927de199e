"""The page for authors, docs/scripts.md: what it shows can be read and played, and it leaves nothing out."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final

import pytest

from meditation.cli import run
from meditation.script.blocks import MOST_CHOICES, MOST_TIMES
from meditation.script.body import BLOCKS, MOST_CUES, MOST_SECTIONS, MOST_STEPS
from meditation.script.cues import LONG_TO_READ, MOST_LETTERS
from meditation.script.directions import DIRECTIONS, LONGEST_QUESTION, MOST_STRIKES
from meditation.script.gestures import GESTURE_IDS
from meditation.script.heading import FIELDS, MOST_LENGTHS, NEEDED
from meditation.script.known import AMBIENCES, BELLS, EYES, FAMILIES, POSTURES, SCENES
from meditation.script.lines import LARGEST, MOST_LINES
from meditation.script.lint.sentences import SENTENCES as ADVICE
from meditation.script.mending.mend import mend
from meditation.script.model import PhaseKind, Script, Variant
from meditation.script.own_words import LONGEST_NAME as LONGEST_PLACE
from meditation.script.own_words import LONGEST_PHRASE
from meditation.script.parse import parse_script
from meditation.script.problems import SENTENCES
from meditation.script.translating import translate
from meditation.script.translation_file import FIELDS as LINES_FIELDS
from meditation.script.translation_file import parse_lines
from meditation.session.compile import Draft

PAGE: Final = (Path(__file__).parents[2] / "docs" / "scripts.md").read_text("utf-8")
BLOCKS_SHOWN: Final = re.findall(r"^```(\w+)\n(.*?)^```$", PAGE, re.MULTILINE | re.DOTALL)
SESSIONS: Final = [text for kind, text in BLOCKS_SHOWN if kind == "session"]
WHOLE: Final = [text for text in SESSIONS if text.startswith("---")]
FRAGMENTS: Final = [text for text in SESSIONS if not text.startswith("---")]
TRANSLATIONS: Final = [text for kind, text in BLOCKS_SHOWN if kind == "lines"]
HEADING: Final = """---
format: 1
id: shown
title: Shown
language: en
families: calming
level: 1
length: 5m
touch: hand-on-heart
author: A
licence: CC0-1.0
---

"""


def without_problems(text: str) -> Script:
    parsed = parse_script(text, "shown.session.md")
    assert [str(problem) for problem in parsed.problems] == []
    assert parsed.script is not None
    return parsed.script


def table(heading: str) -> list[list[str]]:
    """The rows of the table below that heading."""
    part = PAGE.split(f"\n## {heading}\n")[1].split("\n## ")[0]
    rows = [row.strip("|").split("|") for row in part.splitlines() if row.startswith("|")]
    return [[cell.strip() for cell in row] for row in rows[2:]]


def test_every_frame_is_of_a_kind_that_is_tried() -> None:
    assert {kind for kind, _ in BLOCKS_SHOWN} == {"session", "lines", "sh", "text"}
    assert PAGE.count("```") == 2 * len(BLOCKS_SHOWN)


@pytest.mark.parametrize("text", WHOLE, ids=lambda text: text.splitlines()[2])
def test_a_whole_session_plays_at_its_length_with_nothing_to_mend(text: str) -> None:
    script = without_problems(text)
    draft = Draft(script)
    assert draft.timeline().length == script.heading.length
    assert abs(draft.nominal - script.heading.length) <= script.heading.length / 10


@pytest.mark.parametrize("text", FRAGMENTS, ids=lambda text: text.splitlines()[0])
def test_a_fragment_has_nothing_to_mend_and_can_be_played(text: str) -> None:
    draft = Draft(without_problems(HEADING + text))
    assert draft.timeline(draft.reach()[0][0]).events


def test_the_five_lines_play_once_they_are_mended() -> None:
    first = SESSIONS[0]
    assert len(first.splitlines()) == 5
    script = parse_script(mend(first, "evening", lambda script: Draft(script).nominal).text, "x").script
    assert script is not None
    assert Draft(script).timeline().length == script.heading.length


@pytest.mark.parametrize("text", TRANSLATIONS, ids=lambda text: text.splitlines()[1])
def test_a_translation_fits_a_session_of_the_page(text: str) -> None:
    parsed = parse_lines(text, "shown.de.lines.md")
    originals = [script for script in map(without_problems, WHOLE) if script.heading.id == parsed.at("translates").text]
    assert len(originals) == 1
    script, problems = translate(originals[0], parsed)
    assert [str(problem) for problem in problems] == []
    assert script is not None
    assert Draft(script).timeline().length == script.heading.length


@pytest.mark.parametrize("name", [*DIRECTIONS, *BLOCKS])
def test_every_direction_is_shown(name: str) -> None:
    assert any(re.search(rf"^\[{name}\b", text, re.MULTILINE) for text in SESSIONS)


@pytest.mark.parametrize("variant", Variant)
def test_every_replacement_is_shown(variant: Variant) -> None:
    assert any(f"> {variant}: " in text for text in SESSIONS)


def test_every_part_of_a_breath_is_shown() -> None:
    shown = " ".join(re.findall(r"\[breathe (.+)\]", "".join(SESSIONS)))
    assert {word for word in re.findall("[a-z]+", shown) if word in set(PhaseKind)} == set(PhaseKind)


@pytest.mark.parametrize(
    "names", [GESTURE_IDS, BELLS, AMBIENCES, SCENES, FAMILIES, POSTURES, EYES], ids=lambda names: names[0]
)
def test_every_name_that_can_be_used_is_told(names: tuple[str, ...]) -> None:
    assert [name for name in names if f"`{name}`" not in PAGE] == []


def test_the_table_of_fields_has_each_field_and_says_which_are_needed() -> None:
    rows = [(row[0].strip("`"), row[1]) for row in table("All fields")]
    assert sorted(name for name, _ in rows) == sorted(FIELDS)
    assert {name for name, needed in rows if needed == "yes"} == set(NEEDED)
    assert all(f"`{name}`" in PAGE for name in LINES_FIELDS)


def test_the_table_of_limits_says_what_the_reader_holds_to() -> None:
    told = {name: re.findall(r"[0-9]+(?:\.[0-9]+)?", text.replace(",000", "000")) for name, text in table("All limits")}
    assert told["a file"] == [str(LARGEST // 1024), str(MOST_LINES), "8"]
    assert told["cues"] == [str(MOST_CUES), str(MOST_STEPS)]
    assert told["a cue"][:2] == [str(MOST_LETTERS), str(LONG_TO_READ)]
    assert told["parts"][0] == str(MOST_SECTIONS)
    assert told["strokes of a bell"][1] == str(MOST_STRIKES)
    assert told["writing"][-1] == str(LONGEST_QUESTION)
    assert told["`repeat`"] == ["1", str(MOST_TIMES)]
    assert told["`choose`"][0] == str(MOST_CHOICES)
    assert told["words of one's own"] == [str(LONGEST_PLACE), str(LONGEST_PHRASE)]
    assert f"up to {MOST_LENGTHS} lengths" in PAGE


def test_every_command_of_the_page_is_one_that_the_program_has(capsys: pytest.CaptureFixture[str]) -> None:
    commands = [row.split() for kind, text in BLOCKS_SHOWN if kind == "sh" for row in text.splitlines()]
    assert len(commands) > 3
    for program, name, *arguments in commands:
        assert program == "hand-on-heart"
        with pytest.raises(SystemExit) as done:
            run([name, *arguments, "--help"])
        assert done.value.code == 0
        offered = capsys.readouterr().out
        assert [option for option in arguments if option.startswith("--") and option not in offered] == []


def test_the_problem_that_the_page_shows_is_told_like_that() -> None:
    (shown,) = [text for kind, text in BLOCKS_SHOWN if kind == "text"]
    above = HEADING.replace("touch: hand-on-heart\n", "").removesuffix("\n")
    problems = parse_script(f"{above}[pause 5]", "evening.session.md").problems
    assert f"{problems[-1]}\n" == shown


def plain(template: str) -> str:
    """A sentence of the table, with … for what is only known when it is said."""
    return re.sub(r"\{[a-z]+\}", "…", template).replace("{{", "{").replace("}}", "}").replace("  ", " ")


def test_the_table_of_problems_is_the_programs_own() -> None:
    assert table("All problems") == [
        [code, plain(sentence), plain(fix)] for code, (sentence, fix) in sorted_by_number()
    ]


def test_the_table_of_advice_is_the_programs_own() -> None:
    assert table("Kind and clear words") == [
        [code, plain(sentence), plain(helps)] for code, (sentence, helps) in ADVICE.items()
    ]


def sorted_by_number() -> list[tuple[str, tuple[str, str]]]:
    return sorted(SENTENCES.items(), key=lambda row: (row[0][1:], row[0]))
