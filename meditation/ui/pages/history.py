"""History: what is there, in numbers that explain themselves, in charts, and the latest sessions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from meditation.language import tr
from meditation.ui.charts.year import YearOfDays
from meditation.ui.theme import XS, L
from meditation.ui.widgets.layout import ColumnPage, panel
from meditation.ui.widgets.numbers import Numbers
from meditation.ui.widgets.text import words

if TYPE_CHECKING:
    from PySide6.QtWidgets import QVBoxLayout

    from meditation.ui.theme import Theme
    from meditation.views.desk import Desk
    from meditation.views.history import RowView


class HistoryPage(ColumnPage):
    """Asks nothing; whatever it shows can be looked into."""

    def __init__(self, desk: Desk, theme: Theme) -> None:
        super().__init__(theme)
        self._desk = desk
        self.numbers: Numbers | None = None
        self.year: YearOfDays | None = None

    def refresh(self) -> None:
        past = self._desk.past
        view = past.view()
        self.numbers, self.year = None, None
        column = self.begin_again()
        column.addWidget(words(self.theme, tr("History"), "title"))
        column.addWidget(words(self.theme, tr("Every small return counts."), "lead", "second"))
        if view.notice:
            column.addWidget(words(self.theme, view.notice, "lead"))
        if view.numbers:
            self.numbers = Numbers(self.theme, view.numbers, past)
            column.addWidget(self.numbers)
            self._add_charts(column)
        if view.rows:
            self._add_rows(view.rows, column)
        column.addStretch(1)

    def _add_charts(self, column: QVBoxLayout) -> None:
        frame, inside = panel()
        inside.addWidget(words(self.theme, tr("A year of days"), "label"))
        self.year = YearOfDays(self.theme, self._desk.past.days())
        inside.addWidget(self.year)
        said = words(self.theme, tr("Point at a day, or walk with the arrow keys."), "note", "second")
        self.year.pointed.connect(said.setText)
        inside.addWidget(said)
        column.addWidget(frame)

    def _add_rows(self, rows: tuple[RowView, ...], column: QVBoxLayout) -> None:
        frame, inside = panel(spacing=XS)
        inside.addWidget(words(self.theme, tr("Latest sessions"), "label"))
        for row in rows:
            inside.addSpacing(L // 2)
            inside.addWidget(words(self.theme, row.title, "heading"))
            inside.addWidget(words(self.theme, f"{row.day} · {row.line}", "note", "second"))
            if row.note:
                inside.addWidget(words(self.theme, row.note, "body"))
        column.addWidget(frame)

    def focus_first(self) -> None:
        if self.numbers is not None:
            next(iter(self.numbers.cards.values())).setFocus()
        else:
            self.setFocus()
