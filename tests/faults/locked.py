"""Kills at any moment, for a locked history: a writer's, and those of setting and removing the passphrase.

Run it with `python -m tests.faults.locked [150]`.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from random import Random

from meditation.history.connecting import FILE, forget_key, is_locked
from meditation.history.locking import has_passphrase, set_passphrase, unlock
from meditation.history.schema import sums_hold
from tests.bench.history import sessions
from tests.history.test_locking import CHEAP, NOW, ROOT, WORDS, fill, store, writer

CHANGING = """
import sys
from pathlib import Path
from meditation.history.locking import remove_passphrase, set_passphrase
folder, words = Path(sys.argv[1]), "four calm tea cups"
print("begun", flush=True)
set_passphrase(folder, words, 1024) if sys.argv[2] == "set" else remove_passphrase(folder, words)
print("done", flush=True)
"""
COUNT = 5000


def killed_writers(kills: int, folder: Path, chance: Random) -> str:
    fill(folder)
    set_passphrase(folder, WORDS, CHEAP)
    kept: set[str] = set()
    for _ in range(kills):
        program = writer(folder, 1_000_000)
        time.sleep(0.12 + chance.random() / 4)
        program.kill()
        kept.update((program.communicate()[0]).split("\n")[:-1])
    with store(folder) as opened:
        found = [row.id for row in opened.sessions()]
        whole = sums_hold(opened._connection) and not opened.damaged_rows()
    lost, twice = len(kept - set(found)), len(found) - len(set(found))
    return f"{kills} kills of a writer: {len(kept)} confirmed, {lost} lost, {twice} twice, sums hold: {whole}"


def killed_changes(kills: int, folder: Path, chance: Random, what: str) -> str:
    whole, tried = folder / "whole", folder / "tried"
    with store(whole) as opened:
        opened.put(sessions(COUNT))
        opened.back_up(NOW)
        rows = [row.id for row in opened.sessions()]
    if what == "remove":
        set_passphrase(whole, WORDS, CHEAP)
        forget_key(whole)
    middle = harmed = 0
    for _ in range(kills):
        shutil.rmtree(tried, ignore_errors=True)
        shutil.copytree(whole, tried)
        line = [sys.executable, "-c", CHANGING, str(tried), what]
        with subprocess.Popen(line, cwd=ROOT, stdout=subprocess.PIPE, text=True) as program:
            assert program.stdout is not None
            program.stdout.readline()
            time.sleep(chance.random() / 5)
            program.kill()
            middle += "done" not in program.stdout.read()
        harmed += not is_whole(tried, rows)
        forget_key(tried)
    return f"{kills} kills of “{what}”: {middle} in the middle, {harmed} harmed"


def is_whole(folder: Path, rows: list[str]) -> bool:
    locked = has_passphrase(folder)
    if locked != is_locked(folder / FILE) or (locked and not unlock(folder, WORDS)):
        return False
    with store(folder) as opened:
        return [row.id for row in opened.sessions()] == rows


def main(kills: int) -> None:
    chance = Random(1)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        sys.stdout.write(killed_writers(kills, folder / "writer", chance) + "\n")
        for what in ("set", "remove"):
            sys.stdout.write(killed_changes(kills, folder / what, chance, what) + "\n")


if __name__ == "__main__":
    main(int(sys.argv[1]) if sys.argv[1:] else 150)
