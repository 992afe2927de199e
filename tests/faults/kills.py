"""A writer is killed at any moment, again and again, on one history: `python -m tests.faults.kills [1000]`."""

from __future__ import annotations

import sys
import tempfile
import time
from pathlib import Path
from random import Random

from tests.faults.writing import confirmed, harm, writer

STARTED = 0.15
"""Seconds after which a writer has begun, about."""


def killed(kills: int, folder: Path, seed: int = 1) -> tuple[int, list[str]]:
    """How many sessions were confirmed in all, and what is wrong afterwards."""
    chance = Random(seed)
    kept: list[str] = []
    for _ in range(kills):
        program = writer(folder, 1_000_000)
        time.sleep(STARTED + chance.random() / 5)
        program.kill()
        kept += confirmed(program.communicate()[0])
    return len(kept), harm(folder, kept)


def main(kills: int) -> None:
    with tempfile.TemporaryDirectory() as name:
        count, wrong = killed(kills, Path(name) / "data")
    sys.stdout.write(f"{kills} kills: {count} sessions confirmed; wrong afterwards: {wrong or 'nothing'}\n")


if __name__ == "__main__":
    main(int(sys.argv[1]) if sys.argv[1:] else 1000)
