"""The window's composition root: one application, one theme, one desk."""

from __future__ import annotations

import sys
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from meditation.language import noted, tr
from meditation.places import bundled
from meditation.trouble import Trouble
from meditation.ui.desktop.front_door import Entry, FrontDoor
from meditation.ui.evening import is_evening
from meditation.ui.looks import system_look, theme_of
from meditation.ui.roles import say_roles
from meditation.ui.speaking import speak_as
from meditation.ui.theme import load_fonts
from meditation.ui.window import Window

if TYPE_CHECKING:
    from meditation.guidance import Guide
    from meditation.house import House
    from meditation.session.plan import Plan
    from meditation.session.timeline import Timeline


def application(*, fonts: bool = True) -> QApplication:
    """The one application of this process; the bundled `fonts` have to be loaded before the first page is made."""
    running = QApplication.instance()
    app = running if isinstance(running, QApplication) else QApplication(sys.argv[:1])
    app.setApplicationName("hand-on-heart")
    app.setApplicationDisplayName("Hand on Heart")
    app.setDesktopFileName("hand-on-heart")
    if fonts:
        load_fonts(bundled("resources") / "fonts")
    say_roles()
    return app


SEEN = 5
"""ms after the window was shown until something is opened in it: at once, it would be on the screen only then."""
AT_HOME = 30
"""ms after the window has opened until the desktop's other parts are seen to."""
READ_AHEAD = 1500
"""ms after the window has opened until the scripts are read, before the first card or the settings ask for them."""
LOOK_AFTER = 10_000
"""ms after the window has opened, when nobody waits any more, until the history is backed up if that is due."""
UNANSWERED = noted("Hand on Heart is open already, but does not answer. Please close it and try again.")


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
        raise Trouble(tr(UNANSWERED))
    if entry is Entry.HANDED_OVER:
        if guide is not None:
            guide.stop()
        return 0
    app = application(fonts=False)
    desk = house.desk()
    trouble = speak_as(desk.settings)
    theme = theme_of(desk.settings, system_look(at_once=True), evening=is_evening(desk.now()))
    window = Window(desk, theme, place="")
    window.tell(trouble)
    door.asked.connect(lambda wish: _show_wish(window, wish))
    if sys.platform == "darwin":
        _open_files(app, window)
    if shown:
        window.show()
    if begin is not None:
        load_fonts(bundled("resources") / "fonts")
        window.guard_history()
        _live_on_this_desktop(window, door)
        window.begin_sitting(desk.sit(begin, sound, guide))
    else:  # the window itself comes first, and the person's files are opened behind it
        QTimer.singleShot(SEEN, window, lambda: _open(window, wish if shown else ""))
        QTimer.singleShot(AT_HOME, window, lambda: _live_on_this_desktop(window, door))
    QTimer.singleShot(READ_AHEAD, window, lambda: _read_ahead(house))
    QTimer.singleShot(LOOK_AFTER, window, lambda: _look_after(house, window))
    return app.exec()


def _open(window: Window, wish: str) -> None:
    """What was wished for, the lock of the history, the first run, or Today."""
    load_fonts(bundled("resources") / "fonts")
    window.guard_history()
    if wish:
        window.go("today")
        _show_wish(window, wish)
    elif window.guard is not None and window.guard.locked:
        window.guard.ask()
    elif window.desk.settings.welcomed or not window.isVisible() or not _welcome(window):
        window.go("today")


def _live_on_this_desktop(window: Window, door: FrontDoor) -> None:
    """Later starts, media keys, the screen kept on, reminders and the small icon: none of them is waited for."""
    from PySide6.QtGui import QIcon  # noqa: PLC0415 - here and below: after the first window

    from meditation.ui.desktop.reminding import Reminding  # noqa: PLC0415
    from meditation.ui.desktop.tray import Tray  # noqa: PLC0415
    from meditation.ui.desktop.while_sitting import WhileSitting  # noqa: PLC0415
    from meditation.ui.evening import Evenings  # noqa: PLC0415
    from meditation.ui.movement import Movement  # noqa: PLC0415

    QApplication.setWindowIcon(QIcon(str(bundled("resources") / "desktop" / "hand-on-heart-128.png")))
    door.listen()
    WhileSitting(window)
    Evenings(window)
    Movement(window).changed.connect(window.follow_when_free)
    Reminding(window, Tray(window))
    window.follow()


def _show_wish(window: Window, wish: str) -> None:
    from meditation.ui.desktop.wishes import show_wish  # noqa: PLC0415 - most starts come without one

    show_wish(window, wish)


def _open_files(app: QApplication, window: Window) -> None:
    from meditation.ui.desktop.opened_files import OpenedFiles  # noqa: PLC0415 - macOS alone

    files = OpenedFiles(app)
    soon = partial(QTimer.singleShot, AT_HOME, window)  # a double-click's file comes at once, and Today after it
    files.asked.connect(lambda file: soon(partial(_show_wish, window, file)))
    app.installEventFilter(files)


def _welcome(window: Window) -> bool:
    """Open the first run, for whoever has no history yet."""
    import msgspec  # noqa: PLC0415 - loaded with the settings already

    from meditation.views.welcome import is_new  # noqa: PLC0415 - once in a life

    desk = window.desk
    new = is_new(desk.settings, desk.logbook.store)
    desk.keep(msgspec.structs.replace(desk.settings, welcomed=True))
    if new:
        window.open_welcome()
    return new


def _read_ahead(house: House) -> None:
    from meditation.ui.jobs import run_job  # noqa: PLC0415

    run_job(lambda: house.shelf, lambda _shelf: None)


def _look_after(house: House, window: Window) -> None:
    from meditation.ui.jobs import run_job  # noqa: PLC0415

    run_job(house.logbook.look_after, window.tell)
