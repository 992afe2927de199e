"""Checking whole scripts: the parser's problems, and those that only compiling shows (lengths that do not fit)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from meditation.script.parse import load_script
from meditation.script.problems import problem
from meditation.script.shelf import SUFFIX
from meditation.session.clockface import spell_length
from meditation.session.compile import Draft, OutOfReachError

if TYPE_CHECKING:
    from pathlib import Path

    from meditation.script.model import Script
    from meditation.script.parse import Parsed
    from meditation.script.problems import Problem

OFF_BY = 0.10
"""A script whose written length is further than this from what it says is asked to mend it."""


def files_in(path: Path) -> list[Path]:
    """The file itself, or every script in the folder."""
    return sorted(path.glob(f"*{SUFFIX}")) if path.is_dir() else [path]


def check_file(path: Path) -> list[Problem]:
    """Every problem of one file, in order of lines."""
    parsed = load_script(path)
    found = list(parsed.problems)
    if parsed.script is not None:
        found += _lengths(parsed.script, parsed)
    return sorted(found, key=lambda found: (found.line, found.column))


def _lengths(script: Script, parsed: Parsed) -> list[Problem]:
    heading, found = script.heading, []
    draft = Draft(script)
    written = draft.nominal
    if abs(written - heading.length) > OFF_BY * heading.length:
        lasts, says = spell_length(written), spell_length(heading.length)
        found.append(problem("W090", parsed.file, parsed.at("length"), lasts=lasts, says=says))
    for length in heading.lengths or (heading.length,):
        try:
            draft.timeline(length)
        except OutOfReachError as out:
            place = parsed.at("lengths" if heading.lengths else "length")
            found.append(problem("W091", parsed.file, place, wanted=spell_length(length), reason=out.sentence))
    return found
