"""The program as a screen reader has it: read through the real accessibility bus, used by keyboard from outside."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

ROOT = Path(__file__).resolve().parents[2]
PYTHON = "/usr/bin/python3"
"""The system's own, which has gi."""
LAUNCHER = Path("/usr/libexec/at-spi-bus-launcher")
NAME = "hand-on-heart"
SESSION = "touch-20-seconds"
READ_ONLY = {"scroll bar", "viewport"}
"""What scrolls has no name of its own in any toolkit."""


@dataclass
class Reader:
    """A screen reader's ears and a person's keys."""

    env: dict[str, str]
    home: Path

    def overhear(self, *words: object, code: int = 0) -> str:
        told = [PYTHON, "tests/desktop/overhear.py", *map(str, words)]
        done = subprocess.run(told, env=self.env, cwd=ROOT, capture_output=True, text=True, timeout=60, check=False)
        assert done.returncode == code, done.stderr
        return done.stdout

    def tree(self) -> list[dict[str, Any]]:
        return [told for line in self.overhear("tree", NAME).splitlines() if (told := json.loads(line))["showing"]]

    def names(self) -> list[str]:
        return [told["name"] for told in self.tree()]

    def focused(self) -> str:
        return next((told["name"] for told in self.tree() if told["focused"] and told["focusable"]), "")

    def press(self, name: str) -> None:
        self.overhear("press", NAME, name)

    def keys(self, *keys: str) -> None:
        for key in keys:
            subprocess.run(["xdotool", "key", key], env=self.env, timeout=20, check=True)
            time.sleep(0.15)

    def types(self, text: str) -> None:
        subprocess.run(["xdotool", "type", "--delay", "30", text], env=self.env, timeout=20, check=True)

    def until(self, told: Callable[[], bool], within: float = 30) -> None:
        end = time.monotonic() + within
        while not told():
            assert time.monotonic() < end, " | ".join(self.names())
            time.sleep(0.2)

    def typed(self, *words: str) -> str:
        line = [sys.executable, "-m", "meditation", "--home", str(self.home), *words]
        return subprocess.run(
            line, env=self.env, cwd=ROOT, capture_output=True, text=True, timeout=60, check=True
        ).stdout


@pytest.fixture
def reader(managed: dict[str, str], needs: Callable[..., None], tmp_path: Path) -> Iterator[Reader]:
    """The real window on a session bus with the accessibility bus, and somebody who listens."""
    needs("dbus-daemon", "xdotool")
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
    home = tmp_path / "all"
    (home / "config").mkdir(parents=True)
    (home / "config" / "settings.json").write_text('{"output": "silent", "welcomed": true}', encoding="utf-8")
    program = subprocess.Popen([sys.executable, "-m", "meditation", "--home", str(home)], env=env, cwd=ROOT)
    found = Reader(env, home)
    found.until(lambda: "Library" in found.names())
    yield found
    program.kill()
    program.wait(timeout=20)
    daemon.terminate()
    daemon.communicate(timeout=20)


def on_rail(name: str) -> Callable[[list[dict[str, Any]]], bool]:
    return lambda tree: any(told["name"] == name and told["checked"] for told in tree)


def there(text: str) -> Callable[[list[dict[str, Any]]], bool]:
    return lambda tree: any(told["name"].startswith(text) for told in tree)


PAGES: dict[str, tuple[Callable[[Reader], object], Callable[[list[dict[str, Any]]], bool]]] = {
    "library": (lambda reader: reader.keys("ctrl+2"), there("Search the library")),
    "breathe": (lambda reader: reader.keys("ctrl+3"), on_rail("Breathe")),
    "timer": (lambda reader: reader.keys("ctrl+4"), on_rail("Timer")),
    "history": (lambda reader: reader.keys("ctrl+5"), on_rail("History")),
    "today": (lambda reader: reader.keys("ctrl+1"), on_rail("Today")),
    "settings": (lambda reader: reader.keys("ctrl+6"), on_rail("Settings")),
    "about": (lambda reader: reader.press("About"), there("What it is not")),
    "help": (lambda reader: reader.keys("F1"), there("Something to do right here")),
    "card": (lambda reader: reader.typed("open", SESSION), there("Begin Twenty Seconds")),
    "player": (lambda reader: reader.typed("play", SESSION, "--no-sound"), there("Pause")),
    "too much": (lambda reader: reader.keys("t"), there("Stop here")),
    "finish": (lambda reader: reader.keys("t"), there("That was enough for now")),
}
"""How one gets to each page, and what tells that it is there."""


def unnamed(reader: Reader) -> list[str]:
    """Where a control has no name: its kind, and what it lies in."""
    return [
        f"{told['role']} in {' / '.join(told['above'][-4:])}"
        for told in reader.tree()
        if (told["focusable"] or told["actions"]) and not told["name"].strip() and told["role"] not in READ_ONLY
    ]


def test_every_control_of_every_page_has_a_name(reader: Reader) -> None:
    found = {}
    for page, (go, sign) in PAGES.items():
        go(reader)
        reader.until(lambda sign=sign: sign(reader.tree()))  # type: ignore[misc]
        found[page] = unnamed(reader)
    assert {page: controls for page, controls in found.items() if controls} == {}


def test_a_session_is_chosen_played_paused_eased_off_and_noted_by_keyboard_alone(reader: Reader) -> None:
    listening = subprocess.Popen(
        [PYTHON, "tests/desktop/overhear.py", "said", "25"], env=reader.env, cwd=ROOT, stdout=subprocess.PIPE, text=True
    )
    assert listening.stdout is not None
    assert "listening" in listening.stdout.readline()
    reader.keys("ctrl+f")
    reader.until(lambda: reader.focused() == "Search the library")
    reader.types("twenty seconds")
    reader.keys(*["Tab"] * 3)
    for _ in range(40):
        if reader.focused().startswith("Twenty Seconds of Kind Touch"):
            break
        reader.keys("Tab")
    reader.keys("Return")
    reader.until(lambda: reader.focused().startswith("Begin Twenty Seconds"))
    reader.keys("Return")
    reader.until(lambda: "Pause" in reader.names())
    reader.until(lambda: "Choose a touch that feels okay." in reader.names())
    reader.keys("space")
    reader.until(lambda: "Go on" in reader.names())
    reader.keys("space")
    reader.until(lambda: any(name.startswith("Rest your hand there") for name in reader.names()))
    reader.keys("t")
    reader.until(lambda: reader.focused().startswith("Rest in"))
    reader.keys("t")
    reader.until(lambda: reader.focused() == "Finish")
    for _ in range(40):
        if reader.focused() == "A note, for your eyes only":
            break
        reader.keys("shift+Tab")
    reader.types("warm")
    for _ in range(40):
        if reader.focused() == "Keep and finish":
            break
        reader.keys("Tab")
    reader.keys("Return")
    reader.until(lambda: on_rail("Today")(reader.tree()))
    [kept] = json.loads(reader.typed("history", "--json"))["sessions"]
    assert (kept["script"], kept["ending"], kept["note"]) == (SESSION, "eased off", "warm")
    heard = [json.loads(line) for line in listening.communicate(timeout=60)[0].splitlines()]
    assert "Choose a touch that feels okay." in heard
    assert any(line.startswith("Rest your hand there") for line in heard)
