"""Letters to oneself in words: what is sealed shows its day alone, what is open shows itself."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import msgspec

from meditation.language import noted, tr
from meditation.letters import Letter, any_letters, keep_letter, load_letters, tear_up
from meditation.views.saying import said_day

if TYPE_CHECKING:
    from collections.abc import Callable

    from meditation.places import Places

SPANS: Final = (
    (7, noted("In a week")),
    (30, noted("In a month")),
    (91, noted("In three months")),
    (365, noted("In a year")),
)
"""Days until a seal opens, and how that is said."""
NONE_YET: Final = noted("A letter to yourself can be sealed at the end of a session in which you write.")


@dataclass(frozen=True, slots=True)
class LetterView:
    name: str
    title: str
    """When it was written, or until when it is sealed."""
    text: str = ""
    """Empty while it is sealed."""
    sealed: bool = False


@dataclass(frozen=True, slots=True)
class LettersView:
    letters: tuple[LetterView, ...]
    notice: str = ""


class LetterBox:
    """What the pages ask about letters; every sentence it gives is for the person, empty where all went well."""

    def __init__(self, where: Places, now: Callable[[], dt.datetime]) -> None:
        self._where, self._now = where, now

    def _today(self) -> dt.date:
        return self._now().astimezone().date()

    def seal(self, text: str, title: str, days: int) -> tuple[str, bool]:
        """Seal it for so many days; a sentence, and whether it was kept."""
        today = self._today()
        opens = today + dt.timedelta(days=days)
        trouble = keep_letter(Letter(today, opens, title, text), self._where)
        return trouble or tr("Sealed until {day}. It is among your letters then.").format(
            day=said_day(opens)
        ), not trouble

    def any(self) -> bool:
        return any_letters(self._where)

    def waiting(self) -> bool:
        """Whether one may be opened that has not been read."""
        today = self._today()
        return self.any() and any(not letter.read and not letter.sealed(today) for letter in load_letters(self._where))

    def view(self, notice: str = "") -> LettersView:
        """Those that may be read come before those that are sealed."""
        today = self._today()
        letters = sorted(load_letters(self._where), key=lambda letter: letter.sealed(today))
        rows = tuple(_view(letter, today) for letter in letters)
        return LettersView(rows, notice or ("" if rows else tr(NONE_YET)))

    def mark_read(self) -> None:
        """Everything that is open has been seen; where that cannot be written, it is only said once more."""
        today = self._today()
        for letter in load_letters(self._where):
            if not letter.read and not letter.sealed(today):
                keep_letter(msgspec.structs.replace(letter, read=True), self._where)

    def open_now(self, name: str) -> str:
        """Break the seal."""
        found = self._find(name)
        return keep_letter(msgspec.structs.replace(found, opens=self._today()), self._where) if found else ""

    def tear_up(self, name: str) -> str:
        found = self._find(name)
        return tear_up(found, self._where) if found else ""

    def _find(self, name: str) -> Letter | None:
        return next((letter for letter in load_letters(self._where) if letter.name == name), None)


def _view(letter: Letter, today: dt.date) -> LetterView:
    if letter.sealed(today):
        return LetterView(
            letter.name, tr("A letter, sealed until {day}").format(day=said_day(letter.opens)), sealed=True
        )
    written = tr("Written on {day}").format(day=said_day(letter.written))
    return LetterView(letter.name, f"{written} · {letter.title}", letter.text)
