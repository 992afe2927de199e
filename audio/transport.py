"""The transport: a position moving over a score; play, pause, seek, volumes; the one clock of sound and words."""

from __future__ import annotations

import threading
import time
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from audio.fade import Shape, falling, rising
from audio.output import NoDevice
from audio.render import Volumes, render
from audio.units import RATE, Frames

if TYPE_CHECKING:
    from collections.abc import Callable

    from audio.output import Output
    from audio.score import Channel, Score
    from audio.units import Samples

LEAD_IN = RATE // 2
"""Frames of silence before the first: sound servers swallow the beginning of a stream."""
PAUSE_FADE = RATE * 30 // 1000
RETURN_FADE = RATE * 150 // 1000
STALLED = 1.5
"""Seconds without a call from the output after which it counts as gone."""
GRACE = 3.0
"""The same just after opening: a new stream may take a burst and then rest."""
WAITS = (1.0, 2.0, 5.0, 10.0)
"""Seconds before each new try to open the output; the last one repeats."""
BOOTTIME: int | None = getattr(time, "CLOCK_BOOTTIME", None)
LOST = "No sound just now. The words go on."


def boottime() -> float:
    """Seconds that go on while the computer sleeps, where the system has such a clock."""
    return time.clock_gettime(BOOTTIME) if BOOTTIME is not None else time.monotonic()


ALL_UP = Volumes()


@dataclass(frozen=True, slots=True)
class Motion:
    """What was last asked for: a frame at a time, moving or not. Swapped whole, so that no lock is needed."""

    frame: int
    at: float
    playing: bool
    take: int = 0
    """Counts the starts, seeks and reopenings: the sound begins anew with each."""
    volumes: Volumes = ALL_UP


@dataclass(frozen=True, slots=True)
class Anchor:
    """The latest block of a take: its first frame and when it was asked for."""

    take: int
    frame: int
    at: float


class Transport:
    """Plays a score on an output; the position is asked for, never told.

    While an audible output keeps asking, the position follows the frames it has asked for. Otherwise, and from the
    moment it falls silent, it follows the clock from the same place; a worker opens the output again and the sound
    fades in where the words are by then.
    """

    def __init__(
        self,
        score: Score,
        output: Output,
        *,
        speed: float = 1.0,
        now: Callable[[], float] = boottime,
        on_trouble: Callable[[str], None] | None = None,
    ) -> None:
        self.score = score
        self._output = output
        self._speed = speed
        self._now = now
        self._tell = on_trouble or (lambda _sentence: None)
        self._motion = Motion(0, now(), playing=False)
        self._anchor: Anchor | None = None
        self._cursor = 0
        self._lead = 0
        self._take = 0
        self._sounded = False
        self._sounding = False
        self._opened_at = 0.0
        self._last = 0
        self._stopping = threading.Event()
        self._reopening: threading.Thread | None = None

    # -- what the player says -----------------------------------------------------------------------------------

    def start(self) -> None:
        """Open the output; without one the time goes by the clock and the worker keeps trying."""
        if self._output.audible and not self._open():
            self._lose()

    def play(self) -> None:
        self._move(self._here(), playing=True)

    def pause(self) -> None:
        """The sound fades within 30 ms of being asked for; the position stands where it was heard."""
        self._move(self.position(), playing=False)

    def seek(self, frame: int) -> None:
        self._last = max(0, min(frame, self.score.length))
        self._move(self._last, playing=self._motion.playing)

    def set_volume(self, channel: Channel, volume: float) -> None:
        """A slider's place, 0 to 1."""
        volumes = replace(self._motion.volumes, **{channel.name.lower(): volume})
        self._motion = replace(self._motion, volumes=volumes)

    def stop(self) -> None:
        """Silent within half a second, and the device let go of."""
        if self._motion.playing:
            self.pause()
        self._stopping.set()
        self._sounding = False
        self._output.stop()

    # -- where the listener is ----------------------------------------------------------------------------------

    @property
    def playing(self) -> bool:
        return self._motion.playing

    @property
    def sounding(self) -> bool:
        """Whether a real device is heard."""
        return self._sounding

    def position(self) -> Frames:
        """The frame being heard now; it never runs backwards except by a seek."""
        if self._sounding and self._stalled():
            self._lose()
        self._last = max(self._last, min(self._here(), self.score.length))
        return Frames(self._last)

    def _here(self) -> int:
        motion, anchor = self._motion, self._anchor
        if not motion.playing:
            return motion.frame
        if not self._sounding:
            return motion.frame + max(0, int((self._now() - motion.at) * RATE * self._speed))
        if anchor is None or anchor.take != motion.take:
            return motion.frame
        heard = anchor.frame + int((self._now() - anchor.at - self._output.latency) * RATE)
        return max(motion.frame, heard)

    def _move(self, frame: int, *, playing: bool) -> None:
        motion = self._motion
        self._motion = replace(motion, frame=frame, at=self._now(), playing=playing, take=motion.take + 1)

    # -- the output's side --------------------------------------------------------------------------------------

    def _open(self) -> bool:
        """Begin a new take where the words are now; False where there is no device."""
        self._anchor = None
        self._sounded = False
        try:
            self._output.start(self._pull)  # this may take seconds: where the words are is asked for afterwards
        except NoDevice:
            return False
        self._opened_at = time.monotonic()
        self._move(self._here(), playing=self._motion.playing)
        self._sounding = True
        return True

    def _pull(self, n: int) -> Samples:
        """The next n frames, called by the output's own thread; never waits for anything."""
        if not self._sounding:
            return np.zeros((n, 2), np.float32)
        motion = self._motion
        was, self._sounded = self._sounded, motion.playing
        if not motion.playing:
            if not was:
                return np.zeros((n, 2), np.float32)
            fade = min(n, PAUSE_FADE)
            out = render(self.score, self._cursor, n, motion.volumes)
            return _faded_out(out, fade)
        if motion.take == self._take and was:
            return self._next(n, motion)
        self._take = motion.take
        left = render(self.score, self._cursor, n, motion.volumes) if was else None
        self._cursor = motion.frame
        self._lead = 0 if motion.frame else LEAD_IN
        out = self._next(n, motion)
        if motion.frame:
            out *= rising(Shape.GENTLE, 0, n, 0, RETURN_FADE)
        return out if left is None else out + _faded_out(left, min(n, PAUSE_FADE))

    def _next(self, n: int, motion: Motion) -> Samples:
        """The take's next frames, after what is left of the silence before its first."""
        lead = min(n, self._lead)
        self._anchor = Anchor(motion.take, self._cursor, self._now() + self._lead / RATE)
        self._lead -= lead
        out = np.zeros((n, 2), np.float32)
        out[lead:] = render(self.score, self._cursor, n - lead, motion.volumes)
        self._cursor += n - lead
        return out

    def _stalled(self) -> bool:
        beat = self._output.beat()
        quiet_since = max(beat.at if beat else 0.0, self._opened_at)
        limit = GRACE if time.monotonic() - self._opened_at < GRACE else STALLED
        return time.monotonic() - quiet_since > limit

    def _lose(self) -> None:
        """From here on the clock leads, from the place the sound had come to."""
        here = self._here()
        self._sounding = False
        self._move(here, playing=self._motion.playing)
        self._tell(LOST)
        if self._reopening is None or not self._reopening.is_alive():
            self._reopening = threading.Thread(target=self._reopen, name="sound", daemon=True)
            self._reopening.start()

    def _reopen(self) -> None:
        tries = 0
        while not self._stopping.wait(WAITS[min(tries, len(WAITS) - 1)]):
            tries += 1
            self._output.stop()
            if self._open():
                if self._stopping.is_set():
                    self._output.stop()
                return


def _faded_out(samples: Samples, fade: int) -> Samples:
    """The samples brought to silence over the first `fade` frames."""
    out = samples * falling(Shape.GENTLE, 0, len(samples), fade, fade)
    out[fade:] = 0.0
    return out
