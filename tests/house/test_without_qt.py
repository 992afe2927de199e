"""Where PySide6 is missing, all but the window works: the stand-in for it blocks imports here as absence would."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

BLIND = Path(__file__).parent / "without_qt"


def python(*arguments: str) -> subprocess.CompletedProcess[str]:
    screen = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    env = {key: value for key, value in os.environ.items() if key not in screen} | {"PYTHONPATH": str(BLIND)}
    return subprocess.run(
        [sys.executable, *arguments], env=env, capture_output=True, text=True, check=False, timeout=60
    )


def test_the_stand_in_is_like_a_missing_package() -> None:
    code = "\ntry:\n import PySide6.QtWidgets\nexcept ModuleNotFoundError as e:\n print(e.name)"
    assert python("-c", code).stdout == "PySide6\n"


def test_a_session_plays_in_the_terminal_without_qt(tmp_path: Path) -> None:
    words = ("--terminal", "--no-sound", "--speed", "100")
    done = python("-m", "meditation", "--home", str(tmp_path), "play", "touch-20-seconds", *words)
    assert done.returncode == 0, done.stderr
    assert "touch" in done.stdout
