"""A letter to oneself: sealed at the end of a session, told of by its day alone, read when that has come."""

from __future__ import annotations

import datetime as dt
import stat
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from meditation.house import House
from meditation.letters import load_letters
from meditation.places import places
from meditation.ui.theme import theme_for
from meditation.ui.window import Window
from meditation.views.finish import finish_view

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from meditation.ui.pages.finish import FinishPage

NOW = dt.datetime(2026, 5, 13, 19, 30, tzinfo=dt.UTC)
WRITTEN = "Dear me, the marmalade was worth it."


class Clock:
    """Now, and later."""

    def __init__(self) -> None:
        self.now = NOW

    def __call__(self) -> dt.datetime:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def house(tmp_path: Path, clock: Clock) -> House:
    return House(places(tmp_path / "home"), clock)


@pytest.fixture
def window(house: House, qtbot: QtBot) -> Window:
    shown = Window(house.desk(), theme_for(dark=False))
    qtbot.addWidget(shown)
    with qtbot.waitExposed(shown):
        shown.show()
    return shown


@pytest.fixture
def finish(window: Window) -> FinishPage:
    page = window.finish
    page.show_finish(finish_view("A letter", 600_000, "", whole=True), WRITTEN)
    window.pages.setCurrentWidget(page)
    return page


def sealed(finish: FinishPage, days: int = 30) -> None:
    finish.seal.click()
    finish.spans[days].click()


def texts(page: Any) -> str:
    return "\n".join(label.text() for label in page.findChildren(QLabel))


def test_what_was_written_is_sealed_in_two_steps_for_ones_own_eyes(finish: FinishPage, house: House) -> None:
    sealed(finish)
    (letter,) = load_letters(house.places)
    assert (letter.text, letter.opens) == (WRITTEN, dt.date(2026, 6, 12))
    (path,) = house.places.letters.iterdir()
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(house.places.letters.stat().st_mode) == 0o700
    assert "Sealed until 12 June 2026" in texts(finish)
    assert not finish.seal.isEnabled()


def test_until_its_day_only_its_day_is_told(finish: FinishPage, window: Window) -> None:
    sealed(finish)
    window.go("today")
    assert "may be opened" not in texts(window.today)
    window.open_letters()
    assert "A letter, sealed until 12 June 2026" in texts(window.letters)
    assert "marmalade" not in texts(window.letters)


def test_on_its_day_today_leads_to_it_once(finish: FinishPage, window: Window, clock: Clock) -> None:
    sealed(finish)
    clock.now = NOW + dt.timedelta(days=30)
    window.go("today")
    window.today.letter.click()
    assert window.shows("letters")
    assert WRITTEN in texts(window.letters)
    assert "Written on 13 May 2026" in texts(window.letters)
    window.letters.back.click()
    assert window.shows("today")
    assert "may be opened" not in texts(window.today)
    window.go("library")
    window.library.to_letters.click()
    assert WRITTEN in texts(window.letters)


def test_the_seal_is_broken_after_one_question(finish: FinishPage, window: Window, qtbot: QtBot) -> None:
    sealed(finish)
    window.open_letters()
    (pill,) = window.letters.opening.values()
    qtbot.keyClick(pill, Qt.Key.Key_Space)
    assert pill.text() == "Open it now, before its day?"
    assert WRITTEN not in texts(window.letters)
    qtbot.keyClick(pill, Qt.Key.Key_Space)
    assert WRITTEN in texts(window.letters)


def test_a_letter_is_torn_up_after_one_question(finish: FinishPage, window: Window, house: House) -> None:
    sealed(finish)
    window.open_letters()
    (pill,) = window.letters.tearing.values()
    pill.click()
    assert load_letters(house.places)
    pill.click()
    assert load_letters(house.places) == []
    QApplication.processEvents()
    assert "can be sealed at the end of a session" in texts(window.letters)


def test_a_disk_that_refuses_keeps_the_words_on_the_page(finish: FinishPage, house: House) -> None:
    house.places.letters.parent.mkdir(parents=True, exist_ok=True)
    house.places.letters.write_text("in the way", encoding="utf-8")
    sealed(finish)
    assert "The letter could not be kept" in texts(finish)
    assert finish.seal.isEnabled()


def test_a_file_that_is_no_letter_hides_no_other(finish: FinishPage, house: House, window: Window) -> None:
    sealed(finish)
    (house.places.letters / "zz.letter.json").write_text("{", encoding="utf-8")
    window.open_letters()
    assert "sealed until" in texts(window.letters)


def test_erasing_takes_letters_away_too(finish: FinishPage, house: House) -> None:
    sealed(finish)
    assert house.logbook.erase() == ""
    assert not house.places.letters.exists()
