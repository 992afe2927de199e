"""The cloth ambiences are cut from: noise, slow curves, small sounds and rooms, all exactly periodic over a loop.

Noise is made as a random spectrum and turned into samples, so its last sample leads to its first: a loop has no seam.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypeAlias

import numpy as np
import numpy.typing as npt

from audio.units import RATE

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.random import Generator

Curve: TypeAlias = npt.NDArray[np.float64]
"""One number a frame, shape (frames,)."""

Field: TypeAlias = npt.NDArray[np.float64]
"""Stereo while it is being made, shape (frames, 2)."""

PIECE: Final = 1 << 18
"""Bins of a spectrum shaped at a time: a minute has over a million."""


def tilted(per_octave: float, low: float, high: float) -> Callable[[Curve], Curve]:
    """A spectrum in dB: `per_octave` dB an octave between `low` and `high` Hz, 24 dB an octave down outside."""

    def decibels(hertz: Curve) -> Curve:
        skirts = 10 * np.log10(1 + (low / hertz) ** 8) + 10 * np.log10(1 + (hertz / high) ** 8)
        return np.asarray(per_octave * np.log2(hertz / 1000) - skirts)

    return decibels


def around(centre: float, q: float) -> Callable[[Curve], Curve]:
    """A spectrum in dB: one resonance at `centre` Hz."""
    return lambda hertz: np.asarray(-10 * np.log10(1 + (q * (hertz / centre - centre / hertz)) ** 2))


def noise(n: int, spectrum: Callable[[Curve], Curve], rng: Generator) -> Curve:
    """Noise of `n` frames, standard deviation 1, with the given spectrum."""
    bins = np.empty(n // 2 + 1, complex)
    bins.real = rng.standard_normal(len(bins))
    bins.imag = rng.standard_normal(len(bins))
    for first in range(0, len(bins), PIECE):
        hertz = np.maximum(np.arange(first, min(first + PIECE, len(bins))), 1) * (RATE / n)
        bins[first : first + PIECE] *= 10 ** (spectrum(hertz) / 20)
    bins[0] = bins[-1] = 0
    made = np.fft.irfft(bins, n)
    made /= made.std()
    return made


def wide(n: int, spectrum: Callable[[Curve], Curve], rng: Generator, *, width: float = 1.0) -> Field:
    """Stereo noise; `width` 1: two independent sides, 0: the same on both."""
    field = np.empty((n, 2))
    field[:] = noise(n, spectrum, rng)[:, None] * np.sqrt(1 - width / 2)
    other = noise(n, spectrum, rng)
    other *= np.sqrt(width / 2)
    field[:, 0] += other
    field[:, 1] -= other
    return field


def drift(n: int, seconds: float, rng: Generator) -> Curve:
    """A slow random curve, mean 0, standard deviation 1, with nothing in it quicker than one turn in `seconds`."""
    turns = max(1, round(n / RATE / seconds))
    bins = np.zeros(n // 2 + 1, complex)
    k = np.arange(1, turns + 1)
    bins[1 : turns + 1] = (rng.standard_normal(turns) + 1j * rng.standard_normal(turns)) / np.sqrt(k)
    made = np.fft.irfft(bins, n)
    return np.asarray(made / made.std())


def lay(field: Field, at: int, sound: Curve, pan: float) -> None:
    """Add a small sound at frame `at`, round the end of the loop if need be; `pan` 0 is left, 1 right, equal power."""
    sides = np.array([np.cos(pan * np.pi / 2), np.sin(pan * np.pi / 2)])
    at %= len(field)
    while len(sound):
        room = min(len(sound), len(field) - at)
        field[at : at + room] += sound[:room, None] * sides
        sound, at = sound[room:], 0


def echoing(field: Field, seconds: float, spectrum: Callable[[Curve], Curve], rng: Generator) -> Field:
    """What comes back from a wide place: the field with a diffuse tail that falls by 60 dB in `seconds`, without it."""
    n = len(field)
    t = np.arange(n) / RATE
    tail = wide(n, spectrum, rng)
    tail *= (10 ** (-3 * t / seconds) * np.minimum(t / 0.02, 1))[:, None]
    tail /= np.sqrt((tail**2).sum(axis=0))
    for side in (0, 1):  # one after the other: a minute's spectra are large
        both = np.fft.rfft(field[:, side])
        both *= np.fft.rfft(tail[:, side])
        tail[:, side] = np.fft.irfft(both, n)
    return tail
