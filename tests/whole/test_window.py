"""A real window on a real (virtual) screen, used by keyboard alone from outside the program."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

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


def test_a_session_is_chosen_played_and_ended_by_keyboard_alone(screen: dict[str, str], tmp_path: Path) -> None:
    program = subprocess.Popen(
        [sys.executable, "-m", "meditation", "--home", str(tmp_path)],
        cwd=ROOT,
        env=screen,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    try:
        window = wait_for_window(screen)
        xdotool(screen, "windowfocus", "--sync", window)
        time.sleep(1.0)
        xdotool(screen, "key", "Escape")  # a first run is skipped by one key
        time.sleep(0.5)
        xdotool(screen, "key", "Return")  # Begin on Today opens the session's card
        time.sleep(1.0)
        xdotool(screen, "key", "Return")  # Begin on the card plays it
        time.sleep(3.5)
        xdotool(screen, "key", "space")  # pause, go on
        time.sleep(0.5)
        xdotool(screen, "key", "space")
        time.sleep(1.0)
        xdotool(screen, "key", "Escape")
        time.sleep(1.0)
        [session] = history(tmp_path)
        assert session["ending"] == "stopped"
        assert 2 <= int(str(session["seconds"])) <= 8
        xdotool(screen, "key", "ctrl+3")
        time.sleep(0.5)
        assert program.poll() is None
    finally:
        program.terminate()
        said = program.communicate(timeout=20)[0]
    assert "Traceback" not in said
    assert "qt." not in said.lower(), said
