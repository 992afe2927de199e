"""Pills in narrow places: their words stay whole, with smaller letters, and large again where there is room."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from meditation.ui.theme import theme_for
from meditation.ui.widgets.buttons import SMALLEST, Pill
from meditation.ui.widgets.layout import WrappingRow
from tests.ui.test_theme import contrast

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

LONG = "Words as long as another language may have them"


def shown(qtbot: QtBot, kind: str = "choice") -> tuple[QWidget, QWidget, Pill]:
    """The window, a page in it, and a pill on that."""
    theme = theme_for(dark=False)
    window = QWidget()
    window.setStyleSheet(theme.style_sheet())
    window.resize(700, 300)
    qtbot.addWidget(window)
    page = QWidget(window)
    column = QVBoxLayout(page)
    row = WrappingRow()
    column.addLayout(row)
    pill = Pill(theme, LONG, kind)
    pill.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its edge would be wider
    row.addWidget(pill)
    page.resize(600, 200)
    with qtbot.waitExposed(window):
        window.show()
    return window, page, pill


def wide(pill: Pill) -> int:
    return QFontMetrics(pill.font()).horizontalAdvance(LONG)


@pytest.mark.parametrize("kind", ["choice", "plain", "flush", "primary", "equal", "quiet"])
def test_words_that_do_not_fit_grow_smaller_and_stay_whole(qtbot: QtBot, kind: str) -> None:
    _window, page, pill = shown(qtbot, kind)
    usual, room = wide(pill), pill.width() - wide(pill)
    assert pill.width() == pill.sizeHint().width()
    page.resize(page.minimumSizeHint().width(), 200)
    assert wide(pill) + room <= pill.width() + 1
    assert SMALLEST * usual * 0.9 <= wide(pill) < usual


def test_with_room_again_they_are_as_large_as_ever(qtbot: QtBot) -> None:
    _window, page, pill = shown(qtbot)
    usual, hint = wide(pill), pill.sizeHint()
    page.resize(300, 200)
    assert wide(pill) < usual
    assert pill.sizeHint() == hint
    page.resize(600, 200)
    assert wide(pill) == usual


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("kind", ["primary", "choice"])
def test_where_the_keyboard_is_can_be_seen_on_a_full_ground(qtbot: QtBot, kind: str, dark: bool) -> None:
    """Pixels of its edge change three to one: the ring's own colour is as bright as the ground it lies on."""
    window = QWidget()
    theme = theme_for(dark=dark)
    window.setStyleSheet(theme.style_sheet())
    qtbot.addWidget(window)
    window.resize(700, 300)
    page = QWidget(window)
    column = QVBoxLayout(page)
    pill, other = Pill(theme, "Begin", kind), Pill(theme, "Another")
    pill.setChecked(kind == "choice")
    for each in (pill, other):
        column.addWidget(each)
    with qtbot.waitExposed(window):
        window.show()

    def edge(focused: Pill) -> list[str]:
        focused.setFocus()
        qtbot.waitUntil(focused.hasFocus)
        picture = pill.grab().toImage()
        return [picture.pixelColor(picture.width() // 2, y).name() for y in range(8)]

    assert max(map(contrast, edge(other), edge(pill))) >= 3


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_flush_words_begin_where_their_row_begins(qtbot: QtBot, direction: Qt.LayoutDirection) -> None:
    window, page, pill = shown(qtbot, "flush")
    page.setLayoutDirection(direction)
    QApplication.processEvents()
    picture = window.grab(QRect(pill.mapTo(window, QPoint(0, 0)), pill.size())).toImage()
    ground, middle = picture.pixel(0, 0), range(10, picture.height() - 10)
    drawn = [x for x in range(picture.width()) if any(picture.pixel(x, y) != ground for y in middle)]
    free = drawn[0] if direction is Qt.LayoutDirection.LeftToRight else picture.width() - 1 - drawn[-1]
    assert 2 <= free <= 6
