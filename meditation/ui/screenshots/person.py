"""A made-up person whose window is pictured: a year of sessions and a few words, nobody's own."""

from __future__ import annotations

import datetime as dt
import random
from typing import TYPE_CHECKING, Final

import msgspec
import numpy as np

from audio.units import RATE
from meditation.history.connecting import FILE
from meditation.history.days import Pause
from meditation.history.locking import set_passphrase
from meditation.history.rows import new_id
from meditation.history.session import CheckIn, Ending, Session
from meditation.letters import Letter, keep_letter
from meditation.recording import Recorder
from meditation.safety_plan import save_plan
from meditation.session.saying import said_in
from meditation.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Sequence

    from audio.voice.voice import Mono
    from meditation.house import House

NOW: Final = dt.datetime(2026, 11, 20, 19, 10, tzinfo=dt.UTC)
PASSPHRASE: Final = "four calm tea cups"  # noqa: S105 - of nobody
WRONG: Final = "not quite it"
QUIETLY: Final = Settings(output="silent", country="GB")
"""Nothing is heard or asked of the computer's sound, and Help is the same everywhere."""
QUICK: Final = 2**10
"""How long the key is stretched: pictures keep no secrets."""
NOTES: Final = (
    "Warm hands. Rain on the window.",
    "Hard to settle at first; the last minute was quiet.",
    "I said the words to my brother, too.",
    "Fell asleep, and that was fine.",
)
LETTER: Final = (
    "Dear me,\n\nwhatever this winter is like, there was an evening on which you were kind to yourself. It counted."
)
PLAN: Final = "Ana, after six: 01632 960 142\nWalk once around the pond.\nThe blue blanket, and tea."
WRITTEN: Final = "I was late again, and I was tired. A friend would say: you came all the same."
RECORDED: Final = "touch-20-seconds"
"""Said in their own voice, every line."""
BEGUN: Final = "self-compassion-break"
"""Said in their own voice, the first lines."""
LOG: Final = (
    "Started At,Duration,Preset,Activity\n"
    "10/10/2026 07:15:00,0:20:0,Morning,Meditation\n"
    "10/11/2026 21:00:00,0:10:0,Evening,Meditation\n"
    "10/11/2026 23:00:00,15:00:0,Forgotten,Meditation\n"
    "somewhen,0:10:0,Torn,Meditation\n"
)
"""What another program wrote: two sessions, one too long, one without a day."""
BROKEN: Final = ("made-on-a-train", "Made on a Train")
LONG: Final = ("the-long-way-home", "The Long Way Home Through the Park, Past the Bakery and Over Both of the Bridges")
SCRIPT: Final = """---
format: 1
id: {id}
title: {title}
language: en
families: self-kindness, mindfulness, compassionate-touch
intention: Come home slowly, noticing one thing after another, and let each of them be as it is for as long as it likes
level: 1
length: 5m
lengths: 3m, 4m, 5m, 6m, 8m, 10m, 12m, 15m, 20m, 25m, 30m, 45m
touch: hand-on-heart
posture: seated, lying down, standing, walking
author: Somebody who walks home every evening, with a friend who reads everything twice
licence: CC-BY-4.0
caution: Stop whenever you like. Where a street has to be crossed, cross it first, and leave the rest for later.
---

# Walking

[bell chime-soft]
{line}
[rest 30s]
"""


def made_up_history(house: House, notes: Sequence[str] = ()) -> None:
    """A year of somebody who sits most days, now for a moment and now for longer."""
    chance = random.Random(7)  # noqa: S311 - a picture needs no secrets
    store = house.logbook.store
    if store is None:
        raise SystemExit(house.logbook.trouble)
    for back in range(330, 0, -1):
        if chance.random() > 0.68:
            continue
        good = chance.choice(house.shelf.good()).script.heading
        started = NOW - dt.timedelta(days=back, minutes=chance.randrange(0, 700))
        seconds = chance.choice((30, 180, 240, 300, 480, 600, 900, 1260))
        three = CheckIn(*(chance.randint(1, 3) + (back < 200) + (back < 90) for _ in range(3)))
        said = chance.random()
        store.finish(
            Session(
                id=new_id(started),
                script=good.id,
                title=good.title,
                started=started,
                seconds=seconds,
                practice_day=started.date(),
                utc_offset=0,
                zone="UTC",
                ending=Ending.FINISHED,
                planned_seconds=seconds,
                check_in=three if said < 0.3 else CheckIn(),
                note=chance.choice(notes) if notes and said < 0.12 else "",
            )
        )


def newcomer(house: House) -> None:
    """Somebody who has never sat here."""
    house.keep(QUIETLY)


def person(house: House) -> None:
    """Somebody who has sat here for a year."""
    house.keep(msgspec.structs.replace(QUIETLY, welcomed=True, breath_caution_seen=True))
    made_up_history(house, NOTES)


def writer(house: House) -> None:
    """The same, with letters to themselves: one has been read, one waits to be, one is sealed."""
    person(house)
    today = NOW.date()
    for ago, opens_in, read in ((40, -10, True), (12, 0, False), (5, 60, False)):
        letter = Letter(
            written=today - dt.timedelta(days=ago),
            opens=today + dt.timedelta(days=opens_in),
            title="Letter from a Friend",
            text=LETTER,
            read=read,
            name=f"letter-{ago}",
        )
        keep_letter(letter, house.places)


def planner(house: House) -> None:
    """The same, with a plan for hard moments, and days away from practice."""
    person(house)
    save_plan(PLAN, house.places)
    assert house.logbook.store is not None  # noqa: S101 - it was just written to
    for first, days, words in ((60, 6, "A cold"), (250, 13, "")):
        day = NOW.date() - dt.timedelta(days=first)
        house.logbook.store.set_pause(Pause(f"pause-{first}", day, day + dt.timedelta(days=days), words))


def tinkerer(house: House) -> None:
    """The same, with scripts of their own: one that is long in everything, one that cannot be played yet."""
    person(house)
    house.places.own_scripts.mkdir(parents=True)
    for (id_, title), line in ((LONG, "One step, and one more."), (BROKEN, "[breathe in 4]")):
        script = SCRIPT.format(id=id_, title=title, line=line)
        (house.places.own_scripts / f"{id_}.session.md").write_text(script, encoding="utf-8")


def speaker(house: House) -> None:
    """The same, who has sessions spoken, and has recorded lines in their own voice."""
    person(house)
    house.keep(msgspec.structs.replace(house.settings, voice="neural"))
    for id_, most in ((RECORDED, None), (BEGUN, 3)):
        for language in ("en", "de"):
            script = house.script(id_, language)
            folder = house.places.recordings / id_ / script.heading.language
            recorder = Recorder(folder, said_in(script, house.reading()), Hum(), house.sound.play)
            for line in recorder.lines[:most]:
                recorder.start(line.id)
                recorder.stop()


class Hum:
    """A microphone that hears a low hum."""

    level = 0.4

    def start(self) -> None:
        """It has begun."""

    def stop(self) -> Mono:
        return (0.2 * np.sin(np.arange(2 * RATE) / 40)).astype(np.float32)


def unlucky(house: House) -> None:
    """The same, whose history is damaged, with a whole copy of it."""
    person(house)
    assert house.logbook.store is not None  # noqa: S101 - it was just written to
    house.logbook.store.back_up(NOW - dt.timedelta(hours=22))
    house.logbook.let_go()
    file = house.places.data / FILE
    whole = file.read_bytes()
    file.write_bytes(whole[:100] + b"\xa5" * (len(whole) - 100))


def careless(house: House) -> None:
    """The same, who wrote something into the file of the settings that is none."""
    person(house)
    house.places.settings.write_text("{", encoding="utf-8")


def locked(house: House) -> None:
    """The same, with a passphrase."""
    person(house)
    house.logbook.let_go()
    set_passphrase(house.places.data, PASSPHRASE, QUICK)
    house.logbook.passphrase.lock()
