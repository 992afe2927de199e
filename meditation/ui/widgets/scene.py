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
    """Where words stand, as parts of the scene: from the left to `reach`, from `top` to the foot.

    The hills rise that high, and evening lies on them; the sky stays clear.
    """

    reach: float
    top: float


NO_SHADE = Shade(0.0, 1.0)
STEP = 4
"""px between two points of a ridge."""
LEAST_SKY = 0.2
"""Where words leave less room for it, there are hills alone."""
FAR, NEAR, SUN = 0.58, 0.86, 0.22
"""Where the farthest and the nearest ridge lie, from the top; the sun's radius as a part of the sky over them."""
MELT = 0.45
"""Of the width, in which the darkness behind words melts away."""


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
    across, up = chance.uniform(0.6, 0.8), chance.uniform(0.48, 0.68)
    crests = [_crest(chance, width, height) for _ in colours.ridges]
    far = min(FAR * height, shade.top * height + min(crests[0]))
    if far < LEAST_SKY * height:
        far = min(crests[0])
    _sun(painter, colours, width * across, far * up, max(1.0, far * SUN))
    painter.setPen(Qt.PenStyle.NoPen)
    step = (NEAR * height - far) / 2
    hills = [_hill(crest, far + step * n, height) for n, crest in enumerate(crests)]
    for colour, hill in zip(colours.ridges, hills, strict=True):
        painter.setBrush(_ridge_light(colour, height))
        painter.drawPath(hill)
    if shade.reach:
        painter.setBrush(_dusk(colours, width, shade.reach))
        painter.drawPath(hills[0])
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


def _crest(chance: Random, width: int, height: int) -> list[float]:
    """How far a line of three slow waves rises over its middle, every few px."""
    waves = [(height * 0.075 / k, k * chance.uniform(0.8, 1.3), chance.uniform(0, math.tau)) for k in (1, 2, 3)]
    return [
        sum(size * math.sin(math.tau * turns * x / width + start) for size, turns, start in waves)
        for x in range(0, width + STEP, STEP)
    ]


def _hill(crest: list[float], middle: float, height: int) -> QPainterPath:
    """Everything under a crest, down to the foot."""
    path = QPainterPath(QPointF(0, height))
    for step, lift in enumerate(crest):
        path.lineTo(step * STEP, middle - lift)
    path.lineTo((len(crest) - 1) * STEP, height)
    path.closeSubpath()
    return path


def _dusk(colours: SceneColours, width: int, reach: float) -> QLinearGradient:
    """Even darkness from the left to `reach`, melting away beside it, so that any scene lets words be read."""
    night = mixed(colours.ridges[2], colours.shade, SHADE_SHARE)
    across = QLinearGradient(0, 0, width, 0)
    for step in range(9):
        at = reach + MELT * step / 8
        if at <= 1:
            colour = QColor(night)
            colour.setAlphaF(SHADE_STRENGTH * (0.5 + 0.5 * math.cos(math.pi * step / 8)))
            across.setColorAt(at, colour)
    return across
