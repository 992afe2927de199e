"""Reading and compiling 1,000 scripts, and compiling one again, as ratios to tomllib reading the same bytes."""

from __future__ import annotations

import gc
import random
import statistics
import sys
import time
import tomllib
from typing import TYPE_CHECKING, Final, TypeVar

from meditation.script.parse import parse_script
from meditation.session.compile import Draft
from meditation.session.wording import Wishes

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from meditation.script.model import Script

T = TypeVar("T")
SCRIPTS: Final = 1000
LEAST, MOST = 2800, 3700
"""Bytes of one script."""
LENGTHS: Final = range(480_000, 1_200_000, 3_600)
"""The lengths that a slider moves over."""
ROUNDS: Final = 5
WORDS: Final = (
    *("Let the breath come", "as it likes", "and rest a hand", "where it is warm", "this is hard", "for anyone"),
    *("may I be kind", "to myself", "there is nothing", "to do", "feel the ground", "it carries you", "now", "here"),
)
HEADING: Final = """---
format: 1
id: bench-{number}
title: A script of the usual size, number {number}
language: en
families: mindfulness, self-kindness
level: 1
length: 8m
lengths: 8m, 10m, 20m
touch: hand-on-heart
author: A. Writer
licence: CC-BY-4.0
caution: Not while driving.
---
"""


def written(number: int) -> str:
    """A script of the usual size: a third directions, two thirds words, each kind of line in its usual share."""
    chance = random.Random(number)
    rows = [HEADING.format(number=number), "[choose anchor: breath, hands, sounds]", "[bell]", "[ambience stream, 40%]"]
    wanted = chance.randint(LEAST, MOST - 250)
    size = sum(len(row) + 1 for row in rows)
    for count in range(1000):
        if count % 12 == 0:
            part = f"\n# Part {count // 12 + 1}{' (only from 10m)' if count == 36 else ''}\n"
        elif count % 12 == 5:
            part = '[breathe in 4 "In, kindly", hold 1, out 5 to 7, 4 rounds, min 2, max 30]\n> no breath: hands\n'
        elif count % 12 == 8:
            branches = (f"[when anchor is {name}]\n{words(chance)}\n\n[end]\n" for name in ("breath", "hands"))
            part = "".join(branches)
        elif count % 3 == 0:
            part = f"[rest {chance.randint(8, 40)}s, weight {chance.randint(1, 6)}]\n"
        elif count % 7 == 0:
            part = f"[touch hand-on-heart]\n{words(chance)}\n> no touch: {words(chance)}\n"
        else:
            part = f"\n{words(chance)} {{#cue-{count}}}\n{'> short: skip' if count % 4 == 0 else ''}\n"
        rows.append(part)
        size += len(part) + 1
        if size >= wanted:
            break
    return "\n".join([*rows, "[rest 30s]", "[bell x3]", ""])


def words(chance: random.Random) -> str:
    return " ".join(chance.choices(WORDS, k=chance.randint(2, 5))).capitalize() + "."


def as_toml(script: str) -> str:
    """The same words as a list of TOML strings, cut so that the bytes are as many as the script's."""
    rows = [row.replace("\\", "").replace('"', "'") for row in script.splitlines()]
    toml = "\n".join(["lines = [", *(f'  "{row}",' for row in rows)])
    while len(toml) + 3 > len(script):
        toml = toml.rpartition("\n")[0]
    return f"{toml}\n]\n" + "#" * (len(script) - len(toml) - 3)


def best(work: Callable[[T], object], things: Sequence[T]) -> float:
    """Processor milliseconds for all of the things one after another, the least of some rounds."""
    taken = []
    for _ in range(ROUNDS):
        gc.collect()
        start = time.process_time()
        for thing in things:
            work(thing)
        taken.append((time.process_time() - start) * 1000)
    return min(taken)


def script_of(text: str) -> Script:
    parsed = parse_script(text, "bench")
    if parsed.script is None or parsed.problems:
        raise SystemExit("\n".join(map(str, parsed.problems)))
    return parsed.script


def medians(draft: Draft, lengths: Iterable[int]) -> float:
    """The median of compiling one script again for each of these lengths, milliseconds."""
    taken = []
    for number, length in enumerate(lengths):
        wishes = Wishes(touch=number % 2 == 0, holds=number % 3 > 0)
        start = time.perf_counter()
        draft.timeline(length, wishes)
        taken.append((time.perf_counter() - start) * 1000)
    return statistics.median(taken)


def main() -> None:
    texts = [written(number) for number in range(SCRIPTS)]
    sizes = [len(text.encode()) for text in texts]
    if not LEAST <= min(sizes) <= max(sizes) <= MOST:
        raise SystemExit(f"scripts of {min(sizes)} to {max(sizes)} bytes")
    tomls = [as_toml(text) for text in texts]
    scripts = [script_of(text) for text in texts]
    yardstick = best(tomllib.loads, tomls)
    rows = {
        "tomllib, the same bytes": yardstick,
        "parse": best(lambda text: parse_script(text, "bench"), texts),
        "compile, parsed": best(lambda script: Draft(script).timeline(), scripts),
        "parse and compile": best(lambda text: Draft(script_of(text)).timeline(), texts),
    }
    sys.stdout.write(f"{SCRIPTS} scripts of {min(sizes)} to {max(sizes)} bytes\n")
    sys.stdout.write(f"{'':26}{'ms':>8}{'ratio':>8}\n")
    for name, taken in rows.items():
        sys.stdout.write(f"{name:26}{taken:8.1f}{taken / yardstick:8.2f}\n")
    again = statistics.median(medians(Draft(script), LENGTHS) for script in scripts[:20])
    one = yardstick / SCRIPTS
    sys.stdout.write(f"{'one compile again, median':26}{again:8.3f}{again / one:8.2f}\n")


if __name__ == "__main__":
    main()
