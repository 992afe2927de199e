"""Real sound: a PulseAudio server of the test's own with a null sink, and what its monitor heard."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pytest

from audio.units import RATE

if TYPE_CHECKING:
    from collections.abc import Iterator

    import numpy.typing as npt

ROOT = Path(__file__).resolve().parents[2]
NEEDED = ("pulseaudio", "pactl", "parec")
SINK = "module-null-sink sink_name=quiet rate=48000 channels=2 format=float32le"
SOCKET = "module-native-protocol-unix auth-anonymous=1 socket="
STEPS = [number * 33_600 for number in range(12)]
PLAY = f"""
import sys, time
import numpy as np
from audio.clip import Clip
from audio.outputs import OUTPUTS
from audio.score import Channel, Placement, Score
from audio.transport import Transport
from audio.units import Frames
click = np.zeros((4800, 2), np.float32)
click[:] = (0.5 * np.exp(-np.arange(4800) / 800))[:, None]
starts = {STEPS}
clicks = tuple(Placement(Clip("x", click.copy()), Frames(start), Channel.BELL) for start in starts)
score = Score(Frames(starts[-1] + 48_000), clicks)
told = []
transport = Transport(score, OUTPUTS["miniaudio"](), on_trouble=told.append)
transport.start()
transport.play()
until = time.monotonic() + float(sys.argv[1])
while time.monotonic() < until and transport.position() < score.length:
    print(transport.position(), transport.sounding, len(told), flush=True)
    time.sleep(0.1)
transport.stop()
"""


@pytest.fixture
def server(tmp_path: Path) -> Iterator[dict[str, str]]:
    lacking = [name for name in NEEDED if shutil.which(name) is None]
    if lacking:
        pytest.skip(f"not run: {' and '.join(lacking)} is not installed here")
    tmp_path.chmod(0o700)
    env = os.environ | {
        "XDG_RUNTIME_DIR": str(tmp_path),
        "PULSE_RUNTIME_PATH": str(tmp_path),
        "PULSE_SERVER": f"unix:{tmp_path}/native",
        "HOME": str(tmp_path),
    }
    daemon = subprocess.Popen(
        ["pulseaudio", "-n", "--daemonize=no", "--exit-idle-time=-1", "-L", f"{SOCKET}{tmp_path}/native", "-L", SINK],
        env=env,
        stderr=subprocess.DEVNULL,
    )
    until = time.monotonic() + 15
    while subprocess.run(["pactl", "info"], env=env, capture_output=True, check=False).returncode:
        assert time.monotonic() < until, "the sound server did not start"
        time.sleep(0.1)
    yield env
    daemon.kill()
    daemon.wait()


def record(env: dict[str, str], to: Path) -> subprocess.Popen[bytes]:
    """Record the null sink's monitor; a null sink runs ahead until someone asks for low latency."""
    command = ["parec", "-d", "quiet.monitor", "--format=float32le", "--rate=48000", "--channels=2", "--raw"]
    with to.open("wb") as file:
        recorder = subprocess.Popen([*command, "--latency-msec=40"], env=env, stdout=file)
    time.sleep(2.5)
    return recorder


def play(env: dict[str, str], seconds: float) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", PLAY, str(seconds)], env=env, cwd=ROOT, stdout=subprocess.PIPE, text=True
    )


def onsets(samples: npt.NDArray[np.float32]) -> list[int]:
    """Frames at which something begins after at least a tenth of a second below the level of its beginning."""
    loud = np.flatnonzero(np.abs(samples).max(axis=1) > 0.45)
    return [int(loud[0])] + [int(b) for a, b in pairwise(loud) if b - a > RATE // 10]


def test_every_bell_is_heard_at_its_frame(server: dict[str, str], tmp_path: Path) -> None:
    for _ in range(3):  # a busy machine may starve the server itself
        capture = tmp_path / "capture.raw"
        recorder = record(server, capture)
        playing = play(server, 12)
        said = playing.communicate(timeout=60)[0]
        recorder.terminate()
        recorder.wait()
        heard = onsets(np.fromfile(capture, np.float32).reshape(-1, 2))
        places = [frame - heard[0] for frame in heard]
        if len(places) == len(STEPS) and all(abs(p - s) <= 1 for p, s in zip(places, STEPS, strict=True)):
            break
    else:
        pytest.fail(f"heard at {places}, written at {STEPS}")
    assert "True" in said


def test_a_lost_device_does_not_stop_the_session_and_the_sound_comes_back(server: dict[str, str]) -> None:
    playing = play(server, 9.0)
    time.sleep(2.5)
    subprocess.run(["pactl", "unload-module", "module-null-sink"], env=server, check=True)
    time.sleep(2.6)
    subprocess.run(["pactl", "load-module", *SINK.split()], env=server, check=True, stdout=subprocess.DEVNULL)
    rows = [line.split() for line in playing.communicate(timeout=60)[0].splitlines()]
    positions = [int(row[0]) for row in rows]
    assert positions == sorted(positions)
    moving = [position for position in positions if position]
    assert any(row[1] == "False" for row in rows), "the loss was noticed"
    assert moving[-1] - moving[0] > 0.9 * 0.1 * RATE * (len(moving) - 1), "the words went on all the while"
    assert rows[-1][1] == "True", "the sound is back"
