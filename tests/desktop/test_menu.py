"""The program in the menu and on its files: valid by the standard tools, put there and taken away by one command."""

from __future__ import annotations

import json
import os
import re
import shutil
import signal
import subprocess
import sys
import time
from configparser import ConfigParser
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from meditation.places import bundled

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT = Path(__file__).resolve().parents[2]
PARTS = bundled("resources") / "desktop"
PROGRAM = Path(sys.executable).with_name("hand-on-heart-app")
FIRST_ICON = (227, 136)
"""Where the one file of a folder lies, in a file manager's window at 20, 20 of 640 by 400."""
WITHIN = 3.0
"""Seconds from the click to the window."""


def put(what: str, share: Path, *program: str | Path, env: dict[str, str] | None = None) -> None:
    subprocess.run(["sh", ".ci/desktop", what, share, *program], cwd=ROOT, env=env, check=True, timeout=60)


def ours(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file() and "hand" in path.name]


def test_the_entry_is_valid(needs: Callable[..., None]) -> None:
    needs("desktop-file-validate")
    said = subprocess.run(["desktop-file-validate", PARTS / "hand-on-heart.desktop"], capture_output=True, check=False)
    assert (said.returncode, said.stdout) == (0, b"")


def test_the_description_is_valid(needs: Callable[..., None]) -> None:
    needs("appstreamcli")
    [told] = PARTS.glob("*.metainfo.xml")
    said = subprocess.run(["appstreamcli", "validate", "--no-net", told], capture_output=True, text=True, check=False)
    assert said.returncode == 0, said.stdout
    assert "W:" not in said.stdout


def test_what_is_put_there_is_taken_away_whole(tmp_path: Path) -> None:
    put("install", tmp_path, "/usr/bin/hand-on-heart-app")
    names = {path.relative_to(tmp_path).as_posix() for path in ours(tmp_path)}
    assert {
        "applications/hand-on-heart.desktop",
        "mime/packages/hand-on-heart.xml",
        "metainfo/org.hand_on_heart.hand_on_heart.metainfo.xml",
        "icons/hicolor/scalable/apps/hand-on-heart.svg",
        "icons/hicolor/48x48/apps/hand-on-heart.png",
    } <= names
    put("uninstall", tmp_path)
    assert ours(tmp_path) == []


@pytest.mark.parametrize("folder", ["my programs", "a&b|c", 'quo"te', "50%", "back\\slash", "do$llar"])
def test_a_program_in_an_odd_folder_is_found_by_its_entry(tmp_path: Path, folder: str) -> None:
    put("install", tmp_path, f"/home/me/{folder}/app")
    entry = ConfigParser(interpolation=None)
    entry.read(tmp_path / "applications" / "hand-on-heart.desktop", encoding="utf-8")
    line = entry["Desktop Entry"]["Exec"].replace("\\\\", "\\")  # a value's own escapes, then those within quotes
    program = re.fullmatch(r'"(.+)" %f', line)
    assert program
    assert re.sub(r'\\(["`$\\])', r"\1", program[1]).replace("%%", "%") == f"/home/me/{folder}/app"


def xdotool(env: dict[str, str], *arguments: object) -> str:
    words = ["xdotool", *map(str, arguments)]
    return subprocess.run(words, env=env, capture_output=True, text=True, timeout=20, check=False).stdout.strip()


def seen(env: dict[str, str], within: float, *search: str) -> str:
    """A visible window, as soon as it is there."""
    until = time.monotonic() + within
    while time.monotonic() < until:
        if found := xdotool(env, "search", "--onlyvisible", *search).split():
            return found[-1]
        time.sleep(0.02)
    raise AssertionError(f"no window within {within} s: {search}")


@pytest.fixture
def desktop(managed: dict[str, str], needs: Callable[..., None], tmp_path: Path) -> dict[str, str]:
    """A screen with a window manager and the program in the menu."""
    needs("pcmanfm", "update-desktop-database", "update-mime-database")
    if not PROGRAM.is_file():
        pytest.skip("not run: the program is not installed beside this Python")
    settings = tmp_path / ".config" / "libfm"
    settings.mkdir(parents=True)
    (settings / "libfm.conf").write_text("[config]\nsingle_click=0\nquick_exec=1\n", encoding="utf-8")
    put("install", tmp_path / ".local" / "share", PROGRAM, env=managed)
    return managed


def double_click(env: dict[str, str], folder: Path) -> subprocess.Popen[bytes]:
    """On the one file in this folder, shown by a file manager; gives the file manager, which has started the rest."""
    manager = subprocess.Popen(
        ["pcmanfm", "--no-desktop", folder], env=env, stderr=subprocess.DEVNULL, start_new_session=True
    )
    window = seen(env, 20, "--class", "pcmanfm")
    time.sleep(1)
    xdotool(env, "windowsize", window, 640, 400)
    xdotool(env, "windowmove", window, 20, 20)
    time.sleep(1)
    xdotool(env, "mousemove", *FIRST_ICON)
    xdotool(env, "click", "--repeat", 2, "--delay", 80, 1)
    return manager


def end(manager: subprocess.Popen[bytes], env: dict[str, str]) -> None:
    for window in xdotool(env, "search", "--onlyvisible", "--name", "Hand on Heart").split():
        if pid := xdotool(env, "getwindowpid", window):
            os.kill(int(pid), signal.SIGTERM)
    os.killpg(manager.pid, signal.SIGTERM)
    manager.wait(timeout=10)


@pytest.mark.slow
def test_a_double_click_on_the_entry_opens_the_window(desktop: dict[str, str], tmp_path: Path) -> None:
    folder = tmp_path / "menu"
    folder.mkdir()
    shutil.copy(tmp_path / ".local/share/applications/hand-on-heart.desktop", folder)
    manager = double_click(desktop, folder)
    try:
        window = seen(desktop, WITHIN, "--name", "Hand on Heart")
        classes = subprocess.run(
            ["xprop", "-id", window, "WM_CLASS"], env=desktop, capture_output=True, text=True, check=False
        ).stdout
        assert '"hand-on-heart"' in classes or not shutil.which("xprop")
    finally:
        end(manager, desktop)


@pytest.mark.slow
def test_a_double_click_on_a_script_opens_its_card(desktop: dict[str, str], tmp_path: Path) -> None:
    folder = tmp_path / "scripts"
    folder.mkdir()
    script = (ROOT / "tests/golden/cues.session.md").read_text(encoding="utf-8")
    (folder / "mine.session.md").write_text(script, encoding="utf-8")
    manager = double_click(desktop, folder)
    try:
        window = seen(desktop, WITHIN, "--name", "Hand on Heart")
        time.sleep(1)
        xdotool(desktop, "windowfocus", "--sync", window)
        xdotool(desktop, "key", "Return")  # Begin on the card plays it
        time.sleep(3)
        xdotool(desktop, "key", "Escape")
        time.sleep(1)
        words = [sys.executable, "-m", "meditation", "history", "--json"]
        told = subprocess.run(words, env=desktop, cwd=ROOT, capture_output=True, check=True, timeout=60).stdout
        assert [session["script"] for session in json.loads(told)["sessions"]] == ["golden-cues"]
    finally:
        end(manager, desktop)
