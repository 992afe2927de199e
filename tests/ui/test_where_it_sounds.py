"""Where it sounds: said before the start, beside the screen; a bell to try, another place to choose."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from meditation.ui.widgets.where_it_sounds import WhereItSounds
    from meditation.ui.window import Window


@pytest.fixture(params=["card", "timer"])
def where(request: pytest.FixtureRequest, window: Window) -> WhereItSounds:
    if request.param == "card":
        window.open_card("hand-on-heart")
        return window.session_card.where
    window.go("timer")
    return window.timer.where


def test_the_place_is_said_before_the_start(where: WhereItSounds, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: where.line.text() == "Sound comes from “Loudspeaker”.")


def test_a_bell_can_be_heard_and_lets_go_of_the_device_by_itself(where: WhereItSounds, qtbot: QtBot) -> None:
    qtbot.keyClick(where.hear, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: where.hear.text() == "Enough")
    qtbot.waitUntil(lambda: where.hear.text() == "Hear it now")


def test_another_place_is_chosen_at_once(where: WhereItSounds, qtbot: QtBot, desk: Any) -> None:
    qtbot.keyClick(where.choose, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: where.places is not None)
    assert list(where.places.pills) == ["", "Headphones", "Lamp"]
    assert where.places.on == ""
    qtbot.keyClick(where.places.pills["Lamp"], Qt.Key.Key_Space)
    assert desk.settings.device == "Lamp"
    qtbot.waitUntil(lambda: where.line.text() == "Sound comes from “Lamp”.")


def test_a_choice_that_could_not_be_kept_is_said(where: WhereItSounds, qtbot: QtBot, desk: Any) -> None:
    desk.refusal = "The settings could not be kept: No space left on device."
    where.choose.click()
    qtbot.waitUntil(lambda: where.places is not None)
    where.places.pills["Lamp"].click()
    assert where.line.text() == desk.refusal


def test_a_silent_session_says_nothing_of_it(window: Window) -> None:
    window.open_card("hand-on-heart")
    window.session_card.sound.pills["no"].click()
    assert window.session_card.where.isHidden()
