"""The caution before a guided breath, above Begin: whole at first, a line once it has been seen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from meditation.language import tr
from meditation.ui.roles import say_open
from meditation.ui.theme import XL, L, S
from meditation.ui.widgets.buttons import Pill
from meditation.ui.widgets.layout import TurningRow
from meditation.ui.widgets.text import words

if TYPE_CHECKING:
    from meditation.ui.theme import Theme
    from meditation.views.breath_caution import BreathCaution


class BreathCautionPanel(QFrame):
    """Shows nothing where there is nothing to say; `without_holds` where the person would rather not hold."""

    without_holds = Signal()

    def __init__(self, theme: Theme, *, seen: bool) -> None:
        super().__init__()
        self._seen = seen
        self.setObjectName("panel")
        column = QVBoxLayout(self)
        column.setContentsMargins(XL, L, XL, L)
        column.setSpacing(S)
        self._title = words(theme, tr("Before you breathe"), "label")
        self.said = words(theme, "", "body")
        self.unfold = Pill(theme, tr("Read it all"), "flush", tr("Read all of what to know before you breathe"))
        self.unfold.clicked.connect(self._unfold)
        say_open(self.unfold, self.unfold.isHidden)
        line = TurningRow(theme)
        line.box.addWidget(self.said, 1)
        line.box.addWidget(self.unfold)
        self.without = Pill(theme, tr("Without holds"), "primary", tr("Breathe without holds"))
        self.without.clicked.connect(self.without_holds)
        column.addWidget(self._title)
        column.addWidget(line)
        column.addWidget(self.without)

    def show_caution(self, caution: BreathCaution | None) -> None:
        self._caution = caution
        self.setVisible(caution is not None)
        if caution is not None:
            folded = self._seen and caution.folds
            self._title.setVisible(not folded)
            self.said.setText(caution.line if folded else caution.words)
            self.unfold.setVisible(folded)
            self.without.setVisible(caution.holds)

    def _unfold(self) -> None:
        self._seen = False
        had_focus = self.unfold.hasFocus()
        self.show_caution(self._caution)
        if had_focus:
            self.focusNextChild()
