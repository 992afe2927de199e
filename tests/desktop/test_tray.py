"""The small icon in a real tray: the window closes, the program stays, and Quit ends it."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

ROOT = Path(__file__).resolve().parents[2]


def xdotool(env: dict[str, str], *words: object) -> str:
    done = subprocess.run(
        ["xdotool", *map(str, words)], env=env, capture_output=True, text=True, timeout=20, check=False
    )
    return done.stdout.strip()


def until(told: Callable[[], bool], within: float = 20) -> None:
    end = time.monotonic() + within
    while not told():
        assert time.monotonic() < end
        time.sleep(0.1)


def shown(env: dict[str, str]) -> list[str]:
    return xdotool(env, "search", "--onlyvisible", "--name", "^Hand on Heart$").split()


@pytest.fixture
def desktop(screen: dict[str, str], needs: Callable[..., None]) -> Iterator[dict[str, str]]:
    """A screen with a window manager and a tray at its upper left."""
    needs("openbox", "trayer")
    env = screen | {"DBUS_SESSION_BUS_ADDRESS": "unix:path=/nowhere"}
    words = (["openbox"], ["trayer", "--edge", "top", "--align", "left", "--widthtype", "pixel", "--width", "60"])
    started = [subprocess.Popen(program, env=env, stderr=subprocess.DEVNULL) for program in words]
    yield env
    for program in started:
        program.terminate()
        program.wait(timeout=10)


def start(env: dict[str, str], home: Path, settings: str) -> subprocess.Popen[bytes]:
    (home / "config").mkdir(parents=True)
    (home / "config" / "settings.json").write_text(settings, encoding="utf-8")
    program = subprocess.Popen([sys.executable, "-m", "meditation", "--home", str(home)], env=env, cwd=ROOT)
    until(lambda: bool(shown(env)))
    time.sleep(1)
    return program


def close_window(env: dict[str, str]) -> None:
    xdotool(env, "windowfocus", "--sync", shown(env)[0])
    xdotool(env, "key", "alt+F4")


@pytest.mark.slow
def test_with_the_icon_a_closed_window_leaves_the_program_and_the_icon_brings_it_back(
    desktop: dict[str, str], tmp_path: Path
) -> None:
    time.sleep(1)  # the tray has taken its place
    program = start(desktop, tmp_path / "all", '{"tray": true}')
    try:
        close_window(desktop)
        until(lambda: not shown(desktop))
        time.sleep(1)
        assert program.poll() is None
        xdotool(desktop, "mousemove", 12, 12, "click", 1)
        until(lambda: bool(shown(desktop)))
        xdotool(desktop, "mousemove", 12, 12, "click", 3)
        time.sleep(1)
        xdotool(desktop, "key", "Up", "Return")  # the last of the menu
        until(lambda: program.poll() is not None)
        assert program.returncode == 0
    finally:
        program.kill()
        program.wait(timeout=10)


@pytest.mark.slow
def test_without_the_icon_a_closed_window_is_the_end(desktop: dict[str, str], tmp_path: Path) -> None:
    program = start(desktop, tmp_path / "all", "{}")
    try:
        close_window(desktop)
        until(lambda: program.poll() is not None)
        assert program.returncode == 0
    finally:
        program.kill()
        program.wait(timeout=10)
