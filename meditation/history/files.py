"""Small private files that are written wholly or not at all, and files that are written over before they go."""

from __future__ import annotations

import os
from contextlib import suppress
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


def write_whole(path: Path, data: bytes) -> None:
    """For the person's eyes alone, and on the disk when it is over; raises OSError."""
    path.parent.mkdir(mode=0o700, exist_ok=True)
    part = path.with_name(f"{path.name}.part")
    try:
        with os.fdopen(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as file:
            file.write(data)
        to_disk(part)
        part.replace(path)
        to_disk(path.parent)
    finally:
        part.unlink(missing_ok=True)


def to_disk(path: Path) -> None:
    """Not only written, but there after a power cut; folders too, where the system can."""
    if path.is_dir() and os.name != "posix":
        return
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def erase(path: Path) -> None:
    """Write over a file, then take it away; what a disk or a system keeps of it elsewhere is out of reach."""
    with suppress(FileNotFoundError):
        with path.open("r+b") as file:
            write_over(file.fileno())
        path.unlink()


def write_over(descriptor: int) -> None:
    """Zeros in place of whatever stands in an open file."""
    left = os.fstat(descriptor).st_size
    os.lseek(descriptor, 0, os.SEEK_SET)
    while left > 0:
        left -= os.write(descriptor, bytes(min(left, 1 << 20)))
    os.fsync(descriptor)
