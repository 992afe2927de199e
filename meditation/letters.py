"""Letters to oneself: each in a private file of its own, sealed until a day that the writer chose."""

from __future__ import annotations

import datetime as dt  # noqa: TC003 - decoded into
import os
from typing import TYPE_CHECKING, Final

import msgspec

from meditation.language import tr

if TYPE_CHECKING:
    from pathlib import Path

    from meditation.places import Places

SUFFIX: Final = ".letter.json"
MOST: Final = 1000
"""Letters that are listed."""
LONGEST: Final = 1_000_000
"""Bytes of a letter's file; a longer one was not written here."""


class Letter(msgspec.Struct, frozen=True):
    """What was written, and when it may be read."""

    written: dt.date
    opens: dt.date
    title: str
    """Of the session it was written in."""
    text: str
    read: bool = False
    name: str = ""
    """Of its file, without the ending; told when it is loaded."""

    def sealed(self, today: dt.date) -> bool:
        return today < self.opens


def load_letters(where: Places) -> list[Letter]:
    """All that can be read, the newest first; one that cannot is left as it is and hides no other."""
    found = []
    for path in _files(where):
        try:
            letter = msgspec.json.decode(path.read_bytes()[:LONGEST], type=Letter)
        except (OSError, msgspec.MsgspecError):
            continue
        found.append(msgspec.structs.replace(letter, name=path.name.removesuffix(SUFFIX)))
    return sorted(found, key=lambda letter: (letter.written, letter.name), reverse=True)


def any_letters(where: Places) -> bool:
    """Whether there is one at all; costs one look at a folder."""
    return next(iter(_files(where)), None) is not None


def keep_letter(letter: Letter, where: Places) -> str:
    """Write it, or write it anew under its name; a sentence where that could not be."""
    name = letter.name or f"{letter.written.isoformat()}-{os.urandom(5).hex()}"
    path = where.letters / f"{name}{SUFFIX}"
    beside = path.with_name(f".{path.name}.new")
    try:
        where.letters.mkdir(parents=True, exist_ok=True, mode=0o700)
        beside.touch(mode=0o600)
        beside.write_bytes(msgspec.json.format(msgspec.json.encode(letter)) + b"\n")
        beside.replace(path)
    except OSError as trouble:
        return tr("The letter could not be kept: {why}.").format(why=trouble.strerror)
    return ""


def tear_up(letter: Letter, where: Places) -> str:
    """Take it away for good; a sentence where that could not be."""
    try:
        (where.letters / f"{letter.name}{SUFFIX}").unlink(missing_ok=True)
    except OSError as trouble:
        return tr("The letter could not be taken away: {why}.").format(why=trouble.strerror)
    return ""


def _files(where: Places) -> list[Path]:
    try:
        paths = sorted(where.letters.iterdir(), reverse=True)
    except OSError:
        return []
    return [path for path in paths if path.name.endswith(SUFFIX) and not path.name.startswith(".")][:MOST]
