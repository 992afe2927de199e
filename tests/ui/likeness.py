"""Small pictures of the main pages, and how like one is to another: `python -m tests.ui.likeness FOLDER` takes them.

They are a fifth as wide and high as the window, so that a letter drawn a little otherwise makes no difference, while
whatever moved, went, came or changed its colour does.
"""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Final

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from meditation.ui.screenshots.looks import LOOKS
from meditation.ui.screenshots.states import STATES
from meditation.ui.screenshots.taking import Studio, in_its_own_time

if TYPE_CHECKING:
    from numpy.typing import NDArray

FOLDER: Final = Path(__file__).with_name("likenesses")
SMALLER: Final = 5
SEEN: Final = 20
"""Of 255: what a colour differs by before one sees it."""
ALIKE: Final = 0.001
"""The share of places that may differ: some thirty, fewer than the letters of one small button."""
PAGES: Final = (
    "today", "library", "breathe", "timer", "card", "player-paused", "finish", "history", "log", "settings", "help",
    "programmes", "letters", "welcome-1", "unlock",
)  # fmt: skip
MORE: Final = {
    "contrast": ("today", "player-paused"),
    "contrast-dark": ("card", "history"),
    "large-small": ("today", "card", "player-paused", "history", "settings"),
    "narrow": ("today", "library"),
    "evening": ("today", "player-paused"),
    "from-the-right": ("today", "card", "player-paused", "history"),
}
"""Looks besides light and dark, which all have."""
KEPT: Final = [f"{page}.{look}" for look, pages in {"light": PAGES, "dark": PAGES, **MORE}.items() for page in pages]


def taken(name: str, studio: Studio) -> QImage:
    """One of `KEPT` as it looks now, small."""
    page, _, look = name.partition(".")
    return small(studio.picture(STATES[page], LOOKS[look]))


def small(picture: QImage) -> QImage:
    smooth = Qt.TransformationMode.SmoothTransformation
    width = round(picture.width() / picture.devicePixelRatio() / SMALLER)
    return picture.scaledToWidth(width, smooth).convertToFormat(QImage.Format.Format_RGB32)


def unlike(one: QImage, other: QImage) -> float:
    """The share of places, 0 to 1, in which a person would see that they differ; 1 where the sizes do."""
    if one.size() != other.size():
        return 1.0
    return float(np.mean(np.abs(_colours(one) - _colours(other)).max(axis=2) > SEEN))


def _colours(picture: QImage) -> NDArray[np.int16]:
    """Shape: height, width, 3."""
    flat = np.frombuffer(picture.constBits(), np.uint8).reshape(picture.height(), picture.bytesPerLine() // 4, 4)
    return flat[:, : picture.width(), :3].astype(np.int16)


def main(folder: Path) -> None:
    folder.mkdir(exist_ok=True)
    for old in folder.glob("*.png"):
        old.unlink()
    with tempfile.TemporaryDirectory() as files:
        studio = Studio(Path(files))
        for name in KEPT:
            taken(name, studio).save(str(folder / f"{name}.png"))


if __name__ == "__main__":
    in_its_own_time()
    os.environ["FONTCONFIG_FILE"] = str(Path(__file__).with_name("fonts.conf"))
    main(Path(sys.argv[1]))
