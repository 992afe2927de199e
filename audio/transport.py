"""The transport: a position moving over a score; play, pause, seek, change; the one clock of sound and words."""

from __future__ import annotations

import threading
import time
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from audio.output import NoDevice
from audio.sleep import slept
from audio.stream import Mix, Motion, Stream
from audio.units import RATE, Frames

if TYPE_CHECKING:
    from collections.abc import Callable

    from audio.output import Output
    from audio.score import Channel, Score
    from audio.units import Samples

STALLED = 1.5
"""Seconds without a call from the output after which it counts as gone."""
GRACE = 3.0
"""The same just after opening: a new stream may take a burst and then rest."""
WAITS = (0.2, 1.0)
"""Seconds before each new try to open the output; the last one repeats. A try without a device costs a few ms."""
LEAST_SLEEP = 2.0
"""Seconds asleep that are told as a gap; less is nobody's sleep."""
LAST_FADE = 0.3
"""Seconds given to the last fade to be asked for before the device is let go of."""
LAST_HEARD = 0.13
"""Seconds more until it has been heard: the fade itself, and what the sound server holds back."""
LOST = "No sound just now. The words go on."


class Transport:
    """Plays a score on an output; the position is asked for, never told.

    While an audible output keeps asking, the position follows the frames it has asked for. Otherwise, and from the
    moment it falls silent, it follows the clock from the same place; a worker opens the output again and the sound
    fades in where the words are by then. `on_trouble` is told, in a sentence, that the sound is
    lost, or comes from elsewhere than was chosen.

    The position stands while the computer sleeps. The first question after that tells `on_gap` the seconds asleep, if
    it was playing: pause there, or seek onward to count them. Without `on_gap` a silent output counts them itself.
    """

    def __init__(
        self,
        score: Score,
        output: Output,
        *,
        speed: float = 1.0,
        now: Callable[[], float] = time.monotonic,
        asleep: Callable[[], float] = slept,
        on_trouble: Callable[[str], None] | None = None,
        on_gap: Callable[[float], None] | None = None,
    ) -> None:
        self._output = output
        self._speed = speed
        self._now = now
        self._asleep = asleep
        self._slept = asleep()
        self._tell = on_trouble or (lambda _sentence: None)
        self._on_gap = on_gap
        self._motion = Motion(Mix(score), 0, now(), playing=False)
        self._moving = threading.RLock()  # between those who ask and the worker; the sound only reads
        self._stream = Stream(now)
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

    def change(self, score: Score) -> None:
        """Go on with another score, of any length, from where we are, playing or not.

        Where both scores sound alike nothing changes, bit for bit; where they differ one becomes the other within
        100 ms. Past the old one's end, time has stood: a longer score goes on from that end.
        """
        with self._moving:
            end = self.score.length
            if self._here() > end:
                self._move(end, playing=self._motion.playing)
            self._motion = replace(self._motion, mix=self._motion.mix._replace(score=score))

    def set_volume(self, channel: Channel, volume: float) -> None:
        """A slider's place, 0 to 1; heard there within 100 ms of being asked for."""
        with self._moving:
            mix = self._motion.mix
            volumes = replace(mix.volumes, **{channel.name.lower(): volume})
            self._motion = replace(self._motion, mix=mix._replace(volumes=volumes))

    def stop(self) -> None:
        """Silent within half a second, and the device let go of; returns at once."""
        self._stopping.set()
        if not (self._sounding and self._motion.playing):
            self._close()
            return
        self.pause()
        # not a daemon: a program that ends waits for the fade
        threading.Thread(target=self._close_quietly, name="last fade").start()

    # -- where the listener is ----------------------------------------------------------------------------------

    @property
    def score(self) -> Score:
        return self._motion.mix.score

    @property
    def playing(self) -> bool:
        return self._motion.playing

    @property
    def sounding(self) -> bool:
        """Whether a real device is heard."""
        return self._sounding

    def position(self) -> Frames:
        """The frame being heard now; it never runs backwards except by a seek."""
        self._notice_sleep()
        if self._sounding and self._stalled():
            self._lose()
        self._last = max(self._last, min(self._here(), self.score.length))
        return Frames(self._last)

    def _here(self) -> int:
        motion, anchor = self._motion, self._stream.anchor
        if not motion.playing:
            return motion.frame
        heard_of = anchor is not None and anchor.take == motion.take
        if not self._sounding or (motion.joining and not heard_of):
            return motion.frame + max(0, int((self._now() - motion.at) * RATE * self._speed))
        if anchor is None or not heard_of:
            return motion.frame
        heard = anchor.frame + int((self._now() - anchor.at - self._output.latency) * RATE)
        return max(motion.frame, heard)

    def _move(self, frame: int, *, playing: bool, joining: bool = False) -> None:
        with self._moving:
            take = self._motion.take + 1
            moved = replace(self._motion, frame=frame, at=self._now(), playing=playing, take=take, joining=joining)
            self._motion = moved

    def _notice_sleep(self) -> None:
        slept_now = self._asleep()
        gap = slept_now - self._slept
        if gap < LEAST_SLEEP:
            return
        self._slept = slept_now
        if not self._motion.playing:
            return
        if self._on_gap is not None:
            self._on_gap(gap)
        elif not self._output.audible:
            self._move(self._here() + int(gap * RATE * self._speed), playing=True)

    # -- the output's side --------------------------------------------------------------------------------------

    def _open(self) -> bool:
        """Begin a new take where the words are now; False where there is no device."""
        self._stream.reset(self._output.latency)
        try:
            self._output.start(self._pull)  # this may take seconds: where the words are is asked for afterwards
        except NoDevice:
            return False
        self._opened_at = time.monotonic()
        with self._moving:
            playing = self._motion.playing
            self._move(self._here(), playing=playing, joining=playing)
            self._sounding = True
        if self._output.notice:
            self._tell(self._output.notice)
        return True

    def _pull(self, n: int) -> Samples:
        """The next n frames, called by the output's own thread; never waits for anything."""
        return self._stream.block(n, self._motion) if self._sounding else np.zeros((n, 2), np.float32)

    def _stalled(self) -> bool:
        beat = self._output.beat()
        quiet_since = max(beat.at if beat else 0.0, self._opened_at)
        limit = GRACE if time.monotonic() - self._opened_at < GRACE else STALLED
        return time.monotonic() - quiet_since > limit

    def _lose(self) -> None:
        """From here on the clock leads, from the place the sound had come to."""
        with self._moving:
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
                    self._close()
                return

    def _close_quietly(self) -> None:
        until = time.monotonic() + LAST_FADE
        while not self._stream.quiet and time.monotonic() < until:
            time.sleep(0.01)
        time.sleep(self._output.latency + LAST_HEARD)  # asked for is not yet heard
        self._close()

    def _close(self) -> None:
        self._sounding = False
        self._output.stop()
