"""Samples for any span of a score: a pure function, so playing, seeking, pausing and exporting all hear the same."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np

from audio.ducking import ducking
from audio.fade import Shape, falling, rising
from audio.score import Channel

if TYPE_CHECKING:
    from audio.score import Placement, Score
    from audio.units import Samples

KNEE: Final = 10 ** (-3 / 20)
"""Up to here (-3 dBFS) every sample passes bit for bit."""

CEILING: Final = 10 ** (-1.5 / 20)
"""No sample goes beyond this (-1.5 dBFS)."""


@dataclass(frozen=True, slots=True)
class Volumes:
    """Where the three sliders stand, each 0 ... 1."""

    bell: float = 1.0
    ambience: float = 1.0
    voice: float = 1.0

    def level(self, channel: Channel) -> float:
        """The gain of a slider: its third power, which sounds even along the whole way; 0 is mute."""
        at = {Channel.BELL: self.bell, Channel.AMBIENCE: self.ambience, Channel.VOICE: self.voice}[channel]
        return min(max(at, 0.0), 1.0) ** 3


def render(score: Score, start: int, n: int, volumes: Volumes) -> Samples:
    """Frames `start` ... `start + n - 1`, shape (n, 2); silence before the score's first frame and after its last.

    Pure: any way of cutting a span into calls gives the same samples, bit for bit.
    """
    out = np.zeros((n, 2), np.float32)
    for placement in score.sounding(start, start + n):
        gain = np.float32(placement.gain * volumes.level(placement.channel))
        if not gain:
            continue
        first = max(placement.start, start)
        end = min(placement.end, score.length, start + n)
        part = _sound(placement, first, end, gain)
        if placement.channel is Channel.AMBIENCE and volumes.voice > 0:
            gains = ducking(score.speech, first, end - first)
            if gains is not None:
                part = part * gains
        out[first - start : end - start] += part
    return _below_ceiling(out)


def _sound(placement: Placement, first: int, end: int, gain: np.float32) -> Samples:
    """The placement's own samples for absolute frames `first` ... `end - 1`, faded, at `gain`; not to be written to."""
    n = end - first
    part = placement.clip.part(first - placement.start, n)
    if gain != 1:
        part = part * gain
    shape = placement.shape or Shape.GENTLE
    if first < placement.start + placement.fade_in:
        part = part * rising(shape, first, n, placement.start, placement.fade_in)
    if end > placement.end - placement.fade_out:
        part = part * falling(shape, first, n, placement.end, placement.fade_out)
    return part


def _below_ceiling(out: Samples) -> Samples:
    """Bends what is louder than KNEE so that it stays below CEILING. Each sample by itself: nothing is remembered."""
    if not out.size or max(out.max(), -out.min()) <= np.float32(KNEE):
        return out
    loud = np.abs(out) > np.float32(KNEE)
    span = np.float32(CEILING - KNEE)
    over = (np.abs(out[loud]) - np.float32(KNEE)) / span
    # u / sqrt(1 + u*u) leaves the straight line without a corner or a change of curvature
    bent = np.float32(KNEE) + span * (over / np.sqrt(1 + over * over))
    out[loud] = np.copysign(bent, out[loud])
    return out
