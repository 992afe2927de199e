"""The phrase book on a page: a person's own words, each to be written anew, taken out, put back or added."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from meditation.language import noted, tr
from meditation.script.own_words import LONGEST_PHRASE
from meditation.ui.roles import say_open
from meditation.ui.theme import XS, L, S
from meditation.ui.widgets.buttons import Pill
from meditation.ui.widgets.choices import Choices
from meditation.ui.widgets.layout import TurningRow
from meditation.ui.widgets.line import Line
from meditation.ui.widgets.text import words
from meditation.views.saying import starting

if TYPE_CHECKING:
    from meditation.ui.theme import Theme
    from meditation.views.desk import Desk

EXPLAINED = noted("Words that fit you, used wherever a session asks for them. They stay on this computer.")
ALL_WRITTEN = noted("Every place that sessions ask for has your words.")


class PhraseRow(QWidget):
    """One place and its words; `written` with both, the words empty where taken out; `left` where none came."""

    written = Signal(str, str)
    left = Signal(str)

    def __init__(self, theme: Theme, name: str, text: str, usual: str) -> None:
        super().__init__()
        self._name, self._kept = name, text
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(XS)
        self._title = words(theme, starting(name), "note", "second")
        column.addWidget(self._title)
        row = TurningRow(theme)
        self.field = Line(theme, tr("Your own words for {place}").format(place=name), text, usual)
        self.field.setMaxLength(LONGEST_PHRASE)
        self.field.setAccessibleDescription(tr("Without them: {words}").format(words=usual) if usual else "")
        self.field.editingFinished.connect(self._write)
        self.take_out = Pill(theme, tr("Take out"), "plain", tr("Take out your words for {place}").format(place=name))
        self.put_back = Pill(theme, tr("Put back"), "quiet", tr("Put back your words for {place}").format(place=name))
        self.take_out.clicked.connect(self._take_out)
        self.put_back.clicked.connect(self._put_back)
        for part in (self.field, self.take_out, self.put_back):
            row.box.addWidget(part)
        column.addWidget(row)
        self.put_back.hide()

    def _write(self) -> None:
        text = self.field.text().strip()
        if text and text != self._kept:
            self._kept = text
            self.written.emit(self._name, text)
        elif not text and self._kept and self.field.isEnabled():
            self._let_go()

    def _take_out(self) -> None:
        if not self._kept:
            self.left.emit(self._name)
            return
        self._let_go()
        self.put_back.setFocus()

    def _let_go(self) -> None:
        self._show(there=False)
        self.written.emit(self._name, "")

    def _put_back(self) -> None:
        self._show(there=True)
        self.field.setText(self._kept)
        self.field.setFocus()
        self.written.emit(self._name, self._kept)

    def _show(self, *, there: bool) -> None:
        self.field.setEnabled(there)
        self.take_out.setVisible(there)
        self.put_back.setVisible(not there)


class PhraseBook(QWidget):
    """All own words; `told` with a notice where something could not be kept, empty where it was."""

    told = Signal(str)

    def __init__(self, desk: Desk, theme: Theme) -> None:
        super().__init__()
        self._desk, self._theme = desk, theme
        page = desk.settings_page()
        self._usual = dict(page.unwritten)
        self.rows: dict[str, PhraseRow] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(S)
        column.addWidget(words(theme, tr(EXPLAINED), "note", "second"))
        self._list = QVBoxLayout()
        self._list.setSpacing(L)
        column.addLayout(self._list)
        for name, text in page.phrases:
            self._add_row(name, text, "")
        self.add = Pill(theme, tr("Add words"), "quiet", tr("Add words of your own"))
        self.add.clicked.connect(self._offer)
        say_open(self.add, lambda: self.offered is not None)
        column.addWidget(self.add)
        self.offered: Choices | None = None
        self._column = column
        if not self._usual:
            self.add.hide()
            column.addWidget(words(theme, tr(ALL_WRITTEN), "note", "second"))

    def _add_row(self, name: str, text: str, usual: str) -> PhraseRow:
        row = PhraseRow(self._theme, name, text, usual)
        row.written.connect(self._keep)
        row.left.connect(self._forget)
        self.rows[name] = row
        self._list.addWidget(row)
        return row

    def _keep(self, name: str, text: str) -> None:
        self.told.emit(self._desk.keep_phrase(name, text))

    def _forget(self, name: str) -> None:
        """A place that was begun and got no words is offered again."""
        row = self.rows.pop(name)
        self.add.show()
        self.add.setFocus()
        row.hide()
        row.deleteLater()

    def _offer(self) -> None:
        """The places that ask for words and have none; pressing again puts them away."""
        if self.offered is not None:
            self._put_away()
            return
        names = [(name, starting(name)) for name in self._usual if name not in self.rows]
        self.offered = Choices(self._theme, tr("For which place"), names, "")
        self.offered.chosen.connect(self._begin)
        self._column.addWidget(self.offered)
        if names:
            self.offered.pills[names[0][0]].setFocus()

    def _put_away(self) -> None:
        if self.offered is not None:
            self.offered.hide()
            self.offered.deleteLater()
            self.offered = None

    def _begin(self, name: str) -> None:
        row = self._add_row(name, "", self._usual[name])
        row.field.setFocus()
        self._put_away()
        self.add.setVisible(any(name not in self.rows for name in self._usual))
