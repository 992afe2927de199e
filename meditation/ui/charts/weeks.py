"""Minutes each week as bars with their figures; the present week in full colour."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from meditation.ui.theme import NOTE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent

    from meditation.ui.theme import Theme
    from meditation.views.history import WeekView

HEIGHT = 190
WIDEST_BAR = 36


class WeekBars(QWidget):
    """The weeks, oldest first; where they do not all fit, the latest."""

    def __init__(self, theme: Theme, weeks: Sequence[WeekView]) -> None:
        super().__init__()
        self._theme, self._weeks = theme, tuple(weeks)
        self.setFixedHeight(theme.px(HEIGHT))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName("Minutes each week")
        self.setAccessibleDescription(". ".join(f"{week.words}: {week.minutes} minutes" for week in self._weeks))

    def sizeHint(self) -> QSize:
        return QSize(600, self._theme.px(HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = self._theme.sans(NOTE - 1)
        painter.setFont(font)
        metrics = QFontMetrics(font)
        line = metrics.lineSpacing()
        each = max((metrics.horizontalAdvance(week.words) for week in self._weeks), default=1) + 8
        weeks = self._weeks[-max(1, self.width() // each) :]
        step = self.width() / max(1, len(weeks))
        room = self.height() - 2 * line - 12
        most = max((week.minutes for week in weeks), default=0) or 1
        for index, week in enumerate(weeks):
            bar = min(step * 0.5, self._theme.px(WIDEST_BAR))
            height = max(3.0, room * week.minutes / most) if week.minutes else 0.0
            base = line + 6 + room
            place = QRectF(index * step + (step - bar) / 2, base - height, bar, height)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour(self._theme.palette.calendar[4 if week.current else 2]))
            painter.drawRoundedRect(place, min(8.0, height / 2), min(8.0, height / 2))
            painter.setPen(self._theme.colour("second"))
            column = QRectF(index * step, 0, step, line)
            if week.minutes:
                column.moveTop(place.top() - line - 3)
                painter.drawText(column, Qt.AlignmentFlag.AlignCenter, str(week.minutes))
            column.moveTop(base + 6)
            painter.drawText(column, Qt.AlignmentFlag.AlignCenter, week.words)
        painter.end()
