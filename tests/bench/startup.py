"""Start-up to first window, memory and idle processor share, as ratios to a bare PySide6 window in the same run.

Needs Linux with Xvfb and xdotool. Both programs are started in turn, so that a noisy machine hits both alike.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
BARE = """
import sys
from PySide6.QtWidgets import QApplication, QLabel
app = QApplication(sys.argv)
label = QLabel("hello"); label.setWindowTitle("bare"); label.resize(960, 640); label.show()
sys.exit(app.exec())
"""
ROUNDS = 5
SETTLE = 3.0
IDLE = 8.0
TICKS = os.sysconf("SC_CLK_TCK")


def cpu_seconds(pid: int) -> float:
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / TICKS


def memory_mib(pid: int) -> float:
    """Proportional set size, MiB."""
    rows = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
    return next(int(row.split()[1]) for row in rows if row.startswith("Pss:")) / 1024


def once(command: list[str], title: str, env: dict[str, str]) -> tuple[float, float, float]:
    """Milliseconds to the window, MiB, idle processor share in per cent of one core."""
    start = time.monotonic()
    program = subprocess.Popen(command, env=env, cwd=ROOT, stdout=subprocess.DEVNULL)
    try:
        search = ["xdotool", "search", "--onlyvisible", "--name", title]
        while subprocess.run(search, env=env, capture_output=True, check=False).returncode != 0:
            if program.poll() is not None or time.monotonic() - start > 30:
                raise SystemExit(f"{title}: no window came")
        window = (time.monotonic() - start) * 1000
        time.sleep(SETTLE)
        memory, before = memory_mib(program.pid), cpu_seconds(program.pid)
        time.sleep(IDLE)
        return window, memory, 100 * (cpu_seconds(program.pid) - before) / IDLE
    finally:
        program.kill()
        program.wait()


def main() -> None:
    with tempfile.TemporaryDirectory() as home:
        read, write = os.pipe()
        server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(write), "-screen", "0", "1280x800x24", "-nolisten", "tcp", "-noreset"],
            pass_fds=[write],
            stderr=subprocess.DEVNULL,
        )
        os.close(write)
        with os.fdopen(read) as told:
            display = f":{told.readline().strip()}"
        env = os.environ | {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "PYTHONDONTWRITEBYTECODE": ""}
        programs = {
            "bare": ([sys.executable, "-c", BARE], "bare"),
            "hand-on-heart": ([sys.executable, "-m", "meditation", "--home", home], "Hand on Heart"),
        }
        rows: dict[str, list[tuple[float, float, float]]] = {name: [] for name in programs}
        try:
            for number in range(ROUNDS + 1):
                for name, (command, title) in programs.items():
                    figures = once(command, title, env)
                    if number:  # the first round warms the page cache
                        rows[name].append(figures)
        finally:
            server.kill()
            server.wait()
    middle = {name: [statistics.median(column) for column in zip(*row, strict=True)] for name, row in rows.items()}
    base = middle["bare"]
    sys.stdout.write(f"{'program':16} {'window ms':>10} {'ratio':>6} {'MiB':>7} {'ratio':>6} {'idle %':>7}\n")
    for name, (window, memory, idle) in middle.items():
        sys.stdout.write(
            f"{name:16} {window:10.0f} {window / base[0]:6.2f} {memory:7.1f} {memory / base[1]:6.2f} {idle:7.2f}\n"
        )


if __name__ == "__main__":
    main()
