"""Words on a page: plain text always, so that a script or a note can never bring markup with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QLabel, QSizePolicy

from meditation.ui.theme import BODY, HEADING, LEAD, NOTE, NUMBER, TITLE

if TYPE_CHECKING:
    from meditation.ui.theme import Theme


def words(theme: Theme, text: str = "", role: str = "body", tone: str = "ink") -> QLabel:
    """A wrapping label; `role` sets its size and voice, `tone` its colour."""
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setText(text)
    label.setWordWrap(True)
    label.setFont(_font(theme, role))
    label.setProperty("tone", tone)
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    label.setSizePolicy(policy)
    return label


def _font(theme: Theme, role: str) -> QFont:
    regular, medium, semi = QFont.Weight.Normal, QFont.Weight.Medium, QFont.Weight.DemiBold
    fonts = {
        "title": theme.serif(TITLE),
        "subtitle": theme.serif(NUMBER),
        "heading": theme.serif(HEADING, regular),
        "number": theme.serif(NUMBER, regular),
        "lead": theme.sans(LEAD),
        "body": theme.sans(BODY),
        "label": theme.sans(BODY, semi),
        "note": theme.sans(NOTE),
        "kicker": theme.sans(NOTE, medium),
    }
    return fonts[role]
