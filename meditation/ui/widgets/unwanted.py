"""“Did anything unwanted happen?”: one quiet line, and the way to words that help."""

from __future__ import annotations

from typing import TYPE_CHECKING

from meditation.language import tr
from meditation.ui.widgets.buttons import Pill
from meditation.ui.widgets.layout import TurningRow
from meditation.ui.widgets.text import words
from meditation.views.unwanted import QUESTION

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from meditation.ui.theme import Theme


class UnwantedQuestion(TurningRow):
    """`see` is pressed where it did; nothing is asked further and nothing kept."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._question = words(theme, tr(QUESTION), "body", "second")
        self.box.addWidget(self._question)
        self.see = Pill(theme, tr("See what helps"), "equal", f"{tr(QUESTION)} {tr('See what helps')}")
        self.box.addWidget(self.see)
        self.box.addStretch(1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Beside its answer the question stands in one line."""
        super().resizeEvent(event)
        self._question.setWordWrap(self.width() < self._under)
