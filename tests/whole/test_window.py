"""A real window on a real (virtual) screen, used by keyboard alone from outside the program."""

from __future__ import annotations

import datetime as dt
import json
import os
import shutil
import subprocess
import sys
import time
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from meditation.history.connecting import forget_key
from meditation.history.locking import set_passphrase, unlock
from meditation.history.store import HistoryStore

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parents[2]
NEEDED = ("Xvfb", "xdotool")


@pytest.fixture
def screen() -> Iterator[dict[str, str]]:
    lacking = [name for name in NEEDED if shutil.which(name) is None]
    if lacking:
        pytest.skip(f"not run: {' and '.join(lacking)} is not installed here")
    read, write = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", "1280x800x24", "-nolisten", "tcp", "-noreset"],
        pass_fds=[write],
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    with os.fdopen(read) as told:
        number = told.readline().strip()
    yield os.environ | {"DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb"}
    server.terminate()
    server.wait(timeout=10)


def xdotool(env: dict[str, str], *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(["xdotool", *arguments], env=env, capture_output=True, text=True, timeout=20, check=False)


def wait_for_window(env: dict[str, str]) -> str:
    until = time.monotonic() + 30
    while time.monotonic() < until:
        found = xdotool(env, "search", "--onlyvisible", "--name", "Hand on Heart").stdout.split()
        if found:
            return found[0]
        time.sleep(0.1)
    raise AssertionError("no window came")


def history(home: Path) -> list[dict[str, object]]:
    done = subprocess.run(
        [sys.executable, "-m", "meditation", "--home", str(home), "history", "--json"],
        capture_output=True,
        text=True,
        cwd=ROOT,
        timeout=60,
        check=True,
    )
    return json.loads(done.stdout)["sessions"]


@contextmanager
def opened(env: dict[str, str], home: Path) -> Iterator[subprocess.Popen[str]]:
    """The program with its window, which has the keyboard; what it says at its end is read for trouble."""
    program = subprocess.Popen(
        [sys.executable, "-m", "meditation", "--home", str(home)],
        cwd=ROOT,
        env=env,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    try:
        xdotool(env, "windowfocus", "--sync", wait_for_window(env))
        time.sleep(1.0)
        yield program
    finally:
        program.terminate()
        said = program.communicate(timeout=20)[0]
    assert "Traceback" not in said
    assert "qt." not in said.lower(), said


def press(env: dict[str, str], key: str, wait: float = 1.0) -> None:
    xdotool(env, "key", key)
    time.sleep(wait)


def test_a_session_is_chosen_played_and_ended_by_keyboard_alone(screen: dict[str, str], tmp_path: Path) -> None:
    with opened(screen, tmp_path) as program:
        press(screen, "Escape")  # a first run is skipped by one key
        press(screen, "Return")  # Begin on Today opens the session's card
        press(screen, "Return", 3.5)  # Begin on the card plays it
        press(screen, "space", 0.5)  # pause, go on
        press(screen, "space")
        press(screen, "Escape")
        [session] = history(tmp_path)
        assert session["ending"] == "stopped"
        assert 2 <= int(str(session["seconds"])) <= 8
        press(screen, "ctrl+3", 0.5)
        assert program.poll() is None


def test_a_new_person_comes_to_a_first_small_session_by_enter_alone(screen: dict[str, str], tmp_path: Path) -> None:
    with opened(screen, tmp_path):
        for _ in range(3):  # what it is, what suits, begin
            press(screen, "Return")
        time.sleep(2.5)
        press(screen, "Escape")
        [session] = history(tmp_path)
        assert session["script"] == "touch-20-seconds"
    assert json.loads((tmp_path / "config" / "settings.json").read_text("utf-8"))["welcomed"]


def test_a_locked_history_is_opened_by_keyboard_alone(screen: dict[str, str], tmp_path: Path) -> None:
    home = tmp_path / "data"
    with closing(HistoryStore.open(home, now=lambda: dt.datetime.now(dt.UTC))):
        pass
    set_passphrase(home, "calmwords", 2**10)
    forget_key(home)
    with opened(screen, tmp_path):
        xdotool(screen, "type", "calmwords")
        press(screen, "Return", 2.5)
        press(screen, "Return")  # Begin on Today opens the session's card
        press(screen, "Return", 3.5)
        press(screen, "Escape", 2.0)
    assert unlock(home, "calmwords")
    with closing(HistoryStore.open(home, now=lambda: dt.datetime.now(dt.UTC))) as store:
        assert store.count() == 1
    forget_key(home)
