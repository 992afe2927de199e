"""The command line: one parser, every command; the window and the sound are imported only when they are wanted."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from meditation.trouble import BAD_INPUT, GOOD, Trouble

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Sequence

HOME = ("--home", "DIR")
EPILOG = "Exit code: 0 good, 1 a problem with the input, 2 wrong usage."
INTERRUPTED = 130
"""What shells call a program that Ctrl+C ended."""


def run(arguments: Sequence[str]) -> int:
    """Do what the arguments say; gives the exit code."""
    try:
        return _act(arguments)
    except Trouble as trouble:
        sentence = trouble.sentence
    except BrokenPipeError:
        _say_no_more()
        return GOOD
    except OSError as trouble:
        sentence = _sentence(trouble)
    except KeyboardInterrupt:
        print(file=sys.stderr)
        return INTERRUPTED
    print(f"hand-on-heart: {sentence}", file=sys.stderr)
    return BAD_INPUT


def _act(arguments: Sequence[str]) -> int:
    words = _spelled_out(arguments)
    if not words or (len(words) == len(HOME) and words[0] == HOME[0]):
        return _open_window(Path(words[1]) if words else None)
    options = _parser().parse_args(words)
    command: Callable[[argparse.Namespace], int] = options.act
    code = command(options)
    sys.stdout.flush()  # what cannot be written shall be told here
    return code


def _open_window(home: Path | None) -> int:
    """What a double click asks for: nothing is typed, so no command has to be read."""
    from meditation.display import has_display
    from meditation.house import House

    if has_display():
        from meditation.ui.app import show_window

        return show_window(House.at(home))
    from meditation.commands.practise import land

    return land(House.at(home))


def _spelled_out(arguments: Sequence[str]) -> list[str]:
    """A script's file alone asks for its card: so a desktop opens files."""
    words = list(arguments)
    first = len(HOME) if words[:1] == [HOME[0]] else 0
    if words[first : first + 1] and words[first].casefold().endswith(".session.md"):
        words.insert(first, "open")
    return words


def _sentence(trouble: OSError) -> str:
    """What the disk or the terminal refused, where no command has better words for it."""
    from meditation.script.lines import printable

    _say_no_more()
    where = f"{printable(str(trouble.filename))}: " if trouble.filename else ""
    return f"{where}{trouble.strerror or trouble}."


def _say_no_more() -> None:
    """Whoever read along has gone, or the disk is full: what is still to be written must not fail once more at exit."""
    try:
        sys.stdout.flush()
    except OSError:
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())
        os.close(nowhere)


def _parser() -> argparse.ArgumentParser:
    import argparse

    from meditation.commands import authors, exchange, history, look, passphrase, practise, sounds

    shared = argparse.ArgumentParser(add_help=False)
    shared.add_argument("--home", type=Path, metavar="DIR", default=argparse.SUPPRESS, help="keep all files under DIR")
    parser = argparse.ArgumentParser(
        prog="hand-on-heart",
        description="A private, offline guided-meditation player. Without a command it opens the window.",
        epilog=EPILOG,
        parents=[shared],
    )
    parser.add_argument("--version", action="version", version=_version())
    parser.set_defaults(act=practise.window)
    commands = parser.add_subparsers(title="commands", metavar="COMMAND")

    def add(name: str, act: Callable[[argparse.Namespace], int], words: str) -> argparse.ArgumentParser:
        sub = commands.add_parser(name, help=words, description=words, epilog=EPILOG, parents=[shared])
        sub.set_defaults(act=act)
        return sub

    for kind in (practise, look, sounds, history, passphrase, authors, exchange):
        kind.add_to(add)
    return parser


def _version() -> str:
    from importlib.metadata import PackageNotFoundError, version

    try:
        return f"hand-on-heart {version('hand-on-heart')}"
    except PackageNotFoundError:
        return "hand-on-heart (not installed)"
