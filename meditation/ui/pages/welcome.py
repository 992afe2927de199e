"""The first run: three short screens, each of which can be left by one key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal

from meditation.language import tr
from meditation.ui.theme import READING, L, M, S
from meditation.ui.widgets.buttons import Pill
from meditation.ui.widgets.card import HeroCard, SceneHeader
from meditation.ui.widgets.layout import ColumnPage, WrappingRow, panel
from meditation.ui.widgets.setting_rows import QuestionRow
from meditation.ui.widgets.text import words
from meditation.views.card import CardView
from meditation.views.welcome import welcome_steps

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QVBoxLayout

    from meditation.ui.theme import Theme
    from meditation.views.desk import Desk
    from meditation.views.welcome import WelcomeStep

HERO_STRETCH = 30
LANGUAGE = "interface"
ROOMY = 600
"""px of height under which words come before pictures."""


class WelcomePage(ColumnPage):
    """`begun` with the id of a small session; `left` for Today; `helped` for Help, from which one comes back.

    `answered` when a setting has changed.
    """

    widest = READING
    begun = Signal(str)
    left = Signal()
    helped = Signal()
    answered = Signal()

    def __init__(self, desk: Desk, theme: Theme) -> None:
        super().__init__(theme)
        self._desk = desk
        self.step = 0
        self.hero: HeroCard | None = None

    def refresh(self) -> None:
        """The screen at `step`, with what is set now."""
        steps = welcome_steps(self._desk.settings, self._desk.cards())
        step = steps[self.step]
        column = self.begin_again()
        column.setSpacing(M)
        of = tr("{step} of {steps}").format(step=self.step + 1, steps=len(steps))
        if step.card is None and self.window().height() > self.theme.px(ROOMY):
            column.addStretch(1)
            column.addWidget(SceneHeader(self.theme, CardView("welcome", step.title, "", scene=step.scene)))
        column.addWidget(words(self.theme, of, "kicker", "second"))
        column.addWidget(words(self.theme, step.title, "title"))
        for sentence in step.sentences:
            column.addWidget(words(self.theme, sentence, "lead", "second"))
        self._add_cautions(step, column)
        self._add_questions(step, column)
        self.hero = None
        if step.card is not None:
            self.hero = HeroCard(self.theme, step.card)
            self.hero.opened.connect(self.begun)
            column.addWidget(self.hero, HERO_STRETCH)
        column.addSpacing(S)
        self._add_ways_on(column, last=step is steps[-1])
        column.addStretch(2)
        (self.on if self.hero is None else self.hero.begin).setAccessibleDescription(step.spoken)

    def _add_cautions(self, step: WelcomeStep, column: QVBoxLayout) -> None:
        if step.cautions:
            frame, inside = panel(spacing=M)
            for sentence in step.cautions:
                inside.addWidget(words(self.theme, sentence, "body"))
            column.addWidget(frame)

    def _add_questions(self, step: WelcomeStep, column: QVBoxLayout) -> None:
        self.rows = {question.id: QuestionRow(self.theme, question) for question in step.questions}
        if not self.rows:
            return
        frame, inside = panel(spacing=L)
        self._notice = words(self.theme, "", "note", "second")
        for id_, row in self.rows.items():
            row.chosen.connect(lambda answer, id_=id_: self._answer(id_, answer))
            inside.addWidget(row)
        inside.addWidget(self._notice)
        self._notice.hide()
        column.addWidget(frame)

    def _answer(self, id_: str, answer: str) -> None:
        notice = self._desk.answer(id_, answer)
        self.answered.emit()
        if id_ == LANGUAGE:
            QTimer.singleShot(0, self._say_it_again)
        self._notice.setText(notice)
        self._notice.setVisible(bool(notice))

    def _say_it_again(self) -> None:
        """The same screen in the language that was chosen."""
        self.refresh()
        QTimer.singleShot(0, self.rows[LANGUAGE].focus_on)

    def _add_ways_on(self, column: QVBoxLayout, *, last: bool) -> None:
        """On, back, and two ways out that are always there."""
        self.on = Pill(self.theme, tr("Look around first") if last else tr("Go on"), "equal" if last else "primary")
        self.on.clicked.connect(self.left if last else lambda: self._go(self.step + 1))
        self.back = Pill(self.theme, tr("Back"), "plain")
        self.back.clicked.connect(lambda: self._go(self.step - 1))
        self.skip = Pill(self.theme, tr("Skip"), "plain", tr("Skip this, and go to Today. Esc does the same"))
        self.skip.setToolTip(tr("Esc"))
        self.skip.clicked.connect(self.left)
        self.help = Pill(self.theme, tr("Help right now"), "plain")
        self.help.setToolTip("F1")
        self.help.clicked.connect(self.helped)
        row = WrappingRow(M)
        column.addLayout(row)
        for pill in (self.on, self.back, self.skip, self.help):
            row.addWidget(pill)
        self.back.setVisible(self.step > 0)
        self.skip.setVisible(not last)

    def _go(self, step: int) -> None:
        self.step = step
        self.refresh()
        QTimer.singleShot(0, self.focus_first)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def focus_first(self) -> None:
        (self.on if self.hero is None else self.hero.begin).setFocus()
        self.verticalScrollBar().setValue(0)
