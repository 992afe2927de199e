"""The stream: the blocks an output is given while what is asked for changes under it, without a gap or a click."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from audio.fade import Shape, falling, rising
from audio.render import Volumes, render
from audio.units import RATE

if TYPE_CHECKING:
    from collections.abc import Callable

    from audio.score import Score
    from audio.units import Samples

LEAD_IN = RATE // 2
"""Frames of silence before the first: sound servers swallow the beginning of a stream."""
PAUSE_FADE = RATE * 30 // 1000
RETURN_FADE = RATE * 150 // 1000
CHANGE_FADE = RATE * 100 // 1000
"""From one score or one set of volumes to another."""
ALL_UP = Volumes()


class Mix(NamedTuple):
    """What is heard of which score."""

    score: Score
    volumes: Volumes = ALL_UP

    def samples(self, start: int, n: int) -> Samples:
        return render(self.score, start, n, self.volumes)

    def is_(self, other: Mix) -> bool:
        """Whether they are the same without looking: two scores may be equal and long."""
        return self.score is other.score and self.volumes == other.volumes


@dataclass(frozen=True, slots=True)
class Motion:
    """What was last asked for: a frame at a time, moving or not. Swapped whole, so that the sound needs no lock."""

    mix: Mix
    frame: int
    at: float
    playing: bool
    take: int = 0
    """Counts the starts, seeks and reopenings: the sound begins anew with each."""
    joining: bool = False
    """The words have been moving without sound: the sound comes in where they will be when it is heard."""


@dataclass(frozen=True, slots=True)
class Anchor:
    """The latest block of a take: its first frame and when it was asked for."""

    take: int
    frame: int
    at: float


class Stream:
    """Belongs to the output's thread; only `anchor` and `quiet` are read by others. Never waits for anything."""

    def __init__(self, now: Callable[[], float]) -> None:
        self.anchor: Anchor | None = None
        self._now = now
        self._latency = 0.0
        self._sounded = False
        self._take = 0
        self._cursor = 0
        self._lead = 0
        self._entered = 0
        self._mix: Mix | None = None
        self._before: Mix | None = None
        self._changed = 0
        self._tail = np.zeros((0, 2), np.float32)

    def reset(self, latency: float) -> None:
        """Before an output begins to ask: nothing has sounded on it yet. `latency` in seconds, as the output has it."""
        self.anchor = None
        self._latency = latency
        self._sounded = False
        self._tail = self._tail[:0]

    @property
    def quiet(self) -> bool:
        """Whether all that was asked for last is silence."""
        return not self._sounded and not len(self._tail)

    def block(self, n: int, motion: Motion) -> Samples:
        """The next n frames, shape (n, 2)."""
        out = np.zeros((n, 2), np.float32)
        if self._sounded and not (motion.playing and motion.take == self._take):
            self._leave()
        if motion.playing:
            if self._sounded:
                self._turn_to(motion.mix)
            else:
                self._enter(motion)
            lead = min(n, self._lead)
            self.anchor = Anchor(motion.take, self._cursor, self._now() + self._lead / RATE)
            self._lead -= lead
            out[lead:] = self._samples(n - lead)
            self._cursor += n - lead
        ringing = min(n, len(self._tail))
        out[:ringing] += self._tail[:ringing]
        self._tail = self._tail[ringing:]
        return out

    def _enter(self, motion: Motion) -> None:
        """Begin a take: from the score's first frame as it is, from anywhere else with a fade."""
        self._sounded, self._take = True, motion.take
        gone = int((self._now() - motion.at + self._latency) * RATE) if motion.joining else 0
        self._cursor = self._entered = motion.frame + gone
        self._lead = 0 if self._entered else LEAD_IN
        self._mix, self._before = motion.mix, None

    def _leave(self) -> None:
        """What was sounding goes on for a moment, falling, over whatever comes next."""
        if not self._lead:
            tail = self._samples(PAUSE_FADE) * falling(Shape.GENTLE, 0, PAUSE_FADE, PAUSE_FADE, PAUSE_FADE)
            tail[: len(self._tail)] += self._tail
            self._tail = tail
        self._sounded = False

    def _turn_to(self, mix: Mix) -> None:
        """Begin the way to another mix; while one is still under way the next waits for it."""
        if self._cursor >= self._until:
            self._before = None
        if self._mix is None or self._mix.is_(mix) or self._before is not None:
            return
        self._before = None if self._lead else self._mix
        self._mix, self._changed = mix, self._cursor

    @property
    def _until(self) -> int:
        return self._changed + CHANGE_FADE

    def _samples(self, n: int) -> Samples:
        """`n` frames from the cursor on. Where two mixes agree, the way between them is theirs bit for bit."""
        if self._mix is None:
            return np.zeros((n, 2), np.float32)
        out = self._mix.samples(self._cursor, n)
        k = min(n, self._until - self._cursor)
        if self._before is not None and k > 0:
            before = self._before.samples(self._cursor, k)
            out[:k] = before + (out[:k] - before) * rising(Shape.GENTLE, self._cursor, k, self._changed, CHANGE_FADE)
        k = min(n, self._entered + RETURN_FADE - self._cursor)
        if self._entered and k > 0:
            out[:k] *= rising(Shape.GENTLE, self._cursor, k, self._entered, RETURN_FADE)
        return out
