"""Whether there is a screen to open a window on."""

from __future__ import annotations

import os
import sys

NO_DISPLAY = "There is no display here, so the session plays in this terminal."


def has_display() -> bool:
    if sys.platform in {"win32", "darwin"}:
        return True
    asked = os.environ.get("QT_QPA_PLATFORM", "")
    return bool(asked or os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
