"""History: what is there, in numbers, days, weeks and the sessions themselves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from meditation.ui.charts.weeks import WeekBars
from meditation.ui.charts.year import YearOfDays
from meditation.ui.theme import XS, L
from meditation.ui.widgets.layout import CardGrid, ColumnPage, panel
from meditation.ui.widgets.text import words

if TYPE_CHECKING:
    from PySide6.QtWidgets import QVBoxLayout, QWidget

    from meditation.ui.theme import Theme
    from meditation.views.desk import Desk
    from meditation.views.history import HistoryView, NumberView, RowView

NO_DAY = "Point at a day, or walk with the arrow keys."


class HistoryPage(ColumnPage):
    """Shows and asks nothing."""

    def __init__(self, desk: Desk, theme: Theme) -> None:
        super().__init__(theme)
        self._desk = desk
        self.year: YearOfDays | None = None

    def refresh(self) -> None:
        view = self._desk.history()
        column = self.begin_again()
        column.addWidget(words(self.theme, "History", "title"))
        column.addWidget(words(self.theme, "Every small return counts.", "lead", "second"))
        if view.notice:
            column.addWidget(words(self.theme, view.notice, "lead"))
        if view.numbers:
            grid = CardGrid(self.theme.px(180), most=4)
            grid.show_cards([self._number(number) for number in view.numbers])
            column.addWidget(grid)
        self._add_charts(view, column)
        if view.rows:
            self._add_rows(view.rows, column)
        column.addStretch(1)

    def _number(self, number: NumberView) -> QWidget:
        frame, inside = panel(spacing=XS)
        inside.addWidget(words(self.theme, number.number, "number", "accent"))
        inside.addWidget(words(self.theme, number.words, "note", "second"))
        inside.addStretch(1)
        frame.setToolTip(number.explained)
        frame.setAccessibleName(f"{number.number} {number.words}")
        frame.setAccessibleDescription(number.explained)
        return frame

    def _add_charts(self, view: HistoryView, column: QVBoxLayout) -> None:
        self.year = None
        if view.days:
            frame, inside = panel()
            inside.addWidget(words(self.theme, "A year of days", "label"))
            self.year = YearOfDays(self.theme, view.days)
            inside.addWidget(self.year)
            said = words(self.theme, NO_DAY, "note", "second")
            self.year.pointed.connect(said.setText)
            inside.addWidget(said)
            column.addWidget(frame)
        if view.weeks:
            frame, inside = panel()
            inside.addWidget(words(self.theme, "Minutes each week", "label"))
            inside.addWidget(WeekBars(self.theme, view.weeks))
            column.addWidget(frame)

    def _add_rows(self, rows: tuple[RowView, ...], column: QVBoxLayout) -> None:
        frame, inside = panel(spacing=XS)
        inside.addWidget(words(self.theme, "Sessions", "label"))
        for row in rows:
            inside.addSpacing(L // 2)
            inside.addWidget(words(self.theme, row.title, "heading"))
            inside.addWidget(words(self.theme, f"{row.day} · {row.line}", "note", "second"))
            if row.note:
                inside.addWidget(words(self.theme, row.note, "body"))
        column.addWidget(frame)

    def focus_first(self) -> None:
        if self.year is not None:
            self.year.setFocus()
        else:
            self.setFocus()
