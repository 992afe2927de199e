"""Marks that people write into a text for silence and bells: `[PAUSE: 8s]`, `(silence 30 sec)`, `[BELL]`, `...`."""

from __future__ import annotations

import re
from typing import Final, NamedTuple, TypeAlias

USUAL: Final = {"": 5_000, "short": 3_000, "brief": 3_000, "long": 15_000, "longer": 15_000}
"""ms of a silence whose length is not written."""
TRAILING_OFF: Final = 3_000
"""ms for dots at the end of a line."""
A_BREATH: Final = 6_000
"""ms for each where a silence is counted in breaths."""
LONGEST_MARK: Final = 80

_UNITS: Final = {
    "ms": 1, "millisecond": 1,
    "s": 1000, "sec": 1000, "second": 1000, "sek": 1000, "sekunde": 1000, "sekunden": 1000,
    "seconde": 1000, "segundo": 1000,
    "m": 60_000, "min": 60_000, "minute": 60_000, "minuten": 60_000, "minuto": 60_000,
    "h": 3_600_000, "hr": 3_600_000, "hour": 3_600_000,
    "breath": A_BREATH,
}  # fmt: skip
_NUMBERS: Final = {
    "half": "0.5", "one": "1", "two": "2", "three": "3", "four": "4", "five": "5", "six": "6", "seven": "7",
    "eight": "8", "nine": "9", "ten": "10", "twelve": "12", "fifteen": "15", "twenty": "20", "thirty": "30",
    "forty": "40", "forty-five": "45", "sixty": "60", "ninety": "90",
}  # fmt: skip
_SILENCES: Final = {
    "pause", "pauses", "pausing", "silence", "silent", "quiet", "rest", "wait", "break", "hold", "stille", "pausa",
    "silencio",
}  # fmt: skip
_PAUSES: Final = {"pause", "silence", "stille", "pausa", "silencio"}
_BELLS: Final = {
    "bell": "", "bells": "", "gong": "", "bowl": "", "glocke": "", "cloche": "", "campana": "",
    "chime": "chime-soft", "chimes": "chime-soft", "tingsha": "tingsha", "tingshas": "tingsha", "woodblock": "wood-tap",
}  # fmt: skip
_FILLERS: Final = {
    "a", "an", "the", "of", "for", "about", "approx", "approximately", "circa", "ca", "around", "or", "so", "to", "and",
    "here", "in", "with", "time", "strength", "medium", "weak", "strong", "short", "brief", "long", "longer", "few",
    "couple", "some", "more", "another",
}  # fmt: skip
_RINGING: Final = {
    "ring", "rings", "rung", "ringing", "sound", "sounds", "sounding", "strike", "strikes", "struck", "chime",
    "singing", "tibetan", "meditation", "soft", "softly", "low", "high", "deep", "opening", "closing", "start", "end",
    "final", "time", "times", "once", "twice", "x",
}  # fmt: skip
_TIMES: Final = {"once": 1, "twice": 2, "thrice": 3}
_MOST_STRIKES: Final = 20

# Nearly all brackets and lines hold none of these, and need not be looked at word by word.
_HINT = re.compile("|".join(["[0-9]", "second", "sekund", "min", *sorted(_SILENCES), *sorted(_BELLS)]), re.IGNORECASE)
_CLOCK = re.compile(r"([0-9]{1,3}):([0-5][0-9])(?::([0-5][0-9]))?")
_AMOUNT = re.compile(
    r"([0-9]{1,5}(?:[.,][0-9]{1,3})?)(?: ?(?:-|\u2013|to) ?([0-9]{1,5}(?:[.,][0-9]{1,3})?))? ?([a-z]*)"
)
_BRACKET = re.compile(r"[\[\](){}<>]")
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_NO_SIGNS: Final = str.maketrans(dict.fromkeys("=\"'“”/:;~*_#[](){}<>+", " "))


class Quiet(NamedTuple):
    """A mark for silence."""

    length: int
    """ms."""
    said: bool
    """False where its length was guessed."""


class Ring(NamedTuple):
    """A mark for a bell."""

    bell: str
    strikes: int


Mark: TypeAlias = Quiet | Ring


def mark_in(text: str, *, loose: bool) -> Mark | None:
    """What a mark says; None where it says something else.

    `text` may have its brackets. `loose`: words that belong to no mark may stand beside it, as in square brackets,
    which hold no words to be heard.
    """
    if len(text) > LONGEST_MARK or not _HINT.search(text):
        return None
    length, rest = _length(text.casefold())
    words = _WORD.findall(rest)
    quiet = [word for word in words if word in _SILENCES]
    bells = [word for word in words if word in _BELLS]
    if bells and not quiet and (loose or all(word in _BELLS or word in _RINGING | _FILLERS for word in words)):
        return Ring(_bell(bells, words), _strikes(text.casefold()))
    left = [word for word in words if word not in _SILENCES | _FILLERS]
    only_length = length is not None and not left and not _CLOCK.search(text)  # which may be a place in a recording
    if not (quiet or only_length) or (left and not loose):
        return None
    if length is not None:
        return Quiet(length, said=True)
    return Quiet(next((USUAL[word] for word in words if word in USUAL), USUAL[""]), said=False)


def bare_mark_in(line: str) -> Mark | None:
    """A line that is a mark without brackets: `PAUSE 10s`, `-- pause --`, `Silence for 2 minutes`, `Bell rings.`.

    Words that may as well be meant to be heard ("Rest.") are marks only where they are shouted.
    """
    text = line.strip(" \t-\u2013\u2014*_~.:")
    mark = None if _BRACKET.search(text) else mark_in(text, loose=False)
    if mark is None or isinstance(mark, Ring):
        return mark
    words = set(_WORD.findall(text.casefold()))
    quiet = words & _SILENCES
    sure = bool(words & _PAUSES) and (mark.said or "pause" in words)
    return mark if quiet and (sure or text.isupper()) else None


def dots_at_end(line: str) -> str | None:
    """The line without the dots it trails off with; None where there are none. An empty text: it is only dots."""
    line = line.rstrip()
    dotted = line.endswith(("...", "…")) or (line.endswith(". .") and not line.strip(". "))
    if not dotted:
        return None
    words = line.rstrip(".… ")
    return f"{words}." if words[-1:].isalnum() else words


def _length(text: str) -> tuple[int | None, str]:
    """The ms that a text names, and the text without them."""
    clock = _CLOCK.search(text)
    if clock:
        fields = [int(field or 0) for field in clock.groups()]
        seconds = fields[0] * 60 + fields[1] if clock[3] is None else fields[0] * 3600 + fields[1] * 60 + fields[2]
        return seconds * 1000, text[: clock.start()] + text[clock.end() :]
    text = " ".join(_NUMBERS.get(word, word) for word in text.translate(_NO_SIGNS).split())
    text = text.replace("0.5 a ", "0.5 ").replace("a minute", "1 minute").replace("a breath", "1 breath")
    total, found = 0, False
    for amount in _AMOUNT.finditer(text):
        low, high, unit = amount.groups()
        factor = _factor(unit)
        if factor is None and not (unit == "" and _SILENCES.intersection(text.split())):
            continue
        numbers = [float(number.replace(",", ".")) for number in (low, high) if number]
        total += round(sum(numbers) / len(numbers) * (factor or 1000))
        found = True
        text = text.replace(amount[0], " ", 1)
    return (total, text) if found else (None, text)


def _factor(unit: str) -> int | None:
    return _UNITS.get(unit) or _UNITS.get(unit.removesuffix("s"))


def _bell(bells: list[str], words: list[str]) -> str:
    if "high" in words and not _BELLS[bells[0]]:
        return "bowl-high"
    return next((_BELLS[word] for word in bells if _BELLS[word]), "")


def _strikes(text: str) -> int:
    words = [_NUMBERS.get(word, word) for word in text.translate(_NO_SIGNS).split()]
    counts = [_TIMES[word] for word in words if word in _TIMES]
    for word, after in zip(words, [*words[1:], ""], strict=True):
        number = word.strip("x\u00d7")
        if number.isdecimal() and len(number) < 3 and (number != word or after in {"times", "strikes", "x"}):
            counts.append(int(number))
    return min(max([*counts[:1], 1]), _MOST_STRIKES)
