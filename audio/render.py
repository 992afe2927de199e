"""Samples for any span of a score: a pure function, so playing, seeking, pausing and exporting all hear the same."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, TypeAlias

import numpy as np

from audio.fade import Shape, falling, rising
from audio.score import Channel

if TYPE_CHECKING:
    from collections.abc import Callable

    import numpy.typing as npt

    from audio.score import Placement, Score
    from audio.units import Samples

    Level: TypeAlias = float | npt.NDArray[np.float32]
    """A channel's linear gain over a span: one number, or one for each frame, shape (frames, 1)."""

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
    return mix(score, start, n, volumes.level)


def mix(score: Score, start: int, n: int, level: Callable[[Channel], Level]) -> Samples:
    """As `render`, with each channel's gain asked of `level`: for a slider that is being moved."""
    out = np.zeros((n, 2), np.float32)
    for placement in score.sounding(start, start + n):
        first = max(placement.start, start)
        end = min(placement.end, score.length, start + n)
        gain = level(placement.channel)
        if isinstance(gain, np.ndarray):
            gain = gain[first - start : end - start]
        out[first - start : end - start] += _sound(placement, first, end) * gain
    return _below_ceiling(out)


def _sound(placement: Placement, first: int, end: int) -> Samples:
    """The placement's own samples for absolute frames `first` ... `end - 1`, faded and at its own gain."""
    clip = placement.clip.samples
    at = (first - placement.start) % len(clip)
    n = end - first
    # the seam of a loop, the only place where samples do not lie in one piece, comes once in a clip's length
    part = clip[at : at + n] if at + n <= len(clip) else clip[np.arange(at, at + n) % len(clip)]
    part = part * np.float32(placement.gain)
    shape = placement.shape or Shape.GENTLE
    if first < placement.start + placement.fade_in:
        part *= rising(shape, first, n, placement.start, placement.fade_in)
    if end > placement.end - placement.fade_out:
        part *= falling(shape, first, n, placement.end, placement.fade_out)
    return part


def _below_ceiling(out: Samples) -> Samples:
    """Bends what is louder than KNEE so that it stays below CEILING. Each sample by itself: nothing is remembered."""
    loud = np.abs(out) > np.float32(KNEE)
    if loud.any():
        span = np.float32(CEILING - KNEE)
        over = (np.abs(out[loud]) - np.float32(KNEE)) / span
        # u / sqrt(1 + u*u) leaves the straight line without a corner or a change of curvature
        bent = np.float32(KNEE) + span * (over / np.sqrt(1 + over * over))
        out[loud] = np.copysign(bent, out[loud])
    return out
