"""Titles in narrow windows and large text: whole words, a little smaller where they must be."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from meditation.places import bundled
from meditation.ui.theme import TITLE, load_fonts, theme_for
from meditation.ui.widgets.text import words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

LONG = "The Self-Compassion Break"


@pytest.fixture
def page(qtbot: QtBot) -> Iterator[QWidget]:
    """An empty sheet within a window, which stays as wide as it is made."""
    load_fonts(bundled("resources") / "fonts")
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(800, 800)
    window.show()
    yield QWidget(window)
    window.close()


def shown(page: QWidget, text: str, width: int, scale: float) -> QWidget:
    label = words(theme_for(dark=False, scale=scale), text, "title")
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(label)
    column.addStretch(1)
    page.resize(width, 700)
    page.show()
    QApplication.processEvents()
    return label


@pytest.mark.parametrize("width", [300, 368, 700])
@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_the_longest_word_of_a_title_fits(page: QWidget, width: int, scale: float) -> None:
    label = shown(page, LONG, width, scale)
    assert page.width() == width
    assert QFontMetrics(label.font()).horizontalAdvance("Compassion") <= label.width()


def test_a_title_with_room_has_its_full_size(page: QWidget) -> None:
    assert shown(page, LONG, 700, 1.0).font().pixelSize() == TITLE


def test_a_title_is_as_tall_as_its_lines(page: QWidget) -> None:
    label = shown(page, LONG, 300, 2.0)
    lines = QFontMetrics(label.font()).lineSpacing()
    assert label.height() >= 3 * lines - label.fontMetrics().leading()
    assert label.height() < 5 * lines


def widths_of_lines(label: QWidget) -> list[int]:
    """How far what is written reaches in each of its two lines."""
    picture = label.grab().toImage()
    ground, middle = picture.pixel(picture.width() - 1, 0), picture.height() // 2
    return [
        max(x for x in range(picture.width()) if any(picture.pixel(x, y) != ground for y in rows))
        for rows in (range(middle - 8), range(middle + 8, picture.height()))
    ]


def test_no_word_stands_alone_in_the_last_line(page: QWidget) -> None:
    label = shown(page, "Thank you for making time", 780, 2.0)
    assert label.font().pixelSize() == 2 * TITLE
    upper, lower = widths_of_lines(label)
    assert lower > 0.6 * upper


def test_a_title_is_smaller_rather_than_in_three_lines(page: QWidget) -> None:
    label = shown(page, LONG, 540, 2.0)
    assert label.height() < 3 * QFontMetrics(label.font()).lineSpacing()
    assert label.font().pixelSize() > TITLE


def test_an_empty_title_takes_no_more_than_a_line(page: QWidget) -> None:
    assert shown(page, "", 300, 1.0).height() <= 2 * TITLE


@pytest.mark.parametrize("role", ["title", "subtitle", "heading", "number"])
def test_a_letter_that_rises_over_the_line_is_seen_whole(page: QWidget, role: str) -> None:
    label = words(theme_for(dark=False, scale=1.0), "Ü", role)
    label.setParent(page)
    label.setGeometry(0, 0, 300, label.heightForWidth(300))
    picture = label.grab().toImage()
    ground = picture.pixel(299, 0)
    rows = [y for y in range(picture.height()) if any(picture.pixel(x, y) != ground for x in range(300))]
    assert rows[-1] - rows[0] + 1 >= QFontMetrics(label.font()).tightBoundingRect("Ü").height() - 1
    assert words(theme_for(dark=False, scale=1.0), "U", role).contentsMargins().top() == 0
