"""A PulseAudio server of one's own with a null sink: real sound that nobody hears, and what its monitor recorded."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import threading
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Self

import numpy as np

from audio.units import RATE

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path
    from types import TracebackType

    import numpy.typing as npt

NEEDED = ("pulseaudio", "pactl", "parec")
FRAME = 8
"""Bytes: two floats."""


def lacking() -> list[str]:
    """The programs that are needed and not installed."""
    return [name for name in NEEDED if shutil.which(name) is None]


class NullSink:
    """The server, in a folder of its own; `env` is what programs need to find it."""

    def __init__(self, folder: Path) -> None:
        folder.chmod(0o700)
        self._socket = folder / "native"
        self.env = os.environ | {
            "XDG_RUNTIME_DIR": str(folder),
            "PULSE_RUNTIME_PATH": str(folder),
            "PULSE_SERVER": f"unix:{self._socket}",
            "HOME": str(folder),
        }
        self._daemon: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.kill()

    def start(self) -> None:
        """A server with one null sink, as hurried as on a desktop."""
        socket = f"module-native-protocol-unix auth-anonymous=1 socket={self._socket}"
        command = ["pulseaudio", "-n", "--daemonize=no", "--exit-idle-time=-1", "--realtime=yes", "--high-priority=yes"]
        self._daemon = subprocess.Popen([*command, "-L", socket], env=self.env, stderr=subprocess.DEVNULL)
        until = time.monotonic() + 15
        while subprocess.run(["pactl", "info"], env=self.env, capture_output=True, check=False).returncode:
            if time.monotonic() > until:
                raise TimeoutError("the sound server did not start")
            time.sleep(0.1)
        self.plug()

    def kill(self) -> None:
        if self._daemon is not None:
            self._daemon.kill()
            self._daemon.wait()
            self._socket.unlink(missing_ok=True)
            self._daemon = None

    def plug(self, name: str = "quiet", title: str = "Quiet") -> str:
        """Add a sink: float and 48 kHz, so that samples pass unchanged. Gives the number of its module."""
        properties = f"sink_properties=device.description={title}"
        return self.control(
            "load-module",
            "module-null-sink",
            f"sink_name={name}",
            "rate=48000",
            "format=float32le",
            "norewinds=1",
            properties,
        )

    def unplug(self) -> None:
        """Take every sink away."""
        self.control("unload-module", "module-null-sink")

    @contextmanager
    def plugged(self, **titles: str) -> Iterator[None]:
        """More sinks, title by name, for as long as this lasts."""
        modules = [self.plug(name, title) for name, title in titles.items()]
        try:
            yield
        finally:
            for module in modules:
                self.control("unload-module", module)

    def control(self, *words: str) -> str:
        """Ask the server; gives its answer."""
        asked = subprocess.run(["pactl", *words], env=self.env, check=True, capture_output=True, text=True)
        return asked.stdout.strip()

    def listed(self, kind: str) -> list[dict[str, Any]]:
        """All the server's `sinks`, `sink-inputs` and so on."""
        command = ["pactl", "--format=json", "list", kind]
        return json.loads(subprocess.run(command, env=self.env, check=True, capture_output=True).stdout)


class Recording:
    """The sink's monitor, written to a file from now on; also when each frame arrived."""

    def __init__(self, sink: NullSink, to: Path) -> None:
        self.path = to
        command = ["parec", "-d", "quiet.monitor", "--format=float32le", "--rate=48000", "--channels=2", "--raw"]
        self._reader = subprocess.Popen([*command, "--latency-msec=40"], env=sink.env, stdout=subprocess.PIPE)
        self._arrivals: list[tuple[int, float]] = []
        self._thread = threading.Thread(target=self._write, daemon=True)
        self._thread.start()

    def _write(self) -> None:
        assert self._reader.stdout is not None
        written = 0
        with self.path.open("wb") as file:
            while piece := self._reader.stdout.read1(1 << 16):
                file.write(piece)
                written += len(piece)
                self._arrivals.append((written // FRAME, time.monotonic()))

    def stop(self) -> npt.NDArray[np.float32]:
        """What was heard, shape (frames, 2), still in its file."""
        self._reader.terminate()
        self._reader.wait()
        self._thread.join()
        if self._reader.stdout is not None:
            self._reader.stdout.close()
        frames = self.path.stat().st_size // FRAME
        return np.memmap(self.path, np.float32, "r", shape=(frames, 2)) if frames else np.zeros((0, 2), np.float32)

    def arrival(self, frame: int) -> float:
        """time.monotonic() at which a frame had arrived, within the 40 ms that parec gathers."""
        at = next(index for index, (written, _) in enumerate(self._arrivals) if written > frame)
        written, when = self._arrivals[at]
        return when - (written - frame) / RATE
