"""The numbers of the History page and the days behind them, as a calendar of practice tells them; pure."""

from __future__ import annotations

import datetime as dt
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from meditation.history.figures import AWAY, LATELY, figures
from meditation.history.runs import Reason
from meditation.language import noted, tr, trn
from meditation.session.clockface import spell_length
from meditation.views.history import DayWhy, NumberView, RowView
from meditation.views.saying import said_day

if TYPE_CHECKING:
    from collections.abc import Mapping

    from meditation.history.days import DayTotal
    from meditation.history.figures import Figures
    from meditation.history.runs import Calendar, Run
    from meditation.history.session import Session

MINUTE: Final = 60
HOURS_FROM: Final = 2 * 3600
"""Seconds from which a total is told in whole hours."""
REASONS: Final = {
    Reason.PRACTISED: noted("Practised"),
    Reason.REST: noted("Rest, a part of practice"),
    Reason.PAUSE: noted("A pause, counted neither way"),
    Reason.JOURNEY: noted("Lost on a journey, counted neither way"),
    Reason.OPEN: noted("Today, still open"),
}
ENDINGS: Final = {"eased off": noted("eased off"), "interrupted": noted("kept after an interruption")}


def days_in_run(calendar: Calendar) -> int:
    """Days of practice in the run that today belongs to, or may still; 0 where there is none."""
    return calendar.current.practised if calendar.current else 0


def numbers(calendar: Calendar, run_shown: str) -> tuple[NumberView, ...]:
    """What is there, the last 30 days first; "hidden" speaks of no run, "plain" tells it second.

    A run that has ended is not told as nothing: its number leaves, and the longest stays.
    """
    if not calendar.days:
        return ()
    sums = figures(calendar)
    first = _first(sums)
    others = _others(sums, sum(total.seconds for total in calendar.days.values()))
    runs = _runs(sums) if run_shown != "hidden" else ()
    return (*first, *runs, *others) if run_shown == "plain" else (*first, *others, *runs)


def _others(sums: Figures, seconds: int) -> list[NumberView]:
    rows = [
        NumberView(
            "total",
            _total(seconds),
            tr("of practice"),
            tr("All the time you have sat, sessions stopped early included."),
        ),
    ]
    if sums.returns:
        explained = tr("Times you came back after two days or more. Beginning again is the practice.")
        rows.append(NumberView("returns", str(sums.returns), trn("return", "returns", sums.returns), explained))
    return rows


def _first(sums: Figures) -> list[NumberView]:
    """The days of the last 30; after a longer time away, those of all time: no number says nothing."""
    explained = tr("Days with a minute of practice, or one whole session.")
    if sums.last_30:
        return [NumberView("lately", str(sums.last_30), tr("of the last 30 days"), explained)]
    words = trn("day with practice", "days with practice", sums.days_practised)
    return [NumberView("days", str(sums.days_practised), words, explained)] if sums.days_practised else []


def _runs(sums: Figures) -> tuple[NumberView, ...]:
    rows = []
    if sums.run > 1:
        words = trn("day of practice within %n day", "days of practice within %n days", sums.run_span)
        rows.append(NumberView("run", str(sums.run), words, tr("Rest days are part of a run and add nothing.")))
    if sums.longest_run > 1:
        rows.append(
            NumberView(
                "longest",
                str(sums.longest_run),
                tr("days in the longest run"),
                tr("It stays, whatever comes after."),
            )
        )
    return tuple(rows)


def _total(seconds: int) -> str:
    if seconds < MINUTE:
        return spell_length(seconds * 1000)
    if seconds < HOURS_FROM:
        return tr("{count} min").format(count=seconds // 60)
    return tr("{count} h").format(count=seconds // 3600)


def made_by(calendar: Calendar, number: str) -> tuple[DayWhy, ...]:
    """The days behind a number, the latest first."""
    today = calendar.today
    if number == "lately":
        return _between(calendar, today - dt.timedelta(days=LATELY - 1), today)
    if number in {"total", "days"}:
        days = calendar.days.items()
        some = sorted(
            (day for day, total in days if (total.seconds if number == "total" else total.practised)), reverse=True
        )
        return tuple(DayWhy(day, Reason.PRACTISED) for day in some)
    if number == "returns":
        return _returns(calendar)
    run: Run | None = calendar.longest if number == "longest" else calendar.current
    return _between(calendar, run.first, run.last) if run else ()


def _between(calendar: Calendar, first: dt.date, last: dt.date) -> tuple[DayWhy, ...]:
    return tuple(DayWhy(day, reason) for day, reason in reversed(list(calendar.reasons(first, last))))


def _returns(calendar: Calendar) -> tuple[DayWhy, ...]:
    practised = sorted(day for day, total in calendar.days.items() if total.practised and day <= calendar.today)
    gaps = ((later, (later - earlier).days - 1) for earlier, later in pairwise(practised))
    back = [DayWhy(day, Reason.PRACTISED, away) for day, away in gaps if away >= AWAY]
    return tuple(reversed(back))


def why(row: DayWhy, days: Mapping[dt.date, DayTotal], late: dt.time | None) -> str:
    """Why that day is there; `late` is when a sitting after midnight that counts for it began."""
    parts = [tr(REASONS[row.reason])]
    if row.reason is Reason.PRACTISED and row.day in days:
        parts.append(spell_length(days[row.day].seconds * 1000))
    if late is not None:
        parts.append(tr("credited from {time}").format(time=f"{late:%H:%M}"))
    if row.away:
        parts.append(trn("here again after %n day", "here again after %n days", row.away))
    return " · ".join(parts)


def row(session: Session) -> RowView:
    """One session with its day, its time and its length."""
    local = session.started.astimezone(dt.timezone(dt.timedelta(seconds=session.utc_offset)))
    ending = tr(ENDINGS[session.ending.value]) if session.ending.value in ENDINGS else ""
    parts = (f"{local:%H:%M}", spell_length(session.seconds * 1000), ending)
    line = " · ".join(part for part in parts if part)
    return RowView(session.id, said_day(session.practice_day), session.title, line, session.note)
