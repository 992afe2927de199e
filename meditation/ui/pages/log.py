"""All sessions: the list, its search, and what may be added, brought in or taken out."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final, TypeAlias

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFileDialog, QVBoxLayout

from meditation.language import noted, tr
from meditation.trouble import Trouble
from meditation.ui.pages.log_entry import EntryForm
from meditation.ui.pages.log_line import LogLine
from meditation.ui.pages.log_pauses import PausesPane
from meditation.ui.roles import say_open
from meditation.ui.theme import M, S
from meditation.ui.widgets.buttons import Pill, back_button
from meditation.ui.widgets.choices import Choices
from meditation.ui.widgets.layout import ColumnPage, WrappingRow
from meditation.ui.widgets.line import Line
from meditation.ui.widgets.text import words
from meditation.views.log import ONLY
from meditation.views.typed import NotKept

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from meditation.ui.pages.log_files import BringingIn, SavingOut
    from meditation.ui.theme import Theme
    from meditation.views.desk import Desk
    from meditation.views.log import LogPart

    Beside: TypeAlias = EntryForm | PausesPane | BringingIn | SavingOut

WAYS: Final = {
    "add": noted("Add a session"),
    "pauses": noted("Pauses"),
    "bring": noted("Bring in a file…"),
    "save": noted("Save as a file…"),
}


class LogPage(ColumnPage):
    """`left` for the page of the history."""

    left = Signal()

    def __init__(self, desk: Desk, theme: Theme) -> None:
        super().__init__(theme)
        self._desk = desk
        self.lines: dict[str, LogLine] = {}
        self.ways: dict[str, Pill] = {}
        self.beside: Beside | None = None
        self._way = ""

    def refresh(self) -> None:
        """The list from its beginning, nothing open; what was taken out before is out."""
        column = self.begin_again()
        self.beside, self._way = None, ""
        self.back = back_button(self.theme)
        self.back.clicked.connect(self.left)
        column.addWidget(self.back)
        column.addWidget(words(self.theme, tr("All sessions"), "title"))
        self._add_ways(column)
        self._add_search(column)
        self.notice = words(self.theme, "", "lead", "second")
        column.addWidget(self.notice)
        self._list = QVBoxLayout()
        self._list.setSpacing(S)
        column.addLayout(self._list)
        foot = WrappingRow()
        self.more = Pill(self.theme, tr("Show more"), "equal")
        self.more.clicked.connect(self._show_more)
        foot.addWidget(self.more)
        column.addLayout(foot)
        column.addStretch(1)
        self._look()

    def _add_ways(self, column: QVBoxLayout) -> None:
        """What can be done besides; each opens in place, one at a time."""
        row = WrappingRow(M)
        self.ways = {way: Pill(self.theme, tr(said), "equal") for way, said in WAYS.items()}
        for way, pill in self.ways.items():
            pill.clicked.connect(lambda _on=False, way=way: self.open_beside(way))
            if way != "bring":
                say_open(pill, partial(self._is_open, way))
            row.addWidget(pill)
        column.addLayout(row)
        self._room = QVBoxLayout()
        column.addLayout(self._room)

    def _add_search(self, column: QVBoxLayout) -> None:
        self.search = Line(self.theme, tr("Search titles and notes"), usual=tr("Search"))
        self.search.textChanged.connect(self._look)
        column.addWidget(self.search)
        chips = [(id_, tr(said)) for id_, said in ONLY]
        self.chips = Choices(self.theme, "", chips, "", tr("Show"))
        self.chips.chosen.connect(self._look)
        column.addWidget(self.chips)

    # -- the list -----------------------------------------------------------------------------------------------

    def _look(self) -> None:
        for line in self.lines.values():
            line.hide()
            self._list.removeWidget(line)
            line.deleteLater()
        self.lines = {}
        self._show(self._desk.log.first(self.search.text(), self.chips.on))

    def _show(self, part: LogPart) -> None:
        for row in part.rows:
            line = LogLine(self.theme, self._desk.log, row)
            line.opened.connect(self._shut_others)
            self.lines[row.id] = line
            self._list.addWidget(line)
        self.more.setVisible(part.more)
        self.notice.setText(part.notice)
        self.notice.setVisible(bool(part.notice))

    def _show_more(self) -> None:
        part = self._desk.log.following()
        self._show(part)
        if part.rows:
            card = self.lines[part.rows[0].id].card
            QTimer.singleShot(0, card, card.setFocus)

    def _shut_others(self, id_: str) -> None:
        for line in self.lines.values():
            if line.row.id == id_:
                self.bring_into_view(line)
            elif line.form is not None:
                line.shut(held=False)

    # -- beside the list ----------------------------------------------------------------------------------------

    def _is_open(self, way: str) -> bool:
        return way == self._way

    def open_beside(self, way: str) -> None:
        """Open one of the ways above the list; pressed again, it shuts."""
        again = way == self._way
        self._shut_beside()
        if again:
            return
        if way != "bring":
            self._open_beside(way, self._make_beside(way))
            return
        name, _ = QFileDialog.getOpenFileName(self, tr("Bring in a file"))
        if name:
            self.bring_in(Path(name))

    def _open_beside(self, way: str, beside: Beside) -> None:
        self._shut_beside()
        self._way, self.beside = way, beside
        beside.setAccessibleName(tr(WAYS[way]))
        beside.left.connect(lambda: self._leave_beside(way))
        self._room.addWidget(beside)
        beside.focus_first()
        self.bring_into_view(beside)

    def _make_beside(self, way: str) -> Beside:
        if way == "pauses":
            return PausesPane(self.theme, self._desk.log.pauses)
        if way == "save":
            from meditation.ui.pages.log_files import SavingOut  # noqa: PLC0415 - its readers are needed seldom

            return SavingOut(self.theme, self._desk.log.exchange)
        form = EntryForm(self.theme, self._desk.log.blank(), new=True)
        form.kept.connect(self._add)
        return form

    def bring_in(self, path: Path) -> None:
        """Look at this file above the list, in the place of what is open there."""
        from meditation.ui.pages.log_files import BringingIn  # noqa: PLC0415

        pane = BringingIn(self.theme, self._desk.log.exchange, path)
        pane.brought.connect(self._look)
        self._open_beside("bring", pane)

    def _shut_beside(self) -> None:
        if self.beside is not None:
            self.beside.hide()
            self._room.removeWidget(self.beside)
            self.beside.deleteLater()
        self.beside, self._way = None, ""

    def _leave_beside(self, way: str) -> None:
        self._shut_beside()
        QTimer.singleShot(0, self.ways[way], self.ways[way].setFocus)

    def _add(self) -> None:
        form = self.beside
        if not isinstance(form, EntryForm):
            return
        try:
            row = self._desk.log.add(form.typed())
        except NotKept as wrong:
            form.tell(wrong.sentence, wrong.about)
            return
        except Trouble as trouble:
            form.tell(trouble.sentence)
            return
        self._leave_beside("add")
        self._look()
        self.notice.setText(tr("{title}, {day}, was added.").format(title=row.title, day=row.day))
        self.notice.show()

    # -- the keyboard -------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc shuts what is open, then leads back."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
            return
        line = next((line for line in self.lines.values() if line.form is not None), None)
        if line is not None:
            line.shut()
        elif self._way:
            self._leave_beside(self._way)
        else:
            self.left.emit()

    def focus_first(self) -> None:
        if self.widget() is None:  # the window has changed its clothes meanwhile
            self.refresh()
        self.search.setFocus()
        self.verticalScrollBar().setValue(0)
