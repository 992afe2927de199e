"""An offer after damage: the newest whole copy of the history, brought back once the person has said so twice."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from meditation.language import noted, tr
from meditation.logbook import COMES_BACK
from meditation.ui.jobs import run_job
from meditation.ui.theme import M, S
from meditation.ui.widgets.buttons import Pill
from meditation.ui.widgets.layout import WrappingRow, panel
from meditation.ui.widgets.text import words

if TYPE_CHECKING:
    from collections.abc import Callable

    from meditation.ui.theme import Theme
    from meditation.views.history import CopyOffer
    from meditation.views.past import Past

SURE = noted("It takes the place of what is here now. A copy of that is kept first.")


def bring_back(past: Past, offer: CopyOffer, done: Callable[[str], None]) -> None:
    """Beside the screen: the history is let go of meanwhile, and taken up again whatever comes of it.

    `done` is then told a sentence.
    """
    log = past.logbook
    log.let_go(COMES_BACK)

    def over(said: str) -> None:
        log.take_up()
        done(said)

    run_job(partial(past.bring_back, offer), over)


class BringingBack(QFrame):
    """`wished` when the person has asked for the copy and confirmed it."""

    wished = Signal()

    def __init__(self, theme: Theme, offer: CopyOffer) -> None:
        super().__init__()
        self.offer = offer
        outside = QVBoxLayout(self)
        outside.setContentsMargins(0, 0, 0, 0)
        frame, inside = panel(spacing=S)
        outside.addWidget(frame)
        inside.addWidget(words(theme, tr("Your history can be brought back"), "label"))
        self.line = words(theme, offer.words)
        inside.addWidget(self.line)
        row = WrappingRow(M)
        self.bring = Pill(theme, tr("Bring it back"), "primary")
        self.sure = Pill(theme, tr("Yes, bring it back"), "primary")
        self.leave = Pill(theme, tr("Not now"), "plain")
        self.bring.clicked.connect(self._ask)
        self.sure.clicked.connect(self.wished)
        self.leave.clicked.connect(self._leave)
        for pill in (self.bring, self.sure, self.leave):
            row.addWidget(pill)
        inside.addLayout(row)
        self.sure.hide()
        self.leave.hide()

    def _ask(self) -> None:
        self._show(asked=True)
        self.line.setText(f"{self.offer.words} {tr(SURE)}")
        QTimer.singleShot(0, self.sure, self.sure.setFocus)

    def _leave(self) -> None:
        self._show(asked=False)
        self.line.setText(self.offer.words)
        QTimer.singleShot(0, self.bring, self.bring.setFocus)

    def _show(self, *, asked: bool) -> None:
        self.bring.setVisible(not asked)
        self.sure.setVisible(asked)
        self.leave.setVisible(asked)
