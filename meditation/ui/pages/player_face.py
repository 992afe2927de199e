"""What the player looks like: the orb, one phase word, the cue and its gesture; the rest leaves after a while."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QLinearGradient, QPainter
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from meditation.language import tr
from meditation.ui.theme import SETTLE, XL, L, S
from meditation.ui.widgets.changes import Changes
from meditation.ui.widgets.cue_words import CueWords
from meditation.ui.widgets.hairline import Hairline
from meditation.ui.widgets.layout import lay_out_now
from meditation.ui.widgets.player_frame import PlayerFoot, PlayerHead
from meditation.ui.widgets.ramp import Ramp
from meditation.ui.widgets.stage import Stage
from meditation.ui.widgets.telling import Telling
from meditation.ui.widgets.text import say, words
from meditation.ui.widgets.too_much import TooMuchPanel
from meditation.ui.widgets.transcript import Transcript
from meditation.ui.widgets.writing_pane import WritingPane

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtGui import QMouseEvent, QPaintEvent, QResizeEvent

    from meditation.session.timeline import Timeline
    from meditation.ui.theme import Theme
    from meditation.views.practice import PracticeView

WORDS_SHARE = 0.24
"""Of the page: the most that the words may take before they get two lines instead of three."""
LOW, LOW_LINES = 335, 1.4
"""px of unscaled text under which a page is low, and the lines of the largest letters that words then get."""
STILL_WRITING = 2500
"""ms after a page of writing has gone in which letters do nothing: the hand may still be writing."""


class PlayerFace(QWidget):
    """Shows one view after another; what is pressed on it is the page's own matter."""

    def __init__(self, theme: Theme, title_of: Callable[[str], str]) -> None:
        """`title_of` gives the title of another session, empty where it is not to be had."""
        super().__init__()
        self.theme = theme
        self.view: PracticeView | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAccessibleName(tr("Player"))
        self._stillness = self._once(SETTLE)
        self._stillness.timeout.connect(self._settle)
        self._wrote = self._once(STILL_WRITING)
        self._lay_out()
        self.ramp = Ramp(theme, self, title_of)
        self.transcript = Transcript(theme, self)
        self.ways_out = TooMuchPanel(theme, self)
        self.changes = Changes(theme, self, self.foot)
        self.change, self.sound = self.changes.change, self.changes.sound

    def _once(self, ms: int) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(ms)
        return timer

    def _lay_out(self) -> None:
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(0, L, 0, 0)
        column.setSpacing(S)
        self.head = PlayerHead(self.theme)
        self.close_button, self.title, self.time = self.head.close_button, self.head.title, self.head.time
        column.addWidget(self.head)
        self.stage = Stage(self.theme)
        column.addWidget(self.stage, 1)
        self.writing = WritingPane(self.theme)
        column.addWidget(self.writing, 1)
        self.phase = self._line("lead", "second")
        column.addWidget(self.phase)
        self.cue = CueWords(self.theme)
        row = QHBoxLayout()
        row.setContentsMargins(XL, 0, XL, 0)
        row.addWidget(self.cue)
        column.addLayout(row)
        self.foot = PlayerFoot(self.theme)
        self.controls, self.previous = self.foot.controls, self.foot.previous
        self.toggle, self.following, self.too_much = self.foot.toggle, self.foot.following, self.foot.too_much
        column.addWidget(self.foot)
        self.notice = self._line("note", "second")
        self.telling = Telling(self.notice)
        column.addWidget(self.notice)
        self.hairline = Hairline(self.theme)
        column.addWidget(self.hairline)
        for still in (self.stage, self.cue, self.phase, self.hairline, self.head, self.foot, self.controls):
            still.setMouseTracking(True)

    def _line(self, role: str, tone: str) -> QLabel:
        label = words(self.theme, " ", role, tone)
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        label.setContentsMargins(XL, 0, XL, 0)
        return label

    # -- what is seen now -------------------------------------------------------------------------------------------

    def begin(self, answers: Mapping[str, str]) -> None:
        """Nothing of an earlier sitting is left; `answers` are what has been written in this one."""
        self.view = None
        self.cue.show_words("", -1, 1.0)
        self.writing.begin(answers)
        self._make_room(writing=False)
        self.ramp.offer("")
        self.telling.begin()

    def show_view(self, view: PracticeView) -> None:
        """Whatever is new in it."""
        if view != self.view:
            self._show(view)
            self.view = view

    def _show(self, view: PracticeView) -> None:
        before = self.view
        self.cue.show_words(view.words, view.words_key, view.brightness)
        self.stage.set_level(view.breath_level)
        self.stage.set_gesture(view.gesture, view.gesture_words)
        self.transcript.show_now(view.words_key)
        self.hairline.show_progress(view.progress, view.sections)
        say(self.phase, view.breath_word or view.quiet)
        say(self.title, view.title)
        self.head.show_time(view.time_left)
        self.head.show_way_out(complete=view.complete)
        if self.writing.ask(view.writing):
            self._make_room(writing=bool(view.writing))
            (self.writing.paper if view.writing else self).setFocus()
            if not view.writing:
                self._wrote.start()
        self.writing.show_nudge(view.nudge)
        if self.ramp.offer(view.exit_ramp):
            self.ramp.place(self.head.geometry())
        self.changes.show_view(view)
        if before is None or before.paused != view.paused:
            name, spoken = ("play", tr("Go on")) if view.paused else ("pause", tr("Pause"))
            self.toggle.show_icon(name, spoken)
        self.telling.stand(view.notice)

    def _make_room(self, *, writing: bool) -> None:
        """The orb and its words give way to the page that is written on."""
        for part in (self.stage, self.cue, self.phase):
            part.setVisible(not writing)

    def hide_time(self) -> None:
        self.head.time_hidden = not self.head.time_hidden
        if self.view is not None:
            self.head.show_time(self.view.time_left)

    def show_ways_out(self, rest_in: str) -> None:
        """Three large choices above everything; `rest_in` is the title of the session to rest in, or empty."""
        self.changes.close()
        self.ways_out.offer(rest_in)
        self.ways_out.show()
        lay_out_now()
        self._place_all()
        self.ways_out.focus_first()

    def show_transcript(self, timeline: Timeline | None) -> None:
        """The words of this session beside those of the moment; None puts them away."""
        self.transcript.setVisible(timeline is not None)
        if timeline is not None:
            self.transcript.show_timeline(timeline)
            self.transcript.show_now(self.view.words_key if self.view else -1)
        self._place_all()
        if timeline is not None:
            lay_out_now()
            self.transcript.reveal()

    def close_panels(self) -> None:
        self.changes.close()
        self.ways_out.hide()

    # -- stillness --------------------------------------------------------------------------------------------------

    def wake(self) -> None:
        """Controls and pointer come back for a while."""
        self.controls.setVisible(True)
        self.unsetCursor()
        self._stillness.start()

    def _settle(self) -> None:
        """After stillness only orb and words remain; never while a control has the keyboard's focus."""
        buttons = (self.previous, self.toggle, self.following, self.close_button)
        if (
            self.changes.open
            or not self.ways_out.isHidden()
            or self.transcript.view.hasFocus()
            or any(button.hasFocus() for button in buttons)
        ):
            self._stillness.start()
        elif self.view is not None and not self.view.paused:
            self.controls.hide()
            self.setCursor(Qt.CursorShape.BlankCursor)

    def rest(self) -> None:
        """Nothing plays here any more."""
        self._stillness.stop()
        self.unsetCursor()
        self.changes.end()
        self.close_panels()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.wake()
        super().mouseMoveEvent(event)

    # -- places -----------------------------------------------------------------------------------------------------

    def _place_all(self) -> None:
        """What floats over the page, or stands beside its column."""
        dock = self.transcript.dock
        ends = (dock, 0) if self.layoutDirection() is Qt.LayoutDirection.RightToLeft else (0, dock)
        self._column.setContentsMargins(ends[0], L, ends[1], 0)
        self._column.activate()
        self.transcript.place(self.head.geometry(), self.foot.geometry())
        self.ramp.place(self.head.geometry())
        self.changes.place()
        if not self.ways_out.isHidden():
            self.ways_out.place(self.foot.geometry())
            self.ways_out.raise_()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """On a low screen two lines of words must do, so that the orb keeps its room."""
        super().resizeEvent(event)
        low = self.height() < LOW * self.theme.scale
        three = self.cue.lines(3)
        fewer = self.cue.lines(LOW_LINES if low else 2)
        self.cue.setFixedHeight(three if three < self.height() * WORDS_SHARE else fewer)
        self.stage.give_way(low=low)
        self.foot.give_away(self.head, low=low)
        self.telling.give_way(low=low)
        self._place_all()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        ground = QLinearGradient(0, 0, 0, self.height())
        top, foot = self.theme.palette.player
        ground.setColorAt(0, self.theme.colour(top))
        ground.setColorAt(1, self.theme.colour(foot))
        painter.fillRect(self.rect(), ground)
        painter.end()
