"""What stands around a session that plays: the title and time above, the controls below."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from meditation.ui.theme import BAR_UNDER, XL, L, S
from meditation.ui.widgets.buttons import IconButton, Pill
from meditation.ui.widgets.text import words

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from meditation.ui.theme import Theme

TIME_HIDDEN = "· · ·"


class PlayerHead(QWidget):
    """The way out, the title, the time."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(L, 0, XL, 0)
        self.close_button = IconButton(theme, "x", "End this session")
        self.title = words(theme, "", "body", "second")
        self.time = Pill(theme, "", "plain", "Time left")
        self.time.setToolTip("Hide or show the time (H)")
        row.addWidget(self.close_button)
        row.addWidget(self.title, 1)
        row.addWidget(self.time)
        self.time_hidden = False

    def show_time(self, words_of_time: str) -> None:
        text = TIME_HIDDEN if self.time_hidden else words_of_time
        if self.time.text() != text:
            self.time.setText(text)
            self.time.setAccessibleName("Time, hidden" if self.time_hidden else spoken_time(words_of_time))

    def show_way_out(self, *, complete: bool) -> None:
        """Once the practice may end, ending it is finishing it."""
        spoken = "Finish this session" if complete else "End this session"
        if self.close_button.accessibleName() != spoken:
            self.close_button.setAccessibleName(spoken)
            self.close_button.setToolTip(spoken)


def spoken_time(shown: str) -> str:
    """The time as a sentence: a plain clock is time left, a plus is time since the end bell."""
    if shown.startswith("+"):
        return f"{shown[1:]} since the end"
    return shown.capitalize() if shown[:1].isalpha() else f"Time left {shown}"


class PlayerFoot(QWidget):
    """Previous, pause, next in the middle; the gentle way out and what may be changed at the sides, or below."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._stacked: bool | None = None
        self.controls = QWidget()
        policy = self.controls.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.controls.setSizePolicy(policy)
        inside = QHBoxLayout(self.controls)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(L)
        self.previous = IconButton(theme, "skip-back", "Previous words")
        self.toggle = IconButton(theme, "pause", "Pause", "heart")
        self.following = IconButton(theme, "skip-forward", "Next words")
        for button in (self.previous, self.toggle, self.following):
            inside.addWidget(button)
        self.too_much = Pill(theme, "Too much?", "plain", "Too much? A gentle way out")
        self.change = Pill(theme, "Change", "plain", "Change something in this session")
        self.change.setToolTip("Change something (C)")
        self.sound = IconButton(theme, "speaker-high", "Sound")
        self.sound.setToolTip("Sound (V)")
        self._right = QWidget()
        beside = QHBoxLayout(self._right)
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
        for part in (self.controls, self.too_much, self._right):
            self._grid.removeWidget(part)
        if stacked:
            self._grid.addWidget(self.controls, 0, 0, 1, 2, middle)
            self._grid.addWidget(self.too_much, 1, 0, left)
            self._grid.addWidget(self._right, 1, 1, right)
        else:
            self._grid.addWidget(self.too_much, 0, 0, left | Qt.AlignmentFlag.AlignVCenter)
            self._grid.addWidget(self.controls, 0, 1, middle)
            self._grid.addWidget(self._right, 0, 2, right | Qt.AlignmentFlag.AlignVCenter)
        for column, share in enumerate((1, 0, 1) if not stacked else (1, 1, 0)):
            self._grid.setColumnStretch(column, share)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._stack(stacked=self.width() < BAR_UNDER * self._theme.scale)
