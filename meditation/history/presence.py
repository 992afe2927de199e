"""Whether the program that began a sitting is still alive: a lock file that the system lets go of with the process."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

SUFFIX = ".alive"


class Presence:
    """This process's own lock, held from the first sitting until the program ends, however it ends."""

    def __init__(self, folder: Path, name: str) -> None:
        self.path = folder / f"{name}{SUFFIX}"
        self._descriptor = os.open(self.path, os.O_RDWR | os.O_CREAT, 0o600)
        _lock(self._descriptor)

    def close(self) -> None:
        os.close(self._descriptor)
        self.path.unlink(missing_ok=True)


def is_alive(folder: Path, name: str) -> bool:
    """True while another process holds that name; a leftover of a dead one is tidied away."""
    path = folder / f"{name}{SUFFIX}"
    try:
        descriptor = os.open(path, os.O_RDWR)
    except OSError:
        return False
    try:
        _lock(descriptor)
    except OSError:
        return True
    finally:
        os.close(descriptor)
    path.unlink(missing_ok=True)
    return False


if sys.platform == "win32":
    import msvcrt

    def _lock(descriptor: int) -> None:
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _lock(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
