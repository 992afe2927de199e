"""A disk of half a megabyte, for those who may make one: it fills up, or is read-only."""

from __future__ import annotations

import subprocess
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

SMALL = "size=512k,mode=700"


def can_mount(folder: Path) -> bool:
    """Whether such a disk can be made here."""
    try:
        with small_disk(folder):
            return True
    except (OSError, subprocess.CalledProcessError):
        return False


@contextmanager
def small_disk(folder: Path) -> Iterator[None]:
    """The folder, made where it is not there, is a disk of its own meanwhile."""
    folder.mkdir(exist_ok=True)
    _run("mount", "-t", "tmpfs", "-o", SMALL, "tmpfs", str(folder))
    try:
        yield
    finally:
        _run("umount", str(folder))


def read_only(folder: Path) -> None:
    """From now on the disk takes nothing any more."""
    _run("mount", "-o", f"remount,ro,{SMALL}", str(folder))


def _run(*words: str) -> None:
    subprocess.run(words, check=True, capture_output=True)
