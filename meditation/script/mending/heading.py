"""Mending a heading: its fences, and a guess in the place of each field that is missing, marked to be looked at."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from meditation.script.fields import FENCE
from meditation.script.gestures import GESTURE_IDS, NO_GESTURE
from meditation.script.heading import LANDING_EXAMPLE, LONGEST_ID, NEEDED, NEEDS_LANDING
from meditation.script.known import FAMILIES
from meditation.script.marks import WRITE_ME
from meditation.script.mending.names import slug_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from meditation.script.fields import Extent
    from meditation.script.mending.rows import Rows
    from meditation.script.pieces import Piece

LENGTH: Final = "5m"
"""Until it is measured."""
QUESTIONS: Final = {
    "id": "The id is taken from the file's name: a to z, 0 to 9 and -.",
    "title": "The title is a guess. What would a person choose it by?",
    "language": "The language is a guess: en, de, pt-BR and so on.",
    "families": f"The families are a guess. One or more of: {', '.join(FAMILIES)}.",
    "level": "The level is a guess: 1 settling, 2 turning toward ordinary difficulty, 3 deeper.",
    "length": "The length is what the words and silences add up to.",
    "touch": "The touch is a guess: the gesture this is written for, or none.",
    "licence": "The licence is a guess: an SPDX id such as CC-BY-4.0, or all rights reserved.",
    "landing": "The landing is a guess: the session that is offered after this one.",
}
"""What stands above a guess; the author takes it out once it is right."""

_TOUCH: Final = re.compile(r"\[\s*touch\s+([a-z-]+)\s*\]", re.IGNORECASE)


def mend_heading(rows: Rows, lines: Sequence[Piece], extent: Extent | None, name: str, length: str) -> None:
    """Give the heading every field that a script needs; `name` is the file's, without its ending."""
    given = _given(lines[extent.start + 1 : extent.end]) if extent else {}
    needed = [*NEEDED]
    if given.get("level", (0, ""))[1] == str(NEEDS_LANDING):
        needed.append("landing")
    guesses = _guesses(lines, name, length)
    added: list[str] = []
    for field in needed:
        if field not in given:
            added += _guessed(field, guesses[field])
        elif not given[field][1]:
            _fill(rows, given[field][0], field, guesses[field])
    if extent is None:
        rows.add(-1, FENCE, *added, FENCE, "")
        return
    closing = [] if extent.closed else [FENCE]
    if added or closing:
        rows.add(_last_of(lines, extent), *added, *closing)


def _given(lines: Sequence[Piece]) -> dict[str, tuple[int, str]]:
    """Each field's row, from 0, and its value; empty where it has none."""
    given: dict[str, tuple[int, str]] = {}
    for line in lines:
        name, colon, value = line.text.partition(":")
        if colon and not line.text.lstrip().startswith("//"):
            given.setdefault(name.strip().casefold(), (line.line - 1, value.strip(", ")))
    return given


def _last_of(lines: Sequence[Piece], extent: Extent) -> int:
    """The heading's last row that is not empty."""
    return max((n for n in range(extent.start, extent.end) if lines[n].text.strip()), default=extent.start)


def _fill(rows: Rows, at: int, field: str, guess: str) -> None:
    row = rows.now(at)
    rows.change(at, f"{row[: row.index(':') + 1]} {guess}")
    if field in QUESTIONS:
        rows.add(at - 1, f"// {WRITE_ME} {QUESTIONS[field]}")


def _guessed(field: str, guess: str) -> list[str]:
    question = QUESTIONS.get(field)
    return [*([f"// {WRITE_ME} {question}"] if question else []), f"{field}: {guess}"]


def _guesses(lines: Sequence[Piece], name: str, length: str) -> dict[str, str]:
    words = slug_words(name)
    touches = [found[1].casefold() for line in lines if (found := _TOUCH.search(line.text))]
    return {
        "format": "1",
        "id": "-".join(words)[:LONGEST_ID].strip("-") or "untitled",
        "title": " ".join(words).capitalize()[:80].strip() or "Untitled",
        "language": "en",
        "families": "mindfulness",
        "level": "1",
        "length": length,
        "touch": next((touch for touch in touches if touch in GESTURE_IDS), NO_GESTURE),
        "author": WRITE_ME,
        "licence": "all rights reserved",
        "landing": LANDING_EXAMPLE,
    }
