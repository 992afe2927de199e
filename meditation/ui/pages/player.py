"""The player: nothing but the orb, one phase word, the cue and its gesture; the rest leaves after a while."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QLinearGradient, QPainter
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from meditation.session.pace import STEP
from meditation.ui.theme import FRAME, SAYING, SETTLE, SLOW_FRAME, VOLUME_STEP, XL, L, S
from meditation.ui.widgets.buttons import ENTER, Pill
from meditation.ui.widgets.change_panel import ChangePanel
from meditation.ui.widgets.cue_words import CueWords
from meditation.ui.widgets.hairline import Hairline
from meditation.ui.widgets.layout import lay_out_now
from meditation.ui.widgets.player_frame import PlayerFoot, PlayerHead
from meditation.ui.widgets.sound_panel import SoundPanel
from meditation.ui.widgets.stage import Stage
from meditation.ui.widgets.text import words
from meditation.ui.widgets.writing_pane import WritingPane

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent, QResizeEvent, QShowEvent

    from meditation.sound import Volumes
    from meditation.ui.theme import Theme
    from meditation.views.practice import PracticeView
    from meditation.views.sitting import SittingDesk

DIMMED_OR_FULL = (0.0, 0.55, 1.0)
WORDS_SHARE = 0.24
"""Of the page: the most that the words may take before they get two lines instead of three."""
LOW, LOW_LINES = 335, 1.4
"""px of unscaled text under which a page is low, and the lines of the largest letters that words then get."""
RAMP_SHARE = 0.7
"""Of the page's width: where the offer of another session would be wider, it is said in two words."""
SLOWER, FASTER = STEP, -STEP
PACE_KEYS = {
    Qt.Key.Key_Plus: SLOWER,
    Qt.Key.Key_Equal: SLOWER,
    Qt.Key.Key_Minus: FASTER,
    Qt.Key.Key_Underscore: FASTER,
}
"""As on the card: plus makes each breath longer."""


STILL_WRITING = 2500
"""ms after a page of writing has gone in which letters do nothing: the hand may still be writing."""


class PlayerPage(QWidget):
    """Plays one sitting; `ended` with its Finish view, `went_over` with the id of the session to rest in instead."""

    ended = Signal(object)
    went_over = Signal(str)

    def __init__(self, theme: Theme, title_of: Callable[[str], str]) -> None:
        """`title_of` gives the title of another session, empty where it is not to be had."""
        super().__init__()
        self.theme = theme
        self._title_of = title_of
        self._ramp_to = ""
        self.sitting: SittingDesk | None = None
        self.view: PracticeView | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAccessibleName("Player")
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.tick)
        self._stillness = QTimer(self)
        self._stillness.setSingleShot(True)
        self._stillness.setInterval(SETTLE)
        self._stillness.timeout.connect(self._settle)
        self._saying = QTimer(self)
        self._saying.setSingleShot(True)
        self._saying.setInterval(SAYING)
        self._saying.timeout.connect(self._say_notice)
        self._lay_out()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, L, 0, 0)
        column.setSpacing(S)
        self.head = PlayerHead(self.theme)
        self.close_button, self.title, self.time = self.head.close_button, self.head.title, self.head.time
        column.addWidget(self.head)
        self.stage = Stage(self.theme)
        column.addWidget(self.stage, 1)
        self._wrote = QTimer(self)
        self._wrote.setSingleShot(True)
        self._wrote.setInterval(STILL_WRITING)
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
        column.addWidget(self.notice)
        self.hairline = Hairline(self.theme)
        column.addWidget(self.hairline)
        self.ramp = Pill(self.theme, "", "equal")
        self.ramp.setParent(self)
        self.ramp.hide()
        self.change = ChangePanel(self.theme, self)
        self.sound = SoundPanel(self.theme, self)
        for still in (self.stage, self.cue, self.phase, self.hairline, self.head, self.foot, self.controls):
            still.setMouseTracking(True)
        self._connect()

    def _connect(self) -> None:
        self.close_button.clicked.connect(self.end)
        self.time.clicked.connect(self.hide_time)
        self.previous.clicked.connect(self._previous)
        self.toggle.clicked.connect(self._toggle)
        self.following.clicked.connect(self._next)
        self.too_much.clicked.connect(self.ease_off)
        self.foot.change.clicked.connect(self.open_or_close_change)
        self.change.chosen.connect(self._switch)
        self.change.slower.connect(lambda: self._pace(SLOWER))
        self.change.faster.connect(lambda: self._pace(FASTER))
        self.change.closed.connect(self.open_or_close_change)
        self.foot.sound.clicked.connect(self.open_or_close_sound)
        self.sound.chosen.connect(self._hear)
        self.sound.closed.connect(self.open_or_close_sound)
        self.writing.left.connect(self.setFocus)
        self.ramp.clicked.connect(self.go_over)

    def _line(self, role: str, tone: str) -> QLabel:
        label = words(self.theme, " ", role, tone)
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        label.setContentsMargins(XL, 0, XL, 0)
        return label

    def play(self, sitting: SittingDesk) -> None:
        """Show a sitting that has begun."""
        self.sitting = sitting
        self.view = None
        self.cue.show_words("", -1, 1.0)
        self.writing.begin()
        self._make_room(writing=False)
        self.change.hide()
        self.sound.hide()
        self.foot.sound.setVisible(sitting.audible)
        self._show_loudness(sitting.volumes)
        self._offer_ramp("")
        self.foot.change.setVisible(bool(sitting.switches) or bool(sitting.view().rate))
        self._saying.stop()
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

    def _show(self, view: PracticeView) -> None:
        before = self.view
        self.cue.show_words(view.words, view.words_key, view.brightness)
        self.stage.set_level(view.breath_level)
        self.stage.set_gesture(view.gesture, view.gesture_words)
        self.hairline.show_progress(view.progress, view.sections)
        _say(self.phase, view.breath_word or view.quiet)
        _say(self.title, view.title)
        self.head.show_time(view.time_left)
        self.head.show_way_out(complete=view.complete)
        if self.writing.ask(view.writing):
            self._make_room(writing=bool(view.writing))
            (self.writing.paper if view.writing else self).setFocus()
            if not view.writing:
                self._wrote.start()
        self.writing.show_nudge(view.nudge)
        self._offer_ramp(view.exit_ramp)
        if not self.change.isHidden() and (before is None or before.rate != view.rate):
            self._show_change(view)
        if before is None or before.paused != view.paused:
            name, spoken = ("play", "Go on") if view.paused else ("pause", "Pause")
            self.toggle.show_icon(name, spoken)
        if not self._saying.isActive():
            self._say_notice(view)

    def _make_room(self, *, writing: bool) -> None:
        """The orb and its words give way to the page that is written on."""
        for part in (self.stage, self.cue, self.phase):
            part.setVisible(not writing)

    def _offer_ramp(self, to: str) -> None:
        """A quiet way over to another session, in a corner, where nothing moves for it."""
        if to == self._ramp_to:
            return
        title = self._title_of(to) if to else ""
        self._ramp_to = to
        self.ramp.setVisible(bool(title))
        if title:
            self.ramp.setText(f"Rest in “{title}” instead")
            self.ramp.setAccessibleName(f"Rest in {title} instead (R)")
            self._place_ramp()

    def _place_ramp(self) -> None:
        if self.ramp.sizeHint().width() > self.width() * RAMP_SHARE:
            self.ramp.setText("Rest instead")
        self.ramp.adjustSize()
        self.ramp.move(self.width() - self.ramp.width() - XL, self.head.geometry().bottom() + S)
        self.ramp.raise_()

    def go_over(self) -> None:
        """End this sitting gently, its minutes kept, and rest in the other session."""
        if self.sitting is not None and not self.ramp.isHidden():
            to, sitting = self._ramp_to, self.sitting
            self._rest()
            sitting.ease_off()
            self.went_over.emit(to)

    def _say_notice(self, view: PracticeView | None = None) -> None:
        """What there is to say about the store or the sound, once the volume has been said."""
        view = view or self.view
        self._tell(view.notice if view else "")

    def _tell(self, text: str) -> None:
        """One line below the controls, which takes room on a low page only while it says something."""
        _say(self.notice, text)
        self.notice.setVisible(bool(text) or self.height() >= LOW * self.theme.scale)

    def _toggle(self) -> None:
        if self.sitting is not None:
            self.sitting.toggle()
            self.wake()
            self.tick()

    def pause(self) -> None:
        if self.sitting is not None:
            self.sitting.pause()
            self.tick()

    def _previous(self) -> None:
        if self.sitting is not None:
            self.sitting.previous()
            self.tick()

    def _next(self) -> None:
        if self.sitting is not None:
            self.sitting.following()
            self.tick()

    def _volume(self, by: float) -> None:
        if self.sitting is not None:
            self._tell(f"Volume {round(self.sitting.change_volume(by) * 100)} %")
            self._saying.start()
            self.sound.show_volumes(self.sitting.volumes)
            self._show_loudness(self.sitting.volumes)

    def _hear(self, volumes: Volumes) -> None:
        if self.sitting is not None:
            self.sitting.set_volumes(volumes)
            self._show_loudness(volumes)

    def _show_loudness(self, volumes: Volumes) -> None:
        name, spoken = ("speaker-high", "Sound") if volumes.heard else ("speaker-slash", "Sound, muted")
        if self.foot.sound.accessibleName() != spoken:
            self.foot.sound.show_icon(name, spoken)
            self.foot.sound.setToolTip(f"{spoken} (V)")

    def open_or_close_sound(self) -> None:
        """The panel of what is heard how loud; it does not pause."""
        if not self.sound.isHidden():
            self.sound.hide()
            self.setFocus()
        elif self.sitting is not None and self.sitting.audible:
            self.change.hide()
            self.sound.show_volumes(self.sitting.volumes)
            self.sound.show()
            for _ in range(2):  # its rows turn by the width they are given, and are lower then
                self._place_panels()
                lay_out_now()
            self.sound.raise_()
            self.sound.focus_first()

    def hide_time(self) -> None:
        self.head.time_hidden = not self.head.time_hidden
        if self.view is not None:
            self.head.show_time(self.view.time_left)

    def open_or_close_change(self) -> None:
        """The panel of what may be changed; it does not pause."""
        if not self.change.isHidden():
            self.change.hide()
            self.setFocus()
        elif self.view is not None and not self.foot.change.isHidden():
            self.sound.hide()
            self._show_change(self.view)
            self.change.show()
            self._place_panels()
            self.change.raise_()
            self.change.focus_first()

    def _show_change(self, view: PracticeView) -> None:
        if self.sitting is not None:
            self.change.show_switches(self.sitting.switches, view.rate)
            self._place_panels()

    def _place_panels(self) -> None:
        for panel in (self.change, self.sound):
            if not panel.isHidden():
                panel.place(self.width(), self.foot.geometry().top() - S)

    def _switch(self, switch: str, option: str) -> None:
        if self.sitting is not None:
            self.sitting.set_switch(switch, option)
            self.view = None
            self.tick()

    def _pace(self, by: int) -> None:
        """Breaths longer or shorter by half a second, said for a while."""
        if self.sitting is not None and self.view is not None and self.view.rate:
            self.sitting.slower(by)
            self.tick()
            self._tell(self.view.rate)
            self._saying.start()

    def _mark(self) -> None:
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

    def _rest(self) -> None:
        self._timer.stop()
        self._stillness.stop()
        self.unsetCursor()
        self.change.hide()
        self.sound.hide()
        self.sitting = None

    def _leave(self, finish: object) -> None:
        self._rest()
        self.ended.emit(finish)

    def wake(self) -> None:
        """Controls and pointer come back for a while."""
        self.controls.setVisible(True)
        self.unsetCursor()
        self._stillness.start()

    def _settle(self) -> None:
        """After stillness only orb and words remain; never while a control has the keyboard's focus."""
        buttons = (self.previous, self.toggle, self.following, self.close_button)
        if any(button.hasFocus() for button in buttons) or not (self.change.isHidden() and self.sound.isHidden()):
            self._stillness.start()
        elif self.view is not None and not self.view.paused:
            self.controls.hide()
            self.setCursor(Qt.CursorShape.BlankCursor)

    def event(self, event: QEvent) -> bool:
        """Tab brings the controls back before it looks for one."""
        if event.type() == QEvent.Type.KeyPress and event.key() in {Qt.Key.Key_Tab, Qt.Key.Key_Backtab}:  # type: ignore[attr-defined]
            self.wake()
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """On the orb, the breath turns."""
        self.wake()
        if self.stage.isVisible() and self.stage.geometry().contains(event.position().toPoint()):
            self._mark()
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.wake()
        super().mouseMoveEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if self._wrote.isActive() and event.text():
            return  # still written, for a page that has just gone
        if key in PACE_KEYS:
            self._pace(PACE_KEYS[key])
            return
        if key in ENTER and not event.isAutoRepeat():
            self._mark()
            return
        keys: dict[Qt.Key, Callable[[], object]] = {
            Qt.Key.Key_Space: self._toggle,
            Qt.Key.Key_Escape: self.end,
            Qt.Key.Key_T: self.ease_off,
            Qt.Key.Key_H: self.hide_time,
            Qt.Key.Key_C: self.open_or_close_change,
            Qt.Key.Key_V: self.open_or_close_sound,
            Qt.Key.Key_R: self.go_over,
            Qt.Key.Key_Left: self._previous,
            Qt.Key.Key_Right: self._next,
            Qt.Key.Key_Up: lambda: self._volume(VOLUME_STEP),
            Qt.Key.Key_Down: lambda: self._volume(-VOLUME_STEP),
        }
        act = keys.get(key)
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
        self.notice.setVisible(not low or bool(self.notice.text().strip()))
        self._place_ramp()
        self._place_panels()

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


def _say(label: QLabel, text: str) -> None:
    if label.text() != (text or " "):
        label.setText(text or " ")
