"""A program that writes sessions through the real store and says the id of each that is kept, or why one is not."""

from __future__ import annotations

import datetime as dt
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from meditation.history.connecting import FILE
from meditation.history.rows import new_id
from meditation.history.schema import sums_hold
from meditation.history.session import Ending, Session
from meditation.history.store import HistoryStore, StoreTrouble

if TYPE_CHECKING:
    from collections.abc import Iterable

ROOT = Path(__file__).resolve().parents[2]
TOLD = "told: "
"""Before the sentence about a session that could not be kept."""


def sitting() -> Session:
    """A made-up one that ends now."""
    now = dt.datetime.now(dt.UTC).replace(microsecond=0)
    id_ = new_id(dt.datetime.now(dt.UTC))
    return Session(id_, "one", "Made up", now, 300, now.date(), 0, "UTC", Ending.FINISHED, 300, note="warm " * 40)


def write(folder: Path, most: int) -> None:
    """Says every id once it is confirmed; a trouble is told and the next session tried."""
    store: HistoryStore | None = None
    for _ in range(most):
        one = sitting()
        try:
            store = store or HistoryStore.open(folder, now=lambda: dt.datetime.now(dt.UTC))
            store.begin(one)
            store.finish(one)
        except StoreTrouble as trouble:
            print(TOLD + trouble.sentence, flush=True)  # noqa: T201 - how it confirms
        else:
            print(one.id, flush=True)  # noqa: T201
    if store is not None:
        store.close()


def writer(folder: Path, most: int, *before: str) -> subprocess.Popen[str]:
    """The same as a program of its own, behind the words of a command such as strace."""
    line = [*before, sys.executable, "-m", "tests.faults.writing", str(folder), str(most)]
    return subprocess.Popen(line, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def confirmed(said: str) -> list[str]:
    """The ids that were said whole."""
    return [line for line in said.split("\n")[:-1] if line and not line.startswith(TOLD)]


def harm(folder: Path, kept: Iterable[str]) -> list[str]:
    """What is wrong with the history after all: sessions lost or there twice, sums or rows that do not hold."""
    wanted = list(kept)
    with closing(HistoryStore.open(folder, now=lambda: dt.datetime.now(dt.UTC))) as store:
        found = [session.id for session in store.sessions()]
        wrong = [f"lost {id_}" for id_ in wanted if id_ not in set(found)]
        wrong += ["there twice"] * (len(found) - len(set(found)))
        wrong += ["sums do not hold"] * (not sums_hold(store._connection))
        wrong += [f"damaged {id_}" for id_ in store.damaged_rows()]
    wrong += [f"set aside: {path.name}" for path in folder.glob(f"{Path(FILE).stem}.damaged-*")]
    return wrong


if __name__ == "__main__":
    write(Path(sys.argv[1]), int(sys.argv[2]))
