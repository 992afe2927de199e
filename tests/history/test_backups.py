"""Backups: whole, private, thinned out with age, and put back whole or not at all."""

from __future__ import annotations

import datetime as dt
import os
import random
import sys
from contextlib import closing
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from meditation.history.backups import FOLDER, backups, kept_of, look_at, newest_good, put_back, thin_out
from meditation.history.opening import FILE, SENTENCES, Kind
from meditation.history.rows import new_id
from meditation.history.session import Ending, Session
from meditation.history.store import HistoryStore, StoreTrouble

if TYPE_CHECKING:
    from pathlib import Path

NOW = dt.datetime(2026, 3, 1, 8, 0, tzinfo=dt.UTC)


def sitting(minutes: int = 0) -> Session:
    at = NOW + dt.timedelta(minutes=minutes)
    return Session(new_id(at), "one", "One", at, 300, at.date(), 0, "UTC", Ending.FINISHED, 300, note="x" * 300)


def filled(folder: Path, rows: int = 60) -> HistoryStore:
    store = HistoryStore.open(folder, now=lambda: NOW)
    store.put(sitting(10 * number) for number in range(rows))
    return store


def test_a_copy_is_whole_and_says_what_it_holds(tmp_path: Path) -> None:
    with closing(filled(tmp_path)) as store:
        path = store.back_up(NOW)
    [backup] = backups(tmp_path)
    assert (backup.path, backup.made, backup.sessions, backup.seconds) == (path, NOW, 60, 60 * 300)
    if os.name == "posix":
        assert path.stat().st_mode & 0o777 == 0o600
        assert path.parent.stat().st_mode & 0o777 == 0o700


def test_what_was_lost_comes_back(tmp_path: Path) -> None:
    with closing(filled(tmp_path)) as store:
        kept = list(store.sessions())
        path = store.back_up(NOW)
        store.delete(session.id for session in kept[:50])
    put_back(path, tmp_path / FILE)
    with closing(HistoryStore.open(tmp_path, now=lambda: NOW)) as store:
        assert list(store.sessions()) == kept
        assert len(store.days()) == len({session.practice_day for session in kept})


def test_a_copy_is_made_when_something_has_changed_and_a_while_has_passed(tmp_path: Path) -> None:
    with closing(filled(tmp_path)) as store:
        later = dt.datetime.now(dt.UTC)
        assert store.look_after(later) == ""
        assert store.look_after(later + dt.timedelta(hours=1)) == ""
        assert len(backups(tmp_path)) == 1
        store.put([sitting(5000)])
        os.utime(tmp_path / FILE, (later.timestamp() + 60, later.timestamp() + 60))
        assert store.look_after(later + dt.timedelta(minutes=5)) == ""
        assert len(backups(tmp_path)) == 1
        assert store.look_after(later + dt.timedelta(hours=1)) == ""
        assert [backup.sessions for backup in backups(tmp_path)] == [61, 60]


def test_a_damaged_copy_is_never_offered(tmp_path: Path) -> None:
    with closing(filled(tmp_path)) as store:
        good = store.back_up(NOW)
        bad = store.back_up(NOW + dt.timedelta(hours=1))
    with bad.open("r+b") as file:
        file.seek(4096 * 3)
        file.write(bytes(4096))
    (tmp_path / FOLDER / "history-of-mine.sqlite").write_text("a stranger")
    found = newest_good(tmp_path)
    assert found is not None
    assert found.path == good
    assert look_at(bad) is None
    assert [backup.path for backup in backups(tmp_path)] == [good]


def test_a_row_that_changed_by_itself_is_noticed(tmp_path: Path) -> None:
    with closing(filled(tmp_path, 3)) as store:
        store._connection.execute("UPDATE session SET seconds = 301 WHERE id = (SELECT min(id) FROM session)")
        assert store.look_after(NOW) == SENTENCES[Kind.SUMS]


@pytest.mark.parametrize("seed", range(25))
def test_a_harmful_flip_is_noticed_and_the_copy_brings_everything_back(tmp_path: Path, seed: int) -> None:
    """A few in every run; `python -m tests.bench.history` does a hundred."""
    chance = random.Random(seed)
    with closing(filled(tmp_path)) as store:
        kept, days = list(store.sessions()), store.days()
        path = store.back_up(NOW)
    file = tmp_path / FILE
    data = bytearray(file.read_bytes())
    data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
    file.write_bytes(data)
    store = HistoryStore.open(tmp_path, now=lambda: NOW)
    said = store.notice or store.look_after(NOW + dt.timedelta(days=1))
    try:
        harmless = list(store.sessions()) == kept and store.days() == days
    except StoreTrouble:
        harmless = False
    store.close()
    assert said or harmless
    put_back(path, file)
    with closing(HistoryStore.open(tmp_path, now=lambda: NOW)) as restored:
        assert list(restored.sessions()) == kept


@given(st.lists(st.integers(0, 400 * 24 * 60), max_size=300, unique=True))
def test_thinning_out_keeps_the_young_and_one_of_each_day_week_and_month(ages: list[int]) -> None:
    stamps = [NOW - dt.timedelta(minutes=minutes) for minutes in ages]
    kept = kept_of(stamps, NOW)
    young = {made for made in stamps if NOW - made <= dt.timedelta(days=2)}
    assert young <= kept <= set(stamps)
    assert len(kept) <= len(young) + 12 + 10 + 9
    if stamps:
        assert max(stamps) in kept
    assert kept_of(kept, NOW) == kept


def test_old_copies_are_taken_away(tmp_path: Path) -> None:
    with closing(filled(tmp_path, 2)) as store:
        for days in range(300):
            store.back_up(NOW - dt.timedelta(days=days))
    thin_out(tmp_path, NOW)
    assert 20 <= len(backups(tmp_path)) <= 3 + 12 + 10 + 9


@pytest.mark.skipif(sys.platform != "linux", reason="needs a full disk")
def test_nothing_is_left_of_a_copy_that_could_not_be_made(tmp_path: Path) -> None:
    with closing(filled(tmp_path, 2)) as store:
        (tmp_path / FOLDER).write_text("no folder")
        assert "cannot" in store.look_after(NOW)
    assert not list(tmp_path.glob("**/*.part"))


def test_ids_of_a_changed_row_stay(tmp_path: Path) -> None:
    with closing(filled(tmp_path, 1)) as store:
        [row] = store.sessions()
        store.put([replace(row, note="")])
        assert [s.id for s in store.sessions()] == [row.id]
