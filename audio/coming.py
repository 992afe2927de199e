"""An ambience that is still being made: silence until it is there, then it comes in gently where the listener is."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Final

import numpy as np

from audio.fade import Shape, rising
from audio.units import RATE, Frames

if TYPE_CHECKING:
    from collections.abc import Callable

    from audio.bank import SoundBank
    from audio.clip import Clip
    from audio.long_clip import LongClip
    from audio.units import Samples

ENTERING: Final = 3 * RATE
"""Frames until it is as loud as it shall be."""

_ONE_AT_A_TIME: Final = threading.Lock()
"""Two of the same are made once, and two of others leave a core to the rest."""


class Coming:
    """As a Clip that is laid for a length of its own; `make` is done on a thread of its own, begun at once.

    Each frame sounds as it would have, but for the entrance. Nobody waits: whoever asks too early hears silence.
    """

    frames: Final = Frames(1)
    """Not known yet."""

    def __init__(self, make: Callable[[], Clip | LongClip]) -> None:
        self._clip: Clip | LongClip | None = None
        self._from: int | None = None
        threading.Thread(target=self._come, args=(make,), name="ambience", daemon=True).start()

    def _come(self, make: Callable[[], Clip | LongClip]) -> None:
        with _ONE_AT_A_TIME:
            self._clip = make()

    @property
    def made(self) -> bool:
        return self._clip is not None

    def part(self, first: int, n: int) -> Samples:
        """`n` frames from `first` on; not to be written to. Asked for by one stream alone: it enters once for it."""
        if self._clip is None:
            return np.zeros((n, 2), np.float32)
        if self._from is None or first < self._from:  # there now, or sought back to before it was
            self._from = first
        part = self._clip.part(first, n)
        if first >= self._from + ENTERING:
            return part
        return part * rising(Shape.GENTLE, first, n, self._from, ENTERING)


class Around:
    """The ambiences of one sitting, whichever scores it goes through: one that is not made yet comes in later."""

    def __init__(self, bank: SoundBank) -> None:
        self._bank = bank
        self._coming: dict[tuple[str, int], Coming] = {}

    def __call__(self, name: str, start: Frames) -> Clip | LongClip | Coming:
        """What sounds under that name from frame `start` on. Raises UnknownSound."""
        coming = self._coming.get((name, start))
        if coming is None:
            kept = self._bank.kept_ambience(name)
            if kept is not None:
                return kept
            coming = self._coming[name, start] = Coming(lambda: self._bank.ambience(name))
        return coming
