"""A locked history: nothing of it can be read without its key, and nothing of it is lost on the way there and back."""

from __future__ import annotations

import datetime as dt
import os
import re
import stat
import subprocess
import sys
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING

import pytest

from meditation.history import connecting
from meditation.history.backups import FOLDER, backups, look_at, newest_good, put_back
from meditation.history.connecting import CHANGING, FILE, KEY_FILE, forget_key, is_locked, is_plain
from meditation.history.envelope import EnvelopeError
from meditation.history.holding import Hold
from meditation.history.locking import (
    change_passphrase,
    change_recovery_key,
    has_passphrase,
    lock,
    needs_key,
    remove_passphrase,
    set_passphrase,
    unlock,
)
from meditation.history.opening import Kind
from meditation.history.schema import sums_hold
from meditation.history.session import CheckIn, Ending, Session
from meditation.history.store import HistoryStore, StoreTrouble, new_id

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parents[2]
NOW = dt.datetime(2026, 3, 1, 8, 0, tzinfo=dt.UTC)
CANARY = "a blackbird sang"
WORDS = "four calm tea cups"
CHEAP = 2**10


def now() -> dt.datetime:
    return NOW


def session(hours: int = 0, **changes: object) -> Session:
    started = NOW - dt.timedelta(hours=hours)
    row = Session(
        id=new_id(started),
        script="made-up",
        title=f"Title: {CANARY}",
        started=started,
        seconds=300,
        practice_day=started.date(),
        utc_offset=0,
        zone="UTC",
        ending=Ending.FINISHED,
        planned_seconds=300,
        note=f"{CANARY} {hours}",
        check_in=CheckIn(kind=4),
    )
    return replace(row, **changes)  # type: ignore[arg-type]


def store(folder: Path) -> closing[HistoryStore]:
    return closing(HistoryStore.open(folder, now=now))


def fill(folder: Path, count: int = 40) -> list[Session]:
    """A history with two backups, one damaged file that was set aside, and nothing in the making."""
    with store(folder) as opened:
        opened.put(session(hours) for hours in range(count))
        opened.back_up(NOW - dt.timedelta(days=1))
        opened.back_up(NOW)
        rows = list(opened.sessions())
    (folder / "history.damaged-20260101-000000-0.sqlite").write_bytes((folder / FILE).read_bytes())
    return rows


def in_clear(folder: Path) -> list[str]:
    """The files in which the canary, a title or a table's name can be read."""
    marks = (CANARY.encode(), b"CREATE TABLE", b"made-up")
    files = [path for path in folder.rglob("*") if path.is_file()]
    return [path.name for path in files if any(mark in path.read_bytes() for mark in marks)]


def begin_again(folder: Path) -> None:
    """As another start of the program sees it: no key is held."""
    forget_key(folder)


@pytest.fixture(autouse=True)
def no_keys() -> Iterator[None]:
    """Each test begins as a program that holds none."""
    yield
    connecting._held.clear()


@pytest.fixture
def locked(tmp_path: Path) -> tuple[Path, str, list[Session]]:
    """(folder, recovery key, sessions) of a history that nobody has unlocked yet."""
    rows = fill(tmp_path)
    recovery = set_passphrase(tmp_path, WORDS, CHEAP)
    begin_again(tmp_path)
    return tmp_path, recovery, rows


def test_without_a_passphrase_nothing_is_different(tmp_path: Path) -> None:
    fill(tmp_path)
    assert not has_passphrase(tmp_path)
    assert is_plain(tmp_path / FILE)
    assert "history.damaged-20260101-000000-0.sqlite" in in_clear(tmp_path)


def test_once_it_is_set_nothing_in_the_folder_can_be_read(locked: tuple[Path, str, list[Session]]) -> None:
    folder, recovery, _ = locked
    assert in_clear(folder) == []
    assert is_locked(folder / FILE)
    files = {path for path in folder.rglob("*") if path.is_file()}
    assert {path.name for path in files} == {FILE, KEY_FILE, "history.open"}
    for path in files:
        assert recovery.encode() not in path.read_bytes()
        assert WORDS.encode() not in path.read_bytes()
        assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_locked_it_is_not_opened_and_not_taken_for_damaged(locked: tuple[Path, str, list[Session]]) -> None:
    folder = locked[0]
    before = (folder / FILE).read_bytes()
    with pytest.raises(StoreTrouble, match=r"^Your history is locked\.$") as told:
        HistoryStore.open(folder, now=now)
    assert told.value.kind is Kind.SHUT
    assert (folder / FILE).read_bytes() == before
    assert newest_good(folder) is None


def test_the_passphrase_gives_back_every_row(locked: tuple[Path, str, list[Session]]) -> None:
    folder, _, rows = locked
    assert unlock(folder, WORDS)
    with store(folder) as opened:
        assert list(opened.sessions()) == rows
        assert opened.damaged_rows() == []
        assert sums_hold(opened._connection)
        assert opened.by_script() == {"made-up": 300 * len(rows)}


def test_the_recovery_key_opens_it_too_however_it_is_typed(locked: tuple[Path, str, list[Session]]) -> None:
    folder, recovery, rows = locked
    assert unlock(folder, f" {recovery.lower().replace('-', ' ')} ")
    with store(folder) as opened:
        assert opened.count() == len(rows)


def test_who_still_asks_a_closed_history_is_told_that_it_is_locked(tmp_path: Path) -> None:
    rows = fill(tmp_path)
    opened = HistoryStore.open(tmp_path, now=now)
    opened.close()
    for ask in (opened.count, lambda: list(opened.sessions(1)), lambda: opened.put(rows[:1])):
        with pytest.raises(StoreTrouble) as told:
            ask()
        assert told.value.kind is Kind.SHUT


@pytest.mark.parametrize("typed", ["", "four calm tea cup", WORDS.upper(), "0000-0000", "x" * 100_000, "\ud800"])
def test_wrong_words_open_nothing_and_cost_nothing(locked: tuple[Path, str, list[Session]], typed: str) -> None:
    folder, _, rows = locked
    for _ in range(3):
        assert not unlock(folder, typed)
    assert needs_key(folder)
    assert unlock(folder, WORDS)
    with store(folder) as opened:
        assert opened.count() == len(rows)


def test_sessions_are_written_and_kept_locked(locked: tuple[Path, str, list[Session]]) -> None:
    folder, _, rows = locked
    unlock(folder, WORDS)
    with store(folder) as opened:
        opened.begin(session(100))
        opened.finish(session(101))
        opened.back_up(NOW)
        assert opened.look_after(NOW) == ""
    assert in_clear(folder) == []
    with store(folder) as opened:
        assert opened.count() == len(rows) + 2  # the one that was begun counts as cut off


def test_backups_of_a_locked_history_are_locked_and_can_be_put_back(locked: tuple[Path, str, list[Session]]) -> None:
    folder, _, rows = locked
    unlock(folder, WORDS)
    with store(folder) as opened:
        path = opened.back_up(NOW)
        opened.delete([rows[0].id])
    assert is_locked(path)
    assert [backup.sessions for backup in backups(folder)] == [len(rows)]
    put_back(path, folder / FILE)
    with store(folder) as opened:
        assert opened.count() == len(rows)
    assert is_locked(folder / FILE)


def test_what_is_under_way_as_the_person_locks_comes_to_its_end(locked: tuple[Path, str, list[Session]]) -> None:
    folder, _, rows = locked
    unlock(folder, WORDS)
    with store(folder) as opened:
        lock(folder)
        assert opened.look_after(NOW + dt.timedelta(days=1)) == ""
        path = opened.back_up(NOW + dt.timedelta(days=2))
        assert opened.count() == len(rows)
    assert is_locked(path)
    assert in_clear(folder) == []


def test_locking_just_as_it_is_opened_is_no_damage(locked: tuple[Path, str, list[Session]]) -> None:
    folder, _, rows = locked
    unlock(folder, WORDS)
    found: list[BaseException] = []

    def open_it() -> None:
        try:
            with store(folder):
                pass
        except StoreTrouble as told:
            found.append(told)

    with Hold(folder, alone=True):  # it has found its key, and waits for this
        beside = Thread(target=open_it)
        beside.start()
        beside.join(0.3)
        lock(folder)
    beside.join()
    assert [str(told) for told in found] == ["Your history is locked."]
    assert len(list(folder.glob("history.damaged-*"))) == 0
    unlock(folder, WORDS)
    with store(folder) as opened:
        assert opened.count() == len(rows)


def test_a_plain_copy_from_elsewhere_is_locked_as_it_is_put_back(tmp_path: Path) -> None:
    folder, stick = tmp_path / "data", tmp_path / "stick"
    rows = fill(folder)
    stick.mkdir()
    copy = stick / "copy.sqlite"
    copy.write_bytes((folder / FILE).read_bytes())
    set_passphrase(folder, WORDS, CHEAP)
    found = look_at(copy)
    assert found is not None
    assert found.sessions == len(rows)
    put_back(copy, folder / FILE)
    assert is_locked(folder / FILE)
    with store(folder) as opened:
        assert list(opened.sessions()) == rows


def test_a_locked_copy_on_a_stick_is_read_while_the_history_is_unlocked(
    locked: tuple[Path, str, list[Session]], tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder, _, rows = locked
    copy = tmp_path_factory.mktemp("stick") / "copy.sqlite"
    copy.write_bytes((folder / FILE).read_bytes())
    assert look_at(copy) is None
    unlock(folder, WORDS)
    found = look_at(copy)
    assert found is not None
    assert found.sessions == len(rows)


def test_damage_to_a_locked_history_is_noticed_and_a_backup_takes_its_place(
    locked: tuple[Path, str, list[Session]],
) -> None:
    folder, _, rows = locked
    unlock(folder, WORDS)
    with store(folder) as opened:
        opened.back_up(NOW)
    file = folder / FILE
    whole, noticed = file.read_bytes(), 0
    for at in range(5, len(whole), len(whole) // 24):
        file.write_bytes(whole[:at] + bytes([whole[at] ^ 4]) + whole[at + 1 :])
        with store(folder) as opened:
            noticed += "kept as" in opened.notice
    assert noticed == len(range(5, len(whole), len(whole) // 24))
    found = newest_good(folder)
    assert found is not None
    put_back(found.path, file)
    with store(folder) as opened:
        assert list(opened.sessions()) == rows
    assert in_clear(folder) == []


def test_a_changed_passphrase_is_the_only_one_from_then_on(locked: tuple[Path, str, list[Session]]) -> None:
    folder, recovery, rows = locked
    before = (folder / FILE).read_bytes()
    assert not change_passphrase(folder, "not it", "a new one", CHEAP)
    assert change_passphrase(folder, WORDS, "a new one", CHEAP)
    assert (folder / FILE).read_bytes() == before
    assert not unlock(folder, WORDS)
    assert unlock(folder, "a new one")
    begin_again(folder)
    assert change_passphrase(folder, recovery, "and another", CHEAP)
    assert unlock(folder, "and another")
    begin_again(folder)
    assert unlock(folder, recovery)
    with store(folder) as opened:
        assert opened.count() == len(rows)


def test_a_new_recovery_key_is_the_only_one_from_then_on(locked: tuple[Path, str, list[Session]]) -> None:
    folder, recovery, _ = locked
    assert change_recovery_key(folder, "not it", CHEAP) == ""
    new = change_recovery_key(folder, WORDS, CHEAP)
    assert not unlock(folder, recovery)
    assert unlock(folder, new)
    begin_again(folder)
    assert unlock(folder, WORDS)


def test_taken_away_the_history_is_plain_again_and_whole(locked: tuple[Path, str, list[Session]]) -> None:
    folder, _, rows = locked
    unlock(folder, WORDS)
    with store(folder) as opened:
        opened.back_up(NOW)
    assert not remove_passphrase(folder, "not it")
    assert is_locked(folder / FILE)
    assert remove_passphrase(folder, WORDS)
    assert is_plain(folder / FILE)
    assert not has_passphrase(folder)
    assert backups(folder) == []
    begin_again(folder)
    with store(folder) as opened:
        assert list(opened.sessions()) == rows
        assert sums_hold(opened._connection)
    assert set_passphrase(folder, "once more", CHEAP)


def test_one_damaged_envelope_is_mended_from_the_other(locked: tuple[Path, str, list[Session]]) -> None:
    folder = locked[0]
    main, copy = folder / KEY_FILE, folder / FOLDER / KEY_FILE
    good = main.read_bytes()
    for bad in (b"", good[:100], good.replace(b"a", b"b"), b"\0" * 400):
        for path in (main, copy):
            path.write_bytes(bad)
            begin_again(folder)
            assert unlock(folder, WORDS)
            assert main.read_bytes() == copy.read_bytes() == good
    main.unlink()
    begin_again(folder)
    assert needs_key(folder)
    assert unlock(folder, WORDS)
    assert main.read_bytes() == good


def test_two_damaged_envelopes_are_told_and_nothing_is_touched(locked: tuple[Path, str, list[Session]]) -> None:
    folder = locked[0]
    for path in (folder / KEY_FILE, folder / FOLDER / KEY_FILE):
        path.write_bytes(b"{}")
    before = (folder / FILE).read_bytes()
    with pytest.raises(EnvelopeError):
        unlock(folder, WORDS)
    with pytest.raises(StoreTrouble):
        HistoryStore.open(folder, now=now)
    assert (folder / FILE).read_bytes() == before


@pytest.mark.skipif(os.name != "posix", reason="the system itself refuses to exchange an open file")
def test_while_somebody_has_the_history_open_its_lock_stays_as_it_is(tmp_path: Path) -> None:
    fill(tmp_path)
    with store(tmp_path) as opened:
        with pytest.raises(TimeoutError):
            set_passphrase(tmp_path, WORDS, CHEAP, within=0.0)
        opened.finish(session(500))
    assert not has_passphrase(tmp_path)
    assert set_passphrase(tmp_path, WORDS, CHEAP)


def test_a_second_passphrase_over_the_first_is_refused(locked: tuple[Path, str, list[Session]]) -> None:
    folder, _, rows = locked
    with pytest.raises(EnvelopeError, match="already"):
        set_passphrase(folder, "another", CHEAP)
    assert unlock(folder, WORDS)
    with store(folder) as opened:
        assert opened.count() == len(rows)


def test_a_damaged_history_is_not_locked(tmp_path: Path) -> None:
    fill(tmp_path)
    file = tmp_path / FILE
    whole = file.read_bytes()
    file.write_bytes(whole[:8192] + b"\xff" * 4096 + whole[12288:])
    with pytest.raises(Exception, match=r"damaged|malformed"):
        set_passphrase(tmp_path, WORDS, CHEAP)
    assert not has_passphrase(tmp_path)
    assert is_plain(file)
    assert len(backups(tmp_path)) == 2


FAULTY = """
import resource, sys
from contextlib import closing
from pathlib import Path
from meditation.history import exchanging, locking
folder, fault = Path(sys.argv[1]), sys.argv[2]
right = exchanging.copy_whole

def forgetful(source, target, key):
    right(source, target, key)
    with closing(exchanging.open_as(target, key)) as copy:
        copy.execute("UPDATE session SET note = 'another' WHERE id = (SELECT min(id) FROM session)")

if fault == "forgetful":
    exchanging.copy_whole = forgetful
else:
    resource.setrlimit(resource.RLIMIT_FSIZE, (40_000, 40_000))  # as a disk that is full before the copy is whole
try:
    locking.set_passphrase(folder, "four calm tea cups", 1024)
except Exception as told:
    print(f"{type(told).__name__}: {told}")
"""


@pytest.mark.skipif(os.name != "posix", reason="the trial sets a limit of POSIX")
@pytest.mark.parametrize(
    ("fault", "told"), [("forgetful", "the copy is not the same"), ("full", "(?i)full|disk I/O|too large")]
)
def test_what_goes_wrong_on_the_way_leaves_everything_as_it_was(tmp_path: Path, fault: str, told: str) -> None:
    rows = fill(tmp_path)
    line = [sys.executable, "-c", FAULTY, str(tmp_path), fault]
    done = subprocess.run(line, cwd=ROOT, capture_output=True, text=True, check=True)
    assert re.search(told, done.stdout), done.stdout
    as_it_was(tmp_path, rows)


def as_it_was(folder: Path, rows: list[Session]) -> None:
    """Plain, whole, with its copies, and nothing beside it."""
    assert not has_passphrase(folder)
    beside = {"history.damaged-20260101-000000-0.sqlite", f"{FILE}-journal"}
    assert {path.name for path in folder.iterdir()} - beside == {FILE, FOLDER, "history.open"}
    assert len(backups(folder)) == 2
    with store(folder) as opened:
        assert list(opened.sessions()) == rows


@pytest.mark.skipif(os.name != "posix", reason="an open file cannot be exchanged there, nor written over afterwards")
def test_what_stood_in_the_plain_files_is_written_over(tmp_path: Path) -> None:
    folder, aside = tmp_path / "data", tmp_path / "aside"
    fill(folder)
    aside.mkdir()
    plain = [folder / FILE, *(folder / FOLDER).iterdir(), *folder.glob("*.damaged-*")]
    for number, path in enumerate(plain):
        os.link(path, aside / str(number))  # as somebody would find them who looks behind the names
    assert len(in_clear(aside)) == 4
    set_passphrase(folder, WORDS, CHEAP)
    assert in_clear(aside) == []


OPENED = """
import datetime as dt, sys
from pathlib import Path
from meditation.history.store import HistoryStore
store = HistoryStore.open(Path(sys.argv[1]), now=lambda: dt.datetime.now(dt.UTC))
store.back_up(dt.datetime.now(dt.UTC))
print(*sorted({"sqlcipher3", "meditation.history.locking", "meditation.history.envelope"} & set(sys.modules)))
"""


def test_who_has_no_passphrase_loads_nothing_for_it(tmp_path: Path) -> None:
    fill(tmp_path)
    line = [sys.executable, "-c", OPENED, str(tmp_path)]
    assert subprocess.run(line, cwd=ROOT, capture_output=True, text=True, check=True).stdout == "\n"


WITHOUT_LIBRARY = """
import datetime as dt, sys
from pathlib import Path
sys.modules["sqlcipher3"] = None  # as it is where the package was left out
from meditation.history.store import HistoryStore, StoreTrouble
from meditation.passphrase import Passphrase
from meditation.trouble import Trouble
folder = Path(sys.argv[1])
lock = Passphrase(folder)
print(lock.offered, lock.is_set)
for act in (lambda: HistoryStore.open(folder, now=lambda: dt.datetime.now(dt.UTC)), lambda: lock.unlock("words")):
    try:
        print(act().count())
    except (StoreTrouble, Trouble) as told:
        print(told.sentence)
"""


def without_library(folder: Path) -> list[str]:
    line = [sys.executable, "-c", WITHOUT_LIBRARY, str(folder)]
    return subprocess.run(line, cwd=ROOT, capture_output=True, text=True, check=True).stdout.splitlines()


def test_without_the_library_a_plain_history_works_and_a_locked_one_says_what_is_missing(tmp_path: Path) -> None:
    rows = fill(tmp_path)
    missing = "What locks and opens a history is not installed here: the package sqlcipher3."
    assert without_library(tmp_path) == ["False False", str(len(rows)), missing]
    set_passphrase(tmp_path, WORDS, CHEAP)
    before = (tmp_path / FILE).read_bytes()
    locked = "Your history is locked, and what opens it is not installed here: the package sqlcipher3."
    assert without_library(tmp_path) == ["False True", locked, missing]
    assert (tmp_path / FILE).read_bytes() == before


KILLED = """
import itertools, os, shutil, sys
from pathlib import Path
from meditation.history import exchanging
from meditation.history.locking import change_passphrase, remove_passphrase, set_passphrase
base, what = Path(sys.argv[1]), sys.argv[2]

def act(folder, at):
    count = itertools.count()
    def dying(act):
        def step(*words, **more):
            if next(count) == at:
                os._exit(9)
            return act(*words, **more)
        return step
    for name in ("open", "fsync", "replace", "unlink", "write", "lseek", "mkdir"):
        setattr(os, name, dying(getattr(os, name)))
    for name in ("copy_whole", "refuse_damage", "_compare"):
        setattr(exchanging, name, dying(getattr(exchanging, name)))
    if what == "set":
        set_passphrase(folder, "words", 1024)
    elif what == "remove":
        remove_passphrase(folder, "words")
    else:
        change_passphrase(folder, "words", "others", 1024)

for at in itertools.count():
    folder = base / str(at)
    shutil.copytree(base / "whole", folder)
    child = os.fork()
    if not child:
        act(folder, at)
        os._exit(0)
    code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    if code != 9:
        sys.exit(code)
"""
"""Kills the setting, or the taking away, before its first call to the system, before its second, and so on."""


@pytest.mark.skipif(os.name != "posix", reason="the trial forks a process for each step")
@pytest.mark.parametrize("what", ["set", "remove"])
def test_killed_before_any_step_there_is_one_whole_history_plain_or_locked(tmp_path: Path, what: str) -> None:
    whole = tmp_path / "whole"
    rows = fill(whole)
    if what == "remove":
        set_passphrase(whole, "words", CHEAP)
        with store(whole) as opened:
            opened.back_up(NOW)
        begin_again(whole)
    subprocess.run([sys.executable, "-c", KILLED, str(tmp_path), what], cwd=ROOT, check=True)
    ends = []
    for folder in sorted(set(tmp_path.iterdir()) - {whole}):
        ends.append(has_passphrase(folder))
        assert ends[-1] == is_locked(folder / FILE)
        assert not needs_key(folder) or unlock(folder, "words")
        with store(folder) as opened:
            assert list(opened.sessions()) == rows
            assert opened.damaged_rows() == []
        assert not ends[-1] or in_clear(folder) == []
        assert not (folder / "history.part").exists()
        assert not (folder / CHANGING).exists()
        if not ends[-1]:
            assert all(is_plain(backup.path) for backup in backups(folder))
            assert not list(folder.rglob(KEY_FILE))
        begin_again(folder)
    assert len(ends) > 25
    assert {True, False} == set(ends)


WRITER = """
import datetime as dt, sys, itertools
from pathlib import Path
from dataclasses import replace
from meditation.history.locking import unlock
from meditation.history.rows import from_row, new_id
from meditation.history.store import HistoryStore
folder, most = Path(sys.argv[1]), int(sys.argv[2])
assert unlock(folder, "four calm tea cups")
store = HistoryStore.open(folder, now=lambda: dt.datetime.now(dt.UTC))
[row] = list(store.sessions(1))
for _ in range(most):
    one = replace(row, id=new_id(dt.datetime.now(dt.UTC)))
    store.finish(one)
    print(one.id, flush=True)
"""


def writer(folder: Path, most: int) -> subprocess.Popen[str]:
    """Another program that writes sessions into a locked history, and says the id of each that is kept."""
    line = [sys.executable, "-c", WRITER, str(folder), str(most)]
    return subprocess.Popen(line, cwd=ROOT, stdout=subprocess.PIPE, text=True)


def test_two_programs_write_into_a_locked_history_and_lose_nothing(locked: tuple[Path, str, list[Session]]) -> None:
    folder, _, rows = locked
    both = [writer(folder, 60) for _ in range(2)]
    kept = [set(program.communicate(timeout=60)[0].split()) for program in both]
    assert [len(ids) for ids in kept] == [60, 60]
    unlock(folder, WORDS)
    with store(folder) as opened:
        assert {row.id for row in opened.sessions()} == kept[0] | kept[1] | {row.id for row in rows}
        assert sums_hold(opened._connection)


def test_what_was_kept_in_a_locked_history_survives_a_kill(locked: tuple[Path, str, list[Session]]) -> None:
    folder, _, rows = locked
    kept: set[str] = set()
    for count in (3, 17, 40):
        program = writer(folder, 10_000)
        assert program.stdout is not None
        kept |= {program.stdout.readline().strip() for _ in range(count)}
        program.kill()
        kept |= {line.strip() for line in program.stdout if line.endswith("\n")}
        program.wait()
        program.stdout.close()
    unlock(folder, WORDS)
    with store(folder) as opened:
        found = [row.id for row in opened.sessions()]
        assert len(found) == len(set(found))
        assert len(kept) >= 3 + 17 + 40
        assert kept | {row.id for row in rows} <= set(found)
        assert opened.damaged_rows() == []
        assert sums_hold(opened._connection)
    assert in_clear(folder) == []


def test_an_import_is_brought_into_a_locked_history(locked: tuple[Path, str, list[Session]], tmp_path: Path) -> None:
    from meditation.history.importing.reading import Reader, bring_in
    from meditation.history.portable import history_lines

    folder, _, rows = locked
    unlock(folder, WORDS)
    out = tmp_path.parent / f"{tmp_path.name}.jsonl"
    with store(folder) as opened:
        out.write_text("".join(f"{line}\n" for line in history_lines(opened.sessions(), ())))
        opened.delete([row.id for row in rows[:5]])
        assert bring_in(Reader(out, "jsonl", NOW, None, None), opened) == 5
        assert list(opened.sessions()) == rows
    assert in_clear(folder) == []


@pytest.mark.skipif(os.name != "posix", reason="the trial forks a process for each step")
def test_killed_before_any_step_of_a_change_the_old_or_the_new_passphrase_opens_it(tmp_path: Path) -> None:
    whole = tmp_path / "whole"
    rows = fill(whole)
    set_passphrase(whole, "words", CHEAP)
    subprocess.run([sys.executable, "-c", KILLED, str(tmp_path), "change"], cwd=ROOT, check=True)
    opens = set()
    for folder in set(tmp_path.iterdir()) - {whole}:
        opens.add(next(words for words in ("others", "words") if unlock(folder, words)))
        assert (folder / KEY_FILE).read_bytes() == (folder / FOLDER / KEY_FILE).read_bytes()
        with store(folder) as opened:
            assert list(opened.sessions()) == rows
    assert opens == {"words", "others"}
