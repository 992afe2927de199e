"""What the terminal prints of the history: a calendar and the run, in plain words and characters."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from meditation.session.clockface import spell_length

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from meditation.history.figures import Figures
    from meditation.history.session import Session

MARKS = " ·▪▪■"
"""A day in the calendar, by how much there was; an empty day is empty."""
CALENDAR_WEEKS = 13


def run_sentence(figures: Figures) -> str:
    """What is there; nothing about what is not."""
    if not figures.last_30:
        return "Every small return counts."
    days = f"{figures.last_30} of the last 30 days"
    if figures.run > 1:
        return f"{figures.run} days of practice in this run (rest days are part of it) · {days}"
    return f"You made time on {days}"


def calendar_in_words(levels: Mapping[dt.date, int], today: dt.date) -> str:
    """The last thirteen weeks, a column a week, Monday at the top."""
    monday = today - dt.timedelta(days=today.weekday())
    first = monday - dt.timedelta(weeks=CALENDAR_WEEKS - 1)
    rows = []
    for weekday, name in enumerate(("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su")):
        days = [first + dt.timedelta(weeks=week, days=weekday) for week in range(CALENDAR_WEEKS)]
        cells = " ".join(MARKS[levels.get(day, 0)] for day in days)
        rows.append(f"  {name}  {cells}".rstrip())
    return "\n".join(rows)


def history_in_words(
    figures: Figures, levels: Mapping[dt.date, int], sessions: Sequence[Session], today: dt.date
) -> str:
    if not sessions:
        return "Your practice will gather here, one small mark a day."
    lines = [
        calendar_in_words(levels, today),
        "",
        f"  {run_sentence(figures)}",
        f"  Longest run: {figures.longest_run}",
        "",
    ]
    lines += [f"  {s.practice_day}  {spell_length(s.seconds * 1000):>12}  {s.title}" for s in sessions]
    return "\n".join(lines)


def practice_in_words(figures: Figures, levels: Mapping[dt.date, int], session: Session, today: dt.date) -> str:
    thanks = "Thank you for making time." if session.ending.value == "finished" else "That was enough for now."
    sat = f"{session.title}, {spell_length(session.seconds * 1000)}"
    return "\n".join(["", f"  {thanks} {sat}.", "", calendar_in_words(levels, today), "", f"  {run_sentence(figures)}"])
