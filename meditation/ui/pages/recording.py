"""Record your own voice: the words of a session one by one, each to be said, heard, said again or taken out."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from meditation.language import noted, tr
from meditation.ui.jobs import run_job
from meditation.ui.theme import L, S
from meditation.ui.widgets.buttons import Pill, back_button
from meditation.ui.widgets.hairline import Hairline
from meditation.ui.widgets.layout import ColumnPage, WrappingRow, panel
from meditation.ui.widgets.text import words
from meditation.views.overheard import overheard

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent, QKeyEvent

    from audio.hearing import Hearing
    from meditation.recording import RecordedLine, Recorder
    from meditation.ui.theme import Theme

INTRODUCTION = noted(
    "Say each line as you would say it to a friend. It is kept on this computer alone, made evenly loud, and heard "
    "wherever this session is played with a voice. What you leave out, the other voice says."
)
LOOK_AGAIN = 100
"""ms between two looks how loud it is, or whether a line has been played."""
SAY, ENOUGH, AGAIN = noted("Record"), noted("Done"), noted("Record again")


class LineRow(QWidget):
    """One line with what can be done with it."""

    def __init__(self, theme: Theme, line: RecordedLine) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(S)
        column.addWidget(words(theme, line.text, "body"))
        row = WrappingRow(L)
        self.record = Pill(theme, tr(SAY), "flush", tr("Record: {words}").format(words=line.text))
        self.hear = Pill(theme, tr("Hear it"), "flush", tr("Hear: {words}").format(words=line.text))
        self.remove = Pill(theme, tr("Take out"), "flush", tr("Take out: {words}").format(words=line.text))
        for pill in (self.record, self.hear, self.remove):
            row.addWidget(pill)
        column.addLayout(row)
        self.meter = Hairline(theme)
        self.meter.setAccessibleName(tr("Loudness"))
        self.meter.hide()
        column.addWidget(self.meter)

    def show_line(self, line: RecordedLine, *, recording: bool) -> None:
        text = tr(ENOUGH if recording else AGAIN if line.recorded else SAY)
        self.record.setText(text)
        self.record.setAccessibleName(f"{text}: {line.text}")
        self.hear.setVisible(line.recorded and not recording)
        self.remove.setVisible(line.recorded and not recording)
        self.meter.setVisible(recording)


class RecordingPage(ColumnPage):
    """`left` back to the session's card."""

    left = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._recorder: Recorder | None = None
        self._recording = ""
        self._hearing: Hearing | None = None
        self.rows: dict[str, LineRow] = {}
        self._look = QTimer(self)
        self._look.setInterval(LOOK_AGAIN)
        self._look.timeout.connect(self._show_moment)

    def show_session(self, title: str, recorder: Recorder) -> None:
        """The lines of one session."""
        self._let_go()
        self._recorder = recorder
        column = self.begin_again()
        self._back = back_button(self.theme)
        self._back.clicked.connect(self.left)
        column.addWidget(self._back)
        column.addWidget(words(self.theme, title, "title"))
        column.addWidget(words(self.theme, tr(INTRODUCTION), "lead", "second"))
        self.line = words(self.theme, "", "body")
        self.line.hide()
        column.addWidget(self.line)
        frame, inside = panel(spacing=L)
        self.rows = {}
        for line in recorder.lines:
            row = LineRow(self.theme, line)
            row.record.clicked.connect(partial(self._record_or_stop, line.id))
            row.hear.clicked.connect(partial(self._hear, line.id))
            row.remove.clicked.connect(partial(self._remove, line.id))
            inside.addWidget(row)
            self.rows[line.id] = row
        column.addWidget(frame)
        column.addStretch(1)
        self._show()

    def _show(self) -> None:
        for line in self._recorder.lines if self._recorder is not None else ():
            self.rows[line.id].show_line(line, recording=line.id == self._recording)

    def _say(self, sentence: str) -> None:
        self.line.setText(overheard(sentence))
        self.line.setVisible(bool(sentence))

    def _record_or_stop(self, id_: str, _on: bool = False) -> None:
        recorder = self._recorder
        if recorder is None:
            return
        before, self._recording = self._recording, ""
        self._stop_hearing()
        if before:
            self._say(recorder.stop())
        if before != id_:
            trouble = recorder.start(id_)
            self._say(trouble)
            self._recording = "" if trouble else id_
        if self._recording:
            self._look.start()
        self._show()

    def _hear(self, id_: str, _on: bool = False) -> None:
        if self._recorder is not None:
            self._stop_hearing()
            run_job(partial(self._recorder.hear, id_), self._heard)

    def _heard(self, hearing: Hearing | None) -> None:
        self._hearing = hearing
        self._look.start()

    def _remove(self, id_: str, _on: bool = False) -> None:
        if self._recorder is not None:
            self._recorder.remove(id_)
            self._show()
            self.rows[id_].record.setFocus()

    def _show_moment(self) -> None:
        """How loud it is while it listens; lets go of the loudspeaker when a line is over."""
        if self._recording and self._recorder is not None:
            self.rows[self._recording].meter.show_progress(min(1.0, self._recorder.level), ())
        elif self._hearing is None or self._hearing.over:
            self._stop_hearing()
            self._look.stop()

    def _stop_hearing(self) -> None:
        if self._hearing is not None:
            self._hearing.stop()
            self._hearing = None

    def _let_go(self) -> None:
        self._look.stop()
        self._stop_hearing()
        if self._recording and self._recorder is not None:
            self._recorder.stop()
        self._recording = ""

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing listens on a page that nobody sees."""
        self._let_go()
        super().hideEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def focus_first(self) -> None:
        first = next(iter(self.rows.values()), None)
        if first is not None:
            first.record.setFocus()
