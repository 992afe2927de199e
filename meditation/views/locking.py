"""The passphrase as its pages show it: what it is for, what is asked, and what came of it in a sentence."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import msgspec

from meditation.language import noted, tr, trn
from meditation.trouble import Trouble
from meditation.views.overheard import overheard
from meditation.views.questions import Question

if TYPE_CHECKING:
    from collections.abc import Callable

    from meditation.passphrase import Passphrase
    from meditation.settings import Settings

LOCK_AFTER: Final = (0, 5, 15, 60)
"""Minutes; 0: never by itself."""
WHAT_IT_DOES: Final = (
    noted("With a passphrase, your history and every copy of it can be read by nobody without it: moods, notes, days."),
    noted("It is asked for when the program starts. Sessions, breathing, the timer and Help work without it."),
)
BEFORE_SETTING: Final = (
    noted("Copies that can be read without it are erased: backups, and damaged files that were set aside."),
    noted("A recovery key is shown afterwards, once. With neither of the two, nobody can open your history again."),
)
BEFORE_RENEWING: Final = noted("The recovery key that you have now will open nothing any more.")
BEFORE_REMOVING: Final = noted("Your history will be plain again, and its locked copies are erased.")
NOT_COVERED: Final = noted(
    "It does not cover files that you save, your own words, the plan on the Help page, recordings and settings."
)
NOT_THE_SAME: Final = noted("The two are not the same. Nothing has changed.")
RECOVERY_FILE: Final = noted("recovery-key.txt")


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of it: a sentence where it did not come about, and the recovery key where there is a new one."""

    sentence: str = ""
    recovery: str = ""


def lock_question(settings: Settings) -> Question:
    """When the history is locked by itself."""
    answers = tuple(
        (str(minutes), trn("%n minute", "%n minutes", minutes) if minutes else tr("Never")) for minutes in LOCK_AFTER
    )
    return Question(
        "lock_after",
        tr("Lock by itself"),
        tr("After so long without use, and when the computer wakes from sleep. Never during a session."),
        answers,
        str(settings.lock_after),
    )


def with_lock_after(settings: Settings, answer: str) -> Settings:
    """Raises StopIteration for an answer that is not offered."""
    minutes = next(minutes for minutes in LOCK_AFTER if str(minutes) == answer)
    return msgspec.structs.replace(settings, lock_after=minutes)


def set_now(lock: Passphrase, new: str, again: str) -> Outcome:
    if new != again:
        return Outcome(tr(NOT_THE_SAME))
    return _outcome(lambda: lock.set(new))


def change_now(lock: Passphrase, typed: str, new: str, again: str) -> Outcome:
    if new != again:
        return Outcome(tr(NOT_THE_SAME))
    return _outcome(lambda: lock.change(typed, new))


def renew_now(lock: Passphrase, typed: str) -> Outcome:
    """A new recovery key."""
    return _outcome(lambda: lock.change_recovery_key(typed))


def remove_now(lock: Passphrase, typed: str) -> Outcome:
    return _outcome(lambda: lock.remove(typed))


def unlock_now(lock: Passphrase, typed: str) -> Outcome:
    return _outcome(lambda: lock.unlock(typed))


def recovery_page(key: str) -> str:
    """The recovery key as a page to be printed or kept."""
    about = tr("The recovery key of your history in Hand on Heart. Keep it apart from the computer.")
    return f"{about}\n\n{key}\n"


def _outcome(act: Callable[[], str | None]) -> Outcome:
    try:
        return Outcome(recovery=act() or "")
    except Trouble as trouble:
        return Outcome(overheard(trouble.sentence))
