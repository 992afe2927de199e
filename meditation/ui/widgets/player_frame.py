"""What stands around a session that plays: the title and time above, the controls below."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from meditation.language import tr
from meditation.ui.theme import BAR_UNDER, TARGET, L, M, S
from meditation.ui.widgets.buttons import IconButton, Pill
from meditation.ui.widgets.icons import icon
from meditation.ui.widgets.text import TALL, say, words
from meditation.views.saying import starting

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from meditation.ui.theme import Theme

TIME_HIDDEN = "· · ·"
TITLE_LINES = 2
"""The title takes no more; where there is less room it leaves."""


class PlayerHead(QWidget):
    """The way out, the title, Help, the time."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(L, 0, L, 0)
        row.setSpacing(M)
        self.close_button = IconButton(theme, "x", tr("End this session"))
        self.title = words(theme, "", "body", "second", heading=True)
        self.time = Pill(theme, "", "bare", tr("Time left"))
        self.time.setToolTip(tr("Hide or show the time (H)"))
        self.help = IconButton(theme, "lifebuoy", tr("Help right now"))
        self.help.setToolTip(tr("Help right now (F1)"))
        row.addWidget(self.close_button)
        row.addWidget(self.title, 1)
        row.addStretch()
        row.addWidget(self.help)
        row.addWidget(self.time)
        self.time_hidden = False
        self._taken_in = False
        stay_in_place(self)

    def take_in(self, part: QWidget) -> None:
        """Where the page is low: the title gives its place away."""
        self._taken_in = True
        self._row.insertWidget(2, part, 1, Qt.AlignmentFlag.AlignRight)
        self._fit_title()

    def let_go(self) -> None:
        """What was taken in has gone elsewhere."""
        self._taken_in = False
        self._fit_title()

    def show_title(self, title: str) -> None:
        if say(self.title, title):
            self._fit_title()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_title()

    def has_room_for(self, part: QWidget, width: int) -> bool:
        """Whether this could be taken in where the page is so wide."""
        return part.sizeHint().width() <= self._room(width)

    def _room(self, width: int) -> int:
        """Px beside the way out, Help and the time."""
        others = sum(part.sizeHint().width() for part in (self.close_button, self.help, self.time))
        margins = self._row.contentsMargins()
        return width - margins.left() - margins.right() - others - 3 * self._row.spacing()

    def _fit_title(self) -> None:
        """Whole or not at all: the way out, Help and the time come first."""
        room = self._room(self.width())
        metrics = self.title.fontMetrics()
        needed = metrics.boundingRect(QRect(0, 0, room, TALL), Qt.TextFlag.TextWordWrap, self.title.text())
        fits = needed.width() <= room and needed.height() <= TITLE_LINES * metrics.lineSpacing()
        self.title.setVisible(fits and not self._taken_in)

    def show_time(self, words_of_time: str) -> None:
        text = TIME_HIDDEN if self.time_hidden else words_of_time
        if self.time.text() != text:
            self.time.setText(text)
            self.time.setAccessibleName(tr("Time, hidden") if self.time_hidden else spoken_time(words_of_time))
            self._fit_title()

    def show_way_out(self, *, complete: bool) -> None:
        """Once the practice may end, ending it is finishing it."""
        spoken = tr("Finish this session") if complete else tr("End this session")
        if self.close_button.accessibleName() != spoken:
            self.close_button.setAccessibleName(spoken)
            self.close_button.setToolTip(spoken)


def spoken_time(shown: str) -> str:
    """The time as a sentence: a plain clock is time left, a plus is time since the end bell."""
    if shown.startswith("+"):
        return tr("{time} since the end").format(time=shown[1:])
    return tr("Time left {time}").format(time=shown) if shown[:1].isdigit() else starting(shown)


def stay_in_place(part: QWidget) -> None:
    """Nothing else moves when it leaves."""
    policy = part.sizePolicy()
    policy.setRetainSizeWhenHidden(True)
    part.setSizePolicy(policy)


class PlayerFoot(QWidget):
    """Previous, pause, next in the middle; the gentle way out and what may be changed at the sides, or below."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._stacked: bool | None = None
        self._low = False
        self._head: PlayerHead | None = None
        """That has taken in sound and change."""
        self.controls = QWidget()
        self.controls.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # as on every player: time runs that way
        stay_in_place(self.controls)
        inside = QHBoxLayout(self.controls)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(L)
        self.previous = IconButton(theme, "skip-back", tr("Previous words"))
        self.toggle = IconButton(theme, "pause", tr("Pause"), "heart")
        self.following = IconButton(theme, "skip-forward", tr("Next words"))
        for button in (self.previous, self.toggle, self.following):
            inside.addWidget(button)
        self.too_much = Pill(theme, tr("Too much?"), "bare", tr("Too much? A gentle way out"))
        self.change = Pill(theme, tr("Change"), "bare", tr("Change something in this session"))
        self.change.setToolTip(tr("Change something (C)"))
        self.sound = IconButton(theme, "speaker-high", tr("Sound"))
        self.sound.setToolTip(tr("Sound (V)"))
        self.side = QWidget()
        stay_in_place(self.side)
        beside = QHBoxLayout(self.side)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(S)
        beside.addWidget(self.sound)
        beside.addWidget(self.change)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(L, 0, L, S)
        self._grid.setVerticalSpacing(0)
        self._stack(stacked=False)

    def _stack(self, *, stacked: bool) -> None:
        """Side by side where there is room, the words below the controls where there is little."""
        if stacked == self._stacked:
            return
        self._stacked = stacked
        left, middle, right = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignHCenter, Qt.AlignmentFlag.AlignRight
        away = self._head is not None
        parts = (self.controls, self.too_much) if away else (self.controls, self.too_much, self.side)
        for part in parts:
            self._grid.removeWidget(part)
        if stacked:
            self._grid.addWidget(self.controls, 0, 0, 1, 2, middle)
            self._grid.addWidget(self.too_much, 1, 0, left)
            if not away:
                self._grid.addWidget(self.side, 1, 1, right)
        else:
            self._grid.addWidget(self.too_much, 0, 0, left | Qt.AlignmentFlag.AlignVCenter)
            self._grid.addWidget(self.controls, 0, 1, middle)
            if not away:
                self._grid.addWidget(self.side, 0, 2, right | Qt.AlignmentFlag.AlignVCenter)
        shares = (1, 1, 0) if stacked else (0, 1, 0) if away else (1, 0, 1)
        for column, share in enumerate(shares):
            self._grid.setColumnStretch(column, share)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def give_away(self, head: PlayerHead, *, low: bool) -> None:
        """On a low page sound and change stand in the head where it has room, and one row is left here."""
        self._low = low
        self._name_change(whole=self._word_fits)
        away = low and head.has_room_for(self.side, self.width())
        if away != (self._head is not None):
            if away:
                self._grid.removeWidget(self.side)
                head.take_in(self.side)
            else:
                head.let_go()
            self._head, self._stacked = head if away else None, None
        self._arrange()

    @property
    def _word_fits(self) -> bool:
        room = self.width() - 2 * L
        metrics = self.change.fontMetrics()
        letters = sum(metrics.horizontalAdvance(pill) for pill in (tr("Too much?"), tr("Change")))
        return not self._low and letters + 4 * (M + S) + self._theme.px(TARGET) <= room

    def _arrange(self) -> None:
        room = self.width() - 2 * L
        self._name_change(whole=self._word_fits)
        fits = self.too_much.sizeHint().width() + self.controls.sizeHint().width() <= room
        self._stack(stacked=not (self._head is not None and fits) and self.width() < BAR_UNDER * self._theme.scale)

    def _name_change(self, *, whole: bool) -> None:
        """The word where it has room, else its icon."""
        if whole == bool(self.change.text()):
            return
        side = self._theme.px(TARGET // 2)
        self.change.setText(tr("Change") if whole else "")
        self.change.setIcon(QIcon() if whole else icon("sliders-horizontal", self._theme.palette.second))
        self.change.setIconSize(QSize(side, side))
