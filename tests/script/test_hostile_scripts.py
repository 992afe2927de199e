"""Whatever the text, reading it ends, and says only what is true."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from meditation.script.lines import LARGEST
from meditation.script.parse import parse_script
from meditation.script.problems import MOST_PROBLEMS, SENTENCES, Level

SCRIPTS = Path(__file__).parents[2] / "scripts"
GOOD = [path.read_text("utf-8") for path in sorted(SCRIPTS.glob("*.session.md"))]
BROKEN = [path.read_text("utf-8") for path in sorted((Path(__file__).parent / "broken").glob("*.session.md"))]
HEADING = GOOD[0].partition("\n# ")[0] + "\n\n"

EXECUTIONS = 20_000
SIGNS = '[](){}#>/:,"“”.%-~@ \n\t\r0159xsmhe\u0300\u202e\u0000\ufeff\ud800é漢🙂'
WORDS = (
    "[rest 5s]",
    "[repeat 50 times]",
    "[end]",
    "[when a is b]",
    "[choose a: b, c]",
    "[breathe in 4, out 6, 5 rounds]",
    "> no touch: skip",
    "> short:",
    "{#a}",
    "---",
    "# A (only from 1m)",
    "level: 3",
    "min 9s",
    "//",
    "x" * 500,
)


def check(text: str) -> None:
    """Read a text and hold what came back to its promises."""
    parsed = parse_script(text, "f")
    errors = [found for found in parsed.problems if found.level is Level.ERROR]
    assert (parsed.script is None) == bool(errors)
    assert len(parsed.problems) <= MOST_PROBLEMS + 1
    lines = text.count("\n") + 1
    for found in parsed.problems:
        assert found.code in SENTENCES
        assert 1 <= found.line <= lines
        assert 1 <= found.column <= len(found.source_line) + 1
        assert len(str(found)) < 1000
        assert "\x00" not in str(found)
        assert str(found).isprintable() or "\n" in str(found)
        str(found).encode("utf-8")


def mutated(text: str, chance: random.Random) -> str:
    for _ in range(chance.randint(1, 8)):
        at = chance.randrange(len(text) + 1)
        end = min(len(text), at + chance.choice((0, 1, 1, 3, 20, 200)))
        new = chance.choice(("", chance.choice(SIGNS), chance.choice(WORDS), text[at:end] * 2))
        text = text[:at] + new + text[end:]
    return text


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(4))
def test_no_mutated_script_raises(seed: int) -> None:
    chance = random.Random(seed)
    for _ in range(EXECUTIONS * 3 // 4 // 4):
        check(mutated(chance.choice(GOOD + BROKEN), chance))


@pytest.mark.slow
def test_no_soup_of_directions_raises() -> None:
    chance = random.Random(7)
    for _ in range(EXECUTIONS // 4):
        rows = chance.choices((*WORDS, *SIGNS), k=chance.randint(0, 40))
        check(HEADING * chance.randint(0, 1) + chance.choice(("\n", "\n\n", " ", "")).join(rows))


@given(st.binary(max_size=400))
def test_no_bytes_raise(content: bytes) -> None:
    check(content.decode("utf-8", "replace"))
    check(HEADING + content.decode("latin-1"))


@given(st.text(max_size=200), st.text(max_size=60))
def test_no_text_raises(text: str, field: str) -> None:
    check(text)
    check(HEADING + "\n[" + text + "]\n> no touch: " + text)
    check(HEADING.replace("mindfulness", field, 1))


@pytest.mark.parametrize(
    "text",
    [
        "[" * LARGEST,
        "[\n" * (LARGEST // 2),
        HEADING + "[" * 250_000,
        HEADING + "[breathe " + '"' * 200_000 + "]",
        HEADING + "[rest 5s" + ", min" * 49_000 + "]",
        HEADING + "[pause " + "9" * 200_000 + "s]",
        HEADING + "# Part\n" * 10_000,
        HEADING + "# Part " + "(only from 1m)" * 15_000,
        HEADING + "# Part " + "(" * 100_000 + ")" * 100_000,
        HEADING + "[repeat 50 times]\n" * 10_000,
        HEADING + "[repeat 50 times]\n[repeat 50 times]\n[bell]\n[end]\n[end]\n" * 3000,
        HEADING + "word " * 50_000,
        HEADING + "word\n" + "> no touch: x\n" * 15_000,
        HEADING + "a\u202eb\n" * 40_000,
        HEADING + "{#" * 100_000,
        HEADING.replace("mindfulness", "a," * 100_000, 1),
        "---\n" + "title: a\n" * 25_000,
        "---\ntitle: " + "x" * 250_000,
        "\x00" * 200_000,
        " " * LARGEST,
        "a" + "\u0315\u0300" * 60_000,
    ],
    ids=lambda text: repr(text[-12:]),
)
def test_a_hostile_file_is_refused_with_a_code(text: str) -> None:
    check(text)
    assert parse_script(text, "f").script is None
