"""The pictures in the documentation, made from a made-up history: `python -m meditation.ui.screenshots FOLDER`."""

from __future__ import annotations

import datetime as dt
import random
import sys
import tempfile
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from meditation.history.rows import new_id
from meditation.history.session import Ending, Session
from meditation.house import House
from meditation.language import PSEUDO, SOURCE, speak
from meditation.places import places
from meditation.ui.app import application
from meditation.ui.theme import theme_for
from meditation.ui.window import Window

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtWidgets import QApplication

    from meditation.ui.theme import Theme

NOW = dt.datetime(2026, 11, 20, 19, 10, tzinfo=dt.UTC)
SIZE = (1120, 720)
NARROW = (520, 760)
SMALL = (640, 480)
SETTLE_MS = 1500
"""Long enough for words to have faded in."""


@dataclass(frozen=True, slots=True)
class Look:
    """How the pages are pictured."""

    theme: Theme = field(default_factory=lambda: theme_for(dark=False))
    size: tuple[int, int] = SIZE
    language: str = SOURCE
    direction: Qt.LayoutDirection = Qt.LayoutDirection.LeftToRight


LOOKS = {
    "light": Look(),
    "dark": Look(theme_for(dark=True)),
    "contrast": Look(theme_for(dark=False, contrast=True)),
    "contrast-dark": Look(theme_for(dark=True, contrast=True)),
    "narrow": Look(size=NARROW),
    "large": Look(theme_for(dark=False, scale=2.0)),
    "german": Look(language="de"),
    "longer": Look(size=SMALL, language=PSEUDO),
    "from-the-right": Look(language=PSEUDO, direction=Qt.LayoutDirection.RightToLeft),
}


def made_up_history(house: House) -> None:
    """A year of somebody who sits most days, now for a moment and now for longer. Nobody's own."""
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
            )
        )


def pages(window: Window) -> Iterator[tuple[str, Callable[[], None]]]:
    """Each page's name and how to come to it."""
    yield "today", lambda: window.go("today")
    yield "library", lambda: window.go("library")
    yield "breathe", lambda: window.go("breathe")
    yield "timer", lambda: window.go("timer")
    yield "card", lambda: _open(window, "self-compassion-break")
    yield "player", lambda: _play(window, "extended-exhale", 59_000)
    yield "touch", lambda: _play(window, "self-compassion-break", 36_000)
    yield "sound-panel", lambda: _loudness(window)
    yield "finish", window.player.end
    yield "history", lambda: window.go("history")
    yield "settings", lambda: window.go("settings")
    yield "settings-below", lambda: _scroll(window)
    yield "about", window.open_about
    yield "help", lambda: window.go("help")


def _open(window: Window, script: str) -> None:
    window.go("library")
    window.open_card(script)


def _scroll(window: Window) -> None:
    """The foot of a long page."""
    bar = window.settings.verticalScrollBar()
    bar.setValue(bar.maximum())


def _play(window: Window, script: str, ms: int) -> None:
    window.begin(window.desk.card(script), sound=False)
    sitting = window.player.sitting
    if sitting is not None:
        sitting.go_to(ms)


def _loudness(window: Window) -> None:
    """The sound panel over a session that is heard nowhere: pictures are made in silence."""
    window.desk.keep(msgspec.structs.replace(window.desk.settings, output="silent"))
    window.begin(window.desk.card("extended-exhale"), sound=True)
    window.player.open_or_close_sound()


def picture(app: QApplication, window: Window, folder: Path, look: str) -> None:
    for name, go in pages(window):
        go()
        QTest.qWait(SETTLE_MS if name in {"player", "touch"} else 150)
        app.processEvents()
        window.grab().save(str(folder / f"{name}-{look}.png"))
    window.close()


def main(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    app = application()
    with tempfile.TemporaryDirectory() as home:
        house = House(places(Path(home)), lambda: NOW)
        made_up_history(house)
        for name, look in LOOKS.items():
            speak(look.language)
            app.setLayoutDirection(look.direction)
            window = Window(house.desk(), look.theme)
            window.resize(*look.size)
            window.show()
            picture(app, window, folder, name)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
