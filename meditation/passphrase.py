"""The passphrase of a person's history, as a screen or a terminal deals with it: set, changed, taken away, typed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypeVar

from meditation.language import tr
from meditation.trouble import Trouble

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

T = TypeVar("T")

LEAST_LETTERS: Final = 8
MOST_LETTERS: Final = 1000


class Passphrase:
    """Of the history in one folder. Whatever exchanges or opens the file here needs it to be let go of before.

    Every act takes a second or more and touches no screen, so it may be done beside one. All raise Trouble.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    @property
    def offered(self) -> bool:
        """Whether one can be set here at all."""
        from meditation.history.connecting import can_lock  # noqa: PLC0415 - here and below: start-up counts

        return can_lock()

    @property
    def is_set(self) -> bool:
        from meditation.history.connecting import may_be_locked  # noqa: PLC0415

        if not may_be_locked(self._folder):
            return False
        from meditation.history.locking import has_passphrase  # noqa: PLC0415

        return has_passphrase(self._folder)

    @property
    def locked(self) -> bool:
        """Whether it has to be typed before the history can be read."""
        from meditation.history.connecting import held_key  # noqa: PLC0415

        return self.is_set and held_key(self._folder) is None

    def unlock(self, typed: str) -> None:
        """With the passphrase, or the recovery key."""
        from meditation.history.locking import unlock  # noqa: PLC0415

        self._need_library()
        if not _told(lambda: unlock(self._folder, typed)):
            raise Trouble(_not_it(typed))

    def lock(self) -> None:
        from meditation.history.locking import lock  # noqa: PLC0415

        lock(self._folder)

    def set(self, new: str) -> str:
        """Lock the history and erase every plain copy of it; gives the recovery key, which is shown this once."""
        from meditation.history.locking import set_passphrase  # noqa: PLC0415

        self._need_library()
        check_new(new)
        return _told(lambda: set_passphrase(self._folder, new))

    def change(self, typed: str, new: str) -> None:
        """From the passphrase, or with the recovery key, to a new one; the recovery key stays."""
        from meditation.history.locking import change_passphrase  # noqa: PLC0415

        check_new(new)
        if not _told(lambda: change_passphrase(self._folder, typed, new)):
            raise Trouble(_not_it(typed))

    def change_recovery_key(self, typed: str) -> str:
        """Gives a new one, which is shown this once; the one before opens nothing any more."""
        from meditation.history.locking import change_recovery_key  # noqa: PLC0415

        recovery = _told(lambda: change_recovery_key(self._folder, typed))
        if not recovery:
            raise Trouble(_not_it(typed))
        return recovery

    def remove(self, typed: str) -> None:
        """Make the history plain again; its locked copies are erased."""
        from meditation.history.locking import remove_passphrase  # noqa: PLC0415

        self._need_library()
        if not _told(lambda: remove_passphrase(self._folder, typed)):
            raise Trouble(_not_it(typed))

    def _need_library(self) -> None:
        if not self.offered:
            raise Trouble(tr("What locks and opens a history is not installed here: the package sqlcipher3."))


def check_new(new: str) -> None:
    """Raises Trouble where a passphrase is too short to keep anything, or too long to be one."""
    if len(new.strip()) < LEAST_LETTERS:
        raise Trouble(tr("A passphrase needs eight letters or more. Four or five words are easy to keep."))
    if len(new) > MOST_LETTERS:
        raise Trouble(tr("A passphrase has a thousand letters at most."))


def _not_it(typed: str) -> str:
    """One calm sentence; of a recovery key with a slip in it, that."""
    from meditation.history.envelope import GROUP, GROUPS, recovery_secret  # noqa: PLC0415

    letters = [letter for letter in typed if letter.isalnum()]
    if typed.count("-") >= GROUPS - 1 or (len(letters) == GROUPS * GROUP and typed.upper() == typed):
        if recovery_secret(typed) is None:
            return tr("One of the letters of the recovery key is another. Please compare each group.")
        return tr("This is not the recovery key that your history has now.")
    return tr("That is not the passphrase. Nothing is lost: you can try as often as you like.")


def _told(act: Callable[[], T]) -> T:
    """Do it; whatever stands in the way becomes a sentence."""
    from meditation.history.connecting import database_errors  # noqa: PLC0415
    from meditation.history.envelope import EnvelopeError  # noqa: PLC0415

    try:
        return act()
    except EnvelopeError as wrong:
        words = tr("The key of your history, history-key.json, cannot be used. {why}").format(why=wrong)
        raise Trouble(words) from wrong
    except TimeoutError as busy:
        words = tr("Your history is open in another window or command. Close that, and try again.")
        raise Trouble(words) from busy
    except MemoryError as short:
        raise Trouble(tr("There is too little memory free for this just now: it needs 128 MB.")) from short
    except OSError as trouble:
        words = tr("This could not be done, and nothing has changed: {why}.").format(why=trouble.strerror)
        raise Trouble(words) from trouble
    except database_errors() as damage:
        words = tr("Your history could not be read whole, and nothing has changed. Bring back a copy of it first.")
        raise Trouble(words) from damage
