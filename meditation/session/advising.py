"""Content advice on scripts: what their words say, and what only playing them shows, gap by gap."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from meditation.script.lint.sentences import Page
from meditation.script.lint.whole import advice_on
from meditation.script.model import Breathe
from meditation.script.parse import load_script
from meditation.script.problems import MOST_ADVICE
from meditation.script.shelf import is_script
from meditation.session.clockface import spell_length
from meditation.session.compile import Draft, OutOfReachError
from meditation.session.timeline import BreathAt, CueAt
from meditation.session.wording import Wishes

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from meditation.script.lint.sentences import Advice
    from meditation.script.model import Millis, Script
    from meditation.script.problems import Problem
    from meditation.session.timeline import Timeline

LONGEST_GAP: Final = 60_000
FIRST_PART: Final = 30_000
"""ms in which a person hears that they may stop."""
FIRST_MINUTE: Final = 60_000
MAY_STOP: Final = re.compile(r"\bstop\b|\bleave (?:it|at any|whenever)|\bend it\b", re.IGNORECASE)
SMALL: Final = re.compile(r"\b(?:small|smaller|soft|softly|gentle|gently|light|lightly|easy|easily)\b", re.IGNORECASE)
PLAIN: Final = Wishes()
WITHOUT: Final = Wishes(touch=False, breath=False, eyes_open=True)
"""The others' words may leave cues out, and so make longer gaps."""


def advise_files(paths: Iterable[Path]) -> list[Problem]:
    """Advice on every script that plays, in order of lines; none on others, as their problems come first."""
    found: list[Problem] = []
    for path in paths:
        if is_script(path.name):
            found += advise_file(path)
    return found


def advise_file(path: Path) -> list[Problem]:
    """At most MOST_ADVICE for one script."""
    parsed = load_script(path)
    if parsed.script is None:
        return []
    lines = path.read_text("utf-8-sig").split("\n")
    found = [*advice_on(parsed.script, lines, parsed.file), *_advice_on_times(parsed.script, lines, parsed.file)]
    return sorted(dict.fromkeys(found), key=lambda told: (told.line, told.column, told.code))[:MOST_ADVICE]


def _advice_on_times(script: Script, lines: list[str], file: str) -> Advice:
    page = Page(file, lines)
    english = script.heading.language.casefold().startswith("en")
    draft = Draft(script)
    for length in script.heading.lengths:
        for timeline in _timelines(draft, length):
            yield from _gaps(timeline, page)
            if english and not _hears_of_stopping(timeline, script):
                yield page.advise("C007", page.at(1))
            if english and not _hears_of_small_breaths(timeline):
                yield page.advise("C034", page.at(_first_pacer(script)))


def _timelines(draft: Draft, length: Millis) -> Iterator[Timeline]:
    for wishes in (PLAIN, WITHOUT):
        try:
            yield draft.timeline(length, wishes)
        except OutOfReachError:
            return


def _gaps(timeline: Timeline, page: Page) -> Advice:
    """The longest silence of this length, where it is too long."""
    events = [event for event in timeline.events if isinstance(event, CueAt | BreathAt)]
    starts = [*(event.at for event in events), timeline.length]
    gaps = [later - earlier for earlier, later in pairwise(starts)]
    if not gaps or max(gaps) <= LONGEST_GAP:
        return
    event = events[gaps.index(max(gaps))]
    words = event.text if isinstance(event, CueAt) else ""
    line = next((n for n, text in enumerate(page.lines, 1) if words and words in text), 1)
    yield page.advise("C006", page.at(line), length=spell_length(timeline.length), gap=spell_length(max(gaps)))


def _hears_of_stopping(timeline: Timeline, script: Script) -> bool:
    """One of half a minute says it on its card."""
    if timeline.length <= FIRST_PART and MAY_STOP.search(script.heading.caution):
        return True
    return any(cue.at < FIRST_PART and MAY_STOP.search(cue.text) for cue in timeline.only(CueAt))


def _hears_of_small_breaths(timeline: Timeline) -> bool:
    """True as well where nothing paces the breath in its own words."""
    paced = [event for event in timeline.only(BreathAt) if not event.hands]
    if not paced:
        return True
    return any(cue.at < paced[0].at + FIRST_MINUTE and SMALL.search(cue.text) for cue in timeline.only(CueAt))


def _first_pacer(script: Script) -> int:
    return next((step.line for step in script.steps() if isinstance(step, Breathe)), 1)
