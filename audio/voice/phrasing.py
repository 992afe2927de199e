"""Phrasing: a text as sentences, each trimmed, with exact silences between them."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING, Final

import numpy as np

from audio.units import RATE
from audio.voice.voice import NoVoice

if TYPE_CHECKING:
    from audio.voice.voice import Mono, Pace, Voice

LONGEST_TEXT: Final = 4000
"""Letters of one cue; a cue on the screen has eighty or so."""
LONGEST_SENTENCE: Final = 300
"""Letters said at once; longer ones are divided at commas, then at words."""
QUIET: Final = 10 ** (-48 / 20)
"""Below this is silence, where a sentence is trimmed (-48 dBFS)."""
PAD: Final = RATE * 30 // 1000
"""Frames kept before and after a trimmed sentence."""
RAMP: Final = RATE * 5 // 1000
"""Frames of fade at both ends of it, within the pads: no click."""

_SENTENCE_ENDS = re.compile(r"(?<=[.!?:;…。！？])[\"'”’)\]]*\s+")  # noqa: RUF001 - full stops of other scripts
_CLAUSE_ENDS = re.compile(r"(?<=[,，、–—])\s*")  # noqa: RUF001 - commas of other scripts


def normal(text: str) -> str:
    """The text as it is compared: one form of each letter (NFC), no control characters, single spaces."""
    plain = "".join(" " if unicodedata.category(letter) in {"Cc", "Cf", "Zl", "Zp"} else letter for letter in text)
    return " ".join(unicodedata.normalize("NFC", plain).split())


def sentences(text: str) -> list[str]:
    """What is said in one go, in order. Raises NoVoice for a text that is too long or holds nothing to say."""
    text = normal(text)
    if len(text) > LONGEST_TEXT:
        raise NoVoice("These words are too long to be spoken.")
    said = [part for part in _SENTENCE_ENDS.split(text) if any(letter.isalnum() for letter in part)]
    if not said:
        raise NoVoice("There is nothing to say here.")
    return [piece for part in said for piece in _pieces(part)]


def _pieces(sentence: str) -> list[str]:
    if len(sentence) <= LONGEST_SENTENCE:
        return [sentence]
    pieces = [""]
    for clause in _CLAUSE_ENDS.split(sentence):
        for word in clause.split() if len(clause) > LONGEST_SENTENCE else [clause]:
            part = word[:LONGEST_SENTENCE]
            if len(pieces[-1]) + len(part) + 1 > LONGEST_SENTENCE:
                pieces.append("")
            pieces[-1] = f"{pieces[-1]} {part}".strip()
    return [piece for piece in pieces if any(letter.isalnum() for letter in piece)]


def speak(voice: Voice, text: str, language: str, pace: Pace) -> Mono:
    """The whole text, sentence by sentence with the pace's silence in between; raises NoVoice."""
    silence = np.zeros(RATE * pace.silence // 1000, np.float32)
    said: list[Mono] = []
    for sentence in sentences(text):
        piece = trimmed(voice.say(sentence, language, pace.speed))
        if len(piece):
            said += [silence, piece] if said else [piece]
    if not said:
        raise NoVoice("The voice said nothing.")
    return np.concatenate(said)


def trimmed(samples: Mono) -> Mono:
    """Without the silence around it but for a pad at each end, faded in and out; empty where all is silence."""
    loud = np.flatnonzero(np.abs(samples) > QUIET)
    if not len(loud):
        return np.zeros(0, np.float32)
    lead, end = max(0, loud[0] - PAD), min(len(samples), loud[-1] + 1 + PAD)
    piece = np.array(samples[lead:end], np.float32)
    ramp = np.linspace(0, 1, min(RAMP, len(piece)), endpoint=False, dtype=np.float32)
    piece[: len(ramp)] *= ramp
    piece[len(piece) - len(ramp) :] *= ramp[::-1]
    return piece
