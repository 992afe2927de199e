"""The window and its pages: every view is shown, every control is reached by keyboard, words stay plain."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QSlider,
    QWidget,
)

from meditation.ui.theme import theme_for
from meditation.ui.widgets.card import SceneCard
from meditation.ui.widgets.layout import CardGrid
from meditation.ui.widgets.stepper import Stepper
from meditation.ui.window import Window

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

CONTROLS = (QAbstractButton, QSlider, QLineEdit, QPlainTextEdit, QAbstractSpinBox)


def open_page(window: Window, page: str) -> QWidget:
    if page == "session card":
        window.open_card("hand-on-heart")
    elif page == "about":
        window.open_about()
    elif page in {"player", "finish"}:
        window.begin(window.desk.card("hand-on-heart"), sound=True)
        if page == "finish":
            window.player.end()
    else:
        window.go(page)
    QApplication.processEvents()
    return window.pages.currentWidget()


def shown(page: QWidget) -> str:
    """All words of a page: labels, buttons and cards."""
    labels = [label.text() for label in page.findChildren(QLabel) if not label.isHidden()]
    names = [button.accessibleName() for button in page.findChildren(QAbstractButton)]
    return "\n".join([*labels, *names])


def reachable(page: QWidget) -> list[QWidget]:
    """Every control but the parts of a stepper, whose number does with its keys what less and more do."""
    found = [w for w in page.findChildren(QWidget) if isinstance(w, CONTROLS) and w.isVisible() and w.isEnabled()]
    parts = {part for stepper in page.findChildren(Stepper) for part in stepper.findChildren(QWidget)}
    return [w for w in found if w not in parts or isinstance(w, QAbstractSpinBox)]


PAGES = (
    *("today", "library", "breathe", "timer", "history", "settings", "about", "help"),
    *("session card", "player", "finish"),
)


def test_today_greets_and_offers_what_the_view_says(window: Window, desk: Any) -> None:
    view = desk.today()
    words = shown(open_page(window, "today"))
    assert view.greeting in words
    assert view.sentence in words
    assert all(card.title in words for card in (view.main, *view.small))


def test_the_library_shows_every_card_and_a_reason_for_the_broken_one(window: Window, desk: Any) -> None:
    open_page(window, "library")
    assert [card.card for card in window.library.cards] == list(desk.library().cards)
    assert desk.library().cards[-1].trouble in window.library.cards[-1].accessibleName()


def test_a_broken_card_opens_nothing(window: Window, qtbot: QtBot) -> None:
    open_page(window, "library")
    qtbot.keyClick(window.library.cards[-1], Qt.Key.Key_Return)
    assert window.pages.currentWidget() is window.library


def test_searching_leaves_only_what_was_meant(window: Window, qtbot: QtBot) -> None:
    open_page(window, "library")
    qtbot.keyClicks(window.library.search, "slow")
    assert [card.card.id for card in window.library.cards] == ["slow-breathing"]


def test_a_chip_chooses_a_family_and_lets_it_go_again(window: Window, qtbot: QtBot, desk: Any) -> None:
    open_page(window, "library")
    qtbot.keyClick(window.library.filters.unfold, Qt.Key.Key_Space)
    calming = window.library.filters.kinds.pills["calming"]
    assert calming.isVisible()
    qtbot.keyClick(calming, Qt.Key.Key_Space)
    assert [card.card.id for card in window.library.cards] == ["slow-breathing"]
    qtbot.keyClick(calming, Qt.Key.Key_Space)
    assert len(window.library.cards) == len(desk.library().cards)


def test_help_has_words_numbers_and_a_session(window: Window, desk: Any) -> None:
    view = desk.help()
    words = shown(open_page(window, "help"))
    assert all(line.number in words for line in view.lines)
    assert all(sentence in words for sentence in (*view.words, *view.grounding, view.scope))


def test_the_session_card_shows_its_asking_and_its_words(window: Window, desk: Any) -> None:
    view = desk.card("hand-on-heart")
    words = shown(open_page(window, "session card"))
    assert " · ".join(view.asks) in words
    assert view.caution in words
    assert all(line in words for _, lines in view.transcript for line in lines)


def test_the_slider_compiles_the_session_anew(window: Window, qtbot: QtBot) -> None:
    open_page(window, "session card")
    before = window.session_card.view.length
    qtbot.keyClick(window.session_card.slider, Qt.Key.Key_Right)
    assert window.session_card.view.plan.length == before + 15_000


def test_no_touch_changes_what_the_session_asks(window: Window, qtbot: QtBot) -> None:
    open_page(window, "session card")
    qtbot.keyClick(window.session_card.switches["touch"].pills["no"], Qt.Key.Key_Space)
    assert "No touch" in window.session_card.view.asks


def test_enter_twice_begins_from_today(window: Window, qtbot: QtBot, desk: Any) -> None:
    for _ in range(2):
        qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Return)
    assert window.pages.currentWidget() is window.player
    assert desk.sitting.timeline.id == desk.today().main.id
    assert desk.sound


def test_silent_begins_without_sound(window: Window, qtbot: QtBot, desk: Any) -> None:
    open_page(window, "session card")
    qtbot.keyClick(window.session_card.sound.pills["no"], Qt.Key.Key_Space)
    qtbot.keyClick(window.session_card.begin, Qt.Key.Key_Return)
    assert desk.sound is False


def test_keeping_hands_over_check_in_and_note(window: Window, qtbot: QtBot, desk: Any) -> None:
    open_page(window, "finish")
    qtbot.keyClick(window.finish.lines["kind"].pills[3], Qt.Key.Key_Space)
    qtbot.keyClicks(window.finish.note, "Softer.")
    qtbot.keyClick(window.finish.keep, Qt.Key.Key_Return)
    [(session, check_in, note)] = desk.kept
    assert (session, check_in.kind, check_in.connected, note) == ("row-1", 4, None, "Softer.")
    assert window.pages.currentWidget() is window.today


def test_a_refused_note_stays_on_the_page_with_its_reason(window: Window, qtbot: QtBot, desk: Any) -> None:
    open_page(window, "finish")
    desk.refusal = "This could not be written down yet."
    qtbot.keyClick(window.finish.keep, Qt.Key.Key_Return)
    assert window.pages.currentWidget() is window.finish
    assert desk.refusal in shown(window.finish)


def test_finishing_without_a_word_keeps_nothing(window: Window, qtbot: QtBot, desk: Any) -> None:
    open_page(window, "finish")
    qtbot.keyClick(window.finish.go, Qt.Key.Key_Return)
    assert desk.kept == []


@pytest.mark.parametrize("page", PAGES)
def test_tab_reaches_every_control_and_comes_round(window: Window, qtbot: QtBot, page: str) -> None:
    here = open_page(window, page)
    wanted = set(reachable(here))
    start = window.focusWidget()
    seen = {start}
    for _ in range(len(window.findChildren(QWidget))):
        qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
        seen.add(window.focusWidget())
        if window.focusWidget() is start:
            break
    assert wanted - seen == set()
    assert window.focusWidget() is start


@pytest.mark.parametrize("page", PAGES)
def test_every_control_has_a_name(window: Window, page: str) -> None:
    assert [control for control in reachable(open_page(window, page)) if not control.accessibleName()] == []


@pytest.mark.parametrize("page", PAGES)
def test_every_label_is_plain_text(window: Window, page: str) -> None:
    labels = open_page(window, page).findChildren(QLabel)
    assert {label.textFormat() for label in labels} <= {Qt.TextFormat.PlainText}


def test_markup_in_a_script_is_read_as_it_stands(window: Window) -> None:
    assert "Rest <b>one hand</b> over your heart" in shown(open_page(window, "session card"))


@pytest.mark.parametrize(
    ("key", "page"),
    [
        (Qt.Key.Key_1, "today"),
        (Qt.Key.Key_2, "library"),
        (Qt.Key.Key_3, "breathe"),
        (Qt.Key.Key_4, "timer"),
        (Qt.Key.Key_5, "history"),
        (Qt.Key.Key_6, "settings"),
        (Qt.Key.Key_Comma, "settings"),
    ],
)
def test_control_and_a_number_open_a_page(window: Window, qtbot: QtBot, key: Qt.Key, page: str) -> None:
    window.go("help")
    qtbot.keyClick(window, key, Qt.KeyboardModifier.ControlModifier)
    assert window.pages.currentWidget() is getattr(window, page)


def test_control_f_puts_the_cursor_into_the_search(window: Window, qtbot: QtBot) -> None:
    qtbot.keyClick(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert window.focusWidget() is window.library.search


def test_help_pauses_the_player_and_back_returns_to_it(window: Window, qtbot: QtBot, desk: Any) -> None:
    open_page(window, "player")
    qtbot.keyClick(window.player, Qt.Key.Key_F1)
    assert window.pages.currentWidget() is window.help
    assert desk.sitting.paused
    qtbot.keyClick(window.help.back, Qt.Key.Key_Return)
    assert window.pages.currentWidget() is window.player
    assert desk.sitting.paused


def test_help_begins_its_short_session_and_ends_the_other(window: Window, qtbot: QtBot, desk: Any) -> None:
    open_page(window, "player")
    first = desk.sitting
    qtbot.keyClick(window.player, Qt.Key.Key_F1)
    qtbot.keyClick(window.help.begin, Qt.Key.Key_Return)
    assert first.heard == ["stopped"]
    assert desk.sitting.timeline.id == desk.help().session.id


def test_escape_leaves_the_session_card_for_where_it_came_from(window: Window, qtbot: QtBot) -> None:
    window.go("library")
    window.open_card("slow-breathing")
    qtbot.keyClick(window.session_card.begin, Qt.Key.Key_Escape)
    assert window.pages.currentWidget() is window.library


def test_closing_the_window_writes_the_sitting_down(window: Window, desk: Any) -> None:
    open_page(window, "player")
    window.close()
    assert desk.sitting.heard == ["stopped"]


@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize(("width", "scale"), [(520, 1.0), (1120, 2.0), (1120, 1.0)])
def test_no_page_is_wider_than_its_window(
    open_window: Callable[..., Window], page: str, width: int, scale: float
) -> None:
    window = open_window(size=(width, 760), scale=scale)
    here = open_page(window, page)
    assert window.width() == width
    inner = here.widget() if hasattr(here, "widget") else here
    assert inner.minimumSizeHint().width() <= here.width()


def test_cards_stand_side_by_side_without_overlap(window: Window) -> None:
    page = open_page(window, "library")
    places = [card.geometry() for grid in page.findChildren(CardGrid) for card in grid.findChildren(SceneCard)]
    assert len(places) > 3
    assert not any(a.intersects(b) for n, a in enumerate(places) for b in places[n + 1 :])


def test_the_cards_of_a_row_are_alike_to_the_pixel(open_window: Callable[..., Window]) -> None:
    """One that is a pixel wider has a taller picture, and its title stands lower."""
    for width in (1120, 1121, 1122):
        page = open_page(open_window(size=(width, 760)), "library")
        grid = max(page.findChildren(CardGrid), key=lambda grid: len(grid.findChildren(SceneCard)))
        cards = grid.findChildren(SceneCard)
        row = [card.geometry() for card in cards if card.y() == cards[0].y()]
        assert len(row) == 3
        assert len({place.size().toTuple() for place in row}) == 1
        assert (row[0].left(), row[-1].right()) == (0, grid.width() - 1)


@pytest.mark.parametrize(("width", "scale"), [(400, 1.0), (400, 2.0), (520, 1.0), (558, 1.0), (700, 2.0)])
def test_the_bar_shows_its_words_whole_or_not_at_all(
    open_window: Callable[..., Window], width: int, scale: float
) -> None:
    rail = open_window(size=(width, 760), scale=scale).rail
    for button in rail.buttons.values():
        bare = button.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonIconOnly
        assert bare or button.width() >= button.sizeHint().width()
        assert button.geometry().right() < rail.width()
        assert button.accessibleName()


def test_a_usual_narrow_window_keeps_the_words_in_its_bar(open_window: Callable[..., Window]) -> None:
    rail = open_window(size=(520, 760)).rail
    styles = {button.toolButtonStyle() for button in rail.buttons.values()}
    assert styles == {Qt.ToolButtonStyle.ToolButtonTextUnderIcon}


def test_what_opens_in_a_window_that_is_seen_already_is_there_at_once_and_has_the_keyboard(
    desk: Any, qtbot: QtBot
) -> None:
    window = Window(desk, theme_for(dark=False), place="")
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
    window.go("today")
    window.open_card("hand-on-heart")
    focused = QApplication.focusWidget()
    assert focused is not None
    assert (focused.accessibleName().split()[0], focused.isVisible()) == ("Begin", True)
