"""Ducking: while a voice speaks the ambience steps back by 6 dB, as a function of the frame alone."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np

from audio.fade import Shape, falling, rising
from audio.units import RATE

if TYPE_CHECKING:
    from audio.fade import Gains
    from audio.speech import Spans

DUCKED: Final = 0.5
"""The gain of the ambience under a voice: -6 dB."""
SLOPE: Final = RATE * 300 // 1000
"""Frames of the way down, before the voice begins, and of the way up after it."""


def ducking(spans: Spans, first: int, n: int) -> Gains | None:
    """Gains of an ambience in frames `first` ... `first + n - 1`, shape (n, 1); None: as it is.

    Stretches are further apart than two slopes are long, so that each frame belongs to one at most.
    """
    near = [(start, end) for start, end in spans if start - SLOPE < first + n and end + SLOPE > first]
    if not near:
        return None
    gains = np.ones((n, 1), np.float32)
    for start, end in near:
        at, to = max(start - SLOPE, first), min(end + SLOPE, first + n)
        depth = rising(Shape.GENTLE, at, to - at, start - SLOPE, SLOPE)
        depth *= falling(Shape.GENTLE, at, to - at, end + SLOPE, SLOPE)
        gains[at - first : to - first] -= depth * np.float32(1 - DUCKED)
    return gains
