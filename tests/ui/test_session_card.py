"""The session card's switches and lengths: whole words, straight lines, no holes, whatever the width and text size."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication

from meditation.ui.widgets.card import SceneHeader

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from meditation.ui.pages.session_card import SessionCardPage
    from meditation.ui.widgets.choices import Choices
    from meditation.ui.window import Window

SIZES = [(1120, 1.0), (520, 1.0), (400, 1.0), (1120, 2.0), (400, 2.0)]


def open_card(window: Window, id_: str) -> SessionCardPage:
    window.open_card(id_)
    QApplication.processEvents()
    return window.session_card


def groups(page: SessionCardPage) -> list[Choices]:
    return [choices for choices in (page.sound, *page.switches.values()) if choices.isVisible()]


@pytest.mark.parametrize(("width", "scale"), SIZES)
@pytest.mark.parametrize("id_", ["breathe-box", "hand-on-heart"])
def test_every_answer_shows_all_its_words(
    open_window: Callable[..., Window], id_: str, width: int, scale: float
) -> None:
    page = open_card(open_window(size=(width, 760), scale=scale), id_)
    pills = [pill for choices in groups(page) for pill in choices.pills.values()] + list(page.lengths.values())
    assert [pill.text() for pill in pills if pill.width() < pill.sizeHint().width()] == []
    assert page.widget().minimumSizeHint().width() <= width


@pytest.mark.parametrize(("width", "scale"), SIZES)
def test_switches_stand_side_by_side_without_overlap(
    open_window: Callable[..., Window], width: int, scale: float
) -> None:
    page = open_card(open_window(size=(width, 760), scale=scale), "breathe-box")
    places = [choices.geometry() for choices in groups(page)]
    assert len(places) == 5
    assert not any(a.intersects(b) for n, a in enumerate(places) for b in places[n + 1 :])
    assert all(choices.height() >= choices.heightForWidth(choices.width()) for choices in groups(page))


def test_switches_of_different_lines_begin_below_one_another(window: Window) -> None:
    page = open_card(window, "breathe-box")
    starts = sorted({choices.x() for choices in groups(page)})
    gaps = [b - a for a, b in itertools.pairwise(starts)]
    assert len({choices.y() for choices in groups(page)}) > 1
    assert all(gap % min(gaps) == 0 for gap in gaps)


def test_a_switch_that_means_nothing_now_leaves_no_hole(window: Window, qtbot: QtBot) -> None:
    page = open_card(window, "breathe-box")
    holds, panel = page.switches["holds"], page.sound.parentWidget()
    qtbot.waitUntil(lambda: panel.rect().contains(page.switches["breath sound"].geometry()))
    place, tall = holds.pos(), panel.height()
    qtbot.keyClick(page.switches["breath"].pills["no"], Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: panel.height() < tall)
    assert [choices.y() for choices in groups(page)] == [page.sound.y()] * 3
    qtbot.keyClick(page.switches["breath"].pills["yes"], Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: panel.height() == tall)
    assert holds.pos() == place


def test_a_switch_keeps_the_focus_when_others_come_and_go(window: Window, qtbot: QtBot) -> None:
    page = open_card(window, "breathe-box")
    pill = page.switches["breath"].pills["no"]
    pill.setFocus()
    qtbot.keyClick(pill, Qt.Key.Key_Space)
    assert window.focusWidget() is pill


def test_switches_of_breathing_change_its_plan(window: Window, qtbot: QtBot) -> None:
    page = open_card(window, "breathe-box")
    qtbot.keyClick(page.switches["holds"].pills["no"], Qt.Key.Key_Space)
    qtbot.keyClick(page.switches["breath sound"].pills["notes"], Qt.Key.Key_Space)
    assert page.view.wishes.holds is False
    assert page.view.wishes.breath_sound == "notes"
    assert page.view.plan.wishes == page.view.wishes


def test_a_breathing_session_offers_lengths_between_its_bounds(window: Window, desk: Any) -> None:
    page = open_card(window, "breathe-open-4-6")
    view = desk.card("breathe-open-4-6")
    lengths = list(page.lengths)
    assert lengths == sorted(lengths)
    assert len(lengths) > 3
    assert view.shortest == lengths[0]
    assert view.longest == lengths[-1]


def test_each_length_offered_is_played_to_the_millisecond(window: Window, qtbot: QtBot) -> None:
    page = open_card(window, "breathe-open-4-6")
    for ms, pill in page.lengths.items():
        qtbot.keyClick(pill, Qt.Key.Key_Space)
        assert pill.isChecked()
        assert page.view.plan.timeline.length == ms


def test_a_script_offers_its_authors_lengths(window: Window, desk: Any) -> None:
    page = open_card(window, "hand-on-heart")
    assert tuple(page.lengths) == tuple(ms for ms, _ in desk.card("hand-on-heart").lengths)


def turn_the_wheel(over: QWidget) -> bool:
    """Whether the widget took it; the page scrolls where it did not."""
    middle, none = QPointF(over.rect().center()), QPoint(0, 0)
    buttons, keys = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    phase = Qt.ScrollPhase.NoScrollPhase
    event = QWheelEvent(middle, over.mapToGlobal(middle), none, QPoint(0, -120), buttons, keys, phase, False)
    over.wheelEvent(event)
    return event.isAccepted()


def test_scrolling_past_a_length_leaves_it_as_it_is(window: Window) -> None:
    page = open_card(window, "breathe-open-4-6")
    before = page.view.length
    assert not turn_the_wheel(page.slider)
    assert page.view.length == before


def test_scrolling_past_a_number_leaves_it_as_it_is(window: Window) -> None:
    window.go("timer")
    number = window.timer.minutes.number
    number.setFocus()
    assert not turn_the_wheel(number)
    assert number.value() == 10


def test_a_translated_session_can_be_had_in_another_language(window: Window, qtbot: QtBot, desk: Any) -> None:
    window.open_card("hand-on-heart")
    card = window.session_card
    card.switches["touch"].pills["no"].click()
    qtbot.keyClick(card.language.pills["de"], Qt.Key.Key_Space)
    assert card.view.card.title == "Eine Hand auf dem Herzen"
    assert card.view.wishes.touch is False
    assert card.language.on == "de"
    assert card.language.pills["de"].hasFocus()
    card.slider.setValue(card.slider.value() + 1)
    assert card.view.language == "de"
    qtbot.mouseClick(card.begin, Qt.MouseButton.LeftButton)
    assert desk.sitting.timeline.language == "de"


def test_a_session_in_one_language_asks_for_none(window: Window) -> None:
    window.open_card("slow-breathing")
    assert window.session_card.language.isHidden()


@pytest.mark.parametrize(("scale", "there"), [(1.0, True), (2.0, False)])
def test_begin_comes_before_the_landscape_on_a_low_page(open_window: Any, scale: float, there: bool) -> None:
    page = open_card(open_window(size=(1120, 720), scale=scale), "hand-on-heart")
    assert page.findChild(SceneHeader).isVisible() == there
    assert page.begin.mapTo(page, page.begin.rect().bottomLeft()).y() < page.height()


def test_the_landscape_comes_back_where_there_is_room(open_window: Any) -> None:
    window = open_window(size=(1120, 720), scale=2.0)
    page = open_card(window, "hand-on-heart")
    window.resize(1120, 900)
    QApplication.processEvents()
    assert page.findChild(SceneHeader).isVisible()
