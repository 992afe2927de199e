"""The window in another language: at once, everywhere, with Qt's own words and from the right side."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtWidgets import QApplication

from meditation.house import House
from meditation.language import speak, spoken, tr
from meditation.places import places
from meditation.settings import Settings
from meditation.ui.desktop.tray import Tray
from meditation.ui.looks import SystemLook, theme_of
from meditation.ui.speaking import speak_as
from meditation.ui.widgets.plain_clock import PlainClock
from meditation.ui.widgets.stepper import Stepper
from meditation.ui.window import Window

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot


@pytest.fixture(autouse=True)
def _english_again(qtbot: QtBot) -> Iterator[None]:
    del qtbot  # the application
    yield
    speak_as(Settings(interface="en"))


@pytest.fixture
def house(tmp_path: Path) -> House:
    house = House(places(tmp_path))
    house.keep(Settings(welcomed=True, theme="light", motion="less"))
    return house


def opened(house: House) -> Window:
    desk = house.desk()
    return Window(desk, theme_of(desk.settings, SystemLook(still=True)))


def test_the_first_language_of_the_system_that_there_is_is_spoken() -> None:
    speak_as(Settings(), ("tlh-KL", "de-AT", "en-GB"))
    assert spoken() == "de"
    speak_as(Settings(), ("en-GB", "de-AT"))
    assert spoken() == "en"


def test_the_language_of_the_settings_comes_before_that_of_the_system() -> None:
    speak_as(Settings(interface="de"), ("en-GB",))
    assert spoken() == "de"
    speak_as(Settings(interface="en"), ("de-DE",))
    assert spoken() == "en"


def test_qt_says_its_own_words_in_the_same_language() -> None:
    speak_as(Settings(interface="de"))
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Abbrechen"
    speak_as(Settings(interface="en"))
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"


def test_a_language_that_is_read_from_the_left_is_laid_out_from_the_left() -> None:
    QApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    speak_as(Settings(interface="de"))
    assert QApplication.layoutDirection() is Qt.LayoutDirection.LeftToRight


def test_the_language_is_chosen_in_the_settings_and_spoken_at_once(qtbot: QtBot, house: House) -> None:
    window = opened(house)
    qtbot.addWidget(window)
    window.show()
    window.go("settings")
    window.settings.rows["interface"].choices.pills["de"].setFocus()
    window.settings.rows["interface"].choices.pills["de"].click()
    assert window.rail.buttons["today"].text().strip() == "Heute"
    assert house.settings.interface == "de"
    assert window.settings.rows["interface"].choices.on == "de"
    assert window.settings.rows["interface"].isAncestorOf(window.focusWidget())
    window.go("library")
    assert any("Freundlichkeit" in card.line for card in window.desk.cards())
    window.go("settings")
    window.settings.rows["interface"].choices.pills["en"].click()
    assert window.rail.buttons["today"].text().strip() == "Today"
    assert any("Kindness" in card.line for card in window.desk.cards())


def test_a_breathing_session_is_made_in_the_language_that_is_spoken(house: House) -> None:
    desk = house.desk()
    assert desk.card("breathe-open-4-6").card.title == "Four in, six out"
    speak("de")
    card = desk.card("breathe-open-4-6")
    assert card.card.title == "Vier ein, sechs aus"
    assert card.transcript[0][0] == "Ankommen"


def test_a_session_that_is_translated_is_had_in_the_language_of_the_program(house: House) -> None:
    desk = house.desk()
    speak("de")
    titles = {card.id: card.title for card in desk.cards()}
    assert titles["when-it-is-too-much"] == "Wenn es zu viel ist"
    assert titles["kind-walking"] == "Kind Walking"
    assert desk.card("when-it-is-too-much").transcript[0][0] == "Du bestimmst"
    assert desk.title_of("when-it-is-too-much") == "Wenn es zu viel ist"


def test_a_language_for_sessions_comes_before_that_of_the_program(house: House) -> None:
    house.keep(Settings(language="en"))
    desk = house.desk()
    speak("de")
    assert desk.card("when-it-is-too-much").transcript[0][0] == "You are in charge"
    speak("en")
    desk.keep(Settings(language="de"))
    assert desk.card("when-it-is-too-much").transcript[0][0] == "Du bestimmst"
    assert "Wenn es zu viel ist" in {card.title for card in desk.cards()}


def test_the_small_icon_offers_its_pages_in_the_language_that_is_spoken(qtbot: QtBot, house: House) -> None:
    window = opened(house)
    qtbot.addWidget(window)
    tray = Tray(window)
    assert "Today" in [action.text() for action in tray.menu.actions()]
    speak("de")
    window.setting_changed.emit()
    assert "Heute" in [action.text() for action in tray.menu.actions()]


def test_half_a_second_is_shown_and_typed_as_the_language_writes_it(qtbot: QtBot) -> None:
    speak("de")
    stepper = Stepper(theme_of(Settings(), SystemLook(still=True)), tr("In"), (0.5, 20), 0.5, "s")
    qtbot.addWidget(stepper)
    stepper.set_value(2.5)
    assert stepper.number.text() == "2,5 s"
    stepper.number.selectAll()
    qtbot.keyClicks(stepper.number, "3,5")
    qtbot.keyClick(stepper.number, Qt.Key.Key_Return)
    assert stepper.value == 3.5


def test_the_date_of_the_plain_clock_is_in_the_programs_language(qtbot: QtBot) -> None:
    speak("de")
    clock = PlainClock(theme_of(Settings(), SystemLook(still=True)))
    qtbot.addWidget(clock)
    weekdays = {QLocale("de").dayName(day) for day in range(1, 8)}
    assert weekdays & set(clock.accessibleName().replace(",", "").split())
