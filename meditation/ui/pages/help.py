"""Help right now: words first, then people to speak with, then something to do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPlainTextEdit

from meditation.ui.theme import BODY, XS, L, S
from meditation.ui.widgets.buttons import Pill, back_button
from meditation.ui.widgets.layout import CardGrid, ColumnPage, panel
from meditation.ui.widgets.text import words

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent
    from PySide6.QtWidgets import QVBoxLayout, QWidget

    from meditation.ui.theme import Theme
    from meditation.views.desk import Desk
    from meditation.views.help import HelpView, LineView


PLAN_WORDS = "Names, numbers, places, words: best written in a calm hour. They stay on this computer."
PLAN_EXAMPLE = "A friend: …\nMy therapist: …\nWhat has helped before: …"
PLAN_HEIGHT = 120
"""px."""


class Plan(QPlainTextEdit):
    """Plain words; `left` when something else has the keyboard, or the page goes."""

    left = Signal()

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self._kept = text
        self.setTabChangesFocus(True)
        self.setPlaceholderText(PLAN_EXAMPLE)
        self.setAccessibleName("Your own people, and what helps you")
        self.setAccessibleDescription(PLAN_WORDS)

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


class HelpPage(ColumnPage):
    """`begun` with the short session's id, `left` to where the person came from."""

    begun = Signal(str)
    left = Signal()

    def __init__(self, desk: Desk, theme: Theme) -> None:
        super().__init__(theme)
        self._desk = desk

    def refresh(self) -> None:
        view = self._desk.help()
        column = self.begin_again()
        self.back = back_button(self.theme)
        self.back.clicked.connect(self.left)
        column.addWidget(self.back)
        column.addWidget(words(self.theme, "Help right now", "title"))
        for sentence in view.words:
            column.addWidget(words(self.theme, sentence, "lead"))
        self._add_grounding(view, column)
        if view.lines:
            grid = CardGrid(self.theme.px(230))
            grid.show_cards([self._line(line) for line in view.lines])
            column.addWidget(words(self.theme, "People to speak with", "heading"))
            column.addWidget(grid)
        self._add_plan(view, column)
        column.addWidget(words(self.theme, view.scope, "note", "second"))
        column.addStretch(1)

    def _add_grounding(self, view: HelpView, column: QVBoxLayout) -> None:
        frame, inside = panel()
        inside.addWidget(words(self.theme, "Something to do right here", "heading"))
        for step in view.grounding:
            inside.addWidget(words(self.theme, step, "body"))
        self.begin: Pill | None = None
        card = view.session
        if card is not None:
            inside.addSpacing(L // 2)
            inside.addWidget(words(self.theme, f"{card.title} · {card.line}", "body", "second"))
            self.begin = Pill(self.theme, "Begin", "primary", f"Begin. {card.spoken}")
            self.begin.clicked.connect(lambda: self.begun.emit(card.id))
            inside.addWidget(self.begin)
        column.addWidget(frame)

    def _add_plan(self, view: HelpView, column: QVBoxLayout) -> None:
        """One's own people first to call, and what helps, written in a calm hour; kept when the field is left."""
        frame, inside = panel(spacing=S)
        inside.addWidget(words(self.theme, "Your own people, and what helps you", "heading"))
        inside.addWidget(words(self.theme, PLAN_WORDS, "note", "second"))
        self.plan = Plan(view.plan)
        self.plan.setFont(self.theme.sans(BODY))
        self.plan.setMinimumHeight(self.theme.px(PLAN_HEIGHT))
        self.plan.left.connect(self._keep_plan)
        inside.addWidget(self.plan)
        self.plan_notice = words(self.theme, view.notice, "note", "second")
        self.plan_notice.setVisible(bool(view.notice))
        inside.addWidget(self.plan_notice)
        column.addWidget(frame)

    def _keep_plan(self) -> None:
        notice = self._desk.keep_plan(self.plan.toPlainText())
        self.plan_notice.setText(notice)
        self.plan_notice.setVisible(bool(notice))

    def _line(self, line: LineView) -> QWidget:
        frame, inside = panel(spacing=XS)
        inside.addWidget(words(self.theme, line.country, "kicker", "second"))
        inside.addWidget(words(self.theme, line.name, "label"))
        number = words(self.theme, line.number, "heading", "accent")
        number.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        inside.addWidget(number)
        inside.addWidget(words(self.theme, line.hours, "note", "second"))
        inside.addWidget(words(self.theme, f"Compared with its source on {line.checked}", "note", "second"))
        inside.addStretch(1)
        frame.setAccessibleName(f"{line.country}. {line.name}. {line.number}. {line.hours}")
        return frame

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def focus_first(self) -> None:
        (self.begin or self.back).setFocus()
        self.verticalScrollBar().setValue(0)
