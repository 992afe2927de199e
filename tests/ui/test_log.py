"""All sessions: looked through, corrected in place, added by hand, taken out and put back."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from meditation.history.session import BY_HAND, CheckIn, Ending, Session
from meditation.house import House
from meditation.places import places
from meditation.ui.theme import theme_for
from meditation.ui.window import Window
from tests.ui.seen import words_on

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from meditation.ui.pages.log import LogPage

NOW = dt.datetime(2026, 5, 13, 19, 30, tzinfo=dt.UTC)


def sat(number: int, **told: Any) -> Session:
    """A sitting in the evening, so many days ago."""
    start = NOW - dt.timedelta(days=number, hours=1)
    parts: dict[str, Any] = {
        "id": f"row-{number:05}",
        "script": "soles-of-the-feet",
        "title": f"Evening {number}",
        "started": start,
        "seconds": 600,
        "practice_day": start.date(),
        "utc_offset": 0,
        "zone": "UTC",
        "ending": Ending.FINISHED,
        "planned_seconds": 600,
    }
    return Session(**parts | told)


@pytest.fixture
def house(tmp_path: Path) -> House:
    made = House(places(tmp_path / "home"), lambda: NOW)
    made.logbook.store.put(
        [
            sat(1, note="Warm hands.\nAnd a long breath."),
            sat(2, source=BY_HAND),
            sat(3, source="insight-timer"),
            *(sat(number) for number in range(4, 120)),
        ]
    )
    return made


@pytest.fixture
def window(house: House, qtbot: QtBot) -> Window:
    shown = Window(house.desk(), theme_for(dark=False))
    qtbot.addWidget(shown)
    with qtbot.waitExposed(shown):
        shown.show()
    return shown


@pytest.fixture
def page(window: Window) -> LogPage:
    window.go("log")
    QApplication.processEvents()
    return window.log


def titles(page: LogPage) -> list[str]:
    return [line.row.title for line in page.lines.values()]


def opened(page: LogPage, id_: str) -> Any:
    """The fields of that session, with the keyboard in them."""
    page.lines[id_].card.click()
    QApplication.processEvents()
    return page.lines[id_].form


def put(form: Any, name: str, text: str) -> None:
    form.fields[name].line.setText(text)


# -- the list ------------------------------------------------------------------------------------------------------


def test_fifty_are_shown_newest_first_and_fifty_more_when_asked(page: LogPage) -> None:
    assert titles(page) == [f"Evening {number}" for number in range(1, 51)]
    page.more.click()
    assert titles(page) == [f"Evening {number}" for number in range(1, 101)]
    page.more.click()
    assert len(titles(page)) == 119
    assert page.more.isHidden()


def test_a_row_tells_day_time_length_and_the_first_line_of_its_note(page: LogPage) -> None:
    first, second, third = list(page.lines.values())[:3]
    assert first.card.accessibleName() == "Evening 1. 12 May 2026 · 18:30 · 10 min. Warm hands."
    assert second.row.line.endswith("added by hand")
    assert third.row.line.endswith("brought in")


def test_a_long_note_is_cut_in_its_row_and_whole_in_its_fields(page: LogPage, house: House) -> None:
    house.logbook.store.put([sat(1, note="warm " * 200)])
    page.refresh()
    assert page.lines["row-00001"].row.note.endswith("warm…")
    assert len(page.lines["row-00001"].row.note) <= 160
    assert opened(page, "row-00001").note.toPlainText() == "warm " * 200


def test_words_are_looked_for_in_titles_and_notes(page: LogPage) -> None:
    page.search.setText("LONG breath")
    assert titles(page) == ["Evening 1"]
    page.search.setText("evening 11")
    assert titles(page) == ["Evening 11", *(f"Evening {number}" for number in range(110, 120))]
    page.search.setText("100 %")
    assert titles(page) == []
    assert "Nothing of that is in the list." in words_on(page)


@pytest.mark.parametrize(("chip", "title"), [("noted", "Evening 1"), ("hand", "Evening 2"), ("brought", "Evening 3")])
def test_a_chip_narrows_the_list(page: LogPage, chip: str, title: str) -> None:
    page.chips.pills[chip].click()
    assert titles(page) == [title]
    page.chips.pills[""].click()
    assert len(titles(page)) == 50


def test_the_history_and_a_key_lead_to_it_and_esc_leads_back(window: Window, qtbot: QtBot) -> None:
    window.go("history")
    window.history.ways["log"].click()
    assert window.shows("log")
    assert window.rail.buttons["history"].isChecked()
    qtbot.keyClick(window.log.search, Qt.Key.Key_Escape)
    assert window.shows("history")
    qtbot.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert window.shows("log")


def test_an_empty_history_says_so(tmp_path: Path, qtbot: QtBot) -> None:
    empty = Window(House(places(tmp_path / "none"), lambda: NOW).desk(), theme_for(dark=False))
    qtbot.addWidget(empty)
    empty.go("log")
    assert "Nothing is here yet." in words_on(empty.log)


# -- one session ---------------------------------------------------------------------------------------------------


def test_a_row_opens_in_place_with_what_it_holds(page: LogPage) -> None:
    form = opened(page, "row-00001")
    held = {name: field.line.text() for name, field in form.fields.items()}
    assert held == {
        "day": "2026-05-12",
        "time": "18:30",
        "minutes": "10",
        "practice_day": "2026-05-12",
        "title": "Evening 1",
    }
    assert form.note.toPlainText() == "Warm hands.\nAnd a long breath."
    assert page.window().focusWidget() is form.fields["day"].line


def test_only_one_row_is_open_at_a_time(page: LogPage) -> None:
    opened(page, "row-00001")
    opened(page, "row-00004")
    assert [line.row.id for line in page.lines.values() if line.form is not None] == ["row-00004"]


def test_what_is_changed_is_kept_and_shown(page: LogPage, house: House) -> None:
    form = opened(page, "row-00004")
    for name, text in (("title", "On the porch"), ("minutes", "12.5"), ("time", "6:05")):
        put(form, name, text)
    form.note.setPlainText("Swifts.")
    form.lines["kind"].pills[4].click()
    form.keep.click()
    kept = house.logbook.store.session("row-00004")
    assert (kept.title, kept.seconds, kept.note, kept.check_in) == ("On the porch", 750, "Swifts.", CheckIn(kind=5))
    assert kept.started == dt.datetime(2026, 5, 9, 6, 5, tzinfo=dt.UTC)
    line = page.lines["row-00004"]
    assert (line.form, line.row.title, line.row.note) == (None, "On the porch", "Swifts.")


def test_keeping_without_a_change_changes_nothing(page: LogPage, house: House) -> None:
    before = house.logbook.store.session("row-00001")
    opened(page, "row-00001").keep.click()
    assert house.logbook.store.session("row-00001") == before


def test_a_session_sat_elsewhere_keeps_the_clock_it_was_sat_by(page: LogPage, house: House) -> None:
    house.logbook.store.put([sat(5, utc_offset=9 * 3600, zone="JST")])
    page.refresh()
    form = opened(page, "row-00005")
    assert (form.fields["day"].line.text(), form.fields["time"].line.text()) == ("2026-05-09", "03:30")
    put(form, "time", "04:30")
    form.keep.click()
    kept = house.logbook.store.session("row-00005")
    assert (kept.started, kept.utc_offset) == (sat(5).started + dt.timedelta(hours=1), 9 * 3600)


def test_the_day_it_counts_for_can_be_told(page: LogPage, house: House) -> None:
    form = opened(page, "row-00004")
    put(form, "practice_day", "2026-05-08")
    form.keep.click()
    assert house.logbook.store.session("row-00004").practice_day == dt.date(2026, 5, 8)


@pytest.mark.parametrize(
    ("name", "text", "sentence"),
    [
        ("day", "yesterday", "Write the day as 2026-03-01."),
        ("day", "2026-05-14", "A session cannot lie in the future."),
        ("time", "half seven", "Write the time as 07:30."),
        ("minutes", "long", "Write the minutes as a number, as 12."),
        ("minutes", "0", "A session is longer than nothing and no longer than a day."),
        ("minutes", "inf", "Write the minutes as a number, as 12."),
        ("practice_day", "2026-02-30", "Write the day as 2026-03-01."),
    ],
)
def test_what_cannot_be_is_said_below_its_field_and_nothing_is_kept(
    page: LogPage, house: House, name: str, text: str, sentence: str
) -> None:
    before = house.logbook.store.session("row-00004")
    form = opened(page, "row-00004")
    put(form, name, text)
    form.keep.click()
    assert form.fields[name].wrong.text() == sentence
    assert [field.wrong.isHidden() for field in form.fields.values()].count(False) == 1
    assert page.window().focusWidget() is form.fields[name].line
    assert house.logbook.store.session("row-00004") == before


def test_a_session_taken_out_can_be_put_back_until_the_page_is_left(page: LogPage, house: House) -> None:
    before = house.logbook.store.session("row-00001")
    opened(page, "row-00001").delete.click()
    line = page.lines["row-00001"]
    assert house.logbook.store.session("row-00001") is None
    assert "Evening 1, 12 May 2026, was taken out." in words_on(line)
    page.more.click()
    line.undo.click()
    QApplication.processEvents()
    assert house.logbook.store.session("row-00001") == before
    assert not line.card.isHidden()
    assert page.lines["row-00002"].card.isVisible()


def test_after_the_page_was_left_what_was_taken_out_is_out(page: LogPage, window: Window) -> None:
    opened(page, "row-00001").delete.click()
    window.go("today")
    window.go("log")
    assert "row-00001" not in window.log.lines


def test_a_session_is_added_by_hand(page: LogPage, house: House) -> None:
    page.ways["add"].click()
    form = page.beside
    assert form.fields["day"].line.text() == f"{NOW.astimezone():%Y-%m-%d}"
    for name, text in (("day", "2026-05-10"), ("time", "07:15"), ("minutes", "20"), ("title", "By the lake")):
        put(form, name, text)
    form.keep.click()
    [added] = [row for row in house.logbook.store.sessions() if row.title == "By the lake"]
    assert (added.seconds, added.source, added.practice_day) == (1200, BY_HAND, dt.date(2026, 5, 10))
    assert "By the lake, 10 May 2026, was added." in words_on(page)
    assert page.lines[added.id].row.line.endswith("added by hand")


def test_esc_shuts_what_is_open_before_it_leads_back(page: LogPage, window: Window, qtbot: QtBot) -> None:
    form = opened(page, "row-00001")
    qtbot.keyClick(form.keep, Qt.Key.Key_Escape)
    assert page.lines["row-00001"].form is None
    page.ways["add"].click()
    qtbot.keyClick(page.beside.keep, Qt.Key.Key_Escape)
    assert page.beside is None
    assert window.shows("log")


def test_what_was_typed_is_still_there_after_help(page: LogPage, window: Window) -> None:
    put(opened(page, "row-00001"), "title", "Half writ")
    window.go("help")
    window.leave_help()
    assert window.shows("log")
    assert page.lines["row-00001"].form.fields["title"].line.text() == "Half writ"


def test_a_history_that_is_locked_shows_no_session(page: LogPage, house: House) -> None:
    house.logbook.let_go()
    page.refresh()
    assert titles(page) == []
    assert "Your history is locked." in words_on(page)
    page.ways["add"].click()
    put(page.beside, "minutes", "10")
    page.beside.keep.click()
    assert page.beside.said.text().startswith("Your history is locked.")


# -- pauses --------------------------------------------------------------------------------------------------------


def set_pause(page: LogPage, **told: str) -> Any:
    if page.beside is None:
        page.ways["pauses"].click()
    for name, text in told.items():
        put(page.beside, name, text)
    page.beside.set.click()
    return page.beside


def test_a_pause_is_set_before_or_after_the_fact_and_listed_the_latest_first(page: LogPage, house: House) -> None:
    set_pause(page, first="2026-03-01", last="2026-03-05", words="A cold")
    pane = set_pause(page, first="2026-06-01")
    kept = [(pause.first.day, pause.last.day, pause.words) for pause in house.logbook.store.pauses()]
    assert kept == [(1, 5, "A cold"), (1, 1, "")]
    said = words_on(pane)
    assert (
        said.index("1 June 2026 · 1 day") < said.index("1 March 2026 to 5 March 2026 · 5 days") < said.index("A cold")
    )


@pytest.mark.parametrize(
    ("told", "about", "sentence"),
    [
        ({"first": "soon"}, "first", "Write the day as 2026-03-01."),
        ({"first": "2026-03-01", "last": "5"}, "last", "Write the day as 2026-03-01."),
        ({"first": "2026-03-05", "last": "2026-03-01"}, "last", "A pause ends on its first day or later."),
    ],
)
def test_a_pause_that_cannot_be_is_told_below_its_field(
    page: LogPage, house: House, told: dict[str, str], about: str, sentence: str
) -> None:
    pane = set_pause(page, **told)
    assert pane.fields[about].wrong.text() == sentence
    assert house.logbook.store.pauses() == ()


def test_a_pause_taken_back_can_be_set_again(page: LogPage, house: House) -> None:
    pane = set_pause(page, first="2026-03-01", last="2026-03-05", words="A cold")
    before = house.logbook.store.pauses()
    pane.deleting[before[0].id].click()
    assert house.logbook.store.pauses() == ()
    pane.undo.click()
    assert house.logbook.store.pauses() == before


def test_of_two_ways_above_the_list_one_is_open(page: LogPage) -> None:
    page.ways["pauses"].click()
    page.ways["add"].click()
    assert page.beside.fields.keys() >= {"minutes"}
    page.ways["add"].click()
    assert page.beside is None
