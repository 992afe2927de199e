"""Soft lines along time; each has its own colour and its own stroke, and gaps stay gaps."""

from __future__ import annotations

from itertools import groupby, pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainterPath, QPen

from meditation.ui.charts.chart import Chart
from meditation.ui.theme import S

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

HEIGHT, NARROWEST, DOT = 190, 9, 3.0
ENDS_SHARE = 0.2
"""Of the width, at most, for the names of the ends of the scale."""
STROKES = (
    ("accent", Qt.PenStyle.SolidLine),
    ("warm", Qt.PenStyle.DashLine),
    ("plum", Qt.PenStyle.DotLine),
)


class Lines(Chart):
    """Oldest first."""

    @property
    def _legend(self) -> float:
        """Px at the top for the names of several lines."""
        rows = len(self.view.lines) if len(self.view.lines) > 1 else 0
        return rows * self.metrics.lineSpacing() + S

    def _gutter(self, width: float) -> float:
        """Px at the leading edge for the ends of the scale, where they do not take too much of it."""
        wide = max(map(self.metrics.horizontalAdvance, self.view.ends)) + S
        return wide if S < wide <= width * ENDS_SHARE else 0.0

    def fitting(self, width: float) -> int:
        return int((width - self._gutter(width)) // self.theme.px(NARROWEST))

    def height_for(self, _width: float) -> float:
        return self.theme.px(HEIGHT) + self._legend

    def place(self, index: int, width: float) -> QRectF:
        gutter, top = self._gutter(width), self._legend
        step = (width - gutter) / self.shown(width)
        return QRectF(gutter + (index - self.first(width)) * step, top, step, self.height_for(width) - top)

    def framed(self, index: int, width: float) -> QRectF:
        column = self.place(index, width)
        column.setBottom(self._spot(index, self.view.least, width).y() + S / 2)
        return column

    def _spot(self, index: int, value: float, width: float) -> QPointF:
        column = self.place(index, width)
        room = column.height() - self.metrics.lineSpacing() - 3 * S
        share = (value - self.view.least) / ((self.view.most or 1.0) - self.view.least)
        return self.mirrored(QRectF(column.center().x(), column.y() + S + room * (1 - share), 0, 0), width).topLeft()

    def draw(self, painter: QPainter, width: float) -> None:
        self._draw_ground(painter, width)
        for number, (colour, stroke) in enumerate(STROKES[: len(self.view.lines)]):
            pen = QPen(self.theme.colour(colour), 2.5, stroke, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
            self._draw_line(painter, width, number, pen)
        self._draw_names(painter, width)

    def _draw_ground(self, painter: QPainter, width: float) -> None:
        painter.setPen(QPen(self.theme.colour("line"), 1))
        for value in (self.view.least, (self.view.least + self.view.most) / 2, self.view.most):
            y = self._spot(self.first(width), value, width).y()
            line = self.mirrored(QRectF(self._gutter(width), y, width - self._gutter(width), 0), width)
            painter.drawLine(line.topLeft(), line.topRight())
        self._draw_ends(painter, width)
        self.draw_labels(painter, width, self.height_for(width) - self.metrics.lineSpacing() - S / 2)

    def _draw_ends(self, painter: QPainter, width: float) -> None:
        if not self._gutter(width):
            return
        painter.setFont(self.font_of_labels)
        painter.setPen(self.theme.colour("second"))
        high = self.metrics.height()
        for value, end in zip((self.view.least, self.view.most), self.view.ends, strict=True):
            y = self._spot(self.first(width), value, width).y()
            room = self.mirrored(QRectF(0, y - high / 2, self._gutter(width), high), width)
            painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, end)

    def _draw_line(self, painter: QPainter, width: float, number: int, pen: QPen) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(pen)
        stretches = self._stretches(number, width)
        for spots in stretches:
            painter.drawPath(soft(spots))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(pen.color())
        for spots in stretches:
            if len(spots) == 1 or spots is stretches[-1]:  # a week that stands alone makes no line
                painter.drawEllipse(spots[-1], DOT, DOT)

    def _stretches(self, number: int, width: float) -> list[list[QPointF]]:
        """The spots of one line, apart where there are gaps."""
        values = [(index, self.marks[index].values[number]) for index in self.seen(width)]
        groups = groupby(values, key=lambda one: one[1] is None)
        return [[self._spot(i, v or 0.0, width) for i, v in some] for gap, some in groups if not gap]

    def _draw_names(self, painter: QPainter, width: float) -> None:
        if len(self.view.lines) < 2:
            return
        high, sample = self.metrics.lineSpacing(), self.theme.px(24)
        painter.setFont(self.font_of_labels)
        for row, (name, (colour, stroke)) in enumerate(zip(self.view.lines, STROKES, strict=False)):
            place = self.mirrored(QRectF(0, row * high, sample, high), width)
            painter.setPen(QPen(self.theme.colour(colour), 2.5, stroke, Qt.PenCapStyle.RoundCap))
            painter.drawLine(
                QPointF(place.left() + 2, place.center().y()), QPointF(place.right() - 2, place.center().y())
            )
            painter.setPen(self.theme.colour("second"))
            room = self.mirrored(QRectF(sample + S, row * high, width - sample - S, high), width)
            fitting = self.metrics.elidedText(name, Qt.TextElideMode.ElideRight, room.width())
            painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, fitting)


def soft(spots: list[QPointF]) -> QPainterPath:
    """Through all of them, without a corner, and nowhere higher or lower than they are."""
    path = QPainterPath(spots[0])
    rises = [(b.y() - a.y()) / (b.x() - a.x()) for a, b in pairwise(spots)]
    turns = [2 * a * b / (a + b) if a * b > 0 else 0.0 for a, b in pairwise(rises)]
    slopes = [*rises[:1], *turns, *rises[-1:]]
    for (one, rise), (other, fall) in pairwise(zip(spots, slopes, strict=False)):
        third = (other.x() - one.x()) / 3
        path.cubicTo(one + QPointF(third, third * rise), other - QPointF(third, third * fall), other)
    return path
