"""The history from the command line: added, corrected, brought in, taken out, backed up, put back, erased."""

from __future__ import annotations

import csv
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from icalendar import Calendar

ROOT = Path(__file__).resolve().parents[2]
LOG = """Started At,Duration,Preset,Activity
07/23/2026 12:55:02,0:10:0,Evening,Meditation
07/22/2026 00:40:00,0:10:0,,Meditation
07/22/2026 12:00:00,-0:10:0,,Meditation
"""


def run(*arguments: str | Path, home: Path, code: int = 0) -> subprocess.CompletedProcess[str]:
    done = subprocess.run(
        [sys.executable, "-m", "meditation", *map(str, arguments), "--home", str(home)],
        capture_output=True,
        text=True,
        cwd=ROOT,
        env={**os.environ, "TZ": "Europe/Berlin"},
        timeout=120,
        check=False,
    )
    assert done.returncode == code, done.stderr + done.stdout
    assert "Traceback" not in done.stderr
    return done


def data(*arguments: str | Path, home: Path) -> Any:
    return json.loads(run(*arguments, "--json", home=home).stdout)


def sessions(home: Path) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = data("history", home=home)["sessions"]
    return found


def test_a_session_is_added_corrected_and_taken_out(tmp_path: Path) -> None:
    added = data("history", "add", "2026-03-01T07:30", "10m", "--note", "=quiet", home=tmp_path)
    [row] = sessions(tmp_path)
    assert (row["title"], row["seconds"], row["source"], row["note"]) == ("Meditation", 600, "hand", "=quiet")
    assert row["started"] == "2026-03-01T06:30:00+00:00"
    run("history", "edit", added["id"], "--length", "12m", "--title", "Tea", "--day", "2026-02-28", home=tmp_path)
    [row] = sessions(tmp_path)
    assert (row["title"], row["seconds"], row["practice_day"], row["note"]) == ("Tea", 720, "2026-02-28", "=quiet")
    run("history", "edit", added["id"], "--start", "2026-07-01T08:00", home=tmp_path)
    assert sessions(tmp_path)[0]["practice_day"] == "2026-07-01"
    assert data("history", "delete", added["id"], home=tmp_path) == {"deleted": [added["id"]]}
    assert sessions(tmp_path) == []


def test_a_log_from_elsewhere_is_looked_at_then_brought_in_once(tmp_path: Path) -> None:
    log = tmp_path / "InsightTimerLogs.csv"
    log.write_text(LOG)
    home = tmp_path / "home"
    shown = run("history", "import", log, home=home).stdout
    assert "2 new" in shown
    assert "line 4: Its length is less than nothing." in shown
    assert "Nothing is written yet" in shown
    assert sessions(home) == []
    report = tmp_path / "aside.txt"
    done = data("history", "import", log, "--zone", "America/New_York", "--yes", "--report", report, home=home)
    assert (done["kind"], done["new"], done["added"], done["set_aside"]) == ("insight-timer", 2, 2, 1)
    assert report.read_text().startswith("line 4\tIts length")
    assert [row["started"] for row in sessions(home)] == ["2026-07-23T16:55:02+00:00", "2026-07-22T04:40:00+00:00"]
    assert data("history", "import", log, "--zone", "America/New_York", "--yes", home=home)["added"] == 0
    flexible = data("history", "--day-start", "flexible", home=home)
    midnight = data("history", "--day-start", "midnight", home=home)
    assert flexible["days_practised"] == midnight["days_practised"] == 2


def test_days_may_be_looked_at_with_another_start(tmp_path: Path) -> None:
    for start in ("2026-07-21T20:00", "2026-07-22T00:40", "2026-07-22T01:40"):
        run("history", "add", start, "10m", home=tmp_path)
    assert data("history", "--day-start", "04:00", home=tmp_path)["days_practised"] == 1
    assert data("history", "--day-start", "midnight", home=tmp_path)["days_practised"] == 2
    assert data("history", "--since", "2026-07-22", home=tmp_path)["sessions"] == sessions(tmp_path)[:2]


def test_everything_goes_out_and_comes_back(tmp_path: Path) -> None:
    run("history", "add", "2026-03-01T07:30", "10m", "--note", "A cup, “quietly”", home=tmp_path)
    run("history", "add", "2026-03-02T07:30", "10m", "--title", "=1+1", home=tmp_path)
    before = sessions(tmp_path)
    for name in ("all.jsonl", "table.csv", "diary.ics"):
        run("history", "export", tmp_path / name, home=tmp_path)
        if os.name == "posix":
            assert (tmp_path / name).stat().st_mode & 0o777 == 0o600
    run("history", "export", tmp_path / "insight.csv", "--kind", "insight-timer", home=tmp_path)
    other = tmp_path / "other"
    assert data("history", "import", tmp_path / "all.jsonl", "--yes", home=other)["added"] == 2
    assert sessions(other) == before
    with (tmp_path / "table.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [(row["title"], row["note"]) for row in rows] == [("'=1+1", ""), ("Meditation", "")]
    events = Calendar.from_ical((tmp_path / "diary.ics").read_bytes()).walk("VEVENT")
    assert [str(event["summary"]) for event in events] == ["=1+1", "Meditation"]
    assert (tmp_path / "insight.csv").read_text().count("\n") == 3
    assert not list(tmp_path.glob("*.part"))


def test_a_copy_is_put_back(tmp_path: Path) -> None:
    run("history", "add", "2026-03-01T07:30", "10m", home=tmp_path)
    [copy] = data("backup", home=tmp_path)
    assert copy["sessions"] == 1
    run("history", "add", "2026-03-02T07:30", "10m", home=tmp_path)
    assert "Sessions: 1." in run("restore", copy["file"], home=tmp_path).stdout
    assert [row["practice_day"] for row in sessions(tmp_path)] == ["2026-03-01"]
    assert len(data("backup", home=tmp_path)) == 3
    (tmp_path / "nonsense").write_text("x")
    assert "no whole copy" in run("restore", tmp_path / "nonsense", home=tmp_path, code=1).stderr


def test_erased_is_erased(tmp_path: Path) -> None:
    run("history", "add", "2026-03-01T07:30", "10m", "--note", "canary-7391", home=tmp_path)
    run("backup", home=tmp_path)
    assert "cannot be undone" in run("erase", home=tmp_path, code=1).stderr
    assert sessions(tmp_path)
    run("erase", "--yes", home=tmp_path)
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == []
    assert sessions(tmp_path) == []


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (("history", "edit", "nothing", "--title", "x"), "No such session"),
        (("history", "delete", "nothing"), "No such session"),
        (("history", "import", "nowhere.csv"), "nowhere.csv"),
        (("history", "import", "README.md", "--zone", "Moon"), ""),
        (("history", "export", "nowhere/x.jsonl"), "could not be written"),
        (("history", "export", "x.doc"), "is not known here"),
        (("history", "add", "2999-01-01T00:00", "5m"), "future"),
        (("restore",), "no copy"),
    ],
)
def test_what_cannot_be_done_is_told_in_one_sentence(tmp_path: Path, arguments: tuple[str, ...], sentence: str) -> None:
    told = run(*arguments, home=tmp_path, code=1).stderr
    assert sentence in told
    assert told.count("\n") == 1


@pytest.mark.parametrize("wrong", [("--rest", "9"), ("--day-start", "noon"), ("--since", "soon")])
def test_what_is_mistyped_is_told(tmp_path: Path, wrong: tuple[str, str]) -> None:
    assert wrong[1] in run("history", *wrong, home=tmp_path, code=2).stderr


def test_the_history_is_backed_up_by_itself_after_a_session(tmp_path: Path) -> None:
    run("history", "add", "2026-03-01T07:30", "10m", home=tmp_path)
    run("play", "touch-20-seconds", "--terminal", "--no-sound", "--speed", "1000", home=tmp_path)
    assert len(list((tmp_path / "data" / "backups").glob("history-*.sqlite"))) == 1
    run("play", "touch-20-seconds", "--terminal", "--no-sound", "--speed", "1000", home=tmp_path)
    assert len(list((tmp_path / "data" / "backups").glob("history-*.sqlite"))) == 1, "half an hour has not passed"
