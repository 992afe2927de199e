"""The passphrase in a terminal: it is asked for where nobody reads along, and every command works behind it."""

from __future__ import annotations

import os
import select
import subprocess
import sys
import time
from pathlib import Path

import pytest

if sys.platform == "win32":
    pytest.skip("these tests type into a terminal of POSIX", allow_module_level=True)

import pty

ROOT = Path(__file__).resolve().parents[2]
WORDS = "four calm tea cups"
ADD = ("history", "add", "2026-03-01T07:30", "10m", "--title", "Sitting by the window")
WITHIN = 60.0


def command(home: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Without a terminal."""
    line = [sys.executable, "-m", "meditation", "--home", str(home), *arguments]
    done = subprocess.run(line, cwd=ROOT, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False)
    assert "Traceback" not in done.stderr
    return done


def typed(home: Path, arguments: tuple[str, ...], *answers: str) -> tuple[int, str]:
    """The exit code and all that the terminal showed; each answer is typed when something asks for it."""
    ours, theirs = pty.openpty()
    line = [sys.executable, "-m", "meditation", "--home", str(home), *arguments]
    program = subprocess.Popen(line, cwd=ROOT, stdin=theirs, stdout=theirs, stderr=theirs, start_new_session=True)
    os.close(theirs)
    shown, seen, left = "", 0, list(answers)
    until = time.monotonic() + WITHIN
    while time.monotonic() < until:
        if not select.select([ours], [], [], 0.1)[0]:
            if left and shown[seen:].endswith(": "):
                seen = len(shown)
                os.write(ours, f"{left.pop(0)}\n".encode())
            continue
        try:
            said = os.read(ours, 4096)
        except OSError:  # the program has gone
            break
        if not said:
            break
        shown += said.decode()
    os.close(ours)
    assert "Traceback" not in shown
    return program.wait(10), shown


def recovery_key(shown: str) -> str:
    return next(line.strip() for line in shown.splitlines() if line.strip().count("-") == 7)


@pytest.fixture
def locked(tmp_path: Path) -> tuple[Path, str]:
    """(home, recovery key) of a history with one session and a passphrase."""
    assert command(tmp_path, *ADD).returncode == 0
    code, shown = typed(tmp_path, ("passphrase", "set"), WORDS, WORDS)
    assert code == 0, shown
    return tmp_path, recovery_key(shown)


def test_it_is_set_told_asked_for_and_never_shown(locked: tuple[Path, str]) -> None:
    home, key = locked
    assert len(key) == 39
    assert command(home, "passphrase").stdout == "Your history has a passphrase.\n"
    code, shown = typed(home, ("history",), WORDS)
    assert code == 0
    assert "Sitting by the window" in shown
    assert WORDS not in shown


def test_nothing_of_it_is_told_without_a_terminal(locked: tuple[Path, str]) -> None:
    home, _ = locked
    out = home / "out.jsonl"
    for words in (("history", "--json"), ("history", "export", str(out)), ADD, ("backup",), ("restore",)):
        done = command(home, *words)
        assert (done.returncode, done.stdout) == (1, "")
        assert done.stderr == "hand-on-heart: Your history is locked. In a terminal its passphrase is asked for.\n"
    assert not out.exists()
    assert command(home, "passphrase", "remove").returncode == 1


def test_wrong_words_are_told_calmly_and_may_be_tried_again(locked: tuple[Path, str]) -> None:
    home, key = locked
    code, shown = typed(home, ("backup",), "not it", key[:-1] + ("2" if key[-1] != "2" else "3"), WORDS)
    assert code == 0
    assert "That is not the passphrase. Nothing is lost" in shown
    assert "One of the letters of the recovery key is another." in shown
    assert "sessions:      1" in shown
    code, shown = typed(home, ("history",), "no", "no", "no")
    assert code == 1


def test_sessions_are_added_exported_and_brought_in_behind_it(locked: tuple[Path, str], tmp_path: Path) -> None:
    home, _ = locked
    more = (*ADD[:2], "2026-03-02T07:30", *ADD[3:])
    assert typed(home, more, WORDS)[0] == 0
    out = tmp_path / "out.jsonl"
    assert typed(home, ("history", "export", str(out)), WORDS)[0] == 0
    assert len(out.read_text().splitlines()) == 2
    code, shown = typed(home, ("history", "import", str(out), "--yes"), WORDS)
    assert code == 0
    assert "2 there already" in shown


def test_a_session_plays_without_the_history_where_nobody_can_be_asked(locked: tuple[Path, str]) -> None:
    home, _ = locked
    play = ("play", "touch-20-seconds", "--terminal", "--no-sound", "--speed", "100")
    done = command(home, *play)
    assert done.returncode == 0
    assert "not written down" in done.stdout
    assert "Sitting by the window" not in done.stdout
    assert typed(home, play, WORDS)[0] == 0
    assert "Touch" in typed(home, ("history",), WORDS)[1]


def test_it_is_changed_with_the_recovery_key_and_taken_away(locked: tuple[Path, str]) -> None:
    home, key = locked
    assert typed(home, ("passphrase", "change"), key, "another calm word", "another calm word")[0] == 0
    assert typed(home, ("passphrase", "remove"), WORDS)[0] == 1
    assert typed(home, ("passphrase", "remove"), "another calm word")[0] == 0
    assert "Sitting by the window" in command(home, "history").stdout
    assert command(home, "passphrase").stdout == "Your history has no passphrase.\n"
    done = typed(home, ("passphrase", "change"))
    assert (done[0], "no passphrase" in done[1]) == (1, True)


def test_a_new_recovery_key_is_made_with_the_passphrase(locked: tuple[Path, str]) -> None:
    home, key = locked
    code, shown = typed(home, ("passphrase", "recovery"), WORDS)
    assert code == 0
    assert typed(home, ("history",), key, key, key)[0] == 1
    assert typed(home, ("history",), recovery_key(shown))[0] == 0


@pytest.mark.parametrize("answers", [("short",), (WORDS, "something else")])
def test_a_new_one_is_long_enough_and_typed_twice(tmp_path: Path, answers: tuple[str, ...]) -> None:
    assert typed(tmp_path, ("passphrase", "set"), *answers)[0] == 1
    assert command(tmp_path, "passphrase").stdout == "Your history has no passphrase.\n"


def test_after_a_day_of_use_nothing_of_it_can_be_read_anywhere(locked: tuple[Path, str]) -> None:
    home, key = locked
    assert typed(home, ("play", "touch-20-seconds", "--terminal", "--no-sound", "--speed", "100"), WORDS)[0] == 0
    assert typed(home, ("backup",), WORDS)[0] == 0
    for path in (path for path in home.rglob("*") if path.is_file()):
        held = path.read_bytes()
        for secret in ("Sitting by the window", WORDS, key, key.replace("-", ""), "CREATE TABLE"):
            assert secret.encode() not in held, (path, secret)


def test_everything_can_be_erased_without_it(locked: tuple[Path, str]) -> None:
    home, _ = locked
    assert command(home, "erase", "--yes").returncode == 0
    assert command(home, "history").returncode == 0


def test_no_image_of_the_memory_is_written() -> None:
    code = "import resource as r, meditation.__main__ as m; m.leave_no_image(); print(r.getrlimit(r.RLIMIT_CORE)[0])"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout == "0\n"
