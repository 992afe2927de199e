"""Marks for silence and bells, as people write them; and words that are none."""

from __future__ import annotations

import pytest

from meditation.script.importing.marks import Quiet, Ring, bare_mark_in, dots_at_end, mark_in


@pytest.mark.parametrize(
    ("text", "ms"),
    [
        ("PAUSE: 8s", 8000),
        ("PAUSE:5", 5000),
        ("PAUSE 8 seconds", 8000),
        ("pause for eight seconds", 8000),
        ("silence 30 sec", 30_000),
        ("silence: 1 min", 60_000),
        ("2 minutes of silence", 120_000),
        ("one minute of silence", 60_000),
        ("a minute of silence", 60_000),
        ("half a minute of silence", 30_000),
        ("pause 1m30s", 90_000),
        ("pause 1 minute 30 seconds", 90_000),
        ("pause 1:30", 90_000),
        ("pause 1.5 s", 1500),
        ("Pause 1,5 Sekunden", 1500),
        ("pause 5-10 seconds", 7500),
        ("pause 5 to 10 seconds", 7500),
        ("8 seconds", 8000),
        ("30s", 30_000),
        ("rest 20s", 20_000),
        ("wait ten seconds", 10_000),
        ('break time="3s"/', 3000),
        ('break time="500ms" /', 500),
        ("pause for three breaths", 18_000),
    ],
)
def test_a_silence_with_its_length(text: str, ms: int) -> None:
    assert mark_in(text, loose=False) == Quiet(ms, said=True)
    assert mark_in(f"[{text}]", loose=True) == Quiet(ms, said=True)


@pytest.mark.parametrize(
    ("text", "ms"),
    [("pause", 5000), ("PAUSE", 5000), ("long pause", 15_000), ("a short silence", 3000), ("rest", 5000)],
)
def test_a_silence_without_its_length(text: str, ms: int) -> None:
    assert mark_in(text, loose=False) == Quiet(ms, said=False)


@pytest.mark.parametrize(
    ("text", "bell", "strikes"),
    [
        ("BELL", "", 1),
        ("bell x3", "", 3),
        ("3x bell", "", 3),
        ("ring bell three times", "", 3),
        ("the bell rings twice", "", 2),
        ("soft chime", "chime-soft", 1),
        ("tingsha", "tingsha", 1),
        ("high bell", "bowl-high", 1),
        ("GONG", "", 1),
        ("bell x99", "", 20),
    ],
)
def test_a_bell(text: str, bell: str, strikes: int) -> None:
    assert mark_in(text, loose=False) == Ring(bell, strikes)


@pytest.mark.parametrize(
    "text",
    [
        "gently",
        "you may pause here if you like",
        "or the belly",
        "for ringing in the ears",
        "12:30",
        "00:45",
        "",
        "a" * 500,
    ],
)
def test_words_in_round_brackets_that_are_no_mark(text: str) -> None:
    assert mark_in(text, loose=False) is None


def test_square_brackets_may_hold_other_words_beside_a_mark() -> None:
    assert mark_in("[pause 10s while the music plays]", loose=True) == Quiet(10_000, said=True)
    assert mark_in("[bell of mindfulness]", loose=True) == Ring("", 1)
    assert mark_in("[soft music]", loose=True) is None


@pytest.mark.parametrize("line", ["PAUSE 10s", "PAUSE:8s", "Pause 10 seconds.", "Silence for 2 minutes", "-- pause --"])
def test_a_line_that_is_a_mark_without_brackets(line: str) -> None:
    assert isinstance(bare_mark_in(line), Quiet)


def test_bells_without_brackets_are_marks() -> None:
    assert bare_mark_in("Bell rings.") == Ring("", 1)
    assert bare_mark_in("*Gong*") == Ring("", 1)


@pytest.mark.parametrize("line", ["Rest.", "Silence.", "One minute", "Hold for a moment.", "Pause and look around."])
def test_a_line_that_may_be_meant_to_be_heard_stays_words(line: str) -> None:
    assert bare_mark_in(line) is None


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("...", ""),
        ("…", ""),
        (". . .", ""),
        ("Breathe in...", "Breathe in."),
        ("Breathe in …", "Breathe in."),
        ("Ready?...", "Ready?"),
        ("Breathe ... out", None),
        ("Done.", None),
    ],
)
def test_dots_at_the_end_of_a_line(line: str, words: str | None) -> None:
    assert dots_at_end(line) == words
