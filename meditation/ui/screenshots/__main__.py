"""Make pictures: `python -m meditation.ui.screenshots FOLDER [--state NAME…] [--look NAME…] [--shown FOLDER]`."""

from __future__ import annotations

import argparse
import shutil
import sys
import tempfile
import traceback
from pathlib import Path
from typing import TYPE_CHECKING, Final

from meditation.ui.screenshots.looks import LOOKS
from meditation.ui.screenshots.sheets import contact_sheet
from meditation.ui.screenshots.states import STATES
from meditation.ui.screenshots.taking import Studio, in_its_own_time

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from meditation.ui.screenshots.looks import Look
    from meditation.ui.screenshots.state import State

SHOWN: Final = (
    "today-light",
    "player-light",
    "breathe-light",
    "timer-light",
    "card-light",
    "history-light",
    "player-touch-light",
    "library-dark",
    "player-dark",
    "today-german",
    "finish-light",
    "help-light",
)
"""Those that the documentation shows."""
SHEETS: Final = "sheets"


def main(typed: Sequence[str] | None = None) -> int:
    """1 where a state could not be pictured; the others are."""
    parser = argparse.ArgumentParser(prog="python -m meditation.ui.screenshots", description=__doc__)
    parser.add_argument("folder", type=Path, help="for the pictures, and sheets/ with all looks of a state together")
    parser.add_argument("--state", action="append", choices=STATES, metavar="NAME", help=f"one of {', '.join(STATES)}")
    parser.add_argument("--look", action="append", choices=LOOKS, metavar="NAME", help=f"one of {', '.join(LOOKS)}")
    parser.add_argument("--shown", type=Path, help="a folder for copies of those that the documentation shows")
    asked = parser.parse_args(typed)
    states = {name: STATES[name] for name in asked.state or STATES}
    looks = {name: LOOKS[name] for name in asked.look or LOOKS}
    missed = take(asked.folder, states, looks)
    if asked.shown is not None:
        asked.shown.mkdir(parents=True, exist_ok=True)
        for name in SHOWN:
            if (asked.folder / f"{name}.png").is_file():
                shutil.copy(asked.folder / f"{name}.png", asked.shown)
    return 1 if missed else 0


def take(folder: Path, states: Mapping[str, State], looks: Mapping[str, Look]) -> int:
    """Picture these states in these looks; how many could not be."""
    (folder / SHEETS).mkdir(parents=True, exist_ok=True)
    missed = 0
    with tempfile.TemporaryDirectory() as files:
        studio = Studio(Path(files))
        for state, opened in states.items():
            for look, worn in looks.items():
                try:
                    studio.picture(opened, worn).save(str(folder / f"{state}-{look}.png"))
                except Exception:  # noqa: BLE001 - one that fails spoils no other
                    missed += 1
                    sys.stderr.write(f"{state}, {look}: {traceback.format_exc()}")
            taken = {look: folder / f"{state}-{look}.png" for look in LOOKS}
            there = {look: path for look, path in taken.items() if path.is_file()}
            if there:
                contact_sheet(there).save(str(folder / SHEETS / f"{state}.png"))
    return missed


if __name__ == "__main__":
    in_its_own_time()
    sys.exit(main())
