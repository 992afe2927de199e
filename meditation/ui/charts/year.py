"""The year of days: seven rows, a column a week; more practice is deeper and larger, no practice is quiet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QFocusEvent, QKeyEvent, QPaintEvent

    from meditation.ui.theme import Theme
    from meditation.views.history import DayView

ROWS = 7
SIZES = (0.34, 0.6, 0.72, 0.84, 0.96)
"""Of the cell, by level: it can be read without colour."""
LARGEST, SMALLEST, EDGE = 20, 8, 3
STEPS = {Qt.Key.Key_Left: -ROWS, Qt.Key.Key_Right: ROWS, Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class YearOfDays(QWidget):
    """The days, oldest first; arrows walk them, `pointed` says the words of the day under pointer or cursor."""

    pointed = Signal(str)

    def __init__(self, theme: Theme, days: Sequence[DayView]) -> None:
        super().__init__()
        self._theme, self._days = theme, tuple(days)
        self._at = len(self._days) - 1
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName("The year, day by day")
        practised = sum(day.level > 0 for day in self._days)
        self.setAccessibleDescription(f"{practised} days with practice. Arrow keys walk through the days.")

    @property
    def _shown(self) -> int:
        """How many of the latest weeks fit."""
        weeks = -(-len(self._days) // ROWS)
        return max(1, min(weeks, int(self.width() // self._theme.px(SMALLEST + 2))))

    @property
    def _cell(self) -> float:
        return min(self._theme.px(LARGEST), (self.width() - 2 * EDGE) / max(1, self._shown))

    def resizeEvent(self, _event: object) -> None:
        self.setFixedHeight(round(self._cell * ROWS) + 2 * EDGE)

    def sizeHint(self) -> QSize:
        return QSize(600, self._theme.px(100))

    def _first(self) -> int:
        return (-(-len(self._days) // ROWS) - self._shown) * ROWS

    def _place(self, index: int) -> QRectF:
        column, row = divmod(index - self._first(), ROWS)
        return QRectF(EDGE + column * self._cell, EDGE + row * self._cell, self._cell, self._cell)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self._theme.palette
        painter.setPen(Qt.PenStyle.NoPen)
        for index in range(self._first(), len(self._days)):
            level = self._days[index].level
            place = self._place(index)
            side = place.width() * SIZES[level]
            square = QRectF(0, 0, side, side)
            square.moveCenter(place.center())
            painter.setBrush(self._theme.colour(palette.calendar[level] if level else palette.line))
            painter.drawRoundedRect(square, side * 0.28, side * 0.28)
        if self.hasFocus() and self._days:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._theme.colour("focus"), 2))
            painter.drawRoundedRect(self._place(self._at).adjusted(-1, -1, 1, 1), 5, 5)
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = STEPS.get(Qt.Key(event.key()))
        if step is None or not self._days:
            event.ignore()
            return
        self._at = max(self._first(), min(len(self._days) - 1, self._at + step))
        self._point(self._at)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self._days:
            self._point(self._at)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        spot: QPointF = event.position()
        index = self._first() + int(spot.x() // self._cell) * ROWS + min(ROWS - 1, int(spot.y() // self._cell))
        if 0 <= index < len(self._days):
            self._point(index)

    def _point(self, index: int) -> None:
        self._at = index
        self.setAccessibleDescription(self._days[index].words)
        self.pointed.emit(self._days[index].words)
        self.update()
