"""Breathing and silent sitting from the command line, as a person types them."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
BARE = {key: value for key, value in os.environ.items() if key not in {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}}


def run(*arguments: str, home: Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "meditation", "--home", str(home), *arguments]
    return subprocess.run(command, capture_output=True, text=True, cwd=ROOT, env=BARE, timeout=120, check=False)


def last_session(home: Path) -> dict[str, object]:
    return json.loads(run("history", "--json", home=home).stdout)["sessions"][0]


def test_breathe_alone_lists_the_patterns(tmp_path: Path) -> None:
    listed = run("breathe", home=tmp_path).stdout
    assert "four-seven-eight" in listed
    assert "4 in, 7 held, 8 out" in listed
    assert "own-breath" in listed


def test_a_pattern_is_breathed_for_the_length_that_was_chosen_and_kept(tmp_path: Path) -> None:
    done = run("breathe", "box", "--length", "2m", "--no-holds", "--speed", "200", home=tmp_path)
    assert done.returncode == 0, done.stderr
    assert " In" in done.stdout
    assert " Hold" not in done.stdout
    kept = last_session(tmp_path)
    assert (kept["script"], kept["planned_seconds"], kept["ending"]) == ("breathe-box", 120, "finished")


def test_seconds_of_ones_own_are_breathed(tmp_path: Path) -> None:
    done = run("breathe", "--seconds", "3,1,0,6,0.5", "--length", "1m", "--speed", "8", home=tmp_path)
    assert done.returncode == 0, done.stderr
    assert "And a sip" in done.stdout


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (("breathe", "bax"), "There is no breathing pattern called “bax”."),
        (("breathe", "box", "--length", "50m"), "“Box breathing” lasts 2 min to 10 min here."),
        (("breathe", "--seconds", "4,1,2"), "“4,1,2” is not a breathing pattern."),
        (("breathe", "--seconds", "4.3,0,0,6,0"), "“4.3,0,0,6,0” is not a breathing pattern."),
        (("sit", "5s"), "A sitting lasts 10 s to 3 h."),
        (("sit", "20m", "--end", "x9"), "A bell is struck 0 to 3 times."),
        (("sit", "20m", "--ambience", "traffic"), "There is no ambience called “traffic”."),
        (("play", "touch-20-seconds", "--choose", "anchor=feet"), "“anchor=feet” is not a choice of this session."),
    ],
)
def test_what_cannot_be_is_one_sentence(tmp_path: Path, arguments: tuple[str, ...], sentence: str) -> None:
    done = run(*arguments, home=tmp_path)
    assert done.returncode == 1
    assert done.stderr.startswith(f"hand-on-heart: {sentence}")
    assert done.stderr.count("\n") == 1


def test_the_coming_bells_can_be_seen_before_sitting(tmp_path: Path) -> None:
    done = run("sit", "20m", "--every", "10m", "--start", "tingshax2", "--bells", home=tmp_path)
    assert [line.split(None, 1) for line in done.stdout.splitlines()] == [
        ["0:00", "Tingsha, twice"],
        ["10:00", "Soft chime"],
        ["20:00", "Low bowl, three times"],
    ]


def test_a_sitting_is_kept_without_the_time_to_get_ready(tmp_path: Path) -> None:
    done = run("sit", "1m", "--prepare", "1m", "--speed", "200", home=tmp_path)
    assert done.returncode == 0, done.stderr
    kept = last_session(tmp_path)
    assert (kept["script"], kept["planned_seconds"], kept["ending"]) == ("silent-sitting", 60, "finished")


@pytest.mark.skipif(sys.platform == "win32", reason="needs a pseudo-terminal")
def test_in_a_terminal_enter_marks_ones_own_breath_and_q_ends_it(tmp_path: Path) -> None:
    import pty
    import select
    import time

    ours, theirs = pty.openpty()
    command = [sys.executable, "-m", "meditation", "--home", str(tmp_path)]
    player = subprocess.Popen(
        [*command, "breathe", "own-breath", "--terminal", "--no-sound"], stdin=theirs, stdout=theirs, cwd=ROOT, env=BARE
    )
    os.close(theirs)
    shown = ""

    def see(words: str) -> None:
        nonlocal shown
        until = time.monotonic() + 20
        while words not in shown and time.monotonic() < until:
            if select.select([ours], [], [], 0.1)[0]:
                shown += os.read(ours, 4096).decode(errors="replace")
        assert words in shown
        shown = shown[shown.index(words) + len(words) :]

    for words, key in (
        ("Enter as the breath turns", b""),
        ("5:00", b"\r"),
        ("───── In", b"\r"),
        (" Out", b"q"),
        ("Thank", b""),
    ):
        see(words if words != "Thank" else "enough for now")
        os.write(ours, key)
    assert player.wait(timeout=20) == 0
    os.close(ours)


def test_a_session_is_had_in_another_language_where_it_is_translated(tmp_path: Path) -> None:
    german = run("timeline", "touch-20-seconds", "--language", "de-AT", home=tmp_path).stdout
    assert german.startswith("Zwanzig Sekunden freundliche Berührung")
    usual = run("timeline", "touch-20-seconds", "--language", "fr", home=tmp_path).stdout
    assert usual.startswith("Twenty Seconds of Kind Touch")
