"""Tab comes to what was opened later where it stands, arrows to answers, and words say what they are to who listens."""

from __future__ import annotations

import datetime as dt
import gc
import weakref
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from meditation.history.session import Ending, Session
from meditation.house import House
from meditation.places import places
from meditation.ui.roles import say_roles
from meditation.ui.theme import theme_for
from meditation.ui.widgets.choices import Choices
from meditation.ui.widgets.text import say, words
from meditation.ui.window import Window

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

NOW = dt.datetime(2026, 5, 13, 19, 30, tzinfo=dt.UTC)
THEME = theme_for(dark=False)


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Window:
    house = House(places(tmp_path / "home"), lambda: NOW)
    for ago in (1, 2, 3):
        started = NOW - dt.timedelta(days=ago)
        house.logbook.store.finish(
            Session(f"row-{ago}", "timer", f"Day {ago}", started, 600, started.date(), 0, "UTC", Ending.FINISHED, 600)
        )
    made = Window(house.desk(), THEME)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    return made


def after_tab(qtbot: QtBot, key: Qt.Key = Qt.Key.Key_Tab) -> object:
    qtbot.keyClick(QApplication.focusWidget(), key)
    return QApplication.focusWidget()


def test_tab_goes_from_a_session_into_its_fields_and_on_to_the_next(qtbot: QtBot, window: Window) -> None:
    window.go("log")
    first, second = list(window.log.lines.values())[:2]
    first.card.setFocus()
    first.open_or_shut()
    day = first.form.fields["day"].line
    qtbot.waitUntil(day.hasFocus)
    first.card.setFocus()
    assert after_tab(qtbot) is day
    first.form.delete.setFocus()
    assert after_tab(qtbot) is second.card
    assert after_tab(qtbot, Qt.Key.Key_Backtab) is first.form.delete


def test_tab_goes_through_a_chart_from_its_choices_to_its_picture_also_when_it_was_drawn_anew(
    qtbot: QtBot, window: Window
) -> None:
    window.go("history")
    panel = next(iter(window.history.charts.values()))
    panel.choose(list(panel.choices.pills)[-1])
    last = list(panel.choices.pills.values())[-1]
    qtbot.waitUntil(last.hasFocus)
    assert after_tab(qtbot) is panel.chart
    panel.save.setFocus()
    assert after_tab(qtbot) is next(iter(panel.choices.pills.values()))


@pytest.mark.usefixtures("qtbot")
def test_what_was_read_is_not_held() -> None:
    say_roles()
    page = QWidget()
    column = QVBoxLayout(page)
    title = words(THEME, "Library", "title")
    column.addWidget(title)
    assert QAccessible.queryAccessibleInterface(title).text(QAccessible.Text.Name) == "Library"
    held = weakref.ref(title)
    page.deleteLater()
    del page, column, title
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    gc.collect()
    assert held() is None


def test_words_are_headings_where_they_stand_over_something_and_not_there_while_they_say_nothing(qtbot: QtBot) -> None:
    say_roles()
    title, line = words(THEME, "Library", "title"), words(THEME, "", "body")
    for label in (title, line):
        qtbot.addWidget(label)
        label.show()
    read = QAccessible.queryAccessibleInterface
    assert read(title).role() is QAccessible.Role.Heading
    assert read(title).text(QAccessible.Text.Name) == "Library"
    assert read(line).state().invisible
    say(line, "A word")
    assert not read(line).state().invisible
    assert (read(line).role(), read(line).text(QAccessible.Text.Name)) == (QAccessible.Role.StaticText, "A word")


@pytest.mark.parametrize(
    ("direction", "on", "back"),
    [
        (Qt.LayoutDirection.LeftToRight, Qt.Key.Key_Right, Qt.Key.Key_Left),
        (Qt.LayoutDirection.RightToLeft, Qt.Key.Key_Left, Qt.Key.Key_Right),
    ],
)
def test_arrows_go_round_among_the_answers_and_give_none(
    qtbot: QtBot, direction: Qt.LayoutDirection, on: Qt.Key, back: Qt.Key
) -> None:
    asked = Choices(THEME, "Bell", [("low", "Low"), ("high", "High"), ("wood", "Wood")], "low")
    page = QWidget()
    page.setLayoutDirection(direction)
    asked.setParent(page)
    qtbot.addWidget(page)
    with qtbot.waitActive(page):
        page.show()
    asked.pills["high"].setEnabled(False)
    asked.pills["low"].setFocus()
    for key, reached in ((on, "wood"), (on, "low"), (back, "wood"), (Qt.Key.Key_Up, "low"), (Qt.Key.Key_Down, "wood")):
        qtbot.keyClick(page.focusWidget(), key)
        assert asked.pills[reached].hasFocus()
    assert asked.on == "low"
