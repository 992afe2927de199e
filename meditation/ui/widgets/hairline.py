"""The hairline of progress along the player's foot, with a mark where each section begins."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from meditation.language import tr

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from meditation.ui.theme import Theme

HEIGHT, THICK, GAP = 8, 3, 4


class Hairline(QWidget):
    """0 to 1 through the session; repaints only when the line grows by a pixel."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._progress = 0.0
        self._sections: tuple[float, ...] = ()
        self.setFixedHeight(HEIGHT)
        self.setAccessibleName(tr("Progress"))

    def show_progress(self, progress: float, sections: tuple[float, ...]) -> None:
        moved = round(progress * self.width()) != round(self._progress * self.width())
        if not moved and sections == self._sections:
            return
        self._progress, self._sections = progress, sections
        self.setAccessibleDescription(tr("{count} percent").format(count=round(progress * 100)))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        width, top = self.width(), HEIGHT - THICK
        painter.fillRect(QRectF(0, top, width, THICK), self._theme.colour("line"))
        painter.fillRect(QRectF(0, top, width * self._progress, THICK), self._theme.colour("accent"))
        for start in self._sections:
            if start > 0:
                painter.fillRect(QRectF(width * start - GAP / 2, top, GAP, THICK), self._theme.colour("ground"))
        painter.end()
