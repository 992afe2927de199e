"""Breathe: patterns as cards with the shape of their breath, and a pattern of one's own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from meditation.language import noted, tr
from meditation.script.patterns import LONGEST_BREATH
from meditation.ui.theme import M, S
from meditation.ui.widgets.breath_shape import BreathShape
from meditation.ui.widgets.buttons import Pill
from meditation.ui.widgets.layout import CardGrid, ColumnPage, WrappingRow, panel
from meditation.ui.widgets.pattern_card import PatternCard
from meditation.ui.widgets.stepper import Stepper
from meditation.ui.widgets.text import words
from meditation.views.breathe import FIRST_SECONDS, HALF, OWN_PHASES, own_bounds, rate_words

if TYPE_CHECKING:
    from PySide6.QtWidgets import QVBoxLayout

    from meditation.ui.theme import Theme
    from meditation.views.desk import Desk

OWN_INTRODUCTION = noted("Choose the seconds that fit you. A part at none is left out.")
SHAPE = 72


class BreathePage(ColumnPage):
    """`chosen` with the id of a breathing session. One's own seconds stay while the window is open."""

    chosen = Signal(str)

    def __init__(self, desk: Desk, theme: Theme) -> None:
        super().__init__(theme)
        self._desk = desk
        self._seconds = dict(FIRST_SECONDS)
        self.cards: list[PatternCard] = []
        self.steppers: dict[str, Stepper] = {}

    def refresh(self) -> None:
        view = self._desk.breathe()
        column = self.begin_again()
        column.addWidget(words(self.theme, tr("Breathe"), "title"))
        column.addWidget(words(self.theme, view.introduction, "lead", "second"))
        self.cards = []
        for level, patterns in view.groups:
            cards = [PatternCard(self.theme, pattern) for pattern in patterns]
            for card in cards:
                card.opened.connect(self.chosen)
            grid = CardGrid(self.theme.px(236))
            grid.show_cards(list(cards))
            column.addSpacing(S)
            column.addWidget(words(self.theme, level, "label", "second"))
            column.addWidget(grid)
            self.cards += cards
        column.addSpacing(S)
        self._add_own(column, view.bounds)
        column.addWidget(words(self.theme, view.caution, "note", "second"))
        column.addStretch(1)

    def _add_own(self, column: QVBoxLayout, bounds: str) -> None:
        frame, inside = panel(spacing=M)
        inside.addWidget(words(self.theme, tr("Your own pattern"), "heading"))
        inside.addWidget(words(self.theme, tr(OWN_INTRODUCTION), "body", "second"))
        row = WrappingRow(M)
        self.steppers = {}
        for phase, title, least, _ in OWN_PHASES:
            stepper = Stepper(self.theme, tr(title), (least, LONGEST_BREATH), HALF, "s", bounds)
            stepper.set_value(self._seconds[phase])
            stepper.changed.connect(lambda seconds, phase=phase: self._set(phase, seconds))
            self.steppers[phase] = stepper
            row.addWidget(stepper)
        inside.addLayout(row)
        self.shape = BreathShape(self.theme, self.theme.px(SHAPE))
        inside.addWidget(self.shape)
        self._rate = words(self.theme, "", "note", "second")
        inside.addWidget(self._rate)
        inside.addWidget(words(self.theme, bounds, "note", "second"))
        self.open_own = Pill(self.theme, tr("Open"), "primary", tr("Open your own pattern"))
        self.open_own.clicked.connect(self._open_own)
        inside.addWidget(self.open_own)
        column.addWidget(frame)
        self._show_own()

    def _set(self, phase: str, seconds: float) -> None:
        self._seconds[phase] = seconds
        self._show_own()

    def _show_own(self) -> None:
        for phase, (least, most) in own_bounds(self._seconds).items():
            self.steppers[phase].set_bounds(least, most)
        self.shape.show_phases(tuple(self._seconds.items()))
        self._rate.setText(rate_words(self._seconds))
        self.open_own.setAccessibleDescription(self._rate.text())

    def _open_own(self) -> None:
        self.chosen.emit(self._desk.open_pattern(self._seconds))

    def focus_first(self) -> None:
        self.cards[0].setFocus()
        self.verticalScrollBar().setValue(0)
