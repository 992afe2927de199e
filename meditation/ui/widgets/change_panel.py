"""A small panel over the player: what may be changed while it plays, the pace of the breath, the size of letters."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal

from meditation.language import tr
from meditation.ui.theme import L, M
from meditation.ui.widgets.buttons import Pill
from meditation.ui.widgets.choices import Choices
from meditation.ui.widgets.floating import FloatingPanel
from meditation.ui.widgets.layout import WrappingRow
from meditation.ui.widgets.less_or_more import LessOrMore

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from meditation.ui.theme import Theme
    from meditation.views.switches import Switch

STOP = 280
"""Questions stand in columns so far apart."""


class ChangePanel(FloatingPanel):
    """`chosen` with a switch and its option, `slower` and `faster`, `closed` when the person has done with it.

    `letters` with 1 for larger ones and -1 for smaller; `transcript` and `present` where they are wished for.
    """

    chosen = Signal(str, str)
    slower = Signal()
    faster = Signal()
    letters = Signal(int)
    transcript = Signal()
    present = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent, tr("Change this session"), Qt.Key.Key_C)
        self.switches: dict[str, Choices] = {}
        self._known: tuple[str, ...] = ()
        self._rate_shown = False

    def show_switches(self, switches: Sequence[Switch], rate: str) -> None:
        """What holds now; the questions are only built anew where they are others."""
        if (
            tuple(switch.id for switch in switches) != self._known
            or bool(rate) != self._rate_shown
            or not self.widget()
        ):
            self._build(switches, rate)
        for switch in switches:
            self.switches[switch.id].show_chosen(switch.chosen)
        if rate:
            self.pace.show_now(rate)

    def _build(self, switches: Sequence[Switch], rate: str) -> None:
        focused = next((id_ for id_, choices in self.switches.items() if choices.isAncestorOf(self.focusWidget())), "")
        frame, column = self.sheet()
        self._known, self._rate_shown = tuple(switch.id for switch in switches), bool(rate)
        self.switches = {}
        row = WrappingRow(L, self._theme.px(STOP))
        for switch in switches:
            choices = Choices(self._theme, switch.title, switch.options, switch.chosen)
            choices.chosen.connect(lambda option, id_=switch.id: self.chosen.emit(id_, option))
            self.switches[switch.id] = choices
            row.addWidget(choices)
        if rate:
            self.pace = self._pace()
            row.addWidget(self.pace)
        self.size_of_letters = self._size()
        row.addWidget(self.size_of_letters)
        column.addLayout(row)
        column.addLayout(self._ways())
        old = self.takeWidget()
        if old is not None:  # its button may be the one that is being pressed just now
            old.hide()
            old.deleteLater()
        self.setWidget(frame)
        if focused in self.switches:
            self._focus_on(self.switches[focused])

    def _ways(self) -> WrappingRow:
        """What else there is, and the way back."""
        row = WrappingRow(M)
        self.transcript_button = Pill(self._theme, tr("Transcript"), "choice", tr("Transcript of this session (W)"))
        self.transcript_button.clicked.connect(self.transcript)
        self.present_button = Pill(self._theme, tr("Present"), "choice", tr("Present this session to a group (P)"))
        self.present_button.clicked.connect(self.present)
        for pill in (self.transcript_button, self.present_button):
            pill.setCheckable(False)
            row.addWidget(pill)
        self.done = Pill(self._theme, tr("Done"), "quiet")
        self.done.clicked.connect(self.closed)
        row.addWidget(self.done)
        return row

    def _pace(self) -> LessOrMore:
        pace = LessOrMore(self._theme, (tr("Slower"), tr("Slower breath")), (tr("Faster"), tr("Faster breath")))
        pace.changed.connect(lambda step: (self.slower if step < 0 else self.faster).emit())
        return pace

    def _size(self) -> LessOrMore:
        size = LessOrMore(self._theme, (tr("Smaller"), tr("Smaller letters")), (tr("Larger"), tr("Larger letters")))
        size.show_now(tr("Text size {percent} %").format(percent=round(self._theme.scale * 100)))
        size.changed.connect(self.letters)
        return size

    @property
    def at_letters(self) -> int:
        """-1 where letters are being made smaller here, 0 where this is closed, else 1."""
        return 0 if self.isHidden() else -1 if self.size_of_letters.first.hasFocus() else 1

    def focus_letters(self, step: int) -> None:
        """To the button for smaller letters (-1) or for larger ones (1)."""
        (self.size_of_letters.first if step < 0 else self.size_of_letters.second).setFocus()

    def focus_first(self) -> None:
        first = next(iter(self.switches.values()), None)
        if first is None:
            self.size_of_letters.second.setFocus()
        else:
            self._focus_on(first)

    def _focus_on(self, choices: Choices) -> None:
        on = choices.pills.get(choices.on) or next(iter(choices.pills.values()))
        on.setFocus()
