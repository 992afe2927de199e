"""What every command shares: its exit codes, the house it works in, and how lengths and data are written."""

from __future__ import annotations

import argparse
import json
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING, Protocol

from meditation.house import House

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


class Add(Protocol):
    """Makes the parser of one command; `words` is its one line of help."""

    def __call__(self, name: str, act: Callable[[argparse.Namespace], int], words: str) -> argparse.ArgumentParser: ...


def house_of(options: argparse.Namespace) -> House:
    return House.at(getattr(options, "home", None))


def print_data(data: object) -> None:
    print(json.dumps(data, ensure_ascii=False, indent=2))


def ask_which(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("script", metavar="ID|FILE", help="a script's id, or a .session.md file")
    parser.add_argument(
        "--length", type=length, metavar="5m", help="how long it shall be, such as 90s, 5m, 1m30s or 5:00"
    )
    parser.add_argument(
        "--language", default="", metavar="TAG", help="in this language, such as de, where there is a translation"
    )
    ask_wishes(parser)


def ask_wishes(parser: argparse.ArgumentParser) -> None:
    """What a person may choose of a session without changing its length."""
    parser.add_argument("--no-touch", action="store_true", help="without touch")
    parser.add_argument("--no-breath", action="store_true", help="without following the breath")
    parser.add_argument("--no-holds", action="store_true", help="breaths flow without holding")
    parser.add_argument("--eyes-open", action="store_true", help="the words for open eyes")
    parser.add_argument(
        "--choose",
        type=_choice,
        action="append",
        default=[],
        metavar="NAME=OPTION",
        help="answer a choice that the script asks, such as anchor=hands",
    )
    parser.add_argument(
        "--ambience", default="", metavar="NAME", help="another sound around it, such as rain-far; none"
    )
    parser.add_argument("--breath-sound", choices=("notes", "breath"), help="a sound that tells in from out")


def ask_voice(parser: argparse.ArgumentParser) -> None:
    """Who says the words, and how unhurried."""
    parser.add_argument(
        "--voice",
        choices=("off", "neural", "system", "piper"),
        help="words alone, the program's own voice, the system's, or a Piper voice that the settings name",
    )
    parser.add_argument("--voice-pace", choices=("calm", "slow"), help="how unhurried it speaks")


def _choice(text: str) -> tuple[str, str]:
    name, sign, option = text.partition("=")
    if not sign or not name.strip() or not option.strip():
        raise argparse.ArgumentTypeError(f"“{text}” is not a choice. Write it as anchor=hands.")
    return name.strip().casefold(), option.strip()


def length(text: str) -> int:
    from meditation.script.durations import read_duration

    ms = read_duration(text)
    if ms is None or ms <= 0:
        raise argparse.ArgumentTypeError(f"“{text}” is not a length of time. Write 90s, 5m, 1m30s or 5:00.")
    return ms


@contextmanager
def progress_line() -> Iterator[Callable[[float], bool]]:
    """Says on a terminal how far something is, 0 to 1, and clears the line afterwards. Ctrl+C is the way to cancel."""
    shown = -1
    live = sys.stderr.isatty()

    def going_on(share: float) -> bool:
        nonlocal shown
        percent = round(share * 100)
        if live and percent != shown:
            shown = percent
            print(f"\r  {percent} %", end="", file=sys.stderr, flush=True)
        return True

    try:
        yield going_on
    finally:
        if live and shown >= 0:
            print("\r\x1b[2K", end="", file=sys.stderr, flush=True)
