"""The player: a state over a timeline and a transport, and the seconds truly sat."""

from __future__ import annotations

from enum import Enum, auto
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from audio.score import Channel
from audio.units import frames_of, ms_of
from meditation.script.model import Millis

if TYPE_CHECKING:
    from collections.abc import Mapping

    from audio.score import Score
    from audio.transport import Transport
    from meditation.session.timeline import Moment, Timeline


EVENLY: Final[Mapping[Channel, float]] = MappingProxyType({})


class State(Enum):
    READY = auto()
    PLAYING = auto()
    PAUSED = auto()
    ENDED = auto()


class Player:
    """Plays one timeline once. All answers come from the transport's position; nothing here counts ticks."""

    def __init__(self, timeline: Timeline, transport: Transport, *, speed: float = 1.0) -> None:
        self.timeline = timeline
        self.state = State.READY
        self.transport = transport
        self._speed = speed
        self._sat = 0
        self._last = 0

    def begin(self) -> None:
        if self.state is State.READY:
            self.transport.start()
            self.transport.play()
            self.state = State.PLAYING

    def position(self) -> Millis:
        """Where the listener is, within the session; also notices the end and counts what was sat."""
        now = min(ms_of(self.transport.position()), int(self.timeline.length))
        if self.state is State.PLAYING:
            self._sat += max(0, now - max(self._last, self.timeline.begins))
            if now >= self.timeline.length:
                self.state = State.ENDED
        self._last = now
        return Millis(now)

    def moment(self) -> Moment:
        return self.timeline.moment(self.position())

    @property
    def sat_seconds(self) -> int:
        """Real seconds spent playing: no pause, no jump, and at a higher speed so many fewer."""
        self.position()
        return round(self._sat / 1000 / self._speed)

    def toggle(self) -> None:
        if self.state is State.PLAYING:
            self.pause()
        elif self.state is State.PAUSED:
            self.transport.play()
            self.state = State.PLAYING

    def pause(self) -> None:
        if self.state is State.PLAYING:
            self.position()
            self.transport.pause()
            self.state = State.PAUSED

    def go_to(self, ms: int) -> None:
        """Jump within the session; what is jumped over is not counted as sat."""
        if self.state in {State.PLAYING, State.PAUSED}:
            self.position()
            self.transport.seek(frames_of(ms))
            self._last = ms

    def sat_on(self, seconds: float) -> None:
        """Time that passed unheard, while the computer slept, is part of the sitting."""
        self.transport.seek(frames_of(self._last) + frames_of(round(seconds * 1000)))

    def previous(self) -> None:
        self.go_to(self.timeline.cue_before(self.position()))

    def following(self) -> None:
        self.go_to(min(self.timeline.cue_after(self.position()), int(self.timeline.length)))

    def change(self, timeline: Timeline, score: Score) -> None:
        """Go on with another timeline of the same length, at the same place."""
        if timeline.length != self.timeline.length:
            raise ValueError("a session keeps its length while it plays")
        self.position()
        self.timeline = timeline
        self.transport.change(score)

    @property
    def complete(self) -> bool:
        """Whether the practice has come to the place where it may end."""
        open_from = self.timeline.open_from
        return self.state is State.ENDED or (open_from is not None and self._last >= open_from)

    def stop(self) -> None:
        """From any state: silent within half a second. At the end the last bell may ring out."""
        rings_out = self.state is State.ENDED
        self.position()
        self.state = State.ENDED
        if not rings_out:
            self.transport.stop()

    def set_volume(self, volume: float, parts: Mapping[Channel, float] = EVENLY) -> None:
        """All channels together, 0 to 1; `parts` says how much of it each channel gets, all of it where not named."""
        for channel in Channel:
            self.transport.set_volume(channel, volume * parts.get(channel, 1.0))

    def close(self) -> None:
        """Let go of the sound device."""
        self.transport.stop()
