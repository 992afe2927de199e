"""The cards of all scripts, kept from the last time: while no script has changed, none has to be read for a list."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from meditation.language import spoken
from meditation.views.card import CardView  # noqa: TC001 - decoded into

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence


class _Kept(msgspec.Struct):
    of: str
    """What the cards were made of."""
    cards: tuple[CardView, ...]


def cards_in(
    folders: Sequence[Path], box: Path, make: Callable[[], Sequence[CardView]], language: str = ""
) -> Sequence[CardView]:
    """The cards of the scripts in these folders, in a language: out of `box`, a file, or made now and kept there.

    A box that cannot be read or written is as good as none.
    """
    of = f"{language}\n{_fingerprint(folders)}"
    try:
        kept = msgspec.json.decode(box.read_bytes(), type=_Kept)
        if kept.of == of:
            return kept.cards
    except (OSError, msgspec.MsgspecError):
        pass
    cards = tuple(make())
    _keep(_Kept(of, cards), box)
    return cards


def _fingerprint(folders: Sequence[Path]) -> str:
    """Changes with every file that is added, removed, renamed or written, with the program and with its language."""
    frozen = getattr(sys, "frozen", False)
    program = Path(sys.executable) if frozen else Path(__file__).with_name("views") / "cards.py"
    rows = [str(program.stat().st_mtime_ns), spoken()]
    for folder in folders:
        rows.append(str(folder))
        try:
            with os.scandir(folder) as files:
                rows += sorted(f"{file.name} {(told := file.stat()).st_size} {told.st_mtime_ns}" for file in files)
        except OSError as trouble:
            rows.append(f"{trouble.errno}")
    return "\n".join(rows)


def _keep(kept: _Kept, box: Path) -> None:
    beside = box.with_name(f"{box.name}.new")
    try:
        box.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        beside.touch(mode=0o600)
        beside.write_bytes(msgspec.json.encode(kept))
        beside.replace(box)
    except OSError:
        with suppress(OSError):
            beside.unlink()
