"""A stretch of writing: its question and a plain page; what is written is kept nowhere by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from meditation.language import noted, tr
from meditation.ui.theme import BODY, LEAD, XL, M, S
from meditation.ui.widgets.text import words

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QKeyEvent

    from meditation.ui.theme import Theme

KEPT_NOWHERE = noted("For your eyes only. Nothing is kept unless you say so at the end.")
MOST_LETTERS = 20_000
WIDEST = 760


class Paper(QPlainTextEdit):
    """Plain text; Esc leaves it before it ends anything."""

    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif len(self.toPlainText()) < MOST_LETTERS or not event.text().isprintable():
            super().keyPressEvent(event)


class WritingPane(QFrame):
    """Asks one question after another and holds each answer until the sitting is over; `left` by Esc."""

    left = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._answers: dict[str, str] = {}
        self._question = ""
        row = QHBoxLayout(self)
        row.setContentsMargins(XL, 0, XL, S)
        page = QWidget()
        page.setMaximumWidth(theme.px(WIDEST))
        row.addWidget(page)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(M)
        self._asked = words(theme, "", "lead", heading=True)
        self._asked.setFont(theme.serif(LEAD + 4))
        column.addWidget(self._asked)
        self.nudge = words(theme, "", "body", "second")
        self.nudge.hide()
        column.addWidget(self.nudge)
        self.paper = Paper()
        self.paper.setFont(theme.sans(BODY + 2))
        self.paper.setTabChangesFocus(True)
        self.paper.left.connect(self.left)
        column.addWidget(self.paper, 1)
        column.addWidget(words(theme, tr(KEPT_NOWHERE), "note", "second"))
        self.hide()

    def begin(self, answers: Mapping[str, str]) -> None:
        """A sitting in which this has been written so far, by its questions."""
        self._answers, self._question = dict(answers), ""
        self.paper.setPlainText("")
        self.hide()

    def ask(self, question: str) -> bool:
        """Show this question with what was written to it; True where it is another than before. Empty hides it."""
        if question == self._question:
            return False
        self._take()
        self._question = question
        self._asked.setText(question)
        self.paper.setPlainText(self._answers.get(question, ""))
        self.paper.moveCursor(QTextCursor.MoveOperation.End)
        self.paper.setAccessibleName(question)
        self.setVisible(bool(question))
        return True

    def show_nudge(self, text: str) -> None:
        """A cue that is read beside the page, while the hand goes on."""
        if text != self.nudge.text():
            self.nudge.setText(text)
            self.nudge.setVisible(bool(text))

    def _take(self) -> None:
        text = self.paper.toPlainText()
        if self._question and (text.strip() or self._question in self._answers):
            self._answers[self._question] = text

    def answers(self) -> dict[str, str]:
        """What has been written so far, by its questions."""
        self._take()
        return dict(self._answers)

    def written(self) -> str:
        """All that was written, each answer below its question."""
        self._take()
        return "\n\n".join(f"{question}\n{text.strip()}" for question, text in self._answers.items() if text.strip())
