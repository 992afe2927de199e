"""Pauses on the page of all sessions: those that were set, a new one, and each taken back with a way to undo it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from meditation.language import noted, tr
from meditation.trouble import Trouble
from meditation.ui.pages.log_entry import Field
from meditation.ui.theme import L, M
from meditation.ui.widgets.buttons import Pill
from meditation.ui.widgets.layout import TurningRow, WrappingRow, panel
from meditation.ui.widgets.text import words
from meditation.views.pauses import KIND_WORDS, NONE_YET
from meditation.views.typed import NotKept

if TYPE_CHECKING:
    from meditation.history.days import Pause
    from meditation.ui.theme import Theme
    from meditation.views.pauses import PauseRow, Pauses

FIELDS: Final = (
    ("first", noted("First day"), noted("2026-03-01")),
    ("last", noted("Last day"), noted("The same day")),
    ("words", noted("Words for it, if you like"), noted("A journey, a cold")),
)
SHORT: Final = ("first", "last")


class PausesPane(QFrame):
    """`left` when the person has done with it."""

    left = Signal()

    def __init__(self, theme: Theme, pauses: Pauses) -> None:
        super().__init__()
        self._theme, self._pauses = theme, pauses
        outside = QVBoxLayout(self)
        outside.setContentsMargins(0, 0, 0, 0)
        frame, self._inside = panel(spacing=M)
        outside.addWidget(frame)
        self._inside.addWidget(words(theme, tr("Pauses"), "heading"))
        self._inside.addWidget(words(theme, tr(KIND_WORDS), "body", "second"))
        self._add_fields()
        self.said = words(theme, "", "body")
        self._inside.addWidget(self.said)
        self.said.hide()
        self._list = QVBoxLayout()
        self._list.setSpacing(M)
        self._inside.addLayout(self._list)
        self._parts: list[QWidget] = []
        self._show_list()

    def _add_fields(self) -> None:
        self.fields = {
            name: Field(self._theme, tr(title), tr(usual), "", short=name in SHORT) for name, title, usual in FIELDS
        }
        row = WrappingRow(L)
        for name in SHORT:
            row.addWidget(self.fields[name])
        self._inside.addLayout(row)
        self._inside.addWidget(self.fields["words"])
        for field in self.fields.values():
            field.line.returnPressed.connect(self._add)
        ways = WrappingRow(M)
        self.set = Pill(self._theme, tr("Set this pause"), "equal")
        self.set.clicked.connect(self._add)
        self.close_pane = Pill(self._theme, tr("Close"), "equal")
        self.close_pane.clicked.connect(self.left)
        ways.addWidget(self.set)
        ways.addWidget(self.close_pane)
        self._inside.addLayout(ways)

    def _show_list(self, gone: Pause | None = None) -> None:
        for old in self._parts:
            old.hide()
            self._list.removeWidget(old)
            old.deleteLater()
        self.deleting: dict[str, Pill] = {}
        self.undo: Pill | None = None
        rows = self._pauses.rows()
        self._parts = [self._row(row) for row in rows]
        if gone is not None:
            self._parts.insert(0, self._way_back(gone))
        elif not rows:
            self._parts = [words(self._theme, tr(NONE_YET), "note", "second")]
        for part in self._parts:
            self._list.addWidget(part)

    def _row(self, row: PauseRow) -> QWidget:
        spoken = tr("Take back the pause of {days}").format(days=row.days)
        pill = Pill(self._theme, tr("Take back"), "quiet", spoken)
        pill.clicked.connect(partial(self._delete, row.id))
        self.deleting[row.id] = pill
        return self._with_pill(row.days, row.words, pill)

    def _way_back(self, gone: Pause) -> QWidget:
        self.undo = Pill(self._theme, tr("Undo"), "equal", tr("Undo: set the pause again"))
        self.undo.clicked.connect(partial(self._put_back, gone))
        QTimer.singleShot(0, self.undo, self.undo.setFocus)
        return self._with_pill(tr("The pause was taken back."), "", self.undo)

    def _with_pill(self, says: str, under: str, pill: Pill) -> QWidget:
        part = TurningRow(self._theme)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addStretch(1)
        column.addWidget(words(self._theme, says, "body"))
        if under:
            column.addWidget(words(self._theme, under, "note", "second"))
        column.addStretch(1)
        part.box.addLayout(column, 1)
        part.box.addWidget(pill)
        return part

    def _add(self) -> None:
        typed = {name: field.line.text() for name, field in self.fields.items()}
        try:
            row = self._pauses.add(**typed)
        except NotKept as wrong:
            self.tell(wrong.sentence, wrong.about)
            return
        except Trouble as trouble:
            self.tell(trouble.sentence)
            return
        for field in self.fields.values():
            field.line.clear()
        self.tell(tr("The pause is set: {days}.").format(days=row.days))
        self._show_list()

    def _delete(self, id_: str) -> None:
        try:
            gone = self._pauses.delete(id_)
        except Trouble as trouble:
            self.tell(trouble.sentence)
            return
        self.tell("")
        self._show_list(gone)

    def _put_back(self, pause: Pause) -> None:
        try:
            self._pauses.put_back(pause)
        except Trouble as trouble:
            self.tell(trouble.sentence)
            return
        self._show_list()
        back = self.deleting[pause.id]
        QTimer.singleShot(0, back, back.setFocus)

    def tell(self, sentence: str, about: str = "") -> None:
        """Below the field that it is about, else below all of them."""
        for name, field in self.fields.items():
            field.tell(sentence if name == about else "")
        self.said.setText("" if about else sentence)
        self.said.setVisible(bool(sentence) and not about)
        if about:
            self.fields[about].line.setFocus()

    def focus_first(self) -> None:
        line = self.fields["first"].line
        QTimer.singleShot(0, line, line.setFocus)
