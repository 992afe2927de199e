"""A setting as a question with a few answers, or as a level, before and after it is answered."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from meditation.language import tr

if TYPE_CHECKING:
    from meditation.settings import Settings


@dataclass(frozen=True, slots=True)
class Question:
    """A setting with a few answers, of which one holds."""

    id: str
    """The field of Settings."""
    title: str
    words: str
    """What it does, in a sentence."""
    answers: tuple[tuple[str, str], ...]
    """(id, words)."""
    chosen: str


@dataclass(frozen=True, slots=True)
class Level:
    """A setting from nothing to all, in percent."""

    id: str
    title: str
    words: str
    percent: int


@dataclass(frozen=True, slots=True)
class Asked:
    """A question before it is answered: each value of the field with its words."""

    id: str
    title: str
    words: str
    values: tuple[tuple[Any, str], ...]

    def of(self, settings: Settings) -> Question:
        now = getattr(settings, self.id)
        answers = tuple((key_of(value), tr(words)) for value, words in self.values)
        return Question(self.id, tr(self.title), tr(self.words), answers, self._nearest(now))

    def _nearest(self, now: Any) -> str:
        """The answer that holds, of numbers the nearest: a file may hold any."""
        if isinstance(now, float):
            now = min((value for value, _ in self.values), key=lambda value: abs(value - now))
        return key_of(now)


@dataclass(frozen=True, slots=True)
class Heard:
    """A part of what is heard."""

    id: str
    title: str
    words: str

    def of(self, settings: Settings) -> Level:
        return Level(self.id, tr(self.title), tr(self.words), round(getattr(settings, self.id) * 100))


def key_of(value: Any) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    return f"{value:g}" if isinstance(value, float) else str(value)
