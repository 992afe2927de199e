"""“Too much?” pauses softly and offers three ways: something gentle, an end, Help."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from meditation.ui.widgets.layout import lay_out_now

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from meditation.ui.pages.player import PlayerPage
    from meditation.ui.window import Window

SETTLING = "soles-of-the-feet"


@pytest.fixture
def settling(desk: Any) -> None:
    """The library has the second of the sessions that settle."""
    script = desk.card("slow-breathing").plan.draft.script
    desk.made = (replace(script, heading=replace(script.heading, id=SETTLING, title="Soles of the feet")),)


@pytest.fixture
def player(window: Window, settling: None) -> PlayerPage:
    del settling
    window.begin(window.desk.card("hand-on-heart"), sound=True)
    return window.player


def press(player: PlayerPage, key: Qt.Key) -> None:
    QTest.keyClick(player.focusWidget() or player, key)


def test_t_pauses_and_offers_rest_an_end_and_help(player: PlayerPage, desk: Any) -> None:
    press(player, Qt.Key.Key_T)
    panel = player.ways_out
    assert desk.sitting.paused
    assert desk.sitting.heard == []
    assert panel.isVisible()
    assert panel.rest.text() == "Rest in “Soles of the feet”"
    assert player.focusWidget() is panel.rest
    assert all(pill.isVisible() for pill in (panel.rest, panel.stop, panel.help, panel.go_on))


def test_the_button_asks_the_same(player: PlayerPage, desk: Any) -> None:
    player.too_much.click()
    assert desk.sitting.paused
    assert player.ways_out.isVisible()


def test_t_twice_ends_gently(player: PlayerPage, desk: Any, window: Window) -> None:
    press(player, Qt.Key.Key_T)
    press(player, Qt.Key.Key_T)
    assert desk.sitting.heard == ["eased off"]
    assert window.shows("finish")


def test_stop_ends_gently(player: PlayerPage, desk: Any) -> None:
    press(player, Qt.Key.Key_T)
    player.ways_out.stop.click()
    assert desk.sitting.heard == ["eased off"]


def test_escape_ends_at_once_here_too(player: PlayerPage, desk: Any) -> None:
    press(player, Qt.Key.Key_T)
    press(player, Qt.Key.Key_Escape)
    assert desk.sitting.heard == ["stopped"]


def test_help_keeps_the_sitting_paused_and_back_leads_to_it(player: PlayerPage, desk: Any, window: Window) -> None:
    press(player, Qt.Key.Key_T)
    player.ways_out.help.click()
    assert window.shows("help")
    assert desk.sitting.paused
    window.leave_help()
    assert window.shows("player")
    assert player.ways_out.isHidden()


def test_help_is_one_click_away_in_the_player(player: PlayerPage, desk: Any, window: Window) -> None:
    assert player.head.help.isVisible()
    player.head.help.click()
    assert window.shows("help")
    assert desk.sitting.paused


def test_rest_goes_over_into_the_gentle_session(player: PlayerPage, desk: Any, qtbot: QtBot) -> None:
    first = desk.sitting
    press(player, Qt.Key.Key_T)
    with qtbot.waitSignal(player.went_over) as went:
        player.ways_out.rest.click()
    assert went.args == [SETTLING]
    assert first.heard == ["eased off"]


def test_it_stays_until_it_is_answered(player: PlayerPage, desk: Any) -> None:
    press(player, Qt.Key.Key_T)
    player._settle()
    assert player.ways_out.isVisible()
    assert player.controls.isVisible()
    assert (desk.sitting.paused, desk.sitting.heard) == (True, [])


def test_the_settling_session_itself_is_not_offered_again(player: PlayerPage, window: Window) -> None:
    window.begin(window.desk.card(SETTLING), sound=True)
    press(player, Qt.Key.Key_T)
    assert player.ways_out.rest.isHidden()


@pytest.mark.parametrize("how", ["space", "button"])
def test_whoever_pressed_it_by_mistake_goes_on(player: PlayerPage, desk: Any, how: str) -> None:
    press(player, Qt.Key.Key_T)
    if how == "button":
        player.ways_out.go_on.click()
    else:
        QTest.keyClick(player, Qt.Key.Key_Space)
    assert not desk.sitting.paused
    assert player.ways_out.isHidden()


def test_without_a_gentle_session_two_ways_are_left(window: Window) -> None:
    window.begin(window.desk.card("hand-on-heart"), sound=True)
    press(window.player, Qt.Key.Key_T)
    assert window.player.ways_out.rest.isHidden()
    assert window.player.focusWidget() is window.player.ways_out.stop


@pytest.mark.parametrize(("size", "scale"), [((640, 480), 1.0), ((640, 480), 2.0), ((400, 760), 2.0)])
def test_all_of_it_can_be_reached_on_a_small_screen(
    open_window: Callable[..., Window], settling: None, size: tuple[int, int], scale: float
) -> None:
    del settling
    window = open_window(size=size, scale=scale)
    window.begin(window.desk.card("hand-on-heart"), sound=True)
    lay_out_now()
    press(window.player, Qt.Key.Key_T)
    panel = window.player.ways_out
    assert window.player.rect().contains(panel.geometry())
    for pill in (panel.rest, panel.stop, panel.help, panel.go_on):
        panel.ensureWidgetVisible(pill)
        assert pill.visibleRegion().boundingRect().height() >= pill.height() // 2
        assert pill.width() >= pill.sizeHint().width()
        assert pill.visibleRegion().boundingRect().width() == pill.width()
    assert panel.rest.accessibleName() == "Rest in “Soles of the feet”"


def test_a_key_that_is_held_down_asks_and_does_not_answer(player: PlayerPage, desk: Any) -> None:
    held = (QEvent.Type.KeyPress, Qt.Key.Key_T, Qt.KeyboardModifier.NoModifier, "t")
    for repeated in (False, True, True):
        QApplication.sendEvent(player.focusWidget() or player, QKeyEvent(*held, repeated))
    assert player.ways_out.isVisible()
    assert desk.sitting.heard == []
    QApplication.sendEvent(player.focusWidget(), QKeyEvent(*held))
    assert desk.sitting.heard == ["eased off"]
