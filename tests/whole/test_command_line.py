"""The program from outside: the installed command on real files, as a person types it."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pytest
import soundfile

ROOT = Path(__file__).resolve().parents[2]
BARE = {key: value for key, value in os.environ.items() if key not in {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}}


def command(*arguments: str, home: Path) -> list[str]:
    return [sys.executable, "-m", "meditation", "--home", str(home), *arguments]


def run(*arguments: str, home: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        command(*arguments, home=home), capture_output=True, text=True, cwd=ROOT, env=BARE, timeout=120, check=False
    )


def data(*arguments: str, home: Path) -> dict[str, object]:
    done = run(*arguments, "--json", home=home)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


@pytest.mark.parametrize(("length", "ms"), [("3m", 180_000), ("5m", 300_000), ("8m", 480_000)])
def test_the_break_ends_exactly_on_the_length_that_was_chosen(tmp_path: Path, length: str, ms: int) -> None:
    timeline = data("timeline", "self-compassion-break", "--length", length, home=tmp_path)
    assert timeline["length_ms"] == ms
    assert max(event["at_ms"] + event["length_ms"] for event in timeline["events"]) == ms


@pytest.mark.parametrize(
    "script", ["self-compassion-break", "extended-exhale", "soles-of-the-feet", "touch-20-seconds"]
)
def test_every_bell_of_an_export_starts_within_a_frame_of_its_place(tmp_path: Path, script: str) -> None:
    out = tmp_path / "x.wav"
    assert run("export", script, "-o", str(out), home=tmp_path).returncode == 0
    samples, rate = soundfile.read(out, dtype="float32")
    assert rate == 48_000
    bells = [e for e in data("timeline", script, home=tmp_path)["events"] if e["kind"] == "bell"]
    assert bells
    if any(e["kind"] == "ambience" for e in data("timeline", script, home=tmp_path)["events"]):
        pytest.skip("an ambience sounds under the bells: the onset test of the score covers it")
    last = 0
    for bell in bells:
        frame = bell["at_ms"] * 48
        if np.abs(samples[max(last, frame - 4800) : frame]).max(initial=0.0) == 0.0:  # out of silence
            onset = frame + int(np.argmax(np.abs(samples[frame : frame + 4800]).max(axis=1) > 0))
            assert abs(onset - frame) <= 1
        last = frame


def test_a_session_played_in_the_terminal_is_logged(tmp_path: Path) -> None:
    done = run("play", "touch-20-seconds", "--terminal", "--no-sound", "--speed", "30", home=tmp_path)
    assert done.returncode == 0, done.stderr
    assert "Choose a touch that feels okay." in done.stdout
    assert "Thank you for making time" in done.stdout
    [session] = data("history", home=tmp_path)["sessions"]
    assert session["script"] == "touch-20-seconds"
    assert session["seconds"] <= 2, "a session looked through is logged with the seconds it took"


def test_without_a_display_the_program_says_so_and_plays_in_the_terminal(tmp_path: Path) -> None:
    playing = subprocess.Popen(
        command(home=tmp_path), stdout=subprocess.PIPE, text=True, cwd=ROOT, env=BARE, stdin=subprocess.DEVNULL
    )
    assert playing.stdout is not None
    said = playing.stdout.readline()
    while "Arriving" not in said:
        said += playing.stdout.readline()
    playing.send_signal(signal.SIGINT)
    playing.communicate(timeout=20)
    assert said.startswith("There is no display here")
    assert len(data("history", home=tmp_path)["sessions"]) == 1


def test_a_program_killed_in_mid_session_keeps_its_minutes(tmp_path: Path) -> None:
    sittings = 20
    for number in range(sittings):
        home = tmp_path / str(number)
        playing = subprocess.Popen(
            command("play", "self-compassion-break", "--terminal", "--no-sound", home=home),
            stdout=subprocess.PIPE,
            cwd=ROOT,
            env=BARE,
            stdin=subprocess.DEVNULL,
        )
        assert playing.stdout is not None
        playing.stdout.readline()
        time.sleep(0.3 + 0.05 * number)
        playing.kill()
        playing.communicate()
        [session] = data("history", home=home)["sessions"]
        assert session["script"] == "self-compassion-break"
        assert session["ending"] == "interrupted"


def test_an_unknown_id_offers_near_names(tmp_path: Path) -> None:
    done = run("play", "soles-of-the-foot", home=tmp_path)
    assert done.returncode == 1
    assert "Did you mean soles-of-the-feet" in done.stderr


def test_a_length_out_of_reach_says_the_shortest_possible(tmp_path: Path) -> None:
    done = run("timeline", "self-compassion-break", "--length", "30s", home=tmp_path)
    assert done.returncode == 1
    assert "needs at least" in done.stderr


def test_wrong_usage_is_exit_code_2(tmp_path: Path) -> None:
    assert run("timeline", "self-compassion-break", "--length", "soon", home=tmp_path).returncode == 2
    assert run("dance", home=tmp_path).returncode == 2


def test_a_broken_script_is_listed_with_its_reason_and_never_stops_the_shelf(tmp_path: Path) -> None:
    own = tmp_path / "data" / "scripts"
    own.mkdir(parents=True)
    (own / "mine.session.md").write_text("---\nformat: 1\ntitel: Mine\n---\nWords.\n", encoding="utf-8")
    listed = run("list", home=tmp_path).stdout
    assert "mine.session.md" in listed
    assert "touch-20-seconds" in listed
    checked = run("check", str(own), home=tmp_path)
    assert checked.returncode == 1
    assert "Did you mean “title”?" in checked.stdout


def test_the_shipped_scripts_are_clean(tmp_path: Path) -> None:
    done = run("check", "--strict", str(ROOT / "scripts"), home=tmp_path)
    assert done.returncode == 0, done.stdout


def test_a_damaged_history_is_told_in_a_sentence_and_the_session_goes_on(tmp_path: Path) -> None:
    assert run("play", "touch-20-seconds", "--terminal", "--no-sound", "--speed", "100", home=tmp_path).returncode == 0
    [database] = [p for p in (tmp_path / "data").iterdir() if p.suffix in {".sqlite", ".db", ".sqlite3"}]
    database.write_bytes(b"not a database at all" * 200)
    done = run("play", "touch-20-seconds", "--terminal", "--no-sound", "--speed", "100", home=tmp_path)
    assert done.returncode == 0, done.stderr
    assert "That's it." in done.stdout


def test_every_command_has_help(tmp_path: Path) -> None:
    for name in ("play", "list", "check", "timeline", "export", "history", "self-test"):
        done = run(name, "--help", home=tmp_path)
        assert done.returncode == 0
        assert "usage: hand-on-heart" in done.stdout


def test_files_of_a_person_are_for_their_eyes_alone(tmp_path: Path) -> None:
    home = tmp_path / "home"
    run("play", "touch-20-seconds", "--terminal", "--no-sound", "--speed", "100", home=home)
    for path in home.rglob("*"):
        assert path.stat().st_mode & 0o077 == 0, path


def test_the_self_test_finds_scripts_store_and_sound_working(tmp_path: Path) -> None:
    findings = {f["part"]: f["works"] for f in data("self-test", home=tmp_path)}  # type: ignore[index]
    assert findings["scripts"]
    assert findings["store"]
    assert findings["sound"]
