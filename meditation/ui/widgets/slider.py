"""A slider that moves by keys and by dragging; a page scrolled past it leaves it where it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSlider

if TYPE_CHECKING:
    from PySide6.QtGui import QWheelEvent


class Slider(QSlider):
    """From where words begin to where they end; `pages` steps for a leap."""

    def __init__(self, spoken: str, pages: int) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.setAccessibleName(spoken)
        self.setSingleStep(1)
        self.setPageStep(pages)
        rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        self.setProperty("from", "right" if rtl else "left")

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()
