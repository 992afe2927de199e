"""A long clip: an hour of sound that is read from its file as it is heard, a few seconds of it in memory."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np
import soundfile

from audio.kinds import unreadable
from audio.units import RATE, Frames

if TYPE_CHECKING:
    from pathlib import Path

    from audio.units import Samples

BLOCK: Final = RATE
"""Frames that are decoded at a time."""
KEPT: Final = 4
"""Blocks in memory: each frame is decoded once, whoever else hears another place of the same clip."""


class LongClip:
    """As a Clip, of a FLAC file of this program's own making. Any thread may ask for any part, the same each time.

    What cannot be read any more, because the file was taken away or the disk fails, is silence.
    """

    def __init__(self, name: str, path: Path) -> None:
        """Raises SoundFileError where there is no such sound at the house rate."""
        self.name = name
        self._path = path
        try:
            with soundfile.SoundFile(path) as sound:
                shape = (sound.samplerate, sound.channels)
                self.frames = Frames(sound.frames)
        except (OSError, RuntimeError) as damage:
            raise unreadable(path.name) from damage
        if shape != (RATE, 2) or not self.frames:
            raise unreadable(path.name)
        self._blocks: dict[int, Samples] = {}

    def part(self, first: int, n: int) -> Samples:
        """`n` frames from `first` on, going round; not to be written to."""
        at = first % self.frames
        block, inside = divmod(at, BLOCK)
        if inside + n <= min(BLOCK, self.frames - block * BLOCK):
            return self._block(block)[inside : inside + n]
        out = np.empty((n, 2), np.float32)
        done = 0
        while done < n:
            block, inside = divmod((at + done) % self.frames, BLOCK)
            some = self._block(block)[inside : inside + n - done]
            out[done : done + len(some)] = some
            done += len(some)
        return out

    def _block(self, index: int) -> Samples:
        known = self._blocks.get(index)
        if known is not None:
            return known
        samples = self._decoded(index * BLOCK)
        samples.flags.writeable = False
        kept = list(self._blocks.items())[1 - KEPT :]
        self._blocks = {**dict(kept), index: samples}  # swapped whole: two threads at once only decode it twice
        return samples

    def _decoded(self, first: int) -> Samples:
        n = min(BLOCK, self.frames - first)
        try:
            with soundfile.SoundFile(self._path) as sound:  # a thread's own, with its own place in the file
                sound.seek(first)
                samples: Samples = sound.read(n, dtype="float32", always_2d=True)
        except (OSError, RuntimeError):
            samples = np.zeros((0, 2), np.float32)
        return samples if len(samples) == n else np.zeros((n, 2), np.float32)
