"""F9 hides everything at once, from every page, and brings it back where it was."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel

from meditation.script.model import Heading, Millis, Script, Section, Write
from meditation.ui.desktop.keep_awake import Nobody
from meditation.ui.desktop.while_sitting import WhileSitting
from meditation.ui.theme import theme_for

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from meditation.ui.window import Window

PLACES = ("today", "library", "breathe", "timer", "history", "settings", "help")


def press(qtbot: QtBot, window: Window, key: Qt.Key) -> None:
    qtbot.keyClick(window.focusWidget() or window, key)


def seen(window: Window) -> list[str]:
    """Everything that is read on the screen, and in the title bar."""
    widgets = [*window.findChildren(QLabel), *window.findChildren(QAbstractButton)]
    words = [part.text() or part.accessibleName() for part in widgets if part.isVisible()]
    return [window.windowTitle(), *words]


@pytest.mark.parametrize("place", PLACES)
def test_nothing_of_any_page_is_left_and_all_of_it_comes_back(window: Window, qtbot: QtBot, place: str) -> None:
    window.go(place)
    QApplication.processEvents()
    qtbot.waitUntil(lambda: not any("Looking" in words for words in seen(window)))
    before, focus = seen(window), window.focusWidget()
    press(qtbot, window, Qt.Key.Key_F9)
    QApplication.processEvents()
    title, time, date = seen(window)
    assert title == "Clock"
    assert any(letter.isdigit() for letter in time + date)
    assert not set(before) & {title, time, date}
    press(qtbot, window, Qt.Key.Key_F9)
    QApplication.processEvents()
    assert seen(window) == before
    assert window.focusWidget() is focus


def test_a_session_is_paused_at_once_and_stays_so(window: Window, qtbot: QtBot, desk: Any) -> None:
    window.begin(window.desk.card("hand-on-heart"), sound=True)
    desk.sitting.at = 20_000
    window.player.tick()
    press(qtbot, window, Qt.Key.Key_F9)
    assert desk.sitting.paused
    assert not window.player.isVisible()
    press(qtbot, window, Qt.Key.Key_F9)
    assert window.shows("player")
    assert window.player.isVisible()
    assert not window.rail.isVisible()
    assert (desk.sitting.paused, desk.sitting.at, desk.sitting.heard) == (True, 20_000, [])


def test_no_other_key_does_anything_meanwhile(window: Window, qtbot: QtBot, desk: Any) -> None:
    window.begin(window.desk.card("hand-on-heart"), sound=True)
    press(qtbot, window, Qt.Key.Key_F9)
    for key in (Qt.Key.Key_Space, Qt.Key.Key_Escape, Qt.Key.Key_T, Qt.Key.Key_F1, Qt.Key.Key_Return):
        press(qtbot, window, key)
    assert (desk.sitting.paused, desk.sitting.heard) == (True, [])
    press(qtbot, window, Qt.Key.Key_F9)
    assert window.shows("player")
    press(qtbot, window, Qt.Key.Key_F1)
    assert window.shows("help")


def test_what_is_being_written_is_hidden_and_still_there(window: Window, qtbot: QtBot, desk: Any) -> None:
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
    qtbot.keyClicks(window.player.writing.paper, "all of it")
    press(qtbot, window, Qt.Key.Key_F9)
    assert not window.player.writing.paper.isVisible()
    press(qtbot, window, Qt.Key.Key_F9)
    assert window.player.writing.paper.hasFocus()
    assert "all of it" in window.player.written()


def test_a_look_that_changes_meanwhile_brings_nothing_to_light(window: Window, qtbot: QtBot) -> None:
    press(qtbot, window, Qt.Key.Key_F9)
    window.follow()
    window.go("library")
    window.wear(theme_for(dark=not window.theme.dark))
    QApplication.processEvents()
    assert not window.pages.isVisible()
    assert not window.rail.isVisible()
    press(qtbot, window, Qt.Key.Key_F9)
    assert window.shows("library")
    assert window.rail.isVisible()


def test_a_session_that_is_wished_for_from_outside_is_shown(window: Window, qtbot: QtBot) -> None:
    press(qtbot, window, Qt.Key.Key_F9)
    window.begin_short("slow-breathing")
    assert window.player.isVisible()
    assert window.windowTitle() != "Clock"


def test_the_desktops_own_controls_lose_the_session_and_find_it_again(window: Window, qtbot: QtBot, desk: Any) -> None:
    looking = WhileSitting(window, Nobody())
    window.begin(window.desk.card("hand-on-heart"), sound=True)
    looking.look()
    assert looking._keys is not None
    press(qtbot, window, Qt.Key.Key_F9)
    looking.look()
    assert looking._keys is None
    press(qtbot, window, Qt.Key.Key_F9)
    looking.look()
    assert looking._keys is not None
    assert desk.sitting.paused
    window.player.end()
    looking.look()
