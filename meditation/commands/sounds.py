"""Commands for ambiences of one's own: list, add, rename, remove, hear."""

from __future__ import annotations

import argparse
import time
from pathlib import Path
from typing import TYPE_CHECKING

from meditation.commands.common import Add, house_of, print_data
from meditation.trouble import GOOD, Trouble

if TYPE_CHECKING:
    from collections.abc import Callable

    from audio.own_sounds import OwnSound

LOOK = 0.1
"""Seconds between two looks whether it is over."""


def add_to(add: Add) -> None:
    sounds = add("sounds", _list, "Ambiences of your own: list them, add, rename, remove or hear one.")
    sounds.add_argument("--json", action="store_true", help="print data")
    what = sounds.add_subparsers(title="what else", metavar="WHAT")

    def under(name: str, act: Callable[[argparse.Namespace], int], words: str) -> argparse.ArgumentParser:
        sub = what.add_parser(name, help=words, description=words)
        sub.set_defaults(act=act)
        sub.add_argument("--home", type=Path, metavar="DIR", default=argparse.SUPPRESS, help="keep all files under DIR")
        sub.add_argument("--json", action="store_true", help="print data")
        return sub

    under("list", _list, "List them.")
    new = under("add", _add, "Make an ambience of a recording: WAV, FLAC, OGG, Opus, MP3, or M4A where ffmpeg is.")
    new.add_argument("file", type=Path, metavar="FILE")
    new.add_argument("--title", default="", help="what you call it; without this the file's name")
    rename = under("rename", _rename, "Call one otherwise; its name for commands stays.")
    rename.add_argument("name", metavar="NAME")
    rename.add_argument("title", metavar="TITLE")
    under("remove", _remove, "Take one away for good.").add_argument("name", metavar="NAME")
    under("hear", _hear, "Hear one for some seconds, one of the program's own too.").add_argument(
        "name", metavar="NAME"
    )


def _list(options: argparse.Namespace) -> int:
    from meditation.views.sounds import sounds_view

    own = house_of(options).sound.own_sounds()
    if options.json:
        print_data([_data(sound) for sound in own])
        return GOOD
    view = sounds_view(own)
    for row in view.rows:
        print(f"  {row.name:<24} {row.title:<32} {row.words}")
    if view.empty:
        print(f"{view.empty} To add one: hand-on-heart sounds add FILE")
    return GOOD


def _add(options: argparse.Namespace) -> int:
    from audio.kinds import SoundFileError
    from meditation.views.sounds import added

    try:
        sound = house_of(options).sound.add(options.file, options.title)
    except SoundFileError as trouble:
        raise Trouble(str(trouble)) from trouble
    return _say(options, sound, f"{added(sound)}\nTo sit with it: hand-on-heart sit 10m --ambience {sound.name}")


def _rename(options: argparse.Namespace) -> int:
    from audio.kinds import SoundFileError

    try:
        sound = house_of(options).sound.rename(options.name, options.title)
    except SoundFileError as trouble:
        raise Trouble(str(trouble)) from trouble
    return _say(options, sound, f"“{sound.name}” is called “{sound.title}” now.")


def _remove(options: argparse.Namespace) -> int:
    from audio.kinds import SoundFileError
    from meditation.views.sounds import GONE

    try:
        sound = house_of(options).sound.remove(options.name)
    except SoundFileError as trouble:
        raise Trouble(str(trouble)) from trouble
    return _say(options, sound, GONE.format(title=sound.title))


def _hear(options: argparse.Namespace) -> int:
    from audio.bank import UnknownSound

    try:
        hearing = house_of(options).sound.hear_ambience(options.name)
    except UnknownSound as unknown:
        raise Trouble(str(unknown)) from unknown
    print(hearing.sentence, flush=True)
    try:
        while not hearing.over:
            time.sleep(LOOK)
    finally:
        hearing.stop()
    return GOOD


def _say(options: argparse.Namespace, sound: OwnSound, words: str) -> int:
    if options.json:
        print_data(_data(sound))
    else:
        print(words)
    return GOOD


def _data(sound: OwnSound) -> dict[str, object]:
    from dataclasses import asdict

    return asdict(sound)
