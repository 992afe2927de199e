"""The history on a disk that is full, or takes nothing at all; says what it did not try where no disk can be made."""

from __future__ import annotations

import datetime as dt
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from meditation.history.connecting import FILE
from meditation.history.store import HistoryStore, StoreTrouble
from tests.faults.disks import can_mount, read_only, small_disk
from tests.faults.writing import TOLD, confirmed, harm, sitting, writer

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    folder = tmp_path / "disk"
    if not can_mount(folder):
        pytest.skip("no disk can be made here: neither a full nor a read-only one was tried")
    with small_disk(folder):
        yield folder


def now() -> dt.datetime:
    return dt.datetime.now(dt.UTC)


def test_a_full_disk_is_told_of_loses_nothing_and_takes_sessions_once_there_is_room(disk: Path) -> None:
    data, ballast = disk / "data", disk / "ballast"
    ballast.write_bytes(bytes(200_000))
    said, trouble = writer(data, 1500).communicate(timeout=120)
    kept = confirmed(said)
    assert trouble == ""
    assert len(kept) > 100
    assert said.count(TOLD) > 100
    assert all("full" in line for line in said.splitlines() if line.startswith(TOLD))
    ballast.unlink()
    assert harm(data, kept) == []
    more = confirmed(writer(data, 20).communicate(timeout=60)[0])
    assert len(more) == 20
    assert harm(data, kept + more) == []


def test_a_read_only_home_is_read_and_takes_nothing(disk: Path) -> None:
    data = disk / "data"
    kept = confirmed(writer(data, 50).communicate(timeout=60)[0])
    read_only(disk)
    before = (data / FILE).read_bytes()
    with closing(HistoryStore.open(data, now=now)) as store:
        assert {session.id for session in store.sessions()} == set(kept)
        assert not store.writable
        assert store.notice.endswith(".")
        with pytest.raises(StoreTrouble):
            store.put([sitting()])
    assert (data / FILE).read_bytes() == before
