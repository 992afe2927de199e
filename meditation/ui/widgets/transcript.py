"""The transcript beside the words: every cue with its time, the present one marked; a press leads there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from meditation.language import tr
from meditation.ui.theme import XS, L, S
from meditation.ui.widgets.buttons import IconButton
from meditation.ui.widgets.lines_view import LinesView
from meditation.ui.widgets.text import words
from meditation.views.outline import transcript

if TYPE_CHECKING:
    from meditation.session.timeline import Timeline
    from meditation.ui.theme import Theme

DOCKED_FROM = 900
"""px of unscaled text from which it stands beside the words; on a smaller page it lies over them."""
DOCK, WIDEST = 360, 640
LOW = 160
"""px of unscaled text under which only the words have room; any of them, or its key, closes it then."""


class Transcript(QFrame):
    """`chosen` with the time in ms to go to, `closed` when the person has done with it."""

    chosen = Signal(int)
    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self.setAccessibleName(tr("Transcript"))
        self._theme, self._page = theme, parent
        self._timeline: Timeline | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(S, S, S, S)
        column.setSpacing(XS)
        self._bar = QWidget()
        head = QHBoxLayout(self._bar)
        head.setContentsMargins(S, 0, 0, 0)
        head.addWidget(words(theme, tr("Transcript"), "label", heading=True), 1)
        self.close_button = IconButton(theme, "x", tr("Close the transcript (W)"))
        self.close_button.clicked.connect(self.closed)
        head.addWidget(self.close_button)
        column.addWidget(self._bar)
        self.view = LinesView(theme)
        self.lines = self.view.lines
        self.view.chosen.connect(self._choose)
        self.view.left.connect(self.closed)
        column.addWidget(self.view, 1)
        self.hide()

    def show_timeline(self, timeline: Timeline) -> None:
        """The words as they are now, by what the person has wished for."""
        if timeline is not self._timeline:
            self._timeline = timeline
            self.lines.set_lines(transcript(timeline))

    def show_now(self, at: int) -> None:
        """Mark the cue that began at `at` ms, and keep it in sight unless the person looks elsewhere."""
        row = next((row for row, line in enumerate(self.lines.lines) if line.at == at and line.time), -1)
        if row != self.lines.now:
            self.lines.set_now(row)
            if row >= 0 and not self.view.hasFocus():
                self.reveal()

    def reveal(self) -> None:
        """Bring the present words into the middle."""
        index = self.lines.index(max(0, self.lines.now))
        self.view.setCurrentIndex(index)
        self.view.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)

    def _choose(self, row: int) -> None:
        line = self.lines.lines[row]
        if line.time:
            self.chosen.emit(line.at)

    @property
    def dock(self) -> int:
        """Px at the end of its page that are its own; 0 where it is closed or lies over the words."""
        page = self._page.width()
        docked = not self.isHidden() and page >= self._theme.px(DOCKED_FROM)
        return min(self._theme.px(DOCK), page * 2 // 5) if docked else 0

    def place(self, head: QRect, foot: QRect) -> None:
        """At the end of the page from its top to its foot, or between its head and its foot, over the words."""
        page, dock = self._page.rect(), self.dock
        if dock:
            left = 0 if self.layoutDirection() is Qt.LayoutDirection.RightToLeft else page.width() - dock
            self.setGeometry(QRect(left, 0, dock, page.height()).adjusted(S, L, -S, -L))
        elif not self.isHidden():
            wide = min(self._theme.px(WIDEST), page.width() - 2 * L)
            self.setGeometry((page.width() - wide) // 2, head.bottom() + S, wide, foot.top() - head.bottom() - 2 * S)
        self._bar.setVisible(self.height() >= self._theme.px(LOW))
        self.raise_()
