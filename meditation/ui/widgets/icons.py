"""Icons and drawings from SVG, tinted with the theme's colours; a missing file is simply no picture."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPixmap

from meditation.places import bundled

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtCore import QRect

GESTURE_DRAWINGS = {
    "hand-on-heart": "hand-on-heart",
    "two-hands-heart": "hand-on-heart",
    "heart-and-belly": "hand-on-heart",
    "two-hands-belly": "hands-on-belly",
    "one-cheek": "hand-on-cheek",
    "cradle-face": "hand-on-cheek",
    "gentle-hug": "gentle-hug",
    "arm-stroke": "gentle-hug",
    "hand-in-hand": "hand-in-hand",
    "fist-and-palm": "hand-in-hand",
    "palm-press": "hand-in-hand",
}
"""Gesture id to the nearest drawing; the others keep the orb."""
MELT_FROM = 0.78
DISABLED = 0.4
"""Opacity of an icon that cannot be pressed."""


def _drawing(folder: str, name: str) -> Path:
    return bundled("resources") / folder / f"{name}.svg"


@lru_cache(maxsize=256)
def _picture(folder: str, name: str, colours: tuple[tuple[str, str], ...], side: int, ratio: float) -> QPixmap:
    from PySide6.QtSvg import QSvgRenderer  # noqa: PLC0415 - with the first picture, when the window is there

    path = _drawing(folder, name)
    if not path.is_file():
        return QPixmap()
    svg = path.read_text("utf-8")
    for placeholder, colour in colours:
        svg = svg.replace(placeholder, colour)
    renderer = QSvgRenderer(QByteArray(svg.encode()))
    picture = QPixmap(QSize(round(side * ratio), round(side * ratio)))
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    renderer.render(painter, QRectF(picture.rect()))
    if folder == "gestures":
        _melt_away(painter, picture)
    painter.end()
    picture.setDevicePixelRatio(ratio)
    return picture


def _melt_away(painter: QPainter, picture: QPixmap) -> None:
    """The body ends softly at the foot of the drawing, not at an edge."""
    from PySide6.QtGui import QLinearGradient  # noqa: PLC0415 - 1 ms, for gestures alone

    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationIn)
    fade = QLinearGradient(0, picture.height() * MELT_FROM, 0, picture.height())
    fade.setColorAt(0, QColor(0, 0, 0, 255))
    fade.setColorAt(1, QColor(0, 0, 0, 0))
    painter.fillRect(picture.rect(), fade)


def icon_picture(name: str, colour: str, side: int, ratio: float = 2.0) -> QPixmap:
    """An icon as a picture of `side` px; empty where there is no such icon."""
    return _picture("icons", name, (("currentColor", colour),), side, ratio)


class _Tinted(QIconEngine):
    """An icon that is drawn when it is first seen, in the size and for the screen on which it is."""

    def __init__(self, name: str, colour: str) -> None:
        super().__init__()
        self._name, self._colour = name, colour

    def pixmap(self, size: QSize, mode: QIcon.Mode, _state: QIcon.State) -> QPixmap:
        picture = icon_picture(self._name, self._colour, min(size.width(), size.height()), 1.0)
        return _faded(picture) if mode is QIcon.Mode.Disabled else picture

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        ratio = painter.device().devicePixelRatioF()
        painter.drawPixmap(rect, self.pixmap(rect.size() * ratio, mode, state))

    def clone(self) -> QIconEngine:
        return _Tinted(self._name, self._colour)


def _faded(picture: QPixmap) -> QPixmap:
    faint = QPixmap(picture.size())
    faint.fill(Qt.GlobalColor.transparent)
    painter = QPainter(faint)
    painter.setOpacity(DISABLED)
    painter.drawPixmap(0, 0, picture)
    painter.end()
    return faint


def icon(name: str, colour: str) -> QIcon:
    """An icon for buttons; a null one where there is no such drawing."""
    return QIcon(_Tinted(name, colour)) if _drawing("icons", name).is_file() else QIcon()


def gesture_picture(gesture: str, ink: str, skin: str, glow: str, side: int, ratio: float = 1.0) -> QPixmap:
    """The drawing nearest to a gesture, filled with these colours; empty where there is none."""
    drawing = GESTURE_DRAWINGS.get(gesture, "")
    return _picture("gestures", drawing, (("INK", ink), ("SKIN", skin), ("GLOW", glow)), side, ratio)
