"""What takes its time is done beside the window: the first bells, an ambience never made before, a voice's words."""

from __future__ import annotations

from dataclasses import replace
from shutil import rmtree
from typing import TYPE_CHECKING

import numpy as np
import pytest
from PySide6.QtCore import QThreadPool

from audio.bank import SoundBank
from audio.coming import Coming
from audio.score import Channel
from audio.units import RATE
from meditation.house import House
from meditation.places import places
from meditation.recording import Recorder
from meditation.session.saying import said_in
from meditation.session.timeline import CueAt
from meditation.settings import Settings
from meditation.ui.theme import theme_for
from meditation.ui.window import Window

if TYPE_CHECKING:
    from pathlib import Path

    import numpy.typing as npt
    from pytestqt.qtbot import QtBot

    from audio.clip import Clip
    from audio.long_clip import LongClip


@pytest.fixture
def house(tmp_path: Path) -> House:
    made = House(places(tmp_path / "home"))
    made.keep(Settings(output="silent", welcomed=True))
    return made


@pytest.fixture
def window(house: House, qtbot: QtBot) -> Window:
    shown = Window(house.desk(), theme_for(dark=False))
    qtbot.addWidget(shown)
    with qtbot.waitExposed(shown):
        shown.show()
    return shown


def made_so_far(house: House) -> set[str]:
    assert QThreadPool.globalInstance().waitForDone(60_000)
    return {path.name.rpartition("-")[0] for path in (house.places.cache / "sounds").glob("*.flac")}


def around(window: Window) -> Clip | LongClip | Coming:
    assert window.sitting is not None
    score = window.sitting._sitting.player.transport.score
    [placement] = [placement for placement in score.placements if placement.channel is Channel.AMBIENCE]
    return placement.clip


@pytest.mark.parametrize("page", ["timer", "help"])
def test_where_one_may_begin_the_bells_are_made_before_they_are_heard(house: House, window: Window, page: str) -> None:
    assert made_so_far(house) == set()
    window.go(page)
    assert made_so_far(house) == {
        f"bell-{name}" for name in ("bowl-low", "bowl-high", "chime-soft", "tingsha", "wood-tap")
    }


def test_a_session_plays_while_its_ambience_is_made_and_from_then_on_begins_with_it(
    house: House, window: Window, qtbot: QtBot
) -> None:
    timer = house.desk().timer(replace(house.last_timer, ambience="forest-dawn"))
    window.begin_timer(timer, True)
    coming = around(window)
    assert isinstance(coming, Coming)
    assert not coming.made
    begun = window.sitting.at
    qtbot.waitUntil(lambda: window.sitting.at > begun)
    qtbot.waitUntil(lambda: coming.made, timeout=60_000)
    window.player.end()
    window.begin_timer(timer, True)
    assert around(window) is house.sound.bank.ambience("forest-dawn")
    window.player.end()


def test_what_is_chosen_while_it_plays_is_made_beside_it_too(house: House, window: Window, qtbot: QtBot) -> None:
    window.open_card("extended-exhale")
    window.begin(window.session_card.view, True)
    window.sitting.set_switch("ambience", "night-crickets")
    coming = around(window)
    assert isinstance(coming, Coming)
    assert not coming.made
    qtbot.waitUntil(lambda: coming.made, timeout=60_000)
    assert SoundBank(house.places.cache / "sounds").kept_ambience("night-crickets") is not None
    window.player.end()


class Hum:
    """A microphone that hears a hum."""

    level = 0.4

    def start(self) -> None:
        """It has begun."""

    def stop(self) -> npt.NDArray[np.float32]:
        return (0.2 * np.sin(np.arange(RATE) / 40)).astype(np.float32)


def test_what_a_voice_has_said_is_read_beside_the_window_before_the_session_begins(
    house: House, window: Window, qtbot: QtBot
) -> None:
    script = house.script("touch-20-seconds")
    folder = house.places.recordings / script.heading.id / "en"
    recorder = Recorder(folder, said_in(script, house.reading()), Hum(), house.sound.play)
    for line in recorder.lines:
        recorder.start(line.id)
        recorder.stop()
    window.desk.choose_voice("neural", "calm")
    window.open_card("touch-20-seconds")
    card = window.session_card
    card.sound.pills["yes"].click()
    cues = card.view.plan.timeline.only(CueAt)
    card.begin.click()
    assert not card.begin.isEnabled()
    assert QThreadPool.globalInstance().waitForDone(60_000)
    rmtree(folder)  # nothing is read from it any more
    qtbot.waitUntil(lambda: window.sitting is not None)
    score = window.sitting._sitting.player.transport.score
    said = [placement for placement in score.placements if placement.channel is Channel.VOICE]
    assert len(said) == sum(cue.spoken is not None for cue in cues) > 0
    window.player.end()
