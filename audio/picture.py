"""A small picture of sixteen colours with letters on it, as PNG: all that a sheet of spectrograms needs."""

from __future__ import annotations

import struct
import zlib
from typing import TYPE_CHECKING, Final

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy.typing as npt

    Pixels = npt.NDArray[np.uint8]
    """Numbers of colours, 0 ... 15, shape (height, width)."""

SCALE: Final = 2
HIGH: Final = 5 * SCALE
"""Height of a line of letters in pixels."""

# five rows of three dots a letter, each row an octal digit
_DOTS: Final = (
    "a25755b65656c34443d65556e74647f74644g34553h55755i72227j11152k55655l44447m57755"
    "n65555o25552p65644q25563r65655s34216t72222u55557v55552w55775x55255y55222z71247"
    "075557126227271747371717455711574717674757771122875757975717-00700.00002"
)
LETTERS: Final = {_DOTS[at]: _DOTS[at + 1 : at + 6] for at in range(0, len(_DOTS), 6)}


def write(pixels: Pixels, at: tuple[int, int], text: str, colour: int = 15) -> None:
    """Letters with their top left corner at `at` (row, column); a letter that is not in LETTERS is left blank."""
    row, column = at
    for letter in text:
        for y, dots in enumerate(LETTERS.get(letter, "00000")):
            for x in range(3):
                if int(dots, 8) >> (2 - x) & 1:
                    top, left = row + y * SCALE, column + x * SCALE
                    pixels[top : top + SCALE, left : left + SCALE] = colour
        column += 4 * SCALE


def width_of(text: str) -> int:
    return 4 * SCALE * len(text)


def png(pixels: Pixels, colours: Sequence[tuple[int, int, int]], notes: dict[str, str]) -> bytes:
    """The picture as PNG with a palette, four bits a pixel; `notes` are kept in it as text.

    Portable Network Graphics, W3C Recommendation (third edition, 2025), 5.3, 11.2, 11.3.
    """
    height, width = pixels.shape
    even = np.pad(pixels, ((0, 0), (0, width % 2)))
    rows = (even[:, ::2] << 4 | even[:, 1::2]).astype(np.uint8)
    unfiltered = np.pad(rows, ((0, 0), (1, 0)))  # each row is led by the number of its filter, 0
    chunks = [
        (b"IHDR", struct.pack(">IIBBBBB", width, height, 4, 3, 0, 0, 0)),
        (b"PLTE", bytes(part for colour in colours for part in colour)),
        *((b"tEXt", f"{key}\0{text}".encode("latin-1")) for key, text in notes.items()),
        (b"IDAT", zlib.compress(unfiltered.tobytes(), 9)),
        (b"IEND", b""),
    ]
    return b"\x89PNG\r\n\x1a\n" + b"".join(_framed(kind, data) for kind, data in chunks)


def _framed(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
