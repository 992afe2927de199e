"""The commands about the passphrase, and the question for it where another command needs the history."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from meditation.commands.common import Add, house_of
from meditation.trouble import GOOD, Trouble

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable

    from meditation.house import House

TRIES = 3
NO_TERMINAL = "Your history is locked. In a terminal its passphrase is asked for."
SETTING = """\
From now on your history and every copy of it can only be read with a passphrase. Nobody else can open it, and nobody
can without: so a recovery key will be shown, once, to be written down and kept somewhere else.
Copies that can be read without it are erased: backups, and damaged files that were set aside."""
RECOVERY = """\
This is the recovery key of your history, shown this once. Write it down, and keep it apart from the computer:

    {key}

With neither the passphrase nor this key, your history cannot be read again."""
REMOVING = "Your history will be plain again, and its locked copies are erased."


def add_to(add: Add) -> None:
    parser = add("passphrase", _passphrase, "Say whether the history has a passphrase; set, change or remove it.")
    what = ("set", "change", "remove", "recovery")
    parser.add_argument("what", nargs="?", choices=what, help="recovery: make a new recovery key")


def with_history(house: House, *, willing: bool = False) -> House:
    """The house with its history unlocked; `willing` to go on without, where nothing is typed."""
    log = house.logbook
    if not log.locked:
        return house
    if not sys.stdin.isatty():
        if willing:
            return house
        raise Trouble(NO_TERMINAL)
    for left in reversed(range(TRIES)):
        typed = _ask("Passphrase (Enter alone: practise without your history): " if willing else "Passphrase: ")
        if willing and not typed:
            break
        try:
            log.passphrase.unlock(typed)
        except Trouble as wrong:
            if not left:
                raise
            print(wrong.sentence, file=sys.stderr)
        else:
            log.take_up()
            break
    return house


def _passphrase(options: argparse.Namespace) -> int:
    house = house_of(options)
    lock = house.logbook.passphrase
    if options.what is None:
        print("Your history has a passphrase." if lock.is_set else "Your history has no passphrase.")
        return GOOD
    if not sys.stdin.isatty():
        raise Trouble("A passphrase is typed in a terminal, where nobody reads along.")
    acts: dict[str, Callable[[House], None]] = {
        "set": _set,
        "change": _change,
        "remove": _remove,
        "recovery": _new_recovery_key,
    }
    if lock.is_set is (options.what == "set"):
        raise Trouble("Your history has a passphrase already." if lock.is_set else "Your history has no passphrase.")
    acts[options.what](house)
    return GOOD


def _set(house: House) -> None:
    from meditation.passphrase import check_new

    if house.logbook.store is None:
        raise Trouble(house.logbook.trouble)
    print(SETTING)
    new = _ask("New passphrase: ")
    check_new(new)
    _same(new)
    house.logbook.let_go()
    key = house.logbook.passphrase.set(new)
    print(RECOVERY.format(key=key))
    house.logbook.look_after()  # the copies have gone, so one is due


def _change(house: House) -> None:
    from meditation.passphrase import check_new

    typed = _ask("The passphrase now, or the recovery key: ")
    house.logbook.passphrase.unlock(typed)
    new = _ask("New passphrase: ")
    check_new(new)
    _same(new)
    house.logbook.passphrase.change(typed, new)
    print("Your history has a new passphrase. The recovery key is the same as before.")


def _new_recovery_key(house: House) -> None:
    key = house.logbook.passphrase.change_recovery_key(_ask("Passphrase: "))
    print(RECOVERY.format(key=key))
    print("The recovery key before it opens nothing any more.")


def _remove(house: House) -> None:
    print(REMOVING)
    house.logbook.passphrase.remove(_ask("Passphrase: "))
    house.logbook.look_after()
    print("Your history has no passphrase any more.")


def _same(new: str) -> None:
    if _ask("The same once more: ") != new:
        raise Trouble("The two were not the same. Nothing has changed.")


def _ask(words: str) -> str:
    from getpass import getpass

    try:
        return getpass(words)
    except EOFError:
        return ""
