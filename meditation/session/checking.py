"""Checking files: the parser's problems, those that only compiling shows, and translations beside their originals."""

from __future__ import annotations

from itertools import chain
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from meditation.script.lines import printable
from meditation.script.model import Cue
from meditation.script.parse import load_script
from meditation.script.problems import WHOLE_FILE, problem
from meditation.script.programme_file import SUFFIX as PLAN
from meditation.script.programme_file import load_programme
from meditation.script.programme_shelf import FOLDER as PLANS
from meditation.script.programme_shelf import check_programme
from meditation.script.shelf import SUFFIX, is_script
from meditation.script.translating import is_lines, language_in, translate
from meditation.script.translation_file import load_lines
from meditation.session.clockface import spell_length
from meditation.session.compile import Draft, OutOfReachError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from pathlib import Path

    from meditation.script.model import Millis, Script
    from meditation.script.parse import Parsed
    from meditation.script.problems import Problem
    from meditation.script.translation_file import ParsedLines

OFF_BY: Final = 0.10
"""A script whose written length is further than this from what it says is asked to mend it."""
VOICE: Final = "voice"
"""The folder of recordings beside a script, a folder for each language, each file called after its cue."""
NOWHERE_ELSE: Final[Mapping[str, Script]] = MappingProxyType({})


def files_in(path: Path) -> list[Path]:
    """The file itself, or every script, translation and plan in the folder, and the plans in its folder of plans."""
    if not path.is_dir():
        return [path]
    beside = _all_in(path / PLANS)
    known = [found for found in _all_in(path) if is_script(found.name) or is_lines(found.name) or is_plan(found)]
    return known + [found for found in beside if is_plan(found)]


def is_plan(path: Path) -> bool:
    return path.suffix == PLAN


def check_plans(paths: Iterable[Path], scripts: Mapping[str, Script]) -> list[Problem]:
    """Every problem of these plans, and what their sessions, by id, say about them."""
    problems: list[Problem] = []
    for path in paths:
        loaded = load_programme(path)
        problems += loaded.problems
        if loaded.programme is not None:
            problems += check_programme(loaded.programme, scripts)
    return problems


def check_file(path: Path, elsewhere: Mapping[str, Script] = NOWHERE_ELSE) -> list[Problem]:
    """Every problem of one script or translation, in order of lines.

    `elsewhere` has scripts by id, for translations whose original is not in their folder.
    """
    return check_files([path], elsewhere)


def check_files(paths: Iterable[Path], elsewhere: Mapping[str, Script] = NOWHERE_ELSE) -> list[Problem]:
    """Every problem of these scripts and translations, file by file; of two scripts with one id the later is told."""
    problems: list[Problem] = []
    owners: dict[str, Path] = {}
    for path in paths:
        if is_lines(path.name):
            found = [*_check_translation(path, elsewhere)]
        else:
            parsed = load_script(path)
            found = [*_check_script(path, parsed), *_check_id(path, parsed, owners)]
        problems += sorted(found, key=lambda found: (found.line, found.column))
    return problems


def original_of(path: Path, elsewhere: Mapping[str, Script] = NOWHERE_ELSE) -> Script | None:
    """The script that a translation's file belongs to; None where there is none that can be read."""
    script_id = load_lines(path).at("translates").text
    beside = _original_of(path, script_id)
    return beside.script if beside else elsewhere.get(script_id)


def _check_id(path: Path, parsed: Parsed, owners: dict[str, Path]) -> Iterator[Problem]:
    place = parsed.at("id")
    owner = owners.setdefault(place.text, path)
    if place.text and owner != path:
        yield problem("E082", parsed.file, place, quoted=place.text, other=printable(owner.name))


def names_in_use(path: Path) -> frozenset[str]:
    """The names under which the translations and recordings beside a script know its cues."""
    lines = (entry.name for beside in _translations_of(path) for entry in load_lines(beside).entries if entry.is_cue)
    voice = path.parent / VOICE
    folders = (folder for folder in _all_in(voice) if folder.is_dir())
    recordings = (file.name.partition(".")[0] for folder in (voice, *folders) for file in _all_in(folder))
    return frozenset(chain(lines, recordings))


def _check_script(path: Path, parsed: Parsed) -> Iterator[Problem]:
    yield from parsed.problems
    if parsed.script is None:
        return
    yield from _lengths(parsed.script, parsed)
    unnamed = sum(isinstance(step, Cue) and not step.named for step in parsed.script.steps())
    if unnamed and ((path.parent / VOICE).is_dir() or _translations_of(path)):
        yield problem("W093", parsed.file, WHOLE_FILE, count=unnamed)


def _translations_of(path: Path) -> list[Path]:
    stem = f"{path.name[: -len(SUFFIX)]}.".casefold()
    return [file for file in _all_in(path.parent) if is_lines(file.name) and file.name.casefold().startswith(stem)]


def _all_in(folder: Path) -> list[Path]:
    """By name; nothing where the folder does not open."""
    try:
        return sorted(folder.iterdir())
    except OSError:
        return []


def _lengths(script: Script, parsed: Parsed) -> Iterator[Problem]:
    heading, draft = script.heading, Draft(script)
    written = draft.nominal
    if abs(written - heading.length) > OFF_BY * heading.length:
        lasts, says = spell_length(written), spell_length(heading.length)
        yield problem("W090", parsed.file, parsed.at("length"), lasts=lasts, says=says)
    for length, reason in _out_of_reach(draft).items():
        place = parsed.at("lengths" if heading.lengths else "length")
        yield problem("W091", parsed.file, place, wanted=spell_length(length), reason=reason)


def _out_of_reach(draft: Draft) -> dict[Millis, str]:
    """Of the lengths that a script offers, those that it cannot last, and why."""
    heading, found = draft.script.heading, {}
    for length in heading.lengths or (heading.length,):
        try:
            draft.timeline(length)
        except OutOfReachError as out:
            found[length] = out.sentence
    return found


def _check_translation(path: Path, elsewhere: Mapping[str, Script]) -> Iterator[Problem]:
    parsed = load_lines(path)
    translates = parsed.at("translates")
    beside = _original_of(path, translates.text)
    original = beside.script if beside else elsewhere.get(translates.text)
    if original is None:
        yield from parsed.problems
        if beside:
            yield problem("E117", parsed.file, translates, other=beside.file)
        elif translates.text:
            yield problem("E105", parsed.file, translates, quoted=translates.text)
        return
    script, problems = translate(original, parsed)
    yield from problems
    if script is not None:
        yield from _lengths_of_translation(original, script, parsed)


def _original_of(path: Path, script_id: str) -> Parsed | None:
    """The script of the same name, else that of the same id in the folder."""
    stem = path.name[: -len(f".{language_in(path.name)}.lines.md")]
    named = path.with_name(f"{stem}{SUFFIX}")
    if named.is_file():
        return load_script(named)
    others = (load_script(file) for file in files_in(path.parent) if is_script(file.name)) if script_id else ()
    return next((other for other in others if other.at("id").text == script_id), None)


def _lengths_of_translation(original: Script, script: Script, parsed: ParsedLines) -> Iterator[Problem]:
    """The lengths that only the original can last: the other words are longer."""
    before = _out_of_reach(Draft(original))
    for length, reason in _out_of_reach(Draft(script)).items():
        if length not in before:
            wanted = spell_length(length)
            yield problem("W118", parsed.file, parsed.at("language"), wanted=wanted, reason=reason)
