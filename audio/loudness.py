"""Loudness in LUFS and true peak, as Recommendation ITU-R BS.1770-5 (2023) measures them."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final

import numpy as np

from audio.units import RATE

if TYPE_CHECKING:
    import numpy.typing as npt

    from audio.units import Samples

# Annex 1, tables 1 and 2: the shelf of the head, then the high pass, for 48 kHz; (b0, b1, b2, a1, a2)
SHELF: Final = (1.53512485958697, -2.69169618940638, 1.19839281085285, -1.69065929318241, 0.73248077421585)
HIGH_PASS: Final = (1.0, -2.0, 1.0, -1.99004745483398, 0.99007225036621)

BLOCK: Final = RATE * 4 // 10
STEP: Final = RATE // 10
SILENCE: Final = -70.0
"""Blocks softer than this (LUFS) count as silence."""


def loudness(samples: Samples) -> float:
    """Integrated loudness in LUFS of stereo at RATE; minus infinity for silence and for less than 0.4 s."""
    squares = np.concatenate([[0.0], np.cumsum((_weighted(samples) ** 2).sum(axis=1))])
    blocks = (squares[BLOCK::STEP] - squares[:-BLOCK:STEP]) / BLOCK
    loud = blocks[blocks > _power(SILENCE)]
    if not len(loud):
        return -math.inf
    loud = loud[loud > loud.mean() / 10]  # the relative gate, 10 LU below
    return -0.691 + 10 * math.log10(loud.mean())


def true_peak(samples: Samples) -> float:
    """The highest point of the waveform between the samples too, in dB of full scale, found at four times the rate."""
    n = len(samples)
    between = np.fft.irfft(np.fft.rfft(samples, axis=0), 4 * n, axis=0) * 4
    highest = float(np.abs(between).max())
    return 20 * math.log10(highest) if highest else -math.inf


def gain_to(samples: Samples, lufs: float) -> float:
    """The factor that brings `samples` to `lufs`; 1 for silence."""
    now = loudness(samples)
    return 10 ** ((lufs - now) / 20) if math.isfinite(now) else 1.0


def _power(lufs: float) -> float:
    return float(10 ** ((lufs + 0.691) / 10))


def _weighted(samples: Samples) -> npt.NDArray[np.float64]:
    """K-weighted, by multiplying spectra; the silence put behind keeps the filters' tails from wrapping round."""
    n = len(samples) + RATE
    z = np.exp(-2j * np.pi * np.arange(n // 2 + 1) / n)
    response = np.ones_like(z)
    for b0, b1, b2, a1, a2 in (SHELF, HIGH_PASS):
        response *= (b0 + z * (b1 + z * b2)) / (1 + z * (a1 + z * a2))
    spectrum = np.fft.rfft(samples.astype(np.float64), n, axis=0)
    return np.asarray(np.fft.irfft(spectrum * response[:, None], n, axis=0)[: len(samples)])
