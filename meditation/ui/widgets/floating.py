"""A small panel that floats over the player, as high as it needs and no higher than there is room."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from meditation.ui.theme import L, M, S
from meditation.ui.widgets.layout import Scrolled

if TYPE_CHECKING:
    from PySide6.QtCore import QRect
    from PySide6.QtGui import QKeyEvent

    from meditation.ui.theme import Theme

WIDEST = 640
EDGE = 2 * M + 2
"""Px that its frame takes from side to side."""


class FloatingPanel(QScrollArea):
    """`closed` when the person has done with it: by Esc, or by the key that opened it."""

    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget, spoken: str, key: Qt.Key) -> None:
        super().__init__(parent)
        self._theme, self._key = theme, key
        self.setObjectName("floating")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(False)
        self.setAccessibleName(spoken)
        self.hide()

    def sheet(self) -> tuple[QWidget, QVBoxLayout]:
        """What is to be shown in it, still empty."""
        frame = Scrolled()
        frame.setObjectName("questions")
        column = QVBoxLayout(frame)
        column.setContentsMargins(M, S, M, S)
        column.setSpacing(M)
        return frame, column

    def focus_first(self) -> None:
        """The keyboard goes to what is most likely wanted."""

    def _wide(self, foot: QRect) -> int:
        return min(self._theme.px(WIDEST), foot.width() - 2 * L)

    def room(self, foot: QRect) -> int:
        """Px across for what is shown in it."""
        return self._wide(foot) - EDGE - self.verticalScrollBar().sizeHint().width()

    def place(self, foot: QRect) -> None:
        """Stand in the middle of what is above `foot`, no higher than there is room."""
        width, lowest = foot.width(), foot.top() - S
        wide, room = self._wide(foot), self.room(foot)
        inner = self.widget()
        layout = inner.layout() if inner is not None else None
        wanted = 0
        if layout is not None:
            tall = layout.totalHeightForWidth(room) if layout.hasHeightForWidth() else layout.totalSizeHint().height()
            wanted = max(tall, 0)
        height = min(wanted + EDGE, lowest - L)
        self.setGeometry(foot.x() + (width - wide) // 2, max(L, lowest - height), wide, height)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Escape, self._key}:
            self.closed.emit()
        else:
            event.ignore()
