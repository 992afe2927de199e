"""A desktop of one's own for these tests: a virtual screen, a home and a runtime folder that nobody else uses."""

from __future__ import annotations

import os
import shutil
import subprocess
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.desktop.screen_reader import PYTHON, ScreenReader

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

ROOT = Path(__file__).resolve().parents[2]
CONFIG = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN" "busconfig.dtd">
<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen><auth>EXTERNAL</auth>
<policy context="default"><allow send_destination="*"/><allow own="*"/><allow eavesdrop="true"/></policy></busconfig>
"""
LAUNCHER = Path("/usr/libexec/at-spi-bus-launcher")
"""Of the accessibility bus."""
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


@pytest.fixture
def needs() -> Callable[..., None]:
    """Skips with a plain reason where a program of the system is missing."""

    def check(*names: str) -> None:
        lacking = [name for name in names if shutil.which(name) is None]
        if lacking:
            pytest.skip(f"not run: {', '.join(lacking)} not installed here")

    return check


@pytest.fixture
def home(tmp_path: Path) -> dict[str, str]:
    """The environment of a person who has just moved in."""
    run = tmp_path / "run"
    run.mkdir(mode=0o700)
    kept = {key: value for key, value in os.environ.items() if not key.startswith(("XDG_", "DBUS_"))}
    kept.pop("QT_QPA_PLATFORM", None)
    nobody = "unix:path=/nowhere"  # else programs may look for a bus for half a minute
    return kept | {"HOME": str(tmp_path), "XDG_RUNTIME_DIR": str(run), "DBUS_SESSION_BUS_ADDRESS": nobody}


@pytest.fixture
def screen(home: dict[str, str], needs: Callable[..., None]) -> Iterator[dict[str, str]]:
    needs("Xvfb", "xdotool")
    read, write = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", "1280x800x24", "-nolisten", "tcp", "-noreset"],
        pass_fds=[write],
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    with os.fdopen(read) as told:
        number = told.readline().strip()
    yield home | {"DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb"}
    server.terminate()
    server.wait(timeout=10)


@pytest.fixture
def bus(home: dict[str, str], needs: Callable[..., None], tmp_path: Path) -> Iterator[dict[str, str]]:
    """The environment with a session bus that nobody else uses, and no service started by itself."""
    needs("dbus-daemon")
    config = tmp_path / "bus.conf"
    config.write_text(CONFIG, encoding="utf-8")
    daemon = subprocess.Popen(
        ["dbus-daemon", f"--config-file={config}", "--nofork", "--print-address=1"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert daemon.stdout is not None
    address = daemon.stdout.readline().strip()
    yield home | {"DBUS_SESSION_BUS_ADDRESS": address, "QT_QPA_PLATFORM": "offscreen"}
    daemon.terminate()
    daemon.communicate(timeout=10)


@pytest.fixture
def managed(screen: dict[str, str], needs: Callable[..., None]) -> Iterator[dict[str, str]]:
    """The screen with a window manager that is ready."""
    needs("openbox", "xprop")
    manager = subprocess.Popen(["openbox"], env=screen, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    ask = ["xprop", "-root", "_NET_SUPPORTING_WM_CHECK"]
    end = time.monotonic() + 20
    while "window id" not in subprocess.run(ask, env=screen, capture_output=True, text=True, check=False).stdout:
        assert time.monotonic() < end
        time.sleep(0.05)
    yield screen
    manager.terminate()
    manager.wait(timeout=10)


@pytest.fixture
def read_aloud(managed: dict[str, str], needs: Callable[..., None]) -> Iterator[Callable[[Path], ScreenReader]]:
    """Opens the window on a home, on a session bus with the accessibility bus, and somebody listens."""
    needs("dbus-daemon", PYTHON)
    if not LAUNCHER.exists():
        pytest.skip("not run: at-spi2-core is not installed here")
    if subprocess.run([PYTHON, "-c", "import gi"], capture_output=True, check=False).returncode != 0:
        pytest.skip("not run: python3-gi is not installed here")
    daemon = subprocess.Popen(
        ["dbus-daemon", "--session", "--nofork", "--print-address=1"],
        env=managed,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert daemon.stdout is not None
    address = daemon.stdout.readline().strip()
    env = managed | {"DBUS_SESSION_BUS_ADDRESS": address, "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
    opened: list[ScreenReader] = []

    def open_on(home: Path) -> ScreenReader:
        opened.append(ScreenReader(env, home))
        return opened[-1]

    yield open_on
    for reader in opened:
        reader.close()
    daemon.terminate()
    daemon.communicate(timeout=20)
