"""The stage: the orb that breathes, in size or only in light, and the drawing of a gesture in front of it."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QConicalGradient, QPainter, QPixmap, QRadialGradient
from PySide6.QtWidgets import QSizePolicy, QWidget

from meditation.ui.theme import ORB_BEHIND, ORB_DARKEST, ORB_LEAST, ORB_STILL, Theme
from meditation.ui.widgets.icons import gesture_picture

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

ORB_SIDE = 512
GESTURE_SHARE = 0.86
LEAST_HEIGHT = 96
"""Px, whatever the size of the text."""
HALOES = ((1.0, 0.176), (0.86, 0.272), (0.72, 1.0))
"""Parts of the orb's size with their light, the widest first."""
LIGHTS = 40
"""Steps of light from empty lungs to full, where nothing may move."""


class Stage(QWidget):
    """Shows a breath level (None: gently still) and a gesture; repaints only where something moved."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._orb = painted_orb(theme)
        self._glow, self._glow_behind = QPixmap(), 0.0
        self._level: float | None = None
        self._gesture, self._gesture_words = "", ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(LEAST_HEIGHT)
        self.setAccessibleName("")

    def set_level(self, level: float | None) -> None:
        if level is not None and self._theme.still:
            level = round(level * LIGHTS) / LIGHTS
        if level == self._level:
            return
        before = self._orb_rect()
        self._level = level
        self.update(before.united(self._orb_rect()))

    def set_gesture(self, gesture: str, spoken: str) -> None:
        if gesture == self._gesture:
            return
        self._gesture, self._gesture_words = gesture, spoken
        self.setAccessibleName(spoken)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(420, 420)

    def give_way(self, *, low: bool) -> None:
        """On a low page with large letters the words come first."""
        self.setMinimumHeight(0 if low else LEAST_HEIGHT)

    def keep_clear(self, over: QRect) -> None:
        """Stand below what lies over the page here, where the orb would meet it; nowhere else with an empty one."""
        self.setContentsMargins(0, 0, 0, 0)
        largest = self._largest()
        if QRectF(over).intersects(largest):
            self.setContentsMargins(0, over.bottom() + 1, 0, 0)
        if self._largest() != largest:
            self.update()

    def _largest(self) -> QRectF:
        """Where the orb is when it is full."""
        room = QRectF(self.contentsRect())
        side = max(1.0, min(room.width(), room.height()) * 0.98)
        return QRectF(room.center().x() - side / 2, room.center().y() - side / 2, side, side)

    @property
    def part(self) -> float:
        """The orb's present size as a part of its largest."""
        still = self._level is None or self._theme.still
        return ORB_STILL if still else ORB_LEAST + (1 - ORB_LEAST) * (self._level or 0.0)

    @property
    def light(self) -> float:
        """How bright the orb is now, 0 to 1: where it may not move, light follows the breath."""
        return 1.0 if self._level is None or not self._theme.still else ORB_DARKEST + (1 - ORB_DARKEST) * self._level

    def _orb_rect(self) -> QRect:
        largest = self._largest()
        side = max(1.0, largest.width() * self.part)
        middle = largest.center()
        return QRectF(middle.x() - side / 2, middle.y() - side / 2, side, side).toAlignedRect()

    def _drawing(self) -> QPixmap:
        side = round(min(self.contentsRect().width(), self.contentsRect().height()) * GESTURE_SHARE)
        theme, palette = self._theme, self._theme.palette
        skin = theme.palette.player[0] if not theme.dark else palette.raised
        ratio = self.devicePixelRatioF()
        return gesture_picture(self._gesture, palette.ink, skin, palette.orb[0], side, ratio)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        drawing = self._drawing() if self._gesture else QPixmap()
        behind = (ORB_BEHIND / 0.6 if not drawing.isNull() else 1.0) * self.light
        if behind != self._glow_behind:
            self._glow, self._glow_behind = with_haloes(self._orb, behind), behind
        painter.drawPixmap(self._orb_rect(), self._glow)
        if not drawing.isNull():
            size = drawing.deviceIndependentSize()
            painter.drawPixmap(self._largest().center() - QPointF(size.width() / 2, size.height() / 2), drawing)
        painter.end()


def with_haloes(orb: QPixmap, light: float) -> QPixmap:
    """The orb within itself, paler the wider: one picture, so that a frame draws one and not three."""
    picture = QPixmap(orb.size())
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    for share, part in HALOES:
        side = orb.width() * share
        edge = (orb.width() - side) / 2
        painter.setOpacity(part * light)
        painter.drawPixmap(QRectF(edge, edge, side, side), orb, QRectF(orb.rect()))
    painter.end()
    return picture


def painted_orb(theme: Theme) -> QPixmap:
    """Watercolours around a warm heart, melting away over the outer third; painted once."""
    picture = QPixmap(ORB_SIDE, ORB_SIDE)
    picture.fill(Qt.GlobalColor.transparent)
    middle, radius = QPointF(ORB_SIDE / 2, ORB_SIDE / 2), ORB_SIDE / 2
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    around = QConicalGradient(middle, 40)
    colours = theme.palette.orb
    for index, colour in enumerate((*colours, colours[0])):
        around.setColorAt(index / len(colours), QColor(colour))
    painter.setBrush(around)
    painter.drawEllipse(middle, radius, radius)
    heart = QRadialGradient(QPointF(ORB_SIDE * 0.53, ORB_SIDE * 0.54), radius * 0.72)
    for at, light in ((0.0, 0.9), (0.3, 0.68), (0.65, 0.25), (1.0, 0.0)):
        heart.setColorAt(at, theme.colour(theme.palette.orb_heart, light))
    painter.setBrush(heart)
    painter.drawEllipse(middle, radius, radius)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationIn)
    edge = QRadialGradient(middle, radius)
    for step in range(21):
        at = step / 20
        fade = 1.0 if at < 0.5 else 0.5 + 0.5 * math.cos(math.pi * (at - 0.5) / 0.5)
        edge.setColorAt(at, QColor.fromRgbF(0, 0, 0, max(0.0, fade)))
    painter.fillRect(picture.rect(), edge)
    painter.end()
    return picture
