"""A small panel over the player: what may be changed while it plays, and the pace of the breath."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from meditation.ui.theme import XS, L, S
from meditation.ui.widgets.buttons import Pill
from meditation.ui.widgets.choices import Choices
from meditation.ui.widgets.floating import FloatingPanel
from meditation.ui.widgets.layout import WrappingRow
from meditation.ui.widgets.text import words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from meditation.ui.theme import Theme
    from meditation.views.switches import Switch

STOP = 280
"""Questions stand in columns so far apart."""
NOTHING = "There is nothing to change in this session."


class ChangePanel(FloatingPanel):
    """`chosen` with a switch and its option, `slower` and `faster`, `closed` when the person has done with it."""

    chosen = Signal(str, str)
    slower = Signal()
    faster = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent, "Change this session", Qt.Key.Key_C)
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
            self._rate.setText(rate)

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
            row.addWidget(self._pace())
        column.addLayout(row)
        if not switches and not rate:
            column.addWidget(words(self._theme, NOTHING, "body", "second"))
        self.done = Pill(self._theme, "Done", "quiet")
        self.done.clicked.connect(self.closed)
        column.addWidget(self.done)
        old = self.takeWidget()
        if old is not None:  # its button may be the one that is being pressed just now
            old.hide()
            old.deleteLater()
        self.setWidget(frame)
        if focused in self.switches:
            self._focus_on(self.switches[focused])

    def _pace(self) -> QWidget:
        holder = QWidget()
        inside = QVBoxLayout(holder)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(XS)
        row = WrappingRow(S)
        slower, faster = (Pill(self._theme, text, "choice", f"{text} breath") for text in ("Slower", "Faster"))
        self._rate = words(self._theme, "", "note", "second")
        self._rate.setWordWrap(False)
        for pill in (slower, faster):
            pill.setCheckable(False)
        inside.addWidget(self._rate)
        slower.clicked.connect(self.slower)
        faster.clicked.connect(self.faster)
        row.addWidget(slower)
        row.addWidget(faster)
        inside.addLayout(row)
        return holder

    def focus_first(self) -> None:
        first = next(iter(self.switches.values()), None)
        if first is None:
            self.done.setFocus()
        else:
            self._focus_on(first)

    def _focus_on(self, choices: Choices) -> None:
        on = choices.pills.get(choices.on) or next(iter(choices.pills.values()))
        on.setFocus()
