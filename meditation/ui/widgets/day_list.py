"""A list of days with their reasons, walked with the arrow keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QFrame, QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from meditation.ui.theme import NOTE, M, S
from meditation.views.saying import said_weekday

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtCore import QPersistentModelIndex
    from PySide6.QtGui import QKeyEvent

    from meditation.ui.theme import Theme
    from meditation.views.history import DayWhy

    Index = QModelIndex | QPersistentModelIndex

SHOWN = 6
"""Days in sight at once; the list of them scrolls."""
MEASURED = 60
"""Days among which the longest names are."""
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


class DayPainter(QStyledItemDelegate):
    """A day, and below it more quietly its reason; the present one on a soft ground."""

    def __init__(self, theme: Theme, parent: QListView, rows: Sequence[DayWhy]) -> None:
        super().__init__(parent)
        self._theme, self._view, self._font = theme, parent, theme.sans(NOTE)
        metrics = QFontMetrics(self._font)
        self._line = metrics.lineSpacing()
        self._widest = max((metrics.horizontalAdvance(said_weekday(row.day)) for row in rows[:MEASURED]), default=0)

    @property
    def height(self) -> int:
        """Of each of them, in px."""
        return 2 * self._line + 2 * S

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(0, self.height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        place: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if index == self._view.currentIndex():
            focused = self._view.hasFocus()
            painter.setPen(QPen(self._theme.colour("focus"), 2) if focused else Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("soft"))
            painter.drawRoundedRect(place.adjusted(1, 1, -1, -1), M, M)
        room = QRect(place.x() + M, place.y() + S, place.width() - 2 * M, self._line)
        painter.setFont(self._fitting(room.width()))
        for text, colour in zip(str(index.data()).split("\n"), ("ink", "second"), strict=False):
            painter.setPen(self._theme.colour(colour))
            painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)
            room.translate(0, self._line)
        painter.restore()

    def _fitting(self, width: int) -> QFont:
        """A little smaller for all, where a day would be cut off."""
        if self._widest <= width:
            return self._font
        font = QFont(self._font)
        font.setPixelSize(max(1, self._font.pixelSize() * width // self._widest))
        return font


class DayList(QListView):
    """Walked with the arrow keys; Esc goes on to the panel."""

    def __init__(self, theme: Theme, title: str, rows: Sequence[DayWhy], why: Callable[[DayWhy], str]) -> None:
        super().__init__()
        self.setModel(Days(self, rows, why))
        painter = DayPainter(theme, self, rows)
        self.setItemDelegate(painter)
        self.setAccessibleName(title)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.viewport().setAutoFillBackground(False)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setFixedHeight(painter.height * max(1, min(SHOWN, len(rows))))
        self.setCurrentIndex(self.model().index(0, 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)
