"""One session in the list: pressed, it opens in place; taken out, it leaves a way back where it stood."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from meditation.language import tr
from meditation.trouble import Trouble
from meditation.ui.pages.log_entry import EntryForm
from meditation.ui.roles import say_open
from meditation.ui.theme import BODY, HEADING, NOTE, S
from meditation.ui.widgets.buttons import Pill
from meditation.ui.widgets.layout import WrappingRow, panel
from meditation.ui.widgets.pressable import PressableCard
from meditation.ui.widgets.text import words
from meditation.views.typed import NotKept

if TYPE_CHECKING:
    from meditation.history.session import Session
    from meditation.ui.theme import Theme
    from meditation.views.log import Log, LogRow


class LogLine(QWidget):
    """A row of the list, in one of three states: shut, open, taken out. `opened` when its fields show."""

    opened = Signal(str)

    def __init__(self, theme: Theme, log: Log, row: LogRow) -> None:
        super().__init__()
        self.theme, self.row, self._log = theme, row, log
        self.form: EntryForm | None = None
        self.undo: Pill | None = None
        self._gone: list[Session] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(S)
        self._away: QFrame | None = None
        self.card = self._card()
        self._column.addWidget(self.card)

    def _card(self) -> PressableCard:
        row, theme = self.row, self.theme
        line = f"{row.day} · {row.line}"
        texts = (
            (theme.serif(HEADING), "ink", row.title),
            (theme.sans(NOTE), "second", line),
            (theme.sans(BODY), "ink", row.note),
        )
        spoken = ". ".join(part for part in (row.title, line, row.note) if part)
        card = PressableCard(theme, row.id, spoken, texts)
        card.opened.connect(self.open_or_shut)
        say_open(card, lambda: self.form is not None)
        return card

    def open_or_shut(self) -> None:
        """Show the fields of this session below it, or put them away."""
        if self.form is not None:
            self.shut()
            return
        try:
            entry = self._log.entry(self.row.id)
        except Trouble as trouble:
            self._say_instead(trouble.sentence)
            return
        self.form = EntryForm(self.theme, entry)
        self.form.setAccessibleName(self.row.title)
        self.form.kept.connect(self._keep)
        self.form.left.connect(self.shut)
        self.form.deleted.connect(self._delete)
        self._column.addWidget(self.form)
        self.form.focus_first()
        self.opened.emit(self.row.id)

    def shut(self, *, held: bool = True) -> None:
        """Put the fields away; where they were `held`, the row has the keyboard again."""
        if self.form is not None:
            self._put_off(self.form)
            self.form = None
        if held:
            QTimer.singleShot(0, self.card, self.card.setFocus)

    def _keep(self) -> None:
        if self.form is None:
            return
        try:
            self.row = self._log.change(self.row.id, self.form.typed())
        except NotKept as wrong:
            self.form.tell(wrong.sentence, wrong.about)
            return
        except Trouble as trouble:
            self.form.tell(trouble.sentence)
            return
        self._show_card()

    def _show_card(self) -> None:
        self._put_off(self.card)
        self.card = self._card()
        self._column.insertWidget(0, self.card)
        self.shut()

    def _delete(self) -> None:
        try:
            self._gone = self._log.delete(self.row.id)
        except Trouble as trouble:
            if self.form is not None:
                self.form.tell(trouble.sentence)
            return
        self.shut(held=False)
        pattern = tr("{title}, {day}, was taken out.")
        self._say_instead(pattern.format(title=self.row.title, day=self.row.day), undo=True)

    def _say_instead(self, sentence: str, *, undo: bool = False) -> None:
        """One sentence where the row stood, with a way back."""
        if self._away is not None:
            self._put_off(self._away)
        self.card.hide()
        self._away, inside = panel(spacing=S)
        self.said = words(self.theme, sentence, "body", "second")
        inside.addWidget(self.said)
        if undo:
            way = WrappingRow()
            spoken = tr("Undo: bring {title} back").format(title=self.row.title)
            self.undo = Pill(self.theme, tr("Undo"), "equal", spoken)
            self.undo.clicked.connect(self._put_back)
            way.addWidget(self.undo)
            inside.addLayout(way)
            QTimer.singleShot(0, self.undo, self.undo.setFocus)
        self._column.addWidget(self._away)

    def _put_back(self) -> None:
        try:
            self._log.put_back(self._gone)
        except Trouble as trouble:
            self.said.setText(trouble.sentence)
            return
        if self._away is not None:
            self._put_off(self._away)
            self._away, self.undo = None, None
        self._gone = []
        self._show_card()

    def _put_off(self, part: QWidget) -> None:
        """What was pressed on it comes to its end first."""
        part.hide()
        self._column.removeWidget(part)
        part.deleteLater()
