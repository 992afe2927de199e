"""Random scripts with everything in them that the language has: the same seed writes the same script."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING, Final

from meditation.script.gestures import FAVOURITE, GESTURE_IDS
from meditation.script.known import AMBIENCES, BELLS, SCENES
from meditation.script.parse import parse_script
from meditation.session.compile import Draft

if TYPE_CHECKING:
    from meditation.script.model import Script

HEADING: Final = """---
format: 1
id: random
title: Random
language: en
families: mindfulness
level: 1
length: {length}
touch: hand-on-heart
author: A. Writer
licence: CC-BY-4.0
---

"""
WORDS: Final = ("let", "the breath", "come", "as it likes", "rest a hand", "where it is warm", "kindly", "now", "here")
IN_A_BRANCH: Final = "only for some: "
"""How a cue begins that not everyone hears; a branch has bells, sounds and pictures of its own as well."""
BRANCH_BELL, BRANCH_AMBIENCE, BRANCH_SCENE = BELLS[-1], AMBIENCES[-1], SCENES[-1]
CHOICES: Final = {"anchor": ("breath", "hands", "sounds"), "place": ("indoors", "outdoors")}


class Writer:
    """Writes one random script."""

    def __init__(self, seed: int, *, bounded: bool = False) -> None:
        self.chance = random.Random(seed)
        self.bounded = bounded
        """Every silence has a longest, so that whole breaths may stand in the way of a length."""
        self.names = 0

    def script(self) -> str:
        lines = [HEADING.format(length=f"{self.chance.randint(30, 1200)}s")]
        lines += [f"[choose {name}: {', '.join(options)}]" for name, options in CHOICES.items()]
        for number in range(self.chance.randint(1, 5)):
            lines += [self.title(number), *self.steps(self.chance.randint(0, 7), depth=0, branch=False)]
        lines += [self.rest(branch=False)]
        return "\n".join(lines) + "\n"

    def title(self, number: int) -> str:
        condition = self.chance.choice(("", "", "", " (only from {}s)", " (only under {}s)"))
        return f"# Part {number}{condition.format(self.chance.randint(60, 900))}"

    def steps(self, count: int, *, depth: int, branch: bool) -> list[str]:
        lines: list[str] = []
        for _ in range(count):
            kind = self.chance.random()
            if kind < 0.3:
                lines += [self.cue(branch=branch), ""]
            elif kind < 0.5:
                lines += [self.rest(branch=branch)]
            elif kind < 0.65:
                lines += self.breaths()
            elif kind < 0.85 or depth == 2:
                lines += [self.other(branch=branch)]
            else:
                lines += self.block(depth + 1, branch=branch)
        return lines

    def block(self, depth: int, *, branch: bool) -> list[str]:
        few = self.chance.randint(0, 3)
        if self.chance.random() < 0.4:
            times = self.chance.randint(1, 3)
            return [f"[repeat {times} times]", *self.steps(few, depth=depth, branch=branch), "[end]"]
        name = self.chance.choice(tuple(CHOICES))
        lines: list[str] = []
        for option in self.chance.sample(CHOICES[name], self.chance.randint(1, len(CHOICES[name]))):
            few = self.chance.randint(0, 3)
            lines += [f"[when {name} is {option}]", *self.steps(few, depth=depth, branch=True), "[end]"]
        return lines

    def cue(self, *, branch: bool) -> str:
        before = IN_A_BRANCH if branch else ""
        words = before + self.words()
        if self.chance.random() < 0.15:
            words += " {kind wish: may I be well}"
        self.names += 1
        marks = ("", "", f" {{#n{self.names}}}", " {3.5s}", f" {{#n{self.names}, 7s}}")
        lines = [words + self.chance.choice(marks)]
        for variant in ("no touch", "no breath", "eyes open", "spoken", "short"):
            if self.chance.random() < 0.25:
                lines += [f"> {variant}: {self.chance.choice((before + self.words(), 'skip', 'same'))}"]
        return "\n".join(lines)

    def words(self) -> str:
        return " ".join(self.chance.choices(WORDS, k=self.chance.randint(1, 20)))

    def rest(self, *, branch: bool) -> str:
        length = self.chance.randint(200, 40_000)
        options = []
        if self.chance.random() < 0.4:
            options += [f"min {self.seconds(self.chance.randint(0, length))}"]
        if self.bounded or self.chance.random() < 0.4:
            options += [f"max {self.seconds(length + self.chance.choice((0, 5, 900, 60_000)))}"]
        if self.chance.random() < 0.4:
            options += [f"weight {self.chance.choice((0.01, 0.5, 2, 7.25, 100))}"]
        if self.chance.random() < 0.2:
            bell = BRANCH_BELL if branch else self.chance.choice(BELLS[:-1])
            options += [f"bell {bell} every {self.chance.randint(2, 20)}s"]
        self.chance.shuffle(options)
        return f"[rest {', '.join([self.seconds(length), *options])}]"

    def breaths(self) -> list[str]:
        phases = [f"in {self.phase()}"]
        phases += [f"sip {self.phase()}"] if self.chance.random() < 0.3 else []
        phases += [f"hold {self.phase()}"] if self.chance.random() < 0.5 else []
        phases += [f"out {self.phase()}"]
        phases += [f"empty {self.phase()}"] if self.chance.random() < 0.4 else []
        rounds = self.chance.randint(1, 6)
        bounds = []
        if self.chance.random() < 0.6:
            bounds += [f"min {self.chance.randint(1, rounds)}"]
        if self.chance.random() < 0.6:
            bounds += [f"max {self.chance.randint(rounds, 30)}"]
        line = f"[breathe {', '.join([*phases, f'{rounds} rounds', *bounds])}]"
        return [line, *self.chance.choice(([], ["> no breath: hands"], ["> no breath: rest"])), ""]

    def phase(self) -> str:
        first = self.chance.randint(500, 8000) / 1000
        label = self.chance.choice(("", "", ' "Softly"'))
        return f"{first}{f' to {self.chance.randint(500, 9000) / 1000}' if self.chance.random() < 0.4 else ''}{label}"

    def other(self, *, branch: bool) -> str:
        bell = BRANCH_BELL if branch else self.chance.choice(BELLS[:-1])
        ambience = BRANCH_AMBIENCE if branch else self.chance.choice(AMBIENCES[:-1])
        scene = BRANCH_SCENE if branch else self.chance.choice(SCENES[:-1])
        kinds = (
            f"[pause {self.seconds(self.chance.randint(200, 9000))}]",
            f"[bell {bell} x{self.chance.randint(1, 4)}, every {self.chance.randint(1, 7)}s]",
            f"[touch {self.chance.choice((*GESTURE_IDS, FAVOURITE, 'off'))}]",
            f"[ambience {ambience}, fade {self.chance.randint(0, 20)}s, {self.chance.randint(0, 100)}%]",
            "[pause 1s]" if branch else f"[ambience off, fade {self.chance.randint(0, 20)}s]",
            f"[scene {scene}, fade {self.chance.randint(0, 9)}s]",
            "[pause 1s]" if branch else "[exit ramp elsewhere]",
            f'[write {self.chance.randint(10, 60)}s "What is here?"]',
            "[pause 1s]" if branch else f"[voice {self.chance.choice(('on', 'off'))}]",
        )
        return self.chance.choice(kinds)

    @staticmethod
    def seconds(ms: int) -> str:
        return f"{ms / 1000:.3f}s"


def random_script(seed: int, *, bounded: bool = False) -> Script:
    """A random script that has at most warnings, and some length that it can last."""
    writer = Writer(seed, bounded=bounded)
    while True:
        text = writer.script()
        parsed = parse_script(text, "random")
        if parsed.script is None:
            raise AssertionError("\n".join(map(str, parsed.problems)) + "\n" + text)
        if Draft(parsed.script).reach():
            return parsed.script
