"""Buttons: pills with words, round ones with an icon; Enter and Space press them alike."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy

from meditation.language import tr
from meditation.ui.theme import BODY, TARGET, L
from meditation.ui.widgets.icons import icon

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QPaintEvent, QResizeEvent

    from meditation.ui.theme import Theme

SMALLEST = 0.6
"""Part of their usual size to which the letters of a pill shrink at most, in a narrow place."""
FULL = ("primary", "heart")
"""Kinds with a ground of the accent's colour."""
FOCUS, INNER = 3, 1.5
"""px of the two rings around such a one where the keyboard is."""
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Pill(QPushButton):
    """A rounded button with words. Kinds: primary, equal, quiet, plain, choice (which can be on).

    And flush: plain, with its words below the beginning of others.
    """

    spoken_role = QAccessible.Role.Button

    def __init__(self, theme: Theme, text: str, kind: str = "quiet", spoken: str = "") -> None:
        super().__init__(text.replace("&", "&&"))
        self.setProperty("kind", kind)
        self._theme = theme
        self._usual = theme.sans(BODY, QFont.Weight.Medium)
        self.setFont(self._usual)
        self.setAccessibleName(spoken or text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setCheckable(kind == "choice")

    def sizeHint(self) -> QSize:
        """With letters of their usual size."""
        now = super().sizeHint()
        return QSize(now.width() + self._advance(self._usual) - self._advance(self.font()), now.height())

    def minimumSizeHint(self) -> QSize:
        """With the smallest letters."""
        usual = self.sizeHint()
        return QSize(usual.width() - round(self._advance(self._usual) * (1 - SMALLEST)), usual.height())

    def _advance(self, font: QFont) -> int:
        return QFontMetrics(font).size(Qt.TextFlag.TextShowMnemonic, self.text()).width()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Words that would be cut off grow a little smaller instead."""
        super().resizeEvent(event)
        lacking = self.sizeHint().width() - self.width()
        usual = self._usual.pixelSize()
        share = 1 - lacking / max(1, self._advance(self._usual))
        size = usual if lacking <= 0 else math.floor(usual * max(SMALLEST, share))
        if size != self.font().pixelSize():
            font = QFont(self._usual)
            font.setPixelSize(size)
            self.setFont(font)

    def paintEvent(self, event: QPaintEvent) -> None:
        """On a full ground the ring of the focus has a brighter one in it: their colours alone are near."""
        super().paintEvent(event)
        full = self.isChecked() or self.property("kind") in FULL
        if self.hasFocus() and full and not self.property("place"):
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self._theme.colour("on_accent"), INNER))
            inset = FOCUS + INNER / 2
            ring = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
            painter.drawRoundedRect(ring, ring.height() / 2, ring.height() / 2)
            painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses; Esc and the player's keys go on to the page."""
        if event.key() in ENTER:
            self.click()
        elif event.key() == Qt.Key.Key_Space:
            super().keyPressEvent(event)
        else:
            event.ignore()


def back_button(theme: Theme) -> Pill:
    """The way back, at the head of a page."""
    button = Pill(theme, tr("Back"), "back")
    side = theme.px(TARGET // 2)
    rtl = button.layoutDirection() is Qt.LayoutDirection.RightToLeft
    button.setProperty("from", "right" if rtl else "left")
    button.setIcon(icon("arrow-right" if rtl else "arrow-left", theme.palette.second))
    button.setIconSize(QSize(side, side))
    return button


def show_caret(button: Pill, theme: Theme) -> None:
    """It unfolds something."""
    side = theme.px(L)
    tint = theme.palette.accent if button.property("kind") == "quiet" else theme.palette.second
    button.setIcon(icon("caret-down", tint))
    button.setIconSize(QSize(side, side))


class IconButton(Pill):
    """A round button with one icon, or with its word where the icon is missing."""

    def __init__(self, theme: Theme, name: str, spoken: str, kind: str = "round") -> None:
        super().__init__(theme, "", kind, spoken)
        self._tint = theme.palette.on_accent if kind == "heart" else theme.palette.second
        self.setToolTip(spoken)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.show_icon(name, spoken)

    def show_icon(self, name: str, spoken: str) -> None:
        side = self._theme.px(TARGET // 2)
        picture = icon(name, self._tint)
        self.setIcon(picture)
        self.setIconSize(QSize(side, side))
        self.setText(spoken[:1] if picture.isNull() else "")
        self.setAccessibleName(spoken)
        self.setToolTip(spoken)
