"""Choosing bells: how often one is struck, which one, and when bells come in between."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from meditation.language import noted, tr
from meditation.script.model import Millis
from meditation.session.timer import Strikes
from meditation.ui.theme import L
from meditation.ui.widgets.choices import Choices
from meditation.ui.widgets.layout import WrappingRow
from meditation.ui.widgets.stepper import Stepper
from meditation.views.timer import BETWEEN_WORDS, MOST_MINUTES, STRIKE_WORDS, bells_offered

if TYPE_CHECKING:
    from meditation.ui.theme import Theme

MINUTE = 60_000
STRIKES_OF, BELL_OF = noted("{where}, strikes"), noted("{where}, bell")
FIRST_EVERY, FIRST_LEAST, FIRST_MOST = 5, 3, 7
"""Minutes that stand there before anything was chosen."""


class BellChoice(QWidget):
    """How often a bell is struck, and which; `changed` with either. Without strikes there is none to choose."""

    changed = Signal()

    def __init__(self, theme: Theme, title: str, first: Strikes, *, least: int = 0) -> None:
        """`title` is where the bell rings, for who does not see the panel around it."""
        super().__init__()
        strikes, bell = (tr(said).format(where=title) for said in (STRIKES_OF, BELL_OF))
        self.count = Choices(theme, tr("Struck"), _strikes()[least:], str(first.count), strikes)
        self.bell = Choices(theme, tr("Bell"), bells_offered(), first.bell, bell)
        row = WrappingRow(L)
        row.addWidget(self.count)
        row.addWidget(self.bell)
        self.setLayout(row)
        for choices in (self.count, self.bell):
            choices.chosen.connect(self._change)
        self._change()

    @property
    def strikes(self) -> Strikes:
        return Strikes(int(self.count.on), self.bell.on)

    def show_strikes(self, strikes: Strikes) -> None:
        """Show a bell without saying that it changed."""
        self.count.show_chosen(str(strikes.count))
        self.bell.show_chosen(strikes.bell)
        self.bell.setVisible(strikes.count > 0)

    def _change(self) -> None:
        self.bell.setVisible(self.strikes.count > 0)
        self.changed.emit()


class BellsBetween(QWidget):
    """No bells in between, bells at even times or by chance; only what means something now is shown."""

    changed = Signal()

    def __init__(self, theme: Theme, first: Strikes) -> None:
        super().__init__()
        self.when = Choices(
            theme, tr("When"), [(id_, tr(said)) for id_, said in BETWEEN_WORDS.items()], "", tr("Bells in between")
        )
        self.minutes = Stepper(theme, tr("Every"), (1, MOST_MINUTES), 1, tr("min"), tr("Minutes between bells"))
        self.at_least = Stepper(
            theme, tr("At least"), (1, MOST_MINUTES), 1, tr("min"), tr("Least minutes between bells")
        )
        self.at_most = Stepper(theme, tr("At most"), (1, MOST_MINUTES), 1, tr("min"), tr("Most minutes between bells"))
        self.ring = BellChoice(theme, tr("In between"), first, least=1)
        row = WrappingRow(L)
        for part in (self.when, self.minutes, self.at_least, self.at_most):
            row.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(L)
        column.addLayout(row)
        column.addWidget(self.ring)
        self._begin_with()

    def _begin_with(self) -> None:
        firsts = ((self.minutes, FIRST_EVERY), (self.at_least, FIRST_LEAST), (self.at_most, FIRST_MOST))
        for stepper, minutes in firsts:
            stepper.set_value(minutes)
            stepper.changed.connect(self.changed)
        self.ring.changed.connect(self.changed)
        self.when.chosen.connect(self._change)
        self._change()

    @property
    def every(self) -> Millis | None:
        return _ms(self.minutes) if self.when.on == "every" else None

    @property
    def between(self) -> tuple[Millis, Millis] | None:
        return (_ms(self.at_least), _ms(self.at_most)) if self.when.on == "chance" else None

    def show_times(self, every: Millis | None, between: tuple[Millis, Millis] | None, ring: Strikes) -> None:
        """Show when bells come and which, without saying that it changed."""
        self.when.show_chosen("chance" if between else "every" if every else "")
        if every:
            self.minutes.set_value(every / MINUTE)
        if between:
            self.at_least.set_value(between[0] / MINUTE)
            self.at_most.set_value(between[1] / MINUTE)
        if ring.count:
            self.ring.show_strikes(ring)
        self._show_parts()

    def _show_parts(self) -> None:
        self.minutes.setVisible(self.when.on == "every")
        self.at_least.setVisible(self.when.on == "chance")
        self.at_most.setVisible(self.when.on == "chance")
        self.ring.setVisible(bool(self.when.on))

    def _change(self) -> None:
        self._show_parts()
        self.changed.emit()


def _strikes() -> list[tuple[str, str]]:
    return [(str(count), tr(said)) for count, said in enumerate(STRIKE_WORDS)]


def _ms(stepper: Stepper) -> Millis:
    return Millis(round(stepper.value) * MINUTE)
