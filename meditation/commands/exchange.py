"""Commands that exchange sessions with other programs."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from meditation.commands.common import GOOD, Add, ask_which, house_of

if TYPE_CHECKING:
    import argparse


def add_to(add: Add) -> None:
    export = add(
        "export", _export, "Write a session to a file: sound (.wav, .flac, .ogg, .opus, .mp3) or captions (.vtt)."
    )
    ask_which(export)
    export.add_argument("-o", "--output", required=True, type=Path, metavar="OUT")


def _export(options: argparse.Namespace) -> int:
    house = house_of(options)
    print(house.export(house.timeline(options.script, options), options.output))
    return GOOD
