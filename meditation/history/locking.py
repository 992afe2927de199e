"""The lock of the history: a passphrase is set, changed and taken away, each of them wholly or not at all."""

from __future__ import annotations

from contextlib import suppress
from enum import StrEnum
from typing import TYPE_CHECKING

import msgspec

from meditation.history.backups import FOLDER
from meditation.history.connecting import (
    CHANGING,
    FILE,
    KEY_FILE,
    forget_key,
    held_key,
    hold_key,
    is_locked,
    is_plain,
)
from meditation.history.envelope import (
    ABOUT,
    COST,
    Envelope,
    EnvelopeError,
    new_key,
    new_recovery_key,
    read_envelope,
    recovery_secret,
    wrap,
)
from meditation.history.exchanging import exchange
from meditation.history.files import erase, write_whole
from meditation.history.holding import Hold

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from meditation.history.envelope import DataKey


class Change(StrEnum):
    LOCK = "lock"
    UNLOCK = "unlock"


def has_passphrase(folder: Path) -> bool:
    """Whether the history of this folder is, or begins as, a locked one."""
    if (folder / CHANGING).exists():
        with suppress(TimeoutError, OSError), Hold(folder, alone=True, within=0.0):
            settle(folder)
    return any(path.exists() for path in _envelopes(folder))


def needs_key(folder: Path) -> bool:
    """Whether nobody has unlocked it in this program yet."""
    return has_passphrase(folder) and held_key(folder) is None


def unlock(folder: Path, typed: str) -> bool:
    """Open the lock with the passphrase or the recovery key; False for anything else. Takes a moment.

    Raises EnvelopeError where neither envelope can be read, OSError.
    """
    envelope, key = _opened(folder, typed)
    if key is None:
        return False
    hold_key(folder, key)
    with suppress(OSError):  # a folder that can only be read is unlocked all the same
        write_envelope(folder, envelope)
    return True


def lock(folder: Path) -> None:
    """Forget the key; whatever has the history open has to let go of it first."""
    forget_key(folder)


def set_passphrase(folder: Path, passphrase: str, cost: int = COST, within: float = 10.0) -> str:
    """Lock the history, and everything in this folder that was a copy of it; gives the recovery key.

    Plain copies and files that were set aside are erased. Raises TimeoutError where somebody has it open so long,
    EnvelopeError where there is a passphrase, OSError, or one of `database_errors`; then all is as it was.
    """
    with Hold(folder, alone=True, within=within):
        settle(folder)
        if has_passphrase(folder):
            raise EnvelopeError("There is a passphrase already.")
        key, recovery = new_key(), new_recovery_key()
        secret = recovery_secret(recovery) or ""
        envelope = Envelope(1, ABOUT, wrap(key, passphrase, cost), wrap(key, secret, cost))
        try:
            _mark(folder, Change.LOCK)
            write_envelope(folder, envelope)
            exchange(folder, key)
        finally:
            settle(folder)
        hold_key(folder, key)
    return recovery


def change_passphrase(folder: Path, typed: str, new: str, cost: int = COST) -> bool:
    """Wrap the same key by a new passphrase; False where neither passphrase nor recovery key was typed.

    The history itself, its copies and the recovery key stay as they are. Raises EnvelopeError, OSError.
    """
    envelope, key = _opened(folder, typed)
    if key is None:
        return False
    write_envelope(folder, msgspec.structs.replace(envelope, passphrase=wrap(key, new, cost)))
    return True


def change_recovery_key(folder: Path, typed: str, cost: int = COST) -> str:
    """Wrap the same key by a new recovery key, which is given; empty where neither secret was typed."""
    envelope, key = _opened(folder, typed)
    if key is None:
        return ""
    recovery = new_recovery_key()
    again = wrap(key, recovery_secret(recovery) or "", cost)
    write_envelope(folder, msgspec.structs.replace(envelope, recovery=again))
    return recovery


def remove_passphrase(folder: Path, typed: str) -> bool:
    """Make the history plain again and erase its locked copies; False where the passphrase is another.

    Raises as `set_passphrase`; then all is as it was.
    """
    if not unlock(folder, typed):
        return False
    with Hold(folder, alone=True):
        settle(folder)
        try:
            _mark(folder, Change.UNLOCK)
            exchange(folder, None)
        finally:
            settle(folder)
        forget_key(folder)
    return True


def settle(folder: Path) -> None:
    """Bring an exchange that was cut off to its end, or back to its beginning; for who is alone with the history."""
    marker, history = folder / CHANGING, folder / FILE
    try:
        change = marker.read_text()
    except FileNotFoundError:
        return
    erase(history.with_suffix(".part"))
    if change == Change.LOCK and is_locked(history):
        _erase_copies(folder, lambda path: not is_locked(path))
    elif change == Change.LOCK:
        _erase_envelopes(folder)
    elif change == Change.UNLOCK and is_plain(history):
        _erase_copies(folder, is_locked)
        _erase_envelopes(folder)
    marker.unlink()


def write_envelope(folder: Path, envelope: Envelope) -> None:
    """Where it has changed: beside the history, then among the backups; each wholly or not at all."""
    data = envelope.to_bytes()
    for path in _envelopes(folder):
        if not path.exists() or path.read_bytes() != data:
            write_whole(path, data)


# -- inside --------------------------------------------------------------------------------------------------------


def _opened(folder: Path, typed: str) -> tuple[Envelope, DataKey | None]:
    """The envelope that what was typed opens, and the key; the copy is tried where it is another one."""
    found, wrong = [], None
    for path in _envelopes(folder):
        try:
            found.append(read_envelope(path.read_bytes()))
        except FileNotFoundError:
            continue
        except EnvelopeError as told:
            wrong = told
    if not found:
        raise wrong or EnvelopeError("It is not there.")
    for envelope in dict.fromkeys(found):
        key = _key_in(envelope, typed)
        if key is not None:
            return envelope, key
    return found[0], None


def _key_in(envelope: Envelope, typed: str) -> DataKey | None:
    secret = recovery_secret(typed)
    key = envelope.recovery.opened(secret) if secret is not None else None
    return key or envelope.passphrase.opened(typed)


def _erase_copies(folder: Path, unwanted: Callable[[Path], bool]) -> None:
    """Backups, copies set aside and journals that are of the other kind."""
    found = [*folder.glob("history.damaged-*"), *folder.glob(f"{FILE}-*"), *(folder / FOLDER).glob("history-*.*")]
    for path in found:
        if path.name != KEY_FILE and unwanted(path):
            erase(path)


def _erase_envelopes(folder: Path) -> None:
    for envelope in _envelopes(folder):
        erase(envelope)


def _mark(folder: Path, change: Change) -> None:
    write_whole(folder / CHANGING, change.encode())


def _envelopes(folder: Path) -> tuple[Path, Path]:
    return folder / KEY_FILE, folder / FOLDER / KEY_FILE
