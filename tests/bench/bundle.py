"""Start-up of the bundle beside that of the checkout, to the first window, in the same run; and the bundle's size.

Needs `make bundle` before, and Linux with Xvfb and xdotool.
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
BUNDLE = ROOT / "dist" / "hand-on-heart"
ROUNDS = 7


def window_ms(command: list[str], env: dict[str, str]) -> float:
    """From the start to a window that can be seen."""
    start = time.monotonic()
    program = subprocess.Popen(command, env=env, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        search = ["xdotool", "search", "--onlyvisible", "--name", "Hand on Heart"]
        while subprocess.run(search, env=env, capture_output=True, check=False).returncode != 0:
            if program.poll() is not None or time.monotonic() - start > 30:
                raise SystemExit(f"{command[0]}: no window came")
        return (time.monotonic() - start) * 1000
    finally:
        program.kill()
        program.wait()


def size_mb(folder: Path) -> float:
    return sum(path.lstat().st_size for path in folder.rglob("*") if not path.is_dir()) / 1e6


def main() -> None:
    if not (BUNDLE / "hand-on-heart").is_file():
        sys.stdout.write("bundle: not measured, there is none yet (make bundle)\n")
        return
    read, write = os.pipe()
    screen = ["Xvfb", "-displayfd", str(write), "-screen", "0", "1280x800x24", "-nolisten", "tcp", "-noreset"]
    server = subprocess.Popen(screen, pass_fds=[write], stderr=subprocess.DEVNULL)
    os.close(write)
    with os.fdopen(read) as told:
        display = f":{told.readline().strip()}"
    try:
        with tempfile.TemporaryDirectory() as home:
            env = os.environ | {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "PYTHONDONTWRITEBYTECODE": ""}
            programs = {
                "checkout": [sys.executable, "-m", "meditation", "--home", home],
                "bundle": [str(BUNDLE / "hand-on-heart"), "--home", home],
            }
            rows: dict[str, list[float]] = {name: [] for name in programs}
            for number in range(ROUNDS + 1):
                for name, command in programs.items():
                    figure = window_ms(command, env)
                    if number:  # the first round warms the page cache
                        rows[name].append(figure)
    finally:
        server.kill()
        server.wait()
    middle = {name: statistics.median(figures) for name, figures in rows.items()}
    for name, figure in middle.items():
        sys.stdout.write(
            f"{name:10} {figure:6.0f} ms to the window, {figure / middle['checkout']:.2f} of the checkout\n"
        )
    sys.stdout.write(f"bundle     {size_mb(BUNDLE):6.0f} MB on disk\n")
    for package in sorted(BUNDLE.parent.glob("hand-on-heart[-_]*")):
        sys.stdout.write(f"{package.name}: {package.stat().st_size / 1e6:.0f} MB\n")


if __name__ == "__main__":
    main()
