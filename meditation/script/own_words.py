"""Own words: the places in a cue that a person may fill with words of their own, `{kind wish: may I be well}`."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING, Final

from meditation.script.model import Cue, steps_in

if TYPE_CHECKING:
    from collections.abc import Mapping

    from meditation.script.model import Script

LONGEST_NAME: Final = 40
LONGEST_PHRASE: Final = 120
"""Letters that a person may put in the place of an author's words."""

_PLACE: Final = re.compile(
    rf"\{{\s*([^\W\d_][^{{}}:#]{{0,{LONGEST_NAME - 1}}}?)\s*:\s*([^{{}}]{{1,{LONGEST_PHRASE}}}?)\s*\}}"
)


def fill_in(text: str, phrases: Mapping[str, str]) -> str:
    """The text with each place holding the person's words, or the author's where there are none."""
    if "{" not in text:
        return text
    return _PLACE.sub(lambda place: phrases.get(name_of(place[1]), "") or place[2], text)


def places(script: Script) -> dict[str, str]:
    """The names of a script's places in file order, each with its author's words."""
    found: dict[str, str] = {}
    for step in steps_in(script.sections):
        if isinstance(step, Cue):
            for text in (step.text, *(wording.text for _, wording in step.variants)):
                for place in _PLACE.finditer(text):
                    found.setdefault(name_of(place[1]), place[2])
    return found


def stray_brace(text: str) -> int:
    """Where a brace stands that belongs to no place, from 0; -1 if nowhere."""
    if "{" not in text and "}" not in text:
        return -1
    rest = _PLACE.sub(lambda place: " " * len(place[0]), text)
    return min((at for at in (rest.find("{"), rest.find("}")) if at >= 0), default=-1)


def name_of(name: str) -> str:
    """The one spelling under which a place is known."""
    return " ".join(name.casefold().split())


def tidy(words: str) -> str:
    """A person's words as one line of plain text, braces and unseen characters taken out, cut where too long."""
    seen = "".join(" " if letter.isspace() else letter for letter in words if letter.isprintable() or letter.isspace())
    plain = unicodedata.normalize("NFC", seen).replace("{", "").replace("}", "")
    return " ".join(plain.split())[:LONGEST_PHRASE].rstrip()
