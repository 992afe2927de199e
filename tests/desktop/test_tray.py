"""The small icon in a real tray: the window closes, the program stays, and Quit ends it."""

from __future__ import annotations

import ctypes
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

ROOT = Path(__file__).resolve().parents[2]
ICON = (12, 12)
"""Where the first icon of the tray lies."""


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


def takes_icons(env: dict[str, str]) -> bool:
    """Whether somebody holds the selection that makes a tray (System Tray Protocol, "Opening a system tray").

    It is asked for this and not for being seen: a tray without icons may hide.
    """
    x11 = ctypes.CDLL("libX11.so.6")
    x11.XOpenDisplay.restype = x11.XInternAtom.restype = x11.XGetSelectionOwner.restype = ctypes.c_void_p
    screen = ctypes.c_void_p(x11.XOpenDisplay(env["DISPLAY"].encode()))
    tray = ctypes.c_void_p(x11.XInternAtom(screen, b"_NET_SYSTEM_TRAY_S0", False))
    held = bool(x11.XGetSelectionOwner(screen, tray))
    x11.XCloseDisplay(screen)
    return held


@pytest.fixture
def desktop(managed: dict[str, str], needs: Callable[..., None]) -> Iterator[dict[str, str]]:
    """A screen with a window manager and a tray at its upper left."""
    needs("trayer")
    words = ["trayer", "--edge", "top", "--align", "left", "--widthtype", "pixel", "--width", "60"]
    tray = subprocess.Popen(words, env=managed, stderr=subprocess.DEVNULL)
    try:
        until(lambda: takes_icons(managed))
        yield managed
    finally:
        tray.terminate()
        tray.wait(timeout=10)


def start(env: dict[str, str], home: Path, settings: str) -> subprocess.Popen[bytes]:
    (home / "config").mkdir(parents=True)
    (home / "config" / "settings.json").write_text(settings, encoding="utf-8")
    program = subprocess.Popen([sys.executable, "-m", "meditation", "--home", str(home)], env=env, cwd=ROOT)
    until(lambda: bool(shown(env)))
    time.sleep(1)
    return program


def do_until(act: Callable[[], object], told: Callable[[], bool]) -> None:
    """As a person does: once more, where nothing has come of it."""
    for _ in range(8):
        act()
        end = time.monotonic() + 2.5
        while time.monotonic() < end:
            if told():
                return
            time.sleep(0.1)
    raise AssertionError("nothing has come of it")


def close_window(env: dict[str, str]) -> None:
    for window in shown(env):
        xdotool(env, "windowfocus", "--sync", window)
        xdotool(env, "key", "alt+F4")


def press_icon(env: dict[str, str]) -> None:
    xdotool(env, "mousemove", *ICON, "click", 1)


def choose_last(env: dict[str, str]) -> None:
    xdotool(env, "key", "Escape", "mousemove", *ICON, "click", 3)
    time.sleep(0.8)
    xdotool(env, "key", "Up", "Return")


@pytest.mark.slow
def test_with_the_icon_a_closed_window_leaves_the_program_and_the_icon_brings_it_back(
    desktop: dict[str, str], tmp_path: Path
) -> None:
    program = start(desktop, tmp_path / "all", '{"tray": true}')
    try:
        do_until(lambda: close_window(desktop), lambda: not shown(desktop))
        time.sleep(1)
        assert program.poll() is None
        do_until(lambda: press_icon(desktop), lambda: bool(shown(desktop)))
        do_until(lambda: choose_last(desktop), lambda: program.poll() is not None)
        assert program.returncode == 0
    finally:
        program.kill()
        program.wait(timeout=10)


@pytest.mark.slow
def test_without_the_icon_a_closed_window_is_the_end(desktop: dict[str, str], tmp_path: Path) -> None:
    program = start(desktop, tmp_path / "all", "{}")
    try:
        do_until(lambda: close_window(desktop), lambda: program.poll() is not None)
        assert program.returncode == 0
    finally:
        program.kill()
        program.wait(timeout=10)
