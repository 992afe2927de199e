"""A program is killed while it brings an older history up to date: `python -m tests.faults.migrations [300]`."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
import tempfile
import time
from contextlib import closing
from pathlib import Path
from random import Random

from meditation.history.connecting import FILE
from meditation.history.rows import row_sum, to_row
from meditation.history.schema import STEPS, VERSION
from tests.faults.writing import ROOT, harm, sitting

SESSIONS = 3000
OPEN = """
import datetime as dt, sys
from pathlib import Path
from meditation.history.store import HistoryStore
print("begun", flush=True)
HistoryStore.open(Path(sys.argv[1]), now=lambda: dt.datetime.now(dt.UTC)).close()
print("done", flush=True)
"""


def older(folder: Path, version: int, count: int) -> list[str]:
    """A history as that version left it, with so many sessions; gives their ids."""
    folder.mkdir(mode=0o700)
    rows = [to_row(sitting()) for _ in range(count if version else 0)]
    with closing(sqlite3.connect(folder / FILE)) as old, old:
        old.execute("PRAGMA journal_mode=TRUNCATE")
        for step in range(version):
            old.executescript(f"{STEPS[step]}PRAGMA user_version={step + 1};")
        if rows:
            first = rows[0][:15]
            marks = ", ".join("?" * (len(first) + 1))
            old.executemany(f"INSERT INTO session VALUES ({marks})", [(*row[:15], row_sum(row)) for row in rows])  # noqa: S608 - only marks
    return [row[0] for row in rows]


def killed(step: int, kills: int, seed: int = 1, count: int = SESSIONS) -> tuple[int, list[str]]:
    """Kills in the step from this version to the next: how many came before its end, and what is wrong afterwards."""
    chance = Random(seed)
    middle, wrong = 0, []
    with tempfile.TemporaryDirectory() as name:
        for number in range(kills):
            folder = Path(name) / str(number)
            ids = older(folder, step, count)
            line = [sys.executable, "-c", OPEN, str(folder)]
            with subprocess.Popen(line, cwd=ROOT, stdout=subprocess.PIPE, text=True) as program:
                assert program.stdout is not None
                program.stdout.readline()
                time.sleep(chance.random() / (20 if step else 100))
                program.kill()
                middle += "done" not in program.stdout.read()
            wrong += [f"kill {number} of step {step}: {one}" for one in harm(folder, ids)]
    return middle, wrong


def main(kills: int) -> None:
    for step in range(VERSION):
        middle, wrong = killed(step, kills)
        told = (
            f"step {step} to {step + 1}: {kills} kills, {middle} before its end; wrong afterwards: {wrong or 'nothing'}"
        )
        sys.stdout.write(f"{told}\n")


if __name__ == "__main__":
    main(int(sys.argv[1]) if sys.argv[1:] else 300)
