"""Help is one key away, wherever a person is."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from meditation.ui.window import Window

PLACES = (
    "today",
    "library",
    "breathe",
    "timer",
    "history",
    "settings",
    "about",
    "programmes",
    "card",
    "player",
    "finish",
)


def stand_at(window: Window, place: str) -> None:
    match place:
        case "about":
            window.open_about()
        case "programmes":
            window.open_programmes()
        case "card":
            window.open_card("hand-on-heart")
        case "player" | "finish":
            window.begin(window.desk.card("hand-on-heart"), sound=False)
            if place == "finish":
                window.player.end()
        case _:
            window.go(place)
    QApplication.processEvents()


@pytest.mark.parametrize("place", PLACES)
def test_f1_opens_help_from_every_page(window: Window, qtbot: QtBot, place: str) -> None:
    stand_at(window, place)
    qtbot.keyClick(window.pages.currentWidget(), Qt.Key.Key_F1)
    assert window.pages.currentWidget() is window.help


@pytest.mark.parametrize("place", [place for place in PLACES if place != "player"])
def test_help_is_one_click_away(window: Window, qtbot: QtBot, place: str) -> None:
    stand_at(window, place)
    [help_] = [b for b in window.rail.findChildren(QAbstractButton) if b.accessibleName().startswith("Help")]
    assert help_.isVisible()
    qtbot.mouseClick(help_, Qt.MouseButton.LeftButton)
    assert window.pages.currentWidget() is window.help


@pytest.mark.parametrize("place", ["about", "programmes", "card", "finish"])
def test_help_leads_back_to_where_one_came_from(window: Window, qtbot: QtBot, place: str) -> None:
    stand_at(window, place)
    before = window.pages.currentWidget()
    qtbot.keyClick(before, Qt.Key.Key_F1)
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Escape)
    assert window.pages.currentWidget() is before


def test_a_note_begun_at_the_end_of_a_session_is_still_there_after_help(window: Window, qtbot: QtBot) -> None:
    stand_at(window, "finish")
    qtbot.keyClicks(window.finish.note, "Softer")
    qtbot.keyClick(window.finish, Qt.Key.Key_F1)
    qtbot.keyClick(window.help.back, Qt.Key.Key_Return)
    assert window.finish.note.toPlainText() == "Softer"


def test_help_asks_nothing_and_keeps_nothing_of_being_opened(window: Window, desk: object) -> None:
    window.go("help")
    assert desk.kept == []
    assert desk.sitting is None
    open_to_choose = {b for b in window.help.findChildren(QAbstractButton) if b.isCheckable() and b.isVisible()}
    assert open_to_choose == set()  # the list of countries is folded, and nobody has to open it


def test_what_has_the_focus_in_help_says_its_first_words(window: Window, desk: object) -> None:
    window.go("help")
    assert window.focusWidget().accessibleDescription() == " ".join(desk.help().words)
