"""Reads a sound file in a process apart: a crash, a hang or greed there is one sentence here."""

from __future__ import annotations

import json
import os
import signal
import stat
import subprocess
import sys
from typing import TYPE_CHECKING, Any, Final

from audio.decoding import FRAME, LARGEST
from audio.kinds import SoundFileError, unreadable

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

READS: Final = "--read-sound"
"""What the program's own executable is told where there is no Python beside it."""
AT_LEAST: Final = 60.0
"""Seconds that any file is given."""
BYTES_A_SECOND: Final = 4 * 2**20
"""And one second more for so many bytes; ten times that is usual."""


def reading_command() -> list[str]:
    """How this program starts the process that reads, as a script or as a bundle."""
    if getattr(sys, "frozen", False):
        return [sys.executable, READS]
    return [sys.executable, "-m", "audio.decoding"]


def decoded(source: Path, out: Path, *, command: Sequence[str] = (), within: float | None = None) -> int:
    """Write `source` to `out` as bare float32 stereo at the house rate; gives the frames.

    Waits: ask from a worker. Raises SoundFileError, and may then leave a part of `out`: put it where all goes away.
    """
    patience = AT_LEAST + _size(source) / BYTES_A_SECOND
    asked = [*(command or reading_command()), str(source.resolve()), str(out)]
    told = _answer(asked, source.name, patience if within is None else within)
    frames = told.get("frames")
    if isinstance(frames, int) and out.is_file() and out.stat().st_size == frames * FRAME:
        return frames
    raise SoundFileError(str(told.get("trouble") or unreadable(source.name)))


def _size(source: Path) -> int:
    try:
        found = source.stat()
    except OSError as trouble:
        raise SoundFileError(f"“{source.name}” cannot be opened: {(trouble.strerror or '').lower()}.") from trouble
    if not stat.S_ISREG(found.st_mode):  # a pipe or a device would be read for ever
        raise SoundFileError(f"“{source.name}” is not a sound file.")
    if found.st_size > LARGEST:
        raise SoundFileError(f"“{source.name}” is larger than {LARGEST // 2**30} GB; please choose a smaller file.")
    return found.st_size


def _answer(command: list[str], name: str, within: float) -> dict[str, Any]:
    """The child's one line of JSON; empty where it died before it could tell."""
    try:
        process = subprocess.Popen(
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
    except OSError as trouble:
        raise SoundFileError(f"“{name}” could not be read; the part that reads sounds did not start.") from trouble
    with process:
        try:
            line, _ = process.communicate(timeout=within)
        except subprocess.TimeoutExpired as late:
            raise SoundFileError(f"“{name}” took too long to read; it may be damaged.") from late
        finally:
            _end(process)
    try:
        told = json.loads(line)
    except ValueError:
        return {}
    return told if isinstance(told, dict) else {}


def _end(process: subprocess.Popen[bytes]) -> None:
    """The child goes, and what it may have started."""
    if process.returncode is not None:
        return
    if hasattr(os, "killpg"):
        os.killpg(process.pid, signal.SIGKILL)
    else:
        process.kill()
