"""The numbers of the history: each can be pressed, and then shows in place the days that made it, and why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from meditation.language import tr
from meditation.ui.roles import say_open
from meditation.ui.theme import NOTE, NUMBER, XL, L, M, S
from meditation.ui.widgets.buttons import IconButton
from meditation.ui.widgets.day_list import DayList
from meditation.ui.widgets.layout import CardGrid, panel
from meditation.ui.widgets.pressable import PressableCard
from meditation.ui.widgets.text import words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent

    from meditation.ui.theme import Theme
    from meditation.views.history import NumberView
    from meditation.views.past import Past

LEAST, MOST = 128, 5
"""px that a number needs, before the text factor; numbers in a row."""


class DaysPanel(QFrame):
    """One number explained: how it arose, then its days; `closed` by its button or Esc."""

    closed = Signal()

    def __init__(self, theme: Theme, number: NumberView, past: Past) -> None:
        super().__init__()
        frame, inside = panel(spacing=S)
        outside = QVBoxLayout(self)
        outside.setContentsMargins(0, 0, 0, 0)
        outside.addWidget(frame)
        inside.setContentsMargins(XL - M, S, XL - M, L)
        title = f"{number.number} {number.words}"
        inside.addLayout(self._head(theme, title))
        explained = QHBoxLayout()
        explained.setContentsMargins(M, 0, M, 0)
        explained.addWidget(words(theme, number.explained, "note", "second"))
        inside.addLayout(explained)
        self.list = DayList(theme, title, past.made_by(number.id), past.why)
        inside.addWidget(self.list)

    def _head(self, theme: Theme, title: str) -> QHBoxLayout:
        """The words of the rows begin where the title does."""
        row = QHBoxLayout()
        row.setContentsMargins(M, 0, M, 0)
        row.addWidget(words(theme, title, "label", heading=True), 1)
        self.close_button = IconButton(theme, "x", tr("Close the list of days"))
        self.close_button.clicked.connect(self.closed)
        row.addWidget(self.close_button)
        return row

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            event.ignore()


class Numbers(QWidget):
    """All numbers in a grid; below them the days of the one that was pressed, then `opened`."""

    opened = Signal(QWidget)

    def __init__(self, theme: Theme, numbers: Sequence[NumberView], past: Past) -> None:
        super().__init__()
        self._theme, self._past = theme, past
        self._numbers = {number.id: number for number in numbers}
        self._open = ""
        self.days: DaysPanel | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(L)
        self.cards = {number.id: self._card(number) for number in numbers}
        grid = CardGrid(theme.px(LEAST), most=MOST, filled=True)
        grid.show_cards(list(self.cards.values()))
        self._column.addWidget(grid)

    def _card(self, number: NumberView) -> PressableCard:
        theme = self._theme
        texts = (
            (theme.serif(NUMBER), "accent", number.number),
            (theme.sans(NOTE), "second", number.words),
        )
        card = PressableCard(theme, number.id, f"{number.number} {number.words}", texts)
        card.setAccessibleDescription(tr("{explained} Press for its days.").format(explained=number.explained))
        card.setToolTip(number.explained)
        card.opened.connect(self.press)
        say_open(card, lambda: self._open == number.id)
        return card

    def press(self, id_: str) -> None:
        """Show the days of that number; a second time, put them away."""
        was, self._open = self._open, id_
        self._put_away()
        if was == id_:
            self._open = ""
            return
        self.days = DaysPanel(self._theme, self._numbers[id_], self._past)
        self.days.closed.connect(self.close_days)
        self._column.addWidget(self.days)
        self.days.show()
        self.days.list.setFocus()
        self.opened.emit(self.days)

    def close_days(self) -> None:
        """Put the days away; the focus goes back to their number."""
        card = self.cards.get(self._open)
        self._open = ""
        self._put_away()
        if card is not None:
            card.setFocus()

    def _put_away(self) -> None:
        if self.days is not None:
            self.days.hide()
            self._column.removeWidget(self.days)
            self.days.deleteLater()
            self.days = None
