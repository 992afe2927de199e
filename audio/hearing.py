"""Hear it now: one bell on an output, and a sentence that says where it sounds."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from audio.score import Channel, Placement, Score
from audio.transport import Transport
from audio.units import Frames

if TYPE_CHECKING:
    from audio.clip import Clip
    from audio.output import Output


@dataclass(frozen=True, slots=True)
class Hearing:
    """A bell that is sounding."""

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
    transport = Transport(Score(bell.frames, (Placement(bell, Frames(0), Channel.BELL),)), output)
    transport.set_volume(Channel.BELL, volume)
    transport.start()
    if transport.sounding:
        transport.play()
    else:
        transport.stop()
    return Hearing(output.where(), transport)
