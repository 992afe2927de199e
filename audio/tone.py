"""Struck instruments from numbers alone: bowls, a chime, tingsha, a tap on wood; none begins abruptly.

Each is a sum of dying modes; every mode is a pair of near tones that beat, as real bowls, never quite round, do.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import partial
from types import MappingProxyType
from typing import TYPE_CHECKING, Final, NamedTuple

import numpy as np

from audio.fade import Shape, falling, rising
from audio.loudness import momentary
from audio.noise import noise, tilted
from audio.units import RATE

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from numpy.random import Generator

    from audio.noise import Curve
    from audio.units import Samples

VERSION: Final = 2
"""Raised whenever a recipe changes, so that kept sounds are made again."""

LUFS: Final = -14.5
"""Every bell is brought to this momentary loudness, about 13 dB above an ambience: none sounds nearer ..."""

TAP_LUFS: Final = -23.0
"""... but a tap, which is over before it is noticed."""

PEAK: Final = 10 ** (-7 / 20)
"""No bell goes beyond this, -7 dBFS."""

SILENCE: Final = 10 ** (-80 / 20)
"""A bell may end when it is softer than this."""

ONSET: Final = 2.0**-12
"""The least its first sample may be (-72 dBFS, unheard): 8 steps of 16 bits, so a file shows where it begins."""

RELEASE: Final = RATE // 10
"""Frames of the last fade, already below SILENCE."""


THUD: Final = 0.12
"""Seconds in which the sound of the mallet falls by 60 dB."""


class Mode(NamedTuple):
    hertz: float
    level: float
    t60: float
    """Seconds in which it falls by 60 dB."""
    split: float
    """Hz between the two tones of the pair: how fast it beats."""


@dataclass(frozen=True, slots=True)
class Instrument:
    modes: tuple[Mode, ...]
    seed: int
    mallet: float = 0.05
    """How much of the soft thud of what strikes it is heard, against all modes together."""
    lufs: float = LUFS
    rise_ms: int = 40
    """From the first sample to the full strike: never under 30, a gentle bell does not startle."""


def _tuned(hertz: float, *modes: tuple[float, float, float, float]) -> tuple[Mode, ...]:
    return tuple(Mode(hertz * ratio, level, t60, split) for ratio, level, t60, split in modes)


BOWL_LOW: Final = Instrument(
    _tuned(
        196.0,
        (1, 1.0, 12.0, 0.7),
        (2.77, 0.50, 8.5, 1.1),
        (5.18, 0.22, 5.0, 1.7),
        (8.16, 0.09, 2.8, 2.6),
        (11.66, 0.04, 1.5, 3.5),
        (15.6, 0.015, 0.8, 4.0),
    ),
    seed=11,
    rise_ms=45,
)
BOWL_HIGH: Final = Instrument(
    _tuned(
        392.0,
        (1, 1.0, 9.0, 0.9),
        (2.72, 0.42, 6.0, 1.5),
        (5.06, 0.18, 3.4, 2.3),
        (7.92, 0.07, 1.9, 3.2),
        (11.3, 0.025, 1.0, 4.0),
    ),
    seed=12,
)
# a free bar's modes: 1, 2.756, 5.404
CHIME_SOFT: Final = Instrument(
    _tuned(784.0, (1, 1.0, 5.0, 0.5), (2.756, 0.20, 2.4, 0.9), (5.404, 0.05, 1.0, 1.4)), seed=13
)
TINGSHA: Final = Instrument(
    _tuned(
        2093.0,
        (1, 1.0, 6.0, 6.5),
        (1.47, 0.26, 4.0, 8.0),
        (2.09, 0.26, 2.6, 9.0),
        (2.56, 0.12, 1.7, 11.0),
        (3.39, 0.06, 1.0, 12.0),
    ),
    seed=14,
    mallet=0.015,
    rise_ms=32,
)
WOOD_TAP: Final = Instrument(
    _tuned(430.0, (0.5, 0.35, 0.30, 0.0), (1, 1.0, 0.34, 0.0), (2.31, 0.40, 0.20, 0.0), (4.2, 0.14, 0.12, 0.0)),
    seed=15,
    mallet=0.25,
    lufs=TAP_LUFS,
    rise_ms=38,
)


def struck(instrument: Instrument) -> Samples:
    """The whole ring, float32 stereo: sounding from its very first frame, below -80 dBFS at its end, then nothing."""
    rng = np.random.default_rng(instrument.seed)
    rise = instrument.rise_ms * RATE // 1000
    total = sum(mode.level for mode in instrument.modes)
    lasting = max(mode.t60 / 3 * math.log10(mode.level / total / SILENCE) for mode in instrument.modes)
    n = rise + int(lasting * RATE) + RELEASE
    t = (np.arange(n) - rise) / RATE  # 0 where the strike is at its fullest
    ring = np.zeros((n, 2))
    for mode in instrument.modes:
        dying = mode.level * 10 ** (-3 * np.maximum(t, 0) / mode.t60)
        phase = rng.uniform(0, 2 * np.pi)  # both of a pair start together: the strike is the loudest
        for detune, part, pan in ((-mode.split / 2, 0.68, 0.34), (mode.split / 2, 0.32, 0.66)):
            tone = part * dying * np.sin(2 * np.pi * (mode.hertz + detune) * t + phase)
            ring += tone[:, None] * (math.cos(pan * math.pi / 2), math.sin(pan * math.pi / 2))
    ring += _thud(instrument, total, t, rng)[:, None]
    ring *= rising(Shape.GENTLE, 0, n, 0, rise)
    ring *= falling(Shape.GENTLE, 0, n, n, RELEASE)
    ring *= min(10 ** ((instrument.lufs - momentary(ring)) / 20), PEAK / np.abs(ring).max())
    ring[0] = ONSET
    return ring.astype(np.float32)


def _thud(instrument: Instrument, level: float, t: Curve, rng: Generator) -> Curve:
    """The felt or the wood on the rim: noise about the lowest modes that is gone within a tenth of a second."""
    lowest = instrument.modes[0].hertz
    cloth = noise(RATE, tilted(-5, lowest, 6 * lowest), rng)
    dying = instrument.mallet * level * 10 ** (-3 * np.maximum(t, 0) / THUD)
    return np.asarray(np.resize(cloth, len(t)) * dying)


BELLS: Final[Mapping[str, Callable[[], Samples]]] = MappingProxyType(
    {
        "bowl-low": partial(struck, BOWL_LOW),
        "bowl-high": partial(struck, BOWL_HIGH),
        "chime-soft": partial(struck, CHIME_SOFT),
        "tingsha": partial(struck, TINGSHA),
        "wood-tap": partial(struck, WOOD_TAP),
    }
)
"""Every bell by name; each call makes it anew (under 0.5 s of work)."""
