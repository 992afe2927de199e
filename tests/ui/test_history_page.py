"""The History page: numbers that say which days made them, and why."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import msgspec
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication

from meditation.history.session import Ending, Session
from meditation.ui.pages.history import HistoryPage
from meditation.views.charts import Kind
from meditation.views.saying import said_weekday
from meditation.views.summary import Part
from tests.ui.seen import words_on

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from meditation.ui.window import Window

TODAY = dt.date(2026, 5, 13)


def opened(window: Window) -> HistoryPage:
    window.go("history")
    QApplication.processEvents()
    return window.history


def listed(page: HistoryPage) -> list[str]:
    """The days of the number that is open."""
    model = page.numbers.days.list.model()
    return [model.data(model.index(row, 0)) for row in range(model.rowCount())]


def test_the_page_shows_numbers_and_the_latest_sessions(window: Window, desk: Any) -> None:
    page = opened(window)
    view = desk.past.view()
    names = [card.accessibleName() for card in page.numbers.cards.values()]
    assert names == [f"{number.number} {number.words}" for number in view.numbers]
    said = words_on(page)
    assert all(row.title in said and row.line in said for row in view.rows)


def test_an_empty_history_says_so_calmly_and_shows_no_number(window: Window, desk: Any) -> None:
    desk.empty = True
    page = opened(window)
    assert page.numbers is None
    assert "Your practice will gather here" in words_on(page)


@pytest.mark.parametrize(
    ("shown", "order"),
    [
        ("gentle", ["lately", "total", "returns", "run", "longest"]),
        ("plain", ["lately", "run", "longest", "total", "returns"]),
        ("hidden", ["lately", "total", "returns"]),
    ],
)
def test_the_run_is_told_as_the_person_wishes(window: Window, desk: Any, shown: str, order: list[str]) -> None:
    desk.settings = msgspec.structs.replace(desk.settings, run_shown=shown)
    assert list(opened(window).numbers.cards) == order


def test_enter_on_a_number_opens_its_days_in_place_and_esc_goes_back_to_it(window: Window, qtbot: QtBot) -> None:
    page = opened(window)
    card = page.numbers.cards["lately"]
    qtbot.keyClick(card, Qt.Key.Key_Return)
    assert len(listed(page)) == 30
    assert listed(page)[0] == f"{said_weekday(TODAY)}\nToday, still open"
    qtbot.keyClick(page.numbers.days.list, Qt.Key.Key_Escape)
    assert page.numbers.days is None
    assert window.focusWidget() is card


@pytest.mark.parametrize(("size", "scale"), [((1120, 720), 1.0), ((640, 480), 2.0), ((400, 480), 1.0)])
def test_what_is_opened_comes_into_sight_and_the_days_have_the_keyboard(
    open_window: Callable[..., Window], qtbot: QtBot, size: tuple[int, int], scale: float
) -> None:
    window = open_window(size=size, scale=scale)
    page = opened(window)
    qtbot.keyClick(page.numbers.cards["lately"], Qt.Key.Key_Return)
    QApplication.processEvents()
    assert window.focusWidget() is page.numbers.days.list
    top = page.numbers.days.mapTo(page.viewport(), QPoint(0, 0)).y()
    assert 0 <= top < page.viewport().height() / 2 or top + page.numbers.days.height() <= page.viewport().height()
    page.more.pills["runs"].click()
    QApplication.processEvents()
    assert not page.charts[Kind.RUNS].visibleRegion().isEmpty()


def test_a_second_press_puts_the_days_away(window: Window, qtbot: QtBot) -> None:
    page = opened(window)
    qtbot.mouseClick(page.numbers.cards["total"], Qt.MouseButton.LeftButton)
    assert page.numbers.days is not None
    qtbot.mouseClick(page.numbers.cards["total"], Qt.MouseButton.LeftButton)
    assert page.numbers.days is None


def test_a_return_says_after_how_long(window: Window) -> None:
    page = opened(window)
    page.numbers.press("returns")
    assert [row.rpartition(" · ")[2] for row in listed(page)] == ["here again after 14 days"]


def test_days_of_rest_are_named_as_part_of_the_run(window: Window) -> None:
    page = opened(window)
    page.numbers.press("longest")
    assert sum("Rest, a part of practice" in row for row in listed(page)) > 5


def test_a_sitting_after_midnight_says_from_when_it_was_credited(window: Window, desk: Any) -> None:
    evening = TODAY - dt.timedelta(days=6)
    late = dt.datetime(2026, 5, 8, 0, 40, tzinfo=dt.UTC)
    desk.past.logbook.store.put([_late_sitting(late, evening)])
    page = opened(window)
    page.numbers.press("lately")
    [row] = [row for row in listed(page) if row.startswith(said_weekday(evening))]
    assert row.endswith("Practised · 22 min · credited from 00:40")


def test_a_run_that_has_ended_leaves_without_a_nought(window: Window, desk: Any) -> None:
    store = desk.past.logbook.store
    store.delete([row.id for row in store.sessions() if row.practice_day > TODAY - dt.timedelta(days=40)])
    page = opened(window)
    assert "run" not in page.numbers.cards
    assert page.numbers.cards["longest"].accessibleName().split()[0] != "0"
    assert not any(card.accessibleName().startswith("0 ") for card in page.numbers.cards.values())
    assert (
        page.numbers.cards["days"].accessibleName()
        == f"{sum(total.practised for total in desk.past.calendar.days.values())} days with practice"
    )


def test_the_days_stay_what_they_were_while_the_page_is_open(window: Window, desk: Any) -> None:
    page = opened(window)
    page.numbers.press("total")
    before = listed(page)
    assert before == sorted(before, key=lambda row: _day_of(desk, row), reverse=True)


def test_the_pages_that_belong_to_it_are_reached_where_they_are(window: Window, desk: Any, qtbot: QtBot) -> None:
    page = HistoryPage(desk, window.theme, ("today", "log", "journal"))
    qtbot.addWidget(page)
    page.refresh()
    assert list(page.ways) == ["log", "journal", "summary"]
    with qtbot.waitSignal(page.wanted) as asked:
        page.ways["journal"].click()
    assert asked.args == ["journal"]


def test_a_page_that_is_not_there_has_no_way_to_it(window: Window, desk: Any, qtbot: QtBot) -> None:
    page = HistoryPage(desk, window.theme, ("today",))
    qtbot.addWidget(page)
    page.refresh()
    assert list(page.ways) == ["summary"]


def test_nothing_of_the_page_walks_all_sessions(window: Window, desk: Any) -> None:
    """Every query is answered from sums, or from an index and a bounded span of days."""
    connection = desk.past.logbook.store._connection
    asked: set[str] = set()
    connection.set_trace_callback(asked.add)
    page = opened(window)
    for kind in desk.past.kinds:
        page.show_more(kind.value)
    for number in list(page.numbers.cards):
        page.numbers.press(number)
        listed(page)
    desk.past.summary(set(Part))
    connection.set_trace_callback(None)
    plans = {
        query: [row[3] for row in connection.execute(f"EXPLAIN QUERY PLAN {query}")]
        for query in asked
        if query.startswith("SELECT")
    }
    assert len(plans) > 5
    walked = {query for query, plan in plans.items() if any(step.startswith("SCAN session") for step in plan)}
    assert {query for query in walked if "LIMIT 8" not in query} == set()


def _day_of(desk: Any, row: str) -> dt.date:
    return next(day.day for day in desk.past.made_by("total") if row.startswith(said_weekday(day.day)))


def _late_sitting(started: dt.datetime, day: dt.date) -> Session:
    row = Session("late", "x", "Late", started, 600, day, 0, "UTC", Ending.FINISHED, 600)
    return replace(row, source="app")
