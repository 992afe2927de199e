"""A session as a card that can be pressed: its scene, title, length, and what it asks for."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, Qt, Signal
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QVBoxLayout

from meditation.language import tr
from meditation.ui.theme import HEADING, HUGE, NOTE, XL, XS, L, M, S
from meditation.ui.widgets.buttons import Pill
from meditation.ui.widgets.icons import icon_picture
from meditation.ui.widgets.pressable import PressableCard
from meditation.ui.widgets.scene import Shade, landscape
from meditation.ui.widgets.text import words

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from meditation.ui.theme import Theme
    from meditation.views.card import CardView

GREYED = 0.45
LEAST_HERO, HEADER, TALLEST_SCENE = 280, 140, 150


class SceneCard(PressableCard):
    """One card of the shelf. A broken one says why and opens nothing."""

    def __init__(self, theme: Theme, card: CardView, scene_share: float = 0.5) -> None:
        note = theme.sans(NOTE)
        title = theme.serif(HEADING, QFont.Weight.Normal)
        texts = (
            (title, "ink" if card.playable else "second", card.title),
            (note, "second", card.line),
            (note, "second", card.trouble or card.level),
            (note, "second", card.last),
        )
        super().__init__(theme, card.id, card.spoken, texts, alive=card.playable)
        self.card, self._share = card, scene_share

    def picture_height(self, width: int) -> int:
        return min(round(width * self._share), TALLEST_SCENE)

    def paint_picture(self, painter: QPainter, frame: QRectF) -> None:
        if not self.card.playable:
            painter.setOpacity(GREYED)
        size, ratio = frame.size().toSize(), self.devicePixelRatioF()
        picture = landscape(self.theme, self.card.id, self.card.scene, size, ratio, whole=False)
        painter.drawPixmap(frame.topLeft(), picture)
        if self.card.starred:
            self._paint_star(painter, frame)

    def _paint_star(self, painter: QPainter, frame: QRectF) -> None:
        """In the picture's upper corner, on a ground of its own."""
        side, ground = self.theme.px(18), self.theme.px(30)
        rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        x = frame.left() + M if rtl else frame.right() - M - ground
        spot = QRectF(x, frame.top() + M, ground, ground)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.theme.colour("raised"))
        painter.drawEllipse(spot)
        inset = (ground - side) // 2
        star = icon_picture("star", self.theme.palette.accent, side)
        painter.drawPixmap(QRect(round(x) + inset, round(spot.top()) + inset, side, side), star)

    def paint_marks(self, painter: QPainter, last: QRect) -> None:
        side = self.theme.px(18)
        rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        x, y = L if rtl else self.width() - L - side, last.bottom() - side + 2
        bare = self.card.starred and not self.picture_height(self.width())
        for wanted, name in ((self.card.uses_breath, "wind"), (self.card.uses_touch, "hand-heart"), (bare, "star")):
            picture = icon_picture(name, self.theme.palette.second, side) if wanted else None
            if picture is not None and not picture.isNull():
                painter.drawPixmap(QRect(x, y, side, side), picture)
                x += side + S if rtl else -side - S


class HeroCard(QFrame):
    """The one large card of Today: a whole landscape with its words and Begin on it."""

    opened = Signal(str)

    def __init__(self, theme: Theme, card: CardView) -> None:
        super().__init__()
        self._theme, self.card = theme, card
        column = QVBoxLayout(self)
        column.setContentsMargins(XL + XS, HUGE, XL + XS, XL)
        column.setSpacing(S)
        column.addStretch(1)
        column.addWidget(words(theme, card.line, "kicker", "scene"))
        column.addWidget(words(theme, card.title, "subtitle", "scene"))
        if card.intention:
            column.addWidget(words(theme, card.intention, "lead", "scene"))
        column.addSpacing(S)
        self.begin = Pill(theme, tr("Begin"), "primary", tr("Begin. {card}").format(card=card.spoken))
        self.begin.setProperty("place", "scene")
        self.begin.clicked.connect(lambda: self.opened.emit(card.id))
        column.addWidget(self.begin)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(LEAST_HERO)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        size, ratio = self.size(), self.devicePixelRatioF()
        scene = landscape(self._theme, self.card.id, self.card.scene, size, ratio, shade=self._shade(), whole=True)
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:  # the shade lies where the words stand
            painter.translate(self.width(), 0)
            painter.scale(-1, 1)
        painter.drawPixmap(0, 0, scene)
        painter.end()

    def _shade(self) -> Shade:
        """Where the words stand now, coarsely, so that resizing paints few landscapes."""
        labels = self.findChildren(QLabel)
        room = self.width() - 2 * (XL + XS)
        widest = max(min(room, label.fontMetrics().horizontalAdvance(label.text())) for label in labels)
        top = min(label.y() for label in labels)
        reach = (widest + XL + XS) / max(1, self.width())
        return Shade(math.ceil(reach * 20) / 20, math.floor(top / max(1, self.height()) * 20) / 20)


class SceneHeader(QFrame):
    """A strip of the session's landscape above its card."""

    def __init__(self, theme: Theme, card: CardView) -> None:
        super().__init__()
        self._theme, self._card = theme, card
        self.setFixedHeight(HEADER)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        size, ratio = self.size(), self.devicePixelRatioF()
        card = self._card
        painter.drawPixmap(0, 0, landscape(self._theme, card.id, card.scene, size, ratio, whole=True))
        painter.end()
