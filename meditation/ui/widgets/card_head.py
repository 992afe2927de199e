"""The head of a session's card: the way back, and the star."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout

from meditation.language import tr
from meditation.ui.widgets.buttons import back_button
from meditation.ui.widgets.star import StarPill

if TYPE_CHECKING:
    from meditation.ui.theme import Theme


class CardHead(QHBoxLayout):
    """`back` and `star` are its buttons; `starred` is whether the session is a favourite now."""

    def __init__(self, theme: Theme, *, starred: bool) -> None:
        super().__init__()
        self.back = back_button(theme)
        self.star = StarPill(theme, tr("Favourite"), on=starred)
        self.addWidget(self.back)
        self.addStretch(1)
        self.addWidget(self.star)
