"""Landscapes painted by code: sky, one sun or moon, three ridges; the same for the same name, always."""

from __future__ import annotations

import math
import zlib
from dataclasses import dataclass
from functools import lru_cache
from random import Random
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QLinearGradient, QPainter, QPainterPath, QPixmap, QRadialGradient

from meditation.ui.theme import RADIUS, SHADE_SHARE, SHADE_STRENGTH, mixed

if TYPE_CHECKING:
    from meditation.ui.palettes import SceneColours
    from meditation.ui.theme import Theme


@dataclass(frozen=True, slots=True)
class Shade:
    """Where words stand, as parts of the scene: from the left to `reach`, from `top` to the foot."""

    reach: float
    top: float


NO_SHADE = Shade(0.0, 1.0)
STEP = 4
"""px between two points of a ridge."""


def landscape(
    theme: Theme, name: str, scene: str, size: QSize, ratio: float, *, shade: Shade = NO_SHADE, whole: bool
) -> QPixmap:
    """The scene with rounded corners (`whole`: all four, else the upper two), dark where words will stand."""
    return _landscape(theme.scene(scene), name, (size.width(), size.height()), ratio, shade, whole, RADIUS)


@lru_cache(maxsize=64)
def _landscape(
    colours: SceneColours, name: str, size: tuple[int, int], ratio: float, shade: Shade, whole: bool, radius: int
) -> QPixmap:
    width, height = size
    flat = _flat(colours, name, width, height, ratio, shade)
    picture = QPixmap(flat.size())
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QBrush(flat))
    painter.drawRoundedRect(QRectF(0, 0, width, height if whole else height + 2 * radius), radius, radius)
    painter.end()
    return picture


def _flat(colours: SceneColours, name: str, width: int, height: int, ratio: float, shade: Shade) -> QPixmap:
    chance = Random(zlib.crc32(name.encode()))  # noqa: S311 - the same hills for the same name
    picture = QPixmap(QSize(math.ceil(width * ratio), math.ceil(height * ratio)))
    picture.setDevicePixelRatio(ratio)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    sky = QLinearGradient(0, 0, 0, height * 0.8)
    sky.setColorAt(0, QColor(colours.top))
    sky.setColorAt(1, QColor(colours.low))
    painter.fillRect(QRectF(0, 0, width, height), sky)
    _sun(painter, colours, width * chance.uniform(0.6, 0.8), height * chance.uniform(0.28, 0.4), height * 0.13)
    painter.setPen(Qt.PenStyle.NoPen)
    for index, ridge in enumerate(colours.ridges):
        painter.setBrush(_ridge_light(ridge, height))
        painter.drawPath(_ridge(chance, width, height, 0.58 + 0.14 * index))
    if shade.reach:
        painter.drawPixmap(0, 0, _shadow(colours, width, height, ratio, shade))
    painter.end()
    return picture


def _sun(painter: QPainter, colours: SceneColours, x: float, y: float, radius: float) -> None:
    halo = QRadialGradient(QPointF(x, y), radius * 3.2)
    near, far = QColor(colours.sun), QColor(colours.sun)
    near.setAlphaF(0.55)
    far.setAlphaF(0.0)
    halo.setColorAt(0.2, near)
    halo.setColorAt(1, far)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(halo)
    painter.drawEllipse(QPointF(x, y), radius * 3.2, radius * 3.2)
    painter.setBrush(QColor(colours.sun))
    painter.drawEllipse(QPointF(x, y), radius, radius)


def _ridge_light(colour: str, height: int) -> QLinearGradient:
    light = QLinearGradient(0, height * 0.5, 0, height)
    light.setColorAt(0, QColor(colour).lighter(104))
    light.setColorAt(1, QColor(colour).darker(112))
    return light


def _ridge(chance: Random, width: int, height: int, base: float) -> QPainterPath:
    """A line of three slow waves, closed at the foot."""
    waves = [(height * 0.075 / k, k * chance.uniform(0.8, 1.3), chance.uniform(0, math.tau)) for k in (1, 2, 3)]
    path = QPainterPath(QPointF(0, height))
    for x in range(0, width + STEP, STEP):
        lift = sum(size * math.sin(math.tau * turns * x / width + start) for size, turns, start in waves)
        path.lineTo(x, height * base - lift)
    path.lineTo(width + STEP, height)
    path.closeSubpath()
    return path


def _shadow(colours: SceneColours, width: int, height: int, ratio: float, shade: Shade) -> QPixmap:
    """Even darkness behind the words, melting away to the right and above, so that any scene lets them be read."""
    night = mixed(colours.ridges[2], colours.shade, SHADE_SHARE)
    picture = QPixmap(QSize(math.ceil(width * ratio), math.ceil(height * ratio)))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    across = QLinearGradient(0, 0, width, 0)
    up = QLinearGradient(0, height, 0, 0)
    for gradient, full, strength, melt in ((across, shade.reach, SHADE_STRENGTH, 0.45), (up, 1 - shade.top, 1.0, 0.3)):
        for step in range(9):
            if full + melt * step / 8 > 1:
                break
            colour = QColor(night)
            colour.setAlphaF(strength * (0.5 + 0.5 * math.cos(math.pi * step / 8)))
            gradient.setColorAt(full + melt * step / 8, colour)
        dark = QColor(night)
        dark.setAlphaF(strength)
        gradient.setColorAt(0, dark)
        gradient.setColorAt(min(1.0, full), dark)
    painter.fillRect(QRectF(0, 0, width, height), across)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationIn)
    painter.fillRect(QRectF(0, 0, width, height), up)
    painter.end()
    return picture
