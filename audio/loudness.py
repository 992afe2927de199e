"""Loudness in LUFS and true peak, as Recommendation ITU-R BS.1770-5 (2023) measures them; a long sound in pieces."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final, TypeAlias

import numpy as np
import numpy.typing as npt

from audio.units import RATE

if TYPE_CHECKING:
    from collections.abc import Iterator

    Stereo: TypeAlias = npt.NDArray[np.floating]
    """Any float, shape (frames, 2), at RATE; may be a file's memory map."""

# Annex 1, tables 1 and 2: the shelf of the head, then the high pass, for 48 kHz; (b0, b1, b2, a1, a2)
SHELF: Final = (1.53512485958697, -2.69169618940638, 1.19839281085285, -1.69065929318241, 0.73248077421585)
HIGH_PASS: Final = (1.0, -2.0, 1.0, -1.99004745483398, 0.99007225036621)

STEP: Final = RATE // 10
"""Frames between two measurements."""

MOMENTARY, SHORT = 4, 30
"""Steps that a momentary (0.4 s) and a short-term (3 s) measurement look at (EBU Tech 3341, 2.2)."""

SILENCE: Final = -70.0
"""Blocks softer than this (LUFS) count as silence."""

PIECE: Final = 20 * RATE
"""Frames filtered at a time, a whole number of steps."""

LEAD: Final = RATE
"""Frames before a piece that the filters have to have heard: their memory is far shorter."""


def loudness(samples: Stereo) -> float:
    """Integrated loudness in LUFS; minus infinity for silence and for less than 0.4 s."""
    blocks = 10 ** ((over_time(samples, MOMENTARY) + 0.691) / 10)
    loud = blocks[blocks > _power(SILENCE)]
    if not len(loud):
        return -math.inf
    loud = loud[loud > loud.mean() / 10]  # the relative gate, 10 LU below
    return _lufs(loud.mean())


def momentary(samples: Stereo) -> float:
    """The loudest 0.4 s in LUFS, with silence before and after: what a bell is judged by."""
    around = np.concatenate([np.zeros((RATE // 2, 2)), samples, np.zeros((RATE // 2, 2))])
    return float(over_time(around, MOMENTARY).max())


def over_time(samples: Stereo, steps: int) -> npt.NDArray[np.float64]:
    """Loudness in LUFS of each stretch of `steps` tenths of a second, one every tenth; minus infinity for silence."""
    energy = np.concatenate([[0.0], np.cumsum(list(_energies(samples)))])
    mean = np.maximum(energy[steps:] - energy[:-steps], 0) / (steps * STEP)
    with np.errstate(divide="ignore"):
        return np.asarray(-0.691 + 10 * np.log10(mean))


def true_peak(samples: Stereo) -> float:
    """The highest point of the waveform between the samples too, in dB of full scale, found at four times the rate."""
    highest = 0.0
    for first in range(0, len(samples), PIECE):
        piece = samples[max(0, first - STEP) : first + PIECE + STEP]  # neighbours, so that no edge is taken for a step
        between = np.fft.irfft(np.fft.rfft(piece, axis=0), 4 * len(piece), axis=0) * 4
        highest = max(highest, float(np.abs(between).max()))
    return 20 * math.log10(highest) if highest else -math.inf


def gain_to(samples: Stereo, lufs: float) -> float:
    """The factor that brings `samples` to `lufs`; 1 for silence."""
    now = loudness(samples)
    return 10 ** ((lufs - now) / 20) if math.isfinite(now) else 1.0


def _power(lufs: float) -> float:
    return float(10 ** ((lufs + 0.691) / 10))


def _lufs(power: float) -> float:
    return -0.691 + 10 * math.log10(power)


def _energies(samples: Stereo) -> Iterator[float]:
    """The K-weighted energy of each whole step, both sides together."""
    whole = len(samples) // STEP * STEP
    for first in range(0, whole, PIECE):
        lead = min(first, LEAD)
        squares = _weighted(samples[first - lead : min(first + PIECE, whole)])[lead:] ** 2
        yield from squares.reshape(-1, 2 * STEP).sum(axis=1)


def _weighted(samples: Stereo) -> npt.NDArray[np.float64]:
    """K-weighted, by multiplying spectra; the silence put behind keeps the filters' tails from wrapping round."""
    n = len(samples) + RATE
    z = np.exp(-2j * np.pi * np.arange(n // 2 + 1) / n)
    response = np.ones_like(z)
    for b0, b1, b2, a1, a2 in (SHELF, HIGH_PASS):
        response *= (b0 + z * (b1 + z * b2)) / (1 + z * (a1 + z * a2))
    spectrum = np.fft.rfft(samples, n, axis=0)
    return np.asarray(np.fft.irfft(spectrum * response[:, None], n, axis=0)[: len(samples)])
