"""A breathing pattern: `in 4 "In", hold 2, out 5 to 7, 8 rounds, min 2, max 60`."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from meditation.script.durations import read_seconds
from meditation.script.model import Breathe, Millis, Phase, PhaseKind
from meditation.script.pieces import unquoted

if TYPE_CHECKING:
    from collections.abc import Sequence

    from meditation.script.pieces import Piece
    from meditation.script.problems import Report

EXAMPLE: Final = "[breathe in 4, hold 2, out 6, 8 rounds]"
SHORTEST_PHASE: Final = Millis(500)
LONGEST_PHASE: Final = Millis(30_000)
MOST_ROUNDS: Final = 200
LONGEST_LABEL: Final = 40

_ORDER: Final = tuple(PhaseKind)
_NEEDED: Final = {PhaseKind.IN, PhaseKind.OUT}
_COUNT = re.compile("[0-9]{1,4}")


def read_breathe(head: Piece, body: Piece, report: Report) -> Breathe | None:
    """The pacer that `body` (all after the word `breathe`) describes, or None with its problems reported."""
    phases: list[Phase] = []
    counts: dict[str, int] = {}
    whole = True
    for piece in body.split():
        word, rest = piece.word()
        if word.text.casefold() in _ORDER:
            phase = _phase(PhaseKind(word.text.casefold()), rest, piece, report)
            whole = whole and phase is not None
            phases += [phase] if phase else []
        else:
            whole = _count(piece, counts, report) and whole
    if not whole:
        return None
    kinds = [phase.kind for phase in phases]
    if kinds != [kind for kind in _ORDER if kind in kinds] or not set(kinds) >= _NEEDED:
        report.add("E060", head)
        return None
    return _bounded(head, body, phases, counts, report)


def _bounded(
    head: Piece, body: Piece, phases: Sequence[Phase], counts: dict[str, int], report: Report
) -> Breathe | None:
    if "rounds" not in counts:
        report.add("E055", body.part(len(body.text)), name="breathe", what="a number of rounds", example=EXAMPLE)
        return None
    rounds = counts["rounds"]
    least, most = counts.get("min", rounds), counts.get("max", rounds)
    for bound, wrong in ((f"min {least}", least > rounds), (f"max {most}", most < rounds)):
        if wrong:
            report.add("E063", head, rounds=rounds, bound=bound)
            return None
    return Breathe(tuple(phases), rounds, least, most, head.line)


def _phase(kind: PhaseKind, body: Piece, piece: Piece, report: Report) -> Phase | None:
    """One phase: seconds, `to` seconds for a ramp, a label in quotation marks."""
    at = next((n for n, letter in enumerate(body.text) if letter in '"“„«'), len(body.text))
    label = unquoted(body.text[at:]) if at < len(body.text) else ""
    numbers = body.text[:at].casefold().split()
    if label is None or len(label) > LONGEST_LABEL or len(numbers) not in {1, 3} or numbers[1:2] not in ([], ["to"]):
        report.add("E061", piece, quoted=piece.text)
        return None
    first, last = read_seconds(numbers[0]), read_seconds(numbers[-1])
    if first is None or last is None:
        report.add("E061", piece, quoted=piece.text)
        return None
    for length in (first, last):
        if not SHORTEST_PHASE <= length <= LONGEST_PHASE:
            low, high = SHORTEST_PHASE / 1000, LONGEST_PHASE // 1000
            report.add("E062", body, low=low, high=high, quoted=f"{length / 1000:g}")
            return None
    return Phase(kind, first, last, label)


def _count(piece: Piece, counts: dict[str, int], report: Report) -> bool:
    """`8 rounds`, `min 2` or `max 60`; False with its problem reported."""
    words = [word.removesuffix("s") if word == "rounds" else word for word in piece.words()]
    name, number = ("rounds", words[0]) if words[1:] == ["round"] else (words[0], words[-1]) if words else ("", "")
    if len(words) != 2 or name not in {"rounds", "min", "max"} or not _COUNT.fullmatch(number):
        report.add("E061", piece, quoted=piece.text)
    elif name in counts:
        report.add("E057", piece, quoted=name)
    elif not 1 <= int(number) <= MOST_ROUNDS:
        report.add("E059", piece, quoted=number, what="a number of rounds", low=1, high=MOST_ROUNDS)
    else:
        counts[name] = int(number)
        return True
    return False
