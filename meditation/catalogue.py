"""The words of one language: a Qt Linguist file read without Qt, or made up for tests."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Protocol
from xml.etree import ElementTree as ET

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from pathlib import Path


class CatalogueError(ValueError):
    """A catalogue that cannot be read, in one sentence."""


class Words(Protocol):
    """A language that `tr` and `trn` ask."""

    def of(self, text: str) -> str: ...
    def counted(self, one: str, many: str, count: int) -> str: ...


@dataclass(frozen=True, slots=True)
class Catalogue:
    """What a translator has finished, by the words in the code; what is not in it stays English."""

    tag: str
    forms: Mapping[str, tuple[str, ...]]

    def of(self, text: str) -> str:
        return self.forms.get(text, (text,))[0]

    def counted(self, one: str, many: str, count: int) -> str:
        forms = self.forms.get(many)
        if forms is None:
            return one if count == 1 else many
        return forms[min(plural(self.tag, count), len(forms) - 1)]


class Pseudo:
    """English in brackets with accents on it and 40 % longer; what stands in braces, or is no word, stays."""

    def of(self, text: str) -> str:
        if not any(map(str.isalpha, _BRACES.sub("", text))):
            return text
        dots = "·" * max(2, round(len(text) * 0.4))
        return f"[{_KEPT.sub(_accented, text)} {dots}]"

    def counted(self, one: str, many: str, count: int) -> str:
        return self.of(one if count == 1 else many)


_KEPT: Final = re.compile(r"(\{[^}]*\}|%n)|[^{%]+|.", re.DOTALL)
_BRACES: Final = re.compile(r"\{[^}]*\}|%n")
_ACCENTS: Final = str.maketrans("AEIOUYCNSaeiouycns", "ÀÉÎÕÜÝÇÑŠàéîõüýçñš")


def _accented(found: re.Match[str]) -> str:
    return found[0] if found[1] else found[0].translate(_ACCENTS)


def catalogue_in(path: Path, tag: str) -> Catalogue:
    """The finished words of a .ts file; raises CatalogueError."""
    try:
        tree = ET.parse(path)  # noqa: S314 - it comes with the program
    except OSError as trouble:
        raise CatalogueError(f"The words in {path.name} could not be read: {trouble.strerror}.") from trouble
    except (ET.ParseError, UnicodeError) as trouble:
        raise CatalogueError(f"The words in {path.name} could not be read: {trouble}.") from trouble
    return Catalogue(tag, dict(_finished(tree)))


def _finished(tree: ET.ElementTree[ET.Element]) -> Iterator[tuple[str, tuple[str, ...]]]:
    for message in tree.iter("message"):
        said = message.find("translation")
        if said is None or said.get("type") is not None:
            continue
        forms = tuple(form.text or "" for form in said.iter("numerusform")) or (said.text or "",)
        if all(forms):
            yield message.findtext("source", ""), forms


def plural(tag: str, count: int) -> int:
    """Which of a language's forms a count takes, in Qt Linguist's order."""
    rule = _RULES.get(tag.partition("-")[0], _germanic)
    return rule(count)


def forms_of(tag: str) -> int:
    """How many forms a language has."""
    return max(plural(tag, count) for count in range(210)) + 1


def _germanic(count: int) -> int:
    return int(count != 1)


def _french(count: int) -> int:
    return int(count > 1)


def _one_form(_count: int) -> int:
    return 0


def _few(count: int) -> bool:
    """2 to 4, 22 to 24 and so on, as most Slavic languages count."""
    return 2 <= count % 10 <= 4 and not 12 <= count % 100 <= 14


def _polish(count: int) -> int:
    return 0 if count == 1 else 1 if _few(count) else 2


def _russian(count: int) -> int:
    return 0 if count % 10 == 1 and count % 100 != 11 else 1 if _few(count) else 2


def _czech(count: int) -> int:
    return 0 if count == 1 else 1 if 2 <= count <= 4 else 2


def _arabic(count: int) -> int:
    if count <= 2:
        return count
    return 3 if 3 <= count % 100 <= 10 else 4 if count % 100 >= 11 else 5


_RULES: Final[Mapping[str, Callable[[int], int]]] = {
    **dict.fromkeys(("fr", "hy", "br"), _french),
    **dict.fromkeys(("fa", "hu", "id", "ja", "ko", "ms", "th", "tr", "vi", "zh"), _one_form),
    **dict.fromkeys(("be", "bs", "hr", "ru", "sr", "uk"), _russian),
    **dict.fromkeys(("cs", "sk"), _czech),
    "pl": _polish,
    "ar": _arabic,
}
"""Source: Qt's own rules, qttools/src/linguist/shared/numerus.cpp; other languages count as English does."""
