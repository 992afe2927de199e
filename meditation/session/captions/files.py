"""Which kind of text a file shall hold, told by the ending of its name."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from meditation.session.captions.chapters import chapters
from meditation.session.captions.events import events
from meditation.session.captions.lyrics import lyrics
from meditation.session.captions.subrip import subrip
from meditation.session.captions.webvtt import webvtt

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from meditation.session.timeline import Timeline


class Kind(NamedTuple):
    """One kind of text file."""

    name: str
    """What it is called on the command line."""
    ending: str
    words: str
    text: Callable[[Timeline, str], str]
    """Of a timeline and the families of its script."""


KINDS: Final = (
    Kind("chapters", ".chapters.vtt", "Chapters", lambda timeline, _: chapters(timeline)),
    Kind("events", ".events.vtt", "Events", lambda timeline, _: events(timeline)),
    Kind("vtt", ".vtt", "Captions", lambda timeline, _: webvtt(timeline)),
    Kind("srt", ".srt", "Captions", lambda timeline, _: subrip(timeline)),
    Kind("lrc", ".lrc", "Lyrics", lyrics),
)
"""Longer endings come first."""


def kind_of(path: Path) -> Kind | None:
    """None where the name's ending belongs to no text."""
    name = path.name.casefold()
    return next((kind for kind in KINDS if name.endswith(kind.ending)), None)


def beside(sound: Path, kind: Kind) -> Path:
    """The name of that text beside a file of sound: one stem."""
    return sound.with_name(f"{sound.name.removesuffix(sound.suffix)}{kind.ending}")
