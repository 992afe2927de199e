"""A still landscape with one sentence, where there is nothing yet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from meditation.ui.theme import XL, L
from meditation.ui.widgets.layout import panel
from meditation.ui.widgets.scene import landscape
from meditation.ui.widgets.text import words

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from meditation.ui.theme import Theme

HEIGHT = 180
"""px; less where letters are larger, which leave less room."""


class Picture(QWidget):
    """The upper part of a panel."""

    def __init__(self, theme: Theme, name: str, scene: str) -> None:
        super().__init__()
        self._theme, self._name, self._scene = theme, name, scene
        self.setFixedHeight(round(HEIGHT / theme.scale))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        size, ratio = self.size(), self.devicePixelRatioF()
        painter.drawPixmap(0, 0, landscape(self._theme, self._name, self._scene, size, ratio, whole=False))
        painter.end()


class NothingYet(QFrame):
    """The same landscape for the same `name`."""

    def __init__(self, theme: Theme, name: str, scene: str, sentence: str) -> None:
        super().__init__()
        outside = QVBoxLayout(self)
        outside.setContentsMargins(0, 0, 0, 0)
        frame, inside = panel(spacing=0)
        outside.addWidget(frame)
        inside.setContentsMargins(1, 1, 1, 0)
        inside.addWidget(Picture(theme, name, scene))
        below = QVBoxLayout()
        below.setContentsMargins(XL, L, XL, L)
        below.addWidget(words(theme, sentence, "lead"))
        inside.addLayout(below)
