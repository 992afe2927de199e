"""What a person types into a field of a session or a pause: days, times, minutes, each with its own sentence."""

from __future__ import annotations

import datetime as dt
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

from meditation.language import noted, tr
from meditation.trouble import Trouble

if TYPE_CHECKING:
    from collections.abc import Iterator

DAY_UNREAD: Final = noted("Write the day as 2026-03-01.")
TIME_UNREAD: Final = noted("Write the time as 07:30.")
MINUTES_UNREAD: Final = noted("Write the minutes as a number, as 12.")
TOO_LONG: Final = noted("A session is longer than nothing and no longer than a day.")
DAY = 24 * 3600
"""Seconds of the longest session."""


class NotKept(Trouble):
    """What was typed cannot be; `about` is the name of the field that it is about."""

    def __init__(self, about: str, sentence: str) -> None:
        super().__init__(sentence)
        self.about = about


def typed_day(text: str, about: str) -> dt.date:
    """2026-03-01; raises NotKept."""
    try:
        return dt.date.fromisoformat(text.strip())
    except ValueError as wrong:
        raise NotKept(about, tr(DAY_UNREAD)) from wrong


def typed_time(text: str, about: str) -> dt.time:
    """07:30, 7:30 or 7.30; raises NotKept."""
    try:
        return dt.datetime.strptime(text.strip().replace(".", ":"), "%H:%M").time()  # noqa: DTZ007 - a time alone
    except ValueError as wrong:
        raise NotKept(about, tr(TIME_UNREAD)) from wrong


def typed_minutes(text: str, about: str) -> int:
    """12, 12.5 or 12,5, in seconds; raises NotKept."""
    try:
        seconds = round(float(text.strip().replace(",", ".")) * 60)
    except (ValueError, OverflowError) as wrong:
        raise NotKept(about, tr(MINUTES_UNREAD)) from wrong
    if not 0 < seconds <= DAY:
        raise NotKept(about, tr(TOO_LONG))
    return seconds


@contextmanager
def about_field(about: str) -> Iterator[None]:
    """A trouble of the whole is told at the field that it is most likely about."""
    try:
        yield
    except Trouble as trouble:
        raise NotKept(about, tr(trouble.sentence)) from trouble
