"""A score: which clip sounds from which frame to which, on which channel."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum, auto
from typing import TYPE_CHECKING, Final

from audio.speech import speech
from audio.units import RATE, Frames

if TYPE_CHECKING:
    from audio.clip import Clip
    from audio.coming import Coming
    from audio.fade import Shape
    from audio.long_clip import LongClip
    from audio.speech import Spans

BAR: Final = 10 * RATE
"""The score is indexed in bars of this many frames, so that a block looks only at what is near it."""

AT_ONCE: Final = Frames(0)


class Channel(Enum):
    """What a listener can make louder or softer by itself."""

    BELL = auto()
    AMBIENCE = auto()
    VOICE = auto()


@dataclass(frozen=True, slots=True)
class Placement:
    """A clip laid at a frame: once (`length` None), or over and over without a seam for `length` frames.

    `gain` is linear. Fades are in frames, within the placement.
    """

    clip: Clip | LongClip | Coming
    start: Frames
    channel: Channel
    gain: float = 1.0
    length: Frames | None = None
    fade_in: Frames = AT_ONCE
    fade_out: Frames = AT_ONCE
    shape: Shape | None = None
    """The fades' shape; None: gentle."""

    def __post_init__(self) -> None:
        if self.start < 0 or self.fade_in < 0 or self.fade_out < 0 or (self.length is not None and self.length < 0):
            raise ValueError("a placement's frames are counted from 0 upwards")
        if not 0 <= self.gain <= 16:
            raise ValueError(f"a gain of {self.gain} is outside 0 ... 16")

    @property
    def end(self) -> Frames:
        """The first frame after it."""
        return Frames(self.start + (self.clip.frames if self.length is None else self.length))


@dataclass(frozen=True, slots=True)
class Score:
    """All that will sound. `length` is the end of all sound: what would ring beyond it is cut there."""

    length: Frames
    placements: tuple[Placement, ...]
    speech: Spans = field(init=False, repr=False, compare=False)
    """Where a voice sounds: the ambience steps back there."""
    _bars: tuple[tuple[int, ...], ...] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        bars: list[list[int]] = [[] for _ in range(-(-self.length // BAR))]
        for index, placement in enumerate(self.placements):
            end = min(placement.end, self.length)
            if placement.start < end:
                for bar in range(placement.start // BAR, (end - 1) // BAR + 1):
                    bars[bar].append(index)
        object.__setattr__(self, "_bars", tuple(tuple(bar) for bar in bars))
        spoken = (p for p in self.placements if p.channel is Channel.VOICE and p.gain and p.start < p.end)
        object.__setattr__(self, "speech", speech((p.start, p.end) for p in spoken))

    def sounding(self, start: int, end: int) -> list[Placement]:
        """What sounds within frames `start` ... `end - 1`, always in the score's own order: sums round by order."""
        start, end = max(start, 0), min(end, self.length)
        if start >= end:
            return []
        bars = self._bars[start // BAR : (end - 1) // BAR + 1]
        indices = bars[0] if len(bars) == 1 else sorted(set().union(*bars))
        near = (self.placements[index] for index in indices)
        return [placement for placement in near if placement.start < end and placement.end > start]
