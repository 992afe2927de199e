"""Who has the history open: any number of programs may, but whoever exchanges the file has to be alone with it."""

from __future__ import annotations

import os
import sys
import time
from typing import TYPE_CHECKING, Self

if TYPE_CHECKING:
    from pathlib import Path
    from types import TracebackType

FILE = "history.open"
AGAIN = 0.05
"""Seconds between two tries."""


class Hold:
    """Held from its making until `close`, or until the process ends, however it ends.

    Raises TimeoutError where another is in the way for `within` seconds. In a folder that cannot be written to nothing
    is held, and nothing can be exchanged there either. On Windows the system itself refuses to exchange an open file.
    """

    def __init__(self, folder: Path, *, alone: bool = False, within: float = 10.0) -> None:
        self._descriptor = _opened(folder / FILE)
        until = time.monotonic() + within
        while self._descriptor is not None and not _take(self._descriptor, alone=alone):
            if time.monotonic() > until:
                self.close()
                raise TimeoutError
            time.sleep(AGAIN)

    def close(self) -> None:
        if self._descriptor is not None:
            os.close(self._descriptor)
            self._descriptor = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, _kind: type[BaseException] | None, _error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        self.close()

    def __del__(self) -> None:
        self.close()


def _opened(path: Path) -> int | None:
    try:
        return os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    except OSError:
        return None


if sys.platform == "win32":

    def _take(_descriptor: int, *, alone: bool) -> bool:  # noqa: ARG001 - there is no lock that many can share
        return True
else:
    import fcntl

    def _take(descriptor: int, *, alone: bool) -> bool:
        try:
            fcntl.flock(descriptor, (fcntl.LOCK_EX if alone else fcntl.LOCK_SH) | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        except OSError:  # a file system without locks
            return True
        return True
