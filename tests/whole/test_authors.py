"""The commands for authors, from outside: a script begun, checked, mended, translated and told in words."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SCRIPTS = ROOT / "scripts"
RAW = "# Arriving\r\n\r\nSit as you like.\r\n\r\n[rest 2m]\r\n"


def run(*arguments: str, folder: Path, said: str = "") -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "meditation", "--home", str(folder / "home"), *arguments]
    env = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONIOENCODING": "utf-8"}
    return subprocess.run(
        command, input=said, capture_output=True, text=True, cwd=folder, env=env, timeout=120, check=False
    )


def good(*arguments: str, folder: Path) -> str:
    done = run(*arguments, folder=folder)
    assert done.returncode == 0, done.stderr + done.stdout
    return done.stdout


def test_a_new_script_plays_as_it_is_and_has_nothing_to_mend(tmp_path: Path) -> None:
    answers = ("--title", "Evening Calm", "--length", "3m", "--touch", "neck-rest", "--families", "calming, sleep")
    said = good("new", *answers, "--author", "A. Writer", folder=tmp_path)
    assert "evening-calm.session.md" in said
    assert good("check", "--strict", "evening-calm.session.md", folder=tmp_path) == "Nothing to mend in 1 script.\n"
    timeline = json.loads(good("timeline", "evening-calm.session.md", "--json", folder=tmp_path))
    assert (timeline["title"], timeline["length_ms"]) == ("Evening Calm", 180_000)


def test_a_new_script_is_named_after_its_file_and_asks_nothing_without_a_terminal(tmp_path: Path) -> None:
    good("new", "late.session.md", folder=tmp_path)
    good("new", "early", "--yes", folder=tmp_path)
    assert "id: late\ntitle: Late\n" in (tmp_path / "late.session.md").read_text("utf-8")
    assert "id: early\ntitle: Early\n" in (tmp_path / "early.session.md").read_text("utf-8")


@pytest.mark.skipif(sys.platform == "win32", reason="there are no such terminals there")
def test_at_a_terminal_five_questions_are_asked_and_an_answer_it_cannot_read_again(tmp_path: Path) -> None:
    import pty

    ours, theirs = pty.openpty()
    os.write(ours, b"Late Rest\nsoon\n2m\n\nsleep\nB. Writer\n")
    command = [sys.executable, "-m", "meditation", "--home", str(tmp_path / "home"), "new"]
    env = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONIOENCODING": "utf-8"}
    with os.fdopen(theirs, "rb", buffering=0) as terminal:
        done = subprocess.run(
            command, stdin=terminal, capture_output=True, text=True, cwd=tmp_path, env=env, timeout=60, check=False
        )
    os.close(ours)
    assert done.returncode == 0, done.stderr
    assert done.stdout.count("?") == 6
    assert "“soon” is not a length of time." in done.stdout
    text = (tmp_path / "late-rest.session.md").read_text("utf-8")
    for line in ("title: Late Rest", "length: 2m", "touch: hand-on-heart", "families: sleep", "author: B. Writer"):
        assert f"{line}\n" in text


def test_nothing_that_is_there_is_written_over(tmp_path: Path) -> None:
    for name in ("mine.session.md", "mine.de.lines.md"):
        good("new", name, folder=tmp_path)
        before = (tmp_path / name).read_bytes()
        done = run("new", name, folder=tmp_path)
        assert (done.returncode, done.stderr) == (1, f"hand-on-heart: {name} is there already. Say another name.\n")
        assert (tmp_path / name).read_bytes() == before


@pytest.mark.parametrize(
    ("arguments", "code", "sentence"),
    [
        (("notes.md",), 1, "The name of a script ends in .session.md, and notes.md does not."),
        (("x", "--length", "10s"), 1, "A new script lasts at least 1m"),
        (("x", "--touch", "neck-rust"), 2, "I do not know the touch “neck-rust”. Did you mean “neck-rest”?"),
        (("x", "--families", "calm"), 2, "“calm” is not a family."),
        (("x", "--title", "T" * 81), 1, "“title” has 81 letters; it may have 80."),
        (("none-such.de.lines.md",), 1, "There is no session called “none-such”."),
        (("calm.d_e.lines.md",), 1, "“d_e” is not a language tag."),
    ],
)
def test_what_cannot_be_begun_is_told(tmp_path: Path, arguments: tuple[str, ...], code: int, sentence: str) -> None:
    done = run("new", *arguments, folder=tmp_path)
    assert done.returncode == code
    assert sentence in done.stderr
    assert list(tmp_path.glob("*.md")) == []


def test_a_dry_run_tells_and_changes_nothing(tmp_path: Path) -> None:
    path = tmp_path / "raw.session.md"
    path.write_bytes(RAW.encode())
    said = good("fix", "--dry-run", "raw.session.md", folder=tmp_path)
    assert "raw.session.md would be changed:" in said
    assert "     3 - Sit as you like.\n       + Sit as you like. {#sit}\n" in said
    assert path.read_bytes() == RAW.encode()


def test_a_mended_script_plays_and_is_not_mended_twice(tmp_path: Path) -> None:
    path = tmp_path / "raw.session.md"
    path.write_bytes(RAW.encode())
    path.chmod(0o640)
    assert "length: 2m5s" in good("fix", "raw.session.md", folder=tmp_path)
    assert path.stat().st_mode & 0o777 == 0o640
    once = path.read_bytes()
    assert b"Sit as you like. {#sit}\n" in once
    assert b"\r" not in once
    assert good("fix", "raw.session.md", folder=tmp_path) == "raw.session.md: nothing to change.\n"
    assert path.read_bytes() == once
    assert [file.name for file in tmp_path.glob("*.md*")] == ["raw.session.md"]
    assert json.loads(good("timeline", "raw.session.md", "--json", folder=tmp_path))["length_ms"] == 125_000


@pytest.mark.skipif(sys.platform == "win32", reason="links need a privilege there")
def test_a_link_stays_a_link(tmp_path: Path) -> None:
    path, link = tmp_path / "real.session.md", tmp_path / "link.session.md"
    path.write_text(RAW, "utf-8")
    link.symlink_to(path)
    good("fix", "link.session.md", folder=tmp_path)
    assert link.is_symlink()
    assert "{#sit}" in path.read_text("utf-8")


def test_a_file_that_cannot_be_read_is_told_and_the_others_are_mended(tmp_path: Path) -> None:
    (tmp_path / "a.session.md").write_bytes(b"\xff\xfe")
    (tmp_path / "b.session.md").write_text(RAW, "utf-8")
    done = run("fix", ".", folder=tmp_path)
    assert done.returncode == 1
    assert "a.session.md:1:1: error E003: This file is not UTF-8 text." in done.stdout
    assert "{#sit}" in (tmp_path / "b.session.md").read_text("utf-8")


def test_a_script_is_begun_translated_and_checked(tmp_path: Path) -> None:
    good("new", "calm.session.md", "--author", "A. Writer", folder=tmp_path)
    good("new", "calm.de.lines.md", folder=tmp_path)
    path = tmp_path / "calm.de.lines.md"
    problems = json.loads(good("check", "calm.de.lines.md", "--json", folder=tmp_path))
    assert [problem["code"] for problem in problems] == ["W111", "W095", "W095", "W095"]
    path.write_text(path.read_text("utf-8").replace("(write me)", "Ruhig"), "utf-8")
    assert good("check", "--strict", ".", folder=tmp_path) == "Nothing to mend in 1 script and 1 translation.\n"


def test_a_translation_of_a_bundled_script_may_stand_alone(tmp_path: Path) -> None:
    good("new", "touch-20-seconds.fr.lines.md", folder=tmp_path)
    problems = json.loads(good("check", "touch-20-seconds.fr.lines.md", "--json", folder=tmp_path))
    assert {problem["code"] for problem in problems} == {"W111", "W095"}


def test_a_broken_translation_makes_the_check_fail(tmp_path: Path) -> None:
    text = (SCRIPTS / "touch-20-seconds.de.lines.md").read_text("utf-8")
    (tmp_path / "touch-20-seconds.de.lines.md").write_text(text.replace("{#tone}", "{#tune}"), "utf-8")
    done = run("check", ".", folder=tmp_path)
    assert done.returncode == 1
    assert "error E106: The original has no cue #tune." in done.stdout
    assert done.stdout.endswith("1 to look at in 1 translation.\n")


def test_the_bundled_translations_have_nothing_to_mend(tmp_path: Path) -> None:
    files = sorted(map(str, SCRIPTS.glob("*.lines.md")))
    assert good("check", "--strict", *files, folder=tmp_path).startswith("Nothing to mend in ")


def test_a_timeline_reads_as_words(tmp_path: Path) -> None:
    said = good("timeline", "touch-20-seconds", "--no-touch", folder=tmp_path)
    assert said.startswith("Twenty Seconds of Kind Touch, 30 s\n\nArriving\n   0:00  “Choose something kind to hold.”")
    assert "\n   0:30  end\n" in said
