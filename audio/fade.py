"""Fades: gains as functions of absolute frames, the same to the last bit however a span is chopped."""

from __future__ import annotations

import math
from enum import Enum, auto
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    import numpy.typing as npt

    Gains = npt.NDArray[np.float32]
    """Gains within 0 and 1, shape (frames, 1)."""


class Shape(Enum):
    GENTLE = auto()
    """Raised cosine: leaves and arrives without a corner; from or to silence, and of a sound with itself."""
    CROSS = auto()
    """Equal power: of one sound into an unrelated one, without a dip in the middle."""


# sin(x*pi/2) = x*(c0 + c1*x^2 + ...), |x| <= 1, Taylor's series; the first term left out is 6e-12. A polynomial and not
# numpy's sine: multiplications and additions round alike wherever in an array they fall, vectorised sines need not.
_SINE = [(-1) ** k * (math.pi / 2) ** (2 * k + 1) / math.factorial(2 * k + 1) for k in range(8)]


def rising(shape: Shape, first: int, n: int, start: int, length: int) -> Gains:
    """Gains of frames `first` ... `first + n - 1`, rising from 0 at frame `start` to 1 at `start + length`."""
    return _shaped(shape, np.arange(first - start, first - start + n, dtype=np.float64) / length)


def falling(shape: Shape, first: int, n: int, end: int, length: int) -> Gains:
    """Gains of frames `first` ... `first + n - 1`, falling from 1 at frame `end - length` to 0 at `end`."""
    return _shaped(shape, np.arange(end - first, end - first - n, -1, dtype=np.float64) / length)


def _shaped(shape: Shape, x: npt.NDArray[np.float64]) -> Gains:
    x = np.clip(x, 0, 1)
    y = 0.5 + 0.5 * _sine(2 * x - 1) if shape is Shape.GENTLE else _sine(x)
    return np.clip(y, 0, 1).astype(np.float32)[:, None]


def _sine(x: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    square = x * x
    y = np.full_like(x, _SINE[-1])
    for coefficient in _SINE[-2::-1]:
        y *= square
        y += coefficient
    return y * x
