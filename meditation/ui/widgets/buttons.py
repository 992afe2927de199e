"""Buttons: pills with words, round ones with an icon; Enter and Space press them alike."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QPushButton, QSizePolicy

from meditation.language import tr
from meditation.ui.theme import BODY, TARGET
from meditation.ui.widgets.icons import icon

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from meditation.ui.theme import Theme

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Pill(QPushButton):
    """A rounded button with words. Kinds: primary, equal, quiet, plain, choice (which can be on)."""

    def __init__(self, theme: Theme, text: str, kind: str = "quiet", spoken: str = "") -> None:
        super().__init__(text.replace("&", "&&"))
        self.setProperty("kind", kind)
        self.setFont(theme.sans(BODY, QFont.Weight.Medium))
        self.setAccessibleName(spoken or text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setCheckable(kind == "choice")

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
    button.setIcon(icon("arrow-left", theme.palette.second, side))
    button.setIconSize(QSize(side, side))
    return button


class IconButton(Pill):
    """A round button with one icon, or with its word where the icon is missing."""

    def __init__(self, theme: Theme, name: str, spoken: str, kind: str = "round") -> None:
        super().__init__(theme, "", kind, spoken)
        self._theme = theme
        self._tint = theme.palette.on_accent if kind == "heart" else theme.palette.second
        self.setToolTip(spoken)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.show_icon(name, spoken)

    def show_icon(self, name: str, spoken: str) -> None:
        side = self._theme.px(TARGET // 2)
        picture = icon(name, self._tint, side)
        self.setIcon(picture)
        self.setIconSize(QSize(side, side))
        self.setText(spoken[:1] if picture.isNull() else "")
        self.setAccessibleName(spoken)
        self.setToolTip(spoken)
