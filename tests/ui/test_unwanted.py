"""“Did anything unwanted happen?”: on About, seldom at the end of a session; it leads to Help and keeps nothing."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel

from meditation.history.rows import new_id
from meditation.history.session import Ending, Session
from meditation.house import House
from meditation.places import places
from meditation.views.helping import UNWANTED
from meditation.views.unwanted import QUESTION, asked_now

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from meditation.ui.window import Window

NOW = dt.datetime(2026, 5, 13, 19, 30, tzinfo=dt.UTC)


def asks(window: Window) -> list[QAbstractButton]:
    QApplication.processEvents()
    page = window.pages.currentWidget()
    return [button for button in page.findChildren(QAbstractButton) if button.accessibleName().startswith(QUESTION)]


def finish(window: Window) -> None:
    window.begin(window.desk.card("hand-on-heart"), sound=False)
    window.player.end()


def files(home: Path) -> dict[Path, bytes]:
    return {path: path.read_bytes() for path in home.rglob("*") if path.is_file()}


def test_about_leads_to_words_for_it_and_back(window: Window, qtbot: QtBot) -> None:
    window.open_about()
    [button] = asks(window)
    qtbot.keyClick(button, Qt.Key.Key_Return)
    assert window.pages.currentWidget() is window.help
    QApplication.processEvents()
    said = [label.text() for label in window.help.findChildren(QLabel)]
    assert set(UNWANTED) <= set(said)
    assert "findahelpline.com" in [text.replace("\u200b", "") for text in said]
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Escape)
    assert window.pages.currentWidget() is window.about


def test_the_next_time_help_has_its_usual_words(window: Window, qtbot: QtBot) -> None:
    window.open_unwanted()
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Escape)
    window.go("help")
    QApplication.processEvents()
    assert UNWANTED[0] not in [label.text() for label in window.help.findChildren(QLabel)]


def test_the_end_of_a_session_asks_when_the_desk_says_so_and_stays_as_it_was(
    window: Window, desk: Any, qtbot: QtBot
) -> None:
    finish(window)
    assert asks(window) == []
    desk.asks = True
    finish(window)
    [button] = asks(window)
    assert window.focusWidget() is window.finish.go
    qtbot.keyClick(button, Qt.Key.Key_Return)
    assert window.pages.currentWidget() is window.help
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Escape)
    assert window.pages.currentWidget() is window.finish
    assert desk.kept == []


@pytest.mark.parametrize("week", range(1, 40))
def test_it_is_asked_once_in_ten_sittings_and_once_a_week_at_most(week: int) -> None:
    before = 1000 - 7 * week
    asked = [n for n in range(1, 60) if asked_now(before + n, n)]
    assert len(asked) == 1
    assert (before + asked[0]) % 10 == 0


@pytest.fixture
def house(tmp_path: Path) -> House:
    return House(places(tmp_path / "home"), lambda: NOW)


def sat(house: House, number: int, script: str = "one-warm-cup", ending: Ending = Ending.FINISHED) -> str:
    """The id of the last of so many sittings, one a day."""
    id_ = ""
    for back in range(number - 1, -1, -1):
        started = NOW - dt.timedelta(days=back)
        id_ = new_id(started)
        last = back == 0
        row = Session(id_, script, "S", started, 60, started.date(), 0, "UTC", ending if last else Ending.FINISHED, 60)
        house.logbook.store.finish(row)
    return id_


@pytest.mark.parametrize(("number", "asked"), [(1, False), (9, False), (10, True), (11, False), (20, True)])
def test_a_real_history_is_counted(house: House, number: int, asked: bool) -> None:
    assert house.desk().asks_unwanted(sat(house, number)) is asked


def test_it_is_not_asked_after_a_deeper_session_nor_where_one_left_early_nor_without_a_row(house: House) -> None:
    desk = house.desk()
    deep = next(good.script.heading.id for good in house.shelf.good() if good.script.heading.level == 3)
    assert not desk.asks_unwanted(sat(house, 10, script=deep))
    assert not desk.asks_unwanted("")
    assert not desk.asks_unwanted("no such row")


@pytest.mark.parametrize("ending", [Ending.STOPPED, Ending.EASED_OFF, Ending.INTERRUPTED])
def test_it_is_not_asked_after_an_early_end(house: House, ending: Ending) -> None:
    assert not house.desk().asks_unwanted(sat(house, 10, ending=ending))


def test_asking_and_answering_keep_nothing(house: House, tmp_path: Path) -> None:
    desk = house.desk()
    last = sat(house, 10)
    before = files(tmp_path)
    assert desk.asks_unwanted(last)
    desk.help("GB", unwanted=True)
    assert {path: text for path, text in files(tmp_path).items() if "cache" not in path.parts} == before
