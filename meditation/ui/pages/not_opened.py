"""What is said where a file was opened that holds no session: why, where, and what mends it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal

from meditation.language import noted, tr
from meditation.ui.theme import READING
from meditation.ui.widgets.buttons import back_button
from meditation.ui.widgets.layout import ColumnPage, panel
from meditation.ui.widgets.text import words

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

TITLE = noted("This could not be opened")
POINTER = "^"
"""Under a letter of the line before, where all letters are of one width; here they are not."""


class NotOpenedPage(ColumnPage):
    """`left` to where the person came from."""

    widest = READING
    left = Signal()

    def tell(self, sentence: str) -> None:
        """Show the reason; each line of it is one thing to mend."""
        column = self.begin_again()
        self.back = back_button(self.theme)
        self.back.clicked.connect(self.left)
        column.addWidget(self.back)
        column.addWidget(words(self.theme, tr(TITLE), "title"))
        frame, inside = panel()
        told = "\n".join(line for line in sentence.splitlines() if line.strip() != POINTER)
        self.reasons = words(self.theme, told[:1].upper() + told[1:], "body")
        self.reasons.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        inside.addWidget(self.reasons)
        column.addWidget(frame)
        column.addStretch(1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def focus_first(self) -> None:
        self.back.setFocus()
        self.verticalScrollBar().setValue(0)
