"""What every voice is: a name for how it sounds, its languages, and sentences said as samples."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, Protocol, TypeAlias

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    Mono: TypeAlias = npt.NDArray[np.float32]
    """Speech: float32, shape (frames,), at RATE."""


class Pace(Enum):
    """How unhurried a voice speaks: its speed, 1 as in conversation, and the silence after a sentence in ms."""

    CALM = ("calm", 0.75, 1000)
    SLOW = ("slow", 0.65, 1500)

    def __init__(self, word: str, speed: float, silence: int) -> None:
        self.word = word
        self.speed = speed
        self.silence = silence


class NoVoice(Exception):  # noqa: N818 - the words are shown instead; nothing has gone wrong for the listener
    """Why this cannot be said, in one sentence; the words stay on the screen."""

    def __init__(self, sentence: str) -> None:
        super().__init__(sentence)
        self.sentence = sentence


class Voice(Protocol):
    """Says one sentence after another; may start a program to do so."""

    @property
    def id(self) -> str:
        """Everything about it that changes the sound: program, version, model."""
        ...

    @property
    def licence(self) -> str: ...

    def speaks(self, language: str) -> bool:
        """True for a BCP 47 tag of a language that it can pronounce."""
        ...

    def say(self, sentence: str, language: str, speed: float) -> Mono:
        """The sentence as speech; raises NoVoice in bounded time."""
        ...

    def close(self) -> None:
        """Let go of whatever it holds; the next sentence takes it up again."""
        ...
