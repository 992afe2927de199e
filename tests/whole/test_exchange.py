"""Export and import from outside: the installed command, files as other programs read them, and back again."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import icalendar
import pytest
import soundfile
import webvtt

ROOT = Path(__file__).resolve().parents[2]
BARE = {key: value for key, value in os.environ.items() if key not in {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}}
CALENDAR = ("--days", "mo,We,friday", "--at", "7:30", "--weeks", "8", "--from", "2026-11-24")


def run(*arguments: str, home: Path) -> subprocess.CompletedProcess[str]:
    order = [sys.executable, "-m", "meditation", "--home", str(home), *arguments]
    return subprocess.run(order, capture_output=True, text=True, cwd=ROOT, env=BARE, timeout=120, check=False)


def good(*arguments: str, home: Path) -> str:
    done = run(*arguments, home=home)
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_sound_is_written_with_its_texts_beside_it_under_one_stem(tmp_path: Path) -> None:
    out = tmp_path / "break.v1.flac"
    said = good("export", "touch-20-seconds", "-o", str(out), "--with", "vtt,srt,lrc,chapters,events", home=tmp_path)
    names = ["chapters.vtt", "events.vtt", "flac", "lrc", "srt", "vtt"]
    assert sorted(path.name for path in tmp_path.glob("break*")) == [f"break.v1.{name}" for name in names]
    assert said.count("written to") == len(names)
    captions = list(webvtt.read(str(tmp_path / "break.v1.vtt")))
    assert captions[-1].end_in_seconds <= soundfile.info(out).duration
    assert "[al:compassionate-touch, self-kindness]" in (tmp_path / "break.v1.lrc").read_text(encoding="utf-8")


@pytest.mark.parametrize("ending", ["vtt", "srt", "lrc"])
def test_what_is_exported_can_be_imported_checked_and_compiled_to_the_same_times(tmp_path: Path, ending: str) -> None:
    out = tmp_path / f"My Break.en.{ending}"
    good("export", "self-compassion-break", "--length", "3m", "-o", str(out), home=tmp_path)
    before = json.loads(good("timeline", "self-compassion-break", "--length", "3m", "--json", home=tmp_path))
    said = good("import", str(out), home=tmp_path)
    script = tmp_path / "my-break.session.md"
    assert f"hand-on-heart check {script}" in said
    assert "line 1: " in said
    good("check", str(script), home=tmp_path)
    after = json.loads(good("timeline", str(script), "--json", home=tmp_path))
    cues = [[(e["at_ms"], e["text"]) for e in data["events"] if e["kind"] == "cue"] for data in (before, after)]
    assert [text for _, text in cues[0]] == [text for _, text in cues[1]]
    assert max(abs(one - other) for (one, _), (other, _) in zip(*cues, strict=True)) <= 5


def test_an_import_never_writes_over_a_file_and_goes_where_it_is_told(tmp_path: Path) -> None:
    (tmp_path / "calm.txt").write_text("Settle in. [PAUSE: 30s]\n", encoding="utf-8")
    good("import", str(tmp_path / "calm.txt"), home=tmp_path)
    written = (tmp_path / "calm.session.md").read_bytes()
    again = run("import", str(tmp_path / "calm.txt"), home=tmp_path)
    assert again.returncode == 1
    assert "is there already" in again.stderr
    assert (tmp_path / "calm.session.md").read_bytes() == written
    (tmp_path / "own").mkdir()
    good("import", str(tmp_path / "calm.txt"), "-o", str(tmp_path / "own"), home=tmp_path)
    good("import", str(tmp_path / "calm.txt"), "-o", str(tmp_path / "other.session.md"), home=tmp_path)
    assert (tmp_path / "own" / "calm.session.md").read_bytes() == written
    assert (tmp_path / "other.session.md").read_bytes() == written


def test_an_import_gives_its_guesses_as_data(tmp_path: Path) -> None:
    (tmp_path / "calm.txt").write_text("Settle in.\n(pause)\n", encoding="utf-8")
    data = json.loads(good("import", str(tmp_path / "calm.txt"), "--json", home=tmp_path))
    assert data["id"] == "calm"
    assert data["script"].endswith("calm.session.md")
    guess = {"line": 2, "sentence": "“(pause)” does not say how long: 5 s are taken.", "times": 1}
    assert guess in data["guesses"]


def test_what_cannot_be_imported_is_told_in_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "empty.md").touch()
    (tmp_path / "calm.txt").write_text("Settle in.\n", encoding="utf-8")
    for arguments, words in (
        ((str(tmp_path / "empty.md"),), "no words"),
        ((str(tmp_path / "none.md"),), "not a file"),
        ((str(tmp_path / "calm.txt"), "-o", str(tmp_path / "x.txt")), "ends in .session.md"),
        ((str(tmp_path / "calm.txt"), "-o", str(tmp_path / "none" / "x.session.md")), "could not be written"),
    ):
        done = run("import", *arguments, home=tmp_path)
        assert done.returncode == 1
        assert words in done.stderr
        assert len(done.stderr.splitlines()) == 1


def test_a_practice_plan_is_a_calendar_file(tmp_path: Path) -> None:
    out = tmp_path / "plan.ics"
    good("export", "self-compassion-break", "--length", "5m", "-o", str(out), *CALENDAR, home=tmp_path)
    [event] = icalendar.Calendar.from_ical(out.read_bytes()).walk("VEVENT")
    assert str(event["SUMMARY"]) == "The Self-Compassion Break"
    assert event["RRULE"] == {"FREQ": ["WEEKLY"], "COUNT": [24], "BYDAY": ["MO", "WE", "FR"]}
    assert b"DTSTART:20261125T073000\r\n" in out.read_bytes()
    assert event.decoded("DURATION").total_seconds() == 300


@pytest.mark.parametrize(
    "arguments",
    [
        ("-o", "x.ics"),
        ("-o", "x.ics", "--days", "mo", "--at", "25:00", "--weeks", "8"),
        ("-o", "x.ics", "--days", "xx", "--at", "7:30", "--weeks", "8"),
        ("-o", "x.ics", "--days", "mo", "--at", "7:30", "--weeks", "8", "--from", "soon"),
        ("-o", "x.vtt", "--days", "mo"),
        ("-o", "x.vtt", "--with", "srt"),
        ("-o", "x.flac", "--with", "mp4"),
    ],
)
def test_wrong_usage_is_exit_code_2_and_writes_nothing(tmp_path: Path, arguments: tuple[str, ...]) -> None:
    placed = [str(tmp_path / word) if word.startswith("x.") else word for word in arguments]
    done = run("export", "touch-20-seconds", *placed, home=tmp_path)
    assert done.returncode == 2
    assert list(tmp_path.glob("x.*")) == []


def test_a_plan_without_end_and_a_place_that_is_none_are_told_in_a_sentence(tmp_path: Path) -> None:
    plan = ("--days", "mo", "--at", "7:30", "--weeks")
    for arguments, words in (
        (("-o", str(tmp_path / "x.ics"), *plan, "9999"), "1 to 520 weeks"),
        (("-o", str(tmp_path / "none" / "x.ics"), *plan, "8"), "could not be written"),
        (("-o", str(tmp_path / "none" / "x.srt")), "could not be written"),
    ):
        done = run("export", "touch-20-seconds", *arguments, home=tmp_path)
        assert done.returncode == 1
        assert words in done.stderr


def test_import_has_help(tmp_path: Path) -> None:
    assert "usage: hand-on-heart" in good("import", "--help", home=tmp_path)


@pytest.mark.skipif(sys.platform == "win32", reason="interrupts by signal")
def test_an_export_that_is_interrupted_leaves_nothing(tmp_path: Path) -> None:
    out = tmp_path / "out"
    out.mkdir()
    command = [sys.executable, "-m", "meditation", "--home", str(tmp_path / "home"), "export", "sleep-wind-down"]
    exporting = subprocess.Popen(
        [*command, "--length", "40m", "-o", str(out / "long.mp3")],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    until = time.monotonic() + 60
    while not any(path.stat().st_size for path in out.iterdir()) and time.monotonic() < until:
        time.sleep(0.05)
    exporting.send_signal(signal.SIGINT)
    _, told = exporting.communicate(timeout=60)
    assert exporting.returncode == 130
    assert "Traceback" not in told
    assert list(out.iterdir()) == []


@pytest.mark.skipif(shutil.which("ffprobe") is None, reason="ffprobe is not installed")
def test_an_exported_session_bears_its_sections_as_chapters_and_a_cover(tmp_path: Path) -> None:
    done = run("export", "self-compassion-break", "-o", str(tmp_path / "x.opus"), home=tmp_path / "home")
    assert done.returncode == 0, done.stderr
    told = subprocess.run(
        ["ffprobe", "-v", "error", "-of", "json", "-show_chapters", "-show_streams", str(tmp_path / "x.opus")],
        capture_output=True,
        check=True,
        timeout=60,
    )
    found = json.loads(told.stdout)
    assert len(found["chapters"]) >= 3
    assert float(found["chapters"][-1]["end_time"]) == pytest.approx(300, abs=16)
    assert {stream["codec_name"] for stream in found["streams"]} == {"opus", "mjpeg"}
