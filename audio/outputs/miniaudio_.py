"""The default output: miniaudio pulls 200 ms at a time, in the sound server's own time."""

from __future__ import annotations

import ctypes
import ctypes.util
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

import miniaudio
import numpy as np

from audio.output import Beat, NoDevice
from audio.units import RATE

if TYPE_CHECKING:
    from collections.abc import Callable, Generator

    from audio.units import Samples

PERIOD_MS = 200
"""A busy machine may be late by most of this and nobody hears it."""
HEARD_AFTER = 0.6 * PERIOD_MS / 1000
"""Measured against the monitor of a null sink: 120 ms, within 4 ms from the 1st to the 99th percentile."""
SWITCH_INTERVAL = 0.0005
"""Seconds: with this the mix is in time even while the screen paints flat out."""


class MiniaudioOutput:
    """One playback device, opened by `start`, closed by `stop`."""

    audible: ClassVar[bool] = True
    latency = HEARD_AFTER

    def __init__(self) -> None:
        self._device: miniaudio.PlaybackDevice | None = None
        self._beat: Beat | None = None
        self.troubled = False

    def start(self, pull: Callable[[int], Samples]) -> None:
        sys.setswitchinterval(SWITCH_INTERVAL)
        try:
            device = miniaudio.PlaybackDevice(
                output_format=miniaudio.SampleFormat.FLOAT32,
                nchannels=2,
                sample_rate=RATE,
                buffersize_msec=PERIOD_MS,
                backends=_backends(),
                app_name="Hand on Heart",
            )
            frames = self._frames(pull)
            next(frames)
            device.start(frames)
        except (miniaudio.MiniaudioError, OSError) as error:
            raise NoDevice("No sound device is to be found just now.") from error
        self._device = device

    def _frames(self, pull: Callable[[int], Samples]) -> Generator[bytes | memoryview, int, None]:
        """What miniaudio asks: a generator that is sent a number of frames and yields as many."""
        asked = 0
        wanted = yield b""
        while True:
            self._beat = Beat(asked, time.monotonic())
            try:
                samples = pull(wanted)
            except Exception:  # noqa: BLE001 - an exception here would end the sound for good, unseen
                self.troubled = True
                samples = np.zeros((wanted, 2), np.float32)
            asked += wanted
            wanted = yield samples.tobytes()

    def beat(self) -> Beat | None:
        return self._beat

    def stop(self) -> None:
        device, self._device = self._device, None
        if device is not None:
            device.close()


def _backends() -> list[miniaudio.Backend]:
    """On Linux the sound server first, then ALSA where there is a card; elsewhere the system's own."""
    if not sys.platform.startswith("linux"):
        return []
    _hush_alsa()
    cards = Path("/proc/asound/cards")
    has_card = cards.exists() and "no soundcards" not in cards.read_text(errors="replace")
    return [miniaudio.Backend.PULSEAUDIO, *([miniaudio.Backend.ALSA] if has_card else [])]


_HANDLER = ctypes.CFUNCTYPE(None, ctypes.c_char_p, ctypes.c_int, ctypes.c_char_p, ctypes.c_int, ctypes.c_char_p)
_QUIET = _HANDLER(lambda *_: None)


def _hush_alsa() -> None:
    """ALSA prints some seventy lines to standard error for each try without a card."""
    name = ctypes.util.find_library("asound")
    if name:
        ctypes.CDLL(name).snd_lib_error_set_handler(_QUIET)
