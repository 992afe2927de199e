"""The session card: what a session asks for, how long it shall be, what to change, and Begin."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSlider, QVBoxLayout, QWidget

from meditation.ui.theme import L, M, S
from meditation.ui.widgets.buttons import Pill, back_button
from meditation.ui.widgets.card import SceneHeader
from meditation.ui.widgets.layout import ColumnPage, WrappingRow, panel
from meditation.ui.widgets.text import words
from meditation.views.session_card import SLIDER_STEP

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from meditation.ui.theme import Theme
    from meditation.views.desk import Desk
    from meditation.views.session_card import SessionCardView


class Pair:
    """Two pills of which one is on."""

    def __init__(self, theme: Theme, yes: str, no: str) -> None:
        self.row = QHBoxLayout()
        self.row.setSpacing(S)
        self.yes, self.no = Pill(theme, yes, "choice"), Pill(theme, no, "choice")
        self.row.addWidget(self.yes)
        self.row.addWidget(self.no)
        self.set_on(on=True)

    def set_on(self, *, on: bool) -> None:
        self.yes.setChecked(on)
        self.no.setChecked(not on)

    @property
    def on(self) -> bool:
        return self.yes.isChecked()


class SessionCardPage(ColumnPage):
    """`begun` with the card's view and whether there is sound; `left` to where the person came from."""

    begun = Signal(object, bool)
    left = Signal()

    def __init__(self, desk: Desk, theme: Theme) -> None:
        super().__init__(theme)
        self._desk = desk
        self.view: SessionCardView | None = None

    def show_card(self, id_: str) -> None:
        """Open the card of one session with its own length."""
        view = self._desk.card(id_)
        column = self.begin_again()
        self._back = back_button(self.theme)
        self._back.clicked.connect(self.left)
        column.addWidget(self._back)
        column.addWidget(SceneHeader(self.theme, view.card))
        column.addWidget(words(self.theme, view.card.title, "title"))
        self._intention = words(self.theme, view.card.intention, "lead", "second")
        column.addWidget(self._intention)
        self._asks = words(self.theme, "", "body", "second")
        column.addWidget(self._asks)
        self._caution = words(self.theme, view.caution, "body")
        column.addWidget(self._caution)
        self._caution.setVisible(bool(view.caution))
        self._trouble = words(self.theme, "", "body")
        column.addWidget(self._trouble)
        self.begin = Pill(self.theme, "Begin", "primary")
        self.begin.clicked.connect(self._begin)
        column.addWidget(self.begin)
        self._add_length(view, column)
        self._add_choices(view, column)
        self._add_transcript(view, column)
        column.addStretch(1)
        self._show(view)

    def _add_length(self, view: SessionCardView, column: QVBoxLayout) -> None:
        frame, inside = panel(spacing=M)
        head = QHBoxLayout()
        head.addWidget(words(self.theme, "Length", "label"), 1)
        self._length = words(self.theme, "", "label", "accent")
        self._length.setWordWrap(False)
        head.addWidget(self._length)
        inside.addLayout(head)
        self.lengths = {ms: Pill(self.theme, text, "choice", f"Length {text}") for ms, text in view.lengths}
        row = WrappingRow()
        for ms, pill in self.lengths.items():
            pill.clicked.connect(lambda _on=False, ms=ms: self._choose_length(ms))
            row.addWidget(pill)
        inside.addLayout(row)
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setAccessibleName("Length")
        self.slider.setSingleStep(1)
        self.slider.setPageStep(4)
        self.slider.valueChanged.connect(self._slide)
        inside.addWidget(self.slider)
        column.addWidget(frame)
        self.slider.setVisible(view.elastic)

    def _add_choices(self, view: SessionCardView, column: QVBoxLayout) -> None:
        row = WrappingRow(L)
        self.touch = Pair(self.theme, "Touch", "No touch")
        self.breath = Pair(self.theme, "Breath", "Hands instead")
        self.sound = Pair(self.theme, "Sound", "Silent")
        for pair, offered in ((self.touch, view.offers_touch), (self.breath, view.offers_breath), (self.sound, True)):
            holder = QWidget()
            pair.row.setContentsMargins(0, 0, 0, 0)
            holder.setLayout(pair.row)
            row.addWidget(holder)
            if not offered:
                holder.hide()
            for pill, on in ((pair.yes, True), (pair.no, False)):
                pill.clicked.connect(lambda _on=False, pair=pair, on=on: self._choose(pair, on))
        column.addLayout(row)

    def _add_transcript(self, view: SessionCardView, column: QVBoxLayout) -> None:
        frame, inside = panel(spacing=S)
        inside.addWidget(words(self.theme, "The words of this session", "label"))
        self._transcript = QVBoxLayout()
        self._transcript.setSpacing(S)
        inside.addLayout(self._transcript)
        column.addWidget(frame)
        column.addWidget(words(self.theme, view.about, "note", "second"))
        self._transcribed: object = None

    def _show(self, view: SessionCardView) -> None:
        """Bring everything that depends on the choices up to date, the parts staying where they are."""
        self.view = view
        self._asks.setText(" · ".join(view.asks))
        self._length.setText(view.length_words)
        self.slider.blockSignals(True)
        self.slider.setRange(view.shortest // SLIDER_STEP, -(-view.longest // SLIDER_STEP))
        self.slider.setValue(round(view.length / SLIDER_STEP))
        self.slider.blockSignals(False)
        self.slider.setAccessibleDescription(view.length_words)
        for ms, pill in self.lengths.items():
            pill.setChecked(ms == view.length)
        self.touch.set_on(on=view.touch)
        self.breath.set_on(on=view.breath)
        self._trouble.setText(view.trouble)
        self._trouble.setVisible(bool(view.trouble))
        self.begin.setEnabled(view.timeline is not None)
        self.begin.setAccessibleName(f"Begin {view.card.title}, {view.length_words}")
        if view.transcript != self._transcribed:
            self._transcribed = view.transcript
            self._transcribe(view.transcript)

    def _transcribe(self, sections: tuple[tuple[str, tuple[str, ...]], ...]) -> None:
        while (item := self._transcript.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        for title, lines in sections:
            if title:
                self._transcript.addWidget(words(self.theme, title, "kicker", "second"))
            for line in lines:
                self._transcript.addWidget(words(self.theme, line, "body"))

    def _slide(self, steps: int) -> None:
        if self.view is not None:
            self._choose_length(max(self.view.shortest, min(self.view.longest, steps * SLIDER_STEP)))

    def _choose_length(self, ms: int) -> None:
        if self.view is not None:
            card = self._desk.card(self.view.card.id, ms, touch=self.touch.on, breath=self.breath.on)
            self._show(card)

    def _choose(self, pair: Pair, on: bool) -> None:
        pair.set_on(on=on)
        if pair is not self.sound and self.view is not None:
            self._choose_length(self.view.length)

    def _begin(self) -> None:
        self.begun.emit(self.view, self.sound.on)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def focus_first(self) -> None:
        self.begin.setFocus()
