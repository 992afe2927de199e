"""The command line: one parser, every command; the window and the sound are imported only when they are wanted."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from meditation.commands import authors, exchange, look, practise
from meditation.commands.common import BAD_INPUT, GOOD
from meditation.house import Trouble

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

EPILOG = "Exit code: 0 good, 1 a problem with the input, 2 wrong usage."


def run(arguments: Sequence[str]) -> int:
    """Do what the arguments say; gives the exit code."""
    options = _parser().parse_args(list(arguments))
    command: Callable[[argparse.Namespace], int] = options.act
    try:
        return command(options)
    except Trouble as trouble:
        print(f"hand-on-heart: {trouble.sentence}", file=sys.stderr)
        return BAD_INPUT
    except BrokenPipeError:
        return GOOD


def _parser() -> argparse.ArgumentParser:
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

    for kind in (practise, look, authors, exchange):
        kind.add_to(add)
    return parser


def _version() -> str:
    from importlib.metadata import PackageNotFoundError, version

    try:
        return f"hand-on-heart {version('hand-on-heart')}"
    except PackageNotFoundError:
        return "hand-on-heart (not installed)"
