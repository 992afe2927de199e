"""What a later start, a double-click or the tray wishes to see, shown in the window that is there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from meditation.trouble import Trouble

if TYPE_CHECKING:
    from meditation.ui.window import Window

PLAY = "play "
"""Before a session that shall begin at once."""
WAIT = "wait"
"""What a start without a window wishes for: nothing, of a program that is there already."""


def show_wish(window: Window, wish: str) -> None:
    """Raise the window, and open the page, session or file in it; a session that plays is not disturbed."""
    if wish == WAIT:
        return
    if not wish and not window.isVisible():  # what it showed when it was closed may be of yesterday
        wish = "today"
    raise_window(window)
    if not wish or window.sitting is not None:
        return
    if wish in window.places:
        window.go(wish)
        return
    at_once = wish.startswith(PLAY)
    try:
        id_ = window.desk.open_script(wish.removeprefix(PLAY))
    except Trouble as trouble:
        window.tell_not_opened(trouble.sentence)
        return
    except OSError as trouble:  # a name that the disk does not take
        window.tell_not_opened(f"{trouble.strerror}.")
        return
    if at_once:
        window.begin_short(id_)
    else:
        window.open_card(id_)


def raise_window(window: Window) -> None:
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()
