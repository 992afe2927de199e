"""Finish: thanks, an optional check-in and note, two ways on that weigh the same."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFileDialog, QFrame, QPlainTextEdit, QVBoxLayout

from meditation.history.session import CheckIn
from meditation.language import noted, tr, trn
from meditation.ui.roles import say_open
from meditation.ui.theme import BODY, L, M, S
from meditation.ui.widgets.answers import Answer, row_of
from meditation.ui.widgets.buttons import Pill
from meditation.ui.widgets.layout import ColumnPage, WrappingRow, panel
from meditation.ui.widgets.text import words
from meditation.ui.widgets.unwanted import UnwantedQuestion
from meditation.views.finish import CHECK_IN_LINES, CHECK_IN_WORDS
from meditation.views.letters import SPANS
from meditation.views.saying import within

if TYPE_CHECKING:
    from meditation.ui.theme import Theme
    from meditation.views.desk import Desk
    from meditation.views.finish import FinishView

INVITATION = noted("If you like: how is it now? Every line may stay empty.")
NOTE_LENGTH = 4000
WRITTEN = noted("It goes when you finish, unless you keep it.")
IN_NOTE = noted("It stands in the note below and is kept with it.")
IN_NOTE_CUT = noted("The note below holds its first 4,000 letters. A file holds all of it.")
NOTE_TITLE = noted("A note, for your eyes only")


def save_privately(path: Path, text: str) -> str:
    """Write a file that only this person may read; gives a sentence either way."""
    try:
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as file:
            file.write(f"{text}\n")
    except OSError as trouble:
        sentence = tr("{file} could not be written: {reason}.")
        return sentence.format(file=path.name, reason=trouble.strerror)
    return tr("Saved to {file}.").format(file=path)


class WordsOnALine:
    """Five words of which one, or none, is chosen; pressing the chosen one again lets it go."""

    def __init__(self, theme: Theme, title: str) -> None:
        self.chosen: int | None = None
        spoken = [tr(word) for word in CHECK_IN_WORDS]
        self.pills = [Answer(theme, word, f"{title}: {word}") for word in spoken]
        for value, pill in enumerate(self.pills, 1):
            pill.clicked.connect(lambda _on=False, value=value: self._choose(value))
        self.row = row_of(title, self.pills)

    def _choose(self, value: int) -> None:
        self.chosen = None if value == self.chosen else value
        for other, pill in enumerate(self.pills, 1):
            pill.setChecked(other == self.chosen)


class FinishPage(ColumnPage):
    """Keeps the check-in when asked; `left` when the person goes on, `unwanted` to words for what nobody asked for."""

    left = Signal()
    unwanted = Signal()

    def __init__(self, desk: Desk, theme: Theme) -> None:
        super().__init__(theme)
        self._desk = desk
        self._session = ""
        self.lines: dict[str, WordsOnALine] = {}

    def show_finish(self, view: FinishView, written: str = "") -> None:
        """Thanks for one sitting; `written` is what was written in it, which goes unless the person keeps it."""
        self._session = view.session
        self._written, self._title = written, view.title
        column = self.begin_again()
        column.addStretch(1)
        column.addWidget(words(self.theme, view.thanks, "title"))
        column.addWidget(words(self.theme, view.line, "lead", "second"))
        self._notice = words(self.theme, view.notice, "body", "second")
        column.addWidget(self._notice)
        self._notice.setVisible(bool(view.notice))
        self.lines = {}
        self.note = QPlainTextEdit()
        if written:
            self._add_written(column)
        if view.session:
            self._add_check_in(column)
        self._add_ways_on(column)
        column.addStretch(2)

    def _add_written(self, column: QVBoxLayout) -> None:
        """What was written may stay or go; both weigh the same, and it goes where nothing is said."""
        frame, inside = panel(spacing=S)
        counted = trn("You wrote %n word.", "You wrote %n words.", len(self._written.split()))
        inside.addWidget(words(self.theme, counted, "label"))
        self._written_says = words(self.theme, tr(WRITTEN), "note", "second")
        inside.addWidget(self._written_says)
        row = WrappingRow(M)
        self.keep_written = Pill(self.theme, tr("Put it into the note"), "equal")
        self.keep_written.clicked.connect(self._put_into_note)
        self.save_written = Pill(self.theme, tr("Save as a file…"), "equal")
        self.save_written.clicked.connect(self._save_written)
        self.seal = Pill(self.theme, tr("Seal it as a letter"), "equal")
        self.seal.clicked.connect(self._ask_until)
        for pill in (self.keep_written, self.save_written, self.seal):
            row.addWidget(pill)
        inside.addLayout(row)
        self._seal_row = QFrame()
        asked = QVBoxLayout(self._seal_row)
        asked.setContentsMargins(0, S, 0, 0)
        asked.setSpacing(S)
        asked.addWidget(words(self.theme, tr("When may it be opened?"), "note", "second"))
        spans = WrappingRow(L)
        asked.addLayout(spans)
        self.spans: dict[int, Pill] = {}
        for days, said in SPANS:
            pill = Pill(self.theme, tr(said), "flush", tr("Open it {when}").format(when=within(tr(said))))
            pill.clicked.connect(lambda _on=False, days=days: self._seal(days))
            self.spans[days] = pill
            spans.addWidget(pill)
        inside.addWidget(self._seal_row)
        self._seal_row.hide()
        say_open(self.seal, lambda: not self._seal_row.isHidden())
        column.addWidget(frame)
        self.keep_written.setVisible(bool(self._session))

    def _put_into_note(self) -> None:
        already = self.note.toPlainText().strip()
        whole = f"{already}\n\n{self._written}" if already else self._written
        self.note.setPlainText(whole[:NOTE_LENGTH])
        self.keep_written.setEnabled(False)
        cut = len(whole) > NOTE_LENGTH
        self._written_says.setText(tr(IN_NOTE_CUT if cut else IN_NOTE))

    def _ask_until(self) -> None:
        self._seal_row.show()
        QTimer.singleShot(0, self.spans[SPANS[0][0]], self.spans[SPANS[0][0]].setFocus)

    def _seal(self, days: int) -> None:
        told, kept = self._desk.letters.seal(self._written, self._title, days)
        self._written_says.setText(told)
        if kept:
            self._seal_row.hide()
            self.seal.setEnabled(False)
            self.go.setFocus()

    def _save_written(self) -> None:
        title = tr("Save what you wrote")
        name, _ = QFileDialog.getSaveFileName(self, title, tr("what-i-wrote.txt"), tr("Text (*.txt)"))
        if name:
            self._written_says.setText(save_privately(Path(name), self._written))

    def _add_check_in(self, column: QVBoxLayout) -> None:
        frame, inside = panel(spacing=M)
        inside.addWidget(words(self.theme, tr(INVITATION), "body", "second"))
        for name, title in CHECK_IN_LINES:
            inside.addWidget(words(self.theme, tr(title), "label"))
            line = WordsOnALine(self.theme, tr(title))
            self.lines[name] = line
            inside.addWidget(line.row)
        inside.addWidget(words(self.theme, tr(NOTE_TITLE), "label"))
        self.note.setTabChangesFocus(True)
        self.note.setAccessibleName(tr(NOTE_TITLE))
        self.note.setFont(self.theme.sans(BODY))
        self.note.setFixedHeight(self.theme.px(80))
        inside.addWidget(self.note)
        column.addWidget(frame)

    def _add_ways_on(self, column: QVBoxLayout) -> None:
        row = WrappingRow(M)
        self.keep = Pill(self.theme, tr("Keep and finish"), "equal")
        self.keep.clicked.connect(self._keep)
        self.go = Pill(self.theme, tr("Finish"), "equal")
        self.go.clicked.connect(self.left)
        row.addWidget(self.keep)
        row.addWidget(self.go)
        column.addSpacing(S)
        column.addLayout(row)
        column.addSpacing(L)
        self.keep.setVisible(bool(self._session))
        if self._desk.asks_unwanted(self._session):
            question = UnwantedQuestion(self.theme)
            question.see.clicked.connect(self.unwanted)
            column.addWidget(question)

    def _keep(self) -> None:
        check_in = CheckIn(**{name: line.chosen for name, line in self.lines.items()})
        notice = self._desk.keep_check_in(self._session, check_in, self.note.toPlainText()[:NOTE_LENGTH])
        if notice:
            self._notice.setText(notice)
            self._notice.setVisible(True)
        else:
            self.left.emit()

    def focus_first(self) -> None:
        self.go.setFocus()
