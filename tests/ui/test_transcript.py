"""The transcript: all words with their times, the present ones marked, a way to any of them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from meditation.session.clockface import clock
from meditation.session.timeline import CueAt, SectionAt
from meditation.ui.theme import M
from meditation.ui.widgets.layout import lay_out_now
from meditation.views.outline import transcript

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from meditation.session.timeline import Timeline
    from meditation.ui.pages.player import PlayerPage
    from meditation.ui.window import Window


@pytest.fixture
def player(window: Window) -> PlayerPage:
    window.begin(window.desk.card("hand-on-heart"), sound=True)
    return window.player


def times_of(timeline: Timeline) -> list[str]:
    return [clock(cue.at) for cue in timeline.only(CueAt)]


def press(player: PlayerPage, key: Qt.Key) -> None:
    QTest.keyClick(player.focusWidget() or player, key)


def spoken(player: PlayerPage, row: int) -> str:
    """What a screen reader hears of a row."""
    lines = player.transcript.lines
    return lines.data(lines.index(row), Qt.ItemDataRole.AccessibleTextRole)


def test_every_cue_and_section_of_a_session_is_in_it(player: PlayerPage, desk: Any) -> None:
    timeline = desk.sitting.timeline
    wanted = [(event.at, event.text) for event in timeline.events if isinstance(event, CueAt | SectionAt)]
    assert [(line.at, line.text) for line in transcript(timeline)] == wanted
    press(player, Qt.Key.Key_W)
    assert player.transcript.lines.lines == transcript(timeline)
    assert [line.time for line in transcript(timeline)] == ["", "0:00", "", times_of(timeline)[1]]


def test_the_present_words_are_marked_and_said(player: PlayerPage, desk: Any) -> None:
    press(player, Qt.Key.Key_W)
    second = desk.sitting.timeline.only(CueAt)[1]
    desk.sitting.at = second.at + 100
    player.tick()
    lines = player.transcript.lines
    assert lines.lines[lines.now].text == second.text
    assert spoken(player, lines.now).endswith(", now")
    assert [row for row in range(lines.rowCount()) if "now" in spoken(player, row)] == [lines.now]


def test_enter_leads_to_the_words_that_were_chosen(player: PlayerPage, desk: Any) -> None:
    press(player, Qt.Key.Key_W)
    press(player, Qt.Key.Key_Down)
    press(player, Qt.Key.Key_Return)
    second = desk.sitting.timeline.only(CueAt)[1]
    assert desk.sitting.at == second.at
    assert player.cue.text == second.text
    assert not desk.sitting.paused


def test_a_click_leads_there_too_and_a_title_nowhere(player: PlayerPage, desk: Any, qtbot: QtBot) -> None:
    press(player, Qt.Key.Key_W)
    lay_out_now()
    view, lines = player.transcript.view, player.transcript.lines

    def click(row: int) -> None:
        place = view.visualRect(lines.index(row)).center()
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)

    rows = [row for row, line in enumerate(lines.lines) if line.time]
    click(rows[1])
    assert desk.sitting.at == lines.lines[rows[1]].at
    titles = [row for row, line in enumerate(lines.lines) if not line.time]
    click(titles[0])
    assert desk.sitting.at == lines.lines[rows[1]].at


@pytest.mark.parametrize("key", [Qt.Key.Key_W, Qt.Key.Key_Escape])
def test_the_key_that_opened_it_or_escape_closes_it(player: PlayerPage, desk: Any, key: Qt.Key) -> None:
    press(player, Qt.Key.Key_W)
    assert player.transcript.isVisible()
    press(player, key)
    assert player.transcript.isHidden()
    assert player.hasFocus()
    assert desk.sitting.heard == []


def test_space_pauses_while_it_has_the_focus(player: PlayerPage, desk: Any) -> None:
    press(player, Qt.Key.Key_W)
    press(player, Qt.Key.Key_Space)
    assert desk.sitting.paused
    assert player.transcript.isVisible()


def test_it_stands_beside_the_words_on_a_wide_page_and_over_them_on_a_narrow_one(
    open_window: Callable[..., Window],
) -> None:
    for size, beside in (((1120, 720), True), ((820, 720), False)):
        window = open_window(size=size)
        window.begin(window.desk.card("hand-on-heart"), sound=True)
        player = window.player
        player.open_or_close_transcript()
        lay_out_now()
        panel = player.transcript.geometry()
        assert player.rect().contains(panel)
        assert not panel.intersects(player.foot.geometry())
        assert panel.intersects(player.cue.parentWidget().rect())
        assert panel.intersects(player.stage.geometry()) is not beside
        player.go_to(0)
        assert player.transcript.isVisible() is beside
        player.end()


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_a_time_stands_at_the_edge_where_one_begins_to_read(
    player: PlayerPage, desk: Any, direction: Qt.LayoutDirection
) -> None:
    desk.sitting.at = desk.sitting.timeline.only(CueAt)[1].at
    press(player, Qt.Key.Key_W)
    player.tick()
    view = player.transcript.view
    view.setLayoutDirection(direction)
    player.setFocus()  # no frame around the line
    lay_out_now()
    picture = view.viewport().grab().toImage()
    place = view.visualRect(view.lines.index(1))  # a line with a time that is not the present one
    assert (view.lines.lines[1].time, view.lines.now) == ("0:00", 3)
    ground = picture.pixelColor(place.left(), place.top() + 1)
    inked = [
        x
        for x in range(place.left(), place.right() + 1)
        if any(picture.pixelColor(x, y) != ground for y in range(place.top(), place.bottom()))
    ]
    from_left = direction is Qt.LayoutDirection.LeftToRight
    gap = inked[0] - place.left() if from_left else place.right() - inked[-1]
    assert M - 2 <= gap <= M + 4


def test_the_mark_of_the_present_words_is_as_round_as_the_focus_around_it(player: PlayerPage, desk: Any) -> None:
    desk.sitting.at = desk.sitting.timeline.only(CueAt)[1].at
    press(player, Qt.Key.Key_W)
    player.tick()
    view = player.transcript.view
    for focused in (view, player):
        focused.setFocus()
        lay_out_now()
        picture, place = view.viewport().grab().toImage(), view.visualRect(view.lines.index(view.lines.now))
        above = picture.pixelColor(place.left(), place.top() - 2)
        corners = (place.topLeft(), place.topRight(), place.bottomLeft(), place.bottomRight())
        assert [picture.pixelColor(corner) for corner in corners] == [above] * 4
        assert picture.pixelColor(place.center().x(), place.bottom() - 4) != above


def test_on_a_low_page_the_words_have_all_the_room(open_window: Callable[..., Window]) -> None:
    window = open_window(size=(640, 480), scale=2.0)
    window.begin(window.desk.card("hand-on-heart"), sound=True)
    player = window.player
    player.open_or_close_transcript()
    lay_out_now()
    panel = player.transcript
    assert not panel.close_button.isVisible()
    assert panel.view.height() > panel.height() * 0.8
    assert panel.geometry().bottom() < player.foot.geometry().top()
    assert player.too_much.isVisible()


def test_it_follows_the_wishes_that_change_meanwhile(player: PlayerPage, desk: Any) -> None:
    press(player, Qt.Key.Key_W)
    timeline = desk.sitting.timeline
    words = tuple(replace(e, text="Otherwise.") if isinstance(e, CueAt) else e for e in timeline.events)
    desk.sitting.timeline = replace(timeline, events=words)
    player.changes.changed.emit()
    assert {line.text for line in player.transcript.lines.lines if line.time} == {"Otherwise."}
