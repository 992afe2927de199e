"""A session among the desktop's players, by the real client on a bus of its own; and the screen that stays on."""

from __future__ import annotations

import os
import re
import select
import signal
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from typing import IO, TYPE_CHECKING

import pytest

from meditation.ui.desktop.keep_awake import awake_here

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

ROOT = Path(__file__).resolve().parents[2]
PATIENCE = 30
"""Seconds."""


@dataclass
class Saver:
    said: IO[bytes]

    def next(self) -> str:
        heard, _, _ = select.select([self.said], [], [], PATIENCE)
        assert heard, "the saver heard nothing"
        return self.said.readline().decode().strip()


@pytest.fixture
def saver(bus: dict[str, str]) -> Iterator[Saver]:
    program = subprocess.Popen(
        [sys.executable, Path(__file__).with_name("own_bus.py")], env=bus, stdout=subprocess.PIPE, bufsize=0
    )
    assert program.stdout is not None
    found = Saver(program.stdout)
    assert found.next() == "ready"
    yield found
    program.kill()
    program.communicate(timeout=10)


@pytest.fixture
def play(bus: dict[str, str], tmp_path: Path) -> Iterator[Callable[..., subprocess.Popen[bytes]]]:
    """Starts the window with a session of 20 seconds that plays silently."""
    started: list[subprocess.Popen[bytes]] = []

    def go(settings: str = "{}", what: tuple[str, ...] = ("play", "touch-20-seconds")) -> subprocess.Popen[bytes]:
        config = tmp_path / "all" / "config"
        config.mkdir(parents=True)
        (config / "settings.json").write_text(settings, encoding="utf-8")
        words = [
            sys.executable,
            "-m",
            "meditation",
            "--home",
            tmp_path / "all",
            *what,
            "--no-sound",
        ]
        started.append(subprocess.Popen(words, env=bus, cwd=ROOT))
        return started[-1]

    yield go
    for program in started:
        program.kill()
        program.wait(timeout=10)


def playerctl(bus: dict[str, str], *words: str) -> str:
    done = subprocess.run(
        ["playerctl", "--player=hand_on_heart", *words],
        env=bus,
        capture_output=True,
        text=True,
        timeout=20,
        check=False,
    )
    return done.stdout.strip()


def until(told: Callable[[], bool], within: float = 20) -> None:
    end = time.monotonic() + within
    while not told():
        assert time.monotonic() < end
        time.sleep(0.1)


def test_the_real_client_plays_pauses_stops_and_reads_the_position(
    bus: dict[str, str], play: Callable[..., subprocess.Popen[bytes]], needs: Callable[..., None]
) -> None:
    needs("playerctl")
    play()
    until(lambda: playerctl(bus, "status") == "Playing")
    until(lambda: float(playerctl(bus, "position")) > 1)
    playerctl(bus, "pause")
    until(lambda: playerctl(bus, "status") == "Paused")
    stood = playerctl(bus, "position")
    assert playerctl(bus, "position") == stood
    playerctl(bus, "play")
    until(lambda: playerctl(bus, "status") == "Playing")
    playerctl(bus, "play-pause")
    until(lambda: playerctl(bus, "status") == "Paused")
    playerctl(bus, "stop")
    until(lambda: playerctl(bus, "status") == "")


@pytest.mark.parametrize(
    ("settings", "title"), [("{}", "Hand on Heart"), ('{"media_keys": "title"}', "Twenty Seconds of Kind Touch")]
)
def test_a_title_is_told_only_where_it_is_wished_for(
    bus: dict[str, str],
    play: Callable[..., subprocess.Popen[bytes]],
    needs: Callable[..., None],
    settings: str,
    title: str,
) -> None:
    needs("playerctl")
    play(settings)
    until(lambda: playerctl(bus, "status") == "Playing")
    assert playerctl(bus, "metadata", "title") == title
    assert int(playerctl(bus, "metadata", "mpris:length")) >= 20_000_000


def test_nothing_is_told_where_that_is_wished_for(
    bus: dict[str, str], play: Callable[..., subprocess.Popen[bytes]], needs: Callable[..., None], saver: Saver
) -> None:
    needs("playerctl")
    play('{"media_keys": "off"}')
    assert saver.next().startswith("held")  # it plays
    assert playerctl(bus, "status") == ""


def test_the_screen_is_held_on_play_and_free_on_pause_and_end(
    bus: dict[str, str], play: Callable[..., subprocess.Popen[bytes]], needs: Callable[..., None], saver: Saver
) -> None:
    needs("playerctl")
    play()
    assert saver.next() == "held by Hand on Heart: A session is playing"
    playerctl(bus, "pause")
    assert saver.next() == "free"
    playerctl(bus, "play")
    assert saver.next().startswith("held")
    playerctl(bus, "stop")
    assert saver.next() == "free"


def test_the_screen_is_free_when_a_session_has_come_to_its_end(
    play: Callable[..., subprocess.Popen[bytes]], saver: Saver
) -> None:
    play(what=("sit", "10s"))
    assert saver.next().startswith("held")
    assert saver.next() == "free"


@pytest.mark.parametrize("how", [signal.SIGTERM, signal.SIGKILL])
def test_a_program_that_is_killed_holds_nothing(
    play: Callable[..., subprocess.Popen[bytes]], saver: Saver, how: signal.Signals
) -> None:
    program = play()
    assert saver.next().startswith("held")
    program.send_signal(how)
    assert saver.next() == "free"


def test_holding_and_letting_go_may_come_in_any_order_and_without_a_bus(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere")
    awake = awake_here()
    for act in (awake.release, awake.hold, awake.hold, awake.release, awake.release, awake.hold, awake.release):
        act()


def test_no_service_is_asked_for_by_a_window_at_rest() -> None:
    code = "import sys, meditation.ui.app; print(*(m for m in sys.modules if m == 'PySide6.QtDBus'))"
    env = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, env=env, capture_output=True, text=True, check=True)
    assert re.findall(r"QtDBus", done.stdout) == []
