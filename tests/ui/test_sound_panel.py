"""The sound panel: three volumes and silence while a session plays, kept for the next one when it ends."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt

from audio.score import Channel
from meditation.house import House
from meditation.places import places
from meditation.settings import Settings, load_settings
from meditation.ui.widgets.layout import lay_out_now

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from meditation.ui.window import Window

NOW = dt.datetime(2026, 5, 13, 19, 30, tzinfo=dt.UTC)


@pytest.fixture
def player(window: Window) -> Any:
    window.begin(window.desk.card("hand-on-heart"), sound=True)
    return window.player


def test_v_opens_the_panel_on_its_first_slider_and_closes_it_again(player: Any, qtbot: QtBot) -> None:
    qtbot.keyClick(player, Qt.Key.Key_V)
    assert player.sound.isVisible()
    assert player.focusWidget() is player.sound.sliders["bell"].slider
    qtbot.keyClick(player.focusWidget(), Qt.Key.Key_V)
    assert player.sound.isHidden()
    assert player.sitting.paused is False
    qtbot.keyClick(player, Qt.Key.Key_V)
    qtbot.keyClick(player.focusWidget(), Qt.Key.Key_Escape)
    assert player.sound.isHidden()
    assert player.sitting is not None


def test_each_slider_changes_its_own_part(player: Any) -> None:
    player.open_or_close_sound()
    for part, slider in player.sound.sliders.items():
        slider.slider.setValue(60)
        assert getattr(player.sitting.volumes, part) == pytest.approx(0.6)
    assert player.sitting.volumes.whole == pytest.approx(0.7)


def test_mute_is_silence_at_one_press_and_moving_a_slider_ends_it(player: Any, qtbot: QtBot) -> None:
    player.open_or_close_sound()
    qtbot.keyClick(player.sound.mute, Qt.Key.Key_Return)
    assert player.sitting.volumes.heard == 0.0
    assert "muted" in player.foot.sound.accessibleName()
    qtbot.keyClick(player.sound.sliders["voice"].slider, Qt.Key.Key_Left)
    assert player.sitting.volumes.heard == pytest.approx(0.7)
    assert not player.sound.mute.isChecked()
    assert player.foot.sound.accessibleName() == "Sound"


def test_space_pauses_while_the_panel_is_open(player: Any, qtbot: QtBot) -> None:
    player.open_or_close_sound()
    qtbot.keyClick(player.focusWidget(), Qt.Key.Key_Space)
    assert player.sitting.paused


def test_one_panel_gives_way_to_the_other(player: Any, qtbot: QtBot) -> None:
    qtbot.keyClick(player, Qt.Key.Key_C)
    player.open_or_close_sound()
    assert (player.change.isHidden(), player.sound.isHidden()) == (True, False)
    player.open_or_close_change()
    assert (player.change.isHidden(), player.sound.isHidden()) == (False, True)


def test_a_silent_session_has_no_volumes_to_change(window: Window, qtbot: QtBot) -> None:
    window.begin(window.desk.card("hand-on-heart"), sound=False)
    qtbot.keyClick(window.player, Qt.Key.Key_V)
    assert window.player.sound.isHidden()
    assert window.player.foot.sound.isHidden()


@pytest.mark.parametrize(("size", "scale"), [((1120, 720), 1.0), ((520, 760), 1.0), ((1120, 720), 2.0)])
def test_the_panel_shows_all_of_itself(open_window: Callable[..., Window], size: tuple[int, int], scale: float) -> None:
    window = open_window(size=size, scale=scale)
    window.begin(window.desk.card("hand-on-heart"), sound=True)
    lay_out_now()
    window.player.open_or_close_sound()
    panel = window.player.sound
    assert panel.verticalScrollBar().maximum() == 0
    assert panel.geometry().bottom() < window.player.foot.geometry().top()


@pytest.mark.parametrize(
    ("size", "scale"), [((640, 480), 2.0), ((640, 480), 1.0), ((400, 760), 2.0), ((400, 480), 1.0)]
)
def test_on_a_small_screen_nothing_of_the_player_lies_on_anything_else(
    open_window: Callable[..., Window], size: tuple[int, int], scale: float
) -> None:
    window = open_window(size=size, scale=scale)
    window.begin(window.desk.card("hand-on-heart"), sound=True)
    window.desk.sitting.at = 20_000
    lay_out_now()
    player = window.player
    player.tick()
    parts = (player.head, player.phase, player.cue, player.foot, player.hairline)
    tops = [part.geometry().top() for part in parts]
    assert all(one.geometry().bottom() < top for one, top in zip(parts, tops[1:], strict=False))
    assert player.hairline.geometry().bottom() <= player.height()
    foot = player.foot
    for pill in (foot.too_much, foot.change, foot.sound, player.time):
        assert pill.width() >= pill.sizeHint().width() or pill is player.time
        assert player.rect().contains(pill.rect().translated(pill.mapTo(player, pill.rect().topLeft())))


def test_what_stood_in_the_head_of_a_low_page_comes_back_on_a_high_one(open_window: Callable[..., Window]) -> None:
    window = open_window(size=(640, 480), scale=2.0)
    window.begin(window.desk.card("hand-on-heart"), sound=True)
    assert window.player.head.isAncestorOf(window.player.foot.sound)
    window.resize(1280, 900)
    assert window.player.foot.isAncestorOf(window.player.foot.sound)
    assert window.player.title.isVisible()
    assert window.player.foot.change.text() == "Change"


@pytest.fixture
def house(tmp_path: Path) -> House:
    made = House(places(tmp_path), lambda: NOW)
    made.keep(Settings(output="silent"))
    return made


def begun(house: House) -> Any:
    desk = house.desk()
    return desk.begin(desk.card("self-compassion-break"), sound=True)


def test_volumes_reach_the_mix_at_once(house: House) -> None:
    sitting = begun(house)
    sitting.set_volumes(sitting.volumes.__class__(0.5, bell=0.4, ambience=1.0, voice=0.0))
    volumes = sitting._sitting.player.transport._motion.mix.volumes
    assert (volumes.bell, volumes.ambience, volumes.voice) == pytest.approx((0.2, 0.5, 0.0))
    sitting.close()


def test_volumes_are_kept_when_the_session_ends_and_silence_is_not(house: House) -> None:
    sitting = begun(house)
    sitting.change_volume(0.1)
    sitting.set_volumes(sitting.volumes.__class__(0.8, bell=0.4, ambience=0.5, voice=0.6, muted=True))
    assert load_settings(house.places)[0].bell_volume == 1.0
    sitting.stop()
    kept = load_settings(house.places)[0]
    assert (kept.volume, kept.bell_volume, kept.ambience_volume, kept.voice_volume) == (0.8, 0.4, 0.5, 0.6)
    again = begun(house)
    assert again.volumes.parts[Channel.VOICE] == 0.6
    assert again.volumes.heard == 0.8
    again.close()


def test_a_session_whose_volumes_were_left_alone_writes_no_settings(house: House) -> None:
    house.places.settings.unlink()
    begun(house).stop()
    assert not house.places.settings.exists()


def test_volumes_that_could_not_be_kept_are_said_at_the_end(house: House) -> None:
    sitting = begun(house)
    sitting.change_volume(0.1)
    house.places.settings.unlink()
    house.places.config.rmdir()
    house.places.config.write_text("a file where a folder should be")
    assert "could not be kept" in sitting.stop().notice
