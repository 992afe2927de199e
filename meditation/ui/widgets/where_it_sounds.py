"""Where the bells will be heard, said before the start; hear one now, or choose another place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from meditation.language import noted, tr
from meditation.ui.jobs import run_job
from meditation.ui.theme import M, S
from meditation.ui.widgets.buttons import Pill
from meditation.ui.widgets.choices import Choices
from meditation.ui.widgets.layout import WrappingRow
from meditation.ui.widgets.text import words
from meditation.views.overheard import overheard

if TYPE_CHECKING:
    from audio.hearing import Hearing
    from audio.output import DeviceName
    from meditation.ui.theme import Theme
    from meditation.views.desk import Desk

LOOKING = noted("Looking where the bells will sound…")
STANDARD = noted("System default")
LOOK_AGAIN = 250
"""ms between two looks whether the bell has rung out."""


class WhereItSounds(QWidget):
    """Asks only when shown, and beside the screen: a sound server may take its time."""

    def __init__(self, desk: Desk, theme: Theme) -> None:
        super().__init__()
        self._desk, self._theme = desk, theme
        self._hearing: Hearing | None = None
        self._rung_out = QTimer(self)
        self._rung_out.setInterval(LOOK_AGAIN)
        self._rung_out.timeout.connect(self._look_whether_over)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(S)
        self.line = words(theme, tr(LOOKING), "note", "second")
        self._column.addWidget(self.line)
        row = WrappingRow(M)
        self.hear = Pill(theme, tr("Hear it now"), "equal", tr("Hear a bell now"))
        self.choose = Pill(theme, tr("Another place"), "equal", tr("Choose where it sounds"))
        self.hear.clicked.connect(self._hear_or_stop)
        self.choose.clicked.connect(lambda: run_job(desk.devices, self._offer))
        row.addWidget(self.hear)
        row.addWidget(self.choose)
        self._column.addLayout(row)
        self.places: Choices | None = None

    def ask(self) -> None:
        """Look anew where it sounds."""
        run_job(self._desk.where_it_sounds, self._say)

    def _say(self, sentence: str) -> None:
        self.line.setText(overheard(sentence))

    def _hear_or_stop(self) -> None:
        if self._hearing is not None:
            self._stop()
        else:
            self.hear.setEnabled(False)
            run_job(self._desk.hear, self._sounds)

    def _sounds(self, hearing: Hearing) -> None:
        self.hear.setEnabled(True)
        self._hearing = hearing
        self._say(hearing.sentence)
        self.hear.setText(tr("Enough"))
        self.hear.setAccessibleName(tr("Stop the bell"))
        self._rung_out.start()

    def _look_whether_over(self) -> None:
        if self._hearing is not None and self._hearing.over:
            self._stop()

    def _stop(self) -> None:
        """Let go of the device; the next bell opens it anew."""
        self._rung_out.stop()
        if self._hearing is not None:
            self._hearing.stop()
            self._hearing = None
        self.hear.setText(tr("Hear it now"))
        self.hear.setAccessibleName(tr("Hear a bell now"))

    def _offer(self, devices: list[DeviceName]) -> None:
        """Every place that there is, the one that holds marked; pressing again puts them away."""
        if self.places is not None:
            self.places.hide()
            self.places.deleteLater()
            self.places = None
            return
        options = [("", STANDARD), *((str(name), str(name)) for name in devices)]
        self.places = Choices(self._theme, tr("Sound comes from"), options, self._desk.settings.device)
        self.places.chosen.connect(self._choose)
        self._column.addWidget(self.places)

    def _choose(self, device: str) -> None:
        notice = self._desk.choose_device(device)
        if notice:
            self._say(notice)
        else:
            self.ask()

    def showEvent(self, event: object) -> None:
        self.ask()
        super().showEvent(event)  # type: ignore[arg-type]

    def hideEvent(self, event: object) -> None:
        """A bell that was only tried does not ring on into a session."""
        self._stop()
        super().hideEvent(event)  # type: ignore[arg-type]
