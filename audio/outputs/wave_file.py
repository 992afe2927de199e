"""The wave-file output: what would be heard is written down, bit for bit, as a 32-bit float WAV."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

import soundfile

from audio.output import NoDevice
from audio.outputs.steady import Steady
from audio.units import RATE

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from audio.output import Beat
    from audio.units import Samples

BLOCK = RATE // 10
MOST = 500_000_000
"""Frames: a WAV holds 4 GB, which is nearly three hours. What comes after that is not written."""


class WaveFileOutput:
    """Writes to `path`; started again, it goes on at the file's end.

    By the clock it takes as long as listening does. With `by_hand` it asks for nothing until `ask` is called.
    """

    audible: ClassVar[bool] = True
    latency = 0.0

    def __init__(self, path: Path | None, *, by_hand: bool = False) -> None:
        self._path = path
        self._by_hand = by_hand
        self._pull: Callable[[int], Samples] | None = None
        self._written = 0
        self._steady = Steady(BLOCK)
        self._file: soundfile.SoundFile | None = None
        self._begun = False
        self.notice = ""

    def start(self, pull: Callable[[int], Samples]) -> None:
        self.stop()
        if self._path is None:
            raise NoDevice("There is no file to write the sound to.")
        try:
            self._file = self._opened(self._path)
        except (OSError, soundfile.LibsndfileError) as error:
            raise NoDevice(f"“{self._path.name}” cannot be written to.") from error
        if self._by_hand:
            self._pull = pull
        else:
            self._steady.start(pull, self._take)

    def ask(self, n: int) -> None:
        """Write the next `n` frames now, in the caller's thread and as fast as they come: only with `by_hand`."""
        if self._pull is not None:
            self._take(self._steady.ask(self._pull, self._written, n))

    def _opened(self, path: Path) -> soundfile.SoundFile:
        if self._begun and path.exists():
            file = soundfile.SoundFile(path, "r+")
            file.seek(0, soundfile.SEEK_END)
            return file
        self._begun = True
        return soundfile.SoundFile(path, "w", RATE, 2, "FLOAT", format="WAV")

    def _take(self, samples: Samples) -> bool:
        if self._file is None:
            return False
        writing = min(MOST - self._written, len(samples))
        try:
            self._file.write(samples[:writing])
        except (OSError, soundfile.LibsndfileError):  # a full disk is a lost device: the words go on
            return False
        self._written += writing
        return True

    def beat(self) -> Beat | None:
        return self._steady.beat

    def stop(self) -> None:
        self._steady.stop()
        self._pull = None
        file, self._file = self._file, None
        if file is not None:
            file.close()

    def where(self) -> str:
        return f"Sound is written to “{self._path.name}”." if self._path else "There is no file to write the sound to."
