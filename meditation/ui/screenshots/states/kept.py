"""What is kept of practice: the history, all its sessions, letters, and the passphrase before them."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Final

from meditation.ui.screenshots.person import LOG, PASSPHRASE, WRONG, locked, newcomer, planner, unlucky, writer
from meditation.ui.screenshots.state import State, bring, scroll_down, scroll_to, settle
from meditation.views.charts import Kind

if TYPE_CHECKING:
    from meditation.ui.window import Window

NOTHING = "zzz"
"""Is in no title and no note."""


# -- the history -------------------------------------------------------------------------------------------------------


def history_below(window: Window) -> None:
    window.go("history")
    scroll_down(window.history)


def history_year(window: Window) -> None:
    """One year of days, and the minutes of its months."""
    window.go("history")
    days, minutes = (window.history.charts[kind] for kind in (Kind.DAYS, Kind.MINUTES))
    days.choose("2026")
    minutes.choose("months")
    scroll_to(window.history, days)


def history_days(window: Window) -> None:
    """The days behind a number."""
    window.go("history")
    settle()  # what is opened scrolls into sight
    numbers = window.history.numbers
    if numbers is not None:
        numbers.press(next(iter(numbers.cards)))


def history_more(window: Window) -> None:
    window.go("history")
    settle()
    window.history.show_more(Kind.CHECK_INS)


def history_damaged(window: Window) -> None:
    """It could not be read; a copy is offered."""
    window.go("history")
    settle()  # the copies are looked at beside the screen
    if window.history.offer is not None:
        bring(window.history, window.history.offer.bring)


def summary(window: Window) -> None:
    window.go("history")
    window.history.open_summary()


# -- all sessions ------------------------------------------------------------------------------------------------------


def log_nothing(window: Window) -> None:
    window.go("log")
    window.log.search.setText(NOTHING)
    bring(window.log, window.log.notice)


def log_empty(window: Window) -> None:
    window.go("log")
    bring(window.log, window.log.notice)


def log_open(window: Window) -> None:
    """One entry, open to be changed."""
    window.go("log")
    next(iter(window.log.lines.values())).open_or_shut()


def beside(window: Window, way: str) -> None:
    window.go("log")
    window.log.open_beside(way)


def log_bring(window: Window) -> None:
    """A file of another program, looked at before anything is written."""
    window.go("log")
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "insight.csv"
        file.write_text(LOG, encoding="utf-8")
        window.log.bring_in(file)
        settle()


# -- letters -----------------------------------------------------------------------------------------------------------


def letters_asked(window: Window) -> None:
    """Each button has been pressed once, and asks."""
    window.open_letters()
    for pill in (*window.letters.opening.values(), *window.letters.tearing.values()):
        pill.click()
    scroll_down(window.letters)


# -- the passphrase ----------------------------------------------------------------------------------------------------


def passphrase_asked(window: Window) -> None:
    window.open_passphrase()
    window.passphrase.buttons["set"].click()
    bring(window.passphrase, window.passphrase.fields[0])


def passphrase_key(window: Window) -> None:
    """It is set, and the recovery key is shown."""
    passphrase_asked(window)
    for field in window.passphrase.fields:
        field.setText(PASSPHRASE)
    window.passphrase.buttons["do"].click()
    settle()


def passphrase_set(window: Window) -> None:
    window.desk.logbook.passphrase.unlock(PASSPHRASE)
    window.open_passphrase()
    bring(window.passphrase, window.passphrase.buttons["lock"])


def unlock(window: Window) -> None:
    """The door, as the program opens it."""
    window.guard_history()
    window.go("history")


def unlock_wrong(window: Window) -> None:
    unlock(window)
    window.unlock.field.setText(WRONG)
    window.unlock.unlock.click()
    bring(window.unlock, window.unlock.said)


def unlock_recovery(window: Window) -> None:
    unlock(window)
    window.unlock.other.click()


KEPT: Final = {
    "history": State("history", lambda window: window.go("history")),
    "history-empty": State("history", lambda window: window.go("history"), newcomer),
    "history-year": State("history", history_year),
    "history-days": State("history", history_days),
    "history-more": State("history", history_more),
    "history-below": State("history", history_below),
    "history-damaged": State("history", history_damaged, unlucky),
    "summary": State("history", summary),
    "log": State("log", lambda window: window.go("log")),
    "log-empty": State("log", log_empty, newcomer),
    "log-nothing": State("log", log_nothing),
    "log-open": State("log", log_open),
    "log-add": State("log", lambda window: beside(window, "add")),
    "log-pauses": State("log", lambda window: beside(window, "pauses"), planner),
    "log-bring": State("log", log_bring),
    "log-save": State("log", lambda window: beside(window, "save")),
    "letters": State("letters", lambda window: window.open_letters(), writer),
    "letters-asked": State("letters", letters_asked, writer),
    "letters-empty": State("letters", lambda window: window.open_letters()),
    "passphrase": State("passphrase", lambda window: window.open_passphrase()),
    "passphrase-asked": State("passphrase", passphrase_asked),
    "passphrase-key": State("passphrase", passphrase_key),
    "passphrase-set": State("passphrase", passphrase_set, locked),
    "unlock": State("unlock", unlock, locked),
    "unlock-wrong": State("unlock", unlock_wrong, locked),
    "unlock-recovery": State("unlock", unlock_recovery, locked),
}
