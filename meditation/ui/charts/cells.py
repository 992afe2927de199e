"""Calendars of cells: the days of a year, and the months of all years; more is deeper and larger, none is quiet."""

from __future__ import annotations

from abc import abstractmethod
from functools import cached_property
from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPen

from meditation.ui.charts.chart import AHEAD, BACK, DOWN, UP, Chart
from meditation.ui.theme import S

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

WEEK, YEAR = 7, 12
SIZES = (0.34, 0.6, 0.72, 0.84, 0.96)
"""Of the cell, by level: it can be read without colour."""
QUIET = 0.2
"""Of the cell, without practice, with high contrast: there a line would be louder than a day."""
LARGEST, SMALLEST, SAMPLE, MONTH, EDGE = 20, 8, 13, 34, 3


class Cells(Chart):
    """Marks whose value is a level, 0 to 4."""

    def draw_cell(self, painter: QPainter, place: QRectF, value: float | None) -> None:
        if value is None:
            return
        palette, depth = self.theme.palette, int(value)
        cell = square(place, SIZES[depth] if depth or not self.theme.contrast else QUIET)
        painter.setPen(Qt.PenStyle.NoPen)
        empty = palette.calendar[1] if self.theme.contrast else palette.line
        painter.setBrush(self.theme.colour(palette.calendar[depth] if depth else empty))
        painter.drawRoundedRect(cell, cell.width() * 0.28, cell.width() * 0.28)

    def framed(self, index: int, width: float) -> QRectF:
        return square(self.place(index, width), 1, 5)

    def draw_ring(self, painter: QPainter, place: QRectF) -> None:
        """Around the present day or month."""
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self.theme.colour("ink"), 1.5))
        ring = square(place, 1, 2)
        painter.drawRoundedRect(ring, ring.width() * 0.3, ring.width() * 0.3)

    def draw_scale(self, painter: QPainter, width: float) -> None:
        """At the foot, below the end of the rows: how the least and the most are drawn."""
        (least, most), side = self.view.ends, self.theme.px(SAMPLE)
        before, after = (self.metrics.horizontalAdvance(end) + S for end in (least, most))
        end = max(self.place(index, width).right() for index in self.seen(width))
        x, y = max(0.0, end - before - len(SIZES) * side - after), self.height_for(width) - self.line
        if x + before + len(SIZES) * side + after > width:
            return
        self.draw_label(painter, self.mirrored(QRectF(x, y, before, self.line), width), least)
        for depth in range(len(SIZES)):
            sample = QRectF(x + before + depth * side, y, side, self.line)
            self.draw_cell(painter, self.mirrored(sample, width), depth)
        x += before + len(SIZES) * side + S
        self.draw_label(painter, self.mirrored(QRectF(x, y, after, self.line), width), most)

    def draw_label(self, painter: QPainter, place: QRectF, label: str) -> None:
        painter.setFont(self.font_of_labels)
        painter.setPen(self.theme.colour("second"))
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, label)

    @property
    def line(self) -> float:
        return self.metrics.lineSpacing() + 2

    @property
    @abstractmethod
    def gutter(self) -> float:
        """Px at the leading edge for the names of the rows."""


def square(place: QRectF, share: float, more: float = 0.0) -> QRectF:
    """In the middle of a place: this share of the largest that fits, and so many px more."""
    side = min(place.width(), place.height()) * share + more
    found = QRectF(0, 0, side, side)
    found.moveCenter(place.center())
    return found


class YearOfDays(Cells):
    """A row a weekday, a column a week."""

    group = WEEK

    def steps(self) -> dict[Qt.Key, int]:
        return {BACK: -WEEK, AHEAD: WEEK, UP: -1, DOWN: 1}

    @cached_property
    def gutter(self) -> float:
        return max(map(self.metrics.horizontalAdvance, self.view.names), default=0.0) + EDGE

    def fitting(self, width: float) -> int:
        return int((width - self.gutter) // self.theme.px(SMALLEST + 2))

    def _cell(self, width: float) -> float:
        return min(self.theme.px(LARGEST), (width - self.gutter - 2 * EDGE) / self.shown(width))

    def height_for(self, width: float) -> float:
        return self._cell(width) * WEEK + 2 * EDGE + 2 * self.line + S

    def place(self, index: int, width: float) -> QRectF:
        column, row = divmod(index - self.first(width), WEEK)
        cell = self._cell(width)
        return QRectF(self.gutter + EDGE + column * cell, EDGE + self.line + row * cell, cell, cell)

    def _draw_weekdays(self, painter: QPainter, width: float) -> None:
        """Every second, or fewer where a day is less high than its name."""
        step = max(2, ceil(self.line / self._cell(width)))
        for row in range(0, len(self.view.names), step):
            day = self.place(self.first(width) + row, width)
            name = QRectF(0, day.center().y() - self.line / 2, self.gutter, self.line)
            self.draw_label(painter, self.mirrored(name, width), self.view.names[row])

    def draw(self, painter: QPainter, width: float) -> None:
        self._draw_weekdays(painter, width)
        self.draw_scale(painter, width)
        free = 0.0
        for index in self.seen(width):
            mark = self.marks[index]
            place = self.place(index, width)
            self.draw_cell(painter, self.mirrored(place, width), mark.values[0])
            if mark.strong:
                self.draw_ring(painter, self.mirrored(place, width))
            room = self.metrics.horizontalAdvance(mark.label) + EDGE
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

    @cached_property
    def gutter(self) -> float:
        return self.metrics.horizontalAdvance("2000") + S

    def _cell(self, width: float) -> tuple[float, float]:
        wide = (width - self.gutter - 2 * EDGE) / YEAR
        return min(wide, self.theme.px(MONTH)), max(self.line, min(wide, self.theme.px(LARGEST + 4)))

    def height_for(self, width: float) -> float:
        return self._cell(width)[1] * len(self.marks) / YEAR + 2 * EDGE + 2 * self.line + S

    def place(self, index: int, width: float) -> QRectF:
        row, column = divmod(index, YEAR)
        wide, high = self._cell(width)
        return QRectF(EDGE + self.gutter + column * wide, EDGE + self.line + row * high, wide, high)

    def _draw_months(self, painter: QPainter, width: float) -> None:
        """Every one, or every second, third or fourth where they have no room."""
        wide = self._cell(width)[0]
        longest = max(map(self.metrics.horizontalAdvance, self.view.names), default=0.0) + EDGE
        step = next((some for some in (1, 2, 3, 4) if longest <= some * wide), YEAR)
        for month in range(0, len(self.view.names), step):
            place = self.place(month, width)
            inset = max(0.0, (wide - self.metrics.horizontalAdvance(self.view.names[month])) / 2)
            name = QRectF(place.x() + inset, 0, longest, self.line)
            self.draw_label(painter, self.mirrored(name, width), self.view.names[month])

    def draw(self, painter: QPainter, width: float) -> None:
        self._draw_months(painter, width)
        self.draw_scale(painter, width)
        for index, mark in enumerate(self.marks):
            place = self.place(index, width)
            self.draw_cell(painter, self.mirrored(place, width), mark.values[0])
            if mark.strong:
                self.draw_ring(painter, self.mirrored(place, width))
            if mark.label:
                name = QRectF(0, place.y(), self.gutter, place.height())
                self.draw_label(painter, self.mirrored(name, width), mark.label)
