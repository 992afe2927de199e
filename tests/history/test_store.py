"""The store, on real files: what is confirmed stays, what is damaged is told, what is private stays private."""

from __future__ import annotations

import datetime as dt
import os
import sqlite3
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from meditation.history.opening import FILE, Kind
from meditation.history.session import CheckIn, Ending, Session
from meditation.history.store import AT_A_TIME, HistoryStore, StoreTrouble, new_id

if TYPE_CHECKING:
    from collections.abc import Iterator

NOW = dt.datetime(2026, 3, 1, 8, 0, tzinfo=dt.UTC)
ROOT = Path(__file__).resolve().parents[2]


def now() -> dt.datetime:
    return NOW


def session(minutes_later: int = 0, **changes: object) -> Session:
    started = NOW + dt.timedelta(minutes=minutes_later)
    row = Session(
        id=new_id(started),
        script="made-up",
        title="Made up",
        started=started,
        seconds=300,
        practice_day=started.date(),
        utc_offset=0,
        zone="UTC",
        ending=Ending.FINISHED,
        planned_seconds=300,
    )
    return replace(row, **changes)  # type: ignore[arg-type]


@pytest.fixture
def store(tmp_path: Path) -> HistoryStore:
    return HistoryStore.open(tmp_path, now=now)


def test_a_session_comes_back_as_it_was_kept(store: HistoryStore, tmp_path: Path) -> None:
    kept = session(check_in=CheckIn(kind=4), note="A cup of tea, “quietly”.")
    store.finish(kept)
    store.close()
    again = HistoryStore.open(tmp_path, now=now)
    assert list(again.sessions()) == [kept]
    assert again.damaged_rows() == []


def test_the_newest_session_comes_first(store: HistoryStore) -> None:
    rows = [session(minutes) for minutes in (0, 20, 10)]
    for row in rows:
        store.finish(row)
    assert [s.started.minute for s in store.sessions(2)] == [20, 10]


def test_finishing_twice_is_once(store: HistoryStore) -> None:
    row = session()
    store.finish(row)
    store.finish(row)
    assert store.count() == 1


def test_a_sitting_cut_off_becomes_a_session_with_its_seconds(tmp_path: Path) -> None:
    row = session()
    script = (
        "import sys, os, json, datetime as dt\n"
        "from pathlib import Path\n"
        "from meditation.history.store import HistoryStore\n"
        "from meditation.history.rows import from_row\n"
        "store = HistoryStore.open(Path(sys.argv[1]), now=lambda: dt.datetime.now(dt.UTC))\n"
        "row = from_row(tuple(json.loads(sys.argv[2])))\n"
        "store.begin(row); store.keep(row.id, 42); os.kill(os.getpid(), 9)\n"
    )
    import json

    from meditation.history.rows import to_row

    command = [sys.executable, "-c", script, str(tmp_path), json.dumps(to_row(row))]
    subprocess.run(command, cwd=ROOT, check=False, timeout=30)
    [kept] = HistoryStore.open(tmp_path, now=now).sessions()
    assert (kept.seconds, kept.ending) == (42, Ending.INTERRUPTED)


def test_a_sitting_that_goes_on_elsewhere_is_left_alone(store: HistoryStore, tmp_path: Path) -> None:
    row = session()
    store.begin(row)
    beside = HistoryStore.open(tmp_path, now=now)
    assert list(beside.sessions()) == []
    store.finish(row)
    assert [s.ending for s in beside.sessions()] == [Ending.FINISHED]


def test_two_programs_write_without_losing_a_row(tmp_path: Path) -> None:
    script = (
        "import sys; sys.path.insert(0, 'tests/history')\n"
        "from pathlib import Path\n"
        "from test_store import session, now, HistoryStore\n"
        "store = HistoryStore.open(Path(sys.argv[1]), now=now)\n"
        "for number in range(50): store.finish(session(number))\n"
    )
    HistoryStore.open(tmp_path, now=now).close()
    writers = [subprocess.Popen([sys.executable, "-c", script, str(tmp_path)], cwd=ROOT) for _ in range(2)]
    assert [writer.wait(timeout=60) for writer in writers] == [0, 0]
    assert HistoryStore.open(tmp_path, now=now).count() == 100


@pytest.mark.parametrize("damage", ["not a database", "cut short", "zeroed page"])
def test_a_damaged_file_is_set_aside_and_told(tmp_path: Path, damage: str) -> None:
    store = HistoryStore.open(tmp_path, now=now)
    for number in range(200):
        store.finish(session(number, note="x" * 200))
    store.close()
    path = tmp_path / FILE
    whole = path.read_bytes()
    broken = {
        "not a database": b"something else entirely" * 400,
        "cut short": whole[: len(whole) // 2 + 100],
        "zeroed page": whole[:4096] + bytes(4096) + whole[8192:],
    }[damage]
    path.write_bytes(broken)
    again = HistoryStore.open(tmp_path, now=now)
    assert "kept as history.damaged-" in again.notice
    again.finish(session())
    assert again.count() == 1
    [aside] = tmp_path.glob("history.damaged-*.sqlite")
    assert aside.read_bytes() == broken


def test_a_changed_note_is_noticed_by_its_checksum(store: HistoryStore, tmp_path: Path) -> None:
    row = session(note="as it was")
    store.finish(row)
    with sqlite3.connect(tmp_path / FILE) as raw:
        raw.execute("UPDATE session SET note = 'as it never was'")
    assert store.damaged_rows() == [row.id]


def test_a_newer_file_is_read_and_left_as_it_is(tmp_path: Path) -> None:
    store = HistoryStore.open(tmp_path, now=now)
    store.finish(session())
    store.close()
    with sqlite3.connect(tmp_path / FILE) as raw:
        raw.execute("PRAGMA user_version=99")
    newer = HistoryStore.open(tmp_path, now=now)
    assert newer.count() == 1
    with pytest.raises(StoreTrouble) as told:
        newer.finish(session(5))
    assert told.value.kind is Kind.READ_ONLY


def test_a_disk_that_takes_no_more_is_told_and_nothing_confirmed_is_lost(tmp_path: Path) -> None:
    script = (
        "import sys, resource, signal; sys.path.insert(0, 'tests/history')\n"
        "from pathlib import Path\n"
        "from test_store import session, now, HistoryStore, StoreTrouble\n"
        "signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
        "store = HistoryStore.open(Path(sys.argv[1]), now=now)\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (200_000, 200_000))\n"
        "kept = 0\n"
        "try:\n"
        "    while True: store.finish(session(kept, note='x' * 2000)); kept += 1\n"
        "except StoreTrouble as told: print(told.kind.value)\n"
        "print(kept)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script, str(tmp_path)], cwd=ROOT, capture_output=True, text=True, timeout=60, check=True
    )
    kind, kept = done.stdout.split("\n")[:2]
    assert kind == "disk"
    assert int(kept) > 10
    assert HistoryStore.open(tmp_path, now=now).count() == int(kept)


def test_files_are_private_whatever_the_mask_is(tmp_path: Path) -> None:
    before = os.umask(0o022)
    try:
        store = HistoryStore.open(tmp_path / "data", now=now)
        store.begin(session())
        store.finish(session())
        modes = {p.name: p.stat().st_mode & 0o777 for p in (tmp_path / "data").iterdir()}
    finally:
        os.umask(before)
    assert (tmp_path / "data").stat().st_mode & 0o077 == 0
    assert all(mode & 0o077 == 0 for mode in modes.values()), modes


def test_the_days_hold_what_was_sat_on_them(store: HistoryStore) -> None:
    store.finish(session(0, seconds=30, ending=Ending.STOPPED))
    store.finish(session(1, seconds=40, ending=Ending.STOPPED))
    [(day, total)] = store.days().items()
    assert (day, total.seconds, total.completed, total.practised) == (NOW.date(), 70, False, True)


def test_an_id_says_when_it_was_made_and_is_never_twice() -> None:
    ids = [new_id(NOW) for _ in range(1000)]
    assert len(set(ids)) == 1000
    assert all(i[14] == "7" and i[19] in "89ab" for i in ids)
    assert new_id(NOW) < new_id(NOW + dt.timedelta(seconds=1))


def test_all_of_many_sessions_come_once_in_their_order_however_they_are_asked_for(store: HistoryStore) -> None:
    rows = [session(minutes // 3, id=f"{minutes:05}") for minutes in range(2 * AT_A_TIME + 500)]
    store.put(rows)
    expected = [row.id for row in sorted(rows, key=lambda row: (row.started, row.id), reverse=True)]
    assert [row.id for row in store.sessions()] == expected
    for limit in (0, 1, AT_A_TIME, AT_A_TIME + 1, 5 * AT_A_TIME):
        assert [row.id for row in store.sessions(limit)] == expected[:limit]
    middle = next(row for row in rows if row.id == expected[700])
    assert [row.id for row in store.sessions(before=middle)] == expected[701:]


def test_while_somebody_reads_all_of_it_another_writes(store: HistoryStore, tmp_path: Path) -> None:
    store.put(session(minutes) for minutes in range(2 * AT_A_TIME))
    reading = store.sessions()
    next(reading)
    other = HistoryStore.open(tmp_path, now=now)
    other.finish(session(-1, note="meanwhile"))
    assert [row.note for row in reading][-1] == "meanwhile"


def test_while_many_are_brought_in_another_reads(store: HistoryStore, tmp_path: Path) -> None:
    other = HistoryStore.open(tmp_path, now=now)
    seen = []

    def rows() -> Iterator[Session]:
        for minutes in range(20_000):
            if minutes % 5000 == 4999:
                seen.append(other.count())
            yield session(minutes, note="warm hands " * 20)

    store.put(rows())
    assert seen == [0, 0, 0, 0]
    assert other.count() == 20_000
