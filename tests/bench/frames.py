"""How the player draws: frames a second, what each costs, and whether anything wakes up while nothing moves.

    python -m tests.bench.frames

Needs Xvfb: everything is drawn by software. A breathing session plays silently in the real window.
"""

from __future__ import annotations

import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from itertools import pairwise
from pathlib import Path

SIZES = ((1280, 800), (2560, 1440))
SECONDS = 20.0
RESTING = 30.0
SESSION = "breathe-open-4-6"


def woken() -> int:
    """How often this process has been woken so far, by the system's own count, in all threads there are and were."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_nvcsw


def middle_and_worst(times: list[float]) -> tuple[float, float]:
    """The median and the 99th percentile."""
    return statistics.median(times), statistics.quantiles(times, n=100)[98]


def measured(width: int, height: int) -> None:
    """Prints one row; runs in a process of its own, so that each size begins anew."""
    from PySide6.QtCore import QEventLoop, QTimer

    from meditation.house import House
    from meditation.settings import Settings
    from meditation.ui.app import application
    from meditation.ui.theme import theme_for
    from meditation.ui.widgets.stage import Stage
    from meditation.ui.window import Window

    spent: list[float] = []
    at: list[float] = []
    paint = Stage.paintEvent

    def timed(stage: Stage, event: object) -> None:
        begun = time.perf_counter()
        paint(stage, event)  # type: ignore[arg-type]
        at.append(begun)
        spent.append((time.perf_counter() - begun) * 1000)

    Stage.paintEvent = timed  # type: ignore[method-assign,assignment]
    application()
    with tempfile.TemporaryDirectory() as home:
        house = House.at(Path(home))
        house.keep(Settings(output="silent", welcomed=True))
        window = Window(house.desk(), theme_for(dark=False))
        window.resize(width, height)
        window.show()

        def wait(seconds: float) -> None:
            loop = QEventLoop()
            QTimer.singleShot(round(seconds * 1000), loop.quit)
            loop.exec()

        wait(2)
        before = woken()
        wait(RESTING)
        today = (woken() - before) / RESTING
        window.begin(window.desk.card(SESSION), sound=True)
        wait(15)  # until the words before the first breath are over
        spent.clear()
        at.clear()
        cpu, wall = time.process_time(), time.perf_counter()
        wait(SECONDS)
        share = 100 * (time.process_time() - cpu) / (time.perf_counter() - wall)
        frames, paints = len(at) / SECONDS, middle_and_worst(spent)
        between = middle_and_worst([(b - a) * 1000 for a, b in pairwise(at)])
        window.player.pause()
        wait(2)
        before = woken()
        wait(RESTING)
        paused = (woken() - before) / RESTING
        window.player.end()
        sys.stdout.write(
            f"{width} x {height:<6}{frames:8.1f}{paints[0]:9.2f}{paints[1]:8.2f}{between[0]:9.1f}{between[1]:8.1f}"
            f"{share:9.1f}{today:9.1f}{paused:9.1f}\n"
        )
        sys.stdout.flush()
    os._exit(0)  # what is left of the screen's library need not be taken down


def main() -> None:
    sys.stdout.write("                 frames   paint ms         between ms          % of  woken a second\n")
    sys.stdout.write("                 a sec.   median    99 %   median    99 %   a core    Today   paused\n")
    sys.stdout.flush()
    for width, height in SIZES:
        read, write = os.pipe()
        server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(write), "-screen", "0", f"{width}x{height}x24", "-nolisten", "tcp", "-noreset"],
            pass_fds=[write],
            stderr=subprocess.DEVNULL,
        )
        os.close(write)
        with os.fdopen(read) as told:
            display = f":{told.readline().strip()}"
        env = os.environ | {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
        words = [sys.executable, "-m", "tests.bench.frames", str(width), str(height)]
        try:
            subprocess.run(words, env=env, check=True, timeout=180)
        finally:
            server.terminate()
            server.wait(timeout=10)


if __name__ == "__main__":
    measured(int(sys.argv[1]), int(sys.argv[2])) if len(sys.argv) > 2 else main()
