"""A card that can be pressed: a picture above, a few texts below, one edge that shows where the focus is."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from meditation.ui.theme import RADIUS, XS, L, M
from meditation.ui.widgets.buttons import ENTER

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QPaintEvent

    from meditation.ui.theme import Theme

Text: TypeAlias = tuple[QFont, str, str]
"""A font, the name of a colour, and the words."""
WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignAbsolute
TALL = 10_000
USUAL_WIDTH = 250


class PressableCard(QAbstractButton):
    """`opened` with the card's id; one that is not `alive` says its words and opens nothing."""

    spoken_role = QAccessible.Role.Button
    opened = Signal(str)

    def __init__(self, theme: Theme, id_: str, spoken: str, texts: tuple[Text, ...], *, alive: bool = True) -> None:
        super().__init__()
        self.theme, self._texts, self._alive = theme, tuple(text for text in texts if text[2]), alive
        self.setAccessibleName(spoken)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        if alive:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
            self.clicked.connect(lambda: self.opened.emit(id_))

    def picture_height(self, _width: int) -> int:
        """How much of the card's height its picture takes, in px."""
        return 0

    def paint_picture(self, painter: QPainter, frame: QRectF) -> None:
        """The picture within this part of the card; none here."""

    def paint_marks(self, painter: QPainter, last: QRect) -> None:
        """Small marks beside the last text; none here."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER:
            self.click()
        elif event.key() == Qt.Key.Key_Space:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def sizeHint(self) -> QSize:
        width = self.theme.px(USUAL_WIDTH)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Its words wrap: it can be as narrow as its place."""
        return QSize(0, 0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int, /) -> int:
        heights = sum(rect.height() + XS for rect in self._rows(width))
        return heights + self._top(width) + M

    def _top(self, width: int) -> int:
        """Where the texts begin: a little lower where no picture is above them, as much as is below."""
        picture = self.picture_height(width)
        return picture + M if picture else L

    def _rows(self, width: int) -> list[QRect]:
        """A place for each text, as high as its words need, one below the other."""
        inner = width - 2 * L - 4
        y = self._top(width)
        rows = []
        for font, _, text in self._texts:
            height = QFontMetrics(font).boundingRect(QRect(0, 0, inner, TALL), WRAP, text).height()
            rows.append(QRect(L, y, inner, height))
            y += height + XS
        return rows

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.theme.colour("raised"))
        painter.drawRoundedRect(frame, RADIUS, RADIUS)
        height = self.picture_height(self.width())
        if height:
            painter.save()
            self.paint_picture(painter, QRectF(frame.x(), frame.y(), frame.width(), height))
            painter.restore()
        rows = self._rows(self.width())
        rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # a title may be in another language
        for row, (font, colour, text) in zip(rows, self._texts, strict=True):
            painter.setFont(font)
            painter.setPen(self.theme.colour(colour))
            painter.drawText(row, WRAP | side, text)
        self.paint_marks(painter, rows[-1])
        self._paint_edge(painter, frame)
        painter.end()

    def _paint_edge(self, painter: QPainter, frame: QRectF) -> None:
        focused = self.hasFocus()
        edge = "focus" if focused else "accent" if self._alive and self.underMouse() else "line"
        wide = 3 if focused else 1
        inset = (wide - 1) / 2
        painter.setPen(QPen(self.theme.colour(edge), wide))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(frame.adjusted(inset, inset, -inset, -inset), RADIUS - inset, RADIUS - inset)
