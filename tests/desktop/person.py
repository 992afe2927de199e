"""Files of people whose window is read: one who has practised for a while, and one who has only just come."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Final

from meditation.history.rows import new_id
from meditation.history.session import CheckIn, Ending, Session
from meditation.house import House
from meditation.letters import Letter, keep_letter
from meditation.places import places
from meditation.settings import Settings

if TYPE_CHECKING:
    from pathlib import Path

BROKEN: Final = ("made-on-a-train", "Made on a Train")
SCRIPT: Final = """---
format: 1
id: made-on-a-train
title: Made on a Train
language: en
families: mindfulness
intention: Look out
level: 1
length: 3m
author: Somebody
licence: CC-BY-4.0
---

# Sitting

[breathe in 4]
"""
SESSIONS: Final = ("box-breathing", "touch-20-seconds", "self-compassion-break")
NEWEST: Final = "Twenty Seconds of Kind Touch"
"""The title of the last of forty."""
LETTER: Final = "Dear me, it counted."


def newcomer(home: Path) -> None:
    """Somebody who has never sat here."""
    House(places(home)).keep(Settings(output="silent", country="GB"))


def sitter(home: Path) -> None:
    """Somebody with forty days of practice, letters to themselves, and a script that cannot be played yet."""
    house = House(places(home))
    house.keep(Settings(output="silent", country="GB", welcomed=True))
    store, now = house.logbook.store, dt.datetime.now(dt.UTC)
    assert store is not None
    for ago in range(40, 0, -1):
        heading = house.script(SESSIONS[ago % len(SESSIONS)], "en").heading
        started = now - dt.timedelta(days=ago)
        store.finish(
            Session(
                id=new_id(started),
                script=heading.id,
                title=heading.title,
                started=started,
                seconds=60 * ago,
                practice_day=started.date(),
                utc_offset=0,
                zone="UTC",
                ending=Ending.FINISHED,
                planned_seconds=60 * ago,
                check_in=CheckIn(2, 3, 4),
                note="Warm hands." if ago % 8 == 0 else "",
            )
        )
    for ago, opens_in in ((12, -2), (5, 60)):
        written = now.date() - dt.timedelta(days=ago)
        opens = now.date() + dt.timedelta(days=opens_in)
        keep_letter(Letter(written=written, opens=opens, title="A Kind Letter", text=LETTER), house.places)
    own = house.places.own_scripts
    own.mkdir(parents=True, exist_ok=True)
    (own / f"{BROKEN[0]}.session.md").write_text(SCRIPT, encoding="utf-8")
    house.logbook.let_go()
