"""Journeys around the world, through changed clocks: `python -m tests.faults.journeys [1000]`.

A made-up person practises once on every date that they live through, wherever they are. Whatever zones they cross, and
however the clocks are changed there or set wrong by an hour or two, their run holds every one of these days; one more
session never shortens it; and the history is the same whichever session is entered first, and after it was written
out, erased and brought in again.
"""

from __future__ import annotations

import datetime as dt
import sys
import tempfile
from contextlib import closing
from pathlib import Path
from random import Random
from zoneinfo import ZoneInfo

from meditation.history.days import practice_day
from meditation.history.figures import figures
from meditation.history.importing.reading import Reader, bring_in, kind_of
from meditation.history.portable import history_lines
from meditation.history.runs import Calendar
from meditation.history.session import Ending, Session
from meditation.history.store import HistoryStore

ZONES = (
    "Pacific/Kiritimati",
    "Pacific/Chatham",
    "Australia/Lord_Howe",
    "Asia/Tokyo",
    "Asia/Kathmandu",
    "Asia/Tehran",
    "Africa/Cairo",
    "Europe/Berlin",
    "Europe/London",
    "Atlantic/Azores",
    "America/St_Johns",
    "America/New_York",
    "America/Sao_Paulo",
    "Pacific/Honolulu",
    "Pacific/Pago_Pago",
)
EVERY_DAY = 7
LATER = dt.datetime(2030, 1, 1, tzinfo=dt.UTC)
DAYS = 100


def journey(chance: Random) -> list[Session]:
    """One session on every date lived through, in the order in which they were."""
    moment = dt.datetime(2025, 1, 1, 12, tzinfo=dt.UTC) + dt.timedelta(days=chance.randrange(600))
    zone = ZoneInfo(chance.choice(ZONES))
    made: list[Session] = []
    practised: set[dt.date] = set()
    for number in range(DAYS):
        if chance.random() < 0.15:
            zone = ZoneInfo(chance.choice(ZONES))
            moment += dt.timedelta(hours=chance.randrange(1, 12))
        here = moment.astimezone(zone)
        if here.date() in practised:
            here = dt.datetime.combine(here.date() + dt.timedelta(days=1), dt.time(5), zone)
        begun = dt.datetime.combine(here.date(), max(here.time(), dt.time(6)), zone)
        begun += dt.timedelta(minutes=chance.randrange(0, 60 * max(1, 22 - begun.hour)))
        wrong = dt.timedelta(minutes=chance.randrange(-90, 90)) if 8 <= begun.hour < 21 else dt.timedelta()
        shown = (begun.astimezone(dt.UTC) + wrong).astimezone(zone)  # as the computer's own clock has it
        offset = shown.utcoffset() or dt.timedelta()
        day = practice_day(shown.replace(tzinfo=None), practised)
        practised.add(day)
        made.append(
            Session(
                id=f"{number:03}-{shown:%Y%m%dT%H%M}",
                script="one",
                title="Made up",
                started=shown.astimezone(dt.UTC).replace(microsecond=0),
                seconds=chance.choice((60, 300, 1200)),
                practice_day=day,
                utc_offset=round(offset.total_seconds()),
                zone=zone.key,
                ending=Ending.FINISHED,
                planned_seconds=300,
            )
        )
        moment = begun.astimezone(dt.UTC)
    return made


def wrong_with(sessions: list[Session], folder: Path, chance: Random) -> list[str]:
    """Which of the promises does not hold for this journey."""
    lived = {session.practice_day for session in sessions}
    today = max(lived)
    found = []
    with closing(HistoryStore.open(folder, now=lambda: dt.datetime.now(dt.UTC))) as store:
        store.put(chance.sample(sessions, len(sessions)))
        days = store.days()
        run = figures(Calendar(days, today, EVERY_DAY)).run
        if run != len(lived):
            found.append(f"a run of {run} for {len(lived)} days lived through")
        fewer = {day: total for day, total in days.items() if day != chance.choice(sorted(lived))}
        if figures(Calendar(fewer, today, EVERY_DAY)).run > run:
            found.append("one session more has shortened a run")
        written = folder / "out.jsonl"
        written.write_text(
            "".join(f"{line}\n" for line in history_lines(store.sessions(), store.pauses())), encoding="utf-8"
        )
        before = list(store.sessions())
        store.delete([session.id for session in before])
        bring_in(Reader(written, kind_of(written), LATER), store)
        if list(store.sessions()) != before or store.days() != days:
            found.append("not the same after it was written out, erased and brought in")
    return found


def tried(count: int, seed: int = 1) -> list[str]:
    chance = Random(seed)
    wrong = []
    with tempfile.TemporaryDirectory() as name:
        for number in range(count):
            sessions = journey(chance)
            wrong += [f"journey {number}: {one}" for one in wrong_with(sessions, Path(name) / str(number), chance)]
    return wrong


def main(count: int) -> None:
    wrong = tried(count)
    sys.stdout.write(f"{count} journeys of {DAYS} days; wrong: {wrong[:10] or 'nothing'}\n")


if __name__ == "__main__":
    main(int(sys.argv[1]) if sys.argv[1:] else 1000)
