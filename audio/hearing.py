"""Hear it now: a bell or a little of an ambience on an output, and a sentence that says where it sounds."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from audio.score import Channel, Placement, Score
from audio.transport import Transport
from audio.units import Frames, frames_of

if TYPE_CHECKING:
    from audio.clip import Clip
    from audio.long_clip import LongClip
    from audio.output import Output

HEARD = 10_000
"""ms of an ambience."""
COMES_AND_GOES = 1000


@dataclass(frozen=True, slots=True)
class Hearing:
    """A sound that is to be heard now."""

    sentence: str
    """Where it sounds, for the listener."""
    transport: Transport

    @property
    def over(self) -> bool:
        """Whether it has rung out, or never began."""
        return not self.transport.playing or self.transport.position() >= self.transport.score.length

    def stop(self) -> None:
        """Let go of the output; needed when it is over, too."""
        self.transport.stop()


def hear(output: Output, bell: Clip, *, volume: float = 1.0) -> Hearing:
    """Begin to play `bell`; `volume` is the slider's place. Where there is no device it says so and nothing sounds.

    May take a second or two until the device is open: ask from a worker where a screen must go on.
    """
    return _hear(output, Placement(bell, Frames(0), Channel.BELL), volume)


def hear_ambience(output: Output, clip: Clip | LongClip, *, volume: float = 1.0) -> Hearing:
    """The same with the beginning of an ambience, coming and going."""
    fade = frames_of(COMES_AND_GOES)
    heard = Placement(clip, Frames(0), Channel.AMBIENCE, length=frames_of(HEARD), fade_in=fade, fade_out=fade)
    return _hear(output, heard, volume)


def _hear(output: Output, heard: Placement, volume: float) -> Hearing:
    transport = Transport(Score(heard.end, (heard,)), output)
    transport.set_volume(heard.channel, volume)
    transport.start()
    if transport.sounding:
        transport.play()
    else:
        transport.stop()
    return Hearing(output.where(), transport)
