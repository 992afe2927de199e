"""Calendars of cells: the days of a year, and the months of all years; more is deeper and larger, none is quiet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF

from meditation.ui.charts.chart import AHEAD, BACK, DOWN, UP, Chart
from meditation.ui.theme import NOTE

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

WEEK, YEAR = 7, 12
SIZES = (0.34, 0.6, 0.72, 0.84, 0.96)
"""Of the cell, by level: it can be read without colour."""
QUIET = 0.2
"""Of the cell, without practice, with high contrast: there a line would be louder than a day."""
LARGEST, SMALLEST, MONTH, EDGE = 20, 8, 34, 3


class Cells(Chart):
    """Marks whose value is a level, 0 to 4."""

    def draw_cell(self, painter: QPainter, place: QRectF, value: float | None) -> None:
        if value is None:
            return
        palette, depth = self.theme.palette, int(value)
        side = min(place.width(), place.height()) * (SIZES[depth] if depth or not self.theme.contrast else QUIET)
        square = QRectF(0, 0, side, side)
        square.moveCenter(place.center())
        painter.setPen(Qt.PenStyle.NoPen)
        empty = palette.calendar[1] if self.theme.contrast else palette.line
        painter.setBrush(self.theme.colour(palette.calendar[depth] if depth else empty))
        painter.drawRoundedRect(square, side * 0.28, side * 0.28)

    def draw_label(self, painter: QPainter, place: QRectF, label: str) -> None:
        painter.setFont(self.theme.sans(NOTE - 1))
        painter.setPen(self.theme.colour("second"))
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, label)

    @property
    def line(self) -> float:
        return QFontMetricsF(self.theme.sans(NOTE - 1)).lineSpacing() + 2


class YearOfDays(Cells):
    """A row a weekday, a column a week."""

    group = WEEK

    def steps(self) -> dict[Qt.Key, int]:
        return {BACK: -WEEK, AHEAD: WEEK, UP: -1, DOWN: 1}

    def fitting(self, width: float) -> int:
        return int(width // self.theme.px(SMALLEST + 2))

    def _cell(self, width: float) -> float:
        return min(self.theme.px(LARGEST), (width - 2 * EDGE) / self.shown(width))

    def height_for(self, width: float) -> float:
        return self._cell(width) * WEEK + 2 * EDGE + self.line

    def place(self, index: int, width: float) -> QRectF:
        column, row = divmod(index - self.first(width), WEEK)
        cell = self._cell(width)
        return QRectF(EDGE + column * cell, EDGE + self.line + row * cell, cell, cell)

    def draw(self, painter: QPainter, width: float) -> None:
        free = 0.0
        for index in self.seen(width):
            mark = self.marks[index]
            place = self.place(index, width)
            self.draw_cell(painter, self.mirrored(place, width), mark.values[0])
            room = QFontMetricsF(self.theme.sans(NOTE - 1)).horizontalAdvance(mark.label) + EDGE
            if mark.label and place.x() >= free and place.x() + room <= width:
                self.draw_label(painter, self.mirrored(QRectF(place.x(), 0, room, self.line), width), mark.label)
                free = place.x() + room + EDGE


class AllYears(Cells):
    """A row a year with its months."""

    def start(self) -> int:
        past = [index for index, mark in enumerate(self.view.marks) if mark.values[0] is not None]
        return past[-1] if past else 0

    def steps(self) -> dict[Qt.Key, int]:
        return {BACK: -1, AHEAD: 1, UP: -YEAR, DOWN: YEAR}

    def _name(self) -> float:
        return QFontMetricsF(self.theme.sans(NOTE - 1)).horizontalAdvance("2000 ") + EDGE

    def _cell(self, width: float) -> tuple[float, float]:
        wide = (width - self._name() - 2 * EDGE) / YEAR
        return min(wide, self.theme.px(MONTH)), min(wide, self.theme.px(LARGEST + 4))

    def height_for(self, width: float) -> float:
        return self._cell(width)[1] * len(self.marks) / YEAR + 2 * EDGE

    def place(self, index: int, width: float) -> QRectF:
        row, column = divmod(index, YEAR)
        wide, high = self._cell(width)
        return QRectF(EDGE + self._name() + column * wide, EDGE + row * high, wide, high)

    def draw(self, painter: QPainter, width: float) -> None:
        for index, mark in enumerate(self.marks):
            place = self.place(index, width)
            self.draw_cell(painter, self.mirrored(place, width), mark.values[0])
            if mark.label:
                name = QRectF(EDGE, place.y(), self._name(), place.height())
                self.draw_label(painter, self.mirrored(name, width), mark.label)
