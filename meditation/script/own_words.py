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

# Each sign is looked at once: what stands between the braces is judged by _name_and_words, never by trying again.
_PLACE: Final = re.compile(r"\{([^{}:]*+):([^{}]*+)\}")
_NAME: Final = re.compile(r"[^\W\d_][^#]*")


def fill_in(text: str, phrases: Mapping[str, str]) -> str:
    """The text with each place holding the person's words, or the author's where there are none."""
    if "{" not in text:
        return text
    return _PLACE.sub(lambda place: _words_at(place, phrases), text)


def places(script: Script) -> dict[str, str]:
    """The names of a script's places in file order, each with its author's words."""
    found: dict[str, str] = {}
    for step in steps_in(script.sections):
        if isinstance(step, Cue):
            for text in (step.text, *(wording.text for _, wording in step.variants)):
                for place in _PLACE.finditer(text):
                    name, words = _name_and_words(place)
                    if name:
                        found.setdefault(name, words)
    return found


def names_in(text: str) -> set[str]:
    """The names of a text's places."""
    if "{" not in text:
        return set()
    return {name for place in _PLACE.finditer(text) if (name := _name_and_words(place)[0])}


def stray_brace(text: str) -> int:
    """Where a brace stands that belongs to no place, from 0; -1 if nowhere."""
    if "{" not in text and "}" not in text:
        return -1
    rest = _PLACE.sub(lambda place: " " * len(place[0]) if _name_and_words(place)[0] else place[0], text)
    return min((at for at in (rest.find("{"), rest.find("}")) if at >= 0), default=-1)


def name_of(name: str) -> str:
    """The one spelling under which a place is known."""
    return " ".join(name.casefold().split())


def tidy(words: str) -> str:
    """A person's words as one line of plain text, braces and unseen characters taken out, cut where too long."""
    seen = "".join(" " if letter.isspace() else letter for letter in words if letter.isprintable() or letter.isspace())
    plain = unicodedata.normalize("NFC", seen).replace("{", "").replace("}", "")
    return " ".join(plain.split())[:LONGEST_PHRASE].rstrip()


def _words_at(place: re.Match[str], phrases: Mapping[str, str]) -> str:
    name, words = _name_and_words(place)
    return (phrases.get(name, "") or words) if name else place[0]


def _name_and_words(place: re.Match[str]) -> tuple[str, str]:
    """What a pair of braces says, both empty where it is no place for own words."""
    name, words = place[1].strip(), place[2].strip()
    fits = len(name) <= LONGEST_NAME and 0 < len(words) <= LONGEST_PHRASE and _NAME.fullmatch(name)
    return (name_of(name), words) if fits else ("", "")
