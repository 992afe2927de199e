"""Work that may take a second, done beside the screen; what it gives comes back on the screen's own thread."""

from __future__ import annotations

import sys
from contextlib import suppress
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")
TURN = 0.0005
"""Seconds that one thread of Python has for itself while another waits."""


class _Bringer(QObject):
    """Carries one result to the screen's thread."""

    brought = Signal(object)


_WAITED_FOR: set[_Bringer] = set()
"""Kept alive until their result has come."""


class _Job(QRunnable):
    def __init__(self, work: Callable[[], object], bringer: _Bringer) -> None:
        super().__init__()
        self._work = work
        self._bringer = bringer

    def run(self) -> None:
        given = self._work()
        with suppress(RuntimeError):  # the program has ended meanwhile, and nobody waits for it
            self._bringer.brought.emit(given)


def run_job(work: Callable[[], T], done: Callable[[T], None]) -> None:
    """Do `work` on another thread, then `done` with what it gave, here. `work` says its troubles in what it gives.

    The screen's turn comes often meanwhile: Qt asks it many small things, and each would wait for a turn.

    Where `done` belongs to a widget that has gone meanwhile, nothing happens.
    """
    sys.setswitchinterval(TURN)
    bringer = _Bringer()
    _WAITED_FOR.add(bringer)
    bringer.brought.connect(done)
    bringer.brought.connect(lambda _given: _WAITED_FOR.discard(bringer))
    QThreadPool.globalInstance().start(_Job(work, bringer))
