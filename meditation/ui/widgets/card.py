"""A session as a card that can be pressed: its scene, title, length, and what it asks for."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QAbstractButton, QFrame, QLabel, QSizePolicy, QVBoxLayout

from meditation.ui.theme import HEADING, HUGE, NOTE, RADIUS, XL, XS, L, M, S
from meditation.ui.widgets.buttons import ENTER, Pill
from meditation.ui.widgets.icons import icon_picture
from meditation.ui.widgets.scene import Shade, landscape
from meditation.ui.widgets.text import words

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QPaintEvent

    from meditation.ui.theme import Theme
    from meditation.views.cards import CardView

WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
TALL = 10_000
GREYED = 0.45
LEAST_HERO, HEADER, TALLEST_SCENE = 280, 140, 150


class SceneCard(QAbstractButton):
    """One card of the shelf. A broken one says why and opens nothing."""

    opened = Signal(str)

    def __init__(self, theme: Theme, card: CardView, scene_share: float = 0.5) -> None:
        super().__init__()
        self._theme, self.card, self._share = theme, card, scene_share
        self._title, self._note = theme.serif(HEADING, QFont.Weight.Normal), theme.sans(NOTE)
        self.setAccessibleName(card.spoken)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        if card.playable:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
            self.clicked.connect(lambda: self.opened.emit(card.id))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER:
            self.click()
        elif event.key() == Qt.Key.Key_Space:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(250), self.heightForWidth(self._theme.px(250)))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int, /) -> int:
        return sum(rect.height() for rect in self._rows(width)) + self._scene_height(width) + 2 * M + 2 * XS

    def _scene_height(self, width: int) -> int:
        return min(round(width * self._share), TALLEST_SCENE)

    def _rows(self, width: int) -> tuple[QRect, QRect, QRect]:
        """Title, line and reason, each as high as its words need, one below the other."""
        inner = width - 2 * L - 4
        y = self._scene_height(width) + M
        rows = []
        texts = ((self._title, self.card.title), (self._note, self.card.line), (self._note, self._last_line))
        for font, text in texts:
            height = QFontMetrics(font).boundingRect(QRect(0, 0, inner, TALL), WRAP, text).height() if text else 0
            rows.append(QRect(L, y, inner, height))
            y += height + XS
        return rows[0], rows[1], rows[2]

    @property
    def _last_line(self) -> str:
        return self.card.trouble or self.card.level

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, palette = self._theme, self._theme.palette
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(palette.raised))
        painter.drawRoundedRect(frame, RADIUS, RADIUS)
        height = self._scene_height(self.width())
        if not self.card.playable:
            painter.setOpacity(GREYED)
        if height:
            size = QSize(self.width() - 3, height)
            picture = landscape(theme, self.card.id, self.card.scene, size, self.devicePixelRatioF(), whole=False)
            painter.drawPixmap(frame.topLeft(), picture)
        painter.setOpacity(1.0)
        self._paint_words(painter)
        hovered = self.card.playable and self.underMouse()
        edge = palette.focus if self.hasFocus() else palette.accent if hovered else palette.line
        painter.setPen(QPen(theme.colour(edge), 3 if self.hasFocus() else 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(frame, RADIUS, RADIUS)
        painter.end()

    def _paint_words(self, painter: QPainter) -> None:
        palette = self._theme.palette
        title, line, last = self._rows(self.width())
        painter.setFont(self._title)
        painter.setPen(self._theme.colour(palette.ink if self.card.playable else palette.second))
        painter.drawText(title, WRAP, self.card.title)
        painter.setFont(self._note)
        painter.setPen(self._theme.colour(palette.second))
        painter.drawText(line, WRAP, self.card.line)
        painter.drawText(last, WRAP, self._last_line)
        side = self._theme.px(18)
        x = self.width() - L - side
        y = (last.bottom() if last.height() else line.bottom()) - side + 2
        for wanted, name in ((self.card.uses_breath, "wind"), (self.card.uses_touch, "hand-heart")):
            picture = icon_picture(name, palette.second, side) if wanted else None
            if picture is not None and not picture.isNull():
                painter.drawPixmap(QRect(x, y, side, side), picture)
                x -= side + S


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
        self.begin = Pill(theme, "Begin", "primary", f"Begin. {card.spoken}")
        self.begin.setProperty("place", "scene")
        self.begin.clicked.connect(lambda: self.opened.emit(card.id))
        column.addWidget(self.begin)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(LEAST_HERO)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        size, ratio = self.size(), self.devicePixelRatioF()
        scene = landscape(self._theme, self.card.id, self.card.scene, size, ratio, shade=self._shade(), whole=True)
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
