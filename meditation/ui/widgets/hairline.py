"""The hairline of progress along the player's foot, with a mark where each section begins, and its name."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QHelpEvent, QPainter
from PySide6.QtWidgets import QToolTip, QWidget

from meditation.language import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent

    from meditation.ui.theme import Theme

HEIGHT, THICK, THIN, GAP = 8, 3, 1, 4
"""Px: what has passed is thick, what comes is thin, so that no colour is needed to tell them apart."""


class Hairline(QWidget):
    """0 to 1 through the session; repaints only when the line grows by a pixel."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._progress = 0.0
        self._sections: tuple[float, ...] = ()
        self._names: tuple[str, ...] = ()
        self._seen = True
        self.setFixedHeight(HEIGHT)
        self.setAccessibleName(tr("Progress"))

    def show_progress(self, progress: float, sections: tuple[float, ...], names: tuple[str, ...] = ()) -> None:
        """`sections` are where each part begins, `names` what they are called, empty where they have no name."""
        moved = round(progress * self.width()) != round(self._progress * self.width())
        if not moved and (sections, names) == (self._sections, self._names):
            return
        self._progress, self._sections, self._names = progress, sections, names
        percent = tr("{count} percent").format(count=round(progress * 100))
        name = self.name_at(progress)
        self.setAccessibleDescription(tr("{part}, {percent}").format(part=name, percent=percent) if name else percent)
        self.update()

    def show_line(self, *, on: bool) -> None:
        """Seen or not, a screen reader finds it."""
        if on != self._seen:
            self._seen = on
            self.update()

    def name_at(self, part: float) -> str:
        """What the section at this part of the session is called, and which of how many it is."""
        number = bisect_right(self._sections, part)
        if not 1 <= number <= len(self._names) or not self._names[number - 1]:
            return ""
        count, name = len(self._names), self._names[number - 1]
        return (
            tr("{name}, part {number} of {count}").format(name=name, number=number, count=count) if count > 1 else name
        )

    def _from_right(self) -> bool:
        return self.layoutDirection() is Qt.LayoutDirection.RightToLeft

    def event(self, event: QEvent) -> bool:
        """Hovered, it says the name of the section there."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            part = event.pos().x() / max(1, self.width())
            QToolTip.showText(event.globalPos(), self.name_at(1 - part if self._from_right() else part), self)
            return True
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self._seen:
            return
        painter = QPainter(self)
        if self._from_right():
            painter.translate(self.width(), 0)
            painter.scale(-1, 1)
        width, top = self.width(), HEIGHT - THICK
        painter.fillRect(QRectF(0, HEIGHT - THIN, width, THIN), self._theme.colour("line"))
        painter.fillRect(QRectF(0, top, width * self._progress, THICK), self._theme.colour("accent"))
        for start in _inner(self._sections):
            painter.fillRect(QRectF(width * start - GAP / 2, top, GAP, THICK), self._theme.colour("ground"))
        painter.end()


def _inner(sections: Sequence[float]) -> list[float]:
    """Where a section begins that is not the first."""
    return [start for start in sections if start > 0]
