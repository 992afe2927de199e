"""What a source holds, whatever its kind: words, silences, bells, titles and notes, one after another."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple, TypeAlias


class Words(NamedTuple):
    """What becomes one cue, already plain."""

    text: str
    line: int
    stays: int | None = None
    """ms, where it keeps step with something; None: its reading time."""


class Silence(NamedTuple):
    """What becomes a rest; in ms."""

    length: int
    line: int


class Strike(NamedTuple):
    """A bell; the empty name is the usual one."""

    bell: str
    strikes: int
    line: int


class Title(NamedTuple):
    """Begins a section."""

    text: str
    line: int


class Note(NamedTuple):
    """Kept for the author; nobody hears it."""

    text: str
    line: int


Item: TypeAlias = Words | Silence | Strike | Title | Note


@dataclass
class Found:
    """What was found in a source; empty words are what it does not say."""

    items: list[Item] = field(default_factory=list)
    title: str = ""
    author: str = ""
    licence: str = ""
    language: str = ""
    exact: bool = False
    """True where the times are the source's own, so that the length may not be rounded."""
