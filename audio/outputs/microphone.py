"""The microphone: what a person says, as samples, from the system's usual place for that."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import miniaudio
import numpy as np

from audio.output import NoDevice
from audio.outputs.miniaudio_ import backends
from audio.units import RATE

if TYPE_CHECKING:
    from collections.abc import Generator

    from audio.voice.voice import Mono

PERIOD_MS: Final = 100
LONGEST: Final = 120.0
"""Seconds that are kept; whatever is said beyond is not."""
NO_MICROPHONE: Final = "No microphone is to be found just now."


class Microphone:
    """Listens between `start` and `stop`."""

    def __init__(self) -> None:
        self._device: miniaudio.CaptureDevice | None = None
        self._heard: list[Mono] = []
        self._frames = 0
        self.level = 0.0
        """The loudest sample of the last moment, 0 to 1: for a meter."""

    def start(self) -> None:
        """Begin to listen; raises NoDevice with a sentence."""
        self._heard, self._frames, self.level = [], 0, 0.0
        try:
            device = miniaudio.CaptureDevice(
                input_format=miniaudio.SampleFormat.FLOAT32,
                nchannels=1,
                sample_rate=RATE,
                buffersize_msec=PERIOD_MS,
                backends=backends(),
                app_name="Hand on Heart",
            )
            taking = self._take()
            next(taking)
            device.start(taking)
        except (miniaudio.MiniaudioError, OSError) as error:
            raise NoDevice(NO_MICROPHONE) from error
        self._device = device

    def stop(self) -> Mono:
        """Listen no more; gives what was heard, mono at RATE, empty where nothing came."""
        device, self._device = self._device, None
        if device is not None:
            device.close()
        self.level = 0.0
        return np.concatenate(self._heard) if self._heard else np.zeros(0, np.float32)

    def _take(self) -> Generator[None, bytes, None]:
        """What miniaudio asks: a generator that is sent what was heard."""
        while True:
            piece = np.frombuffer((yield), np.float32).copy()
            if self._frames < LONGEST * RATE and len(piece):
                self._heard.append(piece)
                self._frames += len(piece)
                self.level = float(np.abs(piece).max())
