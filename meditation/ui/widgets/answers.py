"""Answers of which one holds: to a screen reader radio buttons within their question, walked with the arrow keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget

from meditation.ui.widgets.buttons import Pill
from meditation.ui.widgets.layout import WrappingRow

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QKeyEvent

    from meditation.ui.theme import Theme

ON, BACK = (Qt.Key.Key_Right, Qt.Key.Key_Down), (Qt.Key.Key_Left, Qt.Key.Key_Up)


class Question(QWidget):
    """Holds the answers to one question, and has its name."""

    spoken_role = QAccessible.Role.Grouping

    def __init__(self, asked: str) -> None:
        super().__init__()
        self.setAccessibleName(asked)


class Answer(Pill):
    """One of those within a question."""

    spoken_role = QAccessible.Role.RadioButton

    def __init__(self, theme: Theme, text: str, spoken: str) -> None:
        super().__init__(theme, text, "choice", spoken)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go to another answer without giving it: what is chosen here holds at once."""
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if held == Qt.KeyboardModifier.NoModifier and event.key() in ON + BACK:
            self._go(1 if event.key() in ON else -1, sideways=event.key() in {ON[0], BACK[0]})
        else:
            super().keyPressEvent(event)

    def _go(self, step: int, *, sideways: bool) -> None:
        if sideways and self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            step = -step
        question = self.parentWidget()
        if question is None:
            return
        within = question.findChildren(Answer, options=Qt.FindChildOption.FindDirectChildrenOnly)
        answers = [answer for answer in within if answer.isVisible() and answer.isEnabled()]
        answers[(answers.index(self) + step) % len(answers)].setFocus(Qt.FocusReason.TabFocusReason)


def row_of(asked: str, answers: Iterable[Answer]) -> Question:
    """A question that shows nothing but its answers."""
    question = Question(asked)
    row = WrappingRow()
    question.setLayout(row)
    for answer in answers:
        row.addWidget(answer)
    return question
