"""Bars: standing ones along time, and lying ones with their names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt

from meditation.ui.charts.chart import AHEAD, BACK, DOWN, UP, Chart
from meditation.ui.theme import S

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from meditation.views.charts import Mark

HEIGHT, WIDEST, NARROWEST = 190, 28, 16
ROUND, LOWEST, THICK = 8, 6, 12
FARTHEST = 84
"""px from one bar to the next at most, where there are few."""
CENTRE = Qt.AlignmentFlag.AlignCenter


class _Barred(Chart):
    """What standing and lying bars share: their scale and their look."""

    def share(self, mark: Mark) -> float:
        """The value as a part of the greatest."""
        most = self.view.most or max((other.values[0] or 0.0 for other in self.marks), default=0.0) or 1.0
        return (mark.values[0] or 0.0) / most

    def fill(self, painter: QPainter, place: QRectF, mark: Mark) -> None:
        corner = min(self.theme.px(ROUND), place.width() / 2, place.height() / 2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.theme.colour(self.theme.palette.calendar[4 if mark.strong else 3]))
        painter.drawRoundedRect(place, corner, corner)
        painter.setFont(self.font_of_labels)
        painter.setPen(self.theme.colour("second"))


class Bars(_Barred):
    """Standing, oldest first."""

    def fitting(self, width: float) -> int:
        return self.columns if self.view.whole else int(width // self.theme.px(NARROWEST))

    def height_for(self, _width: float) -> float:
        return self.theme.px(HEIGHT)

    def place(self, index: int, width: float) -> QRectF:
        step = min(width / self.shown(width), self.theme.px(FARTHEST))
        return QRectF((index - self.first(width)) * step, 0, step, self.height_for(width))

    def _base(self, width: float) -> float:
        """Where all bars stand; below it are the names."""
        return self.height_for(width) - self.metrics.lineSpacing() - S

    def framed(self, index: int, width: float) -> QRectF:
        column = self.place(index, width)
        column.setBottom(self._base(width) + 3)
        return column

    def draw(self, painter: QPainter, width: float) -> None:
        base = self._base(width)
        room = base - self.metrics.lineSpacing() - S / 2
        some = [index for index in self.seen(width) if self.marks[index].values[0]]
        told = self._told(some, width)
        for index in some:
            bar = self._bar(index, width, base, room)
            self.fill(painter, self.mirrored(bar, width), self.marks[index])
            if index in told:
                self._write_above(painter, bar, width, self.marks[index].shown)
        self.draw_labels(painter, width, base + S / 2)

    def _bar(self, index: int, width: float, base: float, room: float) -> QRectF:
        column = self.place(index, width)
        wide = min(column.width() * 0.6, self.theme.px(WIDEST))
        height = max(min(wide, self.theme.px(LOWEST)), room * self.share(self.marks[index]))
        return QRectF(column.center().x() - wide / 2, base - height, wide, height)

    def _told(self, some: list[int], width: float) -> list[int]:
        """Those whose figure is written above them: all, or where they have no room, the greatest."""
        if all(self.metrics.horizontalAdvance(self.marks[i].shown) < self.place(i, width).width() for i in some):
            return some
        return [max(some, key=lambda index: self.marks[index].values[0] or 0.0)]

    def _write_above(self, painter: QPainter, bar: QRectF, width: float, figure: str) -> None:
        wide = self.metrics.horizontalAdvance(figure) + 1
        left = max(0.0, min(width - wide, bar.center().x() - wide / 2))
        above = QRectF(left, bar.top() - self.metrics.lineSpacing() - 2, wide, self.metrics.height())
        painter.drawText(self.mirrored(above, width), CENTRE, figure)


class LyingBars(_Barred):
    """A name, its bar below it, and what it comes to."""

    def start(self) -> int:
        return 0

    def steps(self) -> dict[Qt.Key, int]:
        return {UP: -1, DOWN: 1, BACK: -1, AHEAD: 1}

    @property
    def _row(self) -> float:
        return self.metrics.lineSpacing() + self.theme.px(THICK) + 2 * S

    def height_for(self, _width: float) -> float:
        return self._row * max(1, len(self.marks)) + S

    def place(self, index: int, width: float) -> QRectF:
        return QRectF(0, index * self._row + S / 2, width, self._row)

    def _bar(self, index: int, width: float) -> QRectF:
        top = self.place(index, width).y() + S + self.metrics.lineSpacing()
        thick = self.theme.px(THICK)
        return QRectF(0, top, max(thick, width * self.share(self.marks[index])), thick)

    def framed(self, index: int, width: float) -> QRectF:
        return self._bar(index, width).adjusted(-3, -3, 3, 3)

    def draw(self, painter: QPainter, width: float) -> None:
        leading = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        trailing = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        for index, mark in enumerate(self.marks):
            place = self.place(index, width)
            line = QRectF(0, place.y() + S / 2, width, self.metrics.lineSpacing())
            self.fill(painter, self.mirrored(self._bar(index, width), width), mark)
            room = line.width() - self.metrics.horizontalAdvance(mark.shown) - S
            name = self.metrics.elidedText(mark.label, Qt.TextElideMode.ElideRight, room)
            painter.setPen(self.theme.colour("ink"))
            painter.drawText(line, leading, name)
            painter.setPen(self.theme.colour("second"))
            painter.drawText(line, trailing, mark.shown)
