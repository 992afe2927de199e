"""The player: nothing but the orb, one phase word, the cue and its gesture; the rest leaves after a while."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QLinearGradient, QPainter
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from meditation.ui.theme import FRAME, SAYING, SETTLE, SLOW_FRAME, VOLUME_STEP, XL, L, S
from meditation.ui.widgets.buttons import IconButton, Pill
from meditation.ui.widgets.cue_words import CueWords
from meditation.ui.widgets.hairline import Hairline
from meditation.ui.widgets.stage import Stage
from meditation.ui.widgets.text import words

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent, QResizeEvent, QShowEvent

    from meditation.ui.theme import Theme
    from meditation.views.desk import SittingDesk
    from meditation.views.practice import PracticeView

DIMMED_OR_FULL = (0.0, 0.55, 1.0)
WORDS_SHARE = 0.24
"""Of the page: the most that the words may take before they get two lines instead of three."""
TIME_HIDDEN = "· · ·"


class PlayerPage(QWidget):
    """Plays one sitting; `ended` with its Finish view."""

    ended = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self.sitting: SittingDesk | None = None
        self.view: PracticeView | None = None
        self.time_hidden = False
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
        column.addLayout(self._edges())
        self.stage = Stage(self.theme)
        column.addWidget(self.stage, 1)
        self.phase = self._line("lead", "second")
        column.addWidget(self.phase)
        self.cue = CueWords(self.theme)
        row = QHBoxLayout()
        row.setContentsMargins(XL, 0, XL, 0)
        row.addWidget(self.cue)
        column.addLayout(row)
        column.addLayout(self._foot())
        self.notice = self._line("note", "second")
        column.addWidget(self.notice)
        self.hairline = Hairline(self.theme)
        column.addWidget(self.hairline)
        for still in (self.stage, self.cue, self.phase, self.hairline, self.controls):
            still.setMouseTracking(True)

    def _line(self, role: str, tone: str) -> QLabel:
        label = words(self.theme, " ", role, tone)
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        label.setContentsMargins(XL, 0, XL, 0)
        return label

    def _edges(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(L, 0, XL, 0)
        self.close_button = IconButton(self.theme, "x", "End this session")
        self.close_button.clicked.connect(self.end)
        self.title = words(self.theme, "", "body", "second")
        self.time = Pill(self.theme, "", "plain", "Time left")
        self.time.setToolTip("Hide or show the time (H)")
        self.time.clicked.connect(self.hide_time)
        row.addWidget(self.close_button)
        row.addWidget(self.title, 1)
        row.addWidget(self.time)
        return row

    def _foot(self) -> QHBoxLayout:
        self.controls = QWidget()
        policy = self.controls.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.controls.setSizePolicy(policy)
        inside = QHBoxLayout(self.controls)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(L)
        self.previous = IconButton(self.theme, "skip-back", "Previous words")
        self.toggle = IconButton(self.theme, "pause", "Pause", "heart")
        self.following = IconButton(self.theme, "skip-forward", "Next words")
        for button, act in ((self.previous, self._previous), (self.toggle, self._toggle), (self.following, self._next)):
            button.clicked.connect(act)
            inside.addWidget(button)
        self.too_much = Pill(self.theme, "Too much?", "plain", "Too much? A gentle way out")
        self.too_much.clicked.connect(self.ease_off)
        row = QHBoxLayout()
        row.setContentsMargins(L, 0, L, S)
        row.setSpacing(0)
        left, right = QHBoxLayout(), QHBoxLayout()
        left.addWidget(self.too_much)
        left.addStretch(1)
        right.addStretch(1)
        row.addLayout(left, 1)
        row.addWidget(self.controls)
        row.addLayout(right, 1)
        return row

    def play(self, sitting: SittingDesk) -> None:
        """Show a sitting that has begun."""
        self.sitting = sitting
        self.view = None
        self.cue.show_words("", -1, 1.0)
        self._saying.stop()
        self.setFocus()
        self.wake()
        self.tick()

    def tick(self) -> None:
        """Ask for the moment, show what is new, and choose when to ask again."""
        if self.sitting is None:
            return
        view = self.sitting.view()
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
        self._show_time(view.time_left)
        if before is None or before.paused != view.paused:
            name, spoken = ("play", "Go on") if view.paused else ("pause", "Pause")
            self.toggle.show_icon(name, spoken)
        if not self._saying.isActive():
            self._say_notice(view)

    def _show_time(self, left: str) -> None:
        text = TIME_HIDDEN if self.time_hidden else left
        if self.time.text() != text:
            self.time.setText(text)
            self.time.setAccessibleName("Time left, hidden" if self.time_hidden else f"Time left {left}")

    def _say_notice(self, view: PracticeView | None = None) -> None:
        """What there is to say about the store or the sound, once the volume has been said."""
        view = view or self.view
        _say(self.notice, view.notice if view else "")

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
            _say(self.notice, f"Volume {round(self.sitting.change_volume(by) * 100)} %")
            self._saying.start()

    def hide_time(self) -> None:
        self.time_hidden = not self.time_hidden
        if self.view is not None:
            self._show_time(self.view.time_left)

    def end(self) -> None:
        if self.sitting is not None:
            self._leave(self.sitting.stop())

    def ease_off(self) -> None:
        if self.sitting is not None:
            self._leave(self.sitting.ease_off())

    def _leave(self, finish: object) -> None:
        self._timer.stop()
        self._stillness.stop()
        self.unsetCursor()
        self.sitting = None
        self.ended.emit(finish)

    def wake(self) -> None:
        """Controls and pointer come back for a while."""
        for control in (self.controls, self.close_button, self.title):
            control.setVisible(True)
        self.unsetCursor()
        self._stillness.start()

    def _settle(self) -> None:
        """After stillness only orb and words remain; never while a control has the keyboard's focus."""
        if any(button.hasFocus() for button in (self.previous, self.toggle, self.following, self.close_button)):
            self._stillness.start()
        elif self.view is not None and not self.view.paused:
            self.controls.hide()
            self.setCursor(Qt.CursorShape.BlankCursor)

    def event(self, event: QEvent) -> bool:
        """Tab brings the controls back before it looks for one."""
        if event.type() == QEvent.Type.KeyPress and event.key() in {Qt.Key.Key_Tab, Qt.Key.Key_Backtab}:  # type: ignore[attr-defined]
            self.wake()
        return super().event(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.wake()
        super().mouseMoveEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys: dict[Qt.Key, Callable[[], object]] = {
            Qt.Key.Key_Space: self._toggle,
            Qt.Key.Key_Escape: self.end,
            Qt.Key.Key_T: self.ease_off,
            Qt.Key.Key_H: self.hide_time,
            Qt.Key.Key_Left: self._previous,
            Qt.Key.Key_Right: self._next,
            Qt.Key.Key_Up: lambda: self._volume(VOLUME_STEP),
            Qt.Key.Key_Down: lambda: self._volume(-VOLUME_STEP),
        }
        act = keys.get(Qt.Key(event.key()))
        if act is None:
            super().keyPressEvent(event)
        else:
            act()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """On a low screen two lines of words must do, so that the orb keeps its room."""
        super().resizeEvent(event)
        three = self.cue.lines(3)
        self.cue.setFixedHeight(three if three < self.height() * WORDS_SHARE else self.cue.lines(2))

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
