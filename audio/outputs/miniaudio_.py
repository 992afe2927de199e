"""The default output: miniaudio pulls 200 ms at a time, in the sound server's own time."""

from __future__ import annotations

import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

import miniaudio
import numpy as np

from audio.output import Beat, DeviceName, NoDevice
from audio.outputs import alsa, pulse
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


DEFAULT = "the default output"
NOWHERE = "No sound device is to be found just now."


def devices() -> list[DeviceName]:
    """Every device that could be chosen, as the system names and orders them; none where there is no sound."""
    return [DeviceName(name) for name in _found()]


class MiniaudioOutput:
    """One playback device, opened by `start`, closed by `stop`: the one called `device`, else the system's default."""

    audible: ClassVar[bool] = True
    latency = HEARD_AFTER

    def __init__(self, device: str = "") -> None:
        self._name = device
        self._device: miniaudio.PlaybackDevice | None = None
        self._beat: Beat | None = None
        self.notice = ""
        self.troubled = False

    def start(self, pull: Callable[[int], Samples]) -> None:
        sys.setswitchinterval(SWITCH_INTERVAL)
        chosen = _found().get(self._name) if self._name else None
        self.notice = f"“{self._name}” is not to be found just now; {DEFAULT} is used." if self._name else ""
        if chosen is not None:
            try:
                self._device = self._opened(pull, chosen)
            except (miniaudio.MiniaudioError, OSError):
                pass  # there, but not willing: the default is better than silence
            else:
                self.notice = ""
                return
        try:
            self._device = self._opened(pull, None)
        except (miniaudio.MiniaudioError, OSError) as error:
            raise NoDevice(NOWHERE) from error

    def _opened(self, pull: Callable[[int], Samples], device_id: object) -> miniaudio.PlaybackDevice:
        device = miniaudio.PlaybackDevice(
            output_format=miniaudio.SampleFormat.FLOAT32,
            nchannels=2,
            sample_rate=RATE,
            buffersize_msec=PERIOD_MS,
            device_id=device_id,
            backends=backends(),
            app_name="Hand on Heart",
        )
        frames = self._frames(pull)
        next(frames)
        device.start(frames)
        return device

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

    def where(self) -> str:
        found = _found()
        if not found:
            return NOWHERE
        if self._name and self._name not in found:
            return f"“{self._name}” is not to be found just now; sound comes from {DEFAULT}."
        sinks = [sink for sink in pulse.sinks() if (sink.description == self._name if self._name else sink.default)]
        name = f"“{self._name or sinks[0].description}”" if self._name or sinks else DEFAULT
        muted = any(sink.muted for sink in sinks)
        return f"Sound comes from {name}, which is muted just now." if muted else f"Sound comes from {name}."


def _found() -> dict[str, object]:
    """Every device's name and miniaudio's own mark for it."""
    try:
        found = miniaudio.Devices(backends()).get_playbacks()
    except (miniaudio.MiniaudioError, OSError):
        return {}
    named: dict[str, object] = {}
    for device in found:
        name, alike = device["name"], sum(other.startswith(device["name"]) for other in named)
        named[f"{name} ({alike + 1})" if alike else name] = device["id"]
    return named


def backends() -> list[miniaudio.Backend]:
    """On Linux the sound server first, then ALSA where there is a card; elsewhere the system's own."""
    if not sys.platform.startswith("linux"):
        return []
    alsa.hush()
    cards = Path("/proc/asound/cards")
    has_card = cards.exists() and "no soundcards" not in cards.read_text(errors="replace")
    return [miniaudio.Backend.PULSEAUDIO, *([miniaudio.Backend.ALSA] if has_card else [])]
