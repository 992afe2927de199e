"""What every output does: pull samples, tell how far it has come, and say where it is heard."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar, NewType, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable

    from audio.units import Samples


DeviceName = NewType("DeviceName", str)
"""A device as the system calls it, in words for people."""


class NoDevice(Exception):  # noqa: N818 - a quiet fact, not a fault
    """There is nothing to play on; the message is one sentence."""


@dataclass(frozen=True, slots=True)
class Beat:
    """The latest time the output asked for samples."""

    frames: int
    """Asked for before that call."""
    at: float
    """time.monotonic() of that call."""


class Output(Protocol):
    """A place where samples go, at the house rate, float32 stereo."""

    audible: ClassVar[bool]
    """Whether a person can hear it: one that is not leaves the time to the clock."""
    latency: float
    """Seconds between asking for a frame and hearing it, beyond the time since the call."""
    notice: str
    """After `start`: a sentence where it is heard elsewhere than was asked for, else empty."""

    def start(self, pull: Callable[[int], Samples]) -> None:
        """Begin asking `pull(n)` for the next n frames, shape (n, 2), from a thread of its own.

        Whatever `pull` raises is heard as silence. Raises NoDevice.
        """

    def beat(self) -> Beat | None:
        """The latest call, None before the first; safe from any thread."""

    def stop(self) -> None:
        """Stop asking and let go of the device; twice is once."""

    def where(self) -> str:
        """One sentence: where it is heard, and whether that is muted as far as can be known. May take a second."""
