"""One setting as a row: its title and its sentence, and beside them, or below, what it is set to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from meditation.language import tr
from meditation.ui.roles import say_open
from meditation.ui.theme import S
from meditation.ui.widgets.buttons import Pill, show_caret
from meditation.ui.widgets.choices import Choices
from meditation.ui.widgets.layout import TurningRow
from meditation.ui.widgets.slider import Slider
from meditation.ui.widgets.text import words

if TYPE_CHECKING:
    from meditation.ui.theme import Theme
    from meditation.views.questions import Level, Question

MOST_AT_ONCE = 6
"""Answers that stand open; more are shown when they are asked for."""
STEP, LEAP = 5, 10
"""Percent of a step by an arrow key, and of a leap by Page Up and Page Down."""
WORDS_SHARE, CONTROL_SHARE = 2, 3


class SettingRow(TurningRow):
    """Title and sentence; `put` sets the control beside them where there is room for both."""

    def __init__(self, theme: Theme, title: str, sentence: str) -> None:
        super().__init__(theme)
        said = QVBoxLayout()
        said.setSpacing(0)
        said.addWidget(words(theme, title, "body"))
        said.addWidget(words(theme, sentence, "note", "second"))
        said.addStretch(1)
        self.box.addLayout(said, WORDS_SHARE)

    def put(self, control: QWidget) -> None:
        self.box.addWidget(control, CONTROL_SHARE)


class QuestionRow(SettingRow):
    """A few answers as pills; many of them stay folded behind the one that holds. `chosen` with the answer's id."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, question: Question) -> None:
        super().__init__(theme, question.title, question.words)
        self._words = dict(question.answers)
        self.choices = Choices(theme, "", question.answers, question.chosen, question.title)
        for pill in self.choices.pills.values():
            pill.setAccessibleDescription(question.words)
        self.choices.chosen.connect(self._choose)
        self.opener: Pill | None = None
        if len(question.answers) <= MOST_AT_ONCE:
            self.put(self.choices)
        else:
            self._title = question.title
            self.put(self._folded(theme, question.words))
            self._show_opener(question.chosen)

    def _folded(self, theme: Theme, sentence: str) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(S)
        self.opener = Pill(theme, "", "quiet")
        self.opener.setAccessibleDescription(sentence)
        show_caret(self.opener, theme)
        self.opener.clicked.connect(self._open_or_fold)
        say_open(self.opener, lambda: not self.choices.isHidden())
        column.addWidget(self.opener)
        column.addWidget(self.choices)
        self.choices.hide()
        return holder

    def _show_opener(self, chosen: str) -> None:
        if self.opener is not None:
            self.opener.setText(self._words[chosen].replace("&", "&&"))
            pattern = tr("{question}: {answer}. Choose another")
            self.opener.setAccessibleName(pattern.format(question=self._title, answer=self._words[chosen]))

    def _open_or_fold(self) -> None:
        if self.choices.isHidden():
            self.choices.show()
            self.choices.pills[self.choices.on].setFocus()
        else:
            self.choices.hide()

    def _choose(self, answer: str) -> None:
        if self.opener is not None:
            self.opener.setFocus()
            self.choices.hide()
            self._show_opener(answer)
        self.chosen.emit(answer)

    def focus_on(self) -> None:
        """The answer that holds has the keyboard."""
        (self.opener or self.choices.pills[self.choices.on]).setFocus()


class LevelSlider(QWidget):
    """Percent on a slider with its number; `changed` when it has come to rest, `moved` on the way."""

    changed = Signal(int)
    moved = Signal(int)

    def __init__(self, theme: Theme, spoken: str, sentence: str, percent: int) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(S)
        self.slider = Slider(spoken, LEAP)
        self.slider.setAccessibleDescription(sentence)
        self.slider.setRange(0, 100)
        self.slider.setSingleStep(STEP)
        self._number = words(theme, "", "note", "second")
        self._number.setWordWrap(False)
        self._number.setFixedWidth(self._number.fontMetrics().horizontalAdvance("100 % "))
        row.addWidget(self.slider, 1)
        row.addWidget(self._number)
        self.show_percent(percent)
        self.slider.valueChanged.connect(self._move)
        self.slider.sliderReleased.connect(lambda: self.changed.emit(self.slider.value()))

    def show_percent(self, percent: int) -> None:
        """Show a number without saying that it changed."""
        self.slider.blockSignals(True)
        self.slider.setValue(percent)
        self.slider.blockSignals(False)
        self._number.setText(f"{percent} %")

    def _move(self, percent: int) -> None:
        self._number.setText(f"{percent} %")
        self.moved.emit(percent)
        if not self.slider.isSliderDown():
            self.changed.emit(percent)


class LevelRow(SettingRow):
    """A level as a slider; `chosen` with its percent, once it has come to rest."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, level: Level) -> None:
        super().__init__(theme, level.title, level.words)
        self.level = LevelSlider(theme, level.title, level.words, level.percent)
        self.level.changed.connect(lambda percent: self.chosen.emit(str(percent)))
        self.put(self.level)

    def focus_on(self) -> None:
        self.level.slider.setFocus()
