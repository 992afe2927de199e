"""How long this computer has been asleep, by the two clocks that disagree about it."""

from __future__ import annotations

import sys
import time


def slept() -> float:
    """Seconds asleep since the computer was started; always 0 where no clock goes on through sleep (Windows).

    Linux and macOS each have a clock that stands still in sleep, `time.monotonic`, and one that does not.
    """
    now = time.monotonic()
    if sys.platform == "linux":
        through = time.clock_gettime(time.CLOCK_BOOTTIME)
    elif sys.platform == "darwin":
        through = time.clock_gettime(time.CLOCK_MONOTONIC)
    else:
        through = now
    return through - now
