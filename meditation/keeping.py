"""A person's own files as a whole: a session added or corrected by hand, a copy put back, everything erased."""

from __future__ import annotations

import datetime as dt
import shutil
from dataclasses import replace
from typing import TYPE_CHECKING

from meditation.history.days import practice_day
from meditation.history.rows import LONGEST_SITTING, new_id
from meditation.history.session import BY_HAND, Ending, Session

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from meditation.places import Places


def by_hand(start: dt.datetime, seconds: int, title: str, note: str, practised: Iterable[dt.date]) -> Session:
    """A session that the program did not see; `start` is aware, by the person's own clock.

    Raises ValueError with a sentence where it cannot have been.
    """
    if not 0 < seconds <= LONGEST_SITTING:
        raise ValueError("A session is longer than nothing and no longer than a day.")
    offset = start.utcoffset() or dt.timedelta()
    return Session(
        id=new_id(start),
        script="",
        title=title.strip() or "Meditation",
        started=start.astimezone(dt.UTC).replace(microsecond=0),
        seconds=seconds,
        practice_day=practice_day(start.replace(tzinfo=None), practised),
        utc_offset=round(offset.total_seconds()),
        zone=start.tzname() or "",
        ending=Ending.FINISHED,
        planned_seconds=seconds,
        note=note,
        source=BY_HAND,
    )


def corrected(
    session: Session,
    practised: Iterable[dt.date],
    *,
    start: dt.datetime | None = None,
    seconds: int | None = None,
    day: dt.date | None = None,
    title: str | None = None,
    note: str | None = None,
) -> Session:
    """The session with what was told; a new start brings its own practice day unless one is told too.

    Raises ValueError with a sentence where it cannot have been.
    """
    length = session.seconds if seconds is None else seconds
    if start is not None or seconds is not None:
        began = start or session.started.astimezone(dt.timezone(dt.timedelta(seconds=session.utc_offset)))
        told = by_hand(began, length, session.title, "", practised)
        session = replace(session, seconds=length)
        if start is not None:
            session = replace(
                session,
                started=told.started,
                practice_day=told.practice_day,
                utc_offset=told.utc_offset,
                zone=told.zone,
                zone_known=True,
            )
    return replace(
        session,
        practice_day=day or session.practice_day,
        title=session.title if title is None else title.strip() or session.title,
        note=session.note if note is None else note,
    )


def own_folders(where: Places) -> list[Path]:
    """Every folder that holds something of the person's."""
    return [folder for folder in (where.data, where.config, where.cache) if folder.exists()]


def erase(where: Places) -> str:
    """Take all of it away, copies and damaged files too; a sentence where something is left."""
    for folder in own_folders(where):
        try:
            shutil.rmtree(folder)
        except OSError as trouble:
            return f"{trouble.filename or folder} could not be taken away: {trouble.strerror}."
    return ""
