"""The covers of exported sound, one for each landscape: `python -m meditation.ui.covers resources/covers`."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from PySide6.QtCore import QBuffer, QSize, Qt
from PySide6.QtGui import QImage

from meditation.ui.palettes import SCENES
from meditation.ui.theme import theme_for
from meditation.ui.widgets.scene import landscape

SIDE = 480
"""px; large enough for a car's or a phone's player, small enough to lie in every file."""
QUALITY = 82
"""Of JPEG: a landscape of soft colours shows no edges at this."""


def main(folder: Path) -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from meditation.ui.app import application  # noqa: PLC0415 - the platform is chosen first

    app = application()
    theme = theme_for(dark=False)
    folder.mkdir(parents=True, exist_ok=True)
    for name in SCENES:
        picture = landscape(theme, name, name, QSize(SIDE + 64, SIDE + 64), 1.0, whole=True).toImage()
        square = picture.copy(32, 32, SIDE, SIDE).convertToFormat(QImage.Format.Format_RGB32)
        written = QBuffer()
        written.open(QBuffer.OpenModeFlag.WriteOnly)
        square.scaled(SIDE, SIDE, Qt.AspectRatioMode.IgnoreAspectRatio).save(written, "JPEG", QUALITY)  # type: ignore[call-overload]
        (folder / f"{name}.jpg").write_bytes(bytes(written.data().data()))
    del app


if __name__ == "__main__":
    main(Path(sys.argv[1] if len(sys.argv) > 1 else "."))
