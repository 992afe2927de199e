"""The lines below the heading, one after another: the first sign of each decides what it is."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import TYPE_CHECKING, Final, Literal

from meditation.script.blocks import Block, Title, read_choice, read_repeat, read_title, read_when
from meditation.script.cues import Names, read_cue, read_no_breath, read_replacement
from meditation.script.directions import DIRECTIONS, read_direction
from meditation.script.marks import report_mark
from meditation.script.model import Breathe, Choice, Cue, Section, Step, Touch, Variant
from meditation.script.problems import EnoughError, did_you_mean

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from meditation.script.pieces import Piece
    from meditation.script.problems import Report

MOST_CUES: Final = 2000
MOST_STEPS: Final = 6000
MOST_SECTIONS: Final = 200
MOST_DEPTH: Final = 2
BLOCKS: Final = ("choose", "when", "repeat", "end")


class Body:
    """Reads lines into sections and choices; every problem goes to the report."""

    def __init__(self, lines: Sequence[Piece], report: Report, assets: Collection[str]) -> None:
        self.sections: list[Section] = []
        self.choices: list[Choice] = []
        self._report = report
        self._assets = assets
        self._names = Names(lines)
        self._title = Title(lines[0].line if lines else 1)
        self._steps: list[Step] = []
        self._blocks: list[Block] = []
        self._words: list[Piece] = []
        self._cues_here = self._cues = self._count = 0
        self._above: Literal["cue", "breath", "nothing", "unsure"] = "nothing"
        self._after_replacement = False
        self._touched = False
        self._owes_no_touch: Piece | None = None
        for line in lines:
            self._read(line.strip() if line.text else line)
        self._close_section()

    def _read(self, line: Piece) -> None:
        marked = report_mark(line, self._report)
        if line.text.startswith("//"):
            return
        match line.text[:1]:
            case "":
                self._end_cue()
                self._after_replacement = False
            case "#":
                self._begin_section(line)
            case "[":
                self._read_direction(line)
            case ">":
                self._replace(line, marked=marked)
            case _:
                if self._after_replacement:
                    self._report.add("E043", line)
                    self._after_replacement = False
                self._words.append(line)

    def _end_cue(self) -> None:
        if not self._words:
            return
        self._cues_here += 1
        automatic = self._names.automatic(len(self.sections) + 1, self._cues_here)
        place, cue = self._words[0], read_cue(self._words, self._names, automatic, self._report)
        self._words = []
        self._put(cue, place)
        self._above = "cue"
        if self._touched:
            self._touched, self._owes_no_touch = False, place
        self._cues += self._times()
        self._refuse_more_than(MOST_CUES, self._cues, "E076", place)

    def _replace(self, line: Piece, *, marked: bool) -> None:
        self._end_cue()
        self._after_replacement = True
        if marked and self._above != "nothing":
            self._owes_no_touch = None  # that it is still to be written has been told
            return
        steps = self._blocks[-1].steps if self._blocks else self._steps
        last = steps[-1] if steps else None
        match self._above, last:
            case "cue", Cue():
                steps[-1] = self._reworded(last, line)
            case "breath", Breathe():
                no_breath = read_no_breath(line, self._report)
                steps[-1] = replace(last, no_breath=no_breath) if no_breath else last
            case "nothing", _:
                self._report.add("E041", line)

    def _reworded(self, cue: Cue, line: Piece) -> Cue:
        replacement = read_replacement(line, self._report)
        if replacement is None:
            return cue
        if cue.wording(replacement[0]) is not None:
            self._report.add("E046", line, quoted=replacement[0].value)
            return cue
        if replacement[0] is Variant.NO_TOUCH:
            self._owes_no_touch = None
        return replace(cue, variants=(*cue.variants, replacement))

    def _read_direction(self, line: Piece) -> None:
        self._end_cue()
        self._after_replacement = False
        close = line.find("]")
        close = line.text.find("]") if close < 0 else close
        if close < 0:
            self._report.add("E051", line.part(len(line.text)))
            self._above = "unsure"
            return
        head = line
        if close + 1 < len(line.text):
            self._report.add("E050", line.part(close + 1))
            head = line.part(0, close + 1)
        name, body = head.trimmed(1, -1).word()
        kind = name.text.casefold()
        if kind in BLOCKS:
            self._read_block(kind, head, body)
        elif kind in DIRECTIONS:
            self._take(read_direction(head, name, body, self._report, self._assets), head)
        else:
            advice = did_you_mean(name.text, (*DIRECTIONS, *BLOCKS))
            self._report.add("E052", name, quoted=name.text, advice=advice)
            self._above = "unsure"

    def _take(self, step: Step | None, head: Piece) -> None:
        """A direction's step, if it could be read; the `>` lines below one that could not are let be."""
        if step is None:
            self._above = "unsure"
            return
        self._put(step, head)
        self._above = "breath" if isinstance(step, Breathe) else "nothing"
        if isinstance(step, Touch):
            self._touched = step.gesture is not None

    def _read_block(self, kind: str, head: Piece, body: Piece) -> None:
        self._above = "nothing"
        match kind:
            case "repeat":
                self._open(read_repeat(head, body, self._report))
            case "when":
                self._open(read_when(head, body, self.choices, self._report))
            case "choose":
                choice = read_choice(body, self.choices, self._report)
                self.choices += [choice] if choice else []
            case "end" if self._blocks:
                block = self._blocks.pop()
                self._put(block.closed(), head)
            case _:
                self._report.add("E072", head)

    def _open(self, block: Block) -> None:
        if len(self._blocks) >= MOST_DEPTH:
            self._report.add("E071", block.head)
        self._blocks.append(block)

    def _begin_section(self, line: Piece) -> None:
        self._close_section()
        self._title = read_title(line, self._report)
        self._refuse_more_than(MOST_SECTIONS, len(self.sections) + 1, "E077", line)

    def _close_section(self) -> None:
        self._end_cue()
        self._settle_touch()
        while self._blocks:
            block = self._blocks.pop()
            self._report.add("E073", block.head, quoted=block.name)
            (self._blocks[-1].steps if self._blocks else self._steps).append(block.closed())
        if self._steps or self._title.text:
            title = self._title
            steps = tuple(self._steps)
            self.sections.append(Section(title.text, steps, title.line, title.only_from, title.only_under))
        self._steps = []
        self._cues_here = 0
        self._above, self._after_replacement, self._touched = "nothing", False, False

    def _put(self, step: Step, place: Piece) -> None:
        self._settle_touch()
        (self._blocks[-1].steps if self._blocks else self._steps).append(step)
        self._count += self._times()
        self._refuse_more_than(MOST_STEPS, self._count, "E078", place)

    def _settle_touch(self) -> None:
        """The cue after a touch is complete: by now it has words for no touch, or never will."""
        if self._owes_no_touch:
            self._report.add("W034", self._owes_no_touch)
            self._owes_no_touch = None

    def _times(self) -> int:
        """How often a step written here happens."""
        return math.prod([block.times for block in self._blocks]) if self._blocks else 1

    def _refuse_more_than(self, limit: int, count: int, code: str, place: Piece) -> None:
        if count > limit:
            self._report.add(code, place, limit=limit)
            raise EnoughError
