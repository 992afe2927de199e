"""Sentences of the sound and the history are said in the person's language, and are those that are told there."""

from __future__ import annotations

import ast
import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from meditation.language import speak
from meditation.views.overheard import SENTENCES, WHOLE, overheard

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[2]
A_REASON = re.compile(r"(Its? |This (?:is|row|line|file) |These |None of |From |A date, |Which kind )[^\n]+[.?]")
BELOW = [*(ROOT / "audio").rglob("*.py"), *(ROOT / "meditation" / "history").rglob("*.py")]


@pytest.fixture(autouse=True)
def _english_again() -> Iterator[None]:
    yield
    speak("en")


def shapes(path: Path) -> Iterator[str]:
    """Every text of a module, with empty braces where something is put in."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield re.sub(r"\{\w*\}", "{}", node.value)
        elif isinstance(node, ast.JoinedStr):
            yield "".join(str(part.value) if isinstance(part, ast.Constant) else "{}" for part in node.values)


def test_each_sentence_is_one_that_is_told_there() -> None:
    told = {shape for path in BELOW for shape in shapes(path)}
    said = {re.sub(r"\{\w*\}", "{}", sentence) for sentence in (*SENTENCES, *WHOLE)}
    assert said - told == set()


def reasons(path: Path) -> Iterator[str]:
    """What a reader of files gives as a reason."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and A_REASON.fullmatch(node.value):
            yield node.value


def test_every_reason_to_set_a_row_or_a_file_aside_is_known_here() -> None:
    readers = (ROOT / "meditation" / "history" / "importing").glob("*.py")
    told = {reason for path in readers for reason in reasons(path)}
    assert len(told) > 20
    assert told - {*WHOLE, *SENTENCES} == set()


def test_a_sentence_is_said_in_german_with_its_parts() -> None:
    speak("de")
    assert overheard("No sound just now. The words go on.") == "Gerade kein Ton. Die Worte gehen weiter."
    assert overheard("Sound comes from “Built-in”.") == "Der Ton kommt aus „Built-in“."
    assert overheard("Sound comes from the default output, which is muted just now.") == (
        "Der Ton kommt aus dem üblichen Ausgang, gerade stumm geschaltet."
    )


def test_what_is_no_such_sentence_stays_as_it_came() -> None:
    speak("de")
    assert overheard("Line 14: this needs a way out.") == "Line 14: this needs a way out."
    assert overheard("") == ""


def test_in_english_every_sentence_stays_as_it_came() -> None:
    assert overheard("Sound comes from the default output.") == "Sound comes from the default output."
