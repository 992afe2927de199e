"""Programmes: a list of plans, and one plan with its days, every one of them open."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal

from meditation.language import noted, tr
from meditation.ui.theme import READING, M, S
from meditation.ui.widgets.buttons import Pill, back_button
from meditation.ui.widgets.layout import ColumnPage, TurningRow, WrappingRow, panel
from meditation.ui.widgets.text import words
from meditation.views.asks import reviewed_by

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QVBoxLayout

    from meditation.ui.theme import Theme
    from meditation.views.desk import Desk
    from meditation.views.programmes import DayView, ProgrammeCard, ProgrammeView, SessionLine

INTRODUCTION = noted(
    "A plan suggests an order. Every day is open from the start; none is ever late, and leaving out is fine."
)
FOLLOW, FOLLOWED = noted("Show it on Today"), noted("Show it no more")
ON_TODAY = noted("Its next step is shown on Today.")
DONE = noted("Practised")
NARROW = 300
"""px of unscaled text, below which a session and its way in stand below one another."""


class ProgrammesPage(ColumnPage):
    """`chosen` with a session's id, `left` to where the person came from."""

    widest = READING
    chosen = Signal(str)
    left = Signal()

    def __init__(self, desk: Desk, theme: Theme) -> None:
        super().__init__(theme)
        self._desk = desk
        self.open_id = ""
        """The programme that is shown; empty: the list."""
        self.cards: dict[str, Pill] = {}
        self.sessions: dict[str, Pill] = {}

    def refresh(self) -> None:
        """Show again what is open: progress may have changed."""
        view = self._desk.programme(self.open_id) if self.open_id else None
        if view is None:
            self.show_list()
        else:
            self._show_programme(view)

    def show_list(self) -> None:
        """Every programme there is."""
        self.open_id = ""
        view = self._desk.programmes()
        column = self._begin(tr("Programmes"), tr(INTRODUCTION))
        self.cards = {}
        for card in view.cards:
            self._add_card(card, column)
        for notice in view.notices:
            column.addWidget(words(self.theme, notice, "note", "second"))
        column.addStretch(1)

    def _begin(self, title: str, lead: str) -> QVBoxLayout:
        column = self.begin_again()
        self.back = back_button(self.theme)
        self.back.clicked.connect(self._leave)
        column.addWidget(self.back)
        column.addWidget(words(self.theme, title, "title"))
        column.addWidget(words(self.theme, lead, "lead", "second"))
        return column

    def _add_card(self, card: ProgrammeCard, column: QVBoxLayout) -> None:
        frame, inside = panel(spacing=S)
        inside.addWidget(words(self.theme, card.title, "heading"))
        inside.addWidget(words(self.theme, card.for_whom, "body"))
        inside.addWidget(words(self.theme, card.line, "note", "second"))
        row = WrappingRow(M)
        spoken = tr("Look at {title}. {line}").format(title=card.title, line=card.line)
        opener = Pill(self.theme, tr("Look at it"), "equal", spoken)
        opener.clicked.connect(partial(self.open_programme, card.id))
        row.addWidget(opener)
        inside.addLayout(row)
        self.cards[card.id] = opener
        column.addWidget(frame)

    def open_programme(self, id_: str, _on: bool = False) -> None:
        """One plan with all its days."""
        self.open_id = id_
        self.refresh()
        self.verticalScrollBar().setValue(0)
        QTimer.singleShot(0, self.focus_first)  # what was just made is shown, and can have the focus, in a moment

    def _show_programme(self, view: ProgrammeView) -> None:
        column = self._begin(view.card.title, view.card.for_whom)
        following = self._desk.settings.programme == view.card.id
        for sentence in filter(None, (view.about, view.asks, view.practices, tr(ON_TODAY) if following else "")):
            column.addWidget(words(self.theme, sentence, "body"))
        self.follow = Pill(self.theme, tr(FOLLOWED if following else FOLLOW), "quiet" if following else "primary")
        self.follow.clicked.connect(partial(self._follow, "" if following else view.card.id))
        row = WrappingRow(M)
        row.addWidget(self.follow)
        column.addLayout(row)
        self.sessions = {}
        if view.always:
            self._add_lines(tr("At hand on every day"), view.always, column)
        for day in view.days:
            self._add_day(day, column)
        column.addWidget(words(self.theme, reviewed_by(view.reviewed), "note", "second"))
        column.addStretch(1)

    def _add_day(self, day: DayView, column: QVBoxLayout) -> None:
        frame, inside = panel(spacing=S)
        frame.setAccessibleName(f"{day.label} · {day.title}")
        line = " · ".join(filter(None, (day.label, day.length, tr(DONE) if day.done else "")))
        inside.addWidget(words(self.theme, line, "kicker", "second"))
        inside.addWidget(words(self.theme, day.title, "heading"))
        if day.note:
            inside.addWidget(words(self.theme, day.note, "body"))
        self._add_row(day.sessions, inside, day.number)
        for title, lines in ((tr("Or instead"), day.swaps), (tr("At home"), day.home)):
            if lines:
                inside.addWidget(words(self.theme, title, "note", "second"))
                self._add_row(lines, inside, day.number)
        column.addWidget(frame)

    def _add_lines(self, title: str, lines: tuple[SessionLine, ...], column: QVBoxLayout) -> None:
        frame, inside = panel(spacing=S)
        frame.setAccessibleName(title)
        inside.addWidget(words(self.theme, title, "heading"))
        self._add_row(lines, inside, 0)
        column.addWidget(frame)

    def _add_row(self, lines: tuple[SessionLine, ...], column: QVBoxLayout, day: int) -> None:
        for line in lines:
            row = TurningRow(self.theme, NARROW)
            text = f"{line.title} · {line.length}" if line.there else tr("{title} (not here)").format(title=line.title)
            row.box.addWidget(words(self.theme, text, "body"), 1)
            pill = Pill(self.theme, tr("Open"), "flush", tr("Open {title}").format(title=text))
            pill.setEnabled(line.there)
            pill.clicked.connect(partial(self._choose, line.id))
            row.box.addWidget(pill)
            self.sessions[f"{day}/{line.id}"] = pill
            column.addWidget(row)
        for note in dict.fromkeys(line.note for line in lines if line.note):
            column.addWidget(words(self.theme, note, "note", "second"))

    def _choose(self, id_: str, _on: bool = False) -> None:
        self.chosen.emit(id_)

    def _follow(self, id_: str, _on: bool = False) -> None:
        notice = self._desk.follow(id_)
        self.refresh()
        QTimer.singleShot(0, self.focus_first)
        if notice:
            self.column.addWidget(words(self.theme, notice, "note", "second"))

    def _leave(self) -> None:
        if self.open_id:
            before = self.open_id
            self.show_list()
            self.verticalScrollBar().setValue(0)
            QTimer.singleShot(0, lambda: self.cards[before].setFocus() if before in self.cards else None)
        else:
            self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
        else:
            super().keyPressEvent(event)

    def focus_first(self) -> None:
        first = next(iter(self.cards.values()), None) if not self.open_id else self.follow
        (first or self.back).setFocus()
