"""The simpleaudio output: for where miniaudio is not wanted; each block is written just ahead of what is being played.

simpleaudio plays a buffer from its first byte to its last and can neither pause nor stream. But it reads the buffer as
it goes, so the buffer may be filled while it plays. Every two minutes one buffer hands over to the next.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any, ClassVar

import numpy as np

from audio.fade import Shape, falling, rising
from audio.output import Beat, NoDevice
from audio.outputs import alsa
from audio.outputs.steady import Steady
from audio.units import RATE

if TYPE_CHECKING:
    from collections.abc import Callable

    import numpy.typing as npt

    from audio.units import Samples

BLOCK = RATE // 10
AHEAD = 4
"""Blocks written before they are played: simpleaudio itself reads 100 ms ahead, and a busy machine may be late."""
LENGTH = 1200
"""Blocks of a buffer: two minutes, 23 MB."""
HEARD_AFTER = (AHEAD - 1) * BLOCK / RATE + 0.01
"""Measured against the monitor of a null sink."""
NOWHERE = "No sound device is to be found just now."


class SimpleaudioOutput:
    """The system's default device, 16 bit."""

    audible: ClassVar[bool] = True
    latency = HEARD_AFTER

    def __init__(self) -> None:
        self._steady = Steady(BLOCK)
        self._player: Any = None
        self._playing: list[Any] = []
        self._buffer = np.zeros((0, 2), np.int16)
        self._filled = 0
        self.notice = ""

    def start(self, pull: Callable[[int], Samples]) -> None:
        self.stop()
        try:
            self._player = importlib.import_module("simpleaudio")
        except ImportError as missing:
            raise NoDevice("The output “simpleaudio” is not installed.") from missing
        alsa.hush()
        try:
            self._play(np.zeros((BLOCK // 10, 2), np.int16)).wait_done()
        except Exception as error:  # it has an error of its own in each version
            raise NoDevice(NOWHERE) from error
        self._turn()
        self._steady.start(pull, self._take)

    def _play(self, buffer: npt.NDArray[np.int16]) -> Any:
        return self._player.play_buffer(buffer, 2, 2, RATE)

    def _turn(self) -> None:
        self._buffer, self._filled = np.zeros((LENGTH * BLOCK, 2), np.int16), 0

    def _take(self, samples: Samples) -> bool:
        """Write one block; when enough lies ahead of it, the buffer begins to play. False when it has stopped."""
        if self._filled == LENGTH - 1:  # the last block of one buffer is the first of the next: the way over
            self._write(samples * falling(Shape.GENTLE, 0, BLOCK, BLOCK, BLOCK))
            self._turn()
            self._write(samples * rising(Shape.GENTLE, 0, BLOCK, 0, BLOCK))
        else:
            self._write(samples)
        if self._filled == AHEAD:
            try:
                self._playing = [*self._playing[-1:], self._play(self._buffer)]
            except Exception:  # noqa: BLE001 - as in `start`
                return False
        return not self._playing or bool(self._playing[-1].is_playing())

    def _write(self, samples: Samples) -> None:
        at = self._filled * BLOCK
        self._buffer[at : at + BLOCK] = np.round(samples * np.float32(32767)).astype(np.int16)
        self._filled += 1

    def beat(self) -> Beat | None:
        return self._steady.beat

    def stop(self) -> None:
        self._steady.stop()
        for playing in self._playing:
            playing.stop()
        self._playing = []

    def where(self) -> str:
        return "Sound comes from the default output."
