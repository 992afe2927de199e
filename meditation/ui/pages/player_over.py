"""What lies over the player or stands beside its words: panels, the transcript, a way over, three ways out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt

from meditation.ui.pages.player_face import PlayerFace
from meditation.ui.theme import L
from meditation.ui.widgets.changes import Changes
from meditation.ui.widgets.layout import lay_out_now
from meditation.ui.widgets.ramp import Ramp
from meditation.ui.widgets.too_much import TooMuchPanel
from meditation.ui.widgets.transcript import Transcript

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtGui import QResizeEvent

    from meditation.session.timeline import Timeline
    from meditation.ui.theme import Theme
    from meditation.views.practice import PracticeView


class PlayerOver(PlayerFace):
    """The face with everything that may be opened on it; only one of its panels is open at a time."""

    def __init__(self, theme: Theme, title_of: Callable[[str], str]) -> None:
        """`title_of` gives the title of another session, empty where it is not to be had."""
        super().__init__(theme)
        self.ramp = Ramp(theme, self, title_of)
        self.transcript = Transcript(theme, self)
        self.ways_out = TooMuchPanel(theme, self)
        self.changes = Changes(theme, self, self.foot)
        self.change, self.sound = self.changes.change, self.changes.sound

    def begin(self, answers: Mapping[str, str]) -> None:
        super().begin(answers)
        self.ramp.offer("")
        self._place_ramp()

    def _show(self, view: PracticeView) -> None:
        super()._show(view)
        self.transcript.show_now(view.words_key)
        if self.ramp.offer(view.exit_ramp):
            self._place_ramp()
        self.changes.show_view(view)

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

    def rest(self) -> None:
        super().rest()
        self.changes.end()
        self.close_panels()
        self.show_transcript(None)

    @property
    def _busy(self) -> bool:
        floating = self.changes.open or not self.ways_out.isHidden() or self.transcript.view.hasFocus()
        return floating or super()._busy

    def _place_all(self) -> None:
        """What floats over the page, or stands beside its column."""
        dock = self.transcript.dock
        ends = (dock, 0) if self.layoutDirection() is Qt.LayoutDirection.RightToLeft else (0, dock)
        self._column.setContentsMargins(ends[0], L, ends[1], 0)
        self._column.activate()
        self.transcript.place(self.head.geometry(), self.foot.geometry())
        self._place_ramp()
        self.changes.place()
        if not self.ways_out.isHidden():
            self.ways_out.place(self.foot.geometry())
            self.ways_out.raise_()

    def _place_ramp(self) -> None:
        """The orb keeps clear of it."""
        self.ramp.place(self.head.geometry())
        over = QRect() if self.ramp.isHidden() else self.ramp.geometry().translated(-self.stage.pos())
        self.stage.keep_clear(over)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_all()
