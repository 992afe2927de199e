"""Help right now: words first, then people to speak with, then something to do."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QLocale, Qt, Signal

from meditation.language import tr
from meditation.ui.roles import say_open
from meditation.ui.theme import XS, L, S
from meditation.ui.widgets.buttons import Pill, back_button, show_caret
from meditation.ui.widgets.helpline import Helpline
from meditation.ui.widgets.layout import CardGrid, ColumnPage, WrappingRow, panel
from meditation.ui.widgets.own_plan import OwnPlan
from meditation.ui.widgets.setting_rows import QuestionRow
from meditation.ui.widgets.text import words

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QVBoxLayout

    from meditation.ui.theme import Theme
    from meditation.views.desk import Desk
    from meditation.views.help import HelpView, LineView

LINE_WIDTH = 280
"""px: the least of a helpline's card."""


def region_of(locale: QLocale) -> str:
    """Its country in two letters; empty where it names none."""
    code = QLocale.territoryToCode(locale.territory())
    return code if code.isalpha() else ""


def system_region() -> str:
    """Where the system says that this is."""
    return region_of(QLocale.system())


class HelpPage(ColumnPage):
    """`begun` with the short session's id, `left` to where the person came from."""

    begun = Signal(str)
    left = Signal()

    def __init__(self, desk: Desk, theme: Theme) -> None:
        super().__init__(theme)
        self._desk = desk
        self._unwanted = False
        self.region = system_region

    def refresh(self, *, unwanted: bool = False) -> None:
        """`unwanted`: something happened that nobody asked for; nothing of that is kept."""
        self._unwanted = unwanted
        view = self._desk.help(self.region(), unwanted=unwanted)
        column = self.begin_again()
        self.back = back_button(self.theme)
        self.back.clicked.connect(self.left)
        column.addWidget(self.back)
        column.addWidget(words(self.theme, view.title, "title"))
        for sentence in view.words:
            column.addWidget(words(self.theme, sentence, "lead"))
        column.addSpacing(S)
        column.addWidget(words(self.theme, tr("People to speak with"), "heading"))
        if view.place:
            column.addWidget(words(self.theme, view.place, "kicker", "second"))
        column.addWidget(self._lines(view.lines))
        self._add_grounding(view, column)
        self.own = OwnPlan(self._desk, self.theme, view.plan, view.notice)
        column.addWidget(self.own)
        self._add_country(view, column)
        self._add_others(view, column)
        column.addWidget(words(self.theme, view.scope, "note", "second"))
        column.addStretch(1)

    def _lines(self, lines: tuple[LineView, ...]) -> CardGrid:
        grid = CardGrid(self.theme.px(LINE_WIDTH))
        grid.show_cards([Helpline(self.theme, line) for line in lines])
        return grid

    def _add_grounding(self, view: HelpView, column: QVBoxLayout) -> None:
        frame, inside = panel()
        inside.addWidget(words(self.theme, tr("Something to do right here"), "heading"))
        for step in view.grounding:
            inside.addWidget(words(self.theme, step, "body"))
        self.begin: Pill | None = None
        card = view.session
        if card is not None:
            inside.addSpacing(L // 2)
            inside.addWidget(words(self.theme, f"{card.title} · {card.line}", "body", "second"))
            self.begin = Pill(self.theme, tr("Begin"), "primary", f"{tr('Begin')}. {card.spoken}")
            self.begin.clicked.connect(lambda: self.begun.emit(card.id))
            inside.addWidget(self.begin)
        (self.begin or self.back).setAccessibleDescription(" ".join(view.words))  # what a screen reader says first
        column.addWidget(frame)

    def _add_country(self, view: HelpView, column: QVBoxLayout) -> None:
        """The one thing to choose: folded, and never asked for."""
        if view.country is None:
            return
        frame, inside = panel(spacing=XS)
        self.country = QuestionRow(self.theme, view.country)
        self.country.chosen.connect(self._choose_country)
        inside.addWidget(self.country)
        column.addWidget(frame)

    def _choose_country(self, code: str) -> None:
        notice = self._desk.keep(msgspec.structs.replace(self._desk.settings, country=code))
        self.refresh(unwanted=self._unwanted)
        self.country.focus_on()
        self.own.tell(notice)

    def _add_others(self, view: HelpView, column: QVBoxLayout) -> None:
        """Folded, that one's own country stands alone."""
        self.others = Pill(self.theme, tr("Other countries"), "quiet", tr("Show the lines of other countries"))
        show_caret(self.others, self.theme)
        row = WrappingRow()
        column.addLayout(row)
        row.addWidget(self.others)
        self.elsewhere, inside = panel(spacing=S)
        column.addWidget(self.elsewhere)
        self.elsewhere.hide()

        def show_or_fold() -> None:
            if inside.count() == 0:
                for country, lines in view.others:
                    inside.addWidget(words(self.theme, country, "label"))
                    inside.addWidget(self._lines(lines))
            self.elsewhere.setVisible(self.elsewhere.isHidden())

        self.others.clicked.connect(show_or_fold)
        say_open(self.others, lambda: not self.elsewhere.isHidden())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def focus_first(self) -> None:
        (self.begin or self.back).setFocus()
        self.verticalScrollBar().setValue(0)
