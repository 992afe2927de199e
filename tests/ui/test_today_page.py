"""Today with nothing to offer, and with something that the person should know."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QApplication, QLabel

from meditation.ui.pages.today import NOTHING_HERE

if TYPE_CHECKING:
    from meditation.ui.window import Window


def said(window: Window) -> str:
    window.go("today")
    QApplication.processEvents()
    return "\n".join(label.text() for label in window.today.findChildren(QLabel) if label.isVisible())


def test_with_no_session_at_all_it_says_where_to_look_and_asks_nothing(window: Window, desk: Any) -> None:
    desk.cards = list
    assert NOTHING_HERE in said(window)
    assert "How are you?" not in said(window)
    assert desk.today().greeting in said(window)


def test_what_the_person_should_know_stands_at_the_foot(window: Window, desk: Any) -> None:
    desk.notice = "Your history could not be opened."
    assert desk.notice in said(window)


def test_with_sessions_one_may_say_how_one_is(window: Window) -> None:
    assert NOTHING_HERE not in said(window)
    assert window.today.feelings.isVisible()
