"""The cue in large serif: new words come as the old ones leave, and dim once they have been read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QFontMetrics, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from meditation.ui.theme import CUE, LEAST_CUE, PRESENTED, SMALLEST_CUE, Theme

if TYPE_CHECKING:
    from PySide6.QtGui import QFont, QPaintEvent

CENTRED = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter
OLD_GONE, NEW_COMES = 0.5, 0.35
"""Of the new words' brightness: where the old ones have left, and where the new ones begin."""
CONTRAST_DIM = 0.55
"""With high contrast, words that are this dim and brighter stand in full."""
WIDEST = 760


class CueWords(QWidget):
    """Paints one cue at a brightness; repaints only when words or brightness change.

    `told` with what a screen reader is told.
    """

    told = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._words, self._key, self._brightness = "", -1, 0.0
        self._old, self._old_brightness = "", 0.0
        self._size = CUE
        self.announced = True
        """Whether a screen reader is told of new words; they can be read either way."""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setFixedHeight(self.lines(3))

    def lines(self, count: float) -> int:
        """Px that this many lines of the usual size need."""
        return self._high(CUE, count)

    def small_lines(self, count: float) -> int:
        """Px that this many lines of small letters need."""
        return self._high(SMALLEST_CUE, count)

    @property
    def is_narrow(self) -> bool:
        """Whether a line has less than half of the width that it may have."""
        return self.width() < self._theme.px(WIDEST) // 2

    def _high(self, size: int, count: float) -> int:
        return round(QFontMetrics(self._theme.serif(size)).lineSpacing() * (count + 0.1))

    def enlarge(self, *, on: bool) -> None:
        """Very large, to be read from across a room."""
        self._size = PRESENTED if on else CUE
        self.update()

    @property
    def text(self) -> str:
        return self._words

    def show_words(self, text: str, key: int, brightness: float) -> None:
        if (text, key, brightness) == (self._words, self._key, self._brightness):
            return
        if key != self._key:
            comes = brightness < NEW_COMES  # after a jump the new words are simply there
            self._old, self._old_brightness = (self._words if comes else ""), self._brightness
            self._words, self._key = text, key
            self._announce(text)
        elif text != self._words:  # the same cue in other words, wished for just now
            self._words, self._old = text, ""
            self._announce(text)
        elif brightness >= 1.0 or brightness < self._brightness:
            self._old = ""
        self._brightness = brightness
        self.update()

    def _announce(self, text: str) -> None:
        self.setAccessibleName(text)
        if not text or not self.announced:
            return
        self.told.emit(text)
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        now = self._brightness
        if self._old:
            self._paint(painter, self._old, self._old_brightness * max(0.0, 1 - now / OLD_GONE))
            now = max(0.0, (now - NEW_COMES) / (1 - NEW_COMES))
        self._paint(painter, self._words, now)
        painter.end()

    def _paint(self, painter: QPainter, text: str, opacity: float) -> None:
        if not text or opacity <= 0:
            return
        if self._theme.contrast:
            opacity = min(1.0, opacity / CONTRAST_DIM)
        width = min(self.width(), self._theme.px(WIDEST * self._size / CUE))
        room = self._room(width)
        font = self._fitting(text, room)
        painter.setFont(font)
        room = self._balanced(text, font, room)
        painter.setPen(self._theme.colour(self._theme.palette.ink, opacity))
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # a session has a language of its own
        painter.drawText(room, CENTRED, text)

    def _room(self, width: int) -> QRect:
        return QRect((self.width() - width) // 2, 0, width, self.height())

    def _balanced(self, text: str, font: QFont, room: QRect) -> QRect:
        """The narrowest room with as many lines, so that no word is left alone on the last one."""
        metrics = QFontMetrics(font)
        height = metrics.boundingRect(room, CENTRED, text).height()
        for width in range(room.width(), room.width() // 2, -self._theme.px(12)):
            needed = metrics.boundingRect(self._room(width), CENTRED, text)
            if needed.height() > height or needed.width() > width:
                return room
            room = self._room(width)
        return room

    def _fitting(self, text: str, room: QRect) -> QFont:
        """The largest size at which all words can be seen."""
        for size in range(self._size, LEAST_CUE, -2):
            font = self._theme.serif(size)
            needed = QFontMetrics(font).boundingRect(room, CENTRED, text)
            if needed.height() <= room.height() and needed.width() <= room.width():
                return font
        return self._theme.serif(LEAST_CUE)
