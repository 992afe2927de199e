"""The cloth ambiences are cut from: noise, slow curves, small sounds and rooms, all exactly periodic over a loop.

Noise is made as a random spectrum and turned into samples, so its last sample leads to its first: a loop has no seam.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

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
    hertz = np.maximum(np.fft.rfftfreq(n, 1 / RATE), RATE / n).astype(np.float64)
    bins = (rng.standard_normal(len(hertz)) + 1j * rng.standard_normal(len(hertz))) * 10 ** (spectrum(hertz) / 20)
    bins[0] = bins[-1] = 0
    made = np.fft.irfft(bins, n)
    return np.asarray(made / made.std())


def wide(n: int, spectrum: Callable[[Curve], Curve], rng: Generator, *, width: float = 1.0) -> Field:
    """Stereo noise; `width` 1: two independent sides, 0: the same on both."""
    left, right = noise(n, spectrum, rng), noise(n, spectrum, rng)
    shared, apart = np.sqrt(1 - width / 2), np.sqrt(width / 2)
    return np.stack([shared * left + apart * right, shared * left - apart * right], axis=1)


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
    tail = wide(n, spectrum, rng) * (10 ** (-3 * t / seconds) * np.minimum(t / 0.02, 1))[:, None]
    tail /= np.sqrt((tail**2).sum(axis=0))
    spectra = np.fft.rfft(field, axis=0) * np.fft.rfft(tail, axis=0)
    return np.asarray(np.fft.irfft(spectra, n, axis=0))
