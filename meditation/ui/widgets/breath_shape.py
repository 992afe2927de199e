"""The shape of a breath: lungs filling and emptying as a calm line, with its pauses as soft shoulders."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QLinearGradient, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from PySide6.QtGui import QPaintEvent

    from meditation.ui.theme import Theme

FULL_BEFORE_SIP = 0.72
"""How full the lungs are where a second, smaller breath follows the first."""
FREE_BREATH = (("in", 2.5), ("out", 3.5), ("in", 3.4), ("out", 4.6), ("in", 2.2), ("out", 3.0))
"""No breath is like another: the picture of one's own."""
POINTS = 24
LINE = 2.5
FADE = 0.12
"""Part of the width over which the line comes and goes."""
WASH = 0.85


def levels(phases: Sequence[tuple[str, float]]) -> Iterator[tuple[str, float, float, float]]:
    """Each phase as (name, seconds, lungs before, lungs after), 0 empty and 1 full."""
    names = [name for name, seconds in phases if seconds > 0]
    level = 0.0
    for name, seconds in ((name, seconds) for name, seconds in phases if seconds > 0):
        target = {"in": FULL_BEFORE_SIP if "sip" in names else 1.0, "sip": 1.0, "out": 0.0}.get(name, level)
        yield name, seconds, level, target
        level = target


def paint_breath(painter: QPainter, theme: Theme, frame: QRectF, phases: Sequence[tuple[str, float]]) -> None:
    """One breath across the frame, its pauses in a warmer line; one's own where there are no phases."""
    shown = list(levels(phases or FREE_BREATH))
    whole = sum(seconds for _, seconds, _, _ in shown)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    lines: list[tuple[str, QPainterPath]] = []
    x = frame.left()
    for name, seconds, before, after in shown:
        width = frame.width() * seconds / whole
        lines.append((name, _turn(frame, x, width, before, after)))
        x += width
    _paint_wash(painter, theme, frame, [line for _, line in lines])
    for name, line in lines:
        _paint_line(painter, theme, frame, line, "warm" if name in {"hold", "empty"} else "accent")


def _turn(frame: QRectF, x: float, width: float, before: float, after: float) -> QPainterPath:
    """From one fullness to another as lungs move: slow at both turns."""
    path = QPainterPath()
    for step in range(POINTS + 1):
        share = 0.5 - 0.5 * math.cos(math.pi * step / POINTS)
        level = before + (after - before) * share
        point = QPointF(x + width * step / POINTS, frame.bottom() - frame.height() * level)
        path.moveTo(point) if step == 0 else path.lineTo(point)
    return path


def _paint_wash(painter: QPainter, theme: Theme, frame: QRectF, lines: list[QPainterPath]) -> None:
    area = QPainterPath(QPointF(frame.left(), frame.bottom()))
    for line in lines:
        area.connectPath(line)
    area.lineTo(frame.right(), frame.bottom())
    wash = QLinearGradient(0, frame.top(), 0, frame.bottom())
    wash.setColorAt(0, theme.colour("soft", WASH))
    wash.setColorAt(1, theme.colour("soft", 0.0))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(wash)
    painter.drawPath(area)


def _paint_line(painter: QPainter, theme: Theme, frame: QRectF, line: QPainterPath, colour: str) -> None:
    fade = QLinearGradient(frame.left(), 0, frame.right(), 0)
    for at, opacity in ((0.0, 0.25), (FADE, 1.0), (1 - FADE, 1.0), (1.0, 0.25)):
        fade.setColorAt(at, theme.colour(colour, opacity))
    pen = QPen(fade, LINE)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(line)


class BreathShape(QWidget):
    """The breath that is being made, drawn as its seconds change."""

    def __init__(self, theme: Theme, height: int) -> None:
        super().__init__()
        self._theme = theme
        self.phases: tuple[tuple[str, float], ...] = ()
        self._height = height
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(self._height * 3, self._height)

    def show_phases(self, phases: tuple[tuple[str, float], ...]) -> None:
        self.phases = phases
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        edge = LINE + 1
        paint_breath(painter, self._theme, QRectF(self.rect()).adjusted(edge, edge, -edge, -edge), self.phases)
        painter.end()
