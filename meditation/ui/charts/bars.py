"""Bars: standing ones along time, and lying ones with their names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF

from meditation.ui.charts.chart import AHEAD, BACK, DOWN, UP, Chart
from meditation.ui.theme import NOTE, S

if TYPE_CHECKING:
    from PySide6.QtGui import QFont, QPainter

    from meditation.views.charts import Mark

HEIGHT, WIDEST, NARROWEST = 190, 36, 16
ROUND = 8.0
THICK = 12
CENTRE = Qt.AlignmentFlag.AlignCenter


class _Barred(Chart):
    """What standing and lying bars share: their scale and their look."""

    @property
    def font_of_labels(self) -> QFont:
        return self.theme.sans(NOTE - 1)

    @property
    def metrics(self) -> QFontMetricsF:
        return QFontMetricsF(self.font_of_labels)

    def share(self, mark: Mark) -> float:
        """The value as a part of the greatest."""
        most = self.view.most or max((other.values[0] or 0.0 for other in self.marks), default=0.0) or 1.0
        return (mark.values[0] or 0.0) / most

    def fill(self, painter: QPainter, place: QRectF, mark: Mark) -> None:
        corner = min(ROUND, place.width() / 2, place.height() / 2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.theme.colour(self.theme.palette.calendar[4 if mark.strong else 2]))
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
        step = width / self.shown(width)
        return QRectF((index - self.first(width)) * step, 0, step, self.height_for(width))

    def draw(self, painter: QPainter, width: float) -> None:
        line = self.metrics.lineSpacing()
        room = self.height_for(width) - 2 * line - 3 * S / 2
        base = line + S / 2 + room
        taken, told = width + S + 1, 0.0
        for index in self.seen(width):
            told = self._draw_bar(painter, index, width, base, room, told)
        for index in reversed(self.seen(width)):  # the latest names first: they are looked for
            taken = self._draw_label(painter, index, width, base + S / 2, taken)

    def _draw_bar(self, painter: QPainter, index: int, width: float, base: float, room: float, told: float) -> float:
        """Gives where the figure above it ends, so that the next does not write over it."""
        mark, column = self.marks[index], self.place(index, width)
        if not mark.values[0]:
            return told
        bar = min(column.width() * 0.6, self.theme.px(WIDEST))
        height = max(3.0, room * self.share(mark))
        self.fill(
            painter, self.mirrored(QRectF(column.center().x() - bar / 2, base - height, bar, height), width), mark
        )
        wide = self.metrics.horizontalAdvance(mark.shown)
        if wide > column.width() - 2:
            return told
        above = QRectF(
            column.x(), base - height - self.metrics.lineSpacing() - 2, column.width(), self.metrics.height()
        )
        painter.drawText(self.mirrored(above, width), CENTRE, mark.shown)
        return column.right()

    def _draw_label(self, painter: QPainter, index: int, width: float, top: float, taken: float) -> float:
        """Gives where the name begins, or where the one after it does if this one has no room."""
        label, column = self.marks[index].label, self.place(index, width)
        wide = self.metrics.horizontalAdvance(label)
        left = max(0.0, min(width - wide, column.center().x() - wide / 2))
        if left + wide > taken - S:
            return taken
        painter.setFont(self.font_of_labels)
        painter.setPen(self.theme.colour("second"))
        painter.drawText(self.mirrored(QRectF(left, top, wide + 1, self.metrics.height()), width), CENTRE, label)
        return left


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

    def draw(self, painter: QPainter, width: float) -> None:
        leading = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        trailing = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        for index, mark in enumerate(self.marks):
            place = self.place(index, width)
            line = QRectF(S, place.y() + S / 2, width - 2 * S, self.metrics.lineSpacing())
            long = max(3.0, (width - 2 * S) * self.share(mark))
            bar = QRectF(S, line.bottom() + S / 2, long, self.theme.px(THICK))
            self.fill(painter, self.mirrored(bar, width), mark)
            room = line.width() - self.metrics.horizontalAdvance(mark.shown) - S
            name = self.metrics.elidedText(mark.label, Qt.TextElideMode.ElideRight, room)
            painter.setPen(self.theme.colour("ink"))
            painter.drawText(line, leading, name)
            painter.setPen(self.theme.colour("second"))
            painter.drawText(line, trailing, mark.shown)
