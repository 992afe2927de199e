"""Sessions read aloud against the clock: each cue's own speech beside the time that the session gives it.

    python -m tests.bench.read_aloud [COUNT [SEED]]

Draws COUNT scripts (10) by SEED, has the program's own voice say every wording of them, compiles them at the shortest,
default and longest length, and prints for each length how long is spoken, the shortest pause after a cue, and every
cue that is still being said when the next one comes, or that leaves less than a second before it.
"""

from __future__ import annotations

import random
import sys
import tempfile
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

from meditation.house import House
from meditation.script.parse import load_script
from meditation.session.timeline import CueAt
from meditation.trouble import Trouble

if TYPE_CHECKING:
    from meditation.guidance import Guide
    from meditation.script.model import Script

SCRIPTS = Path(__file__).resolve().parents[2] / "scripts"
COUNT, SEED = 10, 20261123
WITHIN = 600.0
"""Seconds that a voice may take for a whole script."""
BREATH = 1000
"""ms that should be left between the end of a cue and the next."""


def read(house: House, script: Script) -> list[str]:
    """A row for each length, and one for each cue that has too little room."""
    guide = house.guide(script, "neural", "calm")
    if guide is None:
        raise SystemExit("There is no voice here.")
    guide.prepare()
    if not guide.wait(WITHIN, None):
        raise SystemExit(f"{script.heading.id}: {guide.trouble or 'the voice was too slow'}")
    heading = script.heading
    lengths = heading.lengths or (heading.length,)
    rows = []
    for length in sorted({min(lengths), heading.length, max(lengths)}):
        rows += _at(house, script, guide, length)
    guide.stop()
    return rows


def _at(house: House, script: Script, guide: Guide, length: int) -> list[str]:
    said = guide.lengths
    try:
        timeline = house.plan(script, length, guide=guide).timeline
    except Trouble as trouble:
        return [f"{script.heading.id:34} {length / 60_000:5.1f} min  {trouble.sentence}"]
    cues = timeline.only(CueAt)
    spoken = [cue for cue in cues if cue.spoken is not None]
    seconds = sum(said[cue.spoken] for cue in spoken if cue.spoken) / 1000
    tight: list[tuple[int, CueAt]] = []
    for cue, following in pairwise(cues):
        if cue.spoken is not None:
            tight.append((following.at - cue.at - said[cue.spoken], cue))
    least = min((pause for pause, _ in tight), default=0)
    short = " (short wording)" if timeline.short else ""
    told = f"{len(spoken):3} said  {seconds:5.0f} s  least pause {least / 1000:5.2f} s{short}"
    rows = [f"{script.heading.id:34} {length / 60_000:5.1f} min  {told}"]
    rows += [f"    {pause / 1000:5.2f} s after: {cue.text}" for pause, cue in tight if pause < BREATH]
    return rows


def main(count: int, seed: int) -> None:
    names = sorted(SCRIPTS.glob("*.session.md"))
    chosen = random.Random(seed).sample(names, min(count, len(names)))
    with tempfile.TemporaryDirectory() as home:
        house = House.at(Path(home))
        for path in sorted(chosen):
            script = load_script(path).script
            if script is not None:
                print("\n".join(read(house, script)), flush=True)  # noqa: T201 - what it is for
        house.guidance.close()


if __name__ == "__main__":
    given = [int(number) for number in sys.argv[1:3]]
    main(*(given + [COUNT, SEED][len(given) :]))
