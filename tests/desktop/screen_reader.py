"""A screen reader's ears and a person's keys, for a program that runs by itself on a screen of its own."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
import time
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    Told: TypeAlias = dict[str, Any]
    """One object on the screen: its name, role, states, actions and value, and where it lies."""

ROOT = Path(__file__).resolve().parents[2]
PYTHON = "/usr/bin/python3"
"""The system's own, which has gi."""
NAME = "hand-on-heart"
KEY_BY_KEY = 6
"""ms between two keys."""


class ScreenReader:
    """Opens the window on one home, and reads it until `close`."""

    def __init__(self, env: dict[str, str], home: Path) -> None:
        self._env, self.home = env, home
        ears = [PYTHON, "tests/desktop/overhear.py", NAME]
        pipe = subprocess.PIPE
        self._ears = subprocess.Popen(ears, env=env, cwd=ROOT, stdin=pipe, stdout=pipe, text=True)
        line = [sys.executable, "-m", "meditation", "--home", str(home)]
        self._program = subprocess.Popen(line, env=env, cwd=ROOT)

    def close(self) -> None:
        for process in (self._program, self._ears):
            process.kill()
            process.communicate(timeout=20)

    @contextmanager
    def stopped(self) -> Iterator[None]:
        """The program does nothing meanwhile."""
        self._program.send_signal(signal.SIGSTOP)
        yield
        self._program.send_signal(signal.SIGCONT)

    # -- ears -----------------------------------------------------------------------------------------------------

    def _ask(self, *question: object) -> Any:
        assert self._ears.stdin is not None
        assert self._ears.stdout is not None
        self._ears.stdin.write(f"{json.dumps(question)}\n")
        self._ears.stdin.flush()
        how, answer = json.loads(self._ears.stdout.readline())
        assert how == "good", answer
        return answer

    def tree(self) -> list[Told]:
        """All that is on the screen; every object after the one that it lies in."""
        told: list[Told] = self._ask("tree")
        return told

    def names(self) -> list[str]:
        return [told["name"] for told in self.tree()]

    def focused(self) -> str:
        return next((told["name"] for told in self.tree() if told["focused"] and told["focusable"]), "")

    def focuses(self, count: int, wait: float = 1.5) -> list[str]:
        """Where the focus has been since this was last asked; waits up to `wait` s until it has moved so often."""
        told: list[str] = self._ask("focuses", count, wait)
        return told

    def said(self) -> list[str]:
        """All announcements so far."""
        told: list[str] = self._ask("said")
        return told

    def until(self, told: Callable[[list[Told]], bool], within: float = 20) -> list[Told]:
        """The tree, once it is as told."""
        end = time.monotonic() + within
        while not told(tree := self.tree()):
            assert time.monotonic() < end, " | ".join(one["name"] for one in tree)
            time.sleep(0.1)
        return tree

    # -- hands ----------------------------------------------------------------------------------------------------

    def press(self, name: str) -> None:
        """The first thing whose name begins so."""
        self._ask("press", name)

    def keys(self, *keys: str) -> None:
        self._hand("key", "--delay", KEY_BY_KEY, *keys)

    def types(self, text: str) -> None:
        self._hand("type", "--delay", KEY_BY_KEY, text)

    def _hand(self, *words: object) -> None:
        subprocess.run(["xdotool", *map(str, words)], env=self._env, timeout=60, check=True)

    def typed(self, *words: str) -> str:
        """What the program says to this line, typed beside its window."""
        line = [sys.executable, "-m", "meditation", "--home", str(self.home), *words]
        done = subprocess.run(line, env=self._env, cwd=ROOT, capture_output=True, text=True, timeout=60, check=True)
        return done.stdout


def there(text: str) -> Callable[[list[Told]], bool]:
    """Something is on the screen whose name begins so."""
    return lambda tree: any(told["name"].startswith(text) for told in tree)


def on(text: str) -> Callable[[list[Told]], bool]:
    """Something of that name is on, or a page that is open."""
    return lambda tree: any(told["name"] == text and (told["checked"] or told["selected"]) for told in tree)
