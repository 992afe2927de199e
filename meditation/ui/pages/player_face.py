"""What the player looks like: the orb, one phase word, the cue and its gesture; the rest leaves after a while."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QAccessible, QLinearGradient, QPainter
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from meditation.language import tr
from meditation.ui.theme import SETTLE, XL, L, S
from meditation.ui.widgets.cue_words import CueWords
from meditation.ui.widgets.hairline import Hairline
from meditation.ui.widgets.player_frame import PlayerFoot, PlayerHead
from meditation.ui.widgets.stage import Stage
from meditation.ui.widgets.telling import Telling
from meditation.ui.widgets.text import say, words
from meditation.ui.widgets.writing_pane import WritingPane

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QMouseEvent, QPaintEvent, QResizeEvent

    from meditation.ui.theme import Theme
    from meditation.views.practice import PracticeView

WORDS_SHARE = 0.24
"""Of the page: the most that the words may take before they get two lines instead of three."""
LOW, LOW_LINES, SMALL_LINES = 335, 1.4, 4
"""px of unscaled text under which a page is low, and the lines of the largest letters that words then get, or of small
letters where the page has room for them."""
NO_LIMIT = (1 << 24) - 1
"""Px: as high as there is room, in Qt's own words."""
STILL_WRITING = 2500
"""ms after a page of writing has gone in which letters do nothing: the hand may still be writing."""


class PlayerFace(QWidget):
    """Shows one view after another; what is pressed on it is the page's own matter."""

    spoken_role = QAccessible.Role.Grouping

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self.view: PracticeView | None = None
        self.presenting = False
        """Whether it is shown to a group."""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAccessibleName(tr("Player"))
        self._stillness = self._once(SETTLE)
        self._stillness.timeout.connect(self._settle)
        self._wrote = self._once(STILL_WRITING)
        self._lay_out()

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
        row = self._words_row = QHBoxLayout()
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
        self.telling.begin()

    def show_view(self, view: PracticeView) -> None:
        """Whatever is new in it."""
        if view != self.view:
            self._show(view)
            self.view = view

    def _show(self, view: PracticeView) -> None:
        before = self.view
        self.cue.show_words(view.words, view.words_key, view.brightness)
        if self.presenting:
            self.stage.setVisible(view.breath_level is not None or bool(view.gesture))
        self.stage.set_level(view.breath_level)
        self.stage.set_gesture(view.gesture, view.gesture_words)
        self.hairline.show_progress(view.progress, view.sections, view.section_names)
        say(self.phase, view.breath_word or view.quiet)
        self.head.show_title(view.title)
        self.head.show_time(view.time_left)
        self.head.show_way_out(complete=view.complete)
        if self.writing.ask(view.writing):
            self._make_room(writing=bool(view.writing))
            (self.writing.paper if view.writing else self).setFocus()
            if not view.writing:
                self._wrote.start()
        self.writing.show_nudge(view.nudge)
        if before is None or before.paused != view.paused:
            name, spoken = ("play", tr("Go on")) if view.paused else ("pause", tr("Pause"))
            self.toggle.show_icon(name, spoken)
        self.telling.stand(view.notice)

    def _make_room(self, *, writing: bool) -> None:
        """The orb and its words give way to the page that is written on."""
        for part in (self.stage, self.cue, self.phase):
            part.setVisible(not writing)

    def show_large(self, *, on: bool) -> None:
        """Very large words, for a group; the orb is there while it breathes, and the drawing of a gesture."""
        self.presenting = on
        self.cue.enlarge(on=on)
        self._column.setStretchFactor(self._words_row, 1 if on else 0)
        if not on:
            self._make_room(writing=False)
        self._fit_words()

    def hide_time(self) -> None:
        self.head.time_hidden = not self.head.time_hidden
        if self.view is not None:
            self.head.show_time(self.view.time_left)

    # -- stillness --------------------------------------------------------------------------------------------------

    @property
    def _leaving(self) -> tuple[QWidget, ...]:
        """All but the orb, the words, and the way out of what is too much."""
        return self.head, self.controls, self.foot.side

    def wake(self) -> None:
        """Everything comes back for a while, and the pointer with it."""
        for part in self._leaving:
            part.show()
        self.hairline.show_line(on=True)
        self.unsetCursor()
        self._stillness.start()

    @property
    def _busy(self) -> bool:
        """While something of it is in use, and while one writes, nothing leaves."""
        focused = self.focusWidget()
        in_use = any(part.isAncestorOf(focused) for part in self._leaving)
        return in_use or not self.writing.isHidden()

    def _settle(self) -> None:
        """After stillness only orb and words remain; never while a control has the keyboard's focus."""
        if self._busy:
            self._stillness.start()
        elif self.view is not None and (self.presenting or not self.view.paused):
            for part in self._leaving:
                part.hide()
            self.hairline.show_line(on=False)
            self.setCursor(Qt.CursorShape.BlankCursor)

    def rest(self) -> None:
        """Nothing plays here any more."""
        self._stillness.stop()
        self.unsetCursor()
        self.show_large(on=False)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.wake()
        super().mouseMoveEvent(event)

    # -- places -----------------------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """On a low screen two lines of words must do, so that the orb keeps its room."""
        super().resizeEvent(event)
        low = self.height() < LOW * self.theme.scale
        self.stage.give_way(low=low)
        self.foot.give_away(self.head, low=low)
        self.telling.give_way(low=low)
        self._fit_words()

    def event(self, event: QEvent) -> bool:
        """Whatever else has another height now, the words get theirs."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit_words()
        return super().event(event)

    def _fit_words(self) -> None:
        low = self.height() < LOW * self.theme.scale
        three, fewer = self.cue.lines(3), self.cue.lines(LOW_LINES if low else 2)
        share = round(self.height() * WORDS_SHARE)
        small = min(self.cue.small_lines(SMALL_LINES), share) if self.cue.is_narrow else 0
        least = min(three if three < share else max(fewer, small), self._left_for_words())
        self.cue.setMinimumHeight(least)
        self.cue.setMaximumHeight(NO_LIMIT if self.presenting else least)

    def _left_for_words(self) -> int:
        """Px where everything else has its least, and one small line at the worst."""
        others = [self.head, self.stage, self.phase, self.foot, self.hairline]
        if not self.notice.isHidden():
            others.append(self.notice)
        high = sum(self._least_height(part) for part in others)
        return max(self.cue.small_lines(1), self.height() - high - L - len(others) * S)

    def _least_height(self, part: QWidget) -> int:
        lines = part.heightForWidth(self.foot.width()) if isinstance(part, QLabel) else 0
        return max(part.minimumSizeHint().height(), part.minimumHeight(), lines)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        ground = QLinearGradient(0, 0, 0, self.height())
        top, foot = self.theme.palette.player
        ground.setColorAt(0, self.theme.colour(top))
        ground.setColorAt(1, self.theme.colour(foot))
        painter.fillRect(self.rect(), ground)
        painter.end()
