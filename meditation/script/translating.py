"""A translation laid beside its original: whether the two belong together, and what is changed, missing or too long."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from pathlib import PurePath
from typing import TYPE_CHECKING, Final

from meditation.script.blocks import LONGEST_OPTION, LONGEST_TITLE
from meditation.script.breathing import LONGEST_LABEL
from meditation.script.directions import LONGEST_QUESTION
from meditation.script.model import Cue, Variant
from meditation.script.own_words import names_in
from meditation.script.problems import EnoughError, Problem, Report, did_you_mean
from meditation.script.translation import other_words, translated

if TYPE_CHECKING:
    from pathlib import Path

    from meditation.script.model import Script, Wording
    from meditation.script.pieces import Piece
    from meditation.script.translation_file import Entry, ParsedLines

LINES_SUFFIX: Final = ".lines.md"
ROOM: Final = {
    "section": LONGEST_TITLE,
    "label": LONGEST_LABEL,
    "question": LONGEST_QUESTION,
    "choice": LONGEST_OPTION,
    "option": LONGEST_OPTION,
}
"""Letters that words of each kind may have."""
MOST_NAMED: Final = 3
MOST_NEAR: Final = 3
"""Unknown names for which a near one is looked for: among 2,000 that takes a while."""
FREELY: Final = frozenset({Variant.SPOKEN})
"""Wordings that a language may need where the original needs none: how something is said aloud."""


@dataclass(frozen=True, slots=True)
class Translation:
    """A script in one more language."""

    language: str
    script: Script
    path: Path
    warnings: tuple[Problem, ...] = ()


def translate(script: Script, parsed: ParsedLines) -> tuple[Script | None, tuple[Problem, ...]]:
    """The translated script, or None where there are errors; and every problem of the file, in order of lines."""
    report = Report(parsed.file)
    with suppress(EnoughError):
        _compare(script, parsed, report)
    problems = sorted((*parsed.problems, *report.problems()), key=lambda found: (found.line, found.column))
    good = parsed.lines is not None and not report.broken
    return (translated(script, parsed.lines) if parsed.lines and good else None), tuple(problems)


def is_lines(name: str) -> bool:
    """Whether a file called that is a translation: `calm.de.lines.md`. Hidden files are none."""
    ending = name.casefold().endswith(LINES_SUFFIX)
    return ending and not name.startswith(".") and "." in name[: -len(LINES_SUFFIX)]


def language_in(name: str) -> str:
    """What a file's name says its language is: `de` of `calm.de.lines.md`; empty where it says none."""
    return name[: -len(LINES_SUFFIX)].rpartition(".")[2] if is_lines(name) else ""


def closest(language: str, offered: tuple[str, ...]) -> str | None:
    """The tag that serves a reader of `language` best: itself, a wider one, then one of the same language."""
    wanted = language.casefold()
    known = {tag.casefold(): tag for tag in offered}
    parts = wanted.split("-")
    wider = ["-".join(parts[:count]) for count in range(len(parts), 0, -1)]
    kin = [tag for tag in known if tag.split("-")[0] == parts[0]]
    return next((known[tag] for tag in (*wider, *kin) if tag in known), None)


def _compare(script: Script, parsed: ParsedLines, report: Report) -> None:
    _check_heading(script, parsed, report)
    cues = {step.name: step for step in script.steps() if isinstance(step, Cue)}
    kinds = other_words(script)
    unknown = 0
    for entry in parsed.entries:
        if entry.is_cue and entry.name in cues:
            _check_cue(entry, cues[entry.name], report)
        elif entry.is_cue:
            unknown += 1
            otherwise = "Take it out, or look for its new name in the script."
            advice = did_you_mean(entry.name, cues, otherwise) if unknown <= MOST_NEAR else otherwise
            report.add("E106", entry.key, quoted=entry.name, advice=advice)
        else:
            _check_words(entry, kinds, report)
    _check_options(script, parsed, report)
    if not report.broken and parsed.lines is not None:
        _count_missing(parsed, cues, kinds, report)


def _check_heading(script: Script, parsed: ParsedLines, report: Report) -> None:
    translates, language = parsed.at("translates"), parsed.at("language")
    if translates.text and translates.text != script.heading.id:
        report.add("E101", translates, quoted=translates.text, id=script.heading.id)
    if language.text and language.text.casefold() == script.heading.language.casefold():
        report.add("E102", language, quoted=language.text)
    named = language_in(PurePath(parsed.file).name)
    if language.text and named and named.casefold() != language.text.casefold():
        report.add("E103", language, quoted=language.text, name=named)


def _check_cue(entry: Entry, cue: Cue, report: Report) -> None:
    given = dict(cue.variants)
    for variant, (wording, line) in entry.variants.items():
        original = given.get(variant)
        if original is None:
            if variant not in FREELY:
                report.add("E112", line, quoted=variant.value)
        elif wording.skip != original.skip:
            report.add("E119", line, quoted=variant.value)
        elif wording.text:
            _check_places(original.text or cue.text, wording.text, line, report)
    if entry.text:
        _check_places(cue.text, entry.text, entry.words[0], report)
    now: dict[Variant | None, str] = {
        None: cue.text,
        **{variant: _as_written(words) for variant, words in cue.variants},
    }
    for quoted, line in entry.original.items():
        if now.get(quoted, "") != " ".join(line.text.split()):
            report.add("W110", line, now=now.get(quoted, "") or "nothing")


def _as_written(wording: Wording) -> str:
    return wording.text or ("skip" if wording.skip else "same")


def _check_places(original: str, words: str, line: Piece, report: Report) -> None:
    names = names_in(original)
    if names_in(words) != names:
        report.add("W113", line, names=", ".join(sorted(names)) or "none")


def _check_words(entry: Entry, kinds: dict[str, str], report: Report) -> None:
    kind = kinds.get(entry.name)
    if kind is None:
        title = entry.key.text.startswith("#")
        among = [words for words, of in kinds.items() if (of == "section") is title]
        advice = did_you_mean(entry.name, among, "See how the original says it.")
        what = "section" if title else "label, question or choice"
        report.add("E107", entry.key, kind=what, quoted=entry.name, advice=advice)
    elif len(entry.text) > ROOM[kind]:
        report.add("E115", entry.words[0], count=len(entry.text), limit=ROOM[kind])


def _check_options(script: Script, parsed: ParsedLines, report: Report) -> None:
    """Two options of a choice, or two choices, with one name could not be told apart."""
    said = {entry.name: entry for entry in parsed.entries if not entry.is_cue and entry.text}
    for names in (*(choice.options for choice in script.choices), tuple(choice.name for choice in script.choices)):
        taken: set[str] = set()
        for name in names:
            words = said[name].text if name in said else name
            if words.casefold() in taken:
                report.add("E116", said[name].key if name in said else parsed.at("language"), quoted=words)
            taken.add(words.casefold())


def _count_missing(parsed: ParsedLines, cues: dict[str, Cue], kinds: dict[str, str], report: Report) -> None:
    by_name = {entry.name: entry for entry in parsed.entries if entry.is_cue}
    said = {entry.name for entry in parsed.entries if not entry.is_cue and entry.text}
    missing, total = [f"“{words}”" for words in kinds if words not in said], len(kinds)
    for name, cue in cues.items():
        entry = by_name.get(name)
        total += 1
        if entry is None or not entry.text:
            missing.append(f"#{name}")
        for variant, wording in cue.variants:
            if wording.text and variant not in FREELY:
                total += 1
                if entry is None or variant not in entry.variants:
                    missing.append(f"#{name} ({variant.value})")
    if missing:
        names = ", ".join(missing[:MOST_NAMED]) + (" …" if len(missing) > MOST_NAMED else "")
        report.add("W111", parsed.at("language"), count=len(missing), total=total, names=names)
