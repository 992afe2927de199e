"""The shelf: every script found in the given folders, good or broken, with its translations; no bad file spoils it."""

from __future__ import annotations

import difflib
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final, TypeAlias

from meditation.script.lines import printable
from meditation.script.parse import load_script
from meditation.script.problems import WHOLE_FILE, Problem, problem
from meditation.script.translating import Translation, closest, is_lines, translate
from meditation.script.translation_file import load_lines

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from meditation.script.model import Script
    from meditation.script.parse import Parsed
    from meditation.script.translation_file import ParsedLines

SUFFIX: Final = ".session.md"
MOST_SCRIPTS: Final = 500
"""In one folder; more is a wrong folder, not a shelf."""
MOST_NEAR: Final = 3


@dataclass(frozen=True, slots=True)
class Good:
    """A script that can be played."""

    script: Script
    path: Path
    warnings: tuple[Problem, ...] = ()
    translations: tuple[Translation, ...] = ()
    """By language; those with errors are among the shelf's problems."""
    original: Script | None = None
    """What `script` is a translation of; None where it is the original itself."""

    @property
    def languages(self) -> tuple[str, ...]:
        """The original's language, then those of the translations."""
        original = self.original or self.script
        return (original.heading.language, *(translation.language for translation in self.translations))

    def in_language(self, language: str) -> Good:
        """The same with the script in the language nearest to that; as it is where there is none near."""
        near = closest(language, self.languages) if language else None
        found = next((translation for translation in self.translations if translation.language == near), None)
        original = self.original or self.script
        if found is not None:
            return replace(self, script=found.script, original=original)
        return replace(self, script=original, original=None)

    @property
    def id(self) -> str:
        return self.script.heading.id

    @property
    def title(self) -> str:
        return self.script.heading.title


@dataclass(frozen=True, slots=True)
class Broken:
    """A script that cannot be played, and why."""

    path: Path
    title_guess: str
    """Its title where one could be read, else its file's name."""
    problems: tuple[Problem, ...]


Card: TypeAlias = Good | Broken


@dataclass(frozen=True, slots=True)
class Shelf:
    """All cards, folder by folder in the order given, by file name within each."""

    cards: tuple[Card, ...] = ()
    problems: tuple[Problem, ...] = ()
    """Of folders that could not be looked into, and of translations that cannot be used."""

    def good(self) -> tuple[Good, ...]:
        return tuple(card for card in self.cards if isinstance(card, Good))

    def broken(self) -> tuple[Broken, ...]:
        return tuple(card for card in self.cards if isinstance(card, Broken))

    def find(self, script_id: str, language: str = "") -> Good | None:
        """The script of that id; in `language` where there is a translation into it or near it."""
        found = next((card for card in self.good() if card.id == script_id), None)
        return found.in_language(language) if found else None

    def near(self, script_id: str) -> tuple[str, ...]:
        """Ids much like this one, the nearest first, for "Did you mean"."""
        ids = [card.id for card in self.good()]
        return tuple(difflib.get_close_matches(script_id.casefold(), ids, n=MOST_NEAR, cutoff=0.5))


def read_shelf(folders: Iterable[Path]) -> Shelf:
    """Every `*.session.md` directly in these folders, read now, with its translations, `*.LANG.lines.md`.

    A folder that is not there is an empty one. Of two scripts with one id the first is kept and the second is broken:
    the person's own come after the bundled. A translation belongs to the script whose id it names, in any folder.
    """
    cards: list[Card] = []
    problems: list[Problem] = []
    owners: dict[str, Path] = {}
    lines: list[Path] = []
    for folder in folders:
        scripts, beside = _files_in(folder, problems)
        lines += beside
        for path in scripts:
            parsed = load_script(path)
            card = _card(path, parsed, owners)
            if isinstance(card, Good):
                owners[card.id] = path
            cards.append(card)
    translations = _translations(lines, cards, problems)
    for number, card in enumerate(cards):
        if isinstance(card, Good) and card.id in translations:
            cards[number] = replace(card, translations=tuple(translations[card.id].values()))
    return Shelf(tuple(cards), tuple(problems))


def _translations(
    paths: Iterable[Path], cards: Sequence[Card], problems: list[Problem]
) -> dict[str, dict[str, Translation]]:
    """By the script's id and the language, in order; of two into one language the first is kept."""
    originals = {card.id: card for card in cards if isinstance(card, Good)}
    found: dict[str, dict[str, Translation]] = {}
    for path in paths:
        parsed = load_lines(path)
        original = originals.get(parsed.at("translates").text)
        if original is None:
            problems += _orphaned(path, parsed, cards)
            continue
        script, told = translate(original.script, parsed)
        if script is None:
            problems += told
            continue
        language = script.heading.language
        translation = Translation(language, script, path, told)
        same = found.setdefault(original.id, {}).setdefault(language.casefold(), translation)
        if same is not translation:
            other = printable(same.path.name)
            problems.append(problem("E104", parsed.file, parsed.at("language"), quoted=language, other=other))
    return {script_id: dict(sorted(by_language.items())) for script_id, by_language in found.items()}


def _orphaned(path: Path, parsed: ParsedLines, cards: Iterable[Card]) -> tuple[Problem, ...]:
    """Why a translation has no original: its script is broken, or not there, or it does not say which."""
    place, stem = parsed.at("translates"), path.name.partition(".")[0]
    broken = (card.path.name for card in cards if isinstance(card, Broken))
    beside = next((name for name in broken if name.partition(".")[0] in {stem, place.text}), None)
    if not place.text:
        return parsed.problems
    if beside is not None:
        return (problem("E117", parsed.file, place, other=printable(beside)),)
    return (problem("E105", parsed.file, place, quoted=place.text),)


def _files_in(folder: Path, problems: list[Problem]) -> tuple[list[Path], list[Path]]:
    """The scripts and the translations of a folder, by name."""
    try:
        paths = sorted(folder.iterdir())
    except FileNotFoundError:
        return [], []
    except (OSError, ValueError):
        reason = "this folder does not open"
        problems.append(problem("E004", printable(str(folder)), WHOLE_FILE, reason=reason))
        return [], []
    scripts = [path for path in paths if is_script(path.name)]
    lines = [path for path in paths if is_lines(path.name)]
    if max(len(scripts), len(lines)) > MOST_SCRIPTS:
        problems.append(problem("E006", printable(str(folder)), WHOLE_FILE, limit=MOST_SCRIPTS))
    return scripts[:MOST_SCRIPTS], lines[:MOST_SCRIPTS]


def is_script(name: str) -> bool:
    """Hidden files are none: copying to other systems leaves such shadows of real ones."""
    return name.casefold().endswith(SUFFIX) and not name.startswith(".")


def _card(path: Path, parsed: Parsed, owners: dict[str, Path]) -> Card:
    script = parsed.script
    title = parsed.title or printable(path.name[: -len(SUFFIX)])
    if script is None:
        return Broken(path, title, parsed.problems)
    owner = owners.get(script.heading.id)
    if owner is None:
        return Good(script, path, parsed.problems)
    taken = problem("E082", parsed.file, parsed.at("id"), quoted=script.heading.id, other=printable(owner.name))
    return Broken(path, title, (taken, *parsed.problems))
