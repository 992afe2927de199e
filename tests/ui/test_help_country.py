"""Whose helplines come first: the system's country, or the one that was chosen; addresses are copied, never opened."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QLocale, QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel

from meditation.ui.pages.help import region_of
from meditation.ui.widgets.helpline import Helpline

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from meditation.ui.window import Window


class Browser(QObject):
    """What the system would open addresses with."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        self.opened.append(url.toString())


@pytest.fixture
def window(window: Window) -> Window:
    """On a computer that is set to Britain."""
    window.help.region = lambda: "GB"
    return window


def first_number(window: Window) -> str:
    QApplication.processEvents()
    return window.help.findChildren(Helpline)[0].line.number


@pytest.mark.parametrize(
    ("locale", "region", "first"),
    [
        ("en_US", "US", "911"),
        ("de_AT", "AT", "112"),
        ("en_NZ", "NZ", "111"),
        ("cy_GB", "GB", "999 · 112"),
        ("ja_JP", "JP", "findahelpline.com"),
        ("C", "", "findahelpline.com"),
    ],
)
def test_where_the_system_is_set_to_is_told_in_two_letters_or_not_at_all(
    locale: str, region: str, first: str, desk: Any
) -> None:
    assert region_of(QLocale(locale)) == region
    assert desk.help(region).lines[0].number == first


def test_the_country_is_changed_in_one_step_and_kept(window: Window, desk: Any, qtbot: QtBot) -> None:
    window.go("help")
    assert first_number(window) == "999 · 112"
    qtbot.keyClick(window.help.country.opener, Qt.Key.Key_Return)
    qtbot.keyClick(window.help.country.choices.pills["NZ"], Qt.Key.Key_Return)
    assert first_number(window) == "111"
    assert desk.settings.country == "NZ"
    assert window.focusWidget() is window.help.country.opener
    qtbot.keyClick(window.help.country.choices.pills[""], Qt.Key.Key_Return)
    assert first_number(window) == "999 · 112"
    assert desk.settings.country == ""


def test_a_country_that_cannot_be_kept_is_told_and_shown_all_the_same(window: Window, desk: Any) -> None:
    window.go("help")
    desk.refusal = "The settings could not be kept: no room."
    window.help.country.choices.pills["NZ"].click()
    assert first_number(window) == "111"
    assert desk.refusal in [label.text() for label in window.help.findChildren(QLabel) if not label.isHidden()]


def test_other_countries_are_folded_until_they_are_asked_for(window: Window, qtbot: QtBot) -> None:
    window.go("help")
    before = len(window.help.findChildren(Helpline))
    assert not window.help.elsewhere.isVisible()
    qtbot.keyClick(window.help.others, Qt.Key.Key_Space)
    assert window.help.elsewhere.isVisible()
    assert len(window.help.findChildren(Helpline)) > before
    qtbot.keyClick(window.help.others, Qt.Key.Key_Space)
    assert not window.help.elsewhere.isVisible()


def test_an_address_is_copied_and_no_browser_is_opened(window: Window, qtbot: QtBot) -> None:
    browser = Browser()
    schemes = ("http", "https", "")
    for scheme in schemes:
        QDesktopServices.setUrlHandler(scheme, browser, "take")
    window.go("help")
    [directory] = [line for line in window.help.findChildren(Helpline) if line.line.address]
    qtbot.keyClick(directory.copy, Qt.Key.Key_Space)
    for scheme in schemes:
        QDesktopServices.unsetUrlHandler(scheme)
    assert QGuiApplication.clipboard().text() == "findahelpline.com"
    assert browser.opened == []


def test_a_number_reads_from_left_to_right_also_where_words_do_not(open_window: Callable[..., Window]) -> None:
    QApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        window = open_window()
        window.go("help")
        numbers = [
            label
            for line in window.help.findChildren(Helpline)
            for label in line.findChildren(QLabel)
            if label.text().replace("\u200b", "") == line.line.number
        ]
        assert len(numbers) == len(window.help.findChildren(Helpline))
        assert {label.layoutDirection() for label in numbers} == {Qt.LayoutDirection.LeftToRight}
    finally:
        QApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.mark.parametrize(("width", "scale"), [(400, 1.0), (640, 2.0)])
def test_with_everything_unfolded_no_line_is_wider_than_the_window(
    open_window: Callable[..., Window], width: int, scale: float
) -> None:
    window = open_window(size=(width, 480), scale=scale)
    window.go("help")
    window.help.others.click()
    window.help.country.opener.click()
    QApplication.processEvents()
    assert window.width() == width
    assert window.help.widget().minimumSizeHint().width() <= window.help.width()
