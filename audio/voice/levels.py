"""How loud speech is: each voice is brought to the standard once, by a passage that it always reads the same."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np

from audio.loudness import loudness

if TYPE_CHECKING:
    from audio.voice.voice import Mono

SPEECH_LUFS: Final = -23.0
"""EBU R 128's level for a programme; bells and ambiences are set beside it."""
PEAK: Final = 10 ** (-3 / 20)
"""No cue is louder than -3 dBFS at any sample."""
MOST_GAIN: Final = 10 ** (18 / 20)

PASSAGE: Final = (
    "You are welcome here, just as you are. Let your shoulders rest, if they like to. "
    "There is nothing that you need to change right now, and you can stop whenever you wish."
)
"""What a voice is measured by: two sentences of the kind that it will say."""


def gain_of(samples: Mono) -> float:
    """The factor that brings this speech to the standard; 1 for silence."""
    measured = loudness(np.repeat(samples[:, None], 2, axis=1))
    if not np.isfinite(measured):
        return 1.0
    return float(min(MOST_GAIN, 10 ** ((SPEECH_LUFS - measured) / 20)))


def levelled(samples: Mono, gain: float) -> Mono:
    """With that gain, or with less where a peak would be too high."""
    peak = float(np.abs(samples).max(initial=0.0))
    if peak * gain > PEAK:
        gain = PEAK / peak
    return samples * np.float32(gain)
