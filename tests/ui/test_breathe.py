"""The Breathe page: patterns as cards, one's own seconds, and the way to their sessions and back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication

from meditation.language import PSEUDO, speak
from meditation.ui.theme import theme_for
from meditation.ui.widgets.breath_shape import levels, paint_breath
from meditation.ui.widgets.stepper import Stepper
from meditation.views.breathe import OWN_PHASES, breathing_lengths
from tests.ui.seen import words_on

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from meditation.ui.pages.breathe import BreathePage
    from meditation.ui.window import Window

BOX = (("in", 4.0), ("hold", 4.0), ("out", 4.0), ("empty", 4.0))


@pytest.fixture
def page(window: Window) -> BreathePage:
    window.go("breathe")
    return window.breathe


def test_every_pattern_and_ones_own_breath_has_a_card(page: BreathePage, desk: Any) -> None:
    view = desk.breathe()
    assert {card.pattern for card in page.cards} == {*view.patterns, view.follow}


def test_ones_own_breath_stands_among_the_settling_ones(page: BreathePage, desk: Any) -> None:
    levels_shown = [card.pattern.level for card in page.cards]
    assert levels_shown == sorted(levels_shown, key=levels_shown.index)
    assert page.cards[levels_shown.count(levels_shown[0]) - 1].pattern == desk.breathe().follow


def test_a_card_says_its_title_its_seconds_and_what_it_is_for(page: BreathePage) -> None:
    for card in page.cards:
        pattern = card.pattern
        assert all(part in card.accessibleName() for part in (pattern.title, pattern.seconds, pattern.intention))


def test_the_caution_stands_at_the_foot(page: BreathePage, desk: Any) -> None:
    assert desk.breathe().caution in words_on(page)


def test_a_card_opens_its_session_and_back_returns_to_breathe(window: Window, page: BreathePage, qtbot: QtBot) -> None:
    card = page.cards[2]
    qtbot.keyClick(card, Qt.Key.Key_Return)
    assert window.pages.currentWidget() is window.session_card
    assert window.session_card.view.card.id == card.pattern.id
    qtbot.keyClick(window.session_card.begin, Qt.Key.Key_Escape)
    assert window.pages.currentWidget() is page


def test_following_ones_own_breath_begins_from_its_card(window: Window, page: BreathePage, desk: Any) -> None:
    next(card for card in page.cards if card.pattern == desk.breathe().follow).click()
    window.session_card.begin.click()
    assert desk.sitting.timeline.own_breath


def test_each_part_of_ones_own_breath_has_a_stepper_with_a_name(page: BreathePage) -> None:
    names = [page.steppers[phase].number.accessibleName() for phase, *_ in OWN_PHASES]
    assert names == [title for _, title, *_ in OWN_PHASES]


def test_arrows_change_a_part_by_half_a_second(page: BreathePage, qtbot: QtBot) -> None:
    number = page.steppers["hold"].number
    qtbot.keyClick(number, Qt.Key.Key_Up)
    qtbot.keyClick(number, Qt.Key.Key_Up)
    qtbot.keyClick(number, Qt.Key.Key_Up)
    qtbot.keyClick(number, Qt.Key.Key_Down)
    assert page.steppers["hold"].value == 1.0


def test_a_part_at_nought_is_left_out_and_says_so(page: BreathePage) -> None:
    assert page.steppers["hold"].value == 0
    assert page.steppers["hold"].number.text() == "none"


def test_in_and_out_cannot_be_left_out_nor_a_breath_be_quicker_than_four_seconds(
    page: BreathePage, qtbot: QtBot
) -> None:
    for phase in ("in", "out"):
        for _ in range(20):
            qtbot.keyClick(page.steppers[phase].number, Qt.Key.Key_Down)
    assert (page.steppers["in"].value, page.steppers["out"].value) == (0.5, 3.5)
    assert not page.steppers["out"].less.isEnabled()
    assert "4 s a breath, 15 breaths a minute" in words_on(page)


def test_no_breath_of_ones_own_is_slower_than_twenty_seconds_nor_held_for_more_than_seven(
    page: BreathePage, desk: Any, qtbot: QtBot
) -> None:
    for phase in ("hold", "empty", "in"):
        for _ in range(40):
            qtbot.keyClick(page.steppers[phase].number, Qt.Key.Key_Up)
    seconds = {phase: page.steppers[phase].value for phase, *_ in OWN_PHASES}
    assert seconds == {"in": 4.0, "sip": 0.0, "hold": 7.0, "out": 6.0, "empty": 3.0}
    assert all(not page.steppers[phase].more.isEnabled() for phase in seconds)
    page.open_own.click()
    assert desk.made


def test_what_the_seconds_may_be_is_said_beside_them(page: BreathePage, desk: Any) -> None:
    assert desk.breathe().bounds in words_on(page)
    assert "7" in page.steppers["hold"].number.accessibleDescription()


def test_the_first_guide_offered_is_easing_down(page: BreathePage, window: Window, desk: Any) -> None:
    assert page.cards[0].pattern != desk.breathe().follow
    desk.paced_before = False
    window.go("breathe")
    QApplication.processEvents()
    assert page.cards[0].pattern.id == "breathe-easing-down"
    assert window.focusWidget() is page.cards[0]
    assert len({card.pattern.id for card in page.cards}) == len(page.cards)
    assert "A good first one" in words_on(page)
    desk.paced_before = True
    window.go("breathe")
    QApplication.processEvents()
    assert "A good first one" not in words_on(page)


def test_what_is_typed_moves_to_the_nearest_half(page: BreathePage, qtbot: QtBot) -> None:
    number = page.steppers["in"].number
    number.selectAll()
    qtbot.keyClicks(number, "5.3")
    qtbot.keyClick(number, Qt.Key.Key_Return)
    assert page.steppers["in"].value == 5.5


def test_less_and_more_do_what_the_arrows_do(page: BreathePage) -> None:
    out = page.steppers["out"]
    out.more.click()
    assert out.value == 6.5
    out.less.click()
    out.less.click()
    assert out.value == 5.5


def test_less_rests_at_the_least_and_more_at_the_most(page: BreathePage) -> None:
    hold: Stepper = page.steppers["hold"]
    assert not hold.less.isEnabled()
    hold.set_value(7.0)
    assert hold.less.isEnabled()
    assert not hold.more.isEnabled()


def test_the_breath_is_drawn_and_its_rate_said_as_it_changes(page: BreathePage) -> None:
    page.steppers["in"].more.click()
    page.steppers["out"].more.click()
    page.steppers["hold"].more.click()
    assert dict(page.shape.phases)["hold"] == 0.5
    assert "11.5 s a breath, 5.2 breaths a minute" in words_on(page)


def test_open_makes_a_session_of_ones_own_seconds(window: Window, page: BreathePage, desk: Any) -> None:
    page.steppers["empty"].more.click()
    page.open_own.click()
    assert window.pages.currentWidget() is window.session_card
    [script] = desk.made
    assert window.session_card.view.card.id == script.heading.id
    assert "hold" not in repr(script.sections[1].steps).lower()


def test_ones_own_seconds_are_still_there_when_coming_back(window: Window, page: BreathePage) -> None:
    page.steppers["in"].more.click()
    window.go("today")
    window.go("breathe")
    assert window.breathe.steppers["in"].value == 4.5


def test_lungs_fill_stay_full_empty_and_stay_empty() -> None:
    ways = [(name, before, after) for name, _, before, after in levels(BOX)]
    assert ways == [("in", 0.0, 1.0), ("hold", 1.0, 1.0), ("out", 1.0, 0.0), ("empty", 0.0, 0.0)]


def test_a_sip_fills_what_the_first_breath_left() -> None:
    first, sip, out = (after for _, _, _, after in levels((("in", 2.5), ("sip", 1.5), ("out", 8.0))))
    assert 0.5 < first < sip == 1.0
    assert out == 0.0


def drawn_box(page: BreathePage) -> QImage:
    """In a frame from (20, 20) to (220, 100)."""
    picture = QImage(240, 120, QImage.Format.Format_ARGB32)
    picture.fill(page.theme.colour("raised"))
    painter = QPainter(picture)
    paint_breath(painter, page.theme, QRectF(20, 20, 200, 80), BOX)
    painter.end()
    return picture


def test_a_pause_is_warmer_than_the_moving_breath(page: BreathePage) -> None:
    picture = drawn_box(page)
    halfway_in, held, halfway_out = (picture.pixelColor(*spot) for spot in ((45, 60), (95, 20), (145, 60)))
    assert held == page.theme.colour("warm")
    assert halfway_in == halfway_out == page.theme.colour("accent")


def test_a_breath_is_drawn_within_its_frame_and_its_hold_lies_along_the_top(page: BreathePage) -> None:
    picture = drawn_box(page)
    ground = picture.pixelColor(0, 0)
    assert all(picture.pixelColor(x, y) == ground for x in range(240) for y in (5, 110))
    assert all(picture.pixelColor(x, 20) != ground for x in range(75, 115))
    assert all(picture.pixelColor(x, 20) == ground for x in range(130, 220))


@pytest.mark.parametrize(("width", "scale"), [(400, 1.0), (400, 2.0), (1120, 2.0)])
def test_steppers_stay_whole_in_a_narrow_window_and_with_large_text(
    open_window: Callable[..., Window], width: int, scale: float
) -> None:
    window = open_window(size=(width, 760), scale=scale)
    window.go("breathe")
    for stepper in window.breathe.steppers.values():
        number = stepper.number
        assert stepper.width() >= stepper.sizeHint().width()
        assert number.fontMetrics().horizontalAdvance("19.5 s") < number.width()
        right = stepper.more.mapTo(window, stepper.more.rect().bottomRight())
        assert right.x() < window.width()
    assert window.breathe.widget().minimumSizeHint().width() <= window.width()


def test_lengths_of_a_breathing_session_go_from_its_shortest_to_its_longest() -> None:
    assert breathing_lengths(60_000, 600_000) == (
        (60_000, "1 min"), (120_000, "2 min"), (180_000, "3 min"), (300_000, "5 min"), (600_000, "10 min"),
    )  # fmt: skip
    assert breathing_lengths(90_000, 90_000) == ((90_000, "1 min 30 s"),)


def test_what_is_left_out_is_said_whole_in_any_language(qtbot: QtBot) -> None:
    speak(PSEUDO)
    try:
        stepper = Stepper(theme_for(dark=False), "Hold", (0, 20), 0.5, "s")
    finally:
        speak("en")
    qtbot.addWidget(stepper)
    stepper.set_value(0)
    said = stepper.number.text()
    assert len(said) > len("none")
    assert stepper.number.width() >= stepper.number.fontMetrics().horizontalAdvance(said)
