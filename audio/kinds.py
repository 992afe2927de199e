"""The kinds of sound file a person may bring, told by their first bytes, and whether such a file is all there."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import IO, TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

HEAD: Final = 4096
"""Bytes of the beginning that are looked at."""
TAIL: Final = 1 << 17
"""Bytes of the end: an Ogg page is half of that at most."""
UNSAID: Final = (0, 0xFFFFFFFF)
"""Sizes written by programs that could not go back to fill them in."""


class SoundFileError(Exception):
    """A sound file that cannot be used; the message is one sentence for the listener."""

    def __init__(self, sentence: str) -> None:
        super().__init__(
            "".join(letter if letter.isprintable() else "\N{REPLACEMENT CHARACTER}" for letter in sentence)
        )


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of file: its name, the endings its files have, what one begins with, and whether one is whole."""

    name: str
    endings: tuple[str, ...]
    begins: Callable[[bytes], bool]
    is_whole: Callable[[IO[bytes], int], bool]
    """Given the file and its size."""


def kind_of(path: Path) -> Kind:
    """The kind that the file's ending and its bytes agree on.

    Raises SoundFileError where they do not agree, where the kind is none of KINDS and where the file was cut off.
    """
    named = next((kind for kind in KINDS if path.suffix.lower() in kind.endings), None)
    with path.open("rb") as file:
        head = file.read(HEAD)
        found = next((kind for kind in KINDS if kind.begins(head)), None)
        if found is None:
            raise unreadable(path.name)
        if named is not found:
            raise SoundFileError(f"“{path.name}” holds {found.name} sound; its name should end in {found.endings[0]}.")
        if not found.is_whole(file, os.fstat(file.fileno()).st_size):
            raise cut_off(path.name)
    return found


def unreadable(name: str) -> SoundFileError:
    return SoundFileError(f"“{name}” cannot be read as sound; it may be damaged or of another kind.")


def cut_off(name: str) -> SoundFileError:
    return SoundFileError(f"“{name}” ends too early; it seems to have been cut off while it was copied.")


def _is_wav(head: bytes) -> bool:
    return head[:4] in {b"RIFF", b"RF64"} and head[8:12] == b"WAVE"


def _wav_is_whole(file: IO[bytes], size: int) -> bool:
    file.seek(4)
    told = int.from_bytes(file.read(4), "little")
    return told in UNSAID or told + 8 <= size + 1  # some leave out the last byte, which only fills up


def _is_mp3(head: bytes) -> bool:
    return head[:3] == b"ID3" or (len(head) > 1 and head[0] == 0xFF and head[1] & 0xE6 == 0xE2)


def _mp3_is_whole(file: IO[bytes], size: int) -> bool:
    """By the Xing or Info block of the first frame, where there is one that tells its bytes."""
    file.seek(0)
    head = file.read(10)
    tag = 10 + sum((byte & 0x7F) << 7 * place for place, byte in enumerate(reversed(head[6:10])))
    begins = tag if head[:3] == b"ID3" else 0
    file.seek(begins)
    frame = file.read(HEAD)
    at = max(frame.find(b"Xing"), frame.find(b"Info"))
    flags = frame[at + 7] if 0 <= at < len(frame) - 16 else 0
    if not flags & 2:
        return bool(frame)
    told = at + (12 if flags & 1 else 8)
    return int.from_bytes(frame[told : told + 4], "big") <= size - begins


def _ogg_is_whole(file: IO[bytes], size: int) -> bool:
    """Whether the last page lies within the file."""
    begins = max(0, size - TAIL)
    file.seek(begins)
    tail = file.read(TAIL)
    page = tail.rfind(b"OggS")
    if page < 0 or len(tail) < page + 27:
        return False
    lengths = tail[page + 27 : page + 27 + tail[page + 26]]
    return begins + page + 27 + tail[page + 26] + sum(lengths) <= size


def _m4a_is_whole(file: IO[bytes], size: int) -> bool:
    """Whether its boxes, one after the other, fill it."""
    at = 0
    while at < size:
        file.seek(at)
        head = file.read(16)
        length = int.from_bytes(head[:4], "big")
        if length == 1:
            length = int.from_bytes(head[8:16], "big")
        if length == 0:  # until the end
            return True
        if length < 8:
            return False
        at += length
    return at == size


def _told_by_the_decoder(_file: IO[bytes], _size: int) -> bool:
    return True


M4A: Final = Kind("M4A", (".m4a", ".mp4"), lambda head: head[4:8] == b"ftyp", _m4a_is_whole)
"""The one that ffmpeg reads, where it is installed."""
KINDS: Final = (
    Kind("WAV", (".wav",), _is_wav, _wav_is_whole),
    Kind("FLAC", (".flac",), lambda head: head[:4] == b"fLaC", _told_by_the_decoder),
    Kind("OGG", (".ogg", ".oga", ".opus"), lambda head: head[:4] == b"OggS", _ogg_is_whole),
    Kind("MP3", (".mp3",), _is_mp3, _mp3_is_whole),
    M4A,
)
ENDINGS: Final = tuple(ending for kind in KINDS for ending in kind.endings)
"""Of every file that may be chosen."""
