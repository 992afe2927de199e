"""A session saved as a file of sound: where to, how far it is, and a way to think better of it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from meditation.language import noted, tr
from meditation.ui.jobs import run_job
from meditation.ui.theme import L, S
from meditation.ui.widgets.buttons import Pill
from meditation.ui.widgets.hairline import Hairline
from meditation.ui.widgets.layout import WrappingRow
from meditation.ui.widgets.text import words
from meditation.views.overheard import overheard

if TYPE_CHECKING:
    from meditation.ui.theme import Theme
    from meditation.views.desk import Desk
    from meditation.views.session_card import SessionCardView

SAVE, ENOUGH = noted("Save as sound"), noted("Cancel")
KINDS = "*.flac *.mp3 *.opus *.ogg *.wav *.m4a"
USUAL = ".mp3"
LOOK_AGAIN = 150
"""ms between two looks how far it is."""


class Saving(QWidget):
    """One export at a time; it goes on beside the screen, and stops when this goes away."""

    def __init__(self, desk: Desk, theme: Theme) -> None:
        super().__init__()
        self._desk = desk
        self.card: SessionCardView | None = None
        self._share, self._wanted, self._busy = 0.0, True, False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(S)
        self.row = row = WrappingRow(L)
        self.save = Pill(theme, tr(SAVE), "flush", tr("Save this session as a file of sound"))
        self.save.clicked.connect(self._save_or_cancel)
        row.addWidget(self.save)
        column.addLayout(row)
        self.bar = Hairline(theme)
        self.bar.hide()
        column.addWidget(self.bar)
        self.line = words(theme, "", "note", "second")
        self.line.hide()
        column.addWidget(self.line)
        self._look = QTimer(self)
        self._look.setInterval(LOOK_AGAIN)
        self._look.timeout.connect(self._show_share)

    def _save_or_cancel(self) -> None:
        if self._busy:
            self._wanted = False
            self._say(tr("Stopping…"))
            return
        card = self.card
        if card is None or card.plan is None:
            return
        kinds = tr("Sound ({endings})").format(endings=KINDS)
        chosen, _ = QFileDialog.getSaveFileName(self, tr(SAVE), str(Path.home() / f"{card.card.id}{USUAL}"), kinds)
        if chosen:
            self.write(card, Path(chosen) if Path(chosen).suffix else Path(chosen + USUAL))

    def write(self, card: SessionCardView, path: Path) -> None:
        """Write that card's session there."""
        self._busy, self._wanted, self._share = True, True, 0.0
        self.save.setText(tr(ENOUGH))
        self.save.setAccessibleName(tr("Cancel saving"))
        self.bar.show()
        self._show_share()
        self._look.start()
        run_job(lambda: self._desk.save_sound(card, path, self._going_on), self._done)

    def _going_on(self, share: float) -> bool:
        """Asked on the other thread, each half second of sound."""
        self._share = share
        return self._wanted

    def _show_share(self) -> None:
        self.bar.show_progress(self._share, ())
        self._say(f"{round(self._share * 100)} %")

    def _done(self, sentence: str) -> None:
        self._look.stop()
        self._busy = False
        self.bar.hide()
        self.save.setText(tr(SAVE))
        self.save.setAccessibleName(tr("Save this session as a file of sound"))
        self._say(overheard(sentence))

    def _say(self, sentence: str) -> None:
        self.line.setText(sentence)
        self.line.setVisible(bool(sentence))

    def hideEvent(self, event: object) -> None:
        """A page that is left finishes nothing in secret."""
        self._wanted = False
        super().hideEvent(event)  # type: ignore[arg-type]
