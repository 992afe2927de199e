"""The voice's engine keeps no number for this computer and reports to nobody, not even from below Python."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest

from audio.voice.neural import is_installed

ROOT = Path(__file__).resolve().parents[2]
SAY = """
import sys, time
from audio.voice.neural import Neural
voice = Neural()
assert len(voice.say("May I be kind.", "en", 0.75)) > 10_000
time.sleep(float(sys.argv[1]))
voice.close()
"""
pytestmark = pytest.mark.skipif(not is_installed(), reason="not run: the voice is not installed here")


def speak(home: Path, *around: str, wait: float = 1) -> None:
    env = {key: value for key, value in os.environ.items() if not key.startswith(("XDG_", "ORT_"))}
    env |= {"HOME": str(home), "XDG_CACHE_HOME": str(home / "cache"), "PYTHONDONTWRITEBYTECODE": "1"}
    subprocess.run([*around, sys.executable, "-c", SAY, str(wait)], env=env, cwd=ROOT, check=True, timeout=60)


def test_speaking_leaves_nothing_behind(tmp_path: Path) -> None:
    speak(tmp_path)
    time.sleep(0.2)
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == []


@pytest.mark.slow
def test_speaking_asks_nothing_of_any_network(tmp_path: Path) -> None:
    if shutil.which("strace") is None:
        pytest.skip("not run: strace is not installed here")
    calls = tmp_path / "calls"
    home = tmp_path / "home"
    home.mkdir()
    speak(
        home, "strace", "-f", "-qq", "-e", "trace=socket,connect,sendto", "-o", str(calls), wait=12
    )  # a report goes out ten seconds later
    assert re.findall(r".*AF_INET.*", calls.read_text(encoding="utf-8")) == []
