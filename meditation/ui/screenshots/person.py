"""A made-up person whose window is pictured: a year of sessions and a few words, nobody's own."""

from __future__ import annotations

import datetime as dt
import random
from typing import TYPE_CHECKING, Final

from meditation.history.locking import set_passphrase
from meditation.history.rows import new_id
from meditation.history.session import CheckIn, Ending, Session
from meditation.letters import Letter, keep_letter
from meditation.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Sequence

    from meditation.house import House

NOW: Final = dt.datetime(2026, 11, 20, 19, 10, tzinfo=dt.UTC)
PASSPHRASE: Final = "four calm tea cups"  # noqa: S105 - of nobody
QUICK: Final = 2**10
"""How long the key is stretched: pictures keep no secrets."""
NOTES: Final = (
    "Warm hands. Rain on the window.",
    "Hard to settle at first; the last minute was quiet.",
    "I said the words to my brother, too.",
    "Fell asleep, and that was fine.",
)


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
    house.keep(Settings(country="GB"))


def person(house: House) -> None:
    """Somebody who has sat here for a year."""
    house.keep(Settings(welcomed=True, breath_caution_seen=True, country="GB"))
    made_up_history(house, NOTES)


def writer(house: House) -> None:
    """The same, with letters to themselves: one has been read, one waits to be, one is sealed."""
    person(house)
    today = NOW.date()
    text = "Dear me,\n\nwhatever this winter is like, there was an evening on which you were kind. It counted."
    for ago, opens_in, read in ((40, -10, True), (12, 0, False), (5, 60, False)):
        letter = Letter(
            written=today - dt.timedelta(days=ago),
            opens=today + dt.timedelta(days=opens_in),
            title="Letter from a Friend",
            text=text,
            read=read,
            name=f"letter-{ago}",
        )
        keep_letter(letter, house.places)


def locked(house: House) -> None:
    """The same person, with a passphrase."""
    person(house)
    house.logbook.let_go()
    set_passphrase(house.places.data, PASSPHRASE, QUICK)
    house.logbook.passphrase.lock()
