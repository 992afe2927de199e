"""Dates and lengths as other programs write them."""

from __future__ import annotations

import datetime as dt
import re

FORMATS = (
    "%m/%d/%Y %H:%M:%S",
    "%m/%d/%Y %I:%M:%S %p",
    "%m/%d/%Y %H:%M",
    "%m/%d/%Y %I:%M %p",
    "%Y-%m-%d %H:%M:%S %z",
    "%Y-%m-%d %H:%M",
    "%d.%m.%Y %H:%M:%S",
    "%d.%m.%Y %H:%M",
    "%d/%m/%Y %H:%M:%S",
    "%d/%m/%Y %H:%M",
    "%b %d,%Y %I:%M %p",
    "%b %d, %Y %I:%M %p",
    "%Y/%m/%d %H:%M:%S",
    "%Y/%m/%d %H:%M",
    "%d.%m.%Y",
    "%m/%d/%Y",
    "%d/%m/%Y",
    "%Y/%m/%d",
)
"""Beside ISO 8601, the month first where a day could be either, unless the file shows otherwise."""
_WORDS = re.compile(
    r"^(?:(\d+) ?(?:h|hrs?|hours?))?[ ,]*(?:(\d+) ?(?:m|mins?|minutes?))?[ ,]*(?:(\d+) ?(?:s|secs?|seconds?))?$",
    re.IGNORECASE,
)
_LIKE_A_TIME = re.compile(r"^(?=\D*\d)[\w:/., +-]{6,40}$")
"""Most nonsense is none at first sight."""
_CLOCK = re.compile(r"^(-?)(?:(\d{1,4}):)?(\d{1,4}):(\d{1,2})(?:[.,]\d+)?$")


def read_time(text: str, form: str = "") -> dt.datetime | None:
    """A moment, aware where the text tells its zone; None where it is none. `form` is one of FORMATS, or empty."""
    text = " ".join(text.split())
    if not _LIKE_A_TIME.match(text):
        return None
    if not form:
        try:
            return dt.datetime.fromisoformat(text)
        except ValueError:
            return next((found for form in FORMATS if (found := read_time(text, form)) is not None), None)
    try:
        return dt.datetime.strptime(text, form)  # noqa: DTZ007 - the zone is the person's to tell
    except ValueError:
        return None


def form_of(texts: list[str]) -> str | None:
    """The first form that reads every one of these; empty for ISO 8601, None where there is none."""
    filled = [" ".join(text.split()) for text in texts if text.strip()]
    if not filled:
        return None
    if all(_is_iso(text) for text in filled):
        return ""
    return next((form for form in FORMATS if all(read_time(text, form) is not None for text in filled)), None)


def _is_iso(text: str) -> bool:
    try:
        dt.datetime.fromisoformat(text)
    except ValueError:
        return False
    return True


def read_seconds(text: str, unit: int = 1) -> int | None:
    """A length in seconds: 0:10:0, 12:30, 2 hrs 13 mins 5 secs, or a number of `unit` seconds; may be negative."""
    text = text.strip()
    clock = _CLOCK.match(text)
    if clock:
        sign, hours, minutes, seconds = clock.groups()
        total = int(hours or 0) * 3600 + int(minutes) * 60 + int(seconds)
        return -total if sign else total
    if text and (words := _WORDS.match(text)):
        hours, minutes, seconds = (int(part or 0) for part in words.groups())
        return hours * 3600 + minutes * 60 + seconds
    try:
        number = float(text.replace(",", "."))
    except ValueError:
        return None
    return round(number * unit) if abs(number) < 1e9 else None
