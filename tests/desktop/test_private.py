"""A walk after a whole day of use, under a mask that lets others read: every file, folder and socket is private.

And a word written into a note is nowhere but in the history and what was asked for with notes.
"""

from __future__ import annotations

import stat
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

ROOT = Path(__file__).resolve().parents[2]
CANARY = "canary-word-7391"
OPEN = ["sh", "-c", 'umask 022; exec "$@"', "sh", sys.executable, "-m", "meditation"]
"""As a person's own shell would start it."""


@pytest.fixture
def runtime() -> Iterator[Path]:
    """A folder for sockets; the name of a socket may not be long."""
    with tempfile.TemporaryDirectory() as name:
        yield Path(name)


@pytest.fixture
def use(screen: dict[str, str]) -> Callable[..., str]:
    """Runs the program as a person types it; gives everything that it says."""

    def run(*words: str, code: int = 0) -> str:
        done = subprocess.run(
            [*OPEN, *words], cwd=ROOT, env=screen, capture_output=True, text=True, timeout=90, check=False
        )
        assert done.returncode == code, done.stdout + done.stderr
        return done.stdout + done.stderr

    return run


@pytest.fixture
def window(screen: dict[str, str], runtime: Path, tmp_path: Path) -> Iterator[subprocess.Popen[str]]:
    """The real window with a session that plays, and what it says in a file beside."""
    told = (tmp_path / "told").open("w")
    env = screen | {"XDG_RUNTIME_DIR": str(runtime)}
    program = subprocess.Popen(
        [*OPEN, "play", "touch-20-seconds", "--no-sound"], cwd=ROOT, env=env, stdout=told, stderr=told, text=True
    )
    yield program
    program.kill()
    program.wait(timeout=20)
    told.close()


def ours(home: Path) -> list[Path]:
    """Everything of the program's, in every folder that it may write to."""
    return [path for path in home.rglob("*") if "hand-on-heart" in str(path.relative_to(home))]


def open_to_others(paths: list[Path]) -> list[str]:
    found = []
    for path in paths:
        mode = path.lstat().st_mode
        if not path.is_symlink() and stat.S_IMODE(mode) & 0o077:
            found.append(f"{path.name}: {stat.filemode(mode)}")
    return found


def holding(paths: list[Path]) -> set[str]:
    """The names of files in which the word can be read."""
    return {path.name for path in paths if path.is_file() and CANARY.encode() in path.read_bytes()}


def test_everything_is_private_and_a_note_is_nowhere_else(
    window: subprocess.Popen[str], use: Callable[..., str], runtime: Path, tmp_path: Path
) -> None:
    sockets: list[Path] = []
    end = time.monotonic() + 30
    while not sockets and time.monotonic() < end:
        time.sleep(0.2)
        sockets = [path for path in ours(runtime) if stat.S_ISSOCK(path.lstat().st_mode)]
    assert sockets, "the window listens nowhere"
    assert open_to_others([*ours(tmp_path), *ours(runtime)]) == []

    said = use("history", "add", "2026-03-01T07:30", "10m", "--title", "Sitting", "--note", f"a {CANARY} in it")
    said += use("play", "touch-20-seconds", "--terminal", "--no-sound", "--speed", "20")
    said += use("backup") + use("self-test") + use("list")
    said += use("history", "export", str(tmp_path / "hand-on-heart-without.csv"))
    said += use("history", "export", str(tmp_path / "hand-on-heart-plan.ics"))
    use("history", "export", str(tmp_path / "hand-on-heart-with.jsonl"), "--notes")
    window.terminate()
    window.wait(timeout=20)

    paths = ours(tmp_path)
    assert {"history.sqlite", "hand-on-heart-without.csv"} <= {path.name for path in paths}
    assert open_to_others(paths) == []
    assert CANARY not in said + (tmp_path / "told").read_text(encoding="utf-8")
    held = holding(list(tmp_path.rglob("*")))
    assert {name for name in held if not name.startswith("history")} == {"hand-on-heart-with.jsonl"}
    assert {"history.sqlite"} <= held

    use("erase", "--yes")
    assert holding(list(tmp_path.rglob("*"))) == {"hand-on-heart-with.jsonl"}
