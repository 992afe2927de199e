"""A damaged history and its newest whole copy: three presses bring it back."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt, QThreadPool
from PySide6.QtWidgets import QApplication

from meditation.history.session import Ending, Session
from meditation.history.store import HistoryStore
from tests.ui.seen import words_on

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from meditation.ui.pages.history import HistoryPage
    from meditation.ui.window import Window

MADE = dt.datetime(2026, 5, 12, 20, 0, tzinfo=dt.UTC)

MADE_UP = Session("new", "x", "Sat", MADE, 600, MADE.date(), 0, "UTC", Ending.FINISHED, 600)


@pytest.fixture
def damaged(desk: Any) -> int:
    """A copy is made, then whole pages of the file are written over; gives how many sessions the copy has."""
    folder = Path(desk.home.data)
    rows = list(desk.past.logbook.store.sessions())
    desk.past.logbook.store.close()
    store = HistoryStore.open(folder, now=lambda: MADE)
    store.back_up(MADE)
    store.close()
    file = folder / "history.sqlite"
    content = bytearray(file.read_bytes())
    content[100:] = b"\xa5" * (len(content) - 100)
    file.write_bytes(bytes(content))
    del desk.past.logbook.__dict__["store"]
    return len(rows)


@pytest.fixture
def opened(qtbot: QtBot) -> Callable[[Window], HistoryPage]:
    """Opens the page; what it may offer is looked at beside the screen."""

    def open_(window: Window) -> HistoryPage:
        window.go("history")
        waited(qtbot)
        return window.history

    return open_


def waited(qtbot: QtBot) -> None:
    """Whatever is done beside the screen has been done, and what it gave has come."""
    assert QThreadPool.globalInstance().waitForDone(10_000)
    qtbot.wait(10)


def test_the_rail_then_bring_it_back_then_yes_is_all(
    damaged: int, open_window: Callable[..., Window], qtbot: QtBot, desk: Any
) -> None:
    window = open_window()
    qtbot.mouseClick(window.rail.buttons["history"], Qt.MouseButton.LeftButton)
    page = window.history
    waited(qtbot)
    assert "Your history could not be read." in words_on(page)
    assert f"12 May 2026, {MADE.astimezone():%H:%M}, with {damaged} sessions." in words_on(page)
    qtbot.mouseClick(page.offer.bring, Qt.MouseButton.LeftButton)
    QApplication.processEvents()
    qtbot.mouseClick(page.offer.sure, Qt.MouseButton.LeftButton)
    assert "One moment: your history is coming back." in words_on(page)
    waited(qtbot)
    assert f"Your history is back, with {damaged} sessions." in words_on(page)
    assert page.offer is None
    assert page.numbers is not None
    assert desk.past.logbook.store.count() == damaged


@pytest.mark.usefixtures("damaged")
def test_it_can_be_left_as_it_is(window: Window, desk: Any, opened: Callable[[Window], HistoryPage]) -> None:
    page = opened(window)
    page.offer.bring.click()
    page.offer.leave.click()
    assert page.offer.bring.isVisible()
    assert desk.past.logbook.store.count() == 0


@pytest.mark.usefixtures("damaged")
def test_what_was_practised_since_is_kept_as_a_copy(
    window: Window, desk: Any, opened: Callable[[Window], HistoryPage], qtbot: QtBot
) -> None:
    page = opened(window)
    here = desk.past.logbook.store
    with_one = Path(desk.home.data) / "backups"
    before = set(with_one.iterdir())
    assert here.count() == 0
    page.offer.bring.click()
    page.offer.sure.click()
    waited(qtbot)
    assert len(set(with_one.iterdir()) - before) == 1


@pytest.mark.usefixtures("damaged")
def test_a_copy_that_has_gone_meanwhile_says_so_and_changes_nothing(
    window: Window, desk: Any, opened: Callable[[Window], HistoryPage], qtbot: QtBot
) -> None:
    page = opened(window)
    page.offer.offer.path.unlink()
    page.offer.bring.click()
    page.offer.sure.click()
    waited(qtbot)
    assert "is no whole copy of a history" in words_on(page)
    assert desk.past.logbook.store.count() == 0


def test_it_is_still_offered_on_another_day_though_something_was_practised_since(
    damaged: int,
    open_window: Callable[..., Window],
    desk: Any,
    opened: Callable[[Window], HistoryPage],
    qtbot: QtBot,
) -> None:
    log = desk.past.logbook
    log.store.put([MADE_UP])
    log.store.close()
    del log.__dict__["store"]
    page = opened(open_window())
    assert not log.store.notice
    page.offer.bring.click()
    page.offer.sure.click()
    waited(qtbot)
    assert log.store.count() == damaged
    assert opened(page.window()).offer is None


@pytest.mark.usefixtures("damaged")
def test_meanwhile_one_may_go_elsewhere_and_it_is_told_there(
    window: Window, desk: Any, opened: Callable[[Window], HistoryPage], qtbot: QtBot
) -> None:
    page = opened(window)
    page.offer.bring.click()
    page.offer.sure.click()
    assert desk.past.logbook.store is None
    window.go("library")
    waited(qtbot)
    assert desk.past.logbook.store.count()
    assert desk.told.startswith("Your history is back")


def test_a_whole_history_is_offered_no_copy(window: Window, desk: Any, opened: Callable[[Window], HistoryPage]) -> None:
    desk.past.logbook.store.back_up(MADE)
    assert opened(window).offer is None
