"""How long a session shall be: the author's lengths as buttons, and a slider for all others."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from meditation.language import tr
from meditation.ui.theme import XL, L, M
from meditation.ui.widgets.answers import Answer, row_of
from meditation.ui.widgets.slider import Slider
from meditation.ui.widgets.text import words
from meditation.views.session_card import SLIDER_STEP

if TYPE_CHECKING:
    from collections.abc import Sequence

    from meditation.ui.theme import Theme
    from meditation.views.session_card import SessionCardView


class LengthPanel(QFrame):
    """`chosen` with a length in ms."""

    chosen = Signal(int)

    def __init__(self, theme: Theme, offered: Sequence[tuple[int, str]], *, elastic: bool) -> None:
        """`offered`: (ms, words) of the buttons."""
        super().__init__()
        self.setObjectName("panel")
        column = QVBoxLayout(self)
        column.setContentsMargins(XL, L, XL, L)
        column.setSpacing(M)
        head = QHBoxLayout()
        head.addWidget(words(theme, tr("Length"), "label"), 1)
        self._now = words(theme, "", "label", "accent")
        self._now.setWordWrap(False)
        head.addWidget(self._now)
        column.addLayout(head)
        spoken = tr("Length {length}")
        self.pills = {ms: Answer(theme, text, spoken.format(length=text)) for ms, text in offered}
        for ms, pill in self.pills.items():
            pill.clicked.connect(lambda _on=False, ms=ms: self.chosen.emit(ms))
        column.addWidget(row_of(tr("Length"), self.pills.values()))
        self._bounds = (0, 0)
        self.slider = Slider(tr("Length"), 4)
        self.slider.valueChanged.connect(self._slide)
        column.addWidget(self.slider)
        self.slider.setVisible(elastic)

    def show_length(self, view: SessionCardView) -> None:
        """The length that holds and how far it may go, without saying that it changed."""
        self._bounds = (view.shortest, view.longest)
        self._now.setText(view.length_words)
        self.slider.blockSignals(True)
        self.slider.setRange(view.shortest // SLIDER_STEP, -(-view.longest // SLIDER_STEP))
        self.slider.setValue(round(view.length / SLIDER_STEP))
        self.slider.blockSignals(False)
        self.slider.setAccessibleDescription(view.length_words)
        for ms, pill in self.pills.items():
            pill.setChecked(ms == view.length)

    def _slide(self, steps: int) -> None:
        shortest, longest = self._bounds
        self.chosen.emit(max(shortest, min(longest, steps * SLIDER_STEP)))
