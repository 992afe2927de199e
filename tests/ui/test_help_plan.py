"""The person's own people and plan on the Help page: kept when left, private, there the next time."""

from __future__ import annotations

import datetime as dt
import os
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from meditation.house import House
from meditation.places import bundled, places
from meditation.safety_plan import load_plan, save_plan
from meditation.ui.looks import SystemLook, theme_of
from meditation.ui.theme import load_fonts
from meditation.ui.window import Window

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

NOW = dt.datetime(2026, 5, 13, 19, 30, tzinfo=dt.UTC)


@pytest.fixture
def house(tmp_path: Path) -> House:
    return House(places(tmp_path / "home"), lambda: NOW)


def opened(house: House, qtbot: QtBot) -> Window:
    load_fonts(bundled("resources") / "fonts")
    shown = Window(house.desk(), theme_of(house.settings, SystemLook()))
    qtbot.addWidget(shown)
    with qtbot.waitExposed(shown):
        shown.show()
    return shown


def test_a_plan_is_written_once_and_there_the_next_time(house: House, qtbot: QtBot) -> None:
    window = opened(house, qtbot)
    qtbot.keyClick(window, Qt.Key.Key_F1)
    window.help.own.field.setFocus()
    qtbot.keyClicks(window.help.own.field, "Ana, next door")
    window.help.back.setFocus()
    assert load_plan(house.places) == ("Ana, next door", "")
    if os.name == "posix":
        assert house.places.safety_plan.stat().st_mode & 0o777 == 0o600
    again = opened(house, qtbot)
    qtbot.keyClick(again, Qt.Key.Key_F1)
    assert again.help.own.field.toPlainText() == "Ana, next door"


def test_a_plan_is_kept_also_when_the_page_is_left_with_a_key(house: House, qtbot: QtBot) -> None:
    window = opened(house, qtbot)
    qtbot.keyClick(window, Qt.Key.Key_F1)
    window.help.own.field.setPlainText("The lake")
    window.go("today")
    assert load_plan(house.places)[0] == "The lake"


def test_a_plan_that_cannot_be_kept_or_read_is_told(house: House, tmp_path: Path) -> None:
    (tmp_path / "home").write_text("no folder")
    assert save_plan("x", house.places).startswith("Your plan could not be kept")
    (tmp_path / "home").unlink()
    house.places.data.mkdir(parents=True)
    house.places.safety_plan.write_bytes(b"\xff\xfe\x00")
    words, notice = load_plan(house.places)
    assert words == ""
    assert "could not be read" in notice
