"""The numbers of the history: each can be pressed, and then shows in place the days that made it, and why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPalette
from PySide6.QtWidgets import QFrame, QListView, QVBoxLayout, QWidget

from meditation.language import tr
from meditation.ui.theme import NOTE, NUMBER, M, S
from meditation.ui.widgets.buttons import Pill
from meditation.ui.widgets.layout import CardGrid, panel
from meditation.ui.widgets.pressable import PressableCard
from meditation.ui.widgets.text import words
from meditation.views.saying import said_weekday

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtCore import QPersistentModelIndex
    from PySide6.QtGui import QKeyEvent

    from meditation.ui.theme import Theme
    from meditation.views.history import DayWhy, NumberView
    from meditation.views.past import Past

    Index = QModelIndex | QPersistentModelIndex

LEAST, MOST = 128, 5
"""px that a number needs, before the text factor; numbers in a row."""
SHOWN = 6
"""Days in sight at once; the list of them scrolls."""
NOWHERE = QModelIndex()


class Days(QAbstractListModel):
    """Days with their reasons, told as they come into sight: a total may have thousands."""

    def __init__(self, parent: QWidget, rows: Sequence[DayWhy], why: Callable[[DayWhy], str]) -> None:
        super().__init__(parent)
        self.rows, self._why = rows, why
        self._told: dict[int, str] = {}

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role not in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return None
        number = index.row()
        if number not in self._told:
            self._told[number] = f"{said_weekday(self.rows[number].day)}\n{self._why(self.rows[number])}"
        return self._told[number]


class DayList(QListView):
    """Walked with the arrow keys; Esc goes on to the panel."""

    def __init__(self, theme: Theme, title: str, rows: Sequence[DayWhy], why: Callable[[DayWhy], str]) -> None:
        super().__init__()
        self.setModel(Days(self, rows, why))
        self.setAccessibleName(title)
        self.setFont(theme.sans(NOTE))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.viewport().setAutoFillBackground(False)
        self.setUniformItemSizes(True)
        self.setSpacing(S // 2)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        each = 2 * QFontMetrics(self.font()).lineSpacing() + S
        self.setFixedHeight(each * max(1, min(SHOWN, len(rows))) + S)
        colours = self.palette()
        colours.setColor(QPalette.ColorRole.Highlight, theme.colour("soft"))
        colours.setColor(QPalette.ColorRole.HighlightedText, theme.colour("ink"))
        self.setPalette(colours)
        self.setCurrentIndex(self.model().index(0, 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)


class DaysPanel(QFrame):
    """One number explained: how it arose, then its days; `closed` by its button or Esc."""

    closed = Signal()

    def __init__(self, theme: Theme, number: NumberView, past: Past) -> None:
        super().__init__()
        frame, inside = panel(spacing=S)
        outside = QVBoxLayout(self)
        outside.setContentsMargins(0, 0, 0, 0)
        outside.addWidget(frame)
        title = f"{number.number} {number.words}"
        inside.addWidget(words(theme, title, "label", heading=True))
        inside.addWidget(words(theme, number.explained, "note", "second"))
        self.list = DayList(theme, title, past.made_by(number.id), past.why)
        inside.addWidget(self.list)
        self.close_button = Pill(theme, tr("Close"), "plain", tr("Close the list of days"))
        self.close_button.clicked.connect(self.closed)
        inside.addWidget(self.close_button)

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
        self._column.setSpacing(M)
        self.cards = {number.id: self._card(number) for number in numbers}
        grid = CardGrid(theme.px(LEAST), most=MOST)
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
