"""One window for one person's files: two starts, a dead program's leftovers, a stranger at the door."""

from __future__ import annotations

import os
import signal
import stat
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtNetwork import QLocalSocket

from meditation.ui.desktop.front_door import HEARD, MOST_SAID, Entry, FrontDoor

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

ROOT = Path(__file__).resolve().parents[2]
STARTS_AT_ONCE = int(os.environ.get("STARTS_AT_ONCE", "20"))
WINDOWS_AT_ONCE = int(os.environ.get("WINDOWS_AT_ONCE", "3"))
GONE = QLocalSocket.LocalSocketState.UnconnectedState
KNOCK = "from pathlib import Path; from meditation.ui.desktop.front_door import FrontDoor; import sys;"
KNOCK += "print(FrontDoor(Path(sys.argv[1])).enter(sys.argv[2], within=5).name)"
WINDOW = """
import sys, time
from pathlib import Path
from PySide6.QtCore import QCoreApplication, QTimer
from meditation.ui.desktop.front_door import Entry, FrontDoor
door = FrontDoor(Path(sys.argv[1]))
entry = door.enter("today")
print(entry.name, flush=True)
if entry is Entry.FIRST:
    app = QCoreApplication([])
    time.sleep(0.1)  # a window takes its time before it listens
    door.listen()
    QTimer.singleShot(60000, app.quit)
    app.exec()
"""


@pytest.fixture(autouse=True)
def own_runtime_folder(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path_factory.mktemp("run")
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(folder))
    return folder


@pytest.fixture
def door(tmp_path: Path, qtbot: QtBot) -> Iterator[FrontDoor]:
    assert qtbot
    opened = FrontDoor(tmp_path)
    assert opened.enter() is Entry.FIRST
    opened.listen()
    yield opened
    opened.close()


@pytest.fixture
def start() -> Iterator[Callable[..., subprocess.Popen[str]]]:
    started: list[subprocess.Popen[str]] = []

    def go(code: str, *arguments: object) -> subprocess.Popen[str]:
        words = [sys.executable, "-c", code, *map(str, arguments)]
        started.append(subprocess.Popen(words, cwd=ROOT, stdout=subprocess.PIPE, text=True))
        return started[-1]

    yield go
    for program in started:
        program.kill()
        program.communicate(timeout=10)


def first_line(program: subprocess.Popen[str]) -> str:
    assert program.stdout is not None
    return program.stdout.readline().strip()


def test_a_second_start_hands_its_wish_over_and_goes(
    door: FrontDoor, qtbot: QtBot, start: Callable[..., subprocess.Popen[str]], tmp_path: Path
) -> None:
    with qtbot.waitSignal(door.asked, timeout=10_000) as asked:
        second = start(KNOCK, tmp_path, "evening.session.md")
    assert asked.args == ["evening.session.md"]
    qtbot.waitUntil(lambda: second.poll() is not None, timeout=10_000)
    assert first_line(second) == "HANDED_OVER"


def test_programs_on_other_files_do_not_know_each_other(door: FrontDoor, tmp_path: Path) -> None:
    other = FrontDoor(tmp_path / "other")
    assert other.enter(within=0) is Entry.FIRST
    assert other.address != door.address
    other.close()


def test_the_folder_and_the_socket_are_for_their_owner_alone(door: FrontDoor) -> None:
    assert stat.S_IMODE(door.folder.stat().st_mode) == 0o700
    assert stat.S_IMODE(Path(door.address).stat().st_mode) & 0o077 == 0
    assert [p for p in door.folder.iterdir() if stat.S_IMODE(p.stat().st_mode) & 0o077] == []


def test_a_folder_that_others_can_open_is_not_used(
    own_runtime_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (own_runtime_folder / "hand-on-heart").mkdir()
    (own_runtime_folder / "hand-on-heart").chmod(0o777)
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    tempfile.tempdir = None  # asked for again
    door = FrontDoor(tmp_path)
    assert door.enter() is Entry.FIRST
    door.listen()
    assert door.folder == tmp_path / f"hand-on-heart-{os.getuid()}"
    assert list((own_runtime_folder / "hand-on-heart").iterdir()) == []
    door.close()
    tempfile.tempdir = None


def test_what_a_killed_program_left_is_not_in_the_way(
    start: Callable[..., subprocess.Popen[str]], tmp_path: Path, qtbot: QtBot
) -> None:
    first = start(WINDOW, tmp_path)
    assert first_line(first) == "FIRST"
    left = FrontDoor(tmp_path)
    qtbot.waitUntil(lambda: Path(left.address).exists(), timeout=10_000)
    first.send_signal(signal.SIGKILL)
    first.wait(timeout=10)
    assert Path(left.address).exists()
    assert left.enter(within=0) is Entry.FIRST
    left.listen()
    with qtbot.waitSignal(left.asked, timeout=10_000):
        start(KNOCK, tmp_path, "")
    left.close()


def test_a_start_while_the_first_is_stopped_ends_with_an_answer(
    start: Callable[..., subprocess.Popen[str]], tmp_path: Path
) -> None:
    first = start(WINDOW, tmp_path)
    assert first_line(first) == "FIRST"
    first.send_signal(signal.SIGSTOP)
    try:
        assert FrontDoor(tmp_path).enter(within=0.5) is Entry.UNANSWERED
    finally:
        first.send_signal(signal.SIGCONT)


def test_what_is_no_wish_asks_for_nothing(door: FrontDoor, qtbot: QtBot) -> None:
    for said in (b"\n", b"{}\n", b"[1]\n", b'{"wish": 5, "token": ""}\n', b"\xff\n", b"x" * (MOST_SAID + 10)):
        socket = QLocalSocket()
        socket.connectToServer(door.address)
        assert socket.waitForConnected(2000)
        with qtbot.assertNotEmitted(door.asked):
            socket.write(said)
            qtbot.waitUntil(
                lambda s=socket: s.bytesAvailable() >= len(HEARD) or s.state() is GONE,
                timeout=5000,
            )
        socket.abort()


def test_of_two_starts_at_once_one_is_first(start: Callable[..., subprocess.Popen[str]], tmp_path: Path) -> None:
    for number in range(STARTS_AT_ONCE):
        two = [start(WINDOW, tmp_path / str(number)) for _ in range(2)]
        assert sorted(map(first_line, two)) == ["FIRST", "HANDED_OVER"], number
        for program in two:
            program.kill()
            program.wait(timeout=10)


@pytest.mark.slow
def test_two_starts_at_once_open_one_real_window(screen: dict[str, str], tmp_path: Path) -> None:
    env = {key: value for key, value in screen.items() if key != "XDG_RUNTIME_DIR"}
    search = ["xdotool", "search", "--onlyvisible", "--name", "^Hand on Heart$"]
    for number in range(WINDOWS_AT_ONCE):
        words = [sys.executable, "-m", "meditation", "--home", str(tmp_path / str(number))]
        two = [subprocess.Popen(words, cwd=ROOT, env=env) for _ in range(2)]
        try:
            end = time.monotonic() + 20
            while sum(program.poll() is None for program in two) != 1:  # the second has gone, its wish heard
                assert time.monotonic() < end, number
                time.sleep(0.05)
            gone = next(program for program in two if program.poll() is not None)
            assert gone.returncode == 0
            shown = subprocess.run(search, env=env, capture_output=True, text=True, check=False).stdout.split()
            assert len(shown) == 1, number
        finally:
            for program in two:
                program.kill()
                program.wait(timeout=10)


def test_a_first_that_is_closing_leaves_its_place_to_the_second(
    start: Callable[..., subprocess.Popen[str]], tmp_path: Path
) -> None:
    first = start(WINDOW, tmp_path)
    assert first_line(first) == "FIRST"
    first.send_signal(signal.SIGSTOP)
    second = start(WINDOW, tmp_path)
    time.sleep(0.5)  # it knocks meanwhile
    first.kill()
    assert first_line(second) == "FIRST"
