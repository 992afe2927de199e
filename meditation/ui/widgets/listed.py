"""Things named one after another, parted by dots: a line ends between two of them, not within one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLabel

from meditation.ui.widgets.text import TALL, Words, dress, wrapping

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

    from meditation.ui.theme import Theme

DOT, HELD = " · ", "\u00a0"


class Listed(Words):
    """`show_things` says what they are; one that is longer than a line goes on in the next, as words do."""

    def __init__(self, theme: Theme, role: str = "body", tone: str = "second") -> None:
        super().__init__()
        dress(self, theme, role, tone)

    def show_things(self, things: Sequence[str]) -> None:
        self.setText(DOT.join(things))
        self._hold(self.width())

    def minimumSizeHint(self) -> QSize:
        """As wide as the longest word."""
        metrics = self.fontMetrics()
        return QSize(max(map(metrics.horizontalAdvance, self._whole.split()), default=0), metrics.height())

    def heightForWidth(self, width: int, /) -> int:
        room = QRect(0, 0, self._line(width), TALL)
        return self.fontMetrics().boundingRect(room, Qt.TextFlag.TextWordWrap, self._held(width)).height()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._hold(event.size().width())

    def _hold(self, width: int) -> None:
        held = self._held(width)
        if held != QLabel.text(self):
            QLabel.setText(self, held)

    def _held(self, width: int) -> str:
        """The same, with all that fits into a line held together."""
        fits = self.fontMetrics().horizontalAdvance
        things = self._whole.split(DOT)
        return wrapping(DOT.join(t.replace(" ", HELD) if fits(t + DOT) <= self._line(width) else t for t in things))

    def _line(self, width: int) -> int:
        return width - self._beyond(width)
