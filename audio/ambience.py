"""Ambiences from numbers alone: rain, water, night, noise; loops without a seam, the same on every run.

Recipes were measured before they were written: slopes by spectrum, levels by `audio.loudness`.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final

import numpy as np

from audio.loudness import gain_to
from audio.noise import around, drift, echoing, lay, noise, tilted, wide
from audio.units import RATE

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from numpy.random import Generator

    from audio.noise import Curve, Field
    from audio.units import Samples

VERSION: Final = 2
"""Raised whenever a recipe changes, so that kept sounds are made again."""

LUFS: Final = -28.0
"""Every ambience is brought to this loudness, about 15 dB below a bell ..."""

QUIET_LUFS: Final = -36.0
"""... but a quiet room, which is to be noticed only when it stops."""


def quiet_room(rng: Generator) -> Field:
    n = 30 * RATE
    air = wide(n, tilted(-7.5, 45, 1800), rng, width=0.4)
    hiss = wide(n, tilted(-2, 1500, 7000), rng)
    return (air + 0.05 * hiss) * (1 + 0.05 * drift(n, 4, rng))[:, None]


def rain_far(rng: Generator) -> Field:
    n = 36 * RATE
    roof = wide(n, tilted(-4, 160, 3600), rng, width=0.8)
    air = wide(n, tilted(-3, 1200, 9000), rng)
    bed = roof * (1 + 0.12 * drift(n, 4, rng))[:, None] + 0.16 * air * (1 + 0.2 * drift(n, 3, rng))[:, None]
    drops = np.zeros((n, 2))
    for _ in range(9 * 36):
        lay(drops, int(rng.integers(n)), 0.5 * _drop(rng, 500, 1900), rng.uniform(0.1, 0.9))
    return bed + drops + 0.6 * echoing(drops, 0.7, tilted(-5, 200, 3000), rng)


def soft_rain(rng: Generator) -> Field:
    n = 36 * RATE
    field = wide(n, tilted(-2.5, 350, 11000), rng) * (1 + 0.10 * drift(n, 3, rng))[:, None]
    for _ in range(45 * 36):
        lay(field, int(rng.integers(n)), 1.2 * _drop(rng, 900, 5200), rng.uniform(0.07, 0.93))
    return field


def _drop(rng: Generator, low: float, high: float) -> Curve:
    """A drop on a leaf: 30 ms, a rising chirp that dies within a few milliseconds, of any size."""
    t = np.arange(int(0.03 * RATE)) / RATE
    hertz = np.exp(rng.uniform(np.log(low), np.log(high)))
    ring = np.sin(2 * np.pi * hertz * t * (1 + 4 * t)) * np.exp(-t / rng.uniform(0.0015, 0.006))
    return np.asarray(ring * np.minimum(t / 0.0008, 1) * rng.lognormal(0, 0.7))


def stream(rng: Generator) -> Field:
    n = 40 * RATE
    rush = wide(n, tilted(-3.5, 250, 7000), rng) * np.exp(0.15 * drift(n, 0.8, rng))[:, None]
    deep = wide(n, around(330, 1.4), rng, width=0.7) * np.exp(0.25 * drift(n, 0.4, rng))[:, None]
    bubbles = np.zeros((n, 2))
    places = np.linspace(0.15, 0.85, 7)  # the stones it runs over
    for _ in range(70 * 40):
        lay(bubbles, int(rng.integers(n)), _bubble(rng), float(rng.choice(places)) + rng.normal(0, 0.04))
    bubbles /= bubbles.std()
    near_and_far = 1.1 * bubbles + 0.8 * echoing(bubbles, 0.5, tilted(-4, 300, 4000), rng)
    return np.asarray(0.8 * rush + 0.7 * deep + near_and_far)


def _bubble(rng: Generator) -> Curve:
    """One bubble: pitch by its radius, decay 0.13 f + 0.0072 f^1.5 a second, pitch rising as it surfaces.

    K. van den Doel, Physically Based Models for Liquid Sounds, ACM Trans. on Applied Perception 2 (2005), 534-546.
    """
    hertz = np.exp(rng.uniform(np.log(380), np.log(2600)))
    decay = 0.13 * hertz + 0.0072 * hertz**1.5
    t = np.arange(int(RATE * min(0.12, 7 / decay))) / RATE
    rise = 0.1 * decay * rng.uniform(0.2, 1.2)
    ring = np.sin(2 * np.pi * hertz * (1 + rise * t) * t) * np.exp(-decay * t)
    return np.asarray(ring * np.minimum(t / 0.002, 1) * (700 / hertz) ** 0.8 * rng.lognormal(0, 0.45))


def ocean_far(rng: Generator) -> Field:
    n = 60 * RATE
    deep = wide(n, tilted(-6, 35, 600), rng, width=0.8)
    foam = wide(n, tilted(-4, 350, 3200), rng)
    field = 0.32 * deep
    field += 0.05 * foam
    waves = 6
    for wave in range(waves):
        centre = (wave + rng.uniform(-0.15, 0.15)) / waves
        d = ((np.arange(n) / n - centre + 0.5) % 1 - 0.5) * n / RATE  # seconds before (-) and after its height
        swell = np.where(d < 0, np.exp(-((d / rng.uniform(2.2, 3.0)) ** 2)), np.exp(-((np.abs(d) / 3.4) ** 1.5)))
        late = d - 0.6
        hiss = np.where(late < 0, np.exp(-((late / 1.2) ** 2)), np.exp(-((np.abs(late) / 2.8) ** 1.2)))
        pan = rng.uniform(0.38, 0.62)
        height = rng.uniform(0.7, 1.05)
        for side, part in ((0, 1 - pan), (1, pan)):
            field[:, side] += 2 * height * part * (swell * deep[:, side] + 0.30 * hiss * foam[:, side])
    return field


def forest_dawn(rng: Generator) -> Field:
    n = 60 * RATE
    gust = drift(n, 7, rng)
    bed = 0.10 * (wide(n, tilted(-1, 1800, 7000), rng) * np.exp(0.3 * gust)[:, None])  # the leaves
    bed += 0.28 * (wide(n, tilted(-5, 90, 900), rng, width=0.8) * np.exp(0.2 * gust)[:, None])  # the air
    birds = np.zeros((n, 2))
    for pitch, every, distance in ((3100, 6.7, 1.0), (4300, 10.0, 0.5), (2350, 13.3, 0.8), (5200, 8.0, 0.3)):
        pan = rng.uniform(0.15, 0.85)
        songs = [_song(rng, pitch) for _ in range(3)]
        visits = round(n / RATE / every)
        for visit in range(visits):
            at = int((visit + rng.uniform(-0.3, 0.3)) * n / visits)
            lay(birds, at, distance * rng.uniform(0.5, 1.0) * songs[int(rng.integers(3))], pan)
    far = echoing(birds, 1.6, tilted(-4, 700, 6000), rng)
    bed += 0.9 * birds
    bed += 0.9 * far
    return bed


def _song(rng: Generator, pitch: float) -> Curve:
    """A bird's own phrase: a few short whistles, each gliding, none starting or ending hard."""
    notes: list[Curve] = []
    for _ in range(int(rng.integers(3, 7))):
        length = rng.uniform(0.07, 0.22)
        x = np.linspace(0, 1, int(length * RATE))
        glide = pitch * 2 ** (rng.uniform(-0.25, 0.25) + rng.uniform(-0.3, 0.3) * x + 0.03 * np.sin(12 * np.pi * x))
        whistle = np.sin(2 * np.pi * np.cumsum(glide) / RATE)
        notes += [whistle * np.sin(np.pi * x) ** 2, np.zeros(int(rng.uniform(0.04, 0.16) * RATE))]
    return np.concatenate(notes)


def night_crickets(rng: Generator) -> Field:
    n = 44 * RATE
    air = wide(n, tilted(-5, 70, 1200), rng, width=0.8) * (1 + 0.1 * drift(n, 5, rng))[:, None]
    meadow = wide(n, around(4200, 9), rng) * (1 + 0.25 * drift(n, 2, rng))[:, None]
    insects = np.zeros((n, 2))
    for _ in range(6):
        pitch, distance, pan = rng.uniform(3700, 4700), rng.uniform(0.15, 0.7), rng.uniform(0.05, 0.95)
        chirp = distance * _chirp(pitch, pulses=int(rng.integers(3, 5)))
        calls = round(n / RATE * rng.uniform(1.1, 1.9))
        rests = drift(n, 6, rng)  # each falls silent now and then
        for call in range(calls):
            at = int((call + rng.uniform(-0.04, 0.04)) * n / calls)
            if rests[at % n] > -0.8:
                lay(insects, at, chirp, pan)
    far = echoing(insects, 1.0, tilted(-3, 800, 5000), rng)
    return 0.5 * air + 0.05 * meadow + 0.16 * insects + 0.25 * far


def _chirp(pitch: float, pulses: int) -> Curve:
    """A cricket's call: `pulses` strokes of one pure tone, 17 ms each, one every 34 ms."""
    x = np.arange(int(0.017 * RATE)) / RATE
    stroke = np.sin(2 * np.pi * pitch * x) * np.sin(np.pi * x / x[-1]) ** 2
    return np.tile(np.concatenate([stroke, np.zeros(len(stroke))]), pulses)


def brown_noise(rng: Generator) -> Field:
    return wide(30 * RATE, tilted(-6, 25, 20000), rng)


def low_drone(rng: Generator) -> Field:
    n = 40 * RATE
    t = np.arange(n) / n
    field = np.zeros((n, 2))
    strings = ((1, 1.0), (1.5, 0.55), (2, 0.6), (3, 0.3), (4, 0.22), (5, 0.10), (6, 0.10), (8, 0.06))
    for ratio, level in strings:
        for side in (0, 1):
            for cents in (-3.5, 3.1):  # two near strings a side: slow beating
                hertz = 110 * ratio * 2 ** ((cents + rng.uniform(-1, 1)) / 1200)
                turns = round(hertz * n / RATE)  # whole turns a loop: no seam
                swell = 1 + 0.35 * np.sin(2 * np.pi * (rng.integers(1, 5) * t + rng.random()))
                field[:, side] += 0.5 * level * swell * np.sin(2 * np.pi * (turns * t + rng.random()))
    breath = noise(n, tilted(-6, 120, 700), rng)[:, None]
    return field + 0.05 * breath


def _made(recipe: Callable[[Generator], Field], seed: int, lufs: float = LUFS) -> Callable[[], Samples]:
    def make() -> Samples:
        field = recipe(np.random.default_rng(seed)).astype(np.float32)
        return field * np.float32(gain_to(field, lufs))

    return make


AMBIENCES: Final[Mapping[str, Callable[[], Samples]]] = MappingProxyType(
    {
        "quiet-room": _made(quiet_room, 1, QUIET_LUFS),
        "rain-far": _made(rain_far, 2),
        "soft-rain": _made(soft_rain, 3),
        "stream": _made(stream, 4),
        "forest-dawn": _made(forest_dawn, 5),
        "night-crickets": _made(night_crickets, 6),
        "ocean-far": _made(ocean_far, 7),
        "brown-noise": _made(brown_noise, 8),
        "low-drone": _made(low_drone, 9),
    }
)
"""Every ambience by name; each call makes it anew (0.5 to 3 s of work): float32 stereo, exactly periodic."""
