"""A question with a few answers, as a row of pills of which one is on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from meditation.ui.theme import XS
from meditation.ui.widgets.answers import Answer, Question
from meditation.ui.widgets.layout import WrappingRow
from meditation.ui.widgets.text import words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from meditation.ui.theme import Theme


class Choices(Question):
    """One question; `chosen` with the id of the answer that was pressed."""

    chosen = Signal(str)

    def __init__(
        self, theme: Theme, title: str, options: Sequence[tuple[str, str]], chosen: str, spoken: str = ""
    ) -> None:
        """`spoken` is the question for who does not see what stands around it; a title that is empty takes no room."""
        super().__init__(spoken or title)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(XS)
        if title:
            column.addWidget(words(theme, title, "note", "second"))
        row = WrappingRow()
        self.pills = {id_: Answer(theme, text, f"{spoken or title}: {text}") for id_, text in options}
        for id_, pill in self.pills.items():
            pill.clicked.connect(lambda _on=False, id_=id_: self._press(id_))
            row.addWidget(pill)
        column.addLayout(row)
        self.show_chosen(chosen)

    @property
    def on(self) -> str:
        """The id of the answer that holds; empty where none does."""
        return next((id_ for id_, pill in self.pills.items() if pill.isChecked()), "")

    def show_chosen(self, chosen: str) -> None:
        for id_, pill in self.pills.items():
            pill.setChecked(id_ == chosen)

    def _press(self, chosen: str) -> None:
        self.show_chosen(chosen)
        self.chosen.emit(chosen)
