"""Parts with a beginning and an end: `[repeat]`, `[choose]` and `[when]`, and the titles of sections."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from meditation.script.durations import read_duration
from meditation.script.model import Choice, Millis, Repeat, Step, When
from meditation.script.problems import did_you_mean

if TYPE_CHECKING:
    from collections.abc import Sequence

    from meditation.script.pieces import Piece
    from meditation.script.problems import Report

MOST_TIMES: Final = 50
MOST_CHOICES: Final = 2
FEWEST_OPTIONS, MOST_OPTIONS = 2, 4
LONGEST_TITLE: Final = 80
LONGEST_OPTION: Final = 40
CHOOSE_EXAMPLE: Final = "[choose anchor: breath, hands, sounds]"
WHEN_EXAMPLE: Final = "[when anchor is hands]"

_TIMES: Final = re.compile("[0-9]{1,4}")


@dataclass
class Block:
    """A block that is still open."""

    head: Piece
    name: str
    times: int = 1
    choice: str = ""
    option: str = ""
    steps: list[Step] = field(default_factory=list)

    def closed(self) -> Repeat | When:
        if self.name == "repeat":
            return Repeat(self.times, tuple(self.steps), self.head.line)
        return When(self.choice, self.option, tuple(self.steps), self.head.line)


@dataclass
class Title:
    """The title of the section that is open, and when it belongs to the session."""

    line: int
    text: str = ""
    only_from: Millis | None = None
    only_under: Millis | None = None


def read_repeat(head: Piece, body: Piece, report: Report) -> Block:
    """`repeat 3 times`; once, with its problem reported, where that cannot be read."""
    words = body.words()
    number = words[0] if words and words[1:] in ([], ["time"], ["times"]) else ""
    if _TIMES.fullmatch(number) and 1 <= int(number) <= MOST_TIMES:
        return Block(head, "repeat", int(number))
    report.add("E070", body, quoted=body.text, limit=MOST_TIMES)
    return Block(head, "repeat")


def read_choice(body: Piece, earlier: Sequence[Choice], report: Report) -> Choice | None:
    """`anchor: breath, hands, sounds`; None with its problem reported."""
    colon = body.text.find(":")
    name = _plain(body.text[: max(colon, 0)])
    options = [_plain(option.text) for option in body.part(colon + 1).split()]
    different = len({option.casefold() for option in options}) == len(options)
    right = FEWEST_OPTIONS <= len(options) <= MOST_OPTIONS and all(map(_short, [name, *options]))
    same = next((choice for choice in earlier if choice.name.casefold() == name.casefold()), None)
    if not right or not different:
        report.add("E068", body, example=CHOOSE_EXAMPLE)
    elif same:
        report.add("E075", body, quoted=name, line=same.line)
    elif len(earlier) >= MOST_CHOICES:
        report.add("E074", body)
    else:
        return Choice(name, tuple(options), body.line)
    return None


def read_when(head: Piece, body: Piece, choices: Sequence[Choice], report: Report) -> Block:
    """`anchor is hands`; a block that no one hears, with its problem reported, where that cannot be read."""
    block = Block(head, "when")
    at = body.text.casefold().find(" is ")
    if at < 0:
        report.add("E055", body.part(len(body.text)), name="when", what="a choice and an option", example=WHEN_EXAMPLE)
        return block
    name, option = body.part(0, at).strip(), body.part(at + len(" is ")).strip()
    by_name = {choice.name.casefold(): choice for choice in choices}
    choice = by_name.get(_plain(name.text).casefold())
    if choice is None:
        advice = did_you_mean(name.text, by_name) if by_name else f"Ask it above:  {CHOOSE_EXAMPLE}"
        report.add("E069", name, what="choice", quoted=name.text, advice=advice)
        return block
    by_option = {known.casefold(): known for known in choice.options}
    block.choice, block.option = choice.name, by_option.get(_plain(option.text).casefold(), "")
    if not block.option:
        report.add("E069", option, what="option", quoted=option.text, advice=did_you_mean(option.text, choice.options))
    return block


def read_title(line: Piece, report: Report) -> Title:
    """`# Title (only from 10m)`."""
    title = Title(line.line)
    rest = line.part(1)
    if rest.text[:1] != " ":
        report.add("E044", line)
    rest = rest.strip()
    while rest.text.endswith(")"):
        opening = rest.text.rfind("(")
        condition = rest.part(max(opening, 0) + 1, -1)
        if opening < 0 or condition.words()[:1] != ["only"]:
            break
        if not _take_condition(condition.words(), title):
            report.add("E040", rest.part(opening), quoted=rest.text[opening:])
        rest = rest.part(0, opening).strip()
    title.text = rest.text
    if line.text[:2] == "# " and not title.text:
        report.add("E044", line)
    if len(title.text) > LONGEST_TITLE:
        report.add("E048", rest, count=len(title.text), limit=LONGEST_TITLE)
    return title


def _take_condition(words: list[str], title: Title) -> bool:
    """Put `only from 10m` or `only under 4m` into the title; False where it cannot be."""
    length = read_duration(words[2]) if len(words) == len(("only", "from", "10m")) else None
    if length is None:
        return False
    if words[1] == "from" and title.only_from is None:
        title.only_from = length
    elif words[1] == "under" and title.only_under is None:
        title.only_under = length
    else:
        return False
    return title.only_from is None or title.only_under is None or title.only_from < title.only_under


def _plain(text: str) -> str:
    return " ".join(text.split())


def _short(text: str) -> bool:
    return 0 < len(text) <= LONGEST_OPTION
