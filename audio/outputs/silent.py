"""The silent output: nothing is asked for and nothing is heard; time passes by the clock."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

if TYPE_CHECKING:
    from collections.abc import Callable

    from audio.output import Beat
    from audio.units import Samples


class SilentOutput:
    """For sitting without sound, for looking through, and for machines without a device."""

    audible: ClassVar[bool] = False
    latency = 0.0
    notice = ""

    def start(self, pull: Callable[[int], Samples]) -> None:
        """Nothing to start."""

    def beat(self) -> Beat | None:
        return None

    def stop(self) -> None:
        """Nothing to stop."""

    def where(self) -> str:
        return "No sound: this sitting is silent."
