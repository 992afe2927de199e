"""The player for a terminal: the words as they come, the breath as a line that grows and shrinks, three keys."""

from __future__ import annotations

import os
import re
import shutil
import signal
import sys
import textwrap
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING

from meditation.history.session import Ending
from meditation.session.pace import STEP
from meditation.session.timeline import BreathAt
from meditation.views.practice import time_words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from meditation.practice import Ended, Sitting
    from meditation.session.timeline import Moment, Timeline

KEYS = "Space pause · T ease off · Q stop"
PACE_KEYS = "+ slower · - faster"
MARK_KEY = "Enter as the breath turns"
FRAME = 0.1
"""Seconds between two looks while something moves."""
BREATH_WIDTH = 40
CLEAR = "\r\x1b[2K"
_ARROWS = re.compile(r"\x1b(?:\[[0-?]*[ -/]*[@-~]|O[ -~])")
"""What a terminal sends for arrows and their like: a sequence that begins with an Escape which no one pressed."""


@contextmanager
def keys() -> Iterator[Callable[[float], str]]:
    """Single keys without Enter, where standard input is a keyboard; elsewhere only the time passes."""
    if not sys.stdin.isatty():
        yield _only_time
        return
    if sys.platform == "win32":
        with _windows_keys() as read:
            yield read
        return
    with _posix_keys() as read:
        yield read


def _only_time(seconds: float) -> str:
    time.sleep(seconds)
    return ""


@contextmanager
def _posix_keys() -> Iterator[Callable[[float], str]]:
    import select  # noqa: PLC0415 - POSIX only
    import termios  # noqa: PLC0415
    import tty  # noqa: PLC0415

    descriptor = sys.stdin.fileno()
    before = termios.tcgetattr(descriptor)
    pressed: list[str] = []

    def read(seconds: float) -> str:
        # Not through sys.stdin: its buffer would keep keys pressed in one go from select.
        if not pressed and select.select([descriptor], [], [], seconds)[0]:
            sent = os.read(descriptor, 1024)
            pressed.extend(keys_in(sent))
            if not sent:  # the keyboard is gone
                time.sleep(seconds)
        return pressed.pop(0) if pressed else ""

    try:
        tty.setcbreak(descriptor)
        yield read
    finally:
        termios.tcsetattr(descriptor, termios.TCSADRAIN, before)


def keys_in(sent: bytes) -> str:
    """The keys, one after another, without arrows and without what is no letter."""
    return _ARROWS.sub("", sent.decode("utf-8", "ignore"))


@contextmanager
def _windows_keys() -> Iterator[Callable[[float], str]]:
    import msvcrt  # noqa: PLC0415 - Windows only

    def read(seconds: float) -> str:
        time.sleep(seconds)
        key: str = msvcrt.getwch() if msvcrt.kbhit() else ""  # type: ignore[attr-defined,unused-ignore]
        if key in {"\0", "\xe0"} and msvcrt.kbhit():  # type: ignore[attr-defined,unused-ignore]
            msvcrt.getwch()  # type: ignore[attr-defined,unused-ignore]  # an arrow comes as two, the second a letter
            return ""
        return key

    yield read


def play_in_terminal(sitting: Sitting, trouble: Callable[[], str]) -> Ended:
    """Play to the end, or until a key ends it.

    Ctrl+C, and the system's wish that the program end, are the same as Q: the minutes are kept. They are kept too
    where nothing can be shown any more, which raises OSError.
    """
    ending, live = Ending.STOPPED, sys.stdout.isatty()
    try:
        with _ended_by_the_system(), keys() as read:
            ending = _loop(sitting, _Screen(sitting.timeline, live=live), read, trouble)
    except KeyboardInterrupt:
        pass
    finally:
        ended = sitting.end(ending)
    print(CLEAR if live else "", end="", flush=True)
    return ended


@contextmanager
def _ended_by_the_system() -> Iterator[None]:
    """SIGTERM as Ctrl+C: a computer that shuts down ends a session kindly, its terminal as it was."""
    before = signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)


def _loop(sitting: Sitting, screen: _Screen, read: Callable[[float], str], trouble: Callable[[], str]) -> Ending:
    while True:
        moment = sitting.moment()
        screen.show(moment, paused=sitting.paused, notice=sitting.notice or trouble())
        if sitting.ended:
            return Ending.FINISHED
        match read(FRAME).lower():
            case " ":
                sitting.player.toggle()
            case "t":
                return Ending.EASED_OFF
            case "r" if moment.exit_ramp:
                screen.say(f"  hand-on-heart play {moment.exit_ramp}")
                return Ending.EASED_OFF
            case "+" | "=" | "-" | "_" as key if sitting.plan is not None and moment.breath is not None:
                sitting.change(sitting.plan.slower(moment.at, STEP if key in "+=" else -STEP))
            case "\r" | "\n":
                sitting.mark_breath()
            case "q" | "\x1b":
                return Ending.STOPPED
            case _:
                pass


class _Screen:
    """Prints each cue once, and keeps one living line at the foot where the terminal can."""

    def __init__(self, timeline: Timeline, *, live: bool) -> None:
        self._live, self._timeline = live, timeline
        self._writing = self._ramp = ""
        self._cue = -1
        self._section = ""
        self._breath = -1
        self._notice = ""
        keys = [KEYS]
        if timeline.own_breath:
            keys.append(MARK_KEY)
        elif timeline.only(BreathAt):
            keys.append(PACE_KEYS)
        print(f"\n  {timeline.title}\n  {' · '.join(keys)}\n", flush=True)

    def show(self, moment: Moment, *, paused: bool, notice: str) -> None:
        if notice and notice != self._notice:
            self.say(f"  ({notice})")
        self._notice = notice
        if moment.section is not None and moment.section.text != self._section:
            self._section = moment.section.text
            self.say(f"\n  {self._section}")
        if moment.cue is not None and moment.cue.at != self._cue:
            self._cue = moment.cue.at
            width = max(20, min(76, shutil.get_terminal_size().columns - 4))
            self.say("\n" + textwrap.indent("\n".join(textwrap.wrap(moment.cue.text, width)), "    "))
        writing, ramp = moment.writing.text if moment.writing else "", moment.exit_ramp or ""
        if writing and writing != self._writing:
            self.say(f"\n    Time to write, on paper or anywhere: {writing}")
        if ramp and ramp != self._ramp:
            self.say(f"  (R ends gently here, and {ramp} is another place to rest.)")
        self._writing, self._ramp = writing, ramp
        if self._live:
            print(CLEAR + self._foot(moment, paused=paused), end="", flush=True)
        elif moment.breath is not None and moment.breath.event.at != self._breath:
            self._breath = moment.breath.event.at
            print(f"    {_bar(moment.breath.level)} {moment.breath.event.text}", flush=True)

    def clear(self) -> None:
        if self._live:
            print(CLEAR, end="", flush=True)

    def say(self, text: str) -> None:
        self.clear()
        print(text, flush=True)

    def _foot(self, moment: Moment, *, paused: bool) -> str:
        left = "paused" if paused else time_words(self._timeline, moment)
        if moment.breath is None:
            return f"  {left}"
        return f"  {left}  {_bar(moment.breath.level)} {moment.breath.event.text}"


def _bar(level: float) -> str:
    return "─" * max(1, round(level * BREATH_WIDTH))
