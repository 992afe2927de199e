"""A session with its voice, from the command line: every cue at its frame, and twice the same."""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import soundfile

from audio.units import RATE
from audio.voice.neural import is_installed

ROOT = Path(__file__).resolve().parents[2]
INSTALLED = pytest.mark.skipif(not is_installed(), reason="the voice is not installed here")
STILL = """---
format: 1
id: still
title: Still
language: en
families: mindfulness
level: 1
length: 1m
touch: none
author: Somebody
licence: CC-BY-4.0
---

# Words

Welcome. You can stop at any time.

[rest 5s]

Feel the ground beneath you.
> spoken: Feel the ground.

[rest 5s]

May I be kind to myself.

[rest 5s]
"""


def run(*arguments: str | Path, home: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "meditation", *map(str, arguments), "--home", str(home)],
        capture_output=True,
        text=True,
        cwd=ROOT,
        timeout=300,
        check=False,
        env={key: value for key, value in os.environ.items() if key != "DISPLAY"},
    )


@INSTALLED
def test_each_cue_is_spoken_from_its_very_frame_on_and_twice_the_same(tmp_path: Path) -> None:
    script = tmp_path / "still.session.md"
    script.write_text(STILL)
    sums = set()
    for home in ("one", "other"):
        out = tmp_path / f"{home}.wav"
        done = run("export", script, "--voice", "neural", "-o", out, home=tmp_path / home)
        assert done.returncode == 0, done.stderr
        sums.add(hashlib.sha256(out.read_bytes()).hexdigest())
    assert len(sums) == 1
    samples, rate = soundfile.read(tmp_path / "one.wav", always_2d=True)
    assert rate == RATE
    samples = np.concatenate([np.zeros((RATE, 2)), samples])  # room before the first cue
    cues = spoken_cues(script, tmp_path / "one")
    assert [cue["spoken"] for cue in cues][1] == "Feel the ground."
    for number, cue in enumerate(cues):
        start = RATE + round(cue["at"] * RATE / 1000)
        said = np.load(tmp_path / "one" / f"{number}.npy")[: RATE // 2, 0]
        assert not samples[start - RATE : start].any()
        around = samples[start - 50 : start + len(said) + 50, 0]
        assert int(np.argmax(np.correlate(around, said))) in {49, 50, 51}


def spoken_cues(script: Path, home: Path) -> list[dict[str, Any]]:
    """The cues where the voice's lengths put them, and each one's speech in a file, asked of the program."""
    ask = (
        "import json, sys\nimport numpy as np\nfrom pathlib import Path\nfrom meditation.house import House\n"
        "home = Path(sys.argv[2])\nhouse = House.at(home)\nscript = house.script(sys.argv[1])\n"
        "guide = house.guide(script, 'neural')\n"
        "cues = [e for e in house.plan(script, guide=guide).timeline.events if type(e).__name__ == 'CueAt']\n"
        "for number, cue in enumerate(cues): np.save(home / f'{number}.npy', guide.clip(cue).samples)\n"
        "print(json.dumps([{'at': cue.at, 'spoken': cue.spoken} for cue in cues]))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", ask, str(script), str(home)],
        capture_output=True,
        text=True,
        cwd=ROOT,
        timeout=60,
        check=True,
    )
    cues: list[dict[str, Any]] = json.loads(done.stdout)
    return cues


@INSTALLED
def test_a_language_that_the_voice_does_not_speak_is_told(tmp_path: Path) -> None:
    script = tmp_path / "still.session.md"
    script.write_text(STILL.replace("language: en", "language: xx"))
    done = run("export", script, "--voice", "neural", "-o", tmp_path / "x.wav", home=tmp_path)
    if done.returncode:
        assert "the words are shown" in done.stderr
        assert not (tmp_path / "x.wav").exists()
    else:
        assert (tmp_path / "x.wav").exists()


@INSTALLED
def test_a_session_in_the_terminal_speaks_and_reaches_its_end(tmp_path: Path) -> None:
    script = tmp_path / "still.session.md"
    script.write_text(STILL.replace("length: 1m", "length: 30s"))
    done = run("play", script, "--voice", "neural", "--terminal", home=tmp_path)
    assert done.returncode == 0, done.stderr
    assert "May I be kind to myself." in done.stdout
    assert list((tmp_path / "cache" / "spoken").glob("*.wav"))
