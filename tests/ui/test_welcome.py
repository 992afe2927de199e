"""The first run: three short screens, left by one key, with Help in reach, and never seen twice."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel

from meditation.history.rows import new_id
from meditation.history.session import Ending, Session
from meditation.house import House
from meditation.language import speak, spoken
from meditation.places import bundled, places
from meditation.settings import Settings, load_settings
from meditation.ui.app import _open as open_in
from meditation.ui.looks import SystemLook, theme_of
from meditation.ui.theme import load_fonts
from meditation.ui.widgets.card import SceneHeader
from meditation.ui.window import Window
from meditation.views.settings import language_question
from meditation.views.welcome import is_new, welcome_steps

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

NOW = dt.datetime(2026, 5, 13, 19, 30, tzinfo=dt.UTC)


@pytest.fixture
def house(tmp_path: Path) -> House:
    return House(places(tmp_path / "home"), lambda: NOW)


@pytest.fixture(autouse=True)
def english_again() -> Iterator[None]:
    yield
    speak("en")


@pytest.fixture
def first(window: Window) -> Window:
    window.open_welcome()
    QApplication.processEvents()
    return window


def said(window: Window) -> str:
    QApplication.processEvents()
    labels = window.pages.currentWidget().findChildren(QLabel)
    return "\n".join(sorted(label.text() for label in labels if not label.isHidden()))


def test_it_says_for_whom_it_is_and_that_it_is_no_treatment_and_no_crisis_service(first: Window) -> None:
    told = said(first).casefold()
    for words in ("for adults", "not treatment", "not a crisis service", "prescribed", "before you begin", "f1"):
        assert words in told
    for words in ("psychosis", "mania", "trauma", "withdrawal", "suicide", "stays on this computer"):
        assert words in told


def test_three_presses_of_enter_lead_through_and_begin_something_small(house: House, qtbot: QtBot) -> None:
    load_fonts(bundled("resources") / "fonts")
    house.keep(msgspec.structs.replace(house.settings, output="silent"))
    window = Window(house.desk(), theme_of(house.settings, SystemLook()))
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    window.open_welcome()
    for _ in range(3):
        QApplication.processEvents()
        qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Return)
    assert window.pages.currentWidget() is window.player
    assert window.player.sitting.timeline.id == "touch-20-seconds"
    window.close()


@pytest.mark.parametrize("steps", [0, 1, 2])
def test_one_key_leaves_it_for_today_from_every_screen(first: Window, qtbot: QtBot, steps: int) -> None:
    for _ in range(steps):
        first.welcome.on.click()
        QApplication.processEvents()
    qtbot.keyClick(first.focusWidget(), Qt.Key.Key_Escape)
    assert first.pages.currentWidget() is first.today
    assert first.rail.isVisible()


def test_what_suits_is_kept_at_once_and_can_be_changed_again(first: Window, desk: Any, qtbot: QtBot) -> None:
    first.welcome.on.click()
    for setting in ("touch", "breath", "sound"):
        qtbot.keyClick(first.welcome.rows[setting].choices.pills["no"], Qt.Key.Key_Space)
    assert (desk.settings.touch, desk.settings.breath, desk.settings.sound) == (False, False, False)
    qtbot.keyClick(first.welcome.rows["touch"].choices.pills["yes"], Qt.Key.Key_Space)
    assert desk.settings.touch


def test_what_could_not_be_kept_is_told(first: Window, desk: Any) -> None:
    first.welcome.on.click()
    desk.refusal = "The settings could not be kept: no room."
    first.welcome.rows["touch"].choices.pills["no"].click()
    assert desk.refusal in said(first)


@pytest.mark.parametrize("steps", [0, 1, 2])
def test_help_is_one_press_away_and_leads_back_to_the_same_screen(first: Window, qtbot: QtBot, steps: int) -> None:
    for _ in range(steps):
        first.welcome.on.click()
    for by_key in (False, True):
        if by_key:
            qtbot.keyClick(first.focusWidget(), Qt.Key.Key_F1)
        else:
            first.welcome.help.click()
        assert first.pages.currentWidget() is first.help
        qtbot.keyClick(first.focusWidget(), Qt.Key.Key_Escape)
        assert first.pages.currentWidget() is first.welcome
        assert f"{steps + 1} of 3" in said(first)


def test_back_returns_to_the_screen_before(first: Window) -> None:
    before = said(first)
    first.welcome.on.click()
    assert said(first) != before
    first.welcome.back.click()
    assert said(first) == before


def test_every_control_has_a_name_and_every_label_is_plain(first: Window) -> None:
    for _ in range(3):
        page = first.pages.currentWidget()
        assert all(button.accessibleName() for button in page.findChildren(QAbstractButton))
        assert {label.textFormat() for label in page.findChildren(QLabel)} == {Qt.TextFormat.PlainText}
        if first.welcome.step < 2:
            first.welcome.on.click()


@pytest.mark.parametrize(("width", "height", "scale"), [(400, 480, 1.0), (640, 480, 2.0), (1120, 720, 2.0)])
@pytest.mark.parametrize("step", [0, 1, 2])
def test_no_screen_is_wider_than_its_window(
    open_window: Callable[..., Window], step: int, width: int, height: int, scale: float
) -> None:
    window = open_window(size=(width, height), scale=scale)
    window.welcome.step = step
    window.open_welcome()
    QApplication.processEvents()
    assert window.width() == width
    assert window.welcome.widget().minimumSizeHint().width() <= window.welcome.width()


def test_a_home_with_a_history_is_not_new_nor_is_one_that_has_been_welcomed(house: House) -> None:
    desk = house.desk()
    assert is_new(desk.settings, desk.logbook.store)
    assert not is_new(msgspec.structs.replace(desk.settings, welcomed=True), desk.logbook.store)
    assert not is_new(desk.settings, None)
    desk.logbook.store.finish(
        Session(new_id(NOW), "one-warm-cup", "One", NOW, 60, NOW.date(), 0, "UTC", Ending.FINISHED, 60)
    )
    assert not is_new(desk.settings, desk.logbook.store)


def test_welcomed_once_is_kept(house: House) -> None:
    desk = house.desk()
    assert desk.keep(msgspec.structs.replace(desk.settings, welcomed=True)) == ""
    assert load_settings(house.places)[0].welcomed


def test_what_is_offered_first_asks_for_nothing_unwanted(house: House) -> None:
    desk = house.desk()
    for touch in (True, False):
        for breath in (True, False):
            settings = msgspec.structs.replace(desk.settings, touch=touch, breath=breath)
            card = welcome_steps(settings, desk.cards())[-1].card
            assert card is not None
            assert touch or not card.uses_touch
            assert breath or not card.uses_breath
    assert welcome_steps(desk.settings, desk.cards())[-1].card.id == "touch-20-seconds"


@pytest.mark.parametrize(("height", "pictures"), [(720, 1), (480, 0)])
def test_words_come_before_pictures_where_there_is_little_room(
    open_window: Callable[..., Window], height: int, pictures: int
) -> None:
    window = open_window(size=(640, height))
    window.open_welcome()
    QApplication.processEvents()
    assert len(window.welcome.findChildren(SceneHeader)) == pictures
    assert window.welcome.on.isVisible()


def test_what_has_the_focus_says_what_stands_on_the_screen(first: Window) -> None:
    for step in welcome_steps(first.desk.settings, first.desk.cards()):
        QApplication.processEvents()
        assert first.focusWidget().accessibleDescription() == step.spoken
        first.welcome.on.click()
        QApplication.processEvents()


def test_the_language_is_asked_where_there_is_more_than_one_and_holds_at_once(
    first: Window, desk: Any, qtbot: QtBot
) -> None:
    told: list[object] = []
    first.setting_changed.connect(lambda: told.append(desk.settings.interface))
    first.welcome.on.click()
    QApplication.processEvents()
    qtbot.keyClick(first.welcome.rows["interface"].choices.pills["de"], Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: first.focusWidget() is first.welcome.rows["interface"].choices.pills["de"])
    assert told == ["de"]
    assert spoken() == "de"
    first.welcome.rows["interface"].choices.pills["en"].click()
    assert spoken() == "en"
    qtbot.waitUntil(lambda: "2 of 3" in said(first))


def test_with_one_language_there_is_nothing_to_ask() -> None:
    assert language_question(Settings(), ("en",)) is None
    asked = language_question(Settings(), ("en", "de"))
    assert asked is not None
    assert asked.chosen == ""


def start(house: House, qtbot: QtBot, wish: str = "") -> Window:
    """As the program starts, from its first window on."""
    window = Window(house.desk(), theme_of(house.settings, SystemLook()), place="")
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    open_in(window, wish)
    return window


def test_the_program_opens_with_it_once_and_never_again(house: House, qtbot: QtBot) -> None:
    assert start(house, qtbot).shows("welcome")
    assert start(House(house.places, lambda: NOW), qtbot).shows("today")


@pytest.mark.qt_log_ignore("does not support raise")
def test_whoever_comes_with_a_wish_sees_that_and_is_welcomed_the_next_time(house: House, qtbot: QtBot) -> None:
    assert start(house, qtbot, wish="library").shows("library")
    assert start(House(house.places, lambda: NOW), qtbot).shows("welcome")


def test_a_home_with_a_history_opens_with_today(house: House, qtbot: QtBot) -> None:
    house.logbook.store.finish(
        Session(new_id(NOW), "one-warm-cup", "One", NOW, 60, NOW.date(), 0, "UTC", Ending.FINISHED, 60)
    )
    assert start(house, qtbot).shows("today")
