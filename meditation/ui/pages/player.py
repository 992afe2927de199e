"""The player: nothing but the orb, one phase word, the cue and its gesture; the rest leaves after a while."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QLinearGradient, QPainter
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from meditation.language import tr
from meditation.ui.pages.player_keys import act_of
from meditation.ui.theme import FRAME, SETTLE, SLOW_FRAME, XL, L, S
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
from meditation.ui.widgets.writing_pane import WritingPane
from meditation.views.settling import SETTLING

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent, QResizeEvent, QShowEvent

    from meditation.ui.theme import Theme
    from meditation.views.practice import PracticeView
    from meditation.views.sitting import SittingDesk

DIMMED_OR_FULL = (0.0, 0.55, 1.0)
WORDS_SHARE = 0.24
"""Of the page: the most that the words may take before they get two lines instead of three."""
LOW, LOW_LINES = 335, 1.4
"""px of unscaled text under which a page is low, and the lines of the largest letters that words then get."""
STILL_WRITING = 2500
"""ms after a page of writing has gone in which letters do nothing: the hand may still be writing."""


class PlayerPage(QWidget):
    """Plays one sitting; `ended` with its Finish view, `went_over` with the id of the session to rest in instead.

    `helped` when Help is wished for, with the sitting paused.
    """

    ended = Signal(object)
    went_over = Signal(str)
    helped = Signal()

    def __init__(self, theme: Theme, title_of: Callable[[str], str]) -> None:
        """`title_of` gives the title of another session, empty where it is not to be had."""
        super().__init__()
        self.theme = theme
        self.sitting: SittingDesk | None = None
        self.view: PracticeView | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAccessibleName(tr("Player"))
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.tick)
        self._stillness = self._once(SETTLE)
        self._stillness.timeout.connect(self._settle)
        self._wrote = self._once(STILL_WRITING)
        self._lay_out()
        self._title_of = title_of
        self.ramp = Ramp(theme, self, title_of)
        self.ways_out = TooMuchPanel(theme, self)
        self.changes = Changes(theme, self, self.foot)
        self.change, self.sound = self.changes.change, self.changes.sound
        self._connect()

    def _once(self, ms: int) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(ms)
        return timer

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
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

    def _connect(self) -> None:
        self.close_button.clicked.connect(self.end)
        self.time.clicked.connect(self.hide_time)
        self.previous.clicked.connect(self.go_back)
        self.toggle.clicked.connect(self.toggle_pause)
        self.following.clicked.connect(self.go_on)
        self.too_much.clicked.connect(self.ask_too_much)
        self.ways_out.rested.connect(self.rest)
        self.ways_out.stopped.connect(self.ease_off)
        self.ways_out.helped.connect(self.open_help)
        self.ways_out.closed.connect(self.toggle_pause)
        self.head.help.clicked.connect(self.open_help)
        self.changes.changed.connect(self._show_anew)
        self.changes.told.connect(self.telling.tell)
        self.changes.left.connect(self.setFocus)
        self.writing.left.connect(self.setFocus)
        self.ramp.clicked.connect(self.go_over)

    def _line(self, role: str, tone: str) -> QLabel:
        label = words(self.theme, " ", role, tone)
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        label.setContentsMargins(XL, 0, XL, 0)
        return label

    # -- the sitting ------------------------------------------------------------------------------------------------

    def play(self, sitting: SittingDesk) -> None:
        """Show a sitting that has begun."""
        self.sitting = sitting
        self.view = None
        self.cue.show_words("", -1, 1.0)
        self.writing.begin()
        self._make_room(writing=False)
        self.changes.begin(sitting)
        self.ramp.offer("")
        self.telling.begin()
        self.setFocus()
        self.wake()
        self.tick()

    def tick(self) -> None:
        """Ask for the moment, show what is new, and choose when to ask again."""
        if self.sitting is None:
            return
        view = self.sitting.view(gentle=self.theme.still)
        if view != self.view:
            self._show(view)
            self.view = view
        if self.sitting.ended:
            self._leave(self.sitting.finish())
        elif view.paused or not self.isVisible():
            self._timer.stop()
        else:
            moving = view.breath_level is not None or view.brightness not in DIMMED_OR_FULL
            self._timer.start(FRAME if moving else SLOW_FRAME)

    def _show_anew(self) -> None:
        self.view = None
        self.tick()

    def _show(self, view: PracticeView) -> None:
        before = self.view
        self.cue.show_words(view.words, view.words_key, view.brightness)
        self.stage.set_level(view.breath_level)
        self.stage.set_gesture(view.gesture, view.gesture_words)
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
            self._place_ramp()
        self.changes.show_view(view)
        if before is None or before.paused != view.paused:
            name, spoken = ("play", tr("Go on")) if view.paused else ("pause", tr("Pause"))
            self.toggle.show_icon(name, spoken)
        self.telling.stand(view.notice)

    def _make_room(self, *, writing: bool) -> None:
        """The orb and its words give way to the page that is written on."""
        for part in (self.stage, self.cue, self.phase):
            part.setVisible(not writing)

    def toggle_pause(self) -> None:
        if not self.ways_out.isHidden():
            self.ways_out.hide()
            self.setFocus()
        if self.sitting is not None:
            self.sitting.toggle()
            self.wake()
            self.tick()

    def pause(self) -> None:
        if self.sitting is not None:
            self.sitting.pause()
            self.tick()

    def go_back(self) -> None:
        """To the words before."""
        if self.sitting is not None:
            self.sitting.previous()
            self.tick()

    def go_on(self) -> None:
        """To the next words."""
        if self.sitting is not None:
            self.sitting.following()
            self.tick()

    def mark_breath(self) -> None:
        """The person's own breath turns now."""
        if self.sitting is not None and self.view is not None and self.view.own_breath:
            self.sitting.mark_breath()
            self.tick()

    def written(self) -> str:
        """What was written in this sitting, or in the last one."""
        return self.writing.written()

    def end(self) -> None:
        if self.sitting is not None:
            self._leave(self.sitting.stop())

    def ease_off(self) -> None:
        if self.sitting is not None:
            self._leave(self.sitting.ease_off())

    def go_over(self) -> None:
        """End this sitting gently, its minutes kept, and rest in the session that the ramp offers."""
        if not self.ramp.isHidden():
            self._go_over(self.ramp.to)

    def _go_over(self, to: str) -> None:
        if self.sitting is not None:
            sitting = self.sitting
            self._end_here()
            sitting.ease_off()
            self.went_over.emit(to)

    def ask_too_much(self) -> None:
        """Pause softly, and offer what may help: something gentle, an end, Help."""
        if self.sitting is None:
            return
        self.pause()
        self.wake()
        self.changes.close()
        self.ways_out.offer(self._title_of(self._settling()))
        self.ways_out.show()
        lay_out_now()
        self._place_ways_out()
        self.ways_out.raise_()
        self.ways_out.focus_first()

    def rest(self) -> None:
        """From whatever was too much into the session that settles."""
        self._go_over(self._settling())

    def open_help(self) -> None:
        self.pause()
        self.ways_out.hide()
        self.helped.emit()

    def _settling(self) -> str:
        playing = self.sitting.timeline.id if self.sitting is not None else ""
        return next((id_ for id_ in SETTLING if id_ != playing and self._title_of(id_)), "")

    def _end_here(self) -> None:
        self._timer.stop()
        self._stillness.stop()
        self.unsetCursor()
        self.changes.end()
        self.ways_out.hide()
        self.sitting = None

    def _leave(self, finish: object) -> None:
        self._end_here()
        self.ended.emit(finish)

    # -- what stands around it --------------------------------------------------------------------------------------

    def hide_time(self) -> None:
        self.head.time_hidden = not self.head.time_hidden
        if self.view is not None:
            self.head.show_time(self.view.time_left)

    def open_or_close_change(self) -> None:
        self.changes.open_or_close_change()

    def open_or_close_sound(self) -> None:
        self.changes.open_or_close_sound()

    def wake(self) -> None:
        """Controls and pointer come back for a while."""
        self.controls.setVisible(True)
        self.unsetCursor()
        self._stillness.start()

    def _settle(self) -> None:
        """After stillness only orb and words remain; never while a control has the keyboard's focus."""
        buttons = (self.previous, self.toggle, self.following, self.close_button)
        if self.changes.open or not self.ways_out.isHidden() or any(button.hasFocus() for button in buttons):
            self._stillness.start()
        elif self.view is not None and not self.view.paused:
            self.controls.hide()
            self.setCursor(Qt.CursorShape.BlankCursor)

    def _place_ramp(self) -> None:
        self.ramp.place(self.width(), self.head.geometry().bottom() + S)

    def _place_ways_out(self) -> None:
        if not self.ways_out.isHidden():
            self.ways_out.place(self.width(), self.foot.geometry().top() - S)

    # -- events -----------------------------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        """Tab brings the controls back before it looks for one."""
        if event.type() == QEvent.Type.KeyPress and event.key() in {Qt.Key.Key_Tab, Qt.Key.Key_Backtab}:  # type: ignore[attr-defined]
            self.wake()
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """On the orb, the breath turns."""
        self.wake()
        if self.stage.isVisible() and self.stage.geometry().contains(event.position().toPoint()):
            self.mark_breath()
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.wake()
        super().mouseMoveEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._wrote.isActive() and event.text():
            return  # still written, for a page that has just gone
        act = act_of(self, event)
        if act is None:
            super().keyPressEvent(event)
        else:
            act()

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
        self._place_ramp()
        self._place_ways_out()
        self.changes.place()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.tick()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        ground = QLinearGradient(0, 0, 0, self.height())
        top, foot = self.theme.palette.player
        ground.setColorAt(0, self.theme.colour(top))
        ground.setColorAt(1, self.theme.colour(foot))
        painter.fillRect(self.rect(), ground)
        painter.end()
