"""The window's composition root: one application, one theme, one desk."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from meditation.places import bundled
from meditation.trouble import Trouble
from meditation.ui.desktop.front_door import Entry, FrontDoor
from meditation.ui.desktop.opened_files import OpenedFiles
from meditation.ui.desktop.reminding import Reminding
from meditation.ui.desktop.tray import Tray
from meditation.ui.desktop.while_sitting import WhileSitting
from meditation.ui.desktop.wishes import show_wish
from meditation.ui.jobs import run_job
from meditation.ui.looks import system_look, theme_of
from meditation.ui.theme import load_fonts
from meditation.ui.window import Window
from meditation.views.welcome import is_new

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
    app.setWindowIcon(QIcon(str(bundled("resources") / "desktop" / "hand-on-heart-128.png")))
    load_fonts(bundled("resources") / "fonts")
    return app


LOOK_AFTER = 10_000
"""ms after the window has opened, when nobody waits any more, until the history is backed up if that is due."""
UNANSWERED = "Hand on Heart is open already, but does not answer. Please close it and try again."


def show_window(
    house: House,
    begin: Plan | Timeline | None = None,
    *,
    wish: str = "",
    shown: bool = True,
    sound: bool = True,
    guide: Guide | None = None,
) -> int:
    """Open the window and stay until it closes; with `begin`, a session is started at once.

    Not `shown`, it waits until it is asked for. Where a window on these files is open already, that one is raised and
    shows the `wish`: a page, an id or a file.
    """
    door = FrontDoor(house.places.data)
    entry = door.enter(wish)
    if entry is Entry.UNANSWERED:
        raise Trouble(UNANSWERED)
    if entry is Entry.HANDED_OVER:
        if guide is not None:
            guide.stop()
        return 0
    app = application()
    door.listen()
    desk = house.desk()
    window = Window(desk, theme_of(desk.settings, system_look()))
    if shown:
        window.show()
    WhileSitting(window)
    Reminding(window, Tray(window))
    door.asked.connect(lambda wish: show_wish(window, wish))
    if sys.platform == "darwin":
        files = OpenedFiles(app)
        files.asked.connect(lambda file: show_wish(window, file))
        app.installEventFilter(files)
    QTimer.singleShot(LOOK_AFTER, lambda: run_job(house.logbook.look_after, window.tell))
    if begin is not None:
        window.begin_sitting(desk.sit(begin, sound, guide))
    elif wish and shown:
        show_wish(window, wish)
    elif shown and is_new(desk.settings, desk.logbook.store):
        desk.keep(msgspec.structs.replace(desk.settings, welcomed=True))
        window.open_welcome()
    return app.exec()
