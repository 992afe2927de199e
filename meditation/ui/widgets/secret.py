"""A field for words that nobody shall read along with, and a line below it that says what came of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QLineEdit

from meditation.ui.widgets.line import Line
from meditation.ui.widgets.text import Words, dress

if TYPE_CHECKING:
    from meditation.ui.theme import Theme

LONGEST = 1000


class SecretField(Line):
    """One line of dots, or of letters where it is wished for; never completed, corrected or remembered."""

    def __init__(self, theme: Theme, title: str, *, hidden: bool = True) -> None:
        super().__init__(theme, title)
        self.setMaxLength(LONGEST)
        self.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhNoAutoUppercase
        )
        self.show_letters(not hidden)

    def show_letters(self, shown: bool) -> None:
        self.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)


class Said(Words):
    """One sentence, seen and said aloud; not there while there is none."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        dress(self, theme)
        self.hide()

    def say(self, sentence: str) -> None:
        if sentence and sentence != self.text() and QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentence))
        self.setText(sentence)
        self.setVisible(bool(sentence))
