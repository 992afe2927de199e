"""The player: one sitting, its keys and its ways out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal

from meditation.language import tr
from meditation.ui.pages.player_keys import act_of
from meditation.ui.pages.player_time import PlayerTime
from meditation.views.settling import SETTLING

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent, QMouseEvent, QShowEvent

    from meditation.ui.theme import Theme
    from meditation.views.sitting import SittingDesk


@dataclass(frozen=True, slots=True)
class Held:
    """A sitting that goes from one player to the next, with what stood around it."""

    sitting: SittingDesk
    answers: dict[str, str]
    time_hidden: bool
    changing: int
    """1 or -1 where the panel of what may be changed is open, at the button for larger letters or for smaller ones."""
    reading: bool
    """True: the transcript is open."""
    presenting: bool
    by_hand: bool


class PlayerPage(PlayerTime):
    """Plays one sitting; `ended` with its Finish view, `went_over` with the id of the session to rest in instead.

    `helped` when Help is wished for, with the sitting paused; `letters` with 1 for larger ones, -1 for smaller.
    """

    went_over = Signal(str)
    helped = Signal()
    letters = Signal(int)

    def __init__(self, theme: Theme, title_of: Callable[[str], str]) -> None:
        """`title_of` gives the title of another session, empty where it is not to be had."""
        super().__init__(theme, title_of)
        self._title_of = title_of
        self._connect()

    def _connect(self) -> None:
        self.close_button.clicked.connect(self.end)
        self.time.clicked.connect(self.hide_time)
        self.previous.clicked.connect(self.go_back)
        self.toggle.clicked.connect(self.toggle_pause)
        self.following.clicked.connect(self.go_on)
        self.too_much.clicked.connect(self.ask_too_much)
        self.ways_out.rested.connect(self.rest_elsewhere)
        self.ways_out.stopped.connect(self.ease_off)
        self.ways_out.helped.connect(self.open_help)
        self.ways_out.closed.connect(self.toggle_pause)
        self.head.help.clicked.connect(self.open_help)
        self.changes.changed.connect(self._show_anew)
        self.changes.told.connect(self.telling.tell)
        self.changes.left.connect(self.setFocus)
        self.changes.letters.connect(self.letters)
        self.changes.transcript.connect(self.open_or_close_transcript)
        self.changes.present.connect(self.present)
        self.transcript.chosen.connect(self.go_to)
        self.transcript.closed.connect(self.open_or_close_transcript)
        self.writing.left.connect(self.setFocus)
        self.ramp.clicked.connect(self.go_over)

    # -- from one player to the next --------------------------------------------------------------------------------

    def hand_over(self) -> Held:
        """Let go of the sitting, which plays on; raises ValueError where there is none."""
        if self.sitting is None:
            raise ValueError("nothing plays here")
        held = Held(
            self.sitting,
            self.writing.answers(),
            self.head.time_hidden,
            self.change.at_letters,
            not self.transcript.isHidden(),
            self.presenting,
            self.by_hand,
        )
        self._end_here()
        return held

    def take_over(self, held: Held) -> None:
        """Go on with what another player has let go of, and say how large the letters are now."""
        self.head.time_hidden = held.time_hidden
        self.show_large(on=held.presenting)
        self.play(held.sitting, held.answers, by_hand=held.by_hand)
        if held.reading:
            self.open_or_close_transcript()
        if held.changing:
            self.open_or_close_change()
            self.change.focus_letters(held.changing)
        self.tell(tr("Text size {percent} %").format(percent=round(self.theme.scale * 100)))

    def tell(self, text: str) -> None:
        """A word below the controls, for a while."""
        if text:
            self.telling.tell(text)

    # -- ways out ---------------------------------------------------------------------------------------------------

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
        if self.sitting is not None:
            self.pause()
            self.wake()
            self.show_ways_out(self._title_of(self._settling()))

    def rest_elsewhere(self) -> None:
        """From whatever was too much into the session that settles."""
        self._go_over(self._settling())

    def open_help(self) -> None:
        self.pause()
        self.ways_out.hide()
        self.helped.emit()

    def _settling(self) -> str:
        playing = self.sitting.timeline.id if self.sitting is not None else ""
        return next((id_ for id_ in SETTLING if id_ != playing and self._title_of(id_)), "")

    # -- events -----------------------------------------------------------------------------------------------------

    def open_or_close_change(self) -> None:
        self.changes.open_or_close_change()

    def open_or_close_transcript(self) -> None:
        """All words of the session, beside those of the moment or over them."""
        if not self.transcript.isHidden():
            self._close_transcript()
        elif self.sitting is not None:
            self.close_panels()
            self.show_transcript(self.sitting.timeline)
            self.transcript.view.setFocus()

    def open_or_close_sound(self) -> None:
        self.changes.open_or_close_sound()

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

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._wrote.isActive() and event.text():
            return  # still written, for a page that has just gone
        act = act_of(self, event)
        if act is None:
            super().keyPressEvent(event)
        else:
            act()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.tick()
