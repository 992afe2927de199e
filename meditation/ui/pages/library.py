"""Library: every session, by words, by how one is, by the time there is, or by kind."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal

from meditation.language import noted, tr
from meditation.ui.theme import L
from meditation.ui.widgets.buttons import Pill
from meditation.ui.widgets.card import SceneCard
from meditation.ui.widgets.filters import Filters
from meditation.ui.widgets.layout import CardGrid, ColumnPage, WrappingRow
from meditation.ui.widgets.line import Line
from meditation.ui.widgets.text import words
from meditation.views.library import MINUTE

if TYPE_CHECKING:
    from PySide6.QtWidgets import QVBoxLayout

    from meditation.ui.theme import Theme
    from meditation.views.desk import Desk
    from meditation.views.library import Narrowed

DEEPER_WORDS: Final = noted(
    "Some sessions turn toward what is hard. They are best with somebody to talk to, and never a must."
)


class LibraryPage(ColumnPage):
    """`chosen` with the id of a session and the length in ms that was looked for, 0 for its own."""

    chosen = Signal(str, int)
    programmes = Signal()
    letters = Signal()

    def __init__(self, desk: Desk, theme: Theme) -> None:
        super().__init__(theme)
        self._desk = desk
        column = self.begin_again()
        column.addWidget(words(theme, tr("Library"), "title"))
        column.addWidget(words(theme, tr("Choose by how you feel, or by the time you have."), "lead", "second"))
        self._add_search(column)
        self.filters = Filters(theme)
        self.filters.changed.connect(self.refresh)
        self.filters.programmes.connect(self.programmes)
        self.plans = self.filters.plans
        column.addWidget(self.filters)
        self._aside = words(theme, "", "body")
        self._notice = words(theme, "", "lead", "second")
        for label in (self._aside, self._notice):
            column.addWidget(label)
        self.grid = CardGrid(theme.px(236))
        self.cards: list[SceneCard] = []
        column.addWidget(self.grid)
        self._add_more(column)
        column.addStretch(1)
        column.setSpacing(L)

    def _add_search(self, column: QVBoxLayout) -> None:
        self.search = Line(self.theme, tr("Search the library"), usual=tr("Search"))
        self.search.setClearButtonEnabled(False)
        self.search.textChanged.connect(self.refresh)
        column.addWidget(self.search)

    def _add_more(self, column: QVBoxLayout) -> None:
        """What is kept back: cards beyond the first many, and deeper sessions."""
        self.more = Pill(self.theme, "", "equal")
        self.more.clicked.connect(self._show_more)
        more = WrappingRow()
        column.addLayout(more)
        more.addWidget(self.more)
        self.to_letters = Pill(self.theme, tr("Letters to yourself"), "equal")
        self.to_letters.clicked.connect(self.letters)
        more.addWidget(self.to_letters)
        self.deeper = Pill(self.theme, tr("Show deeper sessions"), "equal")
        self.deeper.setAccessibleDescription(tr(DEEPER_WORDS))
        self.deeper.clicked.connect(self._show_deeper)
        self._deeper_words = words(self.theme, tr(DEEPER_WORDS), "note", "second")
        column.addWidget(self._deeper_words)
        deeper = WrappingRow()
        column.addLayout(deeper)
        deeper.addWidget(self.deeper)

    @property
    def sought(self) -> Narrowed:
        """What is looked for, in words and by what is pressed."""
        return replace(self.filters.wanted, query=self.search.text())

    def seek(self, sought: Narrowed) -> None:
        """Look for this from the next `refresh` on."""
        self.filters.wanted = sought
        self.search.blockSignals(True)
        self.search.setText(sought.query)
        self.search.blockSignals(False)

    def refresh(self) -> None:
        view = self._desk.library(self.sought)
        self.filters.show_view(view)
        for label, said in ((self._aside, view.aside), (self._notice, view.notice)):
            label.setText(said)
            label.setVisible(bool(said))
        self.cards = [SceneCard(self.theme, card) for card in view.cards]
        for card in self.cards:
            card.opened.connect(lambda id_: self.chosen.emit(id_, self.filters.wanted.minutes * MINUTE))
        self.grid.show_cards(list(self.cards))
        self.more.setText(view.more)
        self.more.setAccessibleName(view.more)
        self.more.setVisible(bool(view.more))
        self.to_letters.setVisible(self._desk.letters.any())
        for part in (self.deeper, self._deeper_words):
            part.setVisible(view.kept_back)

    def _show_more(self) -> None:
        first = len(self.cards)
        self.filters.show_all()
        self.cards[first].setFocus()

    def _show_deeper(self) -> None:
        notice = self._desk.show_deeper()
        self.refresh()
        self.search.setFocus()
        if notice:
            self._notice.setText(notice)
            self._notice.setVisible(True)

    def focus_search(self) -> None:
        self.search.setFocus()
        self.search.selectAll()

    def focus_feelings(self) -> None:
        """How one is, for who comes from Today with that in mind."""
        next(iter(self.filters.feelings.pills.values())).setFocus()
        self.verticalScrollBar().setValue(0)

    def focus_first(self) -> None:
        self.search.setFocus()
