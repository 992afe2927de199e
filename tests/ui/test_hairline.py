"""The hairline: how far, through which part, from which side, by eye, by ear and under the pointer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip

from meditation.session.timeline import SectionAt
from meditation.ui.theme import theme_for
from meditation.ui.widgets.hairline import Hairline

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from meditation.ui.window import Window

PARTS, NAMES = (0.0, 0.25), ("Arriving", "A kind touch")


@pytest.fixture
def line(qtbot: QtBot) -> Hairline:
    made = Hairline(theme_for(dark=False))
    qtbot.addWidget(made)
    made.resize(400, made.height())
    return made


def test_the_part_and_the_progress_are_said(line: Hairline) -> None:
    line.show_progress(0.1, PARTS, NAMES)
    assert line.accessibleDescription() == "Arriving, part 1 of 2, 10 percent"
    line.show_progress(0.25, PARTS, NAMES)
    assert line.accessibleDescription() == "A kind touch, part 2 of 2, 25 percent"


def test_a_session_without_parts_says_how_far_it_is(line: Hairline) -> None:
    line.show_progress(0.5, (0.0,), ("",))
    assert line.accessibleDescription() == "50 percent"


def test_the_player_tells_it_the_names_of_its_session(window: Window, desk: Any) -> None:
    window.begin(window.desk.card("hand-on-heart"), sound=True)
    second = desk.sitting.timeline.only(SectionAt)[1]
    desk.sitting.at = second.at + 1000
    window.player.tick()
    assert window.player.hairline.accessibleDescription().startswith("A kind touch, part 2 of 2, ")


@pytest.mark.parametrize(
    ("direction", "x"), [(Qt.LayoutDirection.LeftToRight, 40), (Qt.LayoutDirection.RightToLeft, 360)]
)
def test_it_grows_from_where_one_begins_to_read(line: Hairline, direction: Qt.LayoutDirection, x: int) -> None:
    line.setLayoutDirection(direction)
    line.show_progress(0.2, PARTS, NAMES)
    picture = line.grab().toImage()
    accent = theme_for(dark=False).colour("accent")
    assert picture.pixelColor(x, line.height() - 2) == accent
    assert picture.pixelColor(400 - x, line.height() - 2) != accent
    mark = 100 if x == 40 else 300
    assert picture.pixelColor(mark, line.height() - 2) == theme_for(dark=False).colour("ground")


def test_what_has_passed_is_told_by_its_thickness_too(line: Hairline) -> None:
    line.show_progress(0.5, (0.0,), ("",))
    picture = line.grab().toImage()
    grounds = {picture.pixelColor(x, 0).name() for x in (100, 300)}
    high = [sum(picture.pixelColor(x, y).name() not in grounds for y in range(line.height())) for x in (100, 300)]
    assert high[0] > high[1] >= 1


@pytest.mark.parametrize(
    ("direction", "x", "name"),
    [
        (Qt.LayoutDirection.LeftToRight, 40, "Arriving, part 1 of 2"),
        (Qt.LayoutDirection.LeftToRight, 300, "A kind touch, part 2 of 2"),
        (Qt.LayoutDirection.RightToLeft, 40, "A kind touch, part 2 of 2"),
    ],
)
@pytest.mark.qt_log_ignore("This plugin does not support raise")
def test_under_the_pointer_it_says_the_part(line: Hairline, direction: Qt.LayoutDirection, x: int, name: str) -> None:
    line.setLayoutDirection(direction)
    line.show_progress(0.2, PARTS, NAMES)
    line.show()
    QApplication.sendEvent(line, QHelpEvent(QHelpEvent.Type.ToolTip, QPoint(x, 4), line.mapToGlobal(QPoint(x, 4))))
    assert QToolTip.text() == name
    QToolTip.hideText()
