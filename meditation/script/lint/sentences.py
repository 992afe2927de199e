"""What content advice says: each code's sentence and how to follow it, in one table."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypeAlias

from meditation.script.pieces import Piece
from meditation.script.problems import problem_in

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from meditation.script.problems import Problem

    Advice: TypeAlias = Iterator[Problem]

SENTENCES: Final = {
    # How much is said, and when
    "C001": ("This cue has {count} letters; two calm lines hold {limit}.", "Say it in fewer words, or make two cues."),
    "C002": ("This cue has {count} words; {limit} are easily read.", "Say it in fewer words, or make two cues."),
    "C003": ("These words ask for school year {grade}.", "Use shorter words and sentences: {limit} or less."),
    "C004": ("These notes ask for school year {grade}.", "Use shorter words and sentences: {limit} or less."),
    "C005": ("These words stay for {has}, and take {needs} to read at ease.", "Let them stay longer, or say less."),
    "C006": ("At {length} nothing is said for {gap} here.", "Add a cue, or let the silence end sooner: 60 s is long."),
    "C007": ("Nobody hears in the first 30 s that they may stop.", "Say early: you can stop at any time."),
    "C008": ("This cue offers {count} things at once.", "Two are easy to choose from."),
    # Which words
    "C010": ("“{quoted}” promises something.", "{instead}"),
    "C011": ("“{quoted}” speaks of illness.", "{instead}"),
    "C012": ("“{quoted}” leaves no choice.", "{instead}"),
    "C013": ("“{quoted}” may make someone feel small.", "{instead}"),
    "C014": ("“{quoted}” leaves no room for exceptions.", "{instead}"),
    "C015": ("“{quoted}” grades or presses.", "{instead}"),
    "C016": ("“{quoted}” may be hard for some who hear it.", "{instead}"),
    "C017": ("“{quoted}” is loud.", "{instead}"),
    # For whom
    "C020": (
        "This cue speaks of touch, and so does what is said to someone who wants none.",
        "Add a line below it:  > no touch: ...  with words about something else.",
    ),
    "C021": (
        "This cue speaks of the breath, and so does what is said to someone who wants none of it.",
        "Add a line below it:  > no breath: ...  with words about something else.",
    ),
    "C022": ("Without breath focus this pacer is a silence.", "Add a line below it:  > no breath: hands"),
    "C023": ("This cue asks for closed eyes alone.", "Offer open eyes as well, or add a line:  > eyes open: ..."),
    # Ways out, and cautions
    "C031": ("The caution has {count} words; for level 3 it has 1 to {limit}.", "Write what to know before it."),
    "C032": ("Nothing here helps if it gets too much.", "Add a cue such as: If it is a lot, look around."),
    "C033": ("The caution does not say where this is unsafe.", "Add to it: Not while driving."),
    "C034": ("In the first minute nobody hears of small breaths.", "Say early: small, soft breaths are right."),
    "C035": ("This breath is {what}.", "Keep to 3 to 15 breaths a minute, and holds to 7 s."),
    "C036": ("Breaths are held here, and the caution is silent on it.", "Say there who had better skip the holds."),
    "C037": (
        "Nothing at the start says that this is not for harm done by others.",
        "Say so in the caution, or in one of the first cues.",
    ),
}  # fmt: skip
"""Code: (sentence, how to follow it). C is content advice: the script is sound, and `check --strict` asks for it."""


class Page:
    """A script's lines, so that advice can point into them."""

    def __init__(self, file: str, lines: Sequence[str]) -> None:
        self.file = file
        self.lines = lines

    def at(self, line: int, phrase: str = "", wording: str = "") -> Piece:
        """Where a phrase stands from that line on, to the next empty line; the line itself where it is not found.

        `wording` is the whole of what is said, where the phrase may stand in another wording as well.
        """
        for within in filter(None, (wording, phrase)):
            for number in range(line, len(self.lines) + 1):
                source = self.lines[number - 1]
                if not source.strip():
                    break
                start = source.find(within)
                if start >= 0:
                    return Piece(source, number, start + max(0, within.find(phrase)) + 1, source)
        source = self.lines[line - 1] if line <= len(self.lines) else ""
        return Piece(source, line, 1, source)

    def field(self, name: str) -> Piece:
        """The value of a field of the heading; the first line where there is none."""
        for number, source in enumerate(self.lines, 1):
            key, colon, value = source.partition(":")
            if colon and key.strip().casefold() == name:
                return Piece(value, number, len(source) - len(value.lstrip()) + 1, source)
        return self.at(1)

    def advise(self, code: str, place: Piece, **words: object) -> Problem:
        return problem_in(SENTENCES, code, self.file, place, **words)
