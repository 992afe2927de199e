"""Library: every session, by words or by family."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit

from meditation.ui.theme import BODY, L
from meditation.ui.widgets.buttons import Pill
from meditation.ui.widgets.card import SceneCard
from meditation.ui.widgets.layout import CardGrid, ColumnPage, WrappingRow
from meditation.ui.widgets.text import words

if TYPE_CHECKING:
    from meditation.ui.theme import Theme
    from meditation.views.desk import Desk


DEEPER_WORDS = "Some sessions turn toward what is hard. They are best with somebody to talk to, and never a must."


class LibraryPage(ColumnPage):
    """Says which session was chosen."""

    chosen = Signal(str)
    programmes = Signal()

    def __init__(self, desk: Desk, theme: Theme) -> None:
        super().__init__(theme)
        self._desk, self._family = desk, ""
        column = self.begin_again()
        column.addWidget(words(theme, "Library", "title"))
        column.addWidget(words(theme, "Choose by how you feel, or by the time you have.", "lead", "second"))
        self.plans = Pill(theme, "Programmes", "plain", "Programmes: plans for some days or weeks")
        self.plans.clicked.connect(self.programmes)
        plans = WrappingRow()
        plans.addWidget(self.plans)
        column.addLayout(plans)
        self.search = QLineEdit()
        self.search.setPlaceholderText("Search")
        self.search.setAccessibleName("Search the library")
        self.search.setFont(theme.sans(BODY))
        self.search.setClearButtonEnabled(False)
        self.search.textChanged.connect(self.refresh)
        column.addWidget(self.search)
        self._chip_row = WrappingRow()
        column.addLayout(self._chip_row)
        self.chips: dict[str, Pill] = {}
        self._notice = words(theme, "", "lead", "second")
        column.addWidget(self._notice)
        self.grid = CardGrid(theme.px(236))
        self.cards: list[SceneCard] = []
        column.addWidget(self.grid)
        self.deeper = Pill(theme, "Show deeper sessions", "plain")
        self.deeper.setAccessibleDescription(DEEPER_WORDS)
        self.deeper.clicked.connect(self._show_deeper)
        self._deeper_words = words(theme, DEEPER_WORDS, "note", "second")
        column.addWidget(self._deeper_words)
        deeper = WrappingRow()
        column.addLayout(deeper)
        deeper.addWidget(self.deeper)
        column.addStretch(1)
        column.setSpacing(L)

    def refresh(self) -> None:
        view = self._desk.library(self.search.text(), self._family)
        if list(self.chips) != [chip.id for chip in view.chips]:
            self._make_chips([(chip.id, chip.words) for chip in view.chips])
        for chip in view.chips:
            self.chips[chip.id].setChecked(chip.on)
        self._notice.setText(view.notice)
        self._notice.setVisible(bool(view.notice))
        self.cards = [SceneCard(self.theme, card) for card in view.cards]
        for card in self.cards:
            card.opened.connect(self.chosen)
        self.grid.show_cards(list(self.cards))
        for part in (self.deeper, self._deeper_words):
            part.setVisible(view.kept_back)

    def _show_deeper(self) -> None:
        notice = self._desk.show_deeper()
        self.refresh()
        self.search.setFocus()
        if notice:
            self._notice.setText(notice)
            self._notice.setVisible(True)

    def _make_chips(self, chips: list[tuple[str, str]]) -> None:
        for old in self.chips.values():
            self._chip_row.removeWidget(old)
            old.deleteLater()
        self.chips = {}
        for family, text in chips:
            chip = Pill(self.theme, text, "choice")
            chip.clicked.connect(lambda _on=False, family=family: self._choose(family))
            self.chips[family] = chip
            self._chip_row.addWidget(chip)

    def _choose(self, family: str) -> None:
        self._family = "" if family == self._family else family
        self.refresh()

    def focus_search(self) -> None:
        self.search.setFocus()
        self.search.selectAll()

    def focus_first(self) -> None:
        self.search.setFocus()
