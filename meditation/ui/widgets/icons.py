"""Icons and drawings from SVG, tinted with the theme's colours; a missing file is simply no picture."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QLinearGradient, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from meditation.places import bundled

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


@lru_cache(maxsize=256)
def _picture(folder: str, name: str, colours: tuple[tuple[str, str], ...], side: int, ratio: float) -> QPixmap:
    path = bundled("resources") / folder / f"{name}.svg"
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
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationIn)
    fade = QLinearGradient(0, picture.height() * MELT_FROM, 0, picture.height())
    fade.setColorAt(0, QColor(0, 0, 0, 255))
    fade.setColorAt(1, QColor(0, 0, 0, 0))
    painter.fillRect(picture.rect(), fade)


def icon_picture(name: str, colour: str, side: int, ratio: float = 2.0) -> QPixmap:
    """An icon as a picture of `side` px; empty where there is no such icon."""
    return _picture("icons", name, (("currentColor", colour),), side, ratio)


def icon(name: str, colour: str, side: int) -> QIcon:
    picture = icon_picture(name, colour, side)
    return QIcon() if picture.isNull() else QIcon(picture)


def gesture_picture(gesture: str, ink: str, skin: str, glow: str, side: int, ratio: float = 1.0) -> QPixmap:
    """The drawing nearest to a gesture, filled with these colours; empty where there is none."""
    drawing = GESTURE_DRAWINGS.get(gesture, "")
    return _picture("gestures", drawing, (("INK", ink), ("SKIN", skin), ("GLOW", glow)), side, ratio)
