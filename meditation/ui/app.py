"""The window's composition root: one application, one theme, one desk."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from meditation.places import bundled
from meditation.ui.looks import system_look, theme_of
from meditation.ui.theme import load_fonts
from meditation.ui.window import Window

if TYPE_CHECKING:
    from meditation.guidance import Guide
    from meditation.house import House
    from meditation.session.plan import Plan
    from meditation.session.timeline import Timeline


def application() -> QApplication:
    """The one application of this process, with the bundled fonts loaded."""
    running = QApplication.instance()
    app = running if isinstance(running, QApplication) else QApplication(sys.argv[:1])
    app.setApplicationName("hand-on-heart")
    app.setApplicationDisplayName("Hand on Heart")
    app.setDesktopFileName("hand-on-heart")
    load_fonts(bundled("resources") / "fonts")
    return app


def show_window(
    house: House, begin: Plan | Timeline | None = None, *, sound: bool = True, guide: Guide | None = None
) -> int:
    """Open the window and stay until it closes; with `begin`, a session is started at once."""
    app = application()
    desk = house.desk()
    window = Window(desk, theme_of(desk.settings, system_look()))
    window.show()
    if begin is not None:
        window.begin_sitting(desk.sit(begin, sound, guide))
    return app.exec()
