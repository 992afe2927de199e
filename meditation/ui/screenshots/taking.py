"""Taking a picture: a fresh window in one look, on a copy of somebody's files, opened to one state."""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
import time
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from meditation.house import House
from meditation.language import SOURCE, speak
from meditation.places import places
from meditation.ui.app import application
from meditation.ui.screenshots.person import NOW
from meditation.ui.screenshots.state import settle
from meditation.ui.window import Window

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtGui import QImage

    from meditation.ui.screenshots.looks import Look
    from meditation.ui.screenshots.state import State


def in_its_own_time() -> None:
    """The same hour and no screen, wherever pictures are made."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ["TZ"] = "UTC"
    if sys.platform != "win32":
        time.tzset()


class Studio:
    """Holds everybody's files under one folder, made once and copied for each window that is opened."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._app = application()

    def picture(self, state: State, look: Look) -> QImage:
        with self.opened(state, look) as window:
            return window.grab().toImage()

    @contextmanager
    def opened(self, state: State, look: Look) -> Iterator[Window]:
        """The window in that state."""
        speak(look.language)
        self._app.setLayoutDirection(look.direction)
        with tempfile.TemporaryDirectory(dir=self._folder) as home:
            shutil.copytree(self._files_of(state.whose), home, dirs_exist_ok=True)
            house = House(places(Path(home)), lambda: NOW)
            window = Window(house.desk(), look.theme, place="")
            try:
                window.resize(*look.size)
                window.show()
                state.open(window)
                settle()
                yield window
            finally:
                window.close()
                window.deleteLater()
                settle(0)
                house.logbook.let_go()
                speak(SOURCE)
                self._app.setLayoutDirection(Qt.LayoutDirection.LeftToRight)

    def _files_of(self, whose: Callable[[House], None]) -> Path:
        folder = self._folder / whose.__name__
        if not folder.is_dir():
            speak(SOURCE)
            house = House(places(folder), lambda: NOW)
            whose(house)
            house.logbook.let_go()
        return folder
