"""What voices have said, kept so that it need not be said again: private files, the oldest let go of first."""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
from threading import Lock
from typing import TYPE_CHECKING, Final

from audio.units import RATE
from audio.voice.phrasing import normal

if TYPE_CHECKING:
    from pathlib import Path

    from audio.voice.voice import Mono, Pace, Voice

VERSION: Final = 1
"""Changes whenever trimming, joining or resampling does."""
MOST_BYTES: Final = 200 * 2**20
SUFFIX: Final = ".wav"


def key_of(voice: Voice, text: str, language: str, pace: Pace) -> str:
    """The same for the same sound, and for no other (SHA-256)."""
    told = [VERSION, voice.id, pace.speed, pace.silence, language, normal(text)]
    return hashlib.sha256(json.dumps(told).encode()).hexdigest()


class Spoken:
    """Speech by its key, in a folder, or in memory alone where nothing may be left behind.

    A file's name tells its key and its frames, so that lengths are known without opening it.
    """

    def __init__(self, folder: Path | None, most_bytes: int = MOST_BYTES) -> None:
        self._folder = folder
        self._most = most_bytes
        self._memory: dict[str, Mono] = {}
        self._files: dict[str, Path] = {}
        self._writing = Lock()  # several may be speaking at once
        if folder is not None:
            with contextlib.suppress(OSError):
                self._files = {path.name.split("-")[0]: path for path in folder.glob(f"*{SUFFIX}")}

    def milliseconds(self, key: str) -> int | None:
        """How long it is; None where it is not here."""
        if key in self._memory:
            return _ms(len(self._memory[key]))
        path = self._files.get(key)
        if path is None:
            return None
        frames = path.stem.rpartition("-")[2]
        return _ms(int(frames)) if frames.isdecimal() else None

    def get(self, key: str) -> Mono | None:
        """What was kept; None where it is not here or has been damaged, which takes it away."""
        if key in self._memory:
            return self._memory[key]
        path = self._files.get(key)
        if path is None:
            return None
        import soundfile  # noqa: PLC0415 - a list of lengths needs none of it

        try:
            samples, rate = soundfile.read(path, dtype="float32")
            whole = rate == RATE and samples.ndim == 1 and path.stem.endswith(f"-{len(samples)}")
            os.utime(path)
        except (soundfile.SoundFileError, OSError):
            whole = False
        if not whole:
            self._forget(key)
            return None
        return samples  # type: ignore[no-any-return]

    def put(self, key: str, samples: Mono) -> None:
        """Keep it; where the disk does not take it, in memory."""
        with self._writing:
            kept = self._folder is not None and self._written(self._folder, key, samples)
        if not kept:
            self._memory[key] = samples

    def clear(self) -> None:
        """Take away all that was said."""
        self._memory.clear()
        for key in list(self._files):
            self._forget(key)

    def _written(self, folder: Path, key: str, samples: Mono) -> bool:
        import soundfile  # noqa: PLC0415

        path = folder / f"{key}-{len(samples)}{SUFFIX}"
        part = path.with_suffix(".part")
        try:
            folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            with os.fdopen(os.open(part, os.O_CREAT | os.O_WRONLY | os.O_TRUNC, 0o600), "wb") as file:
                soundfile.write(file, samples, RATE, subtype="PCM_16", format="WAV")
            part.replace(path)
        except (OSError, soundfile.SoundFileError):
            with contextlib.suppress(OSError):
                part.unlink(missing_ok=True)
            return False
        self._files[key] = path
        self._make_room()
        return True

    def _make_room(self) -> None:
        """Let go of what was used longest ago."""
        ages = []
        for key, path in list(self._files.items()):  # one that is damaged may be taken away meanwhile
            with contextlib.suppress(OSError):
                state = path.stat()
                ages.append((state.st_mtime, state.st_size, key))
        over = sum(size for _, size, _ in ages) - self._most
        for _, size, key in sorted(ages):
            if over <= 0:
                break
            self._forget(key)
            over -= size

    def _forget(self, key: str) -> None:
        path = self._files.pop(key, None)
        if path is not None:
            with contextlib.suppress(OSError):
                path.unlink()


def _ms(frames: int) -> int:
    return -(-frames * 1000 // RATE)
