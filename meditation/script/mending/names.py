"""Names for cues, made from their words: short, readable, each only once."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING, Final

from meditation.script.own_words import fill_in

if TYPE_CHECKING:
    from collections.abc import Iterable

LONGEST: Final = 30
USUAL_WORDS, MOST_WORDS = 2, 4
NO_LETTERS: Final = "cue"
"""What a cue is called whose words have no letters from a to z."""

# fmt: off
_SMALL_WORDS: Final = frozenset((
    "a", "an", "and", "are", "as", "at", "be", "by", "for", "from", "has", "have", "if", "in", "is", "it", "its", "let",
    "like", "may", "might", "of", "on", "or", "so", "some", "than", "that", "the", "then", "there", "these", "this",
    "those", "to", "was", "what", "when", "where", "which", "with", "you", "your", "yours",
    "als", "am", "auf", "aus", "bei", "das", "dass", "dein", "deine", "deinen", "deiner", "dem", "den", "der", "des",
    "die", "dich", "dir", "du", "ein", "eine", "einen", "einer", "es", "im", "ist", "mit", "oder", "sich", "und", "vom",
    "von", "wie", "zu", "zum", "zur",
))
# fmt: on
"""Words of English and German that tell one cue from another only little."""


def slug_words(text: str) -> list[str]:
    """The words of a text in letters from a to z and digits."""
    plain = unicodedata.normalize("NFKD", re.sub("['\u2019]", "", text.casefold()))
    letters = "".join(letter for letter in plain if not unicodedata.combining(letter))
    return re.findall("[a-z0-9]+", letters)


class Names:
    """Gives names that are not taken yet."""

    def __init__(self, taken: Iterable[str]) -> None:
        self._taken = set(taken)
        self._last: dict[str, int] = {}

    def name_for(self, words: str) -> str:
        """A name from the words of a cue: two of them, more where that is taken, else a number behind them."""
        every = slug_words(fill_in(words, {}))
        telling = [word for word in every if word not in _SMALL_WORDS] or every or [NO_LETTERS]
        names = [_joined(telling[:count]) for count in range(USUAL_WORDS, MOST_WORDS + 1)]
        name = next((name for name in names if name not in self._taken), "") or self._numbered(names[0])
        self._taken.add(name)
        return name

    def _numbered(self, name: str) -> str:
        number = self._last.get(name, 1) + 1
        while f"{name}-{number}" in self._taken:
            number += 1
        self._last[name] = number
        return f"{name}-{number}"


def _joined(words: list[str]) -> str:
    """The words as one name, cut where it would be long."""
    name = words[0][:LONGEST]
    for word in words[1:]:
        if len(name) + 1 + len(word) > LONGEST:
            break
        name += f"-{word}"
    return name
