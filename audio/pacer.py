"""The pacer's sounds: breathing in told from breathing out with closed eyes, by pairs of notes or by a breath of noise.

Quiet on purpose: at its loudest a sound has a momentary loudness (0.4 s) of QUIET, about 10 LU under the bells.
"""

from __future__ import annotations

import math
from types import MappingProxyType
from typing import TYPE_CHECKING, Final, NamedTuple, TypeAlias

import numpy as np

from audio.fade import Shape, falling, rising
from audio.loudness import loudness
from audio.units import RATE

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    import numpy.typing as npt

    from audio.units import Samples

    Curve: TypeAlias = npt.NDArray[np.float64]

QUIET: Final = -24.5
"""LUFS, momentary, of notes and breath at their loudest; most bells have -14.5."""
BARELY: Final = -36.0
"""LUFS, momentary, of the tap at a hold."""
SHORTEST: Final = RATE // 5
"""Frames of the shortest phase that is given a sound: less would be a tick."""

MEASURED: Final = RATE * 4 // 10
"""Frames that a momentary loudness looks at."""

PHASES: Final = ("in", "sip", "hold", "out", "empty")


class Pair(NamedTuple):
    """Two notes one after the other, in Hz; a tap is one note twice as short."""

    first: float
    second: float | None
    lufs: float
    t60: float
    """Seconds in which a note falls by 60 dB."""


NOTES: Final[Mapping[str, Pair]] = MappingProxyType(
    {
        "in": Pair(392.0, 587.33, QUIET, 2.4),  # g1 - d2, a fifth
        "out": Pair(587.33, 392.0, QUIET, 2.4),
        "sip": Pair(587.33, 659.26, QUIET - 3, 1.6),  # d2 - e2, a lift on top of the breath in
        "hold": Pair(146.83, None, BARELY, 0.7),
    }
)
APART: Final = RATE * 3 // 10
"""Frames between the two notes, less where the phase is short."""
ATTACK: Final = RATE * 50 // 1000
RELEASE: Final = RATE * 120 // 1000
HARMONICS: Final = (1.0, 0.22, 0.06)


class Air(NamedTuple):
    """Where the noise of a breath lies, in Hz, and the part of the phase in which it swells."""

    begin: float
    end: float
    swell: float


BREATHS: Final[Mapping[str, Air]] = MappingProxyType(
    {"in": Air(480.0, 1700.0, 0.8), "sip": Air(1100.0, 1900.0, 0.6), "out": Air(1150.0, 330.0, 0.22)}
)
WINDOW: Final = 2048
WIDTH: Final = 0.55
"""Octaves to either side within which the noise falls by about 4 dB: air, not a whistle, and not surf."""


def pacer_clip(sound: str, phase: str, frames: int) -> Samples | None:
    """What begins with a phase that lasts `frames`: float32 stereo at RATE, at most that long, silent at both ends.

    `sound` is a key of PACER_SOUNDS, `phase` one of PHASES; None where nothing sounds. The same arguments give the
    same samples. Raises ValueError for other names.
    """
    if sound not in PACER_SOUNDS or phase not in PHASES:
        raise ValueError(f"the pacer has no sound “{sound}” for “{phase}”")
    return PACER_SOUNDS[sound](phase, frames) if frames >= SHORTEST else None


def loudest(samples: Samples) -> float:
    """The loudest 0.4 s in LUFS, with silence before and after."""
    around = np.concatenate([np.zeros((RATE // 2, 2)), samples, np.zeros((RATE // 2, 2))]).astype(np.float32)
    return max(loudness(around[at : at + MEASURED]) for at in range(0, len(around) - MEASURED, MEASURED // 4))


def _notes(phase: str, frames: int) -> Samples | None:
    pair = NOTES.get(phase)
    if pair is None:
        return None
    apart = min(APART, frames // 3)
    n = min(frames, apart + int(pair.t60 * RATE))
    whole = _note(pair.first, n, pair.t60)
    if pair.second is not None:
        whole[apart:] += _note(pair.second, n - apart, pair.t60)
    return _at(whole * _edges(n, ATTACK, min(RELEASE, n // 3)), pair.lufs)


def _note(hertz: float, n: int, t60: float) -> Curve:
    t = np.arange(n) / RATE
    wave = sum(
        level * 10 ** (-3 * t * order / t60) * np.sin(2 * np.pi * hertz * order * t)
        for order, level in enumerate(HARMONICS, start=1)
    )
    return np.asarray(wave * rising(Shape.GENTLE, 0, n, 0, ATTACK)[:, 0])


def _breath(phase: str, frames: int) -> Samples | None:
    air = BREATHS.get(phase)
    if air is None:
        return None
    rng = np.random.default_rng([PHASES.index(phase), frames])
    noise = rng.standard_normal((frames + 2 * WINDOW, 2)) @ np.array([[0.9, 0.4], [0.4, 0.9]])
    hop = WINDOW // 2
    count = len(noise) // hop - 1
    hann = np.sin(np.pi * (np.arange(WINDOW) + 0.5) / WINDOW)
    hertz = np.fft.rfftfreq(WINDOW, 1 / RATE)
    hertz[0] = hertz[1] / 2
    centres = air.begin * (air.end / air.begin) ** np.clip((np.arange(count) * hop - hop) / frames, 0, 1)
    octaves = np.log2(hertz / centres[:, None])
    gains = np.exp(-(np.abs(octaves) ** 1.5) / (2 * WIDTH)) / np.sqrt(centres[:, None])
    air_moved = np.zeros((len(noise), 2))
    for side in (0, 1):
        pieces = np.lib.stride_tricks.sliding_window_view(noise[:, side], WINDOW)[::hop][:count] * hann
        pieces = np.fft.irfft(np.fft.rfft(pieces, axis=1) * gains, WINDOW, axis=1) * hann
        for half in (0, 1):  # each window overlaps half of its neighbour
            row = pieces[half::2]
            air_moved[half * hop : half * hop + row.size, side] += row.ravel()
    swell = int(frames * air.swell)
    made = air_moved[WINDOW : WINDOW + frames] * _edges(frames, swell, frames - swell)[:, None]
    return _at(made, QUIET)


def _edges(n: int, attack: int, release: int) -> Curve:
    """From silence and to silence."""
    up, down = rising(Shape.GENTLE, 0, n, 0, attack), falling(Shape.GENTLE, 0, n, n, release)
    return np.asarray((up * down)[:, 0], np.float64)


def _at(made: Curve, lufs: float) -> Samples:
    """Mono or stereo, brought to `lufs` at its loudest."""
    samples = (np.repeat(made[:, None], 2, axis=1) if made.ndim == 1 else made).astype(np.float32)
    short = 10 * math.log10(min(1.0, len(samples) / MEASURED))  # what is over sooner need not be louder for it
    return samples * np.float32(10 ** ((lufs + short - loudest(samples)) / 20))


PACER_SOUNDS: Final[Mapping[str, Callable[[str, int], Samples | None]]] = MappingProxyType(
    {"notes": _notes, "breath": _breath}
)
"""The sets of sounds by name."""
