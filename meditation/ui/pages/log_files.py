"""Files on the page of all sessions: one looked at and brought in, and the history saved as one."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFileDialog, QFrame, QVBoxLayout

from meditation.language import noted, tr
from meditation.ui.jobs import run_job
from meditation.ui.theme import XS, M
from meditation.ui.widgets.buttons import Pill
from meditation.ui.widgets.choices import Choices
from meditation.ui.widgets.layout import WrappingRow, panel
from meditation.ui.widgets.text import words
from meditation.views.exchange import OUT, SHOWN

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from PySide6.QtWidgets import QWidget

    from meditation.ui.theme import Theme
    from meditation.views.exchange import Exchange, Looked

LOOKING: Final = noted("Looking at {file}. Nothing is written yet.")
NO_ZONE: Final = noted("This file does not tell by which clock its times are.")
MORE_ASIDE: Final = noted("These are the first; the list that you save has all.")
BRINGING: Final = noted("Bringing it in…")
WITHOUT_NOTES: Final = noted("Without notes")
WITH_NOTES: Final = noted("With notes")
OUT_EXPLAINED: Final = noted("A copy of every session, where you like. Only your account on this computer may read it.")


class FilePane(QFrame):
    """A panel with words and ways; `left` when the person has done with it."""

    left = Signal()

    def __init__(self, theme: Theme, title: str) -> None:
        super().__init__()
        self._theme = theme
        outside = QVBoxLayout(self)
        outside.setContentsMargins(0, 0, 0, 0)
        frame, self._inside = panel(spacing=M)
        outside.addWidget(frame)
        self._inside.addWidget(words(theme, title, "heading"))
        self._parts = QVBoxLayout()
        self._parts.setSpacing(M)
        self._inside.addLayout(self._parts)
        self.said = words(theme, "", "body")
        self._inside.addWidget(self.said)
        self.said.hide()

    def say(self, sentence: str) -> None:
        """One sentence below all, also said aloud; an empty one takes no room."""
        self.said.setText(sentence)
        self.said.setVisible(bool(sentence))
        if sentence:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.said, sentence))

    def _clear(self) -> None:
        """Take away what was shown; what was pressed there comes to its end first."""
        while (item := self._parts.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def _add(self, widget: QWidget) -> None:
        self._parts.addWidget(widget)

    def _add_lines(self, lines: Iterable[str], role: str, tone: str) -> None:
        """Lines that belong together."""
        block = QFrame()
        column = QVBoxLayout(block)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(XS)
        for line in lines:
            column.addWidget(words(self._theme, line, role, tone))
        self._add(block)

    def _add_ways(self, pills: Sequence[Pill]) -> None:
        frame = QFrame()
        row = WrappingRow(M)
        frame.setLayout(row)
        for pill in pills:
            row.addWidget(pill)
        self._add(frame)
        if pills:
            QTimer.singleShot(0, pills[0], pills[0].setFocus)

    def _pill(self, text: str, act: object, kind: str = "equal") -> Pill:
        pill = Pill(self._theme, text, kind)
        pill.clicked.connect(act)
        return pill


class BringingIn(FilePane):
    """One file: what it holds, then all of it or nothing. `brought` when there is something new in the list."""

    brought = Signal()

    def __init__(self, theme: Theme, exchange: Exchange, path: Path) -> None:
        super().__init__(theme, tr("Bring in a file"))
        self._exchange, self._path = exchange, path
        self._wanted = True
        self.looked: Looked | None = None
        self.bring: Pill | None = None
        self.save_list: Pill | None = None
        self.zones: Choices | None = None
        self._look("")

    def _going_on(self, _rows: int) -> bool:
        return self._wanted

    def _look(self, zone: str) -> None:
        self._clear()
        self.bring, self.save_list, self.zones, self.looked = None, None, None, None
        self.say(tr(LOOKING).format(file=self._path.name))
        self.not_now = self._pill(tr("Not now"), self._leave)
        self._add_ways([self.not_now])
        run_job(partial(self._exchange.look, self._path, zone, self._going_on), self._show)

    def _show(self, looked: Looked) -> None:
        self._clear()
        self.looked = looked
        self.say(looked.trouble)
        if looked.trouble:
            self._add_close()
            return
        self._add(words(self._theme, f"{looked.called}: {looked.path.name}", "body", "second"))
        self._add_lines(looked.lines, "body", "ink")
        self._add_asides(looked)
        self._add_zones(looked)
        self.not_now = self._pill(tr("Not now") if looked.new else tr("Close"), self._leave)
        ways = [self.not_now]
        if looked.new:
            self.bring = self._pill(tr("Bring in"), self._bring)
            ways.insert(0, self.bring)
        self._add_ways(ways)

    def _add_asides(self, looked: Looked) -> None:
        if not looked.asides:
            return
        more = (tr(MORE_ASIDE),) if len(looked.asides) == SHOWN else ()
        self._add_lines(looked.asides + more, "note", "second")
        self.save_list = self._pill(tr("Save that list…"), self._save_list, "quiet")
        self._add(self.save_list)

    def _add_zones(self, looked: Looked) -> None:
        if not looked.zones:
            return
        self._add(words(self._theme, tr(NO_ZONE), "body"))
        choices = [(choice.id, choice.words) for choice in looked.zones]
        self.zones = Choices(self._theme, "", choices, looked.zone, tr("The times in it are"))
        self.zones.chosen.connect(self._choose_zone)
        self._add(self.zones)
        for choice in looked.zones:
            self.zones.pills[choice.id].setAccessibleDescription(choice.example)
        examples = (f"{choice.words}: {choice.example}" for choice in looked.zones)
        self._add_lines(examples, "note", "second")

    def _choose_zone(self, zone: str) -> None:
        if self.looked is not None and zone != self.looked.zone:
            self._look(zone)

    def _bring(self) -> None:
        if self.looked is None:
            return
        looked = self.looked
        self._clear()
        self.bring = None
        self.say(tr(BRINGING))
        run_job(partial(self._exchange.bring_in, looked), self._done)

    def _done(self, sentence: str) -> None:
        self.say(sentence)
        self._add_close()
        self.brought.emit()

    def _add_close(self) -> None:
        self.not_now = self._pill(tr("Close"), self._leave)
        self._add_ways([self.not_now])

    def _save_list(self) -> None:
        name, _ = QFileDialog.getSaveFileName(self, tr("Save that list"), tr("set-aside.txt"), tr("Text (*.txt)"))
        if name:
            self.save_list_to(Path(name))

    def save_list_to(self, path: Path) -> None:
        """Every row that is set aside, to this file."""
        if self.looked is not None:
            run_job(partial(self._exchange.save_asides, self.looked, path), self.say)

    def _leave(self) -> None:
        self._wanted = False
        self.left.emit()

    def focus_first(self) -> None:
        QTimer.singleShot(0, self.not_now, self.not_now.setFocus)


class SavingOut(FilePane):
    """The history as a file of one of a few kinds."""

    def __init__(self, theme: Theme, exchange: Exchange) -> None:
        super().__init__(theme, tr("Save as a file"))
        self._exchange = exchange
        self._add(words(theme, tr(OUT_EXPLAINED), "body", "second"))
        self.kinds = Choices(theme, "", [(kind, tr(said)) for kind, said in OUT], OUT[0][0], tr("Kind of file"))
        self.kinds.chosen.connect(self._show_notes)
        self._add(self.kinds)
        notes = [("", tr(WITHOUT_NOTES)), ("notes", tr(WITH_NOTES))]
        self.notes = Choices(theme, "", notes, "", tr("Your notes"))
        self._add(self.notes)
        self.notes.hide()
        self.save = self._pill(tr("Save…"), self._save)
        self.close_pane = self._pill(tr("Close"), self.left)
        self._add_ways([self.save, self.close_pane])

    def _show_notes(self, kind: str) -> None:
        """A table may go to somebody else: there, notes are a choice."""
        self.notes.setVisible(kind == "csv")

    def _save(self) -> None:
        kind = self.kinds.on
        called = dict(OUT)[kind]
        name, _ = QFileDialog.getSaveFileName(self, tr(called), tr("my-practice") + self._exchange.ending(kind))
        if name:
            self.save_to(Path(name))

    def save_to(self, path: Path) -> None:
        """The history, as the kind that is chosen, to this file."""
        notes = self.notes.on == "notes"
        run_job(partial(self._exchange.write, self.kinds.on, path, notes=notes), self.say)

    def focus_first(self) -> None:
        pill = self.kinds.pills[self.kinds.on]
        QTimer.singleShot(0, pill, pill.setFocus)
