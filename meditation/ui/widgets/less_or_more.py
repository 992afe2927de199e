"""How much there is of something now, and two buttons: less, more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from meditation.ui.theme import XS, S
from meditation.ui.widgets.buttons import Pill
from meditation.ui.widgets.layout import WrappingRow
from meditation.ui.widgets.text import say, words

if TYPE_CHECKING:
    from meditation.ui.theme import Theme


class LessOrMore(QWidget):
    """`changed` with -1 for the first button and 1 for the second; each is (its word, what is said of it)."""

    changed = Signal(int)

    def __init__(self, theme: Theme, first: tuple[str, str], second: tuple[str, str]) -> None:
        super().__init__()
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(XS)
        self._now = words(theme, "", "note", "second")
        self._now.setWordWrap(False)
        inside.addWidget(self._now)
        self.first, self.second = (Pill(theme, text, "choice", spoken) for text, spoken in (first, second))
        row = WrappingRow(S)
        for pill, step in ((self.first, -1), (self.second, 1)):
            pill.setCheckable(False)
            pill.clicked.connect(lambda _on=False, step=step: self.changed.emit(step))
            row.addWidget(pill)
        inside.addLayout(row)

    def show_now(self, text: str) -> None:
        say(self._now, text)
