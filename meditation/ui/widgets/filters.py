"""What the library is narrowed by: how one is, the time there is, favourites, and, folded, the kinds of practice."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from meditation.language import tr
from meditation.ui.roles import say_open
from meditation.ui.theme import L, S
from meditation.ui.widgets.answers import Answer, Question
from meditation.ui.widgets.buttons import Pill, show_caret
from meditation.ui.widgets.layout import WrappingRow
from meditation.ui.widgets.star import StarPill
from meditation.ui.widgets.text import words
from meditation.views.library import Narrowed

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from meditation.ui.theme import Theme
    from meditation.views.library import Chip, LibraryView


class Chips(Question):
    """One question with answers of which one may be on; pressing it again lets it go."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, title: str) -> None:
        super().__init__(title)
        self._theme, self._title = theme, title
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(S)
        column.addWidget(words(theme, title, "note", "second"))
        self.row = WrappingRow()
        column.addLayout(self.row)
        self.pills: dict[str, Answer] = {}

    def show_chips(self, chips: Sequence[Chip]) -> None:
        if list(self.pills) != [chip.id for chip in chips]:
            self._make(chips)
        for chip in chips:
            self.pills[chip.id].setChecked(chip.on)

    def _make(self, chips: Sequence[Chip]) -> None:
        for old in self.pills.values():
            self.row.removeWidget(old)
            old.deleteLater()
        self.pills = {}
        for chip in chips:
            pill = Answer(self._theme, chip.words, f"{self._title} {chip.words}")
            pill.clicked.connect(lambda _on=False, id_=chip.id: self.chosen.emit(id_))
            self.pills[chip.id] = pill
            self.row.addWidget(pill)


class Filters(QWidget):
    """`changed` when something else is wanted; `wanted` says what, but for the words of the search."""

    changed = Signal()
    programmes = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.wanted = Narrowed()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(L)
        self.feelings = Chips(theme, tr("How are you?"))
        self.lengths = Chips(theme, tr("How long?"))
        self.kinds = Chips(theme, tr("What kind?"))
        for part in (self.feelings, self.lengths):
            column.addWidget(part)
        column.addLayout(self._others(theme))
        column.addWidget(self.kinds)
        self.kinds.hide()
        self.feelings.chosen.connect(lambda id_: self._want(feeling="" if id_ == self.wanted.feeling else id_))
        self.lengths.chosen.connect(lambda id_: self._want(minutes=0 if int(id_) == self.wanted.minutes else int(id_)))
        self.kinds.chosen.connect(lambda id_: self._want(family="" if id_ == self.wanted.family else id_))

    def _others(self, theme: Theme) -> WrappingRow:
        row = WrappingRow()
        self.favourites = StarPill(theme, tr("Favourites"))
        self.favourites.clicked.connect(lambda: self._want(starred=not self.wanted.starred))
        self.unfold = Pill(theme, tr("By kind"), "quiet", tr("Choose by kind of practice"))
        show_caret(self.unfold, theme)
        self.unfold.clicked.connect(lambda: self.kinds.setVisible(self.kinds.isHidden()))
        say_open(self.unfold, lambda: not self.kinds.isHidden())
        self.plans = Pill(theme, tr("Programmes"), "quiet", tr("Programmes: plans for some days or weeks"))
        self.plans.clicked.connect(self.programmes)
        self.everything = Pill(theme, tr("Show everything"), "quiet")
        self.everything.clicked.connect(self.let_go)
        for pill in (self.favourites, self.unfold, self.plans, self.everything):
            row.addWidget(pill)
        return row

    def show_view(self, view: LibraryView) -> None:
        """Bring the chips up to date; each keeps its place and its focus."""
        self.feelings.show_chips(view.feelings)
        self.lengths.show_chips(view.lengths)
        self.kinds.show_chips(view.chips)
        self.favourites.setChecked(view.favourites.on)
        if self.wanted.family:
            self.kinds.show()
        self.everything.setVisible(self.wanted.by_chips)

    def let_go(self) -> None:
        """Of everything that was chosen."""
        if self.everything.hasFocus():
            self.favourites.setFocus()
        self._want(feeling="", minutes=0, family="", starred=False)

    def show_all(self) -> None:
        self._want(all=True)

    def _want(self, **wanted: object) -> None:
        change: Callable[..., Narrowed] = replace
        self.wanted = change(self.wanted, **{"all": False, **wanted})
        self.changed.emit()
