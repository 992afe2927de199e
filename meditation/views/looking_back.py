"""Builds the History page from the store: figures, a year of days, weeks, the latest sessions."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from meditation.history.days import level
from meditation.history.figures import figures
from meditation.history.runs import Calendar
from meditation.session.clockface import spell_length
from meditation.views.history import NOTHING_YET, DayView, HistoryView, NumberView, RowView, WeekView

if TYPE_CHECKING:
    from collections.abc import Mapping

    from meditation.history.figures import Figures
    from meditation.history.session import Session
    from meditation.history.store import HistoryStore

WEEKS_OF_YEAR = 53
BARS = 12
RECENT = 50
"""Sessions listed; the cost of the page does not grow with the history."""
ENDINGS = {"finished": "", "stopped": "", "eased off": "eased off", "interrupted": "kept after an interruption"}


def days_in_run(store: HistoryStore | None, today: dt.date, per_week: int) -> int:
    """Days of practice in the run that today belongs to, or may still; 0 where there is none."""
    return 0 if store is None else figures(Calendar(store.days(), today, per_week, store.pauses())).run


def history_view(
    store: HistoryStore | None, today: dt.date, per_week: int, notice: str = "", *, run_shown: bool = True
) -> HistoryView:
    """The page on that day; without `run_shown` no figure speaks of runs."""
    if store is None:
        return HistoryView((), (), (), (), notice)
    days = store.days()
    seconds = {day: total.seconds for day, total in days.items()}
    sums = figures(Calendar(days, today, per_week, store.pauses()))
    return HistoryView(
        numbers=(*_numbers(sums, sum(seconds.values())), *(_runs(sums) if run_shown else ())),
        days=_year(seconds, today),
        weeks=_weeks(seconds, today),
        rows=tuple(_row(session) for session in store.sessions(RECENT)),
        notice=notice or ("" if days else NOTHING_YET),
    )


def _numbers(sums: Figures, seconds: int) -> tuple[NumberView, ...]:
    return (
        NumberView(str(sums.last_30), "of the last 30 days", "Days with a minute of practice, or one whole session."),
        NumberView(_total(seconds), "of practice", "All the time you have sat, sessions stopped early included."),
    )


def _runs(sums: Figures) -> tuple[NumberView, ...]:
    run = f"{sums.run} days of practice within {sums.run_span} days; rest days are part of a run and add nothing."
    return (
        NumberView(str(sums.run), "days in this run", run),
        NumberView(str(sums.longest_run), "days in the longest run", "It stays, whatever comes after."),
    )


def _total(seconds: int) -> str:
    return f"{seconds // 60} min" if seconds < 2 * 3600 else f"{seconds // 3600} h"


def _year(seconds: Mapping[dt.date, int], today: dt.date) -> tuple[DayView, ...]:
    """Fifty-three weeks of days, the first a Monday, the last today."""
    first = today - dt.timedelta(days=today.weekday(), weeks=WEEKS_OF_YEAR - 1)
    days = (first + dt.timedelta(days=number) for number in range((today - first).days + 1))
    return tuple(DayView(day, level(seconds.get(day, 0)), _day_words(day, seconds.get(day, 0))) for day in days)


def _day_words(day: dt.date, seconds: int) -> str:
    date = f"{day:%A} {day.day} {day:%B %Y}"
    return f"{date}: {spell_length(seconds * 1000)}" if seconds else date


def _weeks(seconds: Mapping[dt.date, int], today: dt.date) -> tuple[WeekView, ...]:
    monday = today - dt.timedelta(days=today.weekday())
    rows = []
    for back in range(BARS - 1, -1, -1):
        first = monday - dt.timedelta(weeks=back)
        total = sum(seconds.get(first + dt.timedelta(days=day), 0) for day in range(7))
        rows.append(WeekView(f"{first.day} {first:%b}", round(total / 60), back == 0))
    return tuple(rows)


def _row(session: Session) -> RowView:
    local = session.started.astimezone(dt.timezone(dt.timedelta(seconds=session.utc_offset)))
    ending = ENDINGS.get(session.ending.value, "")
    parts = [f"{local:%H:%M}", spell_length(session.seconds * 1000), ending]
    day = f"{session.practice_day.day} {session.practice_day:%B %Y}"
    return RowView(session.id, day, session.title, " · ".join(p for p in parts if p), session.note)
