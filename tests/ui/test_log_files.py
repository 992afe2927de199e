"""Files and the page of all sessions: nothing is written before the person says so, and then all of it."""

from __future__ import annotations

import datetime as dt
import stat
import time
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QFileDialog, QLineEdit

from meditation.history.session import Ending, Session
from meditation.house import House
from meditation.places import places
from meditation.ui.theme import theme_for
from meditation.ui.window import Window
from tests.ui.seen import words_on

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from meditation.ui.pages.log import LogPage

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # the screen of the tests has no hints for dialogs

NOW = dt.datetime(2026, 5, 13, 19, 30, tzinfo=dt.UTC)
OWN_NOTE = "Warm hands, and <b>rain</b>."
INSIGHT = (
    "Started At,Duration,Preset,Activity\n"
    "05/10/2026 07:15:00,0:20:0,Morning,Meditation\n"
    "05/11/2026 21:00:00,0:10:0,Evening,Meditation\n"
    "05/11/2026 23:00:00,15:00:0,Forgotten,Meditation\n"
    "somewhen,0:10:0,Torn,Meditation\n"
)


@pytest.fixture
def _in_berlin(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A computer whose clock is two hours before world time."""
    monkeypatch.setenv("TZ", "Europe/Berlin")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


@pytest.fixture
def house(tmp_path: Path) -> House:
    made = House(places(tmp_path / "home"), lambda: NOW)
    start = NOW - dt.timedelta(days=1)
    own = Session("row-1", "", "Own", start, 600, start.date(), 0, "UTC", Ending.FINISHED, 600, note=OWN_NOTE)
    made.logbook.store.put([own])
    return made


@pytest.fixture
def page(house: House, qtbot: QtBot) -> LogPage:
    window = Window(house.desk(), theme_for(dark=False))
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    window.go("log")
    page: LogPage = window.log
    page.held_window = window  # the window lives as long as its page is used
    return page


def choose(path: Path | None) -> None:
    """Once they are asked for a file, the person types that name, or thinks better of it."""
    dialog = QApplication.activeModalWidget()
    if not isinstance(dialog, QFileDialog):
        QTimer.singleShot(20, lambda: choose(path))
    elif path is None:
        dialog.reject()
    else:
        dialog.findChild(QLineEdit, "fileNameEdit").setText(str(path))
        box = dialog.findChild(QDialogButtonBox)
        [accept] = [b for b in box.buttons() if box.buttonRole(b) is QDialogButtonBox.ButtonRole.AcceptRole]
        accept.click()


def looked_at(page: LogPage, qtbot: QtBot, path: Path) -> Any:
    page.bring_in(path)
    qtbot.waitUntil(lambda: page.beside.looked is not None)
    return page.beside


@pytest.fixture
def insight(tmp_path: Path) -> Path:
    path = tmp_path / "insight.csv"
    path.write_text(INSIGHT)
    return path


def test_a_file_is_looked_at_and_nothing_is_written_before_it_is_said(
    page: LogPage, house: House, qtbot: QtBot, insight: Path
) -> None:
    pane = looked_at(page, qtbot, insight)
    said = words_on(pane)
    assert "Insight Timer log: insight.csv" in said
    assert "2 sessions are new · 10 May 2026 to 11 May 2026 · 30 min" in said
    assert "0 are there already" in said
    assert "2 are set aside" in said
    assert "It is longer than twelve hours." in said
    assert house.logbook.store.count() == 1
    pane.not_now.click()
    assert page.beside is None
    assert house.logbook.store.count() == 1


def test_what_is_brought_in_stands_in_the_list_and_twice_is_once(
    page: LogPage, house: House, qtbot: QtBot, insight: Path
) -> None:
    pane = looked_at(page, qtbot, insight)
    pane.bring.click()
    qtbot.waitUntil(lambda: "2 sessions were brought in." in words_on(pane))
    assert house.logbook.store.count() == 3
    assert "Morning" in {line.row.title for line in page.lines.values()}
    pane.not_now.click()
    again = looked_at(page, qtbot, insight)
    assert "2 are there already" in words_on(again)
    assert again.bring is None


@pytest.mark.usefixtures("_in_berlin")
def test_times_without_a_zone_mean_what_the_person_says(
    page: LogPage, house: House, qtbot: QtBot, insight: Path
) -> None:
    pane = looked_at(page, qtbot, insight)
    assert "As written: The first sitting was on 10 May 2026 at 07:15." in words_on(pane)
    assert "As world time: The first sitting was on 10 May 2026 at 09:15." in words_on(pane)
    pane.zones.pills["world"].click()
    qtbot.waitUntil(lambda: pane.looked is not None and pane.looked.zone == "world")
    pane.bring.click()
    qtbot.waitUntil(lambda: house.logbook.store.count() == 3)
    starts = [row.started for row in house.logbook.store.sessions() if row.title == "Morning"]
    assert starts == [dt.datetime(2026, 5, 10, 7, 15, tzinfo=dt.UTC)]


def test_the_list_of_what_is_set_aside_can_be_saved(page: LogPage, qtbot: QtBot, insight: Path, tmp_path: Path) -> None:
    pane = looked_at(page, qtbot, insight)
    out = tmp_path / "list.txt"
    choose(out)
    pane.save_list.click()
    qtbot.waitUntil(lambda: "Saved to" in words_on(pane))
    assert [line.split("\t")[0] for line in out.read_text().splitlines()] == ["line 4", "line 5"]


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"Nothing of a table in here.", "Which kind of file this is cannot be seen."),
        (b"", "Which kind of file this is cannot be seen."),
        (None, "gone.csv could not be read: No such file or directory."),
    ],
)
def test_a_file_that_cannot_be_read_says_so(
    page: LogPage,
    house: House,
    qtbot: QtBot,
    tmp_path: Path,
    content: bytes | None,
    sentence: str,
) -> None:
    path = tmp_path / "gone.csv"
    if content is not None:
        path.write_bytes(content)
    pane = looked_at(page, qtbot, path)
    assert sentence in words_on(pane)
    assert pane.bring is None
    assert house.logbook.store.count() == 1


def test_a_file_that_was_chosen_is_looked_at(page: LogPage, qtbot: QtBot, insight: Path) -> None:
    choose(insight)
    page.ways["bring"].click()
    qtbot.waitUntil(lambda: page.beside.looked is not None)
    assert page.beside.looked.path == insight


def test_no_file_chosen_opens_nothing(page: LogPage) -> None:
    choose(None)
    page.ways["bring"].click()
    assert page.beside is None


@pytest.mark.parametrize(
    ("kind", "name", "holds"),
    [
        ("jsonl", "all.jsonl", '"id": "row-1"'),
        ("csv", "table.csv", "start_local,"),
        ("insight-timer", "insight.csv", "Started At,Duration"),
        ("ics", "diary.ics", "BEGIN:VEVENT"),
        ("ics", "diary", "BEGIN:VEVENT"),
    ],
)
def test_the_history_is_saved_as_a_file_for_ones_own_eyes(
    page: LogPage, qtbot: QtBot, tmp_path: Path, kind: str, name: str, holds: str
) -> None:
    page.ways["save"].click()
    page.beside.kinds.pills[kind].click()
    choose(tmp_path / name)
    page.beside.save.click()
    qtbot.waitUntil(lambda: "1 session is in" in words_on(page.beside))
    [out] = tmp_path.glob(f"{name.partition('.')[0]}.*")
    assert holds in out.read_text(encoding="utf-8-sig")
    assert stat.S_IMODE(out.stat().st_mode) == 0o600


@pytest.mark.parametrize("wished", [True, False])
def test_notes_go_into_a_table_where_they_are_wished(
    page: LogPage, qtbot: QtBot, tmp_path: Path, *, wished: bool
) -> None:
    page.ways["save"].click()
    assert page.beside.notes.isHidden()
    page.beside.kinds.pills["csv"].click()
    if wished:
        page.beside.notes.pills["notes"].click()
    page.beside.save_to(tmp_path / "table.csv")
    qtbot.waitUntil(lambda: "1 session is in" in words_on(page.beside))
    assert (OWN_NOTE in (tmp_path / "table.csv").read_text(encoding="utf-8-sig")) is wished


def test_a_place_that_cannot_be_written_to_says_so(page: LogPage, qtbot: QtBot, tmp_path: Path) -> None:
    page.ways["save"].click()
    page.beside.save_to(tmp_path / "none" / "all.jsonl")
    qtbot.waitUntil(lambda: "all.jsonl could not be written: No such file or directory." in words_on(page.beside))
