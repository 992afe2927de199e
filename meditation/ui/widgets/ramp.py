"""A quiet way over to another session, in a corner of the player, where nothing moves for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from meditation.language import tr
from meditation.ui.theme import XL, S
from meditation.ui.widgets.buttons import Pill

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QRect
    from PySide6.QtWidgets import QWidget

    from meditation.ui.theme import Theme

SHARE = 0.7
"""Of the page's width: where the offer would be wider, it is said in two words."""


class Ramp(Pill):
    """Hidden while nothing is offered; `to` is the id of what is."""

    def __init__(self, theme: Theme, page: QWidget, title_of: Callable[[str], str]) -> None:
        """`title_of` gives the title of another session, empty where it is not to be had."""
        super().__init__(theme, "", "equal")
        self._title_of = title_of
        self.to = ""
        self.setParent(page)
        self.hide()

    def offer(self, to: str) -> bool:
        """Offer this session, or nothing; True where that is new."""
        if to == self.to:
            return False
        title = self._title_of(to) if to else ""
        self.to = to
        self.setVisible(bool(title))
        if title:
            self.setText(tr("Rest in “{title}” instead").format(title=title).replace("&", "&&"))
            self.setAccessibleName(tr("Rest in {title} instead (R)").format(title=title))
        return True

    def place(self, head: QRect) -> None:
        """At the end of what is below `head`."""
        if self.sizeHint().width() > head.width() * SHARE:
            self.setText(tr("Rest instead"))
        self.adjustSize()
        right_to_left = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left = head.x() + XL if right_to_left else head.right() + 1 - self.width() - XL
        self.move(left, head.bottom() + S)
        self.raise_()
