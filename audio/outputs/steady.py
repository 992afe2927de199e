"""A thread that asks for blocks in time, for outputs that nothing asks by itself."""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING

import numpy as np

from audio.output import Beat
from audio.units import RATE

if TYPE_CHECKING:
    from collections.abc import Callable

    from audio.units import Samples

PATIENCE = 2.0
"""Seconds that `stop` waits for the block under way."""


class Steady:
    """Asks for `block` frames at a time, by the clock."""

    def __init__(self, block: int) -> None:
        self._block = block
        self._thread: threading.Thread | None = None
        self._enough = threading.Event()
        self.beat: Beat | None = None
        self.troubled = False

    def start(self, pull: Callable[[int], Samples], take: Callable[[Samples], bool]) -> None:
        """Hand every block to `take`, until that answers False or `stop` is called."""
        self._enough = threading.Event()
        self._thread = threading.Thread(target=self._run, args=(pull, take, self._enough), name="steady", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        self._enough.set()
        thread, self._thread = self._thread, None
        if thread is not None and thread is not threading.current_thread():
            thread.join(PATIENCE)

    def ask(self, pull: Callable[[int], Samples], asked: int, n: int) -> Samples:
        """One block of `n` frames, with `asked` frames before it; silence where there is trouble."""
        self.beat = Beat(asked, time.monotonic())
        try:
            return pull(n)
        except Exception:  # noqa: BLE001 - an exception here would end the sound for good, unseen
            self.troubled = True
            return np.zeros((n, 2), np.float32)

    def _run(self, pull: Callable[[int], Samples], take: Callable[[Samples], bool], enough: threading.Event) -> None:
        began, asked = time.monotonic(), 0
        while not enough.is_set():
            if not take(self.ask(pull, asked, self._block)):
                return
            asked += self._block
            enough.wait(max(0.0, began + asked / RATE - time.monotonic()))
