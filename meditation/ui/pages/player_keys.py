"""The keys of the player."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from meditation.ui.theme import VOLUME_STEP
from meditation.ui.widgets.buttons import ENTER
from meditation.ui.widgets.changes import FASTER, SLOWER

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent

    from meditation.ui.pages.player import PlayerPage

HELD = frozenset(
    getattr(Qt.Key, f"Key_{name}") for name in ("Left", "Right", "Up", "Down", "Plus", "Equal", "Minus", "Underscore")
)
"""Keys that go on doing what they do while they are held down; the others do it once."""


def act_of(page: PlayerPage, event: QKeyEvent) -> Callable[[], object] | None:
    """What this key does on the page; None where it is not one of its keys."""
    key = Qt.Key(event.key())
    if event.isAutoRepeat() and key not in HELD:
        return None
    return (_presenting(page) if page.presenting else {}).get(key) or _acts(page).get(key)


def _presenting(page: PlayerPage) -> dict[Qt.Key, Callable[[], object]]:
    """Those that are others while a group is shown the session: a presenter's remote control turns pages."""
    keys = Qt.Key
    return {
        keys.Key_PageDown: page.go_on,
        keys.Key_PageUp: page.go_back,
        keys.Key_G: page.run_or_wait,
        keys.Key_Escape: page.present if page.ways_out.isHidden() else page.end,
        keys.Key_W: page.wake,
    }


def _acts(page: PlayerPage) -> dict[Qt.Key, Callable[[], object]]:
    keys, changes = Qt.Key, page.changes
    return {
        keys.Key_Space: page.toggle_pause,
        keys.Key_Escape: page.end,
        keys.Key_T: page.ask_too_much,
        keys.Key_H: page.hide_time,
        keys.Key_C: changes.open_or_close_change,
        keys.Key_V: changes.open_or_close_sound,
        keys.Key_W: page.open_or_close_transcript,
        keys.Key_P: page.present,
        keys.Key_N: page.go_on,
        keys.Key_R: page.go_over,
        keys.Key_Left: page.go_back,
        keys.Key_Right: page.go_on,
        keys.Key_Up: lambda: changes.volume(VOLUME_STEP),
        keys.Key_Down: lambda: changes.volume(-VOLUME_STEP),
        # as on the card: plus makes each breath longer
        keys.Key_Plus: lambda: changes.pace(SLOWER),
        keys.Key_Equal: lambda: changes.pace(SLOWER),
        keys.Key_Minus: lambda: changes.pace(FASTER),
        keys.Key_Underscore: lambda: changes.pace(FASTER),
        **dict.fromkeys(ENTER, page.mark_breath),
    }
