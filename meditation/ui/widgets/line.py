"""A line to write in, which begins where the words around it begin."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QLineEdit

from meditation.ui.theme import BODY, L, S
from meditation.ui.widgets.buttons import SMALLEST

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from meditation.ui.theme import Theme


class Line(QLineEdit):
    """`spoken` is what it is called, `usual` what stands in it while it is empty."""

    def __init__(self, theme: Theme, spoken: str, text: str = "", usual: str = "") -> None:
        super().__init__(text)
        self._usual = theme.sans(BODY)
        self._edge = 2 * (theme.px(L) + S)
        self.setFont(self._usual)
        self.setAccessibleName(spoken)
        self.setPlaceholderText(usual)
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:  # by itself it asks only how its own text is read
            self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
        self.textChanged.connect(self._fit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """What stands in it while it is empty is seen whole, in smaller letters where it must be."""
        room, needed = self.width() - self._edge, QFontMetrics(self._usual).horizontalAdvance(self.placeholderText())
        usual = self._usual.pixelSize()
        size = usual if self.text() or needed <= room else math.floor(usual * max(SMALLEST, room / needed))
        if size != self.font().pixelSize():
            font = QFont(self._usual)
            font.setPixelSize(size)
            self.setFont(font)
