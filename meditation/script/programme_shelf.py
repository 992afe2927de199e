"""All programmes of some folders, and what their sessions say about them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from meditation.script.lines import printable
from meditation.script.model import Breathe
from meditation.script.pieces import Piece
from meditation.script.problems import WHOLE_FILE, did_you_mean, problem_in
from meditation.script.programme_file import SENTENCES, SUFFIX, load_programme

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from pathlib import Path

    from meditation.script.model import Script
    from meditation.script.problems import Problem
    from meditation.script.programme import Day, Programme

FOLDER: Final = "programmes"
"""Beside the scripts they are made of, the bundled ones and a person's own."""
MOST_PROGRAMMES: Final = 200
DEEP: Final = 3
"""The level whose sessions have one of level 1 beside them."""

TOUCH: Final = "compassionate-touch"


@dataclass(frozen=True, slots=True)
class Programmes:
    """Those that can be followed, folder by folder, and what is wrong with the others."""

    good: tuple[Programme, ...] = ()
    problems: tuple[Problem, ...] = ()

    def find(self, programme_id: str) -> Programme | None:
        return next((programme for programme in self.good if programme.id == programme_id), None)


def read_programmes(folders: Iterable[Path]) -> Programmes:
    """Every `*.toml` directly in these folders; a folder that is not there is empty. Of two with one id the first."""
    good: dict[str, Programme] = {}
    problems: list[Problem] = []
    for folder in folders:
        for path in _files_in(folder):
            loaded = load_programme(path)
            problems += loaded.problems
            programme = loaded.programme
            if programme is None:
                continue
            same = good.setdefault(programme.id, programme)
            if same is not programme:
                name = printable(path.name)
                taken = problem_in(SENTENCES, "E210", name, WHOLE_FILE, quoted=programme.id, other=same.file)
                problems.append(taken)
    return Programmes(tuple(good.values()), tuple(problems))


def check_programme(programme: Programme, scripts: Mapping[str, Script]) -> tuple[Problem, ...]:
    """Advice that only the sessions can give: those that are not there, deep ones alone, calming ones in exposure."""
    found = [*_missing(programme, scripts)]
    for day in dict.fromkeys(programme.days):
        place = Piece("", day.line, 1, "")
        for code, session in _advice_on(day, scripts):
            found.append(problem_in(SENTENCES, code, programme.file, place, quoted=session))
    return tuple(sorted(found, key=lambda told: told.line))


def _missing(programme: Programme, scripts: Mapping[str, Script]) -> Iterator[Problem]:
    otherwise = "Write the id of a session on the shelf."
    for session, line in dict.fromkeys(programme.sessions()):
        if session not in scripts:
            advice = did_you_mean(session, scripts, otherwise)
            place = Piece("", line, 1, "")
            yield problem_in(SENTENCES, "W212", programme.file, place, quoted=session, advice=advice)


def _advice_on(day: Day, scripts: Mapping[str, Script]) -> Iterator[tuple[str, str]]:
    """(code, session) of what this day should not be alone with."""
    gentle = any(scripts[swap].heading.level == 1 for swap in day.swaps if swap in scripts)
    for session in (*day.sessions, *day.home):
        script = scripts.get(session)
        if script is None:
            continue
        if script.heading.level >= DEEP and not gentle:
            yield "W213", session
        if day.exposure and _calms(script):
            yield "W214", session


def _calms(script: Script) -> bool:
    """Slow breathing and touch must not become what makes an exposure bearable."""
    return TOUCH in script.heading.families or any(isinstance(step, Breathe) for step in script.steps())


def _files_in(folder: Path) -> list[Path]:
    try:
        paths = sorted(folder.iterdir())
    except (OSError, ValueError):
        return []
    return [path for path in paths if path.suffix == SUFFIX and not path.name.startswith(".")][:MOST_PROGRAMMES]
