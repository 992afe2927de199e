"""The player's time: a sitting that plays by itself, or waits after each of its words for a hand."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal

from meditation.language import tr
from meditation.session.by_hand import Words, before, following, standing, words_of
from meditation.ui.pages.player_over import PlayerOver
from meditation.ui.theme import EXPLAINING, FRAME, SLOW_FRAME

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from meditation.ui.theme import Theme
    from meditation.views.practice import PracticeView
    from meditation.views.sitting import SittingDesk

DIMMED_OR_FULL = (0.0, 0.55, 1.0)


class PlayerTime(PlayerOver):
    """Plays one sitting; `ended` with its Finish view."""

    ended = Signal(object)

    def __init__(self, theme: Theme, title_of: Callable[[str], str]) -> None:
        """`title_of` gives the title of another session, empty where it is not to be had."""
        super().__init__(theme, title_of)
        self.sitting: SittingDesk | None = None
        self.by_hand = True
        """Whether a session that is presented waits for the hand."""
        self._words: Words | None = None
        """Those that stand, where it does."""
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.tick)

    def play(self, sitting: SittingDesk, answers: dict[str, str] | None = None, *, by_hand: bool = True) -> None:
        """Show a sitting that has begun, and what has been written in it, by its questions."""
        self.sitting, self.by_hand, self._words = sitting, by_hand, None
        self.begin(answers or {})
        self.changes.begin(sitting)
        self.setFocus()
        self.wake()
        self.tick()

    def tick(self) -> None:
        """Ask for the moment, show what is new, and choose when to ask again."""
        if self.sitting is None:
            return
        view = self._looked()
        self.show_view(view)
        if self.sitting.ended:
            self._leave(self.sitting.finish())
        elif view.paused or not self.isVisible():
            self._timer.stop()
        else:
            moving = view.breath_level is not None or view.brightness not in DIMMED_OR_FULL
            pause = FRAME if moving else SLOW_FRAME
            self._look_again_in(min(pause, max(1, self._words_left())) if self._words is not None else pause)

    def _look_again_in(self, ms: int) -> None:
        """A timer that runs already keeps its beat: what a frame takes is not added to the time between two."""
        if not self._timer.isActive() or self._timer.interval() != ms:
            self._timer.start(ms)

    def _looked(self) -> PracticeView:
        """What is to be seen now; a session that is gone through by hand waits where its words have been read."""
        assert self.sitting is not None  # noqa: S101 - its caller has asked
        sitting, at = self.sitting, self.sitting.at
        if not self._waits_for_hand or sitting.ended:
            self._words = None
        elif self._words is None:
            self._words = standing(words_of(sitting.timeline), at)
        if self._words is not None and self._words_left() == 0 and not sitting.paused:
            sitting.pause()
            sitting.go_to(self._words.until)  # a late look must not lead into the next ones
        view = sitting.view(gentle=self.theme.still)
        return for_others(view, read=self._words_left() == 0) if self.presenting else view

    @property
    def _waits_for_hand(self) -> bool:
        return self.presenting and self.by_hand

    def _words_left(self) -> int:
        """The ms for which the words that stand are still to be read."""
        if self.sitting is None:
            return 0
        words = self._words or standing(words_of(self.sitting.timeline), self.sitting.at)
        return max(0, words.until - self.sitting.at) if words is not None else 0

    def _show_anew(self) -> None:
        self.view = None
        if self.sitting is not None and not self.transcript.isHidden():
            self.transcript.show_timeline(self.sitting.timeline)
        self.tick()

    def toggle_pause(self) -> None:
        """Pause, or go on; by hand, to the next words."""
        if not self.ways_out.isHidden():
            self.ways_out.hide()
            self.setFocus()
        if self.sitting is not None:
            if self._words is not None and self.sitting.paused and self._words_left() == 0:
                self.go_on()
                return
            self.sitting.toggle()
            self.wake()
            self.tick()

    def pause(self) -> None:
        if self.sitting is not None:
            self.sitting.pause()
            self.tick()

    def go_back(self) -> None:
        """To the words before."""
        if self._waits_for_hand:
            self._turn_to(before)
        elif self.sitting is not None:
            self.sitting.previous()
            self.tick()

    def go_on(self) -> None:
        """To the next words."""
        if self._waits_for_hand:
            self._turn_to(following)
        elif self.sitting is not None:
            self.sitting.following()
            self.tick()

    def _turn_to(self, which: Callable[[Sequence[Words], int], Words | None]) -> None:
        """To other words, which are said and heard until they have been read; after the last ones to the end."""
        if self.sitting is not None:
            found = which(words_of(self.sitting.timeline), self.sitting.at)
            self._words = found
            self.sitting.go_to(found.at if found is not None else int(self.sitting.timeline.length))
            if self.sitting.paused:
                self.sitting.toggle()
            self.tick()

    def go_to(self, ms: int) -> None:
        """To other words, wherever they are; a transcript that lies over them leaves."""
        if self.sitting is not None:
            self.sitting.go_to(ms)
            if not self.transcript.dock:
                self._close_transcript()
            self.tick()

    def _close_transcript(self) -> None:
        self.show_transcript(None)
        self.setFocus()

    def mark_breath(self) -> None:
        """The person's own breath turns now."""
        if self.sitting is not None and self.view is not None and self.view.own_breath:
            self.sitting.mark_breath()
            self.tick()

    def written(self) -> str:
        """What was written in this sitting, or in the last one."""
        return self.writing.written()

    # -- presenting -------------------------------------------------------------------------------------------------

    def present(self) -> None:
        """Very large words for a group, gone through by hand, with nothing private; or no longer."""
        if self.sitting is None:
            return
        on = not self.presenting
        self.close_panels()
        self._close_transcript()
        self.sitting.present(on=on)
        self.by_hand, self._words = True, None
        self.show_large(on=on)
        self._show_anew()
        if on:
            self.telling.tell(tr("Space or N goes on, G lets it run, Esc comes back."), EXPLAINING)

    def run_or_wait(self) -> None:
        """What is presented goes on by itself, or waits for the hand again."""
        if self.presenting and self.sitting is not None:
            self.by_hand = not self.by_hand
            if not self.by_hand and self.sitting.paused:
                self.sitting.toggle()
            self.telling.tell(tr("By hand") if self.by_hand else tr("By time"))
            self.tick()

    # -- the end ----------------------------------------------------------------------------------------------------

    def _end_here(self) -> None:
        self._timer.stop()
        self.rest()
        self.sitting = None

    def _leave(self, finish: object) -> None:
        self._end_here()
        self.ended.emit(finish)


def for_others(view: PracticeView, *, read: bool) -> PracticeView:
    """The same for many eyes: words stay in full, a question is read and not answered here, and nothing is told."""
    bright = 1.0 if view.words and read else view.brightness
    words, key = (view.writing, hash(view.writing)) if view.writing else (view.words, view.words_key)
    return replace(
        view,
        words=words,
        words_key=key,
        brightness=1.0 if view.writing else bright,
        writing="",
        nudge="",
        exit_ramp="",
        notice="",
    )
