"""One page for a therapist: what it may hold, part by part; the person sees it first and takes out what they like."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from meditation.language import noted, tr, trn
from meditation.views import drawn
from meditation.views.calendars import LAST_YEAR, a_year_before, year_of_days
from meditation.views.looking_back import numbers
from meditation.views.saying import said_day

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Collection, Iterable

    from meditation.history.runs import Calendar
    from meditation.history.session import CheckIn, Session
    from meditation.views.charts import ChartView

NOTES: Final = 12
"""The latest notes; the page ends where they do not all fit."""
WHOSE: Final = noted("Kept by the person themselves with Hand on Heart. It is no measure of health or illness.")


class Part(StrEnum):
    """What may be on the page or left out."""

    NUMBERS = "numbers"
    YEAR = "year"
    MINUTES = "minutes"
    CHECK_INS = "check-ins"
    NOTES = "notes"


PARTS: Final = {
    Part.NUMBERS: noted("Numbers"),
    Part.YEAR: noted("A year of days"),
    Part.MINUTES: noted("Minutes each week"),
    Part.CHECK_INS: noted("Check-ins"),
    Part.NOTES: noted("Notes"),
}
USUAL: Final = frozenset(Part) - {Part.NOTES}
"""Notes are the person's own, and stay so until they are asked for."""


@dataclass(frozen=True, slots=True)
class Section:
    """One part of the page: lines, or a chart."""

    title: str
    lines: tuple[str, ...] = ()
    chart: ChartView | None = None


@dataclass(frozen=True, slots=True)
class SummaryView:
    """The whole page."""

    title: str
    made: str
    sections: tuple[Section, ...]
    foot: str

    @property
    def text(self) -> str:
        """All that is on it, in words."""
        parts = [self.title, self.made]
        for section in self.sections:
            parts += [section.title, *section.lines]
            if section.chart is not None:
                parts += [section.chart.glance, *(mark.words for mark in section.chart.marks if any(mark.values))]
        return "\n".join(part for part in (*parts, self.foot) if part)


@dataclass(frozen=True, slots=True)
class Drawn:
    """What a page is drawn up from."""

    calendar: Calendar
    run_shown: str
    check_ins: Iterable[tuple[dt.date, CheckIn]] = ()
    noted: Iterable[Session] = ()


def summary(parts: Collection[Part], given: Drawn) -> SummaryView:
    """The page with these parts, in their order."""
    today = given.calendar.today
    made = tr("{first} to {last}").format(first=said_day(a_year_before(today)), last=said_day(today))
    sections = tuple(_section(part, given) for part in Part if part in parts)
    return SummaryView(tr("A year of meditation practice"), made, sections, tr(WHOSE))


def _section(part: Part, given: Drawn) -> Section:
    title = tr(PARTS[part])
    if part is Part.NUMBERS:
        return Section(title, _lines(given))
    if part is Part.YEAR:
        return Section(title, chart=year_of_days(given.calendar, LAST_YEAR))
    if part is Part.MINUTES:
        return Section(title, chart=drawn.minutes(given.calendar, "weeks"))
    if part is Part.CHECK_INS:
        return Section(title, chart=drawn.check_ins(given.check_ins, given.calendar.today))
    return Section(title, tuple(f"{said_day(row.practice_day)}: {' '.join(row.note.split())}" for row in given.noted))


def _lines(given: Drawn) -> tuple[str, ...]:
    today = given.calendar.today
    first = a_year_before(today)
    year = [total for day, total in given.calendar.days.items() if first <= day <= today]
    days = sum(1 for total in year if total.practised)
    minutes = sum(total.seconds for total in year) // 60
    lately = numbers(given.calendar, given.run_shown)
    lines = [
        trn("%n day with practice", "%n days with practice", days),
        trn("%n minute", "%n minutes", minutes),
    ]
    others = [f"{number.number} {number.words}" for number in lately if number.id != "total"]
    return (" · ".join(lines), " · ".join(others))
