"""The words of a session below its card, what is known of it, and who wrote it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from meditation.language import tr
from meditation.ui.roles import say_open
from meditation.ui.theme import XL, L, M, S
from meditation.ui.widgets.buttons import Pill
from meditation.ui.widgets.layout import WrappingRow, panel
from meditation.ui.widgets.text import words

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from meditation.ui.theme import Theme


class SessionWords(QFrame):
    """Every cue as this person will read it, section by section."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._shown: object = None
        self.setObjectName("panel")
        column = QVBoxLayout(self)
        column.setContentsMargins(XL, L, XL, L)
        column.setSpacing(S)
        column.addWidget(words(theme, tr("The words of this session"), "label"))
        self._lines = QVBoxLayout()
        self._lines.setSpacing(S)
        column.addLayout(self._lines)

    def show_words(self, sections: tuple[tuple[str, tuple[str, ...]], ...]) -> None:
        """(title, cues) of every section; nothing moves where they are the same as before."""
        if sections == self._shown:
            return
        self._shown = sections
        while (item := self._lines.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        for title, lines in sections:
            if title:
                self._lines.addWidget(words(self._theme, title, "kicker", "second"))
            for line in lines:
                self._lines.addWidget(words(self._theme, line, "body"))


class WhyThis(QWidget):
    """What studies found of it, for whoever asks; `answer` gives the sentences."""

    def __init__(self, theme: Theme, answer: Callable[[], Sequence[str]]) -> None:
        super().__init__()
        self._theme, self._answer = theme, answer
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        row = WrappingRow(M)
        column.addLayout(row)
        spoken = tr("Why this? What studies found, and where they are weak")
        self.why = Pill(theme, tr("Why this?"), "flush", spoken)
        row.addWidget(self.why)
        self.reasons, self._said = panel(spacing=S)
        column.addWidget(self.reasons)
        self.reasons.hide()
        self.why.clicked.connect(self._show_or_fold)
        say_open(self.why, lambda: not self.reasons.isHidden())

    def _show_or_fold(self) -> None:
        if self._said.count() == 0:
            for sentence in self._answer():
                self._said.addWidget(words(self._theme, sentence, "body"))
        self.reasons.setVisible(self.reasons.isHidden())
