"""Broken scripts by the hundred thousand: `python -m tests.script.fuzz 1000000 [seed]`.

Each is a good script, or a part of one, with a few signs, words or lines put in, taken out or moved. Reading it may
not raise, and says only what is true; what can be played is compiled as well.
"""

from __future__ import annotations

import random
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from meditation.script.lines import printable
from meditation.script.parse import parse_script
from meditation.script.problems import MOST_ADVICE, MOST_PROBLEMS, SENTENCES, Level
from meditation.session.compile import Draft, OutOfReachError

if TYPE_CHECKING:
    from meditation.script.parse import Parsed

HERE: Final = Path(__file__).parent
PATHS: Final = (
    *sorted((HERE.parents[1] / "scripts").glob("*.session.md")),
    *sorted((HERE / "broken").glob("*.session.md")),
    *sorted((HERE.parent / "golden").glob("*.session.md")),
)
SEEDS: Final = tuple(path.read_text("utf-8") for path in PATHS)
HEADING: Final = """---
format: 1
id: morning
title: Morning
language: en
families: mindfulness
level: 1
length: 5m
touch: none
author: A. Writer
licence: CC-BY-4.0
---

"""
BODIES: Final = tuple(tuple(text.rpartition("\n---\n")[2].splitlines(keepends=True)) for text in SEEDS)
SIGNS: Final = '[](){}#>/:,"“”„«».%-~@ \n\t\r0159xsmhe\u0300\u00a0\u202e\u0000\ufeff\ud800é漢🙂'
WORDS: Final = (
    "[rest 5s]", "[rest 5s, max 9s, bell tingsha every 2s]", "[repeat 50 times]", "[end]", "[when a is b]",
    "[choose a: b, c]", "[breathe in 4, out 6, 5 rounds]", "[breathe in 1, sip 1, out 5 to 6, 2 rounds, max 9]",
    "[touch favourite]", "[ambience off]", '[write 1m "Why?"]', "[voice off]", "> no touch: skip", "> short:",
    "> no breath: hands", "{#a}", "{5s}", "{kind wish: may I be well}", "{a:", "---", "# A (only from 1m)",
    "(only under 9m)", "level: 3", "format: 2", "min 9s", "//", "\n\n", "99999", "x" * 500,
)  # fmt: skip
SLOWEST: Final = 1.0
"""Seconds of processor time that no text may take to read."""
LINES_AT_ONCE: Final = 12


@dataclass
class Found:
    """What so many texts came to."""

    texts: int = 0
    playable: int = 0
    compiled: int = 0
    slowest: float = 0.0
    """Processor seconds of the text that took longest to read."""
    slowest_text: str = ""


def fuzz(executions: int, seed: int) -> Found:
    """Read so many mutated texts; raises AssertionError, with the text, where one is not read as promised."""
    chance, found = random.Random(seed), Found()
    for _ in range(executions):
        text = mutated(some_text(chance), chance)
        start = time.process_time()
        try:
            parsed = parse_script(text, "f")
            taken = time.process_time() - start
            check(text, parsed)
            found.compiled += compiled(parsed) if found.texts % 4 == 0 else 0
        except Exception as error:
            raise AssertionError(f"seed {seed}, text {found.texts}: {text!r}") from error
        found.texts += 1
        found.playable += parsed.script is not None
        if taken > found.slowest:
            found.slowest, found.slowest_text = taken, text
    return found


def some_text(chance: random.Random) -> str:
    """Mostly a heading and a few lines of some script, as short texts are read many times faster; sometimes all."""
    number = int(chance.random() * len(SEEDS))
    if chance.random() < 0.05:
        return SEEDS[number]
    lines = BODIES[number]
    at = int(chance.random() * len(lines))
    heading = HEADING if chance.random() < 0.9 else ""
    return heading + "".join(lines[at : at + 1 + int(chance.random() * LINES_AT_ONCE)])


def mutated(text: str, chance: random.Random) -> str:
    for _ in range(1 + int(chance.random() * 4)):
        # The heading is the same each time: most changes come below it.
        first = len(HEADING) if len(text) > len(HEADING) and chance.random() < 0.8 else 0
        at = first + int(chance.random() * (len(text) + 1 - first))
        end = at + (0, 1, 1, 3, 20)[int(chance.random() * 5)]
        kind = chance.random()
        if kind < 0.3:
            new = SIGNS[int(chance.random() * len(SIGNS))]
        elif kind < 0.7:
            new = WORDS[int(chance.random() * len(WORDS))]
            new = f"\n{new}\n" if chance.random() < 0.5 else new
        else:
            new = text[at:end] * 2 if kind < 0.85 else ""
        text = text[:at] + new + text[end:]
    return text


def check(text: str, parsed: Parsed) -> None:
    """Hold what came back to its promises."""
    errors = any(found.level is Level.ERROR for found in parsed.problems)
    assert (parsed.script is None) == errors
    assert len(parsed.problems) <= MOST_PROBLEMS + MOST_ADVICE + 2
    lines = text.count("\n") + 1
    for found in parsed.problems:
        assert found.code in SENTENCES
        assert 1 <= found.line <= lines
        assert 1 <= found.column <= len(found.source_line) + 1
        shown = str(found)
        assert len(shown) < 1000
        assert printable(shown) == shown.replace("\n", "�")
        shown.encode("utf-8")


def compiled(parsed: Parsed) -> bool:
    """Whether the script became a timeline, at its own length or at the one that it was said to be able to last."""
    if parsed.script is None:
        return False
    draft = Draft(parsed.script)
    wanted = parsed.script.heading.length
    try:
        timeline = draft.timeline(wanted)
    except OutOfReachError as out:
        wanted = out.nearest
        if not draft.reach():
            return False
        timeline = draft.timeline(wanted)
    assert timeline.length == wanted
    assert all(event.at >= 0 and event.at + event.length <= timeline.length for event in timeline.events)
    return True


def main() -> None:
    executions = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    seed = int(sys.argv[2]) if len(sys.argv) > 2 else random.SystemRandom().randrange(2**32)
    sys.stdout.write(f"seed {seed}\n")
    start = time.process_time()
    found = fuzz(executions, seed)
    sys.stdout.write(
        f"{found.texts} texts, {found.playable} playable, {found.compiled} compiled, "
        f"{time.process_time() - start:.0f} s; the slowest took {found.slowest * 1000:.1f} ms to read\n"
    )
    if found.slowest > SLOWEST:
        raise SystemExit(f"too slow: {found.slowest_text!r}")


if __name__ == "__main__":
    main()
