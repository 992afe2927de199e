"""Contact sheets: all looks of one state side by side, scaled down and named, to be looked through quickly."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

CELL: Final = (480, 400)
ACROSS: Final = 4
GAP, NAME = 12, 24
PAPER, INK = "#808080", "#FFFFFF"


def contact_sheet(pictures: Mapping[str, Path]) -> QImage:
    """The pictures of these files, by the names of their looks."""
    width, height = CELL[0] + GAP, CELL[1] + GAP + NAME
    rows = -(-len(pictures) // ACROSS)
    sheet = QImage(min(len(pictures), ACROSS) * width + GAP, rows * height + GAP, QImage.Format.Format_RGB32)
    sheet.fill(QColor(PAPER))
    painter = QPainter(sheet)
    painter.setPen(QColor(INK))
    font = QFont("Figtree")
    font.setPixelSize(NAME - 8)
    painter.setFont(font)
    for number, (name, path) in enumerate(pictures.items()):
        x, y = number % ACROSS * width + GAP, number // ACROSS * height + GAP
        painter.drawText(x, y + NAME - 8, name)
        small = QImage(str(path)).scaled(
            *CELL, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
        painter.drawImage(x, y + NAME, small)
    painter.end()
    return sheet
