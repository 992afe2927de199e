"""What a sound file says of itself: title, maker, licence, cover and chapters, as each kind of file has it.

WAV: LIST INFO, cue points with labels. FLAC, Ogg Vorbis, Opus: Vorbis comments, with chapters as CHAPTER001 and
CHAPTER001NAME, and the cover as METADATA_BLOCK_PICTURE. MP3: ID3v2.4 with APIC, CTOC and CHAP.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass
from itertools import pairwise
from typing import IO, TYPE_CHECKING, Final

from audio.ogg import FRONT, JPEG, comment_block, picture_block, retag
from audio.units import RATE

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

COPIED: Final = 1 << 20
"""Bytes copied at a time."""


@dataclass(frozen=True, slots=True)
class Chapter:
    start: int
    """ms."""
    title: str


@dataclass(frozen=True, slots=True)
class Tags:
    """What is told; empty is left out."""

    title: str = ""
    artist: str = ""
    album: str = ""
    licence: str = ""
    language: str = ""
    chapters: tuple[Chapter, ...] = ()
    length: int = 0
    """ms: where the last chapter ends."""
    cover: bytes = b""
    """A JPEG of `audio.ogg.SIDE` pixels each way."""

    def comments(self) -> list[tuple[str, str]]:
        """As Vorbis comments (xiph.org, Ogg Vorbis I format specification: comment field)."""
        told = [("TITLE", self.title), ("ARTIST", self.artist), ("ALBUM", self.album), ("LICENSE", self.licence)]
        told += [("LANGUAGE", self.language), ("GENRE", "Meditation")]
        for number, chapter in enumerate(self.chapters, 1):
            told += [(f"CHAPTER{number:03}", _clock(chapter.start)), (f"CHAPTER{number:03}NAME", chapter.title)]
        return [(name, text) for name, text in told if text]


def write_tags(path: Path, tags: Tags) -> None:
    """Put the tags into a finished file of that kind, written anew beside and renamed; raises OSError, ValueError."""
    writer = _WRITERS.get(path.suffix.lower())
    if writer is None:
        return
    beside = path.with_name(f"{path.name}.tagged")
    try:
        with path.open("rb") as source, beside.open("wb") as out:
            writer(source, out, tags)
        beside.replace(path)
    except (StopIteration, IndexError, struct.error) as error:
        raise ValueError(f"{path.name} is not whole") from error
    finally:
        beside.unlink(missing_ok=True)


def _copy(source: IO[bytes], out: IO[bytes]) -> None:
    while piece := source.read(COPIED):
        out.write(piece)


def _clock(ms: int) -> str:
    minutes, rest = divmod(ms, 60_000)
    return f"{minutes // 60:02}:{minutes % 60:02}:{rest // 1000:02}.{rest % 1000:03}"


# -- FLAC (RFC 9639) -----------------------------------------------------------------------------------------------

_COMMENT, _PICTURE, _PADDING = 4, 6, 1
MOST_BLOCKS: Final = 64


def _flac(source: IO[bytes], out: IO[bytes], tags: Tags) -> None:
    if source.read(4) != b"fLaC":
        raise ValueError("not a FLAC file")
    kept: list[tuple[int, bytes]] = []
    vendor = b"Hand on Heart"
    for _ in range(MOST_BLOCKS):
        kind, size = source.read(1)[0], int.from_bytes(source.read(3), "big")
        body = source.read(size)
        if kind & 0x7F == _COMMENT:
            vendor = body[4 : 4 + int.from_bytes(body[:4], "little")]
        elif kind & 0x7F not in {_PICTURE, _PADDING}:
            kept.append((kind & 0x7F, body))
        if kind & 0x80:
            break
    kept.append((_COMMENT, comment_block(vendor, tags.comments())))
    if tags.cover:
        kept.append((_PICTURE, picture_block(tags.cover)))
    out.write(b"fLaC")
    for number, (kind, body) in enumerate(kept, 1):
        out.write(bytes([kind | (0x80 if number == len(kept) else 0)]) + len(body).to_bytes(3, "big") + body)
    _copy(source, out)


def _ogg(source: IO[bytes], out: IO[bytes], tags: Tags) -> None:
    retag(source, out, tags.comments(), tags.cover)


# -- MP3 (ID3v2.4.0; ID3v2 Chapter Frame Addendum 1.0) -------------------------------------------------------------

MOST_CHAPTERS: Final = 255
"""A table of contents counts them in one byte."""


def _mp3(source: IO[bytes], out: IO[bytes], tags: Tags) -> None:
    head = source.read(10)
    if head.startswith(b"ID3"):
        source.seek(10 + _from_safe(head[6:10]))
    else:
        source.seek(0)
    told = [("TIT2", tags.title), ("TPE1", tags.artist), ("TALB", tags.album), ("TCON", "Meditation")]
    told += [("TCOP", tags.licence), ("TLEN", str(tags.length) if tags.length else "")]
    frames = [_text(name, text) for name, text in told if text]
    chapters = tags.chapters[:MOST_CHAPTERS]
    if chapters:
        names = [f"ch{number}".encode() + b"\0" for number in range(len(chapters))]
        contents = b"toc\0" + bytes([3, len(names)]) + b"".join(names)
        frames.append(_frame("CTOC", contents))
        ends = [*(chapter.start for chapter in tags.chapters[1 : len(chapters)]), tags.length]
        for name, chapter, end in zip(names, chapters, ends, strict=True):
            body = struct.pack(">IIII", chapter.start, end, 0xFFFFFFFF, 0xFFFFFFFF)
            frames.append(_frame("CHAP", name + body + _text("TIT2", chapter.title)))
    if tags.cover:
        frames.append(_frame("APIC", b"\0" + JPEG.encode() + bytes([0, FRONT, 0]) + tags.cover))
    body = b"".join(frames)
    out.write(b"ID3\x04\0\0" + _safe(len(body)) + body)
    _copy(source, out)


def _text(name: str, text: str) -> bytes:
    return _frame(name, b"\x03" + text.encode())


def _frame(name: str, body: bytes) -> bytes:
    return name.encode() + _safe(len(body)) + b"\0\0" + body


def _safe(size: int) -> bytes:
    return bytes(size >> shift & 0x7F for shift in (21, 14, 7, 0))


def _from_safe(four: bytes) -> int:
    return sum((byte & 0x7F) << shift for byte, shift in zip(four, (21, 14, 7, 0), strict=True))


# -- WAV (Multimedia Programming Interface and Data Specifications 1.0, 1991) --------------------------------------


def _wav(source: IO[bytes], out: IO[bytes], tags: Tags) -> None:
    if source.read(4) != b"RIFF":
        raise ValueError("not a WAV file")
    source.read(4)
    out.write(b"RIFF\0\0\0\0" + source.read(4))
    while head := source.read(8):
        name, size = head[:4], int.from_bytes(head[4:], "little")
        if name in {b"LIST", b"PEAK"}:  # PEAK holds the time of writing: twice would not be the same
            source.seek(size + size % 2, 1)
            continue
        out.write(head)
        left = size + size % 2
        while left and (piece := source.read(min(left, COPIED))):
            out.write(piece)
            left -= len(piece)
    told = [("INAM", tags.title), ("IART", tags.artist), ("IPRD", tags.album), ("ICOP", tags.licence)]
    rows = b"".join(_chunk(name, text.encode() + b"\0") for name, text in told if text)
    if rows:
        out.write(_chunk("LIST", b"INFO" + rows))
    if tags.chapters:
        points = [(number, chapter.start * RATE // 1000) for number, chapter in enumerate(tags.chapters, 1)]
        cues = b"".join(struct.pack("<II4sIII", number, at, b"data", 0, 0, at) for number, at in points)
        out.write(_chunk("cue ", struct.pack("<I", len(points)) + cues))
        labels = b"".join(
            _chunk("labl", struct.pack("<I", number) + chapter.title.encode() + b"\0")
            for number, chapter in enumerate(tags.chapters, 1)
        )
        out.write(_chunk("LIST", b"adtl" + labels))
    size = out.tell() - 8
    out.seek(4)
    out.write(struct.pack("<I", size))


def _chunk(name: str, body: bytes) -> bytes:
    return name.encode() + struct.pack("<I", len(body)) + body + b"\0" * (len(body) % 2)


# -- M4A, by way of ffmpeg -----------------------------------------------------------------------------------------


def ffmetadata(tags: Tags) -> str:
    """The tags as ffmpeg reads them (ffmpeg-formats, Metadata)."""
    told = {"title": tags.title, "artist": tags.artist, "album": tags.album, "copyright": tags.licence}
    lines = [";FFMETADATA1", *(f"{name}={_escaped(text)}" for name, text in told.items() if text), "genre=Meditation"]
    ends = [*(chapter.start for chapter in tags.chapters), tags.length]
    for (start, end), chapter in zip(pairwise(ends), tags.chapters, strict=True):
        lines += ["[CHAPTER]", "TIMEBASE=1/1000", f"START={start}", f"END={end}", f"title={_escaped(chapter.title)}"]
    return "\n".join(lines) + "\n"


def _escaped(text: str) -> str:
    return "".join(f"\\{letter}" if letter in "=;#\\" else letter for letter in text.replace("\n", " "))


_WRITERS: Final[dict[str, Callable[[IO[bytes], IO[bytes], Tags], None]]] = {
    ".wav": _wav,
    ".flac": _flac,
    ".ogg": _ogg,
    ".opus": _ogg,
    ".mp3": _mp3,
}
