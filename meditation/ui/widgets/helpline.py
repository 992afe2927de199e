"""One helpline: what to do, the number in large letters, its hours, and when it was compared with its source."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout

from meditation.language import tr
from meditation.ui.theme import XL, XS, L
from meditation.ui.widgets.buttons import IconButton
from meditation.ui.widgets.text import words

if TYPE_CHECKING:
    from meditation.ui.theme import Theme
    from meditation.views.help import LineView


class Helpline(QFrame):
    """A number to call or text, or an address to copy: the program itself opens nothing."""

    def __init__(self, theme: Theme, line: LineView) -> None:
        super().__init__()
        self.line = line
        self.setObjectName("panel")
        self.setAccessibleName(line.spoken)
        column = QVBoxLayout(self)
        column.setContentsMargins(XL, L, XL, L)
        column.setSpacing(XS)
        column.addWidget(words(theme, line.name, "label"))
        if line.about:
            column.addWidget(words(theme, line.about, "note", "second"))
        column.addWidget(words(theme, line.channel, "kicker", "second"))
        if line.address:
            column.addLayout(self._address(theme))
        else:
            column.addWidget(self._number(theme))
        column.addWidget(words(theme, line.hours, "note", "second"))
        checked = tr("Compared with its source on {date}").format(date=line.checked)
        column.addWidget(words(theme, checked, "note", "second"))
        column.addStretch(1)

    def _number(self, theme: Theme) -> QLabel:
        number = words(theme, self.line.number, "dial", "accent")
        number.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return from_left_to_right(number)

    def _address(self, theme: Theme) -> QHBoxLayout:
        """It may break after each of its parts; what is copied is whole."""
        address = self.line.number
        row = QHBoxLayout()
        broken = re.sub(r"([./])", "\\1\u200b", address)
        row.addWidget(from_left_to_right(words(theme, broken, "body", "accent")), 1)
        self.copy = IconButton(theme, "copy", tr("Copy {address}").format(address=address))
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(address))
        self.copy.clicked.connect(lambda: self.copy.show_icon("check", tr("Copied: {address}").format(address=address)))
        row.addWidget(self.copy)
        return row


def from_left_to_right(label: QLabel) -> QLabel:
    """Digits and addresses are read so everywhere; they stand where the words around them begin."""
    if QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft:
        label.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
    return label
