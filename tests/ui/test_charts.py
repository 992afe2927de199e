"""The charts: walked by arrows and by pointer, said in words, and saved as private pictures."""

from __future__ import annotations

import stat
import xml.etree.ElementTree as ET
from itertools import pairwise
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QImage, QPainter
from PySide6.QtWidgets import QApplication

from meditation.ui.charts.lines import soft
from meditation.views.charts import Kind

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from PySide6.QtCore import QRectF
    from pytestqt.qtbot import QtBot

    from meditation.ui.pages.history import HistoryPage
    from meditation.ui.widgets.chart_panel import ChartPanel
    from meditation.ui.window import Window

MORE = (Kind.HOURS, Kind.FAMILIES, Kind.CHECK_INS, Kind.RUNS, Kind.STEADY)


def opened(window: Window) -> HistoryPage:
    window.go("history")
    QApplication.processEvents()
    return window.history


def panel_of(window: Window, kind: Kind) -> ChartPanel:
    page = opened(window)
    if kind in MORE:
        page.more.pills[kind.value].click()
        QApplication.processEvents()
    return page.charts[kind]


@pytest.fixture
def read_backwards() -> Iterator[None]:
    app = QApplication.instance()
    app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    app.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.mark.parametrize("kind", list(Kind))
def test_every_chart_says_the_mark_that_the_arrows_reach(window: Window, qtbot: QtBot, kind: Kind) -> None:
    panel = panel_of(window, kind)
    chart = panel.chart
    chart.setFocus()
    QApplication.processEvents()
    key = Qt.Key.Key_Down if chart.at == 0 else Qt.Key.Key_Left
    before = chart.at
    qtbot.keyClick(chart, key)
    assert chart.at != before or len(chart.marks) == 1
    assert panel.said.text() == chart.marks[chart.at].words == chart.accessibleDescription()


@pytest.mark.parametrize("kind", list(Kind))
def test_home_and_end_reach_both_ends_and_nothing_lies_beyond(window: Window, qtbot: QtBot, kind: Kind) -> None:
    chart = panel_of(window, kind).chart
    qtbot.keyClick(chart, Qt.Key.Key_End)
    qtbot.keyClick(chart, Qt.Key.Key_Right)
    assert chart.at == len(chart.marks) - 1
    qtbot.keyClick(chart, Qt.Key.Key_Home)
    assert chart.marks[chart.at].words
    assert not any(mark.words for mark in chart.marks[: chart.at])
    assert chart.at in chart.seen(chart.width())


@pytest.mark.parametrize("kind", [Kind.DAYS, Kind.MINUTES, Kind.STEADY])
def test_where_not_all_fits_the_latest_are_seen_until_one_walks_back(
    open_window: Callable[..., Window], qtbot: QtBot, kind: Kind
) -> None:
    chart = panel_of(open_window(size=(400, 480), scale=2.0), kind).chart
    width, latest = chart.width(), len(chart.marks) - 1
    assert latest in chart.seen(width)
    assert 0 not in chart.seen(width)
    qtbot.keyClick(chart, Qt.Key.Key_Home)
    assert chart.at in chart.seen(width)
    assert latest not in chart.seen(width)
    qtbot.keyClick(chart, Qt.Key.Key_End)
    assert latest in chart.seen(width)


def test_a_screen_reader_finds_the_chart_and_the_mark_in_focus(window: Window) -> None:
    chart = panel_of(window, Kind.MINUTES).chart
    chart.setFocus()
    QApplication.processEvents()
    heard = QAccessible.queryAccessibleInterface(chart)
    assert heard.text(QAccessible.Text.Name) == "Minutes"
    assert heard.text(QAccessible.Text.Description) == chart.marks[-1].words
    assert heard.state().focusable


def test_a_day_before_is_on_the_left(window: Window, qtbot: QtBot) -> None:
    chart = panel_of(window, Kind.DAYS).chart
    at = chart.at
    qtbot.keyClick(chart, Qt.Key.Key_Left)
    assert chart.at == at - 7


@pytest.mark.usefixtures("read_backwards")
def test_where_one_reads_from_right_to_left_the_days_before_are_on_the_right(window: Window, qtbot: QtBot) -> None:
    chart = panel_of(window, Kind.DAYS).chart
    at = chart.at
    qtbot.keyClick(chart, Qt.Key.Key_Right)
    assert chart.at == at - 7
    left = chart.mirrored(chart.place(at, chart.width()), chart.width())
    right = chart.mirrored(chart.place(at - 7, chart.width()), chart.width())
    assert left.x() < right.x()


def test_a_bar_that_is_pressed_says_its_week(window: Window, qtbot: QtBot) -> None:
    panel = panel_of(window, Kind.MINUTES)
    chart = panel.chart
    index = chart.first(chart.width()) + 2
    spot = chart.place(index, chart.width()).center().toPoint()
    qtbot.mouseClick(chart, Qt.MouseButton.LeftButton, pos=QPoint(spot))
    assert panel.said.text() == chart.marks[index].words


def test_enter_in_all_years_opens_that_year(window: Window, qtbot: QtBot) -> None:
    panel = panel_of(window, Kind.DAYS)
    panel.choices.pills["all"].click()
    QApplication.processEvents()
    chart = panel.chart
    chart.setFocus()
    qtbot.keyClick(chart, Qt.Key.Key_Up)
    qtbot.keyClick(chart, Qt.Key.Key_Return)
    QApplication.processEvents()
    assert panel.choices.on == "2025"
    assert len([mark for mark in panel.chart.marks if mark.words]) == 365


def test_minutes_can_be_seen_by_month(window: Window) -> None:
    panel = panel_of(window, Kind.MINUTES)
    panel.choices.pills["months"].click()
    assert panel.chart.marks[-1].words.startswith("May 2026: ")


def test_all_hours_are_there_in_a_narrow_window(open_window: Callable[..., Window]) -> None:
    chart = panel_of(open_window(size=(400, 480), scale=2.0), Kind.HOURS).chart
    assert chart.first(chart.width()) == 0


@pytest.mark.parametrize("width", [324, 430, 750, 1000])
@pytest.mark.parametrize("kind", [Kind.MINUTES, Kind.HOURS, Kind.CHECK_INS, Kind.STEADY])
def test_labels_stand_at_even_steps_and_never_touch(open_window: Callable[..., Window], kind: Kind, width: int) -> None:
    chart = panel_of(open_window(scale=2.0), kind).chart
    labels = chart.labels(width)
    shown = [mark.label for mark in chart.marks]
    at = [shown.index(label) for label, _ in labels]
    assert len({later - sooner for sooner, later in pairwise(at)}) <= 1
    assert all(one.right() < other.left() for (_, one), (_, other) in pairwise(labels))
    assert at[0] == 0 if kind is Kind.HOURS else at[-1] == len(shown) - 1


@given(st.lists(st.floats(0, 100), min_size=1, max_size=30))
def test_a_soft_line_goes_nowhere_that_its_points_do_not(heights: list[float]) -> None:
    within = soft([QPointF(10 * x, y) for x, y in enumerate(heights)]).boundingRect()
    assert min(heights) - 1e-6 <= within.top()
    assert within.bottom() <= max(heights) + 1e-6


def test_another_chart_takes_the_place_of_the_one_that_was_open(window: Window) -> None:
    panel_of(window, Kind.HOURS)
    window.history.more.pills["runs"].click()
    assert set(window.history.charts) == {Kind.DAYS, Kind.MINUTES, Kind.RUNS}


def test_where_runs_are_hidden_there_is_no_chart_of_them(window: Window, desk: Any) -> None:
    import msgspec

    desk.settings = msgspec.structs.replace(desk.settings, run_shown="hidden")
    assert "runs" not in opened(window).more.pills


@pytest.mark.parametrize("kind", list(Kind))
def test_a_chart_is_saved_as_a_private_png(window: Window, tmp_path: Path, kind: Kind) -> None:
    path = tmp_path / "chart.png"
    path.touch(0o644)
    panel = panel_of(window, kind)
    panel.write(path)
    image = QImage(str(path))
    assert image.width() == 1600
    assert image.height() > 200
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert str(path) in panel.said.text()


def test_a_chart_is_saved_as_a_drawing_that_says_what_it_shows(window: Window, tmp_path: Path) -> None:
    path = tmp_path / "chart.svg"
    panel = panel_of(window, Kind.MINUTES)
    panel.write(path)
    root = ET.parse(path).getroot()  # noqa: S314 - it was written here
    said = " ".join(root.itertext())
    assert panel.chart.marks[-1].words in said
    assert len(list(root.iter("{http://www.w3.org/2000/svg}path"))) > 20


def test_a_picture_that_cannot_be_written_says_so(window: Window, tmp_path: Path) -> None:
    panel = panel_of(window, Kind.DAYS)
    panel.write(tmp_path / "nowhere" / "chart.png")
    assert panel.said.text() == "chart.png could not be written: No such file or directory."


LOOKS = ({}, {"dark": True}, {"contrast": True}, {"contrast": True, "dark": True})


@pytest.mark.parametrize("look", LOOKS)
def test_a_day_without_practice_is_smaller_and_fainter_than_any_with_it(
    open_window: Callable[..., Window], look: dict[str, bool]
) -> None:
    chart = panel_of(open_window(**look), Kind.DAYS).chart
    ground = chart.theme.colour("raised").lightness()
    picture = QImage(chart.size(), QImage.Format.Format_RGB32)
    picture.fill(chart.theme.colour("raised"))
    painter = QPainter(picture)
    chart.draw(painter, chart.width())
    painter.end()

    def ink(place: QRectF) -> int:
        """How far all the points of a cell are from the ground."""
        cell = place.toRect()
        spots = [(x, y) for x in range(cell.left(), cell.right()) for y in range(cell.top(), cell.bottom())]
        return sum(abs(picture.pixelColor(x, y).lightness() - ground) for x, y in spots)

    by_level: dict[float | None, list[int]] = {}
    for index in range(chart.first(chart.width()) + 14, len(chart.marks) - 14):
        by_level.setdefault(chart.marks[index].values[0], []).append(ink(chart.place(index, chart.width())))
    empty = by_level.pop(0.0)
    assert len(by_level) == 4
    assert max(empty) * 2 < min(min(marks) for marks in by_level.values())


@pytest.mark.parametrize(("width", "scale"), [(400, 1.0), (640, 2.0), (1120, 2.0)])
def test_nothing_of_the_page_is_wider_than_the_window(
    open_window: Callable[..., Window], width: int, scale: float
) -> None:
    window = open_window(size=(width, 480), scale=scale)
    page = opened(window)
    for kind in MORE:
        page.show_more(kind.value)
    page.numbers.press("longest")
    QApplication.processEvents()
    assert page.widget().minimumSizeHint().width() <= page.viewport().width()
