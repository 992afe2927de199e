"""Copies of the history on the settings page: one made now, one brought back, and everything erased for good."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget
from shiboken6 import isValid

from meditation.language import noted, tr
from meditation.logbook import COMES_BACK
from meditation.ui.jobs import run_job
from meditation.ui.theme import M, S
from meditation.ui.widgets.bringing_back import bring_back
from meditation.ui.widgets.buttons import Pill
from meditation.ui.widgets.layout import WrappingRow
from meditation.ui.widgets.text import words

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from meditation.ui.theme import Theme
    from meditation.views.copies import Copies
    from meditation.views.desk import Desk
    from meditation.views.history import CopyOffer

EXPLAINED: Final = noted("Your history is copied by itself as you go. The copies stay on this computer.")
AT_IT: Final = noted("One moment…")
WHICH: Final = noted("Which copy shall come back?")
SURE: Final = noted("It takes the place of what is here now. A copy of that is kept first.")
FIRST_QUESTION: Final = noted(
    "Shall everything of yours be erased? Every session, note, letter, sound and setting, "
    "and every copy on this computer would go. It stands in:"
)
SECOND_QUESTION: Final = noted("It cannot be undone. Shall it all go, for good?")


class KeptCopies(QWidget):
    """`erased` when nothing of the person's is left, and the program had better close; `asked` with a question."""

    erased = Signal()
    asked = Signal()

    def __init__(self, theme: Theme, desk: Desk) -> None:
        super().__init__()
        self._theme, self._desk = theme, desk
        self.offers: list[Pill] = []
        self.answers: dict[str, Pill] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(M)
        column.addWidget(words(theme, tr(EXPLAINED), "note", "second"))
        row = WrappingRow(S)
        self.make = Pill(theme, tr("Back up now"), "quiet")
        self.bring_back = Pill(theme, tr("Bring back a copy"), "quiet")
        self.erase = Pill(theme, tr("Erase everything"), "quiet")
        ways = ((self.make, self._make), (self.bring_back, self._look), (self.erase, self._ask_once))
        for pill, act in ways:
            pill.clicked.connect(act)
            row.addWidget(pill)
        column.addLayout(row)
        self.said = words(theme, "", "body")
        self.said.hide()
        column.addWidget(self.said)
        self._room = QVBoxLayout()
        column.addLayout(self._room)
        self._open: QFrame | None = None

    @property
    def _copies(self) -> Copies:
        return self._desk.log.copies

    # -- copies -------------------------------------------------------------------------------------------------

    def _make(self) -> None:
        self._say(tr(AT_IT))
        run_job(self._copies.make, self._say)

    def _look(self) -> None:
        self._say(tr(AT_IT))
        run_job(self._copies.offered, self._offer)

    def _offer(self, offers: tuple[CopyOffer, ...]) -> None:
        self._say(tr(WHICH) if offers else self._copies.none_said)
        if offers:
            self.offers = self._show([(offer.words, partial(self._ask_copy, offer)) for offer in offers])

    def _ask_copy(self, offer: CopyOffer) -> None:
        self._say(f"{offer.words}. {tr(SURE)}")
        self._ask(("yes", tr("Yes, bring it back"), partial(self._bring, offer)), ("no", tr("Not now"), self._leave))

    def _bring(self, offer: CopyOffer) -> None:
        bring_back(self._desk.past, offer, self._brought_back)
        self._say(tr(COMES_BACK))
        self._let_press(on=False)

    def _brought_back(self, said: str) -> None:
        if not isValid(self):
            self._desk.told = said
            return
        self._let_press(on=True)
        self._say(said)
        QTimer.singleShot(0, self.bring_back, self.bring_back.setFocus)

    def _let_press(self, *, on: bool) -> None:
        for pill in (self.make, self.bring_back, self.erase):
            pill.setEnabled(on)

    # -- the end of all of it -----------------------------------------------------------------------------------

    def _ask_once(self) -> None:
        self._say("\n".join((tr(FIRST_QUESTION), *self._copies.folders)))
        self._ask(("no", tr("Keep everything"), self._leave), ("yes", tr("Go on"), self._ask_again))

    def _ask_again(self) -> None:
        self._say(tr(SECOND_QUESTION))
        self._ask(("no", tr("Keep everything"), self._leave), ("yes", tr("Erase it for good"), self._erase))

    def _erase(self) -> None:
        left = self._copies.erase()
        self._say(left)
        if not left:
            self.erased.emit()

    # -- what is shown ------------------------------------------------------------------------------------------

    def _ask(self, *answers: tuple[str, str, Callable[[], None]]) -> None:
        pills = self._show([(said, act) for _, said, act in answers])
        self.answers = {id_: pill for (id_, _, _), pill in zip(answers, pills, strict=True)}

    def _show(self, ways: Sequence[tuple[str, Callable[[], None]]]) -> list[Pill]:
        self._open = QFrame()
        row = WrappingRow(S)
        self._open.setLayout(row)
        pills = [Pill(self._theme, said, "equal") for said, _ in ways]
        for pill, (_, act) in zip(pills, ways, strict=True):
            pill.clicked.connect(act)
            row.addWidget(pill)
        self._room.addWidget(self._open)
        QTimer.singleShot(0, pills[0], pills[0].setFocus)
        self.asked.emit()
        return pills

    def _say(self, sentence: str) -> None:
        """One sentence, also said aloud; what was open goes away."""
        if self._open is not None:
            self._open.hide()
            self._room.removeWidget(self._open)
            self._open.deleteLater()
            self._open, self.offers, self.answers = None, [], {}
        self.said.setText(sentence)
        self.said.setVisible(bool(sentence))
        if sentence:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.said, sentence))

    def _leave(self) -> None:
        self._say("")
        QTimer.singleShot(0, self.make, self.make.setFocus)
