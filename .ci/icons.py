"""Draws the program's icon in every size and form that desktops ask for, from its one SVG (`make icons`)."""

# ruff: noqa: INP001 - a command of its own, in no package
from __future__ import annotations

import struct
import sys
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QSize
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

FOLDER = Path(__file__).resolve().parents[1] / "resources" / "desktop"
NAME = "hand-on-heart"
PNG_SIDES = (16, 24, 32, 48, 64, 128, 256)
ICO_SIDES = (16, 24, 32, 48, 64, 256)
ICNS_SIDES = {b"icp4": 16, b"icp5": 32, b"icp6": 64, b"ic07": 128, b"ic08": 256, b"ic09": 512}


def png(svg: QSvgRenderer, side: int) -> bytes:
    picture = QImage(QSize(side, side), QImage.Format.Format_ARGB32)
    picture.fill(0)
    painter = QPainter(picture)
    svg.render(painter)
    painter.end()
    kept = QBuffer()
    kept.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.save(kept, "PNG")
    return bytes(kept.data().data())


def ico(pictures: dict[int, bytes]) -> bytes:
    """Windows: a table of 16 bytes a picture, then the pictures as PNG."""
    table, body, start = b"", b"", 6 + 16 * len(pictures)
    for side, picture in pictures.items():
        table += struct.pack("<BBBBHHII", side % 256, side % 256, 0, 0, 1, 32, len(picture), start + len(body))
        body += picture
    return struct.pack("<HHH", 0, 1, len(pictures)) + table + body


def icns(pictures: dict[bytes, bytes]) -> bytes:
    """macOS: four letters and a length before each picture, and before all of them."""
    body = b"".join(kind + struct.pack(">I", len(picture) + 8) + picture for kind, picture in pictures.items())
    return b"icns" + struct.pack(">I", len(body) + 8) + body


def main() -> None:
    QGuiApplication([sys.argv[0], "-platform", "offscreen"])
    svg = QSvgRenderer(str(FOLDER / f"{NAME}.svg"))
    for side in PNG_SIDES:
        (FOLDER / f"{NAME}-{side}.png").write_bytes(png(svg, side))
    (FOLDER / f"{NAME}.ico").write_bytes(ico({side: png(svg, side) for side in ICO_SIDES}))
    (FOLDER / f"{NAME}.icns").write_bytes(icns({kind: png(svg, side) for kind, side in ICNS_SIDES.items()}))


if __name__ == "__main__":
    main()
