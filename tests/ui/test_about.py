"""About: what has to be said of a practice aid is said there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLabel

if TYPE_CHECKING:
    from meditation.ui.window import Window


def said(window: Window) -> str:
    labels = window.about.findChildren(QLabel)
    return "\n".join(label.text() for label in labels).casefold()


def test_about_says_for_whom_it_is_and_that_it_is_no_crisis_service(window: Window) -> None:
    window.open_about()
    assert all(words in said(window) for words in ("for adults", "not treatment", "not a crisis service"))


def test_about_says_to_keep_taking_medicine_and_whom_to_ask_before_beginning(window: Window) -> None:
    window.open_about()
    for words in ("prescribed", "doctor or care team", "psychosis", "mania", "trauma", "withdrawal", "suicide"):
        assert words in said(window)
