"""“Too much?” over the player: rest in something gentle, stop, or Help; and a way back for a key pressed by mistake."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal

from meditation.language import tr
from meditation.ui.theme import M, S
from meditation.ui.widgets.buttons import Pill
from meditation.ui.widgets.floating import FloatingPanel
from meditation.ui.widgets.layout import WrappingRow
from meditation.ui.widgets.text import words

if TYPE_CHECKING:
    from PySide6.QtCore import QRect
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget

    from meditation.ui.theme import Theme


class TooMuchPanel(FloatingPanel):
    """`rested`, `stopped` or `helped` with one press; `closed` where the session shall go on.

    T once more stops: whoever presses it twice wants out.
    """

    rested = Signal()
    stopped = Signal()
    helped = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent, tr("Too much? What would help?"), Qt.Key.Key_G)
        frame, column = self.sheet()
        column.addWidget(words(theme, tr("It is paused. You can stop here; nothing more is needed."), "lead"))
        self._whole = ""
        self.rest = Pill(theme, "", "primary")
        self.stop = Pill(theme, tr("Stop here"), "equal", tr("Stop here (T)"))
        self.help = Pill(theme, tr("Help right now"), "equal", tr("Help right now (F1)"))
        self.go_on = Pill(theme, tr("Go on"), "bare", tr("Go on with this session"))
        self.rest.clicked.connect(self.rested)
        self.stop.clicked.connect(self.stopped)
        self.help.clicked.connect(self.helped)
        self.go_on.clicked.connect(self.closed)
        row = WrappingRow(S)
        for pill in (self.rest, self.stop, self.help, self.go_on):
            row.addWidget(pill)
        column.addLayout(row)
        self.setWidget(frame)

    def offer(self, title: str) -> None:
        """The title of the session to rest in; empty where there is none."""
        self._whole = tr("Rest in “{title}”").format(title=title)
        self.rest.setVisible(bool(title))
        self.rest.setAccessibleName(self._whole)

    def place(self, foot: QRect) -> None:
        """On a narrow page the title of the session is left out."""
        self.rest.setText(self._whole.replace("&", "&&"))
        if self.rest.sizeHint().width() > self.room(foot) - 2 * M:
            self.rest.setText(tr("Rest instead"))
        super().place(foot)

    def focus_first(self) -> None:
        (self.stop if self.rest.isHidden() else self.rest).setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_T:
            if not event.isAutoRepeat():  # held down, it is still the press that opened this
                self.stopped.emit()
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()  # here as everywhere: it ends the session at once
        else:
            super().keyPressEvent(event)
