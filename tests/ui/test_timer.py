"""The Timer page: every choice reaches the sitting, the coming bells are told, and nothing is forgotten."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from meditation.script.known import AMBIENCES, BELLS
from meditation.session.timer import Strikes, Timer
from meditation.views.timer import LENGTHS, PREPARATIONS, timer_view

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from meditation.ui.pages.timer import TimerPage
    from meditation.ui.widgets.choices import Choices
    from meditation.ui.window import Window

MINUTE = 60_000


@pytest.fixture
def page(window: Window) -> TimerPage:
    window.go("timer")
    QApplication.processEvents()
    return window.timer


@pytest.fixture
def press(qtbot: QtBot) -> Callable[[Choices, str], None]:
    """Choose an answer by keyboard."""

    def pressed(choices: Choices, answer: str) -> None:
        qtbot.keyClick(choices.pills[answer], Qt.Key.Key_Space)

    return pressed


def told(page: TimerPage) -> str:
    """The coming bells, their words held together or not."""
    return page.bells_line.text().replace("\N{NO-BREAK SPACE}", " ")


def test_enter_at_once_begins_ten_minutes(window: Window, page: TimerPage, qtbot: QtBot, desk: Any) -> None:
    assert window.focusWidget() is page.begin
    qtbot.keyClick(page.begin, Qt.Key.Key_Return)
    assert window.pages.currentWidget() is window.player
    assert desk.sitting.timeline.length == 10 * MINUTE
    assert desk.sound


def test_every_length_offered_is_sat(page: TimerPage, press: Callable[..., None]) -> None:
    for length in LENGTHS:
        press(page.length, str(length // MINUTE))
        assert page.view.timer.length == length
        assert page.minutes.value == length // MINUTE


def test_any_whole_minute_up_to_three_hours_can_be_chosen(page: TimerPage, qtbot: QtBot) -> None:
    page.minutes.number.selectAll()
    qtbot.keyClicks(page.minutes.number, "180")
    qtbot.keyClick(page.minutes.number, Qt.Key.Key_Return)
    assert page.view.timer.length == 180 * MINUTE
    qtbot.keyClick(page.minutes.number, Qt.Key.Key_Down)
    assert page.view.timer.length == 179 * MINUTE
    assert page.length.on == ""


def test_a_minute_that_has_a_pill_marks_it(page: TimerPage, qtbot: QtBot) -> None:
    for _ in range(5):
        qtbot.keyClick(page.minutes.number, Qt.Key.Key_Up)
    assert page.length.on == "15"


def test_an_open_end_has_no_end_bell_and_no_sitting_on(page: TimerPage, press: Callable[..., None]) -> None:
    press(page.after, "yes")
    press(page.length, "open")
    assert page.view.timer.length is None
    assert page.view.timer.sit_on is False
    assert not page.ending.isVisible()
    press(page.length, "20")
    assert page.ending.isVisible()
    assert page.view.timer.sit_on is True


def test_minutes_after_an_open_end_give_it_an_end_again(page: TimerPage, press: Callable[..., None]) -> None:
    press(page.length, "open")
    page.minutes.more.click()
    assert page.view.timer.length == 11 * MINUTE


def test_every_time_to_get_ready_reaches_the_sitting(page: TimerPage, press: Callable[..., None]) -> None:
    for ms in PREPARATIONS:
        press(page.preparation, str(ms))
        assert page.view.timeline.begins == ms


@pytest.mark.parametrize("bell", BELLS)
@pytest.mark.parametrize("count", [1, 2, 3])
def test_bells_and_strikes_of_start_and_end_are_kept_apart(
    page: TimerPage, press: Callable[..., None], bell: str, count: int
) -> None:
    end = page.view.timer.end
    press(page.start.bell, bell)
    press(page.start.count, str(count))
    assert page.view.timer.start == Strikes(count, bell)
    assert page.view.timer.end == end
    press(page.end.bell, bell)
    press(page.end.count, str(count))
    assert page.view.timer.end == Strikes(count, bell)


def test_without_a_strike_there_is_no_bell_to_choose(page: TimerPage, press: Callable[..., None]) -> None:
    press(page.start.count, "0")
    assert not page.start.bell.isVisible()
    assert page.view.timer.start.count == 0
    press(page.start.count, "1")
    assert page.start.bell.isVisible()


def test_bells_at_even_times_come_every_so_many_minutes(page: TimerPage, press: Callable[..., None]) -> None:
    press(page.inner.when, "every")
    page.inner.minutes.less.click()
    press(page.inner.ring.bell, "wood-tap")
    press(page.inner.ring.count, "2")
    timer = page.view.timer
    assert (timer.every, timer.between, timer.inner) == (4 * MINUTE, None, Strikes(2, "wood-tap"))
    assert "4:00 Wood tap, twice · 8:00 Wood tap, twice" in told(page)


def test_bells_by_chance_come_between_two_times(page: TimerPage, press: Callable[..., None]) -> None:
    press(page.inner.when, "chance")
    page.inner.at_most.more.click()
    assert (page.view.timer.every, page.view.timer.between) == (None, (3 * MINUTE, 8 * MINUTE))


def test_only_what_means_something_in_between_is_shown(page: TimerPage, press: Callable[..., None]) -> None:
    parts = (page.inner.minutes, page.inner.at_least, page.inner.at_most, page.inner.ring)
    shown = {}
    for when in ("every", "chance", ""):
        press(page.inner.when, when)
        shown[when] = [part.isVisible() for part in parts]
    assert shown == {
        "": [False, False, False, False],
        "every": [True, False, False, True],
        "chance": [False, True, True, True],
    }


def test_the_next_sitting_has_other_times_of_chance(page: TimerPage, press: Callable[..., None]) -> None:
    press(page.inner.when, "chance")
    first = page.timer().seed
    assert page.timer().seed == first
    page.begin.click()
    assert page.timer().seed != first


def test_the_longer_before_the_shorter_says_why_it_cannot_be(page: TimerPage, press: Callable[..., None]) -> None:
    press(page.inner.when, "chance")
    for _ in range(6):
        page.inner.at_least.more.click()
    assert page.view.trouble
    assert page.trouble.text() == page.view.trouble
    assert page.trouble.isVisible()
    assert not page.begin.isEnabled()
    page.inner.at_most.more.click()
    page.inner.at_most.more.click()
    assert not page.trouble.isVisible()
    assert page.begin.isEnabled()


def test_every_ambience_and_quiet_can_be_chosen(page: TimerPage, press: Callable[..., None]) -> None:
    assert set(page.ambience.pills) == {"", *AMBIENCES}
    for name in page.ambience.pills:
        press(page.ambience, name)
        assert page.view.timer.ambience == name


def test_silent_sits_without_sound(page: TimerPage, press: Callable[..., None], desk: Any) -> None:
    press(page.sound, "no")
    page.begin.click()
    assert desk.sound is False


def test_the_coming_bells_are_told_as_they_change(page: TimerPage, press: Callable[..., None]) -> None:
    assert told(page) == "0:00 Low bowl · 10:00 Low bowl, three times"
    press(page.end.count, "0")
    press(page.start.count, "0")
    assert told(page) == "No bells"
    assert "No bells" in page.begin.accessibleDescription()


def test_many_bells_are_counted_after_the_first_ones(page: TimerPage, press: Callable[..., None]) -> None:
    press(page.inner.when, "every")
    page.inner.minutes.number.setValue(1)
    press(page.length, "60")
    assert page.view.more in told(page)
    assert page.view.more


def test_the_summary_names_the_length_and_the_time_to_get_ready(page: TimerPage, press: Callable[..., None]) -> None:
    press(page.preparation, "30000")
    assert page.view.summary == "10 min, after 30 s to get ready"
    assert page.view.summary in page.begin.accessibleName()


def test_the_last_choice_is_still_there_when_coming_back(
    window: Window, page: TimerPage, press: Callable[..., None]
) -> None:
    press(page.length, "45")
    press(page.ambience, "soft-rain")
    before = page.timer()
    window.go("today")
    window.go("timer")
    assert window.timer.timer() == before


def test_a_bell_and_its_time_stand_in_one_line(page: TimerPage) -> None:
    assert "0:00\N{NO-BREAK SPACE}Low bowl" in page.bells_line.text()


def test_a_view_without_bells_says_so() -> None:
    silent = Timer(start=Strikes(0), end=Strikes(0))
    assert timer_view(silent).line == "No bells"


@pytest.mark.parametrize(("width", "scale"), [(400, 1.0), (400, 2.0), (1120, 2.0)])
def test_every_answer_shows_all_its_words_in_a_narrow_window_and_with_large_text(
    open_window: Callable[..., Window], width: int, scale: float
) -> None:
    window = open_window(size=(width, 760), scale=scale)
    window.go("timer")
    page = window.timer
    page.inner.when.pills["chance"].click()
    QApplication.processEvents()
    questions = (page.length, page.preparation, page.inner.when, page.start.count, page.start.bell, page.ambience)
    pills = [pill for choices in questions for pill in choices.pills.values()]
    assert [pill.text() for pill in pills if pill.width() < pill.sizeHint().width()] == []
    assert page.widget().minimumSizeHint().width() <= width
