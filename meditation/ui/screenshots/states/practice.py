"""A session before it begins, while it plays, and when it is over."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import msgspec

from meditation.ui.screenshots.state import State, settle

if TYPE_CHECKING:
    from meditation.ui.window import Window

FADED = 1500
"""ms in which words have faded in."""
BREATHING, TOUCHING = "extended-exhale", "self-compassion-break"


def play(window: Window, script: str, ms: int, *, sound: bool = False) -> None:
    """The session at a moment of it; pictures are made in silence."""
    window.desk.keep(msgspec.structs.replace(window.desk.settings, output="silent"))
    window.begin(window.desk.card(script), sound=sound)
    settle(FADED)
    sitting = window.player.sitting
    if sitting is not None:
        sitting.go_to(ms)
        window.player.tick()


def sound_panel(window: Window) -> None:
    play(window, BREATHING, 59_000, sound=True)
    window.player.open_or_close_sound()


def finish(window: Window) -> None:
    play(window, TOUCHING, 170_000)
    window.player.end()


PRACTICE: Final = {
    "card": State("session_card", lambda window: window.open_card(TOUCHING)),
    "recording": State("recording", lambda window: window.open_recording(TOUCHING, "")),
    "player": State("player", lambda window: play(window, BREATHING, 59_000)),
    "touch": State("player", lambda window: play(window, TOUCHING, 36_000)),
    "sound-panel": State("player", sound_panel),
    "finish": State("finish", finish),
}
