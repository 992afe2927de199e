"""What is kept of practice: the history, all its sessions, letters, and the passphrase before them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from meditation.ui.screenshots.person import PASSPHRASE, locked, newcomer, writer
from meditation.ui.screenshots.state import State, scroll_down

if TYPE_CHECKING:
    from meditation.ui.window import Window


def history_below(window: Window) -> None:
    window.go("history")
    scroll_down(window.history)


def passphrase_set(window: Window) -> None:
    window.desk.logbook.passphrase.unlock(PASSPHRASE)
    window.open_passphrase()


def unlock(window: Window) -> None:
    """The door, as the program opens it."""
    window.guard_history()
    window.go("history")


KEPT: Final = {
    "history": State("history", lambda window: window.go("history")),
    "history-below": State("history", history_below),
    "history-empty": State("history", lambda window: window.go("history"), newcomer),
    "log": State("log", lambda window: window.go("log")),
    "log-empty": State("log", lambda window: window.go("log"), newcomer),
    "letters": State("letters", lambda window: window.open_letters(), writer),
    "letters-empty": State("letters", lambda window: window.open_letters()),
    "passphrase": State("passphrase", lambda window: window.open_passphrase()),
    "passphrase-set": State("passphrase", passphrase_set, locked),
    "unlock": State("unlock", unlock, locked),
}
