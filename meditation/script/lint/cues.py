"""Advice on single cues: how long they are, which words they use, and what they say to those who wish otherwise."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from meditation.script.lint.words import phrases
from meditation.script.model import Breathe, Cue, NoBreath, Variant
from meditation.script.own_words import fill_in

if TYPE_CHECKING:
    from collections.abc import Iterator

    from meditation.script.lint.sentences import Advice, Page
    from meditation.script.model import Script
    from meditation.script.pieces import Piece

MOST_LETTERS: Final = 84
MOST_WORDS: Final = 16
MOST_OFFERS: Final = 3
LEAST_HOLD: Final = 4000
LETTERS_A_SECOND: Final = 8

BREATH_WORDS: Final = re.compile(r"\b(?:breath|breaths|breathe|breathes|breathing|inhale|exhale|sigh)\b", re.IGNORECASE)
TOUCH_WORDS: Final = re.compile(
    r"\b(?:touch|palm|palms|your hands? there|rest a hand|your hand away|your hand's)\b", re.IGNORECASE
)
_EYES_CLOSED: Final = re.compile(
    r"\beye(?:s|lids)\b.*\b(?:close|closed|shut)\b|\bclos\w+ (?:your )?eyes\b", re.IGNORECASE
)
_EYES_OPEN: Final = re.compile(r"\b(?:open|lowered|either|or not|if you)\b", re.IGNORECASE)


def on_cues(script: Script, page: Page, *, english: bool) -> Advice:
    """Advice on each cue in file order; the rules about words hold for English ones."""
    for step in script.steps():
        if isinstance(step, Cue):
            yield from _size(step, page)
            if english:
                yield from _words(step, page)
                yield from _twins(step, page)
        elif isinstance(step, Breathe) and step.no_breath is NoBreath.REST:
            yield page.advise("C022", page.at(step.line))


def wordings(cue: Cue) -> Iterator[str]:
    """All that this cue may say, own words filled in."""
    for text in (cue.text, *(wording.text for _, wording in cue.variants)):
        if text:
            yield fill_in(text, {})


def _place(cue: Cue, text: str, page: Page) -> Piece:
    return page.at(cue.line, text.partition("{")[0][:20])


def _size(cue: Cue, page: Page) -> Advice:
    for text in wordings(cue):
        place = _place(cue, text, page)
        if len(text) > MOST_LETTERS:
            yield page.advise("C001", place, count=len(text), limit=MOST_LETTERS)
        if len(text.split()) > MOST_WORDS:
            yield page.advise("C002", place, count=len(text.split()), limit=MOST_WORDS)
        needs = max(LEAST_HOLD, len(text) * 1000 // LETTERS_A_SECOND + 1000)
        if cue.length is not None and cue.length < needs:
            yield page.advise("C005", place, has=f"{cue.length / 1000:g} s", needs=f"{needs / 1000:.1f} s")


def _words(cue: Cue, page: Page) -> Advice:
    for text in wordings(cue):
        for found in phrases(text):
            place = page.at(cue.line, found.phrase, text)
            yield page.advise(found.code, place, quoted=found.phrase, instead=found.instead)
        offers = len(re.findall(r"\bor\b", text)) + 1
        if offers > MOST_OFFERS:
            yield page.advise("C008", _place(cue, text, page), count=offers)


def _twins(cue: Cue, page: Page) -> Advice:
    """Whoever wants no touch, no breath or open eyes hears words of something else.

    `same` under a touch says that an author has looked; a word of the breath is one in any case.
    """
    touch, breath = cue.wording(Variant.NO_TOUCH), cue.wording(Variant.NO_BREATH)
    text = cue.text if touch is None else touch.text
    if found := TOUCH_WORDS.search(text):
        yield page.advise("C020", page.at(cue.line, found[0], text))
    text = cue.text if breath is None or breath.same else breath.text
    if found := BREATH_WORDS.search(text):
        yield page.advise("C021", page.at(cue.line, found[0], text))
    alone = _EYES_CLOSED.search(cue.text) and not _EYES_OPEN.search(cue.text)
    commanded = any(found.code == "C012" for found in phrases(cue.text))
    if alone and not commanded and cue.wording(Variant.EYES_OPEN) is None:
        yield page.advise("C023", page.at(cue.line))
