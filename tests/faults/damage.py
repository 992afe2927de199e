"""Damaged files of all kinds: each is noticed, and the newest good copy brings every session back.

`python -m tests.faults.damage [100]`
"""

from __future__ import annotations

import datetime as dt
import shutil
import sys
import tempfile
from contextlib import closing
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

from meditation.history.connecting import FILE
from meditation.history.store import HistoryStore
from meditation.logbook import Logbook
from meditation.places import places
from meditation.settings import Settings
from tests.bench.history import sessions

if TYPE_CHECKING:
    from collections.abc import Callable

    from meditation.places import Places

NOW = dt.datetime(2026, 11, 23, 12, 0, tzinfo=dt.UTC)
COUNT = 400
PAGE = 4096


def bit(data: bytearray, chance: Random) -> bytearray:
    data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
    return data


def page_of_zeros(data: bytearray, chance: Random) -> bytearray:
    at = chance.randrange(len(data) // PAGE) * PAGE
    data[at : at + PAGE] = bytes(PAGE)
    return data


def cut_off(data: bytearray, chance: Random) -> bytearray:
    return data[: chance.randrange(1, len(data))]


def empty(_data: bytearray, _chance: Random) -> bytearray:
    return bytearray()


def something_else(data: bytearray, chance: Random) -> bytearray:
    return bytearray(chance.randbytes(len(data)))


KINDS: tuple[Callable[[bytearray, Random], bytearray], ...] = (bit, page_of_zeros, cut_off, empty, something_else)


def logbook(where: Places) -> Logbook:
    return Logbook(where, Settings, lambda: NOW + dt.timedelta(hours=1))


def says(where: Places) -> list[str]:
    """Everything that the history tells, session by session; nothing where it tells less than it should."""
    book = logbook(where)
    found = [repr(session) for session in book.store.sessions()] if book.store is not None else []
    if book.store is not None:
        book.store.close()
    return found


def noticed(where: Places) -> bool:
    """As a window would: at the start, or when it looks after the history a little later."""
    book = logbook(where)
    opened, told = book.store, book.trouble
    if opened is not None:
        opened.close()
    return bool(told) or bool(book.look_after())


def restored(where: Places) -> list[str]:
    """What the history tells once its newest good copy is back."""
    logbook(where).restore()
    return says(where)


def tried(count: int, seed: int = 1) -> tuple[int, int, int]:
    """(damaged files in which something was lost, how many were noticed, how many gave everything back)."""
    chance = Random(seed)
    harmed = seen = back = 0
    with tempfile.TemporaryDirectory() as name:
        whole = places(Path(name) / "whole")
        with closing(HistoryStore.open(whole.data, now=lambda: NOW)) as store:
            store.put(sessions(COUNT))
            store.back_up(NOW)
        good = says(whole)
        number = 0
        while harmed < count:
            where = places(Path(name) / str(number))
            shutil.copytree(whole.data, where.data)
            path = where.data / FILE
            path.write_bytes(KINDS[number % len(KINDS)](bytearray(path.read_bytes()), chance))
            told = noticed(where)
            if told or says(where) != good:  # else it fell on bytes that hold nothing
                harmed += 1
                seen += told
                back += restored(where) == good
            number += 1
            shutil.rmtree(where.data)
    return harmed, seen, back


def main(count: int) -> None:
    harmed, seen, back = tried(count)
    sys.stdout.write(f"{harmed} damaged files: {seen} noticed, {back} gave every session back\n")


if __name__ == "__main__":
    main(int(sys.argv[1]) if sys.argv[1:] else 100)
