"""Every problem: its place, its sentence, its fix, exactly as a person reads them."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from meditation.script.parse import Parsed, load_script, parse_script
from meditation.script.problems import MOST_PROBLEMS, SENTENCES, WHOLE_FILE, Level, problem

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

MADE_HERE = {"E001", "E002", "E003", "E004", "E005", "E007", "E009", "E076", "E077", "E078"}
"""Codes of files too large, too strange or too long to keep among the broken scripts."""
MADE_BY_THE_SHELF = {"E006", "E082"}
MADE_ABOVE = {"W090", "W091", "W093"}
"""Codes that need a timeline, a translation or a recording."""


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


def test_every_code_of_the_table_has_its_test() -> None:
    text = "".join(path.read_text("utf-8") for path in BROKEN.glob("*.expected"))
    assert set(re.findall("(?:error|warning) ([EW][0-9]{3}):", text)) == (
        set(SENTENCES) - MADE_HERE - MADE_BY_THE_SHELF - MADE_ABOVE
    )


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


def test_the_session_floor_can_say_what_only_a_timeline_shows() -> None:
    parsed = parse_script(HEADING + "Sit.", "calm.session.md")
    lasts = problem("W090", parsed.file, parsed.at("length"), lasts="4 s", says="5 min")
    assert str(lasts) == (
        "calm.session.md:8:9: warning W090: As written this lasts 4 s; “length” says 5 min.\n"
        "    length: 5m\n"
        "            ^\n"
        "    Change the length, or the rests."
    )
    cannot = problem("W091", parsed.file, parsed.at("lengths"), wanted="2 min", reason="It needs 3 min.")
    assert str(cannot) == (
        "calm.session.md:1:1: warning W091: It cannot last 2 min. It needs 3 min.\n"
        "    Take this length out, or give the rests more room."
    )
    unnamed = problem("W093", parsed.file, WHOLE_FILE, count=3)
    assert unnamed.sentence == "Translations and recordings need cues with names; 3 here have none."


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


def test_accents_piled_on_one_letter_are_refused_before_they_cost_time() -> None:
    piled = "a" + "\u0315\u0300" * 60_000
    assert only_problem(parse_script(f"{HEADING}Sit.\n\nb{piled}", "f")).splitlines()[0] == (
        f"f:{BELOW + 3}:33: error E007: More than 30 accents stand on one letter here."
    )


@pytest.mark.parametrize(
    ("body", "line", "code", "sentence"),
    [
        ("Sit.\n\n" * 2001, 4001, "E076", "This script has more than 2000 cues, repeats written out."),
        ("[repeat 50 times]\n" * 2 + "Sit.\n[end]\n[end]\n", 3, "E076", "This script has more than 2000 cues,"),
        ("# Part\n" * 10_000, 201, "E077", "This script has more than 200 sections."),
        ("[bell]\n" * 30_000, 6001, "E078", "This script has more than 6000 steps, repeats written out."),
    ],
)
def test_a_script_too_long_is_refused_where_it_becomes_so(body: str, line: int, code: str, sentence: str) -> None:
    (found,) = parse_script(HEADING + body, "f").problems
    assert (found.line, found.column, found.code) == (BELOW + line, 1, code)
    assert found.sentence.startswith(sentence)


def test_no_more_problems_are_listed_than_anyone_would_read() -> None:
    problems = parse_script(HEADING + "[\n" * 20_000, "f").problems
    assert len(problems) == MOST_PROBLEMS + 1
    assert str(problems[-1]) == (
        f"f:{BELOW + MOST_PROBLEMS}:2: error E009: There are more problems than are listed here.\n"
        "    [\n"
        "     ^\n"
        "    Mend these first, then check again."
    )


def test_a_text_too_large_is_one_problem_and_costs_nothing() -> None:
    for text in ("[" * 5_000_000, HEADING + "é" * 140_000):
        assert only_problem(parse_script(text, "f")) == (
            "f:1:1: error E001: This file is larger than 256 KB.\n    Split it into two scripts."
        )


def test_a_file_that_is_not_utf8_is_one_problem_with_its_place(tmp_path: Path) -> None:
    path = tmp_path / "old.session.md"
    path.write_bytes(b"---\ntitle: Caf\xe9 calm\n")
    assert only_problem(load_script(path)) == (
        f"{path}:2:11: error E003: This file is not UTF-8 text.\n"
        "    title: Caf� calm\n"
        "              ^\n"
        "    Save it again as plain text in UTF-8."
    )
