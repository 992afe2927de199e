"""The passphrase of the history: what it is for, and setting, changing and removing it, each said before it is done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout
from shiboken6 import isValid

from meditation.language import tr
from meditation.ui.jobs import run_job
from meditation.ui.theme import L, M, S
from meditation.ui.widgets.buttons import Pill, back_button
from meditation.ui.widgets.layout import ColumnPage, WrappingRow, panel
from meditation.ui.widgets.recovery_key import RecoveryKey
from meditation.ui.widgets.secret import Said, SecretField
from meditation.ui.widgets.setting_rows import QuestionRow
from meditation.ui.widgets.text import words
from meditation.views.locking import (
    BEFORE_REMOVING,
    BEFORE_RENEWING,
    BEFORE_SETTING,
    NOT_COVERED,
    WHAT_IT_DOES,
    Outcome,
    change_now,
    lock_question,
    remove_now,
    renew_now,
    set_now,
    with_lock_after,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QKeyEvent

    from meditation.ui.theme import Theme
    from meditation.views.desk import Desk


class PassphrasePage(ColumnPage):
    """`left` for the settings; `changed` when there is a passphrase, or none any more; `lock_wished`: lock it now."""

    left = Signal()
    changed = Signal()
    lock_wished = Signal()

    def __init__(self, desk: Desk, theme: Theme) -> None:
        super().__init__(theme)
        self._desk = desk
        self.working = False
        self._recovery = ""
        self.fields: list[SecretField] = []
        self.buttons: dict[str, Pill] = {}

    # -- what it is -----------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """How it stands now, and what can be done."""
        if self.working:
            return
        if self._recovery:  # it is shown until the person says that they have it
            self._show_recovery_key(self._recovery)
            return
        lock = self._desk.logbook.passphrase
        column = self._begin(tr("Passphrase"), self.left.emit)
        for sentence in WHAT_IT_DOES:
            column.addWidget(words(self.theme, tr(sentence), "lead", "second"))
        frame, inside = panel(spacing=L)
        column.addWidget(frame)
        row = WrappingRow(M)
        if lock.is_set:
            inside.addWidget(words(self.theme, tr("Your history has a passphrase."), "label"))
            self.after = QuestionRow(self.theme, lock_question(self._desk.settings))
            self.after.chosen.connect(self._keep_lock_after)
            inside.addWidget(self.after)
            self._add(row, "lock", tr("Lock it now"), "primary", self.lock_wished.emit)
            self._add(row, "change", tr("Change it"), "quiet", self.ask_change)
            self._add(row, "renew", tr("New recovery key"), "quiet", self.ask_renew)
            self._add(row, "remove", tr("Remove it"), "quiet", self.ask_remove)
        elif lock.offered:
            inside.addWidget(words(self.theme, tr("Your history has no passphrase."), "label"))
            self._add(row, "set", tr("Set a passphrase"), "primary", self.ask_set)
        else:
            inside.addWidget(words(self.theme, tr("What it needs is not installed here: the package sqlcipher3.")))
        inside.addLayout(row)
        self.said = Said(self.theme)
        inside.addWidget(self.said)
        column.addWidget(words(self.theme, tr(NOT_COVERED), "note", "second"))
        column.addStretch(1)

    def _keep_lock_after(self, answer: str) -> None:
        self.said.say(self._desk.keep(with_lock_after(self._desk.settings, answer)))
        self.changed.emit()

    # -- what is asked --------------------------------------------------------------------------------------------

    def ask_set(self) -> None:
        act = lambda new, again: set_now(self._desk.logbook.passphrase, new, again)  # noqa: E731 - named by its use
        asked = (tr("Passphrase: four or five words are easy to keep"), tr("The same once more"))
        self._ask(tr("Set a passphrase"), tuple(map(tr, BEFORE_SETTING)), asked, tr("Lock my history"), act)

    def ask_change(self, typed: str = "") -> None:
        """`typed` where the passphrase now, or the recovery key, is known already."""
        act = lambda old, new, again: change_now(self._desk.logbook.passphrase, old, new, again)  # noqa: E731
        asked = (tr("The passphrase now, or the recovery key"), tr("The new one"), tr("The same once more"))
        self._ask(tr("Change the passphrase"), (), asked, tr("Change it"), act)
        self.fields[0].setText(typed)

    def ask_renew(self) -> None:
        act = lambda typed: renew_now(self._desk.logbook.passphrase, typed)  # noqa: E731
        self._ask(tr("New recovery key"), (tr(BEFORE_RENEWING),), (tr("Passphrase"),), tr("Make a new one"), act)

    def ask_remove(self) -> None:
        act = lambda typed: remove_now(self._desk.logbook.passphrase, typed)  # noqa: E731
        self._ask(tr("Remove the passphrase"), (tr(BEFORE_REMOVING),), (tr("Passphrase"),), tr("Remove it"), act)

    def _ask(
        self, title: str, before: Sequence[str], asked: Sequence[str], doing: str, act: Callable[..., Outcome]
    ) -> None:
        column = self._begin(title, self._back)
        for sentence in before:
            column.addWidget(words(self.theme, sentence, "body"))
        frame, inside = panel(spacing=L)
        column.addWidget(frame)
        self.fields = [SecretField(self.theme, name) for name in asked]
        for name, field in zip(asked, self.fields, strict=True):
            named = QVBoxLayout()
            named.setSpacing(S)
            named.addWidget(words(self.theme, name, "label"))
            named.addWidget(field)
            inside.addLayout(named)
            field.returnPressed.connect(lambda: self._do(act))
        self.said = Said(self.theme)
        inside.addWidget(self.said)
        row = WrappingRow(M)
        self._add(row, "do", doing, "primary", lambda: self._do(act))
        self._add(row, "leave", tr("Leave it as it is"), "quiet", self._back)
        self._add(row, "letters", tr("Show letters"), "choice", self._show_letters)
        inside.addLayout(row)
        column.addStretch(1)
        QTimer.singleShot(0, self, self.focus_first)

    def _show_letters(self) -> None:
        for field in self.fields:
            field.show_letters(self.buttons["letters"].isChecked())

    def _do(self, act: Callable[..., Outcome]) -> None:
        """Beside the screen: the history is let go of meanwhile, and taken up again whatever comes of it."""
        if self.working:
            return
        typed = [field.text() for field in self.fields]
        log, self.working = self._desk.logbook, True
        self.said.say(tr("A moment: your history is looked at row by row…"))
        for button in self.buttons.values():
            button.setEnabled(False)
        log.let_go()

        def over(outcome: Outcome) -> None:
            log.take_up()
            if isValid(self):
                self.working = False
                self._over(outcome)

        run_job(lambda: act(*typed), over)

    def _over(self, outcome: Outcome) -> None:
        for button in self.buttons.values():
            button.setEnabled(True)
        if outcome.sentence:
            self.said.say(outcome.sentence)
            self.fields[0].setFocus()
            return
        for field in self.fields:
            field.clear()
        self.changed.emit()
        run_job(self._desk.logbook.look_after, self.said.say)  # its copies may have gone: then one is due
        self._recovery = outcome.recovery
        if outcome.recovery:
            self._show_recovery_key(outcome.recovery)
        else:
            self._back()
            self.said.say(tr("It is done."))

    # -- the recovery key -----------------------------------------------------------------------------------------

    def _show_recovery_key(self, key: str) -> None:
        column = self._begin(tr("Your recovery key"), None)
        column.addWidget(words(self.theme, tr("Keep this key somewhere else than the computer."), "lead"))
        self.recovery = RecoveryKey(self.theme, key)
        self.recovery.kept.connect(self._has_it)
        column.addWidget(self.recovery)
        column.addStretch(1)
        QTimer.singleShot(0, self, self.focus_first)

    def _has_it(self) -> None:
        self._recovery = ""
        self._back()

    # -- inside ---------------------------------------------------------------------------------------------------

    def _begin(self, title: str, back: Callable[[], None] | None) -> QVBoxLayout:
        column = self.begin_again()
        self.fields, self.buttons = [], {}
        self._leave = back
        if back is not None:
            self.back = back_button(self.theme)
            self.back.clicked.connect(lambda: self.working or back())
            column.addWidget(self.back)
        column.addWidget(words(self.theme, title, "title"))
        return column

    def _add(self, row: WrappingRow, name: str, text: str, kind: str, act: Callable[[], object]) -> None:
        self.buttons[name] = Pill(self.theme, text, kind)
        self.buttons[name].clicked.connect(lambda _on=False: act())
        row.addWidget(self.buttons[name])

    def _back(self) -> None:
        self.refresh()
        QTimer.singleShot(0, self, self.focus_first)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._leave is not None and not self.working:
            self._leave()
        else:
            super().keyPressEvent(event)

    def focus_first(self) -> None:
        if self._recovery:
            self.recovery.save.setFocus()
        else:
            empty = next((field for field in self.fields if not field.text()), None)
            (empty or next(iter(self.buttons.values()), self.back)).setFocus()
        self.verticalScrollBar().setValue(0)
