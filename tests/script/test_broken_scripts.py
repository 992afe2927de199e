"""Every problem: its place, its sentence, its fix, exactly as a person reads them."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, Final

import pytest

from meditation.script.parse import Parsed, load_script, parse_script
from meditation.script.problems import MOST_ADVICE, MOST_PROBLEMS, SENTENCES, WHOLE_FILE, Level, Problem, problem
from meditation.script.shelf import MOST_SCRIPTS, read_shelf
from meditation.session.checking import check_file

if TYPE_CHECKING:
    from collections.abc import Callable

TESTS = Path(__file__).parents[1]
BROKEN = Path(__file__).parent / "broken"
SCRIPTS = sorted(BROKEN.glob("*.session.md"))
HEADING = """---
format: 1
id: morning
title: Morning
language: en
families: mindfulness
level: 1
length: 5m
touch: none
author: A. Writer
licence: CC-BY-4.0
---

"""
BELOW = HEADING.count("\n")
"""Lines of the heading."""


def only_problem(parsed: Parsed) -> str:
    assert parsed.script is None
    (found,) = parsed.problems
    return str(found)


@pytest.mark.parametrize("path", SCRIPTS, ids=lambda path: path.name.removesuffix(".session.md"))
def test_a_broken_script_has_exactly_these_problems(path: Path) -> None:
    parsed = parse_script(path.read_text("utf-8"), path.name)
    expected = path.with_name(path.name.replace(".session.md", ".expected")).read_text("utf-8")
    assert "\n".join(map(str, parsed.problems)) + "\n" == expected
    assert parsed.script is None


def test_every_code_of_the_table_has_its_place_and_its_sentence_in_a_test() -> None:
    files = [*TESTS.rglob("*.expected"), *TESTS.rglob("test_*.py")]
    text = "".join(path.read_text("utf-8") for path in files)
    shown = re.findall(r":(?:[0-9]+|\{[^{}]+\}):[0-9]+: (error|warning) ([EW][0-9]{3}): \S", text)
    assert {code for _, code in shown} == set(SENTENCES)
    assert all(level[0] == code[0].casefold() for level, code in shown)


def test_every_problem_can_be_mended_and_says_so_calmly() -> None:
    assert all(fix for _, fix in SENTENCES.values())
    assert not re.search(r"!|\bmust not\b|\binvalid\b|\billegal\b|\bfailed\b", str(list(SENTENCES.values())))


def test_a_problem_is_plain_values_for_json() -> None:
    (found,) = parse_script(HEADING + "[pause 5]\n\nSit.", "calm.session.md").problems
    assert found.level is Level.ERROR
    assert found.as_dict() == {
        "code": "E053",
        "level": "error",
        "file": "calm.session.md",
        "line": BELOW + 1,
        "column": 8,
        "sentence": "“5” is not a length of time.",
        "source_line": "[pause 5]",
        "fix": "Write 5s for seconds or 5m for minutes.",
    }


def in_file(folder: Path, content: bytes | str, name: str = "f.session.md") -> Path:
    path = folder / name
    path.write_bytes(content.encode("utf-8") if isinstance(content, str) else content)
    return path


def too_many_scripts(folder: Path) -> tuple[Problem, ...]:
    for number in range(MOST_SCRIPTS + 1):
        in_file(folder, "", f"{number}.session.md")
    return read_shelf([folder]).problems


def one_id_twice(folder: Path) -> tuple[Problem, ...]:
    in_file(folder, HEADING + "Sit.", "a.session.md")
    in_file(folder, HEADING + "Sit.", "b.session.md")
    (broken,) = read_shelf([folder]).broken()
    return broken.problems


def lengths_that_do_not_fit(folder: Path) -> tuple[Problem, ...]:
    heading = HEADING.replace("length: 5m\n", "length: 5m\nlengths: 1m, 5m, 2h\n")
    return tuple(check_file(in_file(folder, heading + "Sit as you like.\n\n[rest 3m, min 90s, max 10m]\n")))


def read(content: bytes | str) -> Callable[[Path], tuple[Problem, ...]]:
    return lambda folder: load_script(in_file(folder, content)).problems


MADE: Final[dict[str, tuple[Callable[[Path], tuple[Problem, ...]], str]]] = {
    "a file too large": (
        read("[" * 300_000),
        "f:1:1: error E001: This file is larger than 256 KB.\n    Split it into two scripts.",
    ),
    "a file with an invisible sign": (
        read(HEADING + "Sit \u202estill."),
        (
            "f:14:5: error E002: There is an invisible control character here (U+202E).\n"
            "    Sit �still.\n        ^\n    Delete it, or type the line again."
        ),
    ),
    "a file that is not text": (
        read(b"---\ntitle: Caf\xe9 calm\n"),
        (
            "f:2:11: error E003: This file is not UTF-8 text.\n"
            "    title: Caf� calm\n              ^\n    Save it again as plain text in UTF-8."
        ),
    ),
    "a file that is not there": (
        lambda folder: load_script(folder / "f.session.md").problems,
        (
            "f:1:1: error E004: This file cannot be read: it is not there.\n"
            "    Check its name, its place, and that you may read it."
        ),
    ),
    "a folder in the place of a file": (
        lambda folder: load_script(folder).problems,
        "f:1:1: error E005: This is not a file: it is a folder.\n    Choose a text file that ends in .session.md.",
    ),
    "a folder of too many files": (
        too_many_scripts,
        "f:1:1: error E006: There are more than 500 scripts in this folder.\n    Move some of them to another folder.",
    ),
    "accents piled on one letter": (
        read(HEADING + "Sit.\n\nba" + "\u0315\u0300" * 60_000),
        "f:16:33: error E007: More than 30 accents stand on one letter here.\n"
        "    ba" + "\u0315\u0300" * 15 + "\n" + " " * 36 + "^\n"
        "    Delete them, or type the line again.",
    ),
    "a file of too many lines": (
        read(HEADING + "\n" * 20_000),
        "f:1:1: error E008: This file has more than 20000 lines.\n    Make two scripts of it.",
    ),
    "too many cues": (
        read(HEADING + "Sit.\n\n" * 2001),
        (
            "f:4014:1: error E076: This script has more than 2000 cues, repeats written out.\n"
            "    Sit.\n    ^\n    Make two scripts of it."
        ),
    ),
    "too many cues by repeats": (
        read(HEADING + "[repeat 50 times]\n" * 2 + "Sit.\n[end]\n[end]\n"),
        (
            "f:16:1: error E076: This script has more than 2000 cues, repeats written out.\n"
            "    Sit.\n    ^\n    Make two scripts of it."
        ),
    ),
    "too many sections": (
        read(HEADING + "# Part\n" * 10_000),
        (
            "f:214:1: error E077: This script has more than 200 sections.\n"
            "    # Part\n    ^\n    Join some of them, or make two scripts of it."
        ),
    ),
    "too many steps": (
        read(HEADING + "[bell]\n" * 7000),
        (
            "f:6014:1: error E078: This script has more than 6000 steps, repeats written out.\n"
            "    [bell]\n    ^\n    Make two scripts of it."
        ),
    ),
    "one id for two scripts": (
        one_id_twice,
        (
            "f:3:5: error E082: The id “morning” already belongs to a.session.md.\n"
            "    id: morning\n        ^\n    Give this script an id of its own."
        ),
    ),
    "lengths that do not fit": (
        lengths_that_do_not_fit,
        (
            "f:8:9: warning W090: As written this lasts 3 min 4 s; “length” says 5 min.\n"
            "    length: 5m\n            ^\n    Change the length, or the rests.\n"
            "f:9:10: warning W091: It cannot last 1 min. This session needs at least 1 min 34 s. You chose 1 min. "
            "The longest parts are: “Sit as you like.”\n"
            "    lengths: 1m, 5m, 2h\n             ^\n"
            "    Take this length out, or give the rests more room.\n"
            "f:9:10: warning W091: It cannot last 2 h. This session lasts at most 10 min 4 s. You chose 2 h.\n"
            "    lengths: 1m, 5m, 2h\n             ^\n"
            "    Take this length out, or give the rests more room."
        ),
    ),
    "cues without names": (
        lambda folder: (problem("W093", str(folder), WHOLE_FILE, count=3),),
        (
            "f:1:1: warning W093: Translations and recordings need cues with names; 3 here have none.\n"
            "    Write {#name} at their ends."
        ),
    ),
}
"""Problems of files too large, too strange or too long to keep, of whole folders, and those only a timeline shows."""


@pytest.mark.parametrize(("make", "expected"), MADE.values(), ids=MADE)
def test_a_file_that_cannot_be_kept_has_exactly_these_problems(
    make: Callable[[Path], tuple[Problem, ...]], expected: str, tmp_path: Path
) -> None:
    shown = "\n".join(map(str, make(tmp_path)))
    places = (tmp_path / "f.session.md", tmp_path / "b.session.md", tmp_path)
    for place in places:
        shown = shown.replace(f"{place}:", "f:")
    assert shown == expected


def test_a_long_line_is_shown_around_its_problem() -> None:
    line = f"[pause {'9' * 300}]"
    (found,) = parse_script(f"{HEADING}{line}\n\nSit.", "f").problems
    assert (found.column, found.source_line) == (8, line)
    shown = str(found).splitlines()
    assert shown[1] == f"    [pause {'9' * 112}…"
    assert shown[2] == " " * 11 + "^"
    late = parse_script(f"{HEADING}[pause 5s] {'word ' * 60}\n\nSit.\n\n{'x ' * 90}{{#Not}}", "f").problems[-1]
    shown = str(late).splitlines()
    assert shown[1].startswith("    … x x")
    assert shown[1][shown[2].index("^")] == "{"


@pytest.mark.parametrize(
    ("sign", "name"),
    [("\u202e", "U+202E"), ("\u2066", "U+2066"), ("\x1b", "U+001B"), ("\x00", "U+0000"), ("\r", "U+000D")],
)
def test_an_invisible_character_is_shown_and_refused(sign: str, name: str) -> None:
    assert only_problem(parse_script(f"{HEADING}Sit {sign}still.", "f")) == (
        f"f:{BELOW + 1}:5: error E002: There is an invisible control character here ({name}).\n"
        "    Sit �still.\n"
        "        ^\n"
        "    Delete it, or type the line again."
    )


def test_marks_that_hebrew_arabic_and_persian_need_are_welcome() -> None:
    parsed = parse_script(f"{HEADING}שב\u200f. می\u200cنشینم.", "f")
    assert parsed.problems == ()


def test_no_more_problems_are_listed_than_anyone_would_read() -> None:
    problems = parse_script(HEADING + "[\n" * 15_000, "f").problems
    assert len(problems) == MOST_PROBLEMS + 1
    assert str(problems[-1]) == (
        f"f:{BELOW + MOST_PROBLEMS}:2: error E009: There are more problems than are listed here.\n"
        "    [\n"
        "     ^\n"
        "    Mend these first, then check again."
    )


def test_advice_never_keeps_a_script_from_playing() -> None:
    long = "Let the breath come and go, and let the chair hold all of your weight, and let what is here be here. " * 3
    parsed = parse_script(HEADING + f"{long.strip()}\n\n" * 200, "f")
    assert parsed.script is not None
    assert len(parsed.problems) == MOST_ADVICE + 1
    assert str(parsed.problems[-1]).startswith(
        f"f:{BELOW + 2 * MOST_ADVICE + 1}:1: warning W009: There is more advice than is listed here."
    )


def test_a_text_too_large_is_one_problem_and_costs_nothing() -> None:
    for text in ("[" * 5_000_000, HEADING + "é" * 140_000):
        assert only_problem(parse_script(text, "f")) == (
            "f:1:1: error E001: This file is larger than 256 KB.\n    Split it into two scripts."
        )
