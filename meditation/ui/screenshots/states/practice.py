"""A session before it begins, while it plays, and when it is over."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import msgspec

from meditation.ui.screenshots.person import BEGUN, LONG, RECORDED, WRITTEN, locked, newcomer, speaker, tinkerer
from meditation.ui.screenshots.state import State, bring, scroll_down, scroll_to, settle
from meditation.ui.theme import SETTLE
from meditation.views.finish import finish_view
from meditation.views.practice import DIMMED, PracticeView

if TYPE_CHECKING:
    from collections.abc import Callable

    from meditation.ui.window import Window

BREATHING, TOUCHING, WRITING = "extended-exhale", "self-compassion-break", "three-kind-lines"
GENTLER, SLEEPING = "a-new-tone", "sleep-wind-down"
OWN_WORDS, HOLDING, OWN_BREATH = "kind-wishes-for-me", "breathe-four-seven-eight", "breathe-own-breath"
NEARLY_FULL: Final = 0.8
VOICE_WITHIN: Final = 30.0
"""Seconds."""
STEP: Final = 250
"""ms between two looks for a moment."""


# -- the card ----------------------------------------------------------------------------------------------------------


def card_why(window: Window) -> None:
    """All its words, and what is known of it, at its foot."""
    window.open_card(TOUCHING)
    window.session_card.why.click()
    scroll_down(window.session_card)


def card_caution(window: Window) -> None:
    """Whole, as it is seen the first time."""
    window.open_card(HOLDING)
    bring(window.session_card, window.session_card.breath)


def card_voice(window: Window) -> None:
    """What may be chosen, with a voice that has said everything."""
    window.open_card(RECORDED)
    view = window.session_card.view
    if view is not None and view.guide is not None:
        view.guide.wait(VOICE_WITHIN, None)
    settle()
    window.open_card(RECORDED)
    scroll_to(window.session_card, window.session_card.sound)


def recording_begun(window: Window) -> None:
    """Some lines have been said."""
    window.open_recording(BEGUN, "")
    bring(window.recording, next(iter(window.recording.rows.values())).remove)


def card_own_words(window: Window) -> None:
    window.open_card(OWN_WORDS)
    scroll_to(window.session_card, next(iter(window.session_card.own_words.values())))


# -- while it plays ----------------------------------------------------------------------------------------------------


def in_breath(view: PracticeView) -> bool:
    """The orb is nearly full."""
    return bool(view.breath_word) and (view.breath_level or 0) > NEARLY_FULL


def touch(view: PracticeView) -> bool:
    """A gesture is drawn, and the words say that it may be another."""
    return bool(view.gesture) and view.brightness == 1.0


def play(window: Window, script: str, wanted: Callable[[PracticeView], bool], *, sound: bool = False) -> None:
    """The session at the first moment that is as wanted."""
    sitting = window.desk.begin(window.desk.card(script), sound=sound)
    window.begin_sitting(sitting)
    settle()
    timeline = sitting.timeline
    looks = ((ms, PracticeView.of(timeline, timeline.moment(ms))) for ms in range(0, timeline.length, STEP))
    window.player.go_to(next(ms for ms, view in looks if wanted(view)))


def breathing(act: Callable[[Window], object] = lambda _window: None) -> Callable[[Window], None]:
    """A breath is guided, and then this is done."""

    def open_(window: Window) -> None:
        play(window, BREATHING, in_breath)
        act(window)

    return open_


def touching(act: Callable[[Window], object] = lambda _window: None) -> Callable[[Window], None]:
    """A gesture is shown, and then this is done."""

    def open_(window: Window) -> None:
        play(window, TOUCHING, touch)
        act(window)

    return open_


def alone(window: Window) -> None:
    """After stillness: the orb and its words."""
    play(window, BREATHING, in_breath)
    at = window.player.sitting.at if window.player.sitting is not None else 0
    settle(SETTLE + STEP)
    window.player.go_to(at)


def still(window: Window) -> None:
    """For people who want less motion."""
    window.wear(msgspec.structs.replace(window.theme, still=True))
    play(window, BREATHING, in_breath)


def writing(window: Window) -> None:
    play(window, WRITING, lambda view: bool(view.writing))
    window.player.writing.paper.setPlainText(WRITTEN)


def timer(window: Window) -> None:
    window.begin_timer(window.desk.timer(window.desk.last_timer), sound=False)
    settle()
    window.player.go_to(200_000)


def told(window: Window) -> None:
    """The history is locked, which the player says."""
    window.guard_history()
    window.go("today")
    play(window, TOUCHING, touch)


def sound_panel(window: Window) -> None:
    play(window, BREATHING, in_breath, sound=True)
    window.player.open_or_close_sound()


# -- when it is over ---------------------------------------------------------------------------------------------------


def finish(window: Window) -> None:
    """The latest session has just come to its end."""
    store = window.desk.logbook.store
    last = next(iter(store.sessions())) if store is not None else None
    assert last is not None  # noqa: S101 - they have sat here
    window.show_finish(finish_view(last.title, last.seconds, last.id, whole=True))


def finish_early(window: Window) -> None:
    play(window, TOUCHING, touch)
    window.player.end()


def finish_filled(window: Window) -> None:
    finish(window)
    for line in window.finish.lines.values():
        line.pills[3].click()
    window.finish.note.setPlainText(WRITTEN)
    scroll_down(window.finish)


def finish_sealing(window: Window) -> None:
    writing(window)
    window.player.end()
    window.finish.seal.click()
    bring(window.finish, next(iter(window.finish.spans.values())))


PRACTICE: Final = {
    "card": State("session_card", lambda window: window.open_card(TOUCHING)),
    "card-why": State("session_card", card_why),
    "card-caution": State("session_card", card_caution, newcomer),
    "card-voice": State("session_card", card_voice, speaker),
    "card-own-words": State("session_card", card_own_words),
    "card-long": State("session_card", lambda window: window.open_card(LONG[0]), tinkerer),
    "recording": State("recording", lambda window: window.open_recording(TOUCHING, "")),
    "recording-begun": State("recording", recording_begun, speaker),
    "player": State("player", breathing()),
    "player-touch": State("player", touching()),
    "player-alone": State("player", alone),
    "player-dimmed": State("player", lambda window: play(window, TOUCHING, lambda view: view.brightness == DIMMED)),
    "player-quiet": State("player", lambda window: play(window, SLEEPING, lambda view: bool(view.quiet))),
    "player-paused": State("player", breathing(lambda window: window.player.toggle_pause())),
    "player-transcript": State("player", breathing(lambda window: window.player.open_or_close_transcript())),
    "player-sound": State("player", sound_panel),
    "player-changes": State("player", breathing(lambda window: window.player.open_or_close_change())),
    "player-presenting": State("player", touching(lambda window: window.player.present())),
    "player-too-much": State("player", touching(lambda window: window.player.ask_too_much())),
    "player-gentler": State(
        "player", lambda window: play(window, GENTLER, lambda view: bool(view.exit_ramp) and view.brightness == 1.0)
    ),
    "player-writing": State("player", writing),
    "player-own-breath": State("player", lambda window: play(window, OWN_BREATH, lambda view: bool(view.quiet))),
    "player-timer": State("player", timer),
    "player-still": State("player", still),
    "player-told": State("player", told, locked),
    "player-hidden": State("player", breathing(lambda window: window.hiding.hide_or_bring_back())),
    "finish": State("finish", finish),
    "finish-early": State("finish", finish_early),
    "finish-filled": State("finish", finish_filled),
    "finish-sealing": State("finish", finish_sealing),
}
