"""Start-up to first window, memory and idle processor share, as ratios to a bare PySide6 window in the same run.

    python -m tests.bench.startup

The program has its scripts and a history of 10,000 sessions. Needs Linux with Xvfb and xev, which tells of a window the
moment it is there. Both programs are started in turn, so that a noisy machine hits both alike.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from meditation.history.store import HistoryStore
from meditation.places import places
from tests.bench.history import NOW, sessions

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parents[2]
BARE = """
import sys
from PySide6.QtWidgets import QApplication, QLabel
app = QApplication(sys.argv)
label = QLabel("hello"); label.setWindowTitle("bare"); label.resize(960, 640); label.show()
sys.exit(app.exec())
"""
SESSIONS = 10_000
STARTS = 15
AT_REST = 3
"""Rounds in which memory and the idle processor are measured, too."""
SETTLE = 14.0
"""s: by then the history has been looked after, ten seconds after the start."""
IDLE = 8.0
TICKS = os.sysconf("SC_CLK_TCK")


def cpu_seconds(pid: int) -> float:
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / TICKS


def memory_mib(pid: int) -> float:
    """Proportional set size, MiB."""
    rows = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
    return next(int(row.split()[1]) for row in rows if row.startswith("Pss:")) / 1024


@contextmanager
def screen() -> Iterator[dict[str, str]]:
    """The environment of a display of its own."""
    read, write = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", "1280x800x24", "-nolisten", "tcp", "-noreset"],
        pass_fds=[write],
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    with os.fdopen(read) as told:
        display = f":{told.readline().strip()}"
    try:
        yield os.environ | {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "PYTHONDONTWRITEBYTECODE": ""}
    finally:
        server.kill()
        server.wait()


def once(command: list[str], env: dict[str, str], *, at_rest: bool) -> tuple[float, float, float]:
    """Milliseconds to the window and, `at_rest`, MiB and the processor share in per cent of one core, else 0."""
    watcher = subprocess.Popen(
        ["stdbuf", "-oL", "xev", "-root", "-event", "substructure"], env=env, stdout=subprocess.PIPE, text=True
    )
    time.sleep(0.3)  # it listens by then
    start = time.monotonic()
    program = subprocess.Popen(command, env=env, cwd=ROOT, stdout=subprocess.DEVNULL)
    try:
        assert watcher.stdout is not None
        if not any("MapNotify" in line for line in watcher.stdout):
            raise SystemExit("no window came")
        window = (time.monotonic() - start) * 1000
        if not at_rest:
            return window, 0.0, 0.0
        time.sleep(SETTLE)
        memory, before = memory_mib(program.pid), cpu_seconds(program.pid)
        time.sleep(IDLE)
        return window, memory, 100 * (cpu_seconds(program.pid) - before) / IDLE
    finally:
        for process in (watcher, program):
            process.kill()
            process.communicate()


def main() -> None:
    with tempfile.TemporaryDirectory() as home, screen() as env:
        where = places(Path(home))
        with closing(HistoryStore.open(where.data, now=lambda: NOW)) as store:
            store.put(sessions(SESSIONS))
        programs = {
            "bare": [sys.executable, "-c", BARE],
            "hand-on-heart": [str(Path(sys.executable).with_name("hand-on-heart")), "--home", home],
        }
        rows: dict[str, list[tuple[float, float, float]]] = {name: [] for name in programs}
        for number in range(STARTS + 1):
            for name, command in programs.items():
                figures = once(command, env, at_rest=0 < number <= AT_REST)
                if number:  # the first round warms the page cache, and is the program's very first start
                    rows[name].append(figures)
    sys.stdout.write(f"{'program':16} {'window ms':>10} {'ratio':>6} {'MiB':>7} {'ratio':>6} {'idle %':>7}\n")
    base = middle(rows["bare"])
    for name in programs:
        window, memory, idle = middle(rows[name])
        sys.stdout.write(
            f"{name:16} {window:10.0f} {window / base[0]:6.2f} {memory:7.1f} {memory / base[1]:6.2f} {idle:7.2f}\n"
        )


def middle(rows: list[tuple[float, float, float]]) -> tuple[float, float, float]:
    """Of each column, of the rounds in which it was measured."""
    window, memory, idle = zip(*rows, strict=True)
    return statistics.median(window), statistics.median(memory[:AT_REST]), statistics.median(idle[:AT_REST])


if __name__ == "__main__":
    main()
