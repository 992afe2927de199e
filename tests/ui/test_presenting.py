"""Presenting: very large words for a group, next by hand, nothing private."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from meditation.house import House
from meditation.places import places
from meditation.script.model import Cue, Heading, Millis, Rest, Script, Section, Write
from meditation.session.timeline import BreathAt, CueAt
from meditation.settings import Settings
from meditation.ui.theme import theme_for
from meditation.ui.window import Window

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from meditation.ui.pages.player import PlayerPage

NOW = dt.datetime(2026, 5, 13, 19, 30, tzinfo=dt.UTC)


@pytest.fixture
def player(window: Window) -> PlayerPage:
    window.begin(window.desk.card("hand-on-heart"), sound=True)
    QTest.keyClick(window.player, Qt.Key.Key_P)
    return window.player


def press(player: PlayerPage, key: Qt.Key) -> None:
    QTest.keyClick(player.focusWidget() or player, key)


def read(player: PlayerPage, desk: Any) -> None:
    """Time goes on until the words of this moment have been read."""
    cue = desk.sitting.timeline.moment(desk.sitting.at).cue
    desk.sitting.at = cue.at + cue.length
    player.tick()


def test_it_waits_after_each_of_its_words(player: PlayerPage, desk: Any) -> None:
    assert not desk.sitting.paused
    read(player, desk)
    assert desk.sitting.paused
    assert player.view.brightness == 1.0


@pytest.mark.parametrize("key", [Qt.Key.Key_N, Qt.Key.Key_Right, Qt.Key.Key_Space, Qt.Key.Key_PageDown])
def test_next_by_hand(player: PlayerPage, desk: Any, key: Qt.Key) -> None:
    second = desk.sitting.timeline.only(CueAt)[1]
    read(player, desk)
    press(player, key)
    assert desk.sitting.at == second.at
    assert not desk.sitting.paused
    assert player.cue.text == second.text
    read(player, desk)
    assert desk.sitting.paused


@pytest.mark.parametrize("key", [Qt.Key.Key_Left, Qt.Key.Key_PageUp])
def test_previous_by_hand(player: PlayerPage, desk: Any, key: Qt.Key) -> None:
    first = desk.sitting.timeline.only(CueAt)[0]
    press(player, Qt.Key.Key_N)
    read(player, desk)
    press(player, key)
    assert desk.sitting.at == first.at
    assert player.cue.text == first.text


def test_after_the_last_words_it_ends(player: PlayerPage, desk: Any) -> None:
    for _ in desk.sitting.timeline.only(CueAt):
        read(player, desk)
        press(player, Qt.Key.Key_N)
    assert desk.sitting.heard == ["finished"]


def test_words_are_looked_at_when_they_have_been_read(player: PlayerPage, desk: Any) -> None:
    cue = desk.sitting.timeline.only(CueAt)[0]
    desk.sitting.at = cue.at + cue.length - 40
    player.tick()
    assert player._timer.interval() <= 40


def test_a_late_look_leads_into_no_other_words(player: PlayerPage, desk: Any) -> None:
    first, second = desk.sitting.timeline.only(CueAt)[:2]
    desk.sitting.at = second.at + 500
    player.tick()
    assert desk.sitting.paused
    assert player.cue.text == first.text
    assert desk.sitting.at <= first.at + first.length


def test_it_runs_by_time_where_that_is_wished_for(player: PlayerPage, desk: Any) -> None:
    read(player, desk)
    press(player, Qt.Key.Key_G)
    assert not desk.sitting.paused
    breath = desk.sitting.timeline.only(BreathAt)[0]
    desk.sitting.at = breath.at + 1000
    player.tick()
    assert not desk.sitting.paused
    assert player.stage.isVisible()
    press(player, Qt.Key.Key_Space)
    assert desk.sitting.paused
    press(player, Qt.Key.Key_G)
    press(player, Qt.Key.Key_G)
    assert not desk.sitting.paused


def test_words_are_much_larger_and_alone(player: PlayerPage, desk: Any) -> None:
    assert player.cue._size == 48
    assert player.stage.isHidden()
    assert player.cue.height() > player.cue.lines(3)
    press(player, Qt.Key.Key_N)
    desk.sitting.at += 1000
    player.tick()
    assert player.stage.isVisible()  # the drawing of the gesture


@pytest.mark.parametrize("key", [Qt.Key.Key_P, Qt.Key.Key_Escape])
def test_it_is_left_into_the_usual_player(player: PlayerPage, desk: Any, key: Qt.Key, window: Window) -> None:
    press(player, key)
    assert window.shows("player")
    assert not player.presenting
    assert player.stage.isVisible()
    assert player.cue._size == 32
    assert player.cue.height() <= player.cue.lines(3)
    assert desk.sitting.heard == []
    press(player, Qt.Key.Key_Escape)
    assert desk.sitting.heard == ["stopped"]


def test_nothing_private_is_shown(player: PlayerPage, desk: Any) -> None:
    assert desk.sitting.plan.wishes.own_words is False
    press(player, Qt.Key.Key_W)
    assert player.transcript.isHidden()
    press(player, Qt.Key.Key_P)
    assert desk.sitting.plan.wishes.own_words is True


def test_a_session_after_it_begins_as_usual(player: PlayerPage, window: Window) -> None:
    player.end()
    window.begin(window.desk.card("hand-on-heart"), sound=True)
    assert not window.player.presenting
    assert window.player.cue._size == 32


def test_larger_letters_leave_it_as_it_is(player: PlayerPage, desk: Any, window: Window) -> None:
    press(player, Qt.Key.Key_G)
    QTest.keyClick(window.player, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert window.player is not player
    assert window.player.presenting
    assert not window.player.by_hand
    assert desk.sitting.plan.wishes.own_words is False


def test_too_much_and_help_are_there_as_well(player: PlayerPage, desk: Any) -> None:
    assert player.too_much.isVisible()
    assert player.head.help.isVisible()
    press(player, Qt.Key.Key_T)
    press(player, Qt.Key.Key_Escape)
    assert desk.sitting.heard == ["stopped"]


@pytest.mark.parametrize(("size", "scale"), [((640, 480), 1.0), ((640, 480), 2.0), ((400, 760), 2.0)])
def test_on_a_small_screen_nothing_lies_on_anything_else(
    open_window: Callable[..., Window], size: tuple[int, int], scale: float
) -> None:
    window = open_window(size=size, scale=scale)
    window.begin(window.desk.card("hand-on-heart"), sound=True)
    player = window.player
    player.present()
    QTest.qWait(1)
    parts = (player.head, player.cue, player.foot, player.hairline)
    tops = [part.geometry().top() for part in parts]
    assert all(one.geometry().bottom() < top for one, top in zip(parts, tops[1:], strict=False))
    assert player.hairline.geometry().bottom() <= player.height()
    assert player.toggle.height() >= player.toggle.minimumSizeHint().height()


def test_a_question_is_read_by_all_and_answered_on_paper(window: Window, desk: Any) -> None:
    heading = Heading(
        id="made-up",
        title="Made up",
        language="en",
        length=Millis(180_000),
        author="Nobody",
        licence="CC0-1.0",
        families=("writing",),
        level=1,
        touch="none",
    )
    steps = (
        Cue("Sit.", "a", 1),
        Write(Millis(100_000), "What was hard?", 2),
        Rest(Millis(9000), Millis(0), None, 1.0, 3),
    )
    desk.made = (Script(heading, (Section("", steps, 1),)),)
    window.begin(window.desk.card("made-up"), sound=False)
    player = window.player
    player.present()
    read(player, desk)
    press(player, Qt.Key.Key_N)
    assert player.cue.text == "What was hard?"
    assert player.writing.isHidden()
    assert player.cue.isVisible()
    desk.sitting.at += 1000
    player.tick()
    assert desk.sitting.paused
    press(player, Qt.Key.Key_P)
    assert player.writing.isVisible()
    assert not player.cue.isVisible()


def test_a_real_session_leaves_ones_own_words_out_until_one_is_alone_again(tmp_path: Path, qtbot: QtBot) -> None:
    house = House(places(tmp_path / "home"), lambda: NOW)
    house.keep(Settings(output="silent"))
    desk = house.desk()
    assert desk.keep_phrase("kind wish", "May I be at peace with Jo") == ""
    window = Window(desk, theme_for(dark=False))
    qtbot.addWidget(window)
    window.show()
    window.begin(desk.card("kind-walking"), sound=True)
    player, sitting = window.player, window.player.sitting

    def own() -> bool:
        return any("Jo" in (cue.text + (cue.spoken or "")) for cue in sitting.timeline.only(CueAt))

    assert own()
    player.present()
    assert not own()
    cues = sitting.timeline.only(CueAt)
    player.go_on()
    assert cues[1].at <= sitting.at < cues[1].at + cues[1].length
    assert not sitting.paused
    sitting.go_to(cues[1].at + cues[1].length)
    player.tick()
    assert sitting.paused
    player.present()
    assert own()
    player.end()


def test_the_card_begins_it_for_a_group_at_once(window: Window, desk: Any, qtbot: QtBot) -> None:
    window.open_card("hand-on-heart")
    qtbot.mouseClick(window.session_card.present, Qt.MouseButton.LeftButton)
    assert window.shows("player")
    assert window.player.presenting
    assert not desk.sitting.plan.wishes.own_words
