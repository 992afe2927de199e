"""Deeper sessions come into the library by one quiet step, and stay there."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from meditation.house import House
from meditation.places import bundled, places
from meditation.settings import load_settings
from meditation.ui.looks import SystemLook, theme_of
from meditation.ui.theme import load_fonts
from meditation.ui.window import Window

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot


def test_one_step_shows_them_for_good(tmp_path: Path, qtbot: QtBot) -> None:
    load_fonts(bundled("resources") / "fonts")
    house = House(places(tmp_path), lambda: dt.datetime(2026, 5, 13, 19, 30, tzinfo=dt.UTC))
    window = Window(house.desk(), theme_of(house.settings, SystemLook()))
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    window.go("library")
    assert len(window.library.cards) == 43
    qtbot.keyClick(window.library.deeper, Qt.Key.Key_Space)
    assert len(window.library.cards) == 48
    assert not window.library.deeper.isVisible()
    assert load_settings(house.places)[0].deeper
