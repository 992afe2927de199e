"""The voice in the package: hibari's American English one, in a process of its own that comes and goes as needed."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
from functools import cached_property
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Final

from audio.units import RATE
from audio.voice.pipe import PipeClosed, receive, send
from audio.voice.voice import NoVoice

if TYPE_CHECKING:
    from collections.abc import Sequence

    from audio.voice.voice import Mono

LANGUAGE: Final = "en"
VOICE: Final = "heart"
START_WITHIN: Final = 30.0
"""Seconds in which the helper has to have its model; half a second is usual."""
SAY_WITHIN: Final = 20.0
"""Seconds for one sentence; a twentieth of one is usual."""
IDLE: Final = 60.0
"""Seconds without a sentence after which the helper is let go."""

NOT_THERE: Final = "The voice is not installed here, so the words are shown."
GONE: Final = "The voice did not answer, so the words are shown."


def helper_command() -> list[str]:
    """How this program starts its own helper, as a script or as a bundle."""
    if getattr(sys, "frozen", False):
        return [sys.executable, "--voice-helper"]
    return [sys.executable, "-m", "audio.voice.helper"]


def is_installed() -> bool:
    """True where the voice's package is there."""
    return find_spec("hibari") is not None


class Neural:
    """One helper at a time, one sentence at a time; whatever happens to it is one NoVoice, and a new one comes."""

    licence = "Apache-2.0"

    def __init__(
        self,
        command: Sequence[str] = (),
        *,
        start_within: float = START_WITHIN,
        say_within: float = SAY_WITHIN,
        idle: float = IDLE,
    ) -> None:
        self._command = list(command) or helper_command()
        self._start_within, self._say_within, self._idle = start_within, say_within, idle
        self._process: subprocess.Popen[bytes] | None = None
        self._rate = RATE
        self._lock = threading.Lock()
        self._leaving: threading.Timer | None = None

    @cached_property
    def id(self) -> str:
        """Package, version, and the checksum of the model that the package itself names."""
        from importlib.metadata import PackageNotFoundError, version  # noqa: PLC0415

        try:
            release = version("hibari-tts")
        except PackageNotFoundError:
            release = "none"
        return f"hibari {release} {VOICE} {_model_sum()}"

    @property
    def process(self) -> int | None:
        """The helper's process number while there is one."""
        return self._process.pid if self._process is not None else None

    def speaks(self, language: str) -> bool:
        return language.casefold().split("-")[0] == LANGUAGE

    def say(self, sentence: str, language: str, speed: float) -> Mono:
        """See Voice.say; `language` is English whatever it is."""
        import numpy as np  # noqa: PLC0415 - the list of voices costs nothing

        del language
        with self._lock:
            self._stay()
            try:
                process = self._started()
                told, sound = self._asked(process, {"text": sentence, "speed": speed})
            finally:
                self._leave_later()
        if "trouble" in told:
            raise NoVoice("These words cannot be spoken, so they are shown.")
        said = np.frombuffer(sound, "<f4").astype(np.float32)
        if not np.isfinite(said).all():
            raise NoVoice("These words cannot be spoken, so they are shown.")
        if self._rate == RATE:
            return said
        import soxr  # noqa: PLC0415

        return np.asarray(soxr.resample(said, self._rate, RATE, quality="HQ"), np.float32)

    def close(self) -> None:
        """The helper goes at once, also from the midst of a sentence."""
        process = self._process
        if process is not None:
            process.kill()
        with self._lock:
            self._stay()
            self._end()

    def _started(self) -> subprocess.Popen[bytes]:
        if self._process is not None and self._process.poll() is None:
            return self._process
        self._end()
        root = str(Path(__file__).resolve().parents[2])
        paths = os.pathsep.join(filter(None, [root, os.environ.get("PYTHONPATH", "")]))
        try:
            process = subprocess.Popen(
                self._command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                env={**os.environ, "PYTHONPATH": paths},
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
        except OSError as trouble:
            raise NoVoice(NOT_THERE) from trouble
        self._process = process
        told, _ = self._heard(process, self._start_within)
        rate = told.get("rate")
        self._rate = rate if isinstance(rate, int) and 8000 <= rate <= 192_000 else RATE
        return process

    def _asked(self, process: subprocess.Popen[bytes], told: dict[str, object]) -> tuple[dict[str, object], bytes]:
        if process.stdin is None:
            raise NoVoice(GONE)
        try:
            send(process.stdin, told)
        except PipeClosed as gone:
            self._end()
            raise NoVoice(GONE) from gone
        return self._heard(process, self._say_within)

    def _heard(self, process: subprocess.Popen[bytes], within: float) -> tuple[dict[str, object], bytes]:
        """The answer; a helper that hangs is killed when its time is over, which ends the waiting."""
        if process.stdout is None:
            raise NoVoice(GONE)
        watch = threading.Timer(within, process.kill)
        watch.daemon = True
        watch.start()
        try:
            return receive(process.stdout)
        except PipeClosed as gone:
            self._end()
            raise NoVoice(GONE if is_installed() else NOT_THERE) from gone
        finally:
            watch.cancel()

    def _stay(self) -> None:
        if self._leaving is not None:
            self._leaving.cancel()
            self._leaving = None

    def _leave_later(self) -> None:
        self._leaving = threading.Timer(self._idle, self.close)
        self._leaving.daemon = True
        self._leaving.start()

    def _end(self) -> None:
        process, self._process = self._process, None
        if process is None:
            return
        process.kill()
        for pipe in (process.stdin, process.stdout):
            if pipe is not None:
                try:
                    pipe.close()
                except OSError:
                    continue  # a sentence that it never read
        process.wait()


def _model_sum() -> str:
    """The checksum of the bundled model as its package lists it, without loading the package."""
    found = find_spec("hibari")
    if found is None or not found.origin:
        return "none"
    try:
        voices = json.loads((Path(found.origin).parent / "assets" / "voices.json").read_text("utf-8"))
        return str(voices[VOICE]["sha256"])[:16]
    except (OSError, ValueError, KeyError, TypeError):
        return "unknown"
