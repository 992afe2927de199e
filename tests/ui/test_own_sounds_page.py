"""A person's own sounds in the Settings: added, refused in a sentence, taken away, put back."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import numpy as np
import pytest
import soundfile

from meditation.house import House
from meditation.places import bundled, places
from meditation.settings import Settings, save_settings
from meditation.ui.looks import SystemLook, theme_of
from meditation.ui.theme import load_fonts
from meditation.ui.window import Window

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from meditation.ui.widgets.own_sounds import OwnSounds


@pytest.fixture
def window(tmp_path: Path, qtbot: QtBot) -> Window:
    load_fonts(bundled("resources") / "fonts")
    where = places(tmp_path / "home")
    save_settings(Settings(output="silent"), where)
    house = House(where, lambda: dt.datetime(2026, 5, 13, 19, 30, tzinfo=dt.UTC))
    shown = Window(house.desk(), theme_of(house.settings, SystemLook()))
    qtbot.addWidget(shown)
    with qtbot.waitExposed(shown):
        shown.show()
    shown.go("settings")
    return shown


def rain(folder: Path) -> Path:
    path = folder / "Rain at home.wav"
    noise = np.random.default_rng(1).normal(0, 0.05, (48_000 * 8, 2))
    soundfile.write(path, noise, 48_000)
    return path


def taken(own: OwnSounds, path: Path, qtbot: QtBot) -> None:
    own.take(path)
    qtbot.waitUntil(lambda: own.add.text() == "Add a sound", timeout=60_000)


def test_a_sound_is_added_and_may_be_chosen(window: Window, tmp_path: Path, qtbot: QtBot) -> None:
    own = window.settings.own_sounds
    taken(own, rain(tmp_path), qtbot)
    assert "is among your sounds" in own.line.text()
    [name] = own.rows
    assert name in dict(window.desk.ambiences())


def test_what_is_no_sound_is_refused_in_a_sentence(window: Window, tmp_path: Path, qtbot: QtBot) -> None:
    (tmp_path / "notes.wav").write_text("no sound at all")
    own = window.settings.own_sounds
    taken(own, tmp_path / "notes.wav", qtbot)
    assert own.line.text().endswith(".")
    assert own.rows == {}


def test_a_sound_taken_away_can_be_put_back_until_the_page_is_left(
    window: Window, tmp_path: Path, qtbot: QtBot
) -> None:
    own = window.settings.own_sounds
    taken(own, rain(tmp_path), qtbot)
    [(_, gone)] = own.rows.values()
    gone.click()
    assert gone.text() == "Put back"
    gone.click()
    window.go("today")
    assert len(window.desk.own_sounds().rows) == 1
    window.go("settings")
    own = window.settings.own_sounds
    [(_, gone)] = own.rows.values()
    gone.click()
    window.go("today")
    assert window.desk.own_sounds().rows == ()
