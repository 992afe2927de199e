"""The charts of a practice, drawn up from days, sums and check-ins; pure, and no session is walked."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Final

from meditation.history.steadiness import steadiness
from meditation.language import noted, tr, trn
from meditation.session.breathing import BREATHE
from meditation.session.clockface import spell_length
from meditation.session.timer import TIMER_ID
from meditation.views.cards import FAMILY_WORDS
from meditation.views.charts import ChartView, Form, Mark
from meditation.views.finish import CHECK_IN_LINES, CHECK_IN_WORDS
from meditation.views.saying import MONTHS, SHORT_MONTHS, said_briefly, said_day, said_number

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from meditation.history.runs import Calendar
    from meditation.history.session import CheckIn

WEEKS, MONTHS_SHOWN, YEARS_SHOWN = 26, 24, 30
LEAST_MONTHS = 12
"""Shown also where practice began later."""
SOFT_WEEKS = 4
"""Weeks whose check-ins make one point."""
RUNS_SHOWN = 10
STEADY_WEEKS = 52
SPANS: Final = (("weeks", noted("Weeks")), ("months", noted("Months")), ("years", noted("Years")))
OF_NO_SHELF: Final = {TIMER_ID: "mindful-meditation", f"{BREATHE}own": "calming"}
"""Families of what is made anew each time: the silent timer, and one's own pattern."""
DAY_PARTS: Final = (
    (5, 12, noted("Most often in the morning.")),
    (12, 18, noted("Most often in the afternoon.")),
    (18, 22, noted("Most often in the evening.")),
)
AT_NIGHT: Final = noted("Most often at night.")


# -- minutes ----------------------------------------------------------------------------------------------------


def minutes(calendar: Calendar, span: str) -> ChartView:
    """Minutes by week, month or year, the present one in full colour."""
    starts = {"weeks": _weeks, "months": _months, "years": _years}[span](calendar)
    sums = [0] * len(starts)
    place = {start: index for index, (start, *_) in enumerate(starts)}
    first = starts[0][0]
    for day, total in calendar.days.items():
        if first <= day <= calendar.today:
            sums[place[_start_of(day, span)]] += total.seconds
    marks = [
        _bar(label, words, seconds, strong=index == len(starts) - 1)
        for index, ((_, label, words), seconds) in enumerate(zip(starts, sums, strict=True))
    ]
    choices = tuple((id_, tr(name)) for id_, name in SPANS)
    return ChartView(tr("Minutes"), Form.BARS, tuple(marks), choices=choices, chosen=span)


def _bar(label: str, words: str, seconds: int, *, strong: bool) -> Mark:
    """Its figure and its words tell of the same whole minutes."""
    told = spell_length(seconds // 60 * 60_000) if seconds >= 60 else spell_length(seconds * 1000)
    return Mark(
        label,
        f"{words}: {told}" if seconds else words,
        (seconds / 60,),
        str(seconds // 60) if seconds >= 60 else "<1" if seconds else "",
        strong,
    )


def _start_of(day: dt.date, span: str) -> dt.date:
    if span == "weeks":
        return day - dt.timedelta(days=day.weekday())
    return day.replace(day=1) if span == "months" else day.replace(month=1, day=1)


def _weeks(calendar: Calendar) -> list[tuple[dt.date, str, str]]:
    monday = _start_of(calendar.today, "weeks")
    starts = [monday - dt.timedelta(weeks=back) for back in range(WEEKS - 1, -1, -1)]
    return [(day, said_briefly(day), tr("Week of {date}").format(date=said_day(day))) for day in starts]


def _months(calendar: Calendar) -> list[tuple[dt.date, str, str]]:
    number = _number(calendar.today)
    since = number - _number(min(calendar.days, default=calendar.today)) + 1
    shown = max(LEAST_MONTHS, min(MONTHS_SHOWN, since))
    starts = [dt.date(month // 12, month % 12 + 1, 1) for month in range(number - shown + 1, number + 1)]
    return [
        (
            day,
            tr(SHORT_MONTHS[day.month - 1]).strip(),
            tr("{month} {year}").format(month=tr(MONTHS[day.month - 1]), year=day.year),
        )
        for day in starts
    ]


def _number(day: dt.date) -> int:
    """Of its month, counted from the year 0."""
    return day.year * 12 + day.month - 1


def _years(calendar: Calendar) -> list[tuple[dt.date, str, str]]:
    last = calendar.today.year
    first = max(last - YEARS_SHOWN + 1, min(calendar.days, default=calendar.today).year)
    return [(dt.date(year, 1, 1), str(year), str(year)) for year in range(min(first, last), last + 1)]


# -- when, what, how --------------------------------------------------------------------------------------------


def time_of_day(by_hour: Mapping[int, int]) -> ChartView:
    """Minutes of the sittings that began in each hour."""
    marks = [
        _bar(f"{hour}", tr("From {hour}:00").format(hour=hour), by_hour.get(hour, 0), strong=True) for hour in range(24)
    ]
    return ChartView(tr("Time of day"), Form.BARS, tuple(marks), _most_often(by_hour), whole=True)


def _most_often(by_hour: Mapping[int, int]) -> str:
    if not by_hour:
        return ""
    parts = {words: sum(by_hour.get(hour, 0) for hour in range(first, last)) for first, last, words in DAY_PARTS}
    parts[AT_NIGHT] = sum(by_hour.values()) - sum(parts.values())
    return tr(max(parts, key=lambda words: parts[words]))


def by_family(by_script: Mapping[str, int], families: Callable[[str], tuple[str, ...]]) -> ChartView:
    """Minutes of each family; what is on no shelf any more is "Other"."""
    sums: dict[str, int] = {}
    for script, seconds in by_script.items():
        family = next(iter(families(script)), OF_NO_SHELF.get(script, ""))
        sums[family] = sums.get(family, 0) + seconds
    ranked = sorted(sums.items(), key=lambda row: (not row[0], -row[1]))
    marks = []
    for family, seconds in ranked:
        name = tr(FAMILY_WORDS.get(family, family)) if family else tr("Other")
        told = spell_length(seconds // 60 * 60_000 or seconds * 1000)
        marks.append(Mark(name, f"{name}: {told}", (seconds / 60,), told))
    return ChartView(tr("Kinds of practice"), Form.LYING, tuple(marks))


def check_ins(rows: Iterable[tuple[dt.date, CheckIn]], today: dt.date) -> ChartView:
    """The three lines by week, each the mean of what was noted in it and the three weeks before: soft, no grade."""
    monday = _start_of(today, "weeks")
    noted_in: dict[dt.date, list[CheckIn]] = {}
    for day, three in rows:
        noted_in.setdefault(_start_of(day, "weeks"), []).append(three)
    marks = []
    for back in range(WEEKS - 1, -1, -1):
        start = monday - dt.timedelta(weeks=back)
        held = [noted_in.get(start - dt.timedelta(weeks=before), []) for before in range(SOFT_WEEKS)]
        marks.append(_week_noted(start, [three for some in held for three in some]))
    names = tuple(tr(title) for _, title in CHECK_IN_LINES)
    glance = tr("Means of four weeks, from “{least}” to “{most}”.")
    glance = glance.format(least=tr(CHECK_IN_WORDS[0]), most=tr(CHECK_IN_WORDS[-1]))
    if not noted_in:
        glance = tr("Nothing was noted in these weeks. That is fine.")
    ends = (tr(CHECK_IN_WORDS[0]), tr(CHECK_IN_WORDS[-1]))
    return ChartView(tr("Check-ins"), Form.LINES, tuple(marks), glance, most=5.0, least=1.0, ends=ends, lines=names)


def _week_noted(start: dt.date, threes: list[CheckIn]) -> Mark:
    values: list[float | None] = []
    parts = [tr("Week of {date}").format(date=said_day(start))]
    for name, title in CHECK_IN_LINES:
        given = [value for three in threes if (value := getattr(three, name)) is not None]
        mean = sum(given) / len(given) if given else None
        values.append(mean)
        if mean is not None:
            word = tr(CHECK_IN_WORDS[round(mean) - 1])
            parts.append(tr("{line}: {word}").format(line=tr(title), word=word))
    return Mark(said_briefly(start), ". ".join(parts), tuple(values))


def runs(calendar: Calendar) -> ChartView:
    """The runs with the most days, in order of time."""
    some = sorted(calendar.apart(), key=lambda run: (-run.practised, run.first))[:RUNS_SHOWN]
    marks = []
    for run in sorted(some, key=lambda run: run.first, reverse=True):
        span = tr("{first} to {last}").format(first=said_day(run.first), last=said_day(run.last))
        days = trn("%n day", "%n days", run.practised)
        marks.append(Mark(span, f"{span}: {days}", (float(run.practised),), days, run == calendar.current))
    return ChartView(tr("Runs"), Form.LYING, tuple(marks), tr("Days of practice in each run; rest is part of it."))


def steady(calendar: Calendar) -> ChartView:
    """Steadiness at the end of each week of the last year: a soft line, no grade."""
    line = dict(steadiness(calendar))
    days = [calendar.today - dt.timedelta(weeks=back) for back in range(STEADY_WEEKS - 1, -1, -1)]
    marks = tuple(
        Mark(
            said_briefly(day),
            tr("{date}: {share} %").format(date=said_day(day), share=said_number(round(line[day] * 100)))
            if day in line
            else said_day(day),
            (line.get(day),),
        )
        for day in days
    )
    glance = tr("How much of your own intention the weeks held; a day without practice hardly moves it.")
    return ChartView(
        tr("Steadiness"), Form.LINES, marks, glance, most=1.0, ends=("0 %", "100 %"), lines=(tr("Steadiness"),)
    )
