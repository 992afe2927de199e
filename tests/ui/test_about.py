"""About: what has to be said of a practice aid is said there."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QLabel

from meditation.ui.pages.player_keys import _acts, _presenting

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


def test_about_names_every_key_of_the_player_and_of_the_window(window: Window) -> None:
    window.open_about()
    told = "\n".join(label.text() for label in window.about.findChildren(QLabel))
    names = {
        Qt.Key.Key_Left: "←",
        Qt.Key.Key_Right: "→",
        Qt.Key.Key_Up: "↑",
        Qt.Key.Key_Down: "↓",
        Qt.Key.Key_Plus: "plus",
        Qt.Key.Key_Minus: "minus",
    }
    other_names = {Qt.Key.Key_Equal, Qt.Key.Key_Underscore, Qt.Key.Key_Return, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}
    keys = {**_acts(window.player), **_presenting(window.player)}
    wanted = [names.get(key, QKeySequence(key).toString()) for key in keys if key not in other_names]
    assert [key for key in wanted if not re.search(rf"(?<!\w){re.escape(key)}(?!\w)", told)] == []
    assert all(key in told for key in ("F1", "F9", "F11", "Ctrl+F"))
