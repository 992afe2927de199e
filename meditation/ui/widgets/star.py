"""The star of what is a favourite: on a session's card it makes it one, in the library it finds them all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize

from meditation.ui.theme import L
from meditation.ui.widgets.buttons import Pill
from meditation.ui.widgets.icons import icon

if TYPE_CHECKING:
    from meditation.ui.theme import Theme


class StarPill(Pill):
    """A star with its words, that can be on or off."""

    def __init__(self, theme: Theme, text: str, *, on: bool = False) -> None:
        super().__init__(theme, text, "choice")
        self._theme = theme
        self.setText(f" {text}")  # a little room between the star and its word
        self.setIconSize(QSize(theme.px(L), theme.px(L)))
        self.setChecked(on)
        self.toggled.connect(self._tint)
        self._tint(on)

    def _tint(self, on: bool) -> None:
        palette = self._theme.palette
        self.setIcon(icon("star", palette.on_accent if on else palette.second))
