"""The fields of one session, to correct it or to add one by hand; what cannot be is said below its field."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QVBoxLayout, QWidget

from meditation.history.session import CheckIn
from meditation.language import noted, tr
from meditation.ui.pages.finish import NOTE_LENGTH, NOTE_TITLE, WordsOnALine
from meditation.ui.theme import BODY, XS, L, M, S
from meditation.ui.widgets.buttons import Pill
from meditation.ui.widgets.layout import WrappingRow, panel
from meditation.ui.widgets.line import Line
from meditation.ui.widgets.text import words
from meditation.views.finish import CHECK_IN_LINES
from meditation.views.log import Entry

if TYPE_CHECKING:
    from meditation.ui.theme import Theme

FIELDS: Final = (
    ("day", noted("The day it began"), noted("2026-03-01")),
    ("time", noted("The time it began"), noted("07:30")),
    ("minutes", noted("Minutes"), noted("12")),
    ("practice_day", noted("The day it counts for"), noted("The same day")),
    ("title", noted("Title"), noted("Meditation")),
)
"""Name, what it is called, and what stands in it while it is empty."""
SHORT: Final = ("day", "time", "minutes", "practice_day")
SHORT_WIDTH, NOTE_HEIGHT = 168, 80
TITLE_LENGTH = 200


class Field(QWidget):
    """One line to write in, what it is called above it, and what cannot be below it."""

    def __init__(self, theme: Theme, title: str, usual: str, text: str, *, short: bool = False) -> None:
        """`short` where it stands beside others: as wide as a day or an hour needs, narrower where there is less."""
        super().__init__()
        self._wide = theme.px(SHORT_WIDTH) if short else 0
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(S // 2)
        column.addWidget(words(theme, title, "note", "second"))
        self.line = Line(theme, title, text, usual)
        self.line.setMaxLength(TITLE_LENGTH)
        column.addWidget(self.line)
        self.wrong = words(theme, "", "note")
        column.addWidget(self.wrong)
        self.wrong.hide()

    def sizeHint(self) -> QSize:
        usual = super().sizeHint()
        return QSize(self._wide or usual.width(), usual.height())

    def tell(self, sentence: str) -> None:
        self.wrong.setText(sentence)
        self.wrong.setVisible(bool(sentence))
        self.line.setAccessibleDescription(sentence)


class EntryForm(QFrame):
    """`kept` with the wish to keep what is typed, `left` without, `deleted` where the session shall go."""

    kept = Signal()
    left = Signal()
    deleted = Signal()

    def __init__(self, theme: Theme, entry: Entry, *, new: bool = False) -> None:
        super().__init__()
        self._theme = theme
        outside = QVBoxLayout(self)
        outside.setContentsMargins(0, 0, 0, 0)
        frame, inside = panel(spacing=M)
        outside.addWidget(frame)
        if new:
            inside.addWidget(words(theme, tr("Add a session"), "heading"))
        self._add_fields(entry, inside)
        self._add_check_in(entry, inside)
        self.said = words(theme, "", "body")
        inside.addWidget(self.said)
        self.said.hide()
        self._add_ways(inside, new=new)

    def _add_fields(self, entry: Entry, inside: QVBoxLayout) -> None:
        self.fields: dict[str, Field] = {}
        row = WrappingRow(L)
        for name, title, usual in FIELDS:
            field = Field(self._theme, tr(title), tr(usual), getattr(entry, name), short=name in SHORT)
            field.line.returnPressed.connect(self.kept)
            self.fields[name] = field
            if name in SHORT:
                row.addWidget(field)
        inside.addLayout(row)
        inside.addWidget(self.fields["title"])

    def _add_check_in(self, entry: Entry, inside: QVBoxLayout) -> None:
        self.lines: dict[str, WordsOnALine] = {}
        for name, title in CHECK_IN_LINES:
            line = WordsOnALine(self._theme, tr(title))
            line.chosen = getattr(entry.check_in, name)
            for value, pill in enumerate(line.pills, 1):
                pill.setChecked(value == line.chosen)
            self.lines[name] = line
            inside.addLayout(self._below(tr(title), line.row))
        self.note = QPlainTextEdit(entry.note)
        self.note.setTabChangesFocus(True)
        self.note.setAccessibleName(tr(NOTE_TITLE))
        self.note.setFont(self._theme.sans(BODY))
        self.note.setFixedHeight(self._theme.px(NOTE_HEIGHT))
        self._longest = max(NOTE_LENGTH, len(entry.note))
        inside.addLayout(self._below(tr(NOTE_TITLE), self.note))

    def _below(self, title: str, part: QWidget) -> QVBoxLayout:
        """What it is called stands close above it."""
        column = QVBoxLayout()
        column.setSpacing(XS)
        column.addWidget(words(self._theme, title, "note", "second"))
        column.addWidget(part)
        return column

    def _add_ways(self, inside: QVBoxLayout, *, new: bool) -> None:
        row = WrappingRow(M)
        self.keep = Pill(self._theme, tr("Add it") if new else tr("Keep"), "equal")
        self.leave = Pill(self._theme, tr("Not now") if new else tr("Close"), "equal")
        self.delete = Pill(self._theme, tr("Take this session out"), "plain")
        for pill, signal in ((self.keep, self.kept), (self.leave, self.left), (self.delete, self.deleted)):
            pill.clicked.connect(signal)
            row.addWidget(pill)
        inside.addLayout(row)
        self.delete.setVisible(not new)

    def typed(self) -> Entry:
        """The entry as the fields have it now."""
        lines = {name: field.line.text() for name, field in self.fields.items()}
        check_in = CheckIn(**{name: line.chosen for name, line in self.lines.items()})
        return Entry(**lines, note=self.note.toPlainText()[: self._longest], check_in=check_in)

    def tell(self, sentence: str, about: str = "") -> None:
        """Say what cannot be, below the field that it is about, and give that field the keyboard."""
        for name, field in self.fields.items():
            field.tell(sentence if name == about else "")
        elsewhere = "" if about in self.fields else sentence
        self.said.setText(elsewhere)
        self.said.setVisible(bool(elsewhere))
        if about in self.fields:
            self.fields[about].line.setFocus()
        if sentence:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentence))

    def focus_first(self) -> None:
        line = self.fields["day"].line
        QTimer.singleShot(0, line, line.setFocus)
