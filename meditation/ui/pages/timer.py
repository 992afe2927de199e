"""Timer: a silent sitting, its length, its bells, and what is heard around them."""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QVBoxLayout

from meditation.language import noted, tr
from meditation.script.model import Millis
from meditation.session.clockface import spell_length
from meditation.session.timer import THRICE, Strikes, Timer
from meditation.ui.theme import L, M
from meditation.ui.widgets.bells import MINUTE, BellChoice, BellsBetween
from meditation.ui.widgets.buttons import Pill
from meditation.ui.widgets.choices import Choices
from meditation.ui.widgets.layout import ColumnPage, WrappingRow, panel
from meditation.ui.widgets.stepper import Stepper
from meditation.ui.widgets.text import words
from meditation.ui.widgets.where_it_sounds import WhereItSounds
from meditation.views.timer import LENGTHS, MOST_MINUTES, PREPARATIONS, preparation_words

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from meditation.ui.theme import Theme
    from meditation.views.desk import Desk
    from meditation.views.timer import TimerView

INTRODUCTION = noted("A silent sitting, with bells where you would like them.")
OPEN_END = "open"
FIRST_LENGTH = 10
"""Minutes."""
AFTER = (("no", noted("The sitting ends")), ("yes", noted("Sit on")))
SOUND = (("yes", noted("Sound")), ("no", noted("Silent")))
SEEDS = 1 << 31


class TimerPage(ColumnPage):
    """`begun` with the timer's view and whether there is sound. It opens as it was last begun, and stays as chosen."""

    begun = Signal(object, bool)

    def __init__(self, desk: Desk, theme: Theme) -> None:
        super().__init__(theme)
        self._desk = desk
        self._seed = secrets.randbelow(SEEDS)
        self.view: TimerView | None = None
        column = self.begin_again()
        column.addWidget(words(theme, tr("Timer"), "title"))
        column.addWidget(words(theme, tr(INTRODUCTION), "lead", "second"))
        self._add_summary(column)
        self._add_length(column)
        self._add_bells(column)
        self._add_around(column)
        column.addStretch(1)
        self._connect()
        self.show_timer(desk.last_timer)

    def _add_summary(self, column: QVBoxLayout) -> None:
        frame, inside = panel(spacing=M)
        self._length_words = words(self.theme, "", "heading", "accent", heading=False)
        self.bells_line = words(self.theme, "", "body", "second")
        self.trouble = words(self.theme, "", "body")
        self.begin = Pill(self.theme, tr("Begin"), "primary")
        self.where = WhereItSounds(self._desk, self.theme)
        for part in (self._length_words, self.bells_line, self.trouble, self.begin, self.where):
            inside.addWidget(part)
        column.addWidget(frame)

    def _add_length(self, column: QVBoxLayout) -> None:
        frame, inside = panel(spacing=L)
        lengths = [(str(ms // MINUTE), spell_length(ms)) for ms in LENGTHS]
        self.length = Choices(self.theme, tr("Length"), (*lengths, (OPEN_END, tr("Open end"))), str(FIRST_LENGTH))
        spoken = tr("Minutes of the sitting")
        self.minutes = Stepper(self.theme, tr("Any length"), (1, MOST_MINUTES), 1, tr("min"), spoken)
        self.minutes.set_value(FIRST_LENGTH)
        row = WrappingRow(L)
        row.addWidget(self.length)
        row.addWidget(self.minutes)
        inside.addLayout(row)
        preparations = [(str(ms), preparation_words(ms)) for ms in PREPARATIONS]
        self.preparation = Choices(self.theme, tr("Time to get ready"), preparations, "0")
        inside.addWidget(self.preparation)
        column.addWidget(frame)

    def _add_bells(self, column: QVBoxLayout) -> None:
        self.start = BellChoice(self.theme, tr("At the start"), Strikes(1))
        self.inner = BellsBetween(self.theme, Strikes(1, "chime-soft"))
        self.end = BellChoice(self.theme, tr("At the end"), THRICE)
        after = [(id_, tr(said)) for id_, said in AFTER]
        self.after = Choices(self.theme, tr("Then"), after, "no", tr("After the end bell"))
        self._add_part(tr("Bell at the start"), self.start, column)
        self._add_part(tr("Bells in between"), self.inner, column)
        self.ending = self._add_part(tr("Bell at the end"), self.end, column, self.after)

    def _add_part(self, title: str, bells: QWidget, column: QVBoxLayout, *others: QWidget) -> QWidget:
        frame, inside = panel(spacing=L)
        inside.addWidget(words(self.theme, title, "label"))
        for part in (bells, *others):
            inside.addWidget(part)
        column.addWidget(frame)
        return frame

    def _add_around(self, column: QVBoxLayout) -> None:
        frame, inside = panel(spacing=L)
        self._ambiences = self._desk.ambiences()
        self.ambience = self._around_you("")
        self.sound = Choices(
            self.theme,
            tr("Sound"),
            [(id_, tr(said)) for id_, said in SOUND],
            "yes" if self._desk.settings.sound else "no",
        )
        self.where.setVisible(self._desk.settings.sound)
        self.sound.chosen.connect(lambda on: self.where.setVisible(on == "yes"))
        self._around = QVBoxLayout()
        self._around.addWidget(self.ambience)
        inside.addLayout(self._around)
        inside.addWidget(self.sound)
        column.addWidget(frame)

    def _around_you(self, chosen: str) -> Choices:
        choices = Choices(self.theme, tr("Around you"), (("", tr("Quiet")), *self._ambiences), chosen)
        choices.chosen.connect(self.refresh)
        return choices

    def _offer_ambiences(self) -> None:
        """Sounds of the person's own come and go on another page."""
        offered = self._desk.ambiences()
        if offered == self._ambiences:
            return
        self._ambiences, old = offered, self.ambience
        self.ambience = self._around_you(old.on if old.on in dict(offered) else "")
        self._around.replaceWidget(old, self.ambience)
        old.hide()
        old.deleteLater()

    def _connect(self) -> None:
        self.length.chosen.connect(self._choose_length)
        self.minutes.changed.connect(self._set_minutes)
        for choices in (self.preparation, self.after):
            choices.chosen.connect(self.refresh)
        for bells in (self.start, self.inner, self.end):
            bells.changed.connect(self.refresh)
        self.begin.clicked.connect(self._begin)

    def _choose_length(self, chosen: str) -> None:
        if chosen != OPEN_END:
            self.minutes.set_value(int(chosen))
        self.refresh()

    def _set_minutes(self, minutes: float) -> None:
        self.length.show_chosen(f"{minutes:g}")
        self.refresh()

    @property
    def open_end(self) -> bool:
        return self.length.on == OPEN_END

    def timer(self) -> Timer:
        """What is chosen now."""
        return Timer(
            length=None if self.open_end else Millis(round(self.minutes.value) * MINUTE),
            preparation=Millis(int(self.preparation.on)),
            start=self.start.strikes,
            end=self.end.strikes,
            every=self.inner.every,
            between=self.inner.between,
            inner=self.inner.ring.strikes,
            seed=self._seed,
            sit_on=not self.open_end and self.after.on == "yes",
            ambience=self.ambience.on,
        )

    def show_timer(self, timer: Timer) -> None:
        """Choose what this timer is set to; what is not offered here comes as near as can be."""
        self._seed = timer.seed or self._seed
        if timer.length is None:
            self.length.show_chosen(OPEN_END)
        else:
            self.minutes.set_value(timer.length / MINUTE)
            self.length.show_chosen(f"{self.minutes.value:g}")
        self.preparation.show_chosen(str(min(PREPARATIONS, key=lambda ms: abs(ms - timer.preparation))))
        self.start.show_strikes(timer.start)
        self.end.show_strikes(timer.end)
        self.inner.show_times(timer.every, timer.between, timer.inner)
        self.after.show_chosen("yes" if timer.sit_on else "no")
        self.ambience.show_chosen(timer.ambience if timer.ambience in self.ambience.pills else "")

    def refresh(self) -> None:
        """Bring the summary and what can be chosen up to date."""
        self._offer_ambiences()
        view = self.view = self._desk.timer(self.timer())
        self._length_words.setText(view.summary)
        self.bells_line.setText(view.line)
        self.bells_line.setVisible(not view.trouble)
        self._show_trouble(view.trouble)
        self.begin.setEnabled(view.timeline is not None)
        self.begin.setAccessibleName(tr("Begin a silent sitting, {length}").format(length=view.summary))
        self.begin.setAccessibleDescription(view.spoken or view.trouble)
        self.ending.setVisible(not self.open_end)

    def _show_trouble(self, trouble: str) -> None:
        """One sentence, also said aloud to who does not see it appear."""
        if trouble and trouble != self.trouble.text():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.trouble, trouble))
        self.trouble.setText(trouble)
        self.trouble.setVisible(bool(trouble))

    def _begin(self) -> None:
        self.begun.emit(self.view, self.sound.on == "yes")
        self._seed = secrets.randbelow(SEEDS)

    def focus_first(self) -> None:
        self.begin.setFocus()
        self.verticalScrollBar().setValue(0)
