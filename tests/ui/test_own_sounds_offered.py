"""Sounds of the person's own are offered on the Timer page as soon as they are there, and no longer than that."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from audio.own_sounds import OwnSound
from meditation.session.timer import Timer

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from meditation.ui.pages.timer import TimerPage
    from meditation.ui.window import Window

RIVER = OwnSound("the-river", "The river", 16.0, "river.wav", 1.0, "")


@pytest.fixture
def page(window: Window, desk: Any) -> TimerPage:
    window.go("timer")
    desk.own = (RIVER,)
    window.go("today")
    window.go("timer")
    QApplication.processEvents()
    return window.timer


def test_a_new_sound_is_there_when_the_page_is_opened_again(page: TimerPage, qtbot: QtBot, desk: Any) -> None:
    pill = page.ambience.pills["the-river"]
    assert pill.text() == "The river"
    qtbot.keyClick(pill, Qt.Key.Key_Space)
    assert page.timer().ambience == "the-river"
    qtbot.keyClick(page.begin, Qt.Key.Key_Return)
    assert any(event.text == "the-river" for event in desk.sitting.timeline.events if event.kind == "ambience")


def test_one_that_was_taken_away_leaves_the_quiet(page: TimerPage, window: Window, desk: Any) -> None:
    page.ambience.show_chosen("the-river")
    desk.own = ()
    window.go("today")
    window.go("timer")
    assert "the-river" not in page.ambience.pills
    assert page.timer().ambience == ""


def test_a_timer_with_a_sound_that_is_gone_opens_with_the_quiet(page: TimerPage) -> None:
    page.show_timer(Timer(ambience="the-sea"))
    assert page.timer().ambience == ""
    page.show_timer(Timer(ambience="the-river"))
    assert page.timer().ambience == "the-river"
