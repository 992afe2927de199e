"""A breathing pattern as a card that can be pressed: the shape of one breath, its seconds, and what it is for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QFont

from meditation.ui.theme import BODY, HEADING, NOTE, XL, L
from meditation.ui.widgets.breath_shape import paint_breath
from meditation.ui.widgets.pressable import PressableCard

if TYPE_CHECKING:
    from PySide6.QtCore import QRectF
    from PySide6.QtGui import QPainter

    from meditation.ui.theme import Theme
    from meditation.views.breathe import PatternView

PICTURE = 104


class PatternCard(PressableCard):
    """Opens the session of its pattern."""

    def __init__(self, theme: Theme, pattern: PatternView) -> None:
        texts = (
            (theme.serif(HEADING, QFont.Weight.Normal), "ink", pattern.title),
            (theme.sans(BODY, QFont.Weight.Medium), "accent", pattern.seconds),
            (theme.sans(NOTE), "second", pattern.intention),
        )
        super().__init__(theme, pattern.id, pattern.spoken, texts)
        self.pattern = pattern

    def picture_height(self, _width: int) -> int:
        return PICTURE

    def paint_picture(self, painter: QPainter, frame: QRectF) -> None:
        paint_breath(painter, self.theme, frame.adjusted(L, XL, -L, 0), self.pattern.phases)
