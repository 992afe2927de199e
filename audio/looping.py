"""A recording made into an ambience: its faint ends left out, led back into itself, brought to the standard's level."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final

import numpy as np
import soundfile

from audio.ambience import LUFS
from audio.fade import Shape, falling, rising
from audio.kinds import SoundFileError
from audio.loudness import MOMENTARY, STEP, loudness, over_time, true_peak
from audio.units import RATE

if TYPE_CHECKING:
    from pathlib import Path

    from audio.units import Samples

SHORTEST: Final = 5 * RATE
"""Frames below which a sound would turn round too soon."""
FADE: Final = 4 * RATE
"""Frames over which the end becomes the beginning; a quarter of a short sound."""
ENDS: Final = 20 * RATE
"""Frames at either end where a recording may have been faded in or out."""
FAINT: Final = 15.0
"""LU below the whole, at its ends: such frames are left out."""
MOST_GAIN: Final = 10 ** (12 / 20)
"""What is fainter than this can mend is faint by itself, and the hiss in it as well."""
PEAK: Final = -6.0
"""DB of full scale, between the samples too: a crackle in a quiet night stays below it."""
BETWEEN: Final = 2.0
"""No recorded waveform rises further than this factor between two samples; where that is low enough nobody looks."""
NO_OFFSET: Final = 1e-5
"""A hundred decibels below full scale."""
PIECE: Final = 10 * RATE


def make_loop(raw: Path, out: Path, name: str) -> tuple[int, float]:
    """Make the FLAC `out` of the bare float32 stereo in `raw`, which is written to; gives its frames and the gain.

    Holds a few seconds of it at a time. Raises SoundFileError for what is silent or too short, naming `name`.
    """
    if raw.stat().st_size < SHORTEST * 8:
        raise _too_short(name)
    whole = np.memmap(raw, np.float32, "r+").reshape(-1, 2)
    centre(whole)
    level = loudness(whole)
    if not math.isfinite(level):
        raise SoundFileError(f"“{name}” holds only silence.")
    heard = whole[lead_in(whole, level) : len(whole) - lead_in(whole[::-1], level)]
    if len(heard) < SHORTEST:
        raise _too_short(name)
    loop = lead_back(heard)
    gain = gain_of(loop)
    with soundfile.SoundFile(out, "w", RATE, 2, format="FLAC", subtype="PCM_24") as file:
        for first in range(0, len(loop), PIECE):
            file.write(loop[first : first + PIECE] * np.float32(gain))
    return len(loop), gain


def centre(samples: Samples) -> None:
    """Take away what each side stands off from the middle, in place: cheap recorders add it, and it is no sound."""
    offset = np.asarray(np.mean(samples, axis=0, dtype=np.float64), np.float32)
    if np.abs(offset).max() > NO_OFFSET:  # an hour is not written again for nothing
        for first in range(0, len(samples), PIECE):
            samples[first : first + PIECE] -= offset


def lead_in(samples: Samples, level: float) -> int:
    """How many frames at the beginning are faint beside `level` (LUFS): a fade, or silence before the sound."""
    clear = np.flatnonzero(over_time(samples[:ENDS], MOMENTARY) > level - FAINT)
    return int(clear[0]) * STEP if len(clear) else min(len(samples), ENDS)


def lead_back(samples: Samples) -> Samples:
    """The part of `samples` that goes round without a seam: its end is laid over its beginning, in place.

    As loud in the middle of the fade as before, whether the two have nothing in common (equal power) or are the same
    (linear), or anything between.
    """
    fade = min(FADE, len(samples) // 4)
    length = len(samples) - fade
    first, last = samples[:fade], samples[length:]
    both = math.sqrt(float(np.vdot(first, first)) * float(np.vdot(last, last)))
    alike = max(0.0, float(np.vdot(first, last)) / both) if both else 0.0
    up, down = rising(Shape.CROSS, 0, fade, 0, fade), falling(Shape.CROSS, 0, fade, fade, fade)
    samples[:fade] = (first * up + last * down) / np.sqrt(1 + 2 * alike * up * down)
    return samples[:length]


def gain_of(loop: Samples) -> float:
    """The factor that brings it to the standard of ambiences, or as near as MOST_GAIN and PEAK allow."""
    gain = min(MOST_GAIN, 10 ** ((LUFS - loudness(loop)) / 20))
    highest = max(float(np.abs(loop[first : first + PIECE]).max()) for first in range(0, len(loop), PIECE))
    if highest * gain * BETWEEN <= 10 ** (PEAK / 20):
        return gain
    return min(gain, 10 ** ((PEAK - true_peak(loop)) / 20))


def _too_short(name: str) -> SoundFileError:
    return SoundFileError(f"“{name}” is shorter than {SHORTEST // RATE} seconds; please choose a longer sound.")
