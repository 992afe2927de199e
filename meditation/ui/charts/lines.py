"""Soft lines along time; each has its own colour and its own stroke, and gaps stay gaps."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainterPath, QPen

from meditation.ui.charts.chart import Chart
from meditation.ui.theme import NOTE, M, S

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

HEIGHT, NARROWEST, DOT = 190, 9, 3.0
STROKES = (
    ("accent", Qt.PenStyle.SolidLine),
    ("warm", Qt.PenStyle.DashLine),
    ("plum", Qt.PenStyle.DotLine),
)


class Lines(Chart):
    """Oldest first."""

    @property
    def _metrics(self) -> QFontMetricsF:
        return QFontMetricsF(self.theme.sans(NOTE - 1))

    @property
    def _legend(self) -> float:
        """Px at the top for the names of several lines."""
        rows = len(self.view.lines) if len(self.view.lines) > 1 else 0
        return rows * self._metrics.lineSpacing() + S

    def fitting(self, width: float) -> int:
        return int(width // self.theme.px(NARROWEST))

    def height_for(self, _width: float) -> float:
        return self.theme.px(HEIGHT) + self._legend

    def place(self, index: int, width: float) -> QRectF:
        step = width / self.shown(width)
        top = self._legend
        return QRectF((index - self.first(width)) * step, top, step, self.height_for(width) - top)

    def _spot(self, index: int, value: float, width: float) -> QPointF:
        column = self.place(index, width)
        room = column.height() - self._metrics.lineSpacing() - 3 * S
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
            painter.drawLine(QPointF(0, y), QPointF(width, y))
        painter.setFont(self.theme.sans(NOTE - 1))
        painter.setPen(self.theme.colour("second"))
        taken = width + M + 1
        for index in reversed(self.seen(width)):
            label, column = self.marks[index].label, self.place(index, width)
            wide = self._metrics.horizontalAdvance(label)
            left = max(0.0, min(width - wide, column.center().x() - wide / 2))
            if left + wide <= taken - M:
                room = QRectF(
                    left, column.bottom() - self._metrics.lineSpacing() - S / 2, wide + 1, self._metrics.height()
                )
                painter.drawText(self.mirrored(room, width), Qt.AlignmentFlag.AlignCenter, label)
                taken = left

    def _draw_line(self, painter: QPainter, width: float, number: int, pen: QPen) -> None:
        path, before = QPainterPath(), None
        dots = []
        for index in self.seen(width):
            value = self.marks[index].values[number]
            spot = None if value is None else self._spot(index, value, width)
            if spot is not None and before is None:
                path.moveTo(spot)
                dots.append(spot)
            elif spot is not None and before is not None:
                middle = (before.x() + spot.x()) / 2
                path.cubicTo(QPointF(middle, before.y()), QPointF(middle, spot.y()), spot)
                dots.append(spot)
            before = spot
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(pen)
        painter.drawPath(path)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(pen.color())
        for spot in dots if len(self.view.lines) > 1 else dots[-1:]:  # a week that stands alone makes no line
            painter.drawEllipse(spot, DOT, DOT)

    def _draw_names(self, painter: QPainter, width: float) -> None:
        if len(self.view.lines) < 2:
            return
        high, sample = self._metrics.lineSpacing(), self.theme.px(28)
        painter.setFont(self.theme.sans(NOTE - 1))
        for row, (name, (colour, stroke)) in enumerate(zip(self.view.lines, STROKES, strict=False)):
            place = self.mirrored(QRectF(0, row * high, sample, high), width)
            painter.setPen(QPen(self.theme.colour(colour), 2.5, stroke, Qt.PenCapStyle.RoundCap))
            painter.drawLine(
                QPointF(place.left() + 2, place.center().y()), QPointF(place.right() - 2, place.center().y())
            )
            painter.setPen(self.theme.colour("second"))
            room = self.mirrored(QRectF(sample + S, row * high, width - sample - S, high), width)
            painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, name)
