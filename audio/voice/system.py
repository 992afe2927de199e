"""Voices that a person's system has: espeak-ng and flite on Linux, say on macOS, and a Piper voice of their own.

Each is a program that writes a WAV file; words reach it through its standard input, never as an argument.
"""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from audio.units import RATE
from audio.voice.voice import NoVoice

if TYPE_CHECKING:
    from collections.abc import Callable

    from audio.voice.voice import Mono

SAY_WITHIN: Final = 30.0
"""Seconds for one sentence."""
WORDS_A_MINUTE: Final = 190
"""What these programs take for a conversation; times the speed."""
NO_ANSWER: Final = "The system's voice did not answer, so the words are shown."


@dataclass(frozen=True)
class Program:
    """A program that speaks: `command` gives its arguments for a language, a speed and the WAV file it has to write."""

    name: str
    licence: str
    languages: tuple[str, ...]
    """Primary subtags; empty: it says which it knows only by trying."""
    command: Callable[[str, str, float, Path], list[str]]
    """Path of the program, language, speed, WAV file."""
    path: str
    model: str = ""

    @property
    def id(self) -> str:
        return f"{self.name} {self.model}".strip()

    def speaks(self, language: str) -> bool:
        return not self.languages or language.casefold().split("-")[0] in self.languages

    def say(self, sentence: str, language: str, speed: float) -> Mono:
        """See Voice.say."""
        with tempfile.TemporaryDirectory(prefix="spoken-") as folder:
            out = Path(folder) / "said.wav"
            try:
                done = subprocess.run(
                    self.command(self.path, language, speed, out),
                    input=sentence.encode(),
                    stdout=subprocess.DEVNULL,
                    stderr=subprocess.DEVNULL,
                    timeout=SAY_WITHIN,
                    check=False,
                )
            except (OSError, subprocess.TimeoutExpired) as trouble:
                raise NoVoice(NO_ANSWER) from trouble
            if done.returncode != 0 or not out.is_file():
                raise NoVoice(NO_ANSWER)
            return _read(out)

    def close(self) -> None:
        """Nothing stays running."""


def _read(path: Path) -> Mono:
    import numpy as np  # noqa: PLC0415 - the list of voices costs nothing
    import soundfile  # noqa: PLC0415

    try:
        samples, rate = soundfile.read(path, dtype="float32", always_2d=True)
    except (soundfile.SoundFileError, OSError) as trouble:
        raise NoVoice(NO_ANSWER) from trouble
    mono = samples.mean(axis=1, dtype=np.float32)
    if rate == RATE or not len(mono):
        return np.asarray(mono, np.float32)
    import soxr  # noqa: PLC0415

    return np.asarray(soxr.resample(mono, rate, RATE, quality="HQ"), np.float32)


def _words(speed: float) -> str:
    return str(round(WORDS_A_MINUTE * speed))


def _espeak(path: str, language: str, speed: float, out: Path) -> list[str]:
    return [path, "-v", language, "-s", _words(speed), "--stdin", "-w", str(out)]


def _flite(path: str, language: str, speed: float, out: Path) -> list[str]:
    del language
    return [path, "-voice", "slt", "--setf", f"duration_stretch={1 / speed:.3f}", "-f", "/dev/stdin", "-o", str(out)]


def _say(path: str, language: str, speed: float, out: Path) -> list[str]:
    del language
    return [path, "-r", _words(speed), "--file-format=WAVE", "--data-format=LEI16@24000", "-o", str(out)]


PROGRAMS: Final = (
    ("say", "part of macOS", ("en",), _say),
    ("flite", "free, as Debian has it", ("en",), _flite),
    ("espeak-ng", "GPL-3.0-or-later, not part of this program", (), _espeak),
)
"""Those looked for, the more pleasant first."""


def system_voices() -> list[Program]:
    """Those that are installed here."""
    found = ((*row, shutil.which(row[0])) for row in PROGRAMS)
    return [Program(name, licence, spoken, command, path) for name, licence, spoken, command, path in found if path]


def piper_voice(model: Path) -> Program | None:
    """The Piper voice of that .onnx file, where the person has installed Piper; None where either is missing."""
    path = shutil.which("piper")
    if path is None or not model.is_file():
        return None
    language = model.name.split("_")[0].casefold()

    def command(path: str, _language: str, speed: float, out: Path) -> list[str]:
        return [path, "--model", str(model), "--length_scale", f"{1 / speed:.3f}", "--output_file", str(out)]

    stamp = f"{model.name} {model.stat().st_size}"
    return Program("piper", "the voice's own", (language,), command, path, stamp)
