"""Programmes in words: the list, one programme's days, and today's step; nothing in them counts what was not done."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from meditation.language import noted, tr, trn
from meditation.session.clockface import spell_length
from meditation.views.saying import all_of, said_number

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Mapping, Sequence

    from meditation.history.session import Session
    from meditation.script.model import Heading
    from meditation.script.problems import Problem
    from meditation.script.programme import Day, Programme
    from meditation.session.wording import Wishes

MINUTE: Final = 60_000
WISH_WORDS: Final = {
    "no touch": noted("without touch"),
    "no breath": noted("without words of the breath"),
    "eyes open": noted("with open eyes"),
    "no bells": noted("without bells"),
    "dim": noted("on a dim screen"),
}


@dataclass(frozen=True, slots=True)
class SessionLine:
    """One session of a day."""

    id: str
    title: str
    length: str
    """As its card says it: "30 s", "10 min"."""
    level: int
    note: str
    """What is shown before a session of level 3; empty for the others, and where the session is not there."""
    there: bool = True
    """False where no session of that id is on the shelf."""


@dataclass(frozen=True, slots=True)
class DayView:
    """One day as it is shown; every one of them can be begun."""

    number: int
    """From 1."""
    label: str
    """"Day 3", or "Week 2, day 3" where there are weeks."""
    title: str
    note: str
    sessions: tuple[SessionLine, ...]
    swaps: tuple[SessionLine, ...]
    home: tuple[SessionLine, ...]
    length: str
    """Of its sessions at their usual lengths; empty where none is on the shelf."""
    done: bool
    """A quiet mark where all of it has been practised; there is none for anything else."""


@dataclass(frozen=True, slots=True)
class ProgrammeCard:
    """One programme in the list."""

    id: str
    title: str
    for_whom: str
    line: str
    """"7 days · 1.5 to 8 minutes a day"."""


@dataclass(frozen=True, slots=True)
class ProgrammesView:
    cards: tuple[ProgrammeCard, ...]
    notices: tuple[str, ...]
    """One sentence for each plan that cannot be read."""


@dataclass(frozen=True, slots=True)
class ProgrammeView:
    card: ProgrammeCard
    about: str
    asks: str
    """How its sessions begin: "Begins without touch and with open eyes."; empty where as usual."""
    always: tuple[SessionLine, ...]
    days: tuple[DayView, ...]
    practices: str
    """"11 of 32 practices", or "4 practices so far"."""
    reviewed: str
    evidence: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TodayStep:
    """The first day with something in it that has not been practised yet."""

    programme: str
    """The id."""
    sentence: str
    """"Day 3 of Seven-Day Start: Slow down"."""
    day: DayView
    next: SessionLine
    """What of it has not been practised yet."""


def programmes_view(
    programmes: Iterable[Programme], headings: Mapping[str, Heading], problems: Iterable[Problem] = ()
) -> ProgrammesView:
    """The list; `headings` are those of the sessions on the shelf, by id."""
    notices = tuple(f"{problem.file}: {problem.sentence} {problem.fix}" for problem in problems)
    return ProgrammesView(tuple(_card(programme, headings) for programme in programmes), notices)


def programme_view(
    programme: Programme, headings: Mapping[str, Heading], practised: Mapping[str, int] | None = None
) -> ProgrammeView:
    """One programme with all its days open; `practised` counts sittings by script since it was begun."""
    days = _days(programme, headings, practised or {})
    asks = all_of([tr(WISH_WORDS[wish]) for wish in programme.wishes])
    return ProgrammeView(
        card=_card(programme, headings),
        about=programme.about,
        asks=tr("Begins {asks}.").format(asks=asks) if asks else "",
        always=tuple(_line(session, headings) for session in programme.always),
        days=days,
        practices=_practices(programme, practised or {}),
        reviewed=programme.reviewed,
        evidence=programme.evidence,
    )


def today_step(programme: Programme, headings: Mapping[str, Heading], practised: Mapping[str, int]) -> TodayStep | None:
    """Where to go on; None where everything has been practised, or nothing of the rest is on the shelf."""
    for day, left in zip(_days(programme, headings, practised), _left(programme, practised), strict=True):
        lines = (_line(session, headings) for session in left)
        first = next((line for line in lines if line.there), None)
        if first is not None:
            step = tr("{day} of {plan}: {title}").format(day=day.label, plan=programme.title, title=day.title)
            return TodayStep(programme.id, step, day, first)
    return None


def practised_since(rows: Iterable[Session], begun: dt.date) -> Counter[str]:
    """Sittings by script from that day on; long or short, each counts the same. Looking through quickly is none."""
    return Counter(row.script for row in rows if row.practice_day >= begun and row.speed == 1.0)


def _left(programme: Programme, practised: Mapping[str, int]) -> list[tuple[str, ...]]:
    """Of each day the sessions that have not been practised.

    A sitting counts once: for the first day that names its session, else for the first that offers it as a swap.
    So days may be practised in any order, and however many weeks lie between two of them changes nothing.
    """
    spare = Counter(practised)
    left = [_without(day.sessions, spare) for day in programme.days]
    for number, day in enumerate(programme.days):
        open_ = list(left[number])
        for swap in day.swaps:
            while open_ and spare[swap] > 0:
                spare[swap] -= 1
                open_.pop(0)
        left[number] = tuple(open_)
    return left


def _without(sessions: Sequence[str], spare: Counter[str]) -> tuple[str, ...]:
    """Those for which there is no sitting left; uses up the others'."""
    open_ = []
    for session in sessions:
        if spare[session] > 0:
            spare[session] -= 1
        else:
            open_.append(session)
    return tuple(open_)


def _days(programme: Programme, headings: Mapping[str, Heading], practised: Mapping[str, int]) -> tuple[DayView, ...]:
    left = _left(programme, practised)
    labels = _labels(programme.days)
    return tuple(
        DayView(
            number=number,
            label=labels[number - 1],
            title=day.title,
            note=day.note,
            sessions=tuple(_line(session, headings) for session in day.sessions),
            swaps=tuple(_line(session, headings) for session in day.swaps),
            home=tuple(_line(session, headings) for session in day.home),
            length=_spelled(_length(day, headings)),
            done=bool(day.sessions) and not left[number - 1],
        )
        for number, day in enumerate(programme.days, 1)
    )


def _labels(days: Sequence[Day]) -> list[str]:
    labels, part, number = [], "", 0
    for count, day in enumerate(days, 1):
        number = number + 1 if day.part == part else 1
        part = day.part
        week = part.partition(":")[0]
        if part:
            labels.append(tr("{week}, day {number}").format(week=week, number=number))
        else:
            labels.append(tr("Day {number}").format(number=count))
    return labels


def _line(session: str, headings: Mapping[str, Heading]) -> SessionLine:
    heading = headings.get(session)
    if heading is None:
        return SessionLine(session, session, "", 1, "", there=False)
    note = heading.caution if heading.level >= 3 else ""
    return SessionLine(session, heading.title, _spelled(heading.length), heading.level, note)


def _length(day: Day, headings: Mapping[str, Heading]) -> int:
    return sum(headings[session].length for session in day.sessions if session in headings)


def _spelled(ms: int) -> str:
    return spell_length(ms) if ms else ""


def _card(programme: Programme, headings: Mapping[str, Heading]) -> ProgrammeCard:
    minutes = [_minutes(_length(day, headings)) for day in programme.days if day.sessions]
    low, high = (min(minutes), max(minutes)) if minutes else (0.0, 0.0)
    days = trn("%n day", "%n days", len(programme.days))
    return ProgrammeCard(programme.id, programme.title, programme.for_whom, f"{days} · {_a_day(low, high)}")


def _minutes(ms: int) -> float:
    """About as many, as people say it: halves of few, whole ones of more."""
    return round(ms / MINUTE * 2) / 2 if ms < 3 * MINUTE else round(ms / MINUTE)


def _a_day(low: float, high: float) -> str:
    if low == high and low == int(low):
        return trn("%n minute a day", "%n minutes a day", int(low))
    least, most = said_number(low), said_number(high)
    span = least if low == high else tr("{least} to {most}").format(least=least, most=most)
    return tr("{minutes} minutes a day").format(minutes=span)


def _practices(programme: Programme, practised: Mapping[str, int]) -> str:
    """What is there, never what is not."""
    if programme.counts:
        wanted = sum(day.sessions.count(programme.counts) for day in programme.days)
        done = practised.get(programme.counts, 0)
        counted = trn("{done} of %n practice", "{done} of %n practices", wanted).format(done=done)
        return tr("{counted}, in any number of days").format(counted=counted)
    named = {session for day in programme.days for session in (*day.sessions, *day.swaps, *day.home)}
    count = sum(times for session, times in practised.items() if session in named)
    return trn("%n practice so far", "%n practices so far", count) if count else ""


def as_asked(programme: Programme, usual: Wishes) -> Wishes:
    """A person's usual wishes with those of a plan: it may leave something out, and puts nothing back in."""
    asked = programme.wishes
    return replace(
        usual,
        touch=usual.touch and "no touch" not in asked,
        breath=usual.breath and "no breath" not in asked,
        eyes_open=usual.eyes_open or "eyes open" in asked,
        bells=usual.bells and "no bells" not in asked,
        dim=usual.dim or "dim" in asked,
    )
