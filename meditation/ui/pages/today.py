"""Today: a greeting, one sentence, one large card and a few small ones."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from meditation.language import noted, tr
from meditation.ui.theme import XS, S
from meditation.ui.widgets.buttons import Pill
from meditation.ui.widgets.card import HeroCard, SceneCard
from meditation.ui.widgets.layout import CardGrid, ColumnPage, WrappingRow, panel
from meditation.ui.widgets.text import words

if TYPE_CHECKING:
    from meditation.ui.theme import Theme
    from meditation.views.desk import Desk
    from meditation.views.programmes import TodayStep

HERO_STRETCH = 30
LETTER_WAITS = noted("A letter that you wrote to yourself may be opened.")
NOTHING_HERE = noted("There is no session to offer yet. The library says why.")


class TodayPage(ColumnPage):
    """Says which session was chosen, which the followed plan suggests, or that one would choose by how one is.

    `letters` leads to the letters to oneself.
    """

    chosen = Signal(str)
    followed = Signal(str)
    by_feeling = Signal()
    letters = Signal()

    def __init__(self, desk: Desk, theme: Theme) -> None:
        super().__init__(theme)
        self._desk = desk
        self._hero: HeroCard | None = None

    def refresh(self) -> None:
        view = self._desk.today()
        column = self.begin_again()
        column.addWidget(words(self.theme, view.greeting, "title"))
        column.addWidget(words(self.theme, view.sentence, "lead", "second"))
        column.addSpacing(XS)
        self._hero = None
        if view.main is None:
            column.addWidget(words(self.theme, tr(NOTHING_HERE), "lead"))
        else:
            self._hero = HeroCard(self.theme, view.main)
            self._hero.opened.connect(self.chosen)
            column.addWidget(self._hero, HERO_STRETCH)
        if view.letter_waits:
            self._add_letter()
        step = self._desk.today_step()
        if step is not None:
            self._add_step(step)
        if view.small:
            self._add_small([SceneCard(self.theme, card, 0.0) for card in view.small])
        if view.main is not None:
            self._add_feelings()
        column.addStretch(1)
        if self._desk.notice:
            column.addWidget(words(self.theme, self._desk.notice, "note", "second"))

    def _add_step(self, step: TodayStep) -> None:
        """Where the plan that is followed goes on: one quiet line, and the way there."""
        frame, inside = panel(spacing=S)
        inside.addWidget(words(self.theme, step.sentence, "label"))
        if step.day.note:
            inside.addWidget(words(self.theme, step.day.note, "note", "second"))
        text = f"{step.next.title} · {step.next.length}"
        inside.addWidget(words(self.theme, text, "body"))
        self.step = Pill(self.theme, tr("Open"), "equal", tr("Open {title}").format(title=text))
        self.step.clicked.connect(lambda: self.followed.emit(step.next.id))
        row = WrappingRow()
        row.addWidget(self.step)
        inside.addLayout(row)
        self.column.addWidget(frame)

    def _add_letter(self) -> None:
        frame, inside = panel(spacing=S)
        inside.addWidget(words(self.theme, tr(LETTER_WAITS), "label"))
        self.letter = Pill(self.theme, tr("Read it"), "equal", tr("Read your letter"))
        self.letter.clicked.connect(self.letters)
        row = WrappingRow()
        row.addWidget(self.letter)
        inside.addLayout(row)
        self.column.addWidget(frame)

    def _add_small(self, cards: list[SceneCard]) -> None:
        grid = CardGrid(self.theme.px(220), filled=True)
        for card in cards:
            card.opened.connect(self.chosen)
        grid.show_cards(list(cards))
        self.column.addWidget(grid)
        self.column.addSpacing(S)

    def _add_feelings(self) -> None:
        self.feelings = Pill(self.theme, tr("How are you?"), "equal", tr("How are you? Choose by how you feel"))
        self.feelings.clicked.connect(self.by_feeling)
        row = WrappingRow()
        self.column.addLayout(row)
        row.addWidget(self.feelings)

    def focus_first(self) -> None:
        if self._hero is not None:
            self._hero.begin.setFocus()
