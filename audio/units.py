"""The units of sound: frames at the house rate, gains, and what a block of samples is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NewType, TypeAlias

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    Samples: TypeAlias = npt.NDArray[np.float32]
    """Stereo float32 at the house rate, shape (frames, 2), nominally within -1 and +1."""

Frames = NewType("Frames", int)
"""A count of sample frames at RATE: where the sound card is."""

RATE: Final = 48_000
"""House rate, frames a second."""

FRAMES_PER_MS: Final = RATE // 1000


def frames_of(ms: int) -> Frames:
    """Milliseconds to frames: exact, because the house rate is a whole number of frames a millisecond."""
    return Frames(ms * FRAMES_PER_MS)


def ms_of(frames: int) -> int:
    """Frames to whole milliseconds, rounded down."""
    return frames // FRAMES_PER_MS
