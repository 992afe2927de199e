"""Phrases that do not belong in a session, what to write instead, and how hard a text is to read."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator


class Found(NamedTuple):
    """A phrase in a text: where it stands from 0, and what to write instead."""

    code: str
    at: int
    phrase: str
    instead: str


class _Rule(NamedTuple):
    code: str
    instead: str
    phrase: re.Pattern[str]


def _anywhere(code: str, instead: str, *phrases: str) -> _Rule:
    return _Rule(code, instead, re.compile(rf"\b(?:{'|'.join(phrases)})\b", re.IGNORECASE))


def _as_command(code: str, instead: str, *phrases: str) -> _Rule:
    """Phrases only where they begin a sentence: elsewhere they may be an offer."""
    return _Rule(code, instead, re.compile(rf"(?:^|(?<=[.?:;!…] ))(?:{'|'.join(phrases)})\b", re.IGNORECASE))


# Where a word has a good sense as well, the pattern leaves that out: "just now" and "just as" shame nobody.
_PROMISES: Final = (
    _anywhere(
        "C010",
        "Say what a person may notice, and promise nothing.",
        "heal(?:s|ed|ing)?",
        "cur(?:e|es|ed|ing)",
        "treats",
        "proven",
        "clinically",
        "guarantee[ds]?",
        "rewir(?:es?|ed|ing)",
        "detox(?:es|ify|ifies)?",
        r"boosts?(?: your)? immun\w+",
        "oxytocin",
        r"(?:resets?|stimulates?|tones?)(?: the| your)? vag(?:us|al)\w*",
        "vagus reset",
    ),
)
_OFFERS: Final = (
    _as_command("C012", "Eyes open, lowered or closed. Each works.", "(?:gently |softly )?close your eyes"),
    _anywhere(
        "C012",
        "Eyes open, lowered or closed. Each works.",
        "now close your eyes",
        "keep your eyes (?:closed|shut)",
        "let your eyes stay (?:closed|shut)",
    ),
    _anywhere("C012", "Let a breath come. Small is fine.", "deep breaths?", "breathe (?:in |out )?deeply"),
    _as_command(
        "C012", "If it feels right, rest a hand there.", "(?:place|put) (?:a|one|your|both) hands?\\b(?![^.]* or )"
    ),
    _as_command("C012", "See if anything would like to loosen.", "relax", "let go and", "let go of (?:all|every)"),
    _anywhere("C012", "You can look, or look away. You choose.", "stay with (?:the|your) (?:pain|fear|hurt)"),
    _anywhere("C012", "See what here is okay enough right now.", "you(?:'re| are)(?: completely| quite)? safe"),
    _as_command("C012", "You might wish yourself well.", "feel (?:love|compassion|warmth|kindness) for"),
    _anywhere("C012", "Thoughts will come. That's what minds do.", "don't think", "stop thinking", "empty your mind"),
    _anywhere(
        "C012",
        "Offer it: you might, or, if you like.",
        "(?<!nowhere )(?<!nothing )(?<!than )you (?:should|ought to|need to|have to)",
    ),
    _as_command("C012", "If you are ready, or nearly ready…", "forgive yourself"),
    _anywhere("C012", "Others know some of this too.", "we all suffer"),
    _anywhere("C012", "When you notice you've wandered, you are back.", "(?:try|concentrate) harder"),
)
_KIND: Final = (
    _anywhere(
        "C011", "Speak of what a person may feel, and name no illness.", "disorders?", r"diagnos\w+", "symptoms?"
    ),
    _anywhere(
        "C013",
        "Leave it out, or say what is there.",
        "just(?! (?:as|now|so|like|enough|then|world|cause))",
        "(?:you|it's|that's) only",
        "if only you",
        "only have to",
        "failed",
        "failures?",
        "gave up",
        "lazy",
        "you forgot",
    ),
    _anywhere("C014", "Say may, or sometimes: for someone it is otherwise.", "must", "never", "always"),
    _anywhere(
        "C015",
        "Thank for the time, and leave the rest to the listener.",
        "good job",
        "well done",
        "great work",
        "perfect",
        "you (?:did|made) it",
        "congratulations",
        "(?:rate|review) this",
        "next session",
        "hurry up",
        "(?:seconds|minutes) left",
        "last chance",
    ),
)
_CARE: Final = (
    _anywhere(
        "C016",
        "Choose words for people of any faith and of none.",
        "chakras?",
        "karma",
        "namaste",
        "spirit guides?",
        "pray(?:s|ed|ing|ers?)?",
        "god",
        "jesus",
        "buddha",
        "allah",
        "metta",
        "dukkha",
        "prana",
        "nirvana",
    ),
    _anywhere(
        "C016",
        "Choose an example away from food, weight and drink.",
        "calories",
        "diet(?:s|ing)?",
        "lose weight",
        "beer",
        "wine",
        "whiske?y",
        "vodka",
        "drunk",
    ),
    _anywhere("C016", "Leave the listener in charge.", "surrender", "let me take you", "deeper and deeper", "trance"),
    _anywhere("C016", "Say chest, upper belly or thigh.", "breasts?", "bosom", "groin", "genitals?", "buttocks"),
    _anywhere("C016", "Say: feel the warmth of the hand.", "(?:feel|hear|find) your heart ?beat"),
    _anywhere("C016", "Choose a place away from the throat.", "(?:hand|palm|fingers?) (?:on|to|at|around) your throat"),
    _anywhere("C016", "Leave open which hand it is.", "(?:left|right) (?:hand|palm)"),
    _anywhere(
        "C016",
        "Say: a person in recovery, or: a slip.",
        "beat your addiction",
        "(?:get|got|stay|stayed|being) clean",
        "clean and sober",
        "dirty (?:test|urine)",
        "relapse failure",
        "addicts?",
        "alcoholics?",
        "junkies?",
    ),
    _anywhere("C016", "Say: died by suicide.", "commit(?:s|ted|ting)? suicide"),
    _anywhere(
        "C016",
        "Choose something mild, with air, light and a way out.",
        "relive",
        "(?:go back|return) to (?:the|that|your) (?:trauma|abuse|accident|worst)",
        "drown(?:s|ed|ing)?",
        "under ?water",
        "buried",
        "tied (?:up|down)",
    ),
)
_QUIET: Final = (
    _Rule("C017", "Write a full stop.", re.compile("!")),
    _Rule("C017", "Say it in words.", re.compile("[\U0001f300-\U0001faff\u2600-\u27bf]")),
    _Rule("C017", "Write it in small letters.", re.compile(r"\b[A-Z]{4,}\b")),
)
_APOSTROPHE: Final = "\u2019"
FEWEST_WORDS: Final = 30
"""Fewer words than this have no grade: one long word would decide it."""


def phrases(text: str) -> Iterator[Found]:
    """What in an English text should be said otherwise, by its place."""
    found = _found(text, (*_PROMISES, *_OFFERS, *_KIND, *_CARE, *_QUIET))
    yield from sorted(found, key=lambda phrase: phrase.at)


def promises(text: str) -> Iterator[Found]:
    """Claims that no text of the program makes, a session's or its own."""
    yield from _found(text, _PROMISES)


def _found(text: str, rules: Iterable[_Rule]) -> Iterator[Found]:
    plain = text.replace(_APOSTROPHE, "'")
    for rule in rules:
        for match in rule.phrase.finditer(plain):
            yield Found(rule.code, match.start(), text[match.start() : match.end()], rule.instead)


def grade(text: str) -> float:
    """The school year that reads an English text with ease (Kincaid et al. 1975), groups of vowels for syllables.

    0 for a text of fewer than 30 words.
    """
    words = re.findall(r"[a-z']+", text.casefold().replace(_APOSTROPHE, "'"))
    if len(words) < FEWEST_WORDS:
        return 0.0
    syllables = sum(max(1, len(re.findall("[aeiouy]+", re.sub("e$", "", word)))) for word in words)
    sentences = max(1, len(re.findall(r"[.?:;!]", text)))
    return 0.39 * len(words) / sentences + 11.8 * syllables / len(words) - 15.59
