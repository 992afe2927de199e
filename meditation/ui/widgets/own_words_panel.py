"""One's own words for the places in a session that ask for some."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout

from meditation.language import noted, tr
from meditation.script.own_words import LONGEST_PHRASE
from meditation.ui.theme import XL, XS, L, S
from meditation.ui.widgets.line import Line
from meditation.ui.widgets.text import words
from meditation.views.saying import starting

if TYPE_CHECKING:
    from collections.abc import Sequence

    from meditation.ui.theme import Theme
    from meditation.views.session_card import OwnWords

OWN_WORDS: Final = noted(
    "If you like, write words that fit you. They stay on this computer and are used wherever a session asks."
)


class OwnWordsPanel(QFrame):
    """`written` with the name of a place and its words, when its field was left."""

    written = Signal(str, str)

    def __init__(self, theme: Theme, places: Sequence[OwnWords]) -> None:
        super().__init__()
        self.setObjectName("panel")
        column = QVBoxLayout(self)
        column.setContentsMargins(XL, L, XL, L)
        column.setSpacing(S)
        column.addWidget(words(theme, tr("Your own words"), "label"))
        column.addWidget(words(theme, tr(OWN_WORDS), "note", "second"))
        self.fields: dict[str, QLineEdit] = {}
        column.addSpacing(XS)
        asked = QVBoxLayout()
        asked.setSpacing(L)
        column.addLayout(asked)
        for place in places:
            named = QVBoxLayout()
            named.setSpacing(XS)
            named.addWidget(words(theme, starting(place.name), "note", "second"))
            named.addWidget(self._field(theme, place))
            asked.addLayout(named)

    def _field(self, theme: Theme, place: OwnWords) -> QLineEdit:
        field = Line(theme, tr("Your own words for {place}").format(place=place.name), place.words, place.usual)
        field.setMaxLength(LONGEST_PHRASE)
        field.setAccessibleDescription(tr("Without them: {words}").format(words=place.usual))
        field.editingFinished.connect(lambda: self.written.emit(place.name, field.text()))
        self.fields[place.name] = field
        return field
