"""The shelf: every script found in the given folders, good or broken, as cards; one bad file never spoils it."""

from __future__ import annotations

import difflib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, TypeAlias

from meditation.script.lines import printable
from meditation.script.parse import load_script
from meditation.script.problems import WHOLE_FILE, Problem, problem

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from meditation.script.model import Script
    from meditation.script.parse import Parsed

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
    """Of folders that could not be looked into."""

    def good(self) -> tuple[Good, ...]:
        return tuple(card for card in self.cards if isinstance(card, Good))

    def broken(self) -> tuple[Broken, ...]:
        return tuple(card for card in self.cards if isinstance(card, Broken))

    def find(self, script_id: str) -> Good | None:
        return next((card for card in self.good() if card.id == script_id), None)

    def near(self, script_id: str) -> tuple[str, ...]:
        """Ids much like this one, the nearest first, for "Did you mean"."""
        ids = [card.id for card in self.good()]
        return tuple(difflib.get_close_matches(script_id.casefold(), ids, n=MOST_NEAR, cutoff=0.5))


def read_shelf(folders: Iterable[Path]) -> Shelf:
    """Every `*.session.md` directly in these folders, read now. A folder that is not there is an empty one.

    Of two scripts with one id the first is kept and the second is broken: the person's own come after the bundled.
    """
    cards: list[Card] = []
    problems: list[Problem] = []
    owners: dict[str, Path] = {}
    for folder in folders:
        for path in _scripts_in(folder, problems):
            parsed = load_script(path)
            card = _card(path, parsed, owners)
            if isinstance(card, Good):
                owners[card.id] = path
            cards.append(card)
    return Shelf(tuple(cards), tuple(problems))


def _scripts_in(folder: Path, problems: list[Problem]) -> Iterator[Path]:
    try:
        paths = sorted(path for path in folder.iterdir() if _is_script(path.name))
    except FileNotFoundError:
        return
    except (OSError, ValueError):
        reason = "this folder does not open"
        problems.append(problem("E004", printable(str(folder)), WHOLE_FILE, reason=reason))
        return
    if len(paths) > MOST_SCRIPTS:
        problems.append(problem("E006", printable(str(folder)), WHOLE_FILE, limit=MOST_SCRIPTS))
    yield from paths[:MOST_SCRIPTS]


def _is_script(name: str) -> bool:
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
