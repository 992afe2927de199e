"""The library's page: chosen by how one is, by the time there is, by favourites and kinds; empty, very full."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec
import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QApplication, QLabel

from meditation.views.library import AT_ONCE, HELP_IS_NEAR, NO_FAVOURITES, NOTHING_FITS

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from meditation.ui.pages.library import LibraryPage
    from meditation.ui.window import Window


@pytest.fixture
def page(window: Window) -> LibraryPage:
    window.go("library")
    QApplication.processEvents()
    return window.library


def shown(page: LibraryPage) -> list[str]:
    return [card.card.id for card in page.cards]


def said(page: LibraryPage) -> str:
    QApplication.processEvents()
    return "\n".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def crowd(desk: Any, count: int) -> None:
    """So many sessions more."""
    card = desk.cards()[0]
    many = [msgspec.structs.replace(card, id=f"own-{n}", title=f"Own {n}") for n in range(count)]
    desk.cards = lambda: many


def test_a_length_leaves_what_can_last_so_long_and_opens_the_card_at_it(window: Window, page: LibraryPage) -> None:
    page.filters.lengths.pills["3"].click()
    assert "hand-on-heart" in shown(page)
    page.filters.lengths.pills["20"].click()
    assert shown(page) == []
    page.filters.lengths.pills["5"].click()
    next(card for card in page.cards if card.card.id == "hand-on-heart").click()
    assert window.session_card.view.length == 300_000


def test_without_a_length_a_card_opens_with_its_own(window: Window, page: LibraryPage) -> None:
    next(card for card in page.cards if card.card.id == "hand-on-heart").click()
    assert window.session_card.view.length == 180_000


def test_pressing_what_is_chosen_lets_it_go_and_so_does_show_everything(page: LibraryPage, qtbot: QtBot) -> None:
    everything = shown(page)
    qtbot.keyClick(page.filters.lengths.pills["20"], Qt.Key.Key_Space)
    qtbot.keyClick(page.filters.lengths.pills["20"], Qt.Key.Key_Space)
    assert shown(page) == everything
    page.filters.lengths.pills["20"].click()
    page.filters.feelings.pills["tense"].click()
    assert NOTHING_FITS in said(page)
    page.filters.everything.setFocus()
    qtbot.keyClick(page.filters.everything, Qt.Key.Key_Return)
    assert shown(page) == everything
    assert not page.filters.everything.isVisible()
    assert page.filters.favourites.hasFocus()


def test_a_feeling_shows_its_sessions_in_their_order(page: LibraryPage, desk: Any) -> None:
    cards = {card.id: card for card in desk.cards()}
    warm, easing = (msgspec.structs.replace(cards["hand-on-heart"], id=id_) for id_ in ("warm-hands", "easing-down"))
    desk.cards = lambda: [warm, *cards.values(), easing]
    page.filters.feelings.pills["tense"].click()
    assert shown(page) == ["easing-down", "warm-hands"]
    assert page.filters.feelings.pills["tense"].isChecked()


def test_when_it_is_too_much_help_is_named_as_well(page: LibraryPage) -> None:
    assert HELP_IS_NEAR not in said(page)
    page.filters.feelings.pills["too-much"].click()
    assert HELP_IS_NEAR in said(page)
    page.filters.feelings.pills["steady"].click()
    assert HELP_IS_NEAR not in said(page)


def test_from_today_one_comes_to_how_are_you(window: Window, qtbot: QtBot) -> None:
    window.go("today")
    qtbot.keyClick(window.today.feelings, Qt.Key.Key_Return)
    assert window.pages.currentWidget() is window.library
    assert window.focusWidget() is window.library.filters.feelings.pills["too-much"]


def test_no_favourites_yet_is_said_with_how_to_have_one(page: LibraryPage, qtbot: QtBot) -> None:
    qtbot.keyClick(page.filters.favourites, Qt.Key.Key_Space)
    assert shown(page) == []
    assert NO_FAVOURITES in said(page)


def test_the_star_on_a_card_makes_a_favourite_and_takes_it_back(window: Window, desk: Any, qtbot: QtBot) -> None:
    window.open_card("slow-breathing")
    qtbot.keyClick(window.session_card.star, Qt.Key.Key_Space)
    assert desk.settings.starred == ("slow-breathing",)
    window.go("library")
    window.library.filters.favourites.click()
    assert shown(window.library) == ["slow-breathing"]
    assert "A favourite" in window.library.cards[0].accessibleName()
    window.open_card("slow-breathing")
    assert window.session_card.star.isChecked()
    qtbot.keyClick(window.session_card.star, Qt.Key.Key_Space)
    assert desk.settings.starred == ()


def test_a_star_that_cannot_be_kept_is_told(window: Window, desk: Any) -> None:
    desk.refusal = "The settings could not be kept: no room."
    window.open_card("slow-breathing")
    window.session_card.star.click()
    QApplication.processEvents()
    labels = window.session_card.findChildren(QLabel)
    assert desk.refusal in [label.text() for label in labels if label.isVisible()]


def test_a_card_says_when_it_was_practised_last(page: LibraryPage) -> None:
    names = {card.card.id: card.accessibleName() for card in page.cards}
    assert "practised today" in names["slow-breathing"]
    assert "practised" not in names["hand-on-heart"]


def test_a_very_full_shelf_shows_its_first_cards_and_the_rest_when_it_is_asked_for(
    page: LibraryPage, desk: Any, qtbot: QtBot
) -> None:
    crowd(desk, 300)
    page.refresh()
    assert len(page.cards) == AT_ONCE
    assert page.more.text() == f"Show {300 - AT_ONCE} more"
    qtbot.keyClick(page.more, Qt.Key.Key_Return)
    assert len(page.cards) == 300
    assert not page.more.isVisible()
    assert page.cards[AT_ONCE].hasFocus()
    page.filters.lengths.pills["3"].click()
    assert len(page.cards) == AT_ONCE


def test_an_empty_shelf_says_where_sessions_come_from(page: LibraryPage, desk: Any) -> None:
    crowd(desk, 0)
    page.refresh()
    assert "own sessions" in said(page)


@pytest.mark.parametrize(("width", "scale"), [(400, 1.0), (640, 2.0), (400, 2.0)])
def test_with_all_chips_open_the_page_is_no_wider_than_its_window(
    open_window: Callable[..., Window], width: int, scale: float
) -> None:
    window = open_window(size=(width, 480), scale=scale)
    window.go("library")
    window.library.filters.unfold.click()
    QApplication.processEvents()
    assert window.width() == width
    assert window.library.widget().minimumSizeHint().width() <= window.library.width()


def test_from_right_to_left_cards_and_chips_begin_at_the_right(open_window: Callable[..., Window]) -> None:
    QApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        window = open_window()
        window.go("library")
        QApplication.processEvents()
        first, second = window.library.cards[:2]
        assert first.geometry().left() > second.geometry().right()
        pills = list(window.library.filters.lengths.pills.values())
        assert pills[0].geometry().left() > pills[1].geometry().right()
        grid = window.library.grid
        assert grid.rect().contains(QRect(first.geometry()))
    finally:
        QApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
