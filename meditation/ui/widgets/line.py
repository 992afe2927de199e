"""A line to write in, which begins where the words around it begin."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from meditation.ui.theme import BODY

if TYPE_CHECKING:
    from meditation.ui.theme import Theme


class Line(QLineEdit):
    """`spoken` is what it is called, `usual` what stands in it while it is empty."""

    def __init__(self, theme: Theme, spoken: str, text: str = "", usual: str = "") -> None:
        super().__init__(text)
        self.setFont(theme.sans(BODY))
        self.setAccessibleName(spoken)
        self.setPlaceholderText(usual)
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:  # by itself it asks only how its own text is read
            self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
