"""About: what the program is and is not, its version, its licences, and where a newer one is to be had."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal

from meditation.ui.theme import READING
from meditation.ui.widgets.buttons import back_button
from meditation.ui.widgets.layout import ColumnPage, panel
from meditation.ui.widgets.text import words
from meditation.ui.widgets.unwanted import UnwantedQuestion

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from meditation.ui.theme import Theme
    from meditation.views.desk import Desk


class AboutPage(ColumnPage):
    """`left` to where the person came from; `unwanted` where something happened that nobody asked for."""

    widest = READING
    left = Signal()
    unwanted = Signal()

    def __init__(self, desk: Desk, theme: Theme) -> None:
        super().__init__(theme)
        self._desk = desk

    def refresh(self) -> None:
        view = self._desk.about()
        column = self.begin_again()
        self.back = back_button(self.theme)
        self.back.clicked.connect(self.left)
        column.addWidget(self.back)
        column.addWidget(words(self.theme, "Hand on Heart", "title"))
        column.addWidget(words(self.theme, view.version, "lead", "second"))
        for title, sentences in view.parts:
            frame, inside = panel()
            inside.addWidget(words(self.theme, title, "label"))
            for sentence in sentences:
                inside.addWidget(words(self.theme, sentence, "body"))
            column.addWidget(frame)
        question = UnwantedQuestion(self.theme)
        question.see.clicked.connect(self.unwanted)
        column.addWidget(question)
        column.addStretch(1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def focus_first(self) -> None:
        self.back.setFocus()
        self.verticalScrollBar().setValue(0)
