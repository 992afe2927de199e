"""The history as a calendar that any calendar program shows: one event a session, without notes.

RFC 5545, Internet Calendaring and Scheduling Core Object Specification.
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from icalendar import Event

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from meditation.history.session import Session

HEAD = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Hand on Heart//History//EN\r\n"
FOOT = "END:VCALENDAR\r\n"


def calendar_lines(sessions: Iterable[Session]) -> Iterator[str]:
    """The file in pieces, so that a long history takes no memory."""
    yield HEAD
    for session in sessions:
        event = Event()
        event.add("uid", f"{session.id}@sessions.invalid")
        event.add("dtstamp", session.started)
        event.add("dtstart", session.started)
        event.add("duration", dt.timedelta(seconds=max(1, session.seconds)))
        event.add("summary", session.title)
        event.add("transp", "TRANSPARENT")
        yield event.to_ical().decode()
    yield FOOT
