"""Sums of days and months stay what the sessions are, whatever is written, written over or taken out."""

from __future__ import annotations

import datetime as dt
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from meditation.history.days import Pause
from meditation.history.opening import FILE, StoreTrouble
from meditation.history.rows import new_id, row_sum, to_row
from meditation.history.schema import STEPS, VERSION, bring_up_to_date
from meditation.history.searching import Wanted
from meditation.history.session import BY_HAND, CheckIn, Ending, Session
from meditation.history.store import HistoryStore

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parents[2]
NOW = dt.datetime(2026, 3, 1, 8, 0, tzinfo=dt.UTC)
OFFSETS = st.sampled_from([0, 3600, -8 * 3600, 13 * 3600, 20700])
SITTINGS = st.builds(
    lambda number, minute, seconds, offset, ending, script: Session(
        id=f"row-{number}",
        script=script,
        title="Made up",
        started=NOW + dt.timedelta(minutes=minute),
        seconds=seconds,
        practice_day=(NOW + dt.timedelta(minutes=minute, seconds=offset)).date(),
        utc_offset=offset,
        zone="",
        ending=ending,
        planned_seconds=300,
    ),
    st.integers(0, 9),
    st.integers(-100_000, 100_000),
    st.integers(0, 4000),
    OFFSETS,
    st.sampled_from(Ending),
    st.sampled_from(["one", "two", "hour one", "100%"]),
)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[HistoryStore]:
    with closing(HistoryStore.open(tmp_path, now=lambda: NOW)) as opened:
        yield opened


def sitting(minutes: int = 0, **changes: object) -> Session:
    started = NOW + dt.timedelta(minutes=minutes)
    kept = Session(new_id(started), "one", "One", started, 300, started.date(), 0, "UTC", Ending.FINISHED, 300)
    return replace(kept, **changes)  # type: ignore[arg-type]


@settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.one_of(SITTINGS, st.integers(0, 9)), max_size=25))
def test_sums_are_what_adding_up_gives(tmp_path: Path, changes: list[Session | int]) -> None:
    (tmp_path / FILE).unlink(missing_ok=True)
    with closing(HistoryStore.open(tmp_path, now=lambda: NOW)) as store:
        for change in changes:
            if isinstance(change, int):
                store.delete([f"row-{change}"])
            else:
                store.put([change])
        kept = list(store.sessions())
        for day, total in store.days().items():
            there = [session for session in kept if session.practice_day == day]
            assert total.seconds == sum(session.seconds for session in there)
            assert total.completed == any(session.completed for session in there)
            assert (total.west, total.east) == (min(s.utc_offset for s in there), max(s.utc_offset for s in there))
        assert set(store.days()) == {session.practice_day for session in kept}
        assert store.by_script() == sums((session.script, session.seconds) for session in kept)
        assert store.by_hour() == sums((local(session).hour, session.seconds) for session in kept)
        assert store.damaged_rows() == []


def sums(rows: Iterator[tuple[Any, int]]) -> dict[Any, int]:
    added: dict[Any, int] = {}
    for key, seconds in rows:
        added[key] = added.get(key, 0) + seconds
    return added


def local(session: Session) -> dt.datetime:
    return session.started + dt.timedelta(seconds=session.utc_offset)


def test_months_are_told_apart(store: HistoryStore) -> None:
    store.put([sitting(), sitting(60 * 24 * 40, seconds=60)])
    assert store.by_script("2026-04", "2026-04") == {"one": 60}
    assert store.by_hour("2026-03", "2026-03") == {8: 300}


def test_what_is_taken_out_can_be_put_back(store: HistoryStore) -> None:
    row = sitting(note="Kept.", check_in=CheckIn(3, None, 5))
    store.put([row, sitting(10)])
    taken = store.delete([row.id, "not there"])
    assert (taken, store.count()) == ([row], 1)
    store.put(taken)
    assert store.session(row.id) == row
    assert store.check_ins(row.practice_day, row.practice_day) == [(row.practice_day, row.check_in)]


def test_all_or_none_are_written(store: HistoryStore) -> None:
    with pytest.raises(sqlite3.IntegrityError):
        store.put([sitting(), sitting(10, speed=-1.0)])
    assert store.count() == 0


def test_sessions_are_found_by_what_one_remembers(store: HistoryStore) -> None:
    tea = sitting(0, note="A cup of tea, 100% quiet")
    walk = sitting(10, title="Kind_Walking", script="two", source=BY_HAND)
    late = sitting(60 * 48)
    store.put([tea, walk, late])

    def found(**wanted: object) -> list[Session]:
        return list(store.sessions(wanted=Wanted(**wanted)))  # type: ignore[arg-type]

    assert found(words="TEA") == [tea]
    assert found(words="0%") == [tea]
    assert found(words="%") == [tea]
    assert found(words="d_w") == [walk]
    assert found(scripts=("two", "three")) == [walk]
    assert found(source=BY_HAND) == [walk]
    assert found(noted=True) == [tea]
    assert found(first=dt.date(2026, 3, 2)) == [late]
    assert found(last=dt.date(2026, 3, 1)) == [walk, tea]
    assert list(store.sessions(1, before=late)) == [walk]


def test_the_same_sitting_is_known_by_its_start_and_length(store: HistoryStore) -> None:
    row = sitting()
    store.put([row])
    assert store.like(replace(row, id="another", started=row.started + dt.timedelta(seconds=40)))
    assert not store.like(replace(row, id="another", seconds=301))
    assert not store.like(replace(row, id="another", started=row.started + dt.timedelta(seconds=60)))


def test_pauses_are_kept_changed_and_taken_back(store: HistoryStore) -> None:
    ill = Pause("1", dt.date(2026, 2, 1), dt.date(2026, 2, 9), "ill")
    store.set_pause(ill)
    longer = replace(ill, last=dt.date(2026, 2, 12))
    store.set_pause(longer)
    assert store.pauses() == (longer,)
    store.delete_pause("1")
    assert store.pauses() == ()


# -- files of the first version ----------------------------------------------------------------------------------


def old_file(folder: Path, rows: int) -> list[Session]:
    """A history as version 1 wrote it."""
    kept = [sitting(10 * number, note=f"note {number}") for number in range(rows)]
    with closing(sqlite3.connect(folder / FILE)) as old:
        old.executescript(STEPS[0] + "PRAGMA user_version=1;")
        for session in kept:
            row = to_row(session)[:15]
            old.execute(
                "INSERT INTO session VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", (*row, row_sum(row))
            )
        old.commit()
    return kept


def test_a_file_of_the_first_version_is_brought_up_to_date_and_a_copy_kept(tmp_path: Path) -> None:
    kept = old_file(tmp_path, 30)
    with closing(HistoryStore.open(tmp_path, now=lambda: NOW)) as store:
        assert list(store.sessions()) == kept[::-1]
        assert store.damaged_rows() == []
        assert store.days()[NOW.date()].seconds == 30 * 300
        assert store.by_hour()[8] == 6 * 300
    assert len(list((tmp_path / "backups").glob("*.sqlite"))) == 1


@pytest.mark.skipif(sys.platform == "win32", reason="folders are not read-only there")
def test_an_old_file_that_cannot_be_written_is_read(tmp_path: Path) -> None:
    kept = old_file(tmp_path, 3)
    with closing(sqlite3.connect(f"file:{tmp_path / FILE}?mode=ro", uri=True)) as old:
        memory = sqlite3.connect(":memory:", isolation_level=None)
        old.backup(memory)
    bring_up_to_date(memory)
    store = HistoryStore(memory, tmp_path, writable=False)
    assert list(store.sessions()) == kept[::-1]
    with pytest.raises(StoreTrouble):
        store.put(kept)
    store.close()


KILLS = 12


@pytest.mark.skipif(sys.platform == "win32", reason="kills by signal")
def test_an_upgrade_that_is_killed_is_all_or_nothing(tmp_path: Path) -> None:
    """A few in every run; `python -m tests.bench.history` does hundreds."""
    for number in range(KILLS):
        folder = tmp_path / str(number)
        folder.mkdir()
        kept = old_file(folder, 200)
        upgrade = (
            "import sys, datetime as dt; from pathlib import Path; from meditation.history.store import HistoryStore\n"
            "print('.', flush=True); HistoryStore.open(Path(sys.argv[1]), now=lambda: dt.datetime.now(dt.UTC))\n"
        )
        process = subprocess.Popen([sys.executable, "-c", upgrade, str(folder)], cwd=ROOT, stdout=subprocess.PIPE)
        assert process.stdout is not None
        process.stdout.read(1)
        time.sleep(0.004 * number)
        process.kill()
        process.communicate()
        with closing(HistoryStore.open(folder, now=lambda: NOW)) as store:
            assert list(store.sessions()) == kept[::-1]
            assert sum(total.seconds for total in store.days().values()) == 200 * 300
        with closing(sqlite3.connect(folder / FILE)) as looked_at:
            assert looked_at.execute("PRAGMA user_version").fetchone() == (VERSION,)
