"""One's own people and plan for hard moments: a field that is kept when it is left."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QVBoxLayout

from meditation.language import noted, tr
from meditation.ui.theme import BODY, XL, L, S
from meditation.ui.widgets.text import words

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QHideEvent

    from meditation.ui.theme import Theme
    from meditation.views.desk import Desk

TITLE: Final = noted("Your own people, and what helps you")
PLAN_WORDS: Final = noted("Names, numbers, places, words: best written in a calm hour. They stay on this computer.")
PLAN_EXAMPLE: Final = noted("A friend: …\nMy therapist: …\nWhat has helped before: …")
PLAN_HEIGHT = 120
"""px."""


class Plan(QPlainTextEdit):
    """Plain words; `left` when something else has the keyboard, or the page goes."""

    left = Signal()

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self._kept = text
        self.setTabChangesFocus(True)
        self.setPlaceholderText(tr(PLAN_EXAMPLE))
        self.setAccessibleName(tr(TITLE))
        self.setAccessibleDescription(tr(PLAN_WORDS))

    def _leave(self) -> None:
        if self.toPlainText() != self._kept:
            self._kept = self.toPlainText()
            self.left.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._leave()

    def hideEvent(self, event: QHideEvent) -> None:
        self._leave()
        super().hideEvent(event)


class OwnPlan(QFrame):
    """The field with its words, and below it what could not be kept."""

    def __init__(self, desk: Desk, theme: Theme, text: str, notice: str) -> None:
        super().__init__()
        self._desk = desk
        self.setObjectName("panel")
        column = QVBoxLayout(self)
        column.setContentsMargins(XL, L, XL, L)
        column.setSpacing(S)
        column.addWidget(words(theme, tr(TITLE), "heading"))
        column.addWidget(words(theme, tr(PLAN_WORDS), "note", "second"))
        self.field = Plan(text)
        self.field.setFont(theme.sans(BODY))
        self.field.setMinimumHeight(theme.px(PLAN_HEIGHT))
        self.field.left.connect(lambda: self.tell(self._desk.keep_plan(self.field.toPlainText())))
        column.addWidget(self.field)
        self._notice = words(theme, "", "note", "second")
        column.addWidget(self._notice)
        self.tell(notice)

    def tell(self, notice: str) -> None:
        self._notice.setText(notice)
        self._notice.setVisible(bool(notice))
