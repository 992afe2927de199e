"""A person's own ambiences: added from a file, heard, taken away, and put back until the page is left."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from audio.kinds import SoundFileError
from meditation.language import noted, tr
from meditation.ui.jobs import run_job
from meditation.ui.theme import L, M, S
from meditation.ui.widgets.buttons import Pill
from meditation.ui.widgets.layout import WrappingRow
from meditation.ui.widgets.text import words
from meditation.views.overheard import overheard
from meditation.views.sounds import added

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent

    from audio.hearing import Hearing
    from meditation.ui.theme import Theme
    from meditation.views.desk import Desk
    from meditation.views.sounds import SoundRow

ADD, ADDING = noted("Add a sound"), noted("Listening to it…")
GONE_WORDS = noted("“{title}” goes when you leave this page.")
LOOK_AGAIN = 250
"""ms between two looks whether what was tried is over."""


class OwnSounds(QWidget):
    """The list; work that takes its time is done beside the screen."""

    def __init__(self, desk: Desk, theme: Theme) -> None:
        super().__init__()
        self._desk, self._theme = desk, theme
        self._going: set[str] = set()
        self._hearing: Hearing | None = None
        self.rows: dict[str, tuple[Pill, Pill]] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(M)
        self.about = words(theme, "", "note", "second")
        column.addWidget(self.about)
        self._list = QVBoxLayout()
        self._list.setSpacing(L)
        column.addLayout(self._list)
        row = WrappingRow(M)
        column.addLayout(row)
        self.add = Pill(theme, tr(ADD), "flush", tr("Add a sound of your own"))
        self.add.clicked.connect(self._choose)
        row.addWidget(self.add)
        self.line = words(theme, "", "body")
        column.addWidget(self.line)
        self.line.hide()
        self._over = QTimer(self)
        self._over.setInterval(LOOK_AGAIN)
        self._over.timeout.connect(self._look)
        self.refresh()

    def refresh(self) -> None:
        """The list as it is now."""
        view = self._desk.own_sounds()
        self.about.setText(" ".join(filter(None, (view.about, view.empty))))
        while (item := self._list.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        self.rows = {}
        for sound in view.rows:
            self._list.addWidget(self._row(sound))

    def _row(self, sound: SoundRow) -> QWidget:
        shown = QWidget()
        column = QVBoxLayout(shown)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(S)
        column.addWidget(words(self._theme, sound.title, "body"))
        column.addWidget(words(self._theme, sound.words, "note", "second"))
        row = WrappingRow(L)
        column.addLayout(row)
        hear = Pill(self._theme, tr("Hear it"), "flush", tr("Hear {title}").format(title=sound.title))
        gone = Pill(self._theme, tr("Take away"), "flush", tr("Take away {title}").format(title=sound.title))
        hear.clicked.connect(partial(self._hear, sound.name))
        gone.clicked.connect(partial(self._take_or_put_back, sound))
        for pill in (hear, gone):
            row.addWidget(pill)
        self.rows[sound.name] = (hear, gone)
        return shown

    def _say(self, sentence: str) -> None:
        self.line.setText(overheard(sentence))
        self.line.setVisible(bool(sentence))

    def _choose(self) -> None:
        endings = " ".join(f"*{ending}" for ending in self._desk.own_sounds().endings)
        chosen, _ = QFileDialog.getOpenFileName(
            self, tr(ADD), str(Path.home()), tr("Sound ({endings})").format(endings=endings)
        )
        if chosen:
            self.take(Path(chosen))

    def take(self, path: Path) -> None:
        """Make an ambience of that file."""
        self.add.setEnabled(False)
        self.add.setText(tr(ADDING))
        run_job(partial(self._taken, path), self._done)

    def _taken(self, path: Path) -> str:
        """On the other thread: a sentence, whatever comes of it."""
        try:
            return added(self._desk.keeper.sound.add(path))
        except SoundFileError as refused:
            return str(refused)

    def _done(self, sentence: str) -> None:
        self.add.setText(tr(ADD))
        self.add.setEnabled(True)
        self.refresh()
        self._say(sentence)

    def _hear(self, name: str, _on: bool = False) -> None:
        self._stop()
        run_job(partial(self._desk.keeper.sound.hear_ambience, name), self._heard)

    def _heard(self, hearing: Hearing) -> None:
        self._hearing = hearing
        self._say(hearing.sentence)
        self._over.start()

    def _look(self) -> None:
        if self._hearing is None or self._hearing.over:
            self._stop()

    def _stop(self) -> None:
        self._over.stop()
        if self._hearing is not None:
            self._hearing.stop()
            self._hearing = None

    def _take_or_put_back(self, sound: SoundRow, _on: bool = False) -> None:
        _, gone = self.rows[sound.name]
        if sound.name in self._going:
            self._going.remove(sound.name)
            self._say("")
        else:
            self._going.add(sound.name)
            self._say(tr(GONE_WORDS).format(title=sound.title))
        gone.setText(tr("Put back") if sound.name in self._going else tr("Take away"))

    def hideEvent(self, event: QHideEvent) -> None:
        """What was to go, goes now."""
        self._stop()
        for name in self._going:
            try:
                self._desk.keeper.sound.remove(name)
            except SoundFileError as trouble:
                self._say(str(trouble))
        if self._going:
            self._going = set()
            self.refresh()
        super().hideEvent(event)
