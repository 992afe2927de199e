"""The calendars of a practice as charts: the days of a year, and all years by their months; pure."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Final

from meditation.history.days import LEVELS, level
from meditation.language import tr, trn
from meditation.session.clockface import spell_length
from meditation.views.charts import ChartView, Form, Mark
from meditation.views.saying import MONTHS, SHORT_MONTHS, SHORT_WEEKDAYS, said_weekday

if TYPE_CHECKING:
    from meditation.history.runs import Calendar

LAST_YEAR, ALL_YEARS = "latest", "all"
YEAR_CHOICES: Final = 6
"""Years that can be chosen at once; the others are chosen out of all years."""
GOOD_MONTH = (1, 5, 12, 20)
"""Days of practice from which a month is drawn at level 1, 2, 3, 4."""


def year_of_days(calendar: Calendar, chosen: str) -> ChartView:
    """The days of the last 53 weeks, of a year (its number), or all years by their months."""
    if chosen == ALL_YEARS:
        return _all_years(calendar)
    today, year = calendar.today, int(chosen) if chosen.isdigit() else 0
    first = dt.date(year, 1, 1) if year else a_year_before(today)
    last = min(today, dt.date(year, 12, 31)) if year else today
    marks = [_blank() for _ in range(first.weekday())]
    marks += [_day(calendar, first + dt.timedelta(days=day)) for day in range((last - first).days + 1)]
    count = sum(1 for mark in marks if mark.values[0])
    glance = trn("%n day with practice.", "%n days with practice.", count)
    choices = _year_choices(calendar, chosen)
    ends = ("0", tr("{count}+ min").format(count=LEVELS[-1] // 60))
    names = tuple(tr(day) for day in SHORT_WEEKDAYS)
    return ChartView(
        tr("Days"), Form.YEAR, tuple(marks), glance, ends=ends, names=names, choices=choices, chosen=chosen
    )


def a_year_before(today: dt.date) -> dt.date:
    """The Monday on which a year of whole weeks up to that day begins."""
    return today - dt.timedelta(days=today.weekday(), weeks=52)


def _blank() -> Mark:
    """A place before the first day of the year, so that a row is a weekday."""
    return Mark("", "", (None,), strong=False)


def _day(calendar: Calendar, day: dt.date) -> Mark:
    total = calendar.days.get(day)
    seconds = total.seconds if total else 0
    words = said_weekday(day)
    words = f"{words}: {spell_length(seconds * 1000)}" if seconds else words
    label = tr(SHORT_MONTHS[day.month - 1]).strip() if day.day == 1 else ""
    return Mark(label, words, (float(level(seconds)),), strong=day == calendar.today)


def _year_choices(calendar: Calendar, chosen: str) -> tuple[tuple[str, str], ...]:
    first = min(calendar.days, default=calendar.today).year
    years = [str(year) for year in range(calendar.today.year, first - 1, -1)][:YEAR_CHOICES]
    if chosen.isdigit() and chosen not in years:
        years.append(chosen)
    latest = (LAST_YEAR, tr("Last 12 months"))
    return (latest, *((year, year) for year in years), (ALL_YEARS, tr("All years")))


def _all_years(calendar: Calendar) -> ChartView:
    days: dict[tuple[int, int], int] = {}
    for day, total in calendar.days.items():
        if total.practised and day <= calendar.today:
            days[day.year, day.month] = days.get((day.year, day.month), 0) + 1
    now = (calendar.today.year, calendar.today.month)
    first = min(days, default=now)[0]
    marks = [
        _month(year, month, days.get((year, month), 0), now)
        for year in range(first, now[0] + 1)
        for month in range(1, 13)
    ]
    glance = tr("Enter or a press opens a year.")
    choices = _year_choices(calendar, ALL_YEARS)
    ends = ("0", tr("{count}+ days").format(count=GOOD_MONTH[-1]))
    names = tuple(tr(month).strip() for month in SHORT_MONTHS)
    return ChartView(
        tr("Days"), Form.YEARS, tuple(marks), glance, ends=ends, names=names, choices=choices, chosen=ALL_YEARS
    )


def _month(year: int, month: int, days: int, now: tuple[int, int]) -> Mark:
    words = tr("{month} {year}").format(month=tr(MONTHS[month - 1]), year=year)
    if days:
        words += ": " + trn("%n day with practice", "%n days with practice", days)
    strength = None if (year, month) > now else float(sum(days >= least for least in GOOD_MONTH))
    label = str(year) if month == 1 else ""
    return Mark(label, words, (strength,), strong=(year, month) == now, id=str(year))
