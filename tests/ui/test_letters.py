"""Larger and smaller letters by key and by hand, while a session plays and elsewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from meditation.script.model import Heading, Millis, Script, Section, Write
from meditation.settings import TEXT_SIZES
from meditation.ui.letters import beside

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from meditation.ui.window import Window

CTRL = Qt.KeyboardModifier.ControlModifier


def press(window: Window, key: Qt.Key) -> None:
    QTest.keyClick(window.focusWidget() or window, key, CTRL)


def test_a_session_goes_on_in_larger_letters(window: Window, desk: Any) -> None:
    window.begin(window.desk.card("hand-on-heart"), sound=True)
    desk.sitting.at = 20_000
    window.player.tick()
    old, sitting, words = window.player, desk.sitting, window.player.cue.text
    window.player.hide_time()
    press(window, Qt.Key.Key_Plus)
    player = window.player
    assert player is not old
    assert (player.theme.scale, desk.settings.text_size) == (1.25, 1.25)
    assert (player.sitting, sitting.at, sitting.paused, sitting.heard) == (sitting, 20_000, False, [])
    assert player.isVisible()
    assert not window.rail.isVisible()
    assert player.cue.text == words
    assert player.head.time_hidden
    assert player.notice.text() == "Text size 125 %"
    assert player.hasFocus()
    assert old.sitting is None


def test_the_keys_end_at_the_largest_and_lead_back_to_the_usual(window: Window, desk: Any) -> None:
    window.begin(window.desk.card("hand-on-heart"), sound=True)
    for _ in range(6):
        press(window, Qt.Key.Key_Plus)
    assert window.theme.scale == 2.0
    press(window, Qt.Key.Key_Minus)
    assert window.theme.scale == 1.75
    press(window, Qt.Key.Key_0)
    assert (window.theme.scale, desk.settings.text_size) == (1.0, 1.0)


@pytest.mark.parametrize("step", [1, -1])
def test_the_panel_stays_open_at_the_button_that_was_pressed(window: Window, qtbot: QtBot, step: int) -> None:
    window.desk.answer("text_size", "1.5")
    window.follow()
    window.begin(window.desk.card("hand-on-heart"), sound=True)
    for _ in range(2):
        panel = window.player.change
        if panel.isHidden():
            window.player.open_or_close_change()
        size = panel.size_of_letters
        button = size.second if step > 0 else size.first
        button.setFocus()
        qtbot.keyClick(button, Qt.Key.Key_Space)
    panel = window.player.change
    assert window.theme.scale == 1.5 + step / 2
    assert panel.isVisible()
    size = panel.size_of_letters
    assert window.focusWidget() is (size.second if step > 0 else size.first)


def test_what_is_being_written_stays(window: Window, qtbot: QtBot, desk: Any) -> None:
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
    desk.made = (Script(heading, (Section("", (Write(Millis(180_000), "What was hard?", 1),), 1),)),)
    window.begin(window.desk.card("made-up"), sound=False)
    desk.sitting.at = 500
    window.player.tick()
    qtbot.keyClicks(window.player.writing.paper, "all of ")
    press(window, Qt.Key.Key_Plus)
    assert window.player.writing.paper.hasFocus()
    qtbot.keyClicks(window.player.writing.paper, "it")
    assert window.player.written() == "What was hard?\nall of it"


def test_elsewhere_the_page_wears_them_at_once(window: Window) -> None:
    window.go("history")
    press(window, Qt.Key.Key_Plus)
    assert window.shows("history")
    assert window.theme.scale == 1.25


@pytest.mark.parametrize(("size", "step", "found"), [(1.1, 1, 1.25), (1.1, -1, 1.0), (2.0, 1, 2.0), (1.0, -1, 1.0)])
def test_a_size_of_ones_own_goes_to_the_nearest_beside_it(size: float, step: int, found: float) -> None:
    assert beside(size, step) == found
    assert found in TEXT_SIZES
