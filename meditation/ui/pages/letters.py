"""Letters to oneself: the open ones to read, the sealed ones with their day."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal

from meditation.language import noted, tr
from meditation.ui.theme import M, S
from meditation.ui.widgets.buttons import Pill, back_button
from meditation.ui.widgets.layout import ColumnPage, WrappingRow, panel
from meditation.ui.widgets.nothing_yet import NothingYet
from meditation.ui.widgets.text import words
from meditation.views.letters import NONE_YET

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget

    from meditation.ui.theme import Theme
    from meditation.views.desk import Desk
    from meditation.views.letters import LetterView

ASK_OPEN = noted("Open it now, before its day?")
ASK_TEAR = noted("Take it away for good?")


class LettersPage(ColumnPage):
    """`left` to where the person came from."""

    left = Signal()

    def __init__(self, desk: Desk, theme: Theme) -> None:
        super().__init__(theme)
        self._desk = desk
        self.opening: dict[str, Pill] = {}
        self.tearing: dict[str, Pill] = {}

    def refresh(self, notice: str = "") -> None:
        view = self._desk.letters.view(notice)
        column = self.begin_again()
        self.opening, self.tearing = {}, {}
        self.back = back_button(self.theme)
        self.back.clicked.connect(self.left)
        column.addWidget(self.back)
        column.addWidget(words(self.theme, tr("Letters to yourself"), "title"))
        if view.notice == tr(NONE_YET):
            column.addWidget(NothingYet(self.theme, "letters", "rose", view.notice))
        elif view.notice:
            column.addWidget(words(self.theme, view.notice, "lead", "second"))
        for letter in view.letters:
            column.addWidget(self._letter(letter))
        column.addStretch(1)
        self._desk.letters.mark_read()

    def _letter(self, letter: LetterView) -> QWidget:
        frame, inside = panel(spacing=S)
        inside.addWidget(words(self.theme, letter.title, "label", heading=True))
        if letter.text:
            text = words(self.theme, letter.text, "body")
            text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            inside.addWidget(text)
        row = WrappingRow(M)
        if letter.sealed:
            self.opening[letter.name] = self._asked_twice(tr("Open it now"), tr(ASK_OPEN), letter, self._open)
            row.addWidget(self.opening[letter.name])
        self.tearing[letter.name] = self._asked_twice(tr("Tear it up"), tr(ASK_TEAR), letter, self._tear_up)
        row.addWidget(self.tearing[letter.name])
        inside.addLayout(row)
        frame.setAccessibleName(letter.title)
        return frame

    def _asked_twice(self, text: str, question: str, letter: LetterView, act: Callable[[str], None]) -> Pill:
        """The first press asks in place, the second does it."""
        pill = Pill(self.theme, text, "quiet", f"{text}. {letter.title}")

        def press() -> None:
            if pill.text() == text:
                pill.setText(question)
                pill.setAccessibleName(f"{question} {letter.title}")
            else:
                act(letter.name)

        pill.clicked.connect(press)
        return pill

    def _open(self, name: str) -> None:
        self._show_again(self._desk.letters.open_now(name))

    def _tear_up(self, name: str) -> None:
        self._show_again(self._desk.letters.tear_up(name))

    def _show_again(self, notice: str) -> None:
        self.refresh(notice)
        QTimer.singleShot(0, self, self.focus_first)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def focus_first(self) -> None:
        self.back.setFocus()
        self.verticalScrollBar().setValue(0)
