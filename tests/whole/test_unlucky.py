"""An unlucky person: many keys in one go, streams closed or full, names no disk takes, a computer that stops."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from meditation.terminal import keys_in

ROOT = Path(__file__).resolve().parents[2]
BARE = {key: value for key, value in os.environ.items() if key not in {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}}
POSIX = pytest.mark.skipif(sys.platform == "win32", reason="needs a POSIX system")
FIRST_WORDS = b"Choose"
"""Said as the session begins: from here on keys are heard."""
QUICKLY = ("play", "touch-20-seconds", "--terminal", "--no-sound", "--speed", "1000")


def command(*arguments: str, home: Path) -> list[str]:
    return [sys.executable, "-m", "meditation", "--home", str(home), *arguments]


def run(*arguments: str, home: Path, **more: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        command(*arguments, home=home),
        capture_output=True,
        text=True,
        cwd=ROOT,
        env=BARE | more,
        stdin=subprocess.DEVNULL,
        timeout=120,
        check=False,
    )


def shell(redirected: str, *arguments: str, home: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        ["sh", "-c", f'"$@" {redirected}', "sh", *command(*arguments, home=home)],
        capture_output=True,
        text=True,
        cwd=ROOT,
        env=BARE,
        timeout=120,
        check=False,
    )


def kept(home: Path) -> list[dict[str, object]]:
    sessions: list[dict[str, object]] = json.loads(run("history", "--json", home=home).stdout)["sessions"]
    return sessions


@pytest.mark.parametrize(
    ("sent", "keys"),
    [
        (b"   q", "   q"),
        (b"\x1b", "\x1b"),
        (b"\x1b[A\x1bOB\x1b[1;5C ", " "),
        (b"\x1b[3~t", "t"),
        (b"\xe9q\xff", "q"),
        (b"", ""),
    ],
)
def test_every_key_counts_and_an_arrow_is_none(sent: bytes, keys: str) -> None:
    assert keys_in(sent) == keys


@POSIX
def test_keys_pressed_in_one_go_are_all_heard(tmp_path: Path) -> None:
    import pty

    ours, theirs = pty.openpty()
    player = subprocess.Popen(
        command("play", "touch-20-seconds", "--terminal", "--no-sound", home=tmp_path),
        stdin=theirs,
        stdout=subprocess.PIPE,
        cwd=ROOT,
        env=BARE,
    )
    os.close(theirs)
    assert player.stdout is not None
    while FIRST_WORDS not in player.stdout.readline():
        pass
    os.write(ours, b"\x1b[A  \xe9q")
    player.communicate(timeout=15)  # the session itself takes longer
    os.close(ours)
    assert player.returncode == 0
    [session] = kept(tmp_path)
    assert session["ending"] == "stopped"


@POSIX
def test_a_computer_that_shuts_down_ends_the_session_kindly(tmp_path: Path) -> None:
    player = subprocess.Popen(
        command("play", "touch-20-seconds", "--terminal", "--no-sound", home=tmp_path),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        cwd=ROOT,
        env=BARE,
    )
    assert player.stdout is not None
    while FIRST_WORDS not in player.stdout.readline():
        pass
    time.sleep(1.6)
    player.send_signal(signal.SIGTERM)
    said, _ = player.communicate(timeout=20)
    assert player.returncode == 0
    assert "enough for now" in said.decode()
    [session] = kept(tmp_path)
    assert session["ending"] == "stopped"
    assert session["seconds"] != 0


@POSIX
@pytest.mark.parametrize("redirected", ["<&-", ">&-", "<&- >&- 2>&-"])
def test_a_session_needs_neither_keyboard_nor_screen(tmp_path: Path, redirected: str) -> None:
    done = shell(redirected, *QUICKLY, home=tmp_path)
    assert done.returncode == 0, done.stderr
    [session] = kept(tmp_path)
    assert session["ending"] == "finished"


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a full disk")
@pytest.mark.parametrize("arguments", [("list",), QUICKLY])
def test_a_full_disk_is_told_in_one_sentence(tmp_path: Path, arguments: tuple[str, ...]) -> None:
    done = shell(">/dev/full", *arguments, home=tmp_path)
    assert done.returncode == 1
    assert done.stderr == "hand-on-heart: No space left on device.\n"
    assert [session["ending"] for session in kept(tmp_path)] == ["stopped"] * (arguments is QUICKLY)


@POSIX
def test_a_reader_who_goes_away_is_no_trouble_and_the_session_is_kept(tmp_path: Path) -> None:
    for arguments in (("list",), QUICKLY):
        done = shell("| true", *arguments, home=tmp_path)
        assert (done.returncode, done.stderr) == (0, "")
    [session] = kept(tmp_path)
    assert session["ending"] in {"stopped", "finished"}


def test_a_terminal_that_knows_few_letters_shows_the_others_as_a_question_mark(tmp_path: Path) -> None:
    done = run(*QUICKLY, home=tmp_path, PYTHONIOENCODING="ascii")
    assert (done.returncode, done.stderr) == (0, "")
    assert "Space pause ? T ease off" in done.stdout


@pytest.mark.parametrize("arguments", [("timeline",), ("check",), ("fix",), ("import",), ("export", "-o", "x.vtt")])
def test_a_name_that_no_disk_takes_is_told_in_one_sentence(tmp_path: Path, arguments: tuple[str, ...]) -> None:
    done = run(*arguments, "a" * 300, home=tmp_path)
    assert done.returncode == 1
    assert "Traceback" not in done.stderr + done.stdout
    assert "aaa" in done.stderr + done.stdout


@POSIX
def test_ctrl_c_at_a_question_ends_without_a_word(tmp_path: Path) -> None:
    import pty

    ours, theirs = pty.openpty()
    asking = subprocess.Popen(
        command("new", str(tmp_path / "calm.session.md"), home=tmp_path),
        stdin=theirs,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=ROOT,
        env=BARE,
    )
    assert asking.stdout is not None
    assert asking.stdout.read(4) == b"What"
    asking.send_signal(signal.SIGINT)
    try:
        _, told = asking.communicate(timeout=5)
    except subprocess.TimeoutExpired:  # it came while nobody was asked yet; a person presses again
        asking.send_signal(signal.SIGINT)
        _, told = asking.communicate(timeout=20)
    os.close(theirs)
    os.close(ours)
    assert asking.returncode == 130
    assert told.strip() == b""
    assert not list(tmp_path.glob("*.md"))
