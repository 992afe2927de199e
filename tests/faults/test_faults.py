"""The faults that `python -m tests.faults.…` tries by the hundred, a few of each in every run of the tests."""

from __future__ import annotations

import datetime as dt
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from meditation.history.backups import backups
from meditation.history.connecting import FILE
from meditation.history.store import HistoryStore
from meditation.places import places
from tests.faults.calls import can_inject, failed
from tests.faults.cuts import tried as cut
from tests.faults.damage import KINDS, NOW, logbook
from tests.faults.damage import tried as damaged
from tests.faults.journeys import tried as journeys
from tests.faults.kills import killed
from tests.faults.migrations import killed as killed_in_step
from tests.faults.writing import TOLD, confirmed, harm, sitting, writer

if TYPE_CHECKING:
    from pathlib import Path

    from meditation.logbook import Logbook

needs_strace = pytest.mark.skipif(not can_inject(), reason="no strace here that may look at a program: not tried")


def test_whatever_was_confirmed_before_a_kill_is_there_once(tmp_path: Path) -> None:
    count, wrong = killed(8, tmp_path / "data")
    assert count > 8
    assert wrong == []


@pytest.mark.parametrize("step", [0, 1])
def test_a_kill_in_a_step_of_the_schema_harms_nothing(step: int) -> None:
    _, wrong = killed_in_step(step, 6, count=500)
    assert wrong == []


@needs_strace
def test_whatever_was_confirmed_before_a_power_cut_is_there() -> None:
    _, kept, wrong = cut(12, 12)
    assert kept > 0
    assert wrong == []


@needs_strace
@pytest.mark.parametrize(("on", "step"), [("", 11), ("+", 13)])
def test_a_call_that_fails_is_told_and_nothing_confirmed_is_lost(on: str, step: int) -> None:
    outcome = failed(step, most=24, on=on)
    assert outcome.faults > 20
    assert outcome.told > 0
    assert outcome.wrong == []


def test_every_kind_of_damage_is_noticed_and_the_copy_brings_all_back() -> None:
    count = 2 * len(KINDS)
    assert damaged(count) == (count, count, count)


def test_whoever_practises_on_every_date_anywhere_has_a_run_of_all_of_them() -> None:
    assert journeys(6) == []


def test_two_writers_at_once_lose_nothing(tmp_path: Path) -> None:
    both = [writer(tmp_path / "data", 400) for _ in range(2)]
    said = [program.communicate(timeout=60)[0] for program in both]
    kept = [id_ for words in said for id_ in confirmed(words)]
    told = [line for words in said for line in words.splitlines() if line.startswith(TOLD)]
    assert len(kept) + len(told) == 800
    assert len(told) < 8  # who has waited five seconds is told; on a machine that does too much at once, one may
    assert harm(tmp_path / "data", kept) == []


def test_a_history_that_cannot_be_copied_any_more_is_kept_aside_when_a_copy_comes_back(tmp_path: Path) -> None:
    book = logbook_of(tmp_path)
    assert book.store is not None
    with closing(HistoryStore.open(tmp_path / "data", now=lambda: NOW)) as other:
        data = bytearray((tmp_path / "data" / FILE).read_bytes())
        data[-4000:] = bytes(4000)
        other.close()
    (tmp_path / "data" / FILE).write_bytes(data)
    assert book.restore().sessions == 1
    assert [session.id for session in book.recent(None)] == [ONE.id]


def test_a_file_that_is_gone_or_empty_is_told_of_where_there_are_copies(tmp_path: Path) -> None:
    book = logbook_of(tmp_path)
    assert book.store is not None
    book.store.close()
    for spoil in (lambda path: path.write_bytes(b""), lambda path: path.unlink()):
        spoil(tmp_path / "data" / FILE)
        again = logbook(places(tmp_path))
        assert again.store is not None
        assert "A copy of it can be brought back" in again.trouble
        again.store.close()


def test_no_copy_takes_the_place_of_another_of_the_same_moment(tmp_path: Path) -> None:
    with closing(HistoryStore.open(tmp_path, now=lambda: NOW)) as store:
        store.back_up(NOW)
        store.put([sitting()])
        store.back_up(NOW)
    assert [backup.sessions for backup in backups(tmp_path)] == [1, 0]


ONE = sitting()


def logbook_of(tmp_path: Path) -> Logbook:
    """A history with one session, and a copy of it."""
    with closing(HistoryStore.open(tmp_path / "data", now=lambda: NOW)) as store:
        store.put([ONE])
        store.back_up(NOW - dt.timedelta(hours=2))
    return logbook(places(tmp_path))
