"""Ogg files (RFC 3533) with Vorbis or Opus (RFC 7845) given new comments; the blocks of comments that FLAC has too."""

from __future__ import annotations

import base64
import struct
import zlib
from dataclasses import dataclass
from itertools import chain
from typing import IO, TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

FRONT: Final = 3
"""The kind of picture that is a front cover, in ID3 and in FLAC."""
JPEG: Final = "image/jpeg"
SIDE: Final = 480
"""Pixels of the cover's width and height."""
_PAGE: Final = struct.Struct("<4sBBqIIIB")
_VORBIS_COMMENT, _OPUS_COMMENT = b"\x03vorbis", b"OpusTags"
_TURNED: Final = bytes(int(f"{byte:08b}"[::-1], 2) for byte in range(256))


def ogg_checksum(page: bytes) -> int:
    """CRC-32 with polynomial 0x04C11DB7, unreflected, from 0: zlib's with every bit turned round."""
    reflected = zlib.crc32(page.translate(_TURNED), 0xFFFFFFFF) ^ 0xFFFFFFFF
    return int(f"{reflected:032b}"[::-1], 2)


@dataclass
class _Page:
    kind: int
    position: int
    lacing: bytes
    body: bytes

    def packed(self, number: int, serial: int) -> bytes:
        head = _PAGE.pack(b"OggS", 0, self.kind, self.position, serial, number, 0, len(self.lacing))
        page = bytearray(head + self.lacing + self.body)
        page[22:26] = ogg_checksum(bytes(page)).to_bytes(4, "little")
        return bytes(page)


def _pages(source: IO[bytes]) -> Iterator[_Page]:
    while head := source.read(_PAGE.size):
        if len(head) < _PAGE.size or not head.startswith(b"OggS"):
            raise ValueError("not an Ogg file")
        _, _, kind, position, _, _, _, segments = _PAGE.unpack(head)
        lacing = source.read(segments)
        yield _Page(kind, position, lacing, source.read(sum(lacing)))


def retag(source: IO[bytes], out: IO[bytes], comments: list[tuple[str, str]], cover: bytes) -> None:
    """Copy an Ogg file with new comments on pages of their own; what sounds stays bit for bit.

    The serial number becomes one that goes by the comments. Raises ValueError and StopIteration for what is no Ogg.
    """
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
    packets[0] = _commented(packets[0], comments, cover)
    serial = zlib.crc32(packets[0])  # encoders throw dice for it: twice would not be the same
    for number, page in enumerate(chain([first], _headers(packets[:headers]), pages)):
        out.write(page.packed(number, serial))


def _commented(packet: bytes, comments: list[tuple[str, str]], cover: bytes) -> bytes:
    mark = _OPUS_COMMENT if packet.startswith(_OPUS_COMMENT) else _VORBIS_COMMENT
    at = len(mark)
    size = int.from_bytes(packet[at : at + 4], "little")
    if cover:
        picture = base64.b64encode(picture_block(cover)).decode()
        comments = [*comments, ("METADATA_BLOCK_PICTURE", picture)]
    block = comment_block(packet[at + 4 : at + 4 + size], comments)
    return mark + block + (b"\x01" if mark == _VORBIS_COMMENT else b"")


def _headers(packets: list[bytes]) -> Iterator[_Page]:
    """Header packets on as many pages as they need; sound begins on a page of its own."""
    lacing = b"".join(bytes([255]) * (len(packet) // 255) + bytes([len(packet) % 255]) for packet in packets)
    body, at = b"".join(packets), 0
    goes_on = False
    for first in range(0, len(lacing), 255):
        part = lacing[first : first + 255]
        size = sum(part)
        finishes = any(length < 255 for length in part)
        yield _Page(1 if goes_on else 0, 0 if finishes else -1, part, body[at : at + size])
        at += size
        goes_on = part[-1] == 255


def comment_block(vendor: bytes, comments: list[tuple[str, str]]) -> bytes:
    """As Ogg Vorbis I has them (5.2.1), without the framing bit; `vendor` made the sound."""
    rows = [f"{name}={text}".encode() for name, text in comments]
    parts = [vendor, *rows]
    framed = [struct.pack("<I", len(part)) + part for part in parts]
    return framed[0] + struct.pack("<I", len(rows)) + b"".join(framed[1:])


def picture_block(cover: bytes) -> bytes:
    """A JPEG of SIDE x SIDE as a FLAC picture (RFC 9639, 8.8)."""
    mime = JPEG.encode()
    head = struct.pack(">II", FRONT, len(mime)) + mime + struct.pack(">I", 0)
    return head + struct.pack(">IIIII", SIDE, SIDE, 24, 0, len(cover)) + cover
