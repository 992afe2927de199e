"""The door of a locked history: its passphrase or recovery key, and the ways to practise or find help without it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal

from meditation.language import tr
from meditation.ui.jobs import run_job
from meditation.ui.theme import M, S
from meditation.ui.widgets.buttons import Pill
from meditation.ui.widgets.layout import ColumnPage, WrappingRow, panel
from meditation.ui.widgets.secret import Said, SecretField
from meditation.ui.widgets.text import words
from meditation.views.locking import unlock_now

if TYPE_CHECKING:
    from PySide6.QtWidgets import QVBoxLayout

    from meditation.ui.theme import Theme
    from meditation.views.desk import Desk
    from meditation.views.locking import Outcome


DOOR = 600
"""px: a door is narrower than a room."""


class UnlockPage(ColumnPage):
    """`unlocked` once it is open, with the recovery key where that did it; `without` and `helped` lead elsewhere."""

    widest = DOOR
    unlocked = Signal(str)
    without = Signal()
    helped = Signal()

    def __init__(self, desk: Desk, theme: Theme) -> None:
        super().__init__(theme)
        self._desk = desk
        self.by_recovery_key = False

    def refresh(self) -> None:
        """As it is first seen: nothing typed, nothing said."""
        recovery = self.by_recovery_key
        column = self.begin_again()
        column.addStretch(1)
        column.addWidget(words(self.theme, tr("Your history is locked"), "title"))
        if recovery:
            lead = tr("Its recovery key has eight groups of four letters.")
            column.addWidget(words(self.theme, lead, "lead", "second"))
        frame, inside = panel(spacing=M)
        title = tr("Recovery key") if recovery else tr("Passphrase")
        inside.addWidget(words(self.theme, title, "label"))
        self.field = SecretField(self.theme, title, hidden=not recovery)
        self.field.returnPressed.connect(self._unlock)
        inside.addWidget(self.field)
        self.said = Said(self.theme)
        inside.addWidget(self.said)
        self._add_ways_in(inside)
        column.addWidget(frame)
        self._add_ways_on(column)
        column.addStretch(2)

    def _add_ways_in(self, inside: QVBoxLayout) -> None:
        row = WrappingRow(M)
        inside.addLayout(row)
        self.unlock = Pill(self.theme, tr("Open"), "primary", tr("Open your history"))
        self.unlock.clicked.connect(self._unlock)
        other = tr("Use the passphrase") if self.by_recovery_key else tr("Use the recovery key")
        self.other = Pill(self.theme, tr("Passphrase") if self.by_recovery_key else tr("Recovery key"), "plain", other)
        self.other.clicked.connect(self._turn)
        row.addWidget(self.unlock)
        if not self.by_recovery_key:
            self.show_letters = Pill(self.theme, tr("Show letters"), "choice")
            self.show_letters.toggled.connect(self.field.show_letters)
            row.addWidget(self.show_letters)
        row.addWidget(self.other)

    def _add_ways_on(self, column: QVBoxLayout) -> None:
        note = tr("What you practise without it is written down once it is open, until the program closes.")
        column.addSpacing(S)
        row = WrappingRow(M)
        column.addLayout(row)
        self.go_on = Pill(self.theme, tr("Practise without it"), "quiet", tr("Practise without the history"))
        self.go_on.clicked.connect(self.without)
        self.help = Pill(self.theme, tr("Help right now"), "plain")
        self.help.setToolTip("F1")
        self.help.clicked.connect(self.helped)
        row.addWidget(self.go_on)
        row.addWidget(self.help)
        column.addWidget(words(self.theme, note, "note", "second"))

    def _turn(self) -> None:
        self.by_recovery_key = not self.by_recovery_key
        self.refresh()
        QTimer.singleShot(0, self, self.focus_first)

    def _unlock(self) -> None:
        """Beside the screen: the key is stretched on purpose, so that guessing takes long."""
        if not self.unlock.isEnabled() or not self.field.text():
            return
        self.unlock.setEnabled(False)
        self.said.say(tr("A moment…"))
        lock, typed = self._desk.logbook.passphrase, self.field.text()
        run_job(lambda: unlock_now(lock, typed), self._over)

    def _over(self, outcome: Outcome) -> None:
        self.unlock.setEnabled(True)
        self.said.say(outcome.sentence)
        if outcome.sentence:
            self.field.setFocus()
            self.field.selectAll()
            return
        typed = self.field.text() if self.by_recovery_key else ""
        self.by_recovery_key = False
        self.field.clear()
        self.unlocked.emit(typed)

    def focus_first(self) -> None:
        self.field.setFocus()
        self.verticalScrollBar().setValue(0)
