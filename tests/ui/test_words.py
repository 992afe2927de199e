"""Words on a page: their lines are never too long, and never wider than their place."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextLayout
from PySide6.QtWidgets import QLabel, QWidget

from meditation.ui.theme import theme_for
from meditation.ui.widgets.line import Line
from meditation.ui.widgets.listed import Listed
from meditation.ui.widgets.text import words

if TYPE_CHECKING:
    from PySide6.QtGui import QImage
    from pytestqt.qtbot import QtBot

FILE = "It was kept as history.damaged-20261123-110125-823260.sqlite, and a new one begun."
LONG = "Life asks for a break now and then, and the days of a pause count neither way. " * 4


def ink(picture: QImage) -> range:
    """From the first to the last column in which something is written."""
    ground = picture.pixelColor(0, 0)
    columns = [
        x for x in range(picture.width()) if any(picture.pixelColor(x, y) != ground for y in range(picture.height()))
    ]
    return range(columns[0], columns[-1] + 1)


@pytest.mark.parametrize("role", ["lead", "body", "note"])
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_lines_end_where_they_become_hard_to_read(qtbot: QtBot, role: str, scale: float) -> None:
    label = words(theme_for(dark=False, scale=scale), LONG, role)
    qtbot.addWidget(label)
    label.resize(1600, label.heightForWidth(1600))
    letters = len(ink(label.grab().toImage())) / (label.fontMetrics().horizontalAdvance(LONG) / len(LONG))
    assert 55 < letters <= 80


def test_from_the_right_they_begin_at_the_right(qtbot: QtBot) -> None:
    label = words(theme_for(dark=False), LONG)
    qtbot.addWidget(label)
    label.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    label.resize(1600, label.heightForWidth(1600))
    assert ink(label.grab().toImage())[-1] > 1500


def test_a_place_that_was_wide_can_be_narrow_again(qtbot: QtBot) -> None:
    label = words(theme_for(dark=False), LONG)
    qtbot.addWidget(label)
    narrow, high = label.minimumSizeHint().width(), label.heightForWidth(300)
    label.resize(1600, 200)
    label.grab()
    assert label.minimumSizeHint().width() == narrow
    assert label.heightForWidth(300) == high


@pytest.mark.parametrize("role", ["body", "heading", "title"])
def test_a_long_name_breaks_at_its_parts_and_stays_what_it_is(qtbot: QtBot, role: str) -> None:
    label = words(theme_for(dark=False, scale=2.0), FILE, role)
    qtbot.addWidget(label)
    assert label.minimumSizeHint().width() <= 300
    assert label.text() == FILE


def test_what_stands_in_an_empty_line_to_write_in_is_whole(qtbot: QtBot) -> None:
    theme = theme_for(dark=False, scale=2.0)
    window = QWidget()
    window.setStyleSheet(theme.style_sheet())
    qtbot.addWidget(window)
    window.resize(700, 300)
    line = Line(theme, "Your own words", usual="may your days be light")
    line.setParent(window)
    line.resize(600, 84)
    with qtbot.waitExposed(window):
        window.show()
    usual = line.font().pixelSize()
    line.resize(318, 84)
    assert line.fontMetrics().horizontalAdvance(line.placeholderText()) < line.width() - 2 * theme.px(16)
    line.setText("m")
    assert line.font().pixelSize() == usual


THINGS = ("Turning toward", "Seated, lying down or standing", "Eyes as you like", "A kind touch, if you like")


def listed(qtbot: QtBot, width: int) -> tuple[Listed, list[str]]:
    """Things shown so wide, and the lines they make."""
    label = Listed(theme_for(dark=False))
    qtbot.addWidget(label)
    label.show_things(THINGS)
    label.resize(width, label.heightForWidth(width))
    label.grab()
    layout = QTextLayout(QLabel.text(label), label.font())
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
    layout.endLayout()
    lines = [layout.lineAt(n) for n in range(layout.lineCount())]
    return label, [layout.text()[at.textStart() : at.textStart() + at.textLength()] for at in lines]


@pytest.mark.parametrize("width", [250, 330, 420, 500])
def test_a_line_ends_between_two_things(qtbot: QtBot, width: int) -> None:
    label, lines = listed(qtbot, width)
    assert len(lines) > 1
    assert all(line.rstrip().endswith(("\u00a0·", "like")) for line in lines)
    assert label.height() >= len(lines) * label.fontMetrics().height()


def test_a_thing_that_is_longer_than_a_line_goes_on_in_the_next(qtbot: QtBot) -> None:
    label, lines = listed(qtbot, 160)
    assert max(label.fontMetrics().horizontalAdvance(line.rstrip()) for line in lines) <= 160
    assert label.minimumSizeHint().width() <= 160
    assert label.text() == " · ".join(THINGS)
