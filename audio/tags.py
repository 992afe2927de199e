"""What a sound file says of itself: title, maker, licence, cover and chapters, as each kind of file has it.

WAV: LIST INFO, cue points with labels. FLAC, Ogg Vorbis, Opus: Vorbis comments, with chapters as CHAPTER001 and
CHAPTER001NAME, and the cover as METADATA_BLOCK_PICTURE. MP3: ID3v2.4 with APIC, CTOC and CHAP.
"""

from __future__ import annotations

import base64
import struct
from dataclasses import dataclass
from itertools import pairwise
from typing import IO, TYPE_CHECKING, Final

from audio.units import RATE

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

COPIED: Final = 1 << 20
"""Bytes copied at a time."""
FRONT: Final = 3
"""The kind of picture that is a front cover, in ID3 and in FLAC."""
JPEG: Final = "image/jpeg"
SIDE: Final = 480
"""Pixels of the cover's width and height."""


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
    """A JPEG of SIDE x SIDE."""

    def comments(self) -> list[tuple[str, str]]:
        """As Vorbis comments (xiph.org, Ogg Vorbis I format specification: comment field)."""
        told = [("TITLE", self.title), ("ARTIST", self.artist), ("ALBUM", self.album), ("LICENSE", self.licence)]
        told += [("LANGUAGE", self.language), ("GENRE", "Meditation")]
        for number, chapter in enumerate(self.chapters, 1):
            told += [(f"CHAPTER{number:03}", _clock(chapter.start)), (f"CHAPTER{number:03}NAME", chapter.title)]
        return [(name, text) for name, text in told if text]


def write_tags(path: Path, tags: Tags) -> None:
    """Put the tags into a finished file of that kind, written anew beside and renamed; raises OSError, ValueError."""
    writer = _WRITERS.get(path.suffixes[0].lower() if path.suffix == ".part" else path.suffix.lower())
    if writer is None:
        return
    beside = path.with_name(f"{path.name}.tagged")
    try:
        with path.open("rb") as source, beside.open("wb") as out:
            writer(source, out, tags)
        beside.replace(path)
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
    kept.append((_COMMENT, _comment_block(vendor, tags.comments())))
    if tags.cover:
        kept.append((_PICTURE, _picture_block(tags.cover)))
    out.write(b"fLaC")
    for number, (kind, body) in enumerate(kept, 1):
        out.write(bytes([kind | (0x80 if number == len(kept) else 0)]) + len(body).to_bytes(3, "big") + body)
    _copy(source, out)


def _comment_block(vendor: bytes, comments: list[tuple[str, str]]) -> bytes:
    rows = [f"{name}={text}".encode() for name, text in comments]
    parts = [vendor, *rows]
    framed = [struct.pack("<I", len(part)) + part for part in parts]
    return framed[0] + struct.pack("<I", len(rows)) + b"".join(framed[1:])


def _picture_block(cover: bytes) -> bytes:
    mime = JPEG.encode()
    head = struct.pack(">II", FRONT, len(mime)) + mime + struct.pack(">I", 0)
    return head + struct.pack(">IIIII", SIDE, SIDE, 24, 0, len(cover)) + cover


# -- Ogg (RFC 3533), Vorbis and Opus (RFC 7845) --------------------------------------------------------------------

_PAGE: Final = struct.Struct("<4sBBqIIIB")
_VORBIS_COMMENT, _OPUS_COMMENT = b"\x03vorbis", b"OpusTags"
_TURNED: Final = bytes(int(f"{byte:08b}"[::-1], 2) for byte in range(256))


def ogg_checksum(page: bytes) -> int:
    """CRC-32 with polynomial 0x04C11DB7, unreflected, from 0: zlib's with every bit turned round."""
    import zlib  # noqa: PLC0415

    reflected = zlib.crc32(page.translate(_TURNED), 0xFFFFFFFF) ^ 0xFFFFFFFF
    return int(f"{reflected:032b}"[::-1], 2)


@dataclass
class _Page:
    kind: int
    position: int
    serial: int
    lacing: bytes
    body: bytes

    def packed(self, number: int) -> bytes:
        head = _PAGE.pack(b"OggS", 0, self.kind, self.position, self.serial, number, 0, len(self.lacing))
        page = bytearray(head + self.lacing + self.body)
        page[22:26] = ogg_checksum(bytes(page)).to_bytes(4, "little")
        return bytes(page)


def _pages(source: IO[bytes]) -> Iterator[_Page]:
    while head := source.read(_PAGE.size):
        if len(head) < _PAGE.size or not head.startswith(b"OggS"):
            raise ValueError("not an Ogg file")
        _, _, kind, position, serial, _, _, segments = _PAGE.unpack(head)
        lacing = source.read(segments)
        yield _Page(kind, position, serial, lacing, source.read(sum(lacing)))


def _ogg(source: IO[bytes], out: IO[bytes], tags: Tags) -> None:
    """The packets of the header again, the comments new, on pages of their own; all others with their new numbers."""
    pages = _pages(source)
    first = next(pages)
    headers = 2 if first.body.startswith(b"\x01vorbis") else 1  # after the first: comments, and the setup of Vorbis
    packets, page = [b""], first
    while len(packets) <= headers:
        page = next(pages)
        at = 0
        for size in page.lacing:
            packets[-1] += page.body[at : at + size]
            at += size
            if size < 255:
                packets.append(b"")
    packets[0] = _ogg_comments(packets[0], tags)
    number = 0
    for written in (first, *_headers(packets[:headers], first.serial)):
        out.write(written.packed(number))
        number += 1
    for page in pages:
        out.write(page.packed(number))
        number += 1


def _ogg_comments(packet: bytes, tags: Tags) -> bytes:
    mark = _OPUS_COMMENT if packet.startswith(_OPUS_COMMENT) else _VORBIS_COMMENT
    at = len(mark)
    size = int.from_bytes(packet[at : at + 4], "little")
    comments = tags.comments()
    if tags.cover:
        picture = base64.b64encode(_picture_block(tags.cover)).decode()
        comments.append(("METADATA_BLOCK_PICTURE", picture))
    block = _comment_block(packet[at + 4 : at + 4 + size], comments)
    return mark + block + (b"\x01" if mark == _VORBIS_COMMENT else b"")


def _headers(packets: list[bytes], serial: int) -> Iterator[_Page]:
    """Header packets on as many pages as they need; sound begins on a page of its own."""
    lacing = b"".join(bytes([255]) * (len(packet) // 255) + bytes([len(packet) % 255]) for packet in packets)
    body, at = b"".join(packets), 0
    goes_on = False
    for first in range(0, len(lacing), 255):
        part = lacing[first : first + 255]
        size = sum(part)
        finishes = any(length < 255 for length in part)
        yield _Page(1 if goes_on else 0, 0 if finishes else -1, serial, part, body[at : at + size])
        at += size
        goes_on = part[-1] == 255


# -- MP3 (ID3v2.4.0; ID3v2 Chapter Frame Addendum 1.0) -------------------------------------------------------------


def _mp3(source: IO[bytes], out: IO[bytes], tags: Tags) -> None:
    head = source.read(10)
    if head.startswith(b"ID3"):
        source.seek(10 + _from_safe(head[6:10]))
    else:
        source.seek(0)
    told = [("TIT2", tags.title), ("TPE1", tags.artist), ("TALB", tags.album), ("TCON", "Meditation")]
    told += [("TCOP", tags.licence), ("TLEN", str(tags.length) if tags.length else "")]
    frames = [_text(name, text) for name, text in told if text]
    if tags.chapters:
        names = [f"ch{number}".encode() + b"\0" for number in range(len(tags.chapters))]
        contents = b"toc\0" + bytes([3, len(names)]) + b"".join(names)
        frames.append(_frame("CTOC", contents))
        ends = [chapter.start for chapter in tags.chapters[1:]] + [tags.length]
        for name, chapter, end in zip(names, tags.chapters, ends, strict=True):
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
