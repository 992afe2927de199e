"""The player: its keys, its words, what is painted and what is left alone."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec
import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication

from meditation.session.timeline import BreathAt, CueAt
from meditation.ui.theme import FRAME, SLOW_FRAME
from meditation.ui.widgets.cue_words import CueWords
from meditation.ui.widgets.icons import GESTURE_DRAWINGS, gesture_picture

if TYPE_CHECKING:
    from PySide6.QtGui import QImage
    from pytestqt.qtbot import QtBot

    from meditation.ui.pages.player import PlayerPage
    from meditation.ui.theme import Theme
    from meditation.ui.window import Window


class Paints(QObject):
    """Counts how often a widget was painted."""

    def __init__(self, watched: QObject) -> None:
        super().__init__()
        self.count = 0
        watched.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's own name
        self.count += event.type() == QEvent.Type.Paint
        return False


@pytest.fixture
def player(window: Window) -> PlayerPage:
    window.begin(window.desk.card("hand-on-heart"), sound=True)
    return window.player


def test_space_pauses_and_goes_on(player: PlayerPage, qtbot: QtBot, desk: Any) -> None:
    qtbot.keyClick(player, Qt.Key.Key_Space)
    assert desk.sitting.paused
    assert not player._timer.isActive()
    qtbot.keyClick(player, Qt.Key.Key_Space)
    assert not desk.sitting.paused
    assert player._timer.isActive()


def test_escape_ends_and_thanks(player: PlayerPage, qtbot: QtBot, desk: Any, window: Window) -> None:
    qtbot.keyClick(player, Qt.Key.Key_Escape)
    assert desk.sitting.heard == ["stopped"]
    assert window.pages.currentWidget() is window.finish


def test_arrows_lead_to_the_next_words_and_back(player: PlayerPage, qtbot: QtBot, desk: Any) -> None:
    cues = desk.sitting.timeline.only(CueAt)
    qtbot.keyClick(player, Qt.Key.Key_Right)
    assert player.cue.text == cues[1].text
    qtbot.keyClick(player, Qt.Key.Key_Left)
    assert player.cue.text == cues[0].text


def test_arrows_change_the_volume_and_say_it(player: PlayerPage, qtbot: QtBot, desk: Any) -> None:
    qtbot.keyClick(player, Qt.Key.Key_Down)
    assert desk.sitting.volume == pytest.approx(0.65)
    assert player.notice.text() == "Volume 65 %"


def test_h_hides_the_time_and_shows_it_again(player: PlayerPage, qtbot: QtBot) -> None:
    shown = player.time.text()
    qtbot.keyClick(player, Qt.Key.Key_H)
    assert player.time.text() != shown
    qtbot.keyClick(player, Qt.Key.Key_H)
    assert player.time.text() == shown == "3:00"


def test_the_end_of_the_timeline_finishes_by_itself(player: PlayerPage, desk: Any, window: Window) -> None:
    desk.sitting.at = desk.sitting.timeline.length
    player.tick()
    assert desk.sitting.heard == ["finished"]
    assert window.pages.currentWidget() is window.finish


def test_an_equal_view_paints_nothing(player: PlayerPage, qtbot: QtBot, desk: Any) -> None:
    desk.sitting.at = 20_000
    desk.sitting.paused = True
    player.tick()
    qtbot.wait(20)
    watched = [Paints(part) for part in (player, player.stage, player.cue, player.hairline, player.time)]
    for _ in range(5):
        player.tick()
    qtbot.wait(20)
    assert [paints.count for paints in watched] == [0] * 5


def test_a_breath_repaints_the_orb_and_not_the_words(player: PlayerPage, qtbot: QtBot, desk: Any) -> None:
    breath = desk.sitting.timeline.only(BreathAt)[1]
    desk.sitting.at = breath.at + 1000
    player.tick()
    qtbot.wait(20)
    player._timer.stop()
    stage, words = Paints(player.stage), Paints(player.cue)
    desk.sitting.at += 200
    player.tick()
    player._timer.stop()
    qtbot.wait(20)
    assert stage.count == 1
    assert words.count == 0


def test_the_orb_is_larger_in_the_fullness_of_a_breath(player: PlayerPage, desk: Any) -> None:
    breath = desk.sitting.timeline.only(BreathAt)[0]
    sizes = []
    for at in (breath.at, breath.at + breath.length - 1):
        desk.sitting.at = at
        player.tick()
        sizes.append(player.stage.part)
    assert sizes[0] == pytest.approx(0.36, abs=0.01)
    assert sizes[1] == pytest.approx(1.0, abs=0.01)


def test_frames_are_quick_only_while_something_moves(player: PlayerPage, desk: Any) -> None:
    breath = desk.sitting.timeline.only(BreathAt)[0]
    desk.sitting.at = breath.at + 500
    player.tick()
    assert player._timer.interval() == FRAME
    desk.sitting.at = desk.sitting.timeline.length - 5000
    player.tick()
    assert player._timer.interval() == SLOW_FRAME


def test_a_long_silence_is_named(player: PlayerPage, desk: Any) -> None:
    desk.sitting.at = desk.sitting.timeline.length - 40_000
    player.tick()
    assert player.phase.text() == "Quiet until the bell"


def around(player: PlayerPage) -> list[bool]:
    """What of the things around the words is seen."""
    return [
        part.isVisible() for part in (player.controls, player.title, player.time, player.head.help, player.foot.sound)
    ]


def line_is_seen(player: PlayerPage) -> bool:
    picture = player.hairline.grab().toImage()
    return picture.pixelColor(1, picture.height() - 1) != picture.pixelColor(1, 0)


def test_stillness_hides_the_controls_but_not_the_way_out(player: PlayerPage, qtbot: QtBot) -> None:
    assert all(around(player))
    assert line_is_seen(player)
    places = [part.geometry() for part in (player.stage, player.cue, player.phase, player.too_much)]
    player._settle()
    assert not any(around(player))
    assert not line_is_seen(player)
    assert player.cue.isVisible()
    assert player.stage.isVisible()
    assert player.too_much.isVisible()
    assert player.cursor().shape() == Qt.CursorShape.BlankCursor
    QApplication.processEvents()
    assert [part.geometry() for part in (player.stage, player.cue, player.phase, player.too_much)] == places
    qtbot.keyClick(player, Qt.Key.Key_Tab)
    assert all(around(player))


def test_a_hand_that_moves_brings_everything_back(player: PlayerPage, qtbot: QtBot) -> None:
    player._settle()
    qtbot.mouseMove(player, player.stage.geometry().center())
    qtbot.mouseMove(player, player.cue.geometry().center())
    assert all(around(player))
    assert line_is_seen(player)


def test_nothing_leaves_while_it_has_the_keyboard(player: PlayerPage) -> None:
    for part in (player.head.help, player.time, player.foot.change, player.toggle):
        part.setFocus()
        player._settle()
        assert all(around(player)), part.accessibleName()


def test_the_cue_is_what_a_screen_reader_hears(player: PlayerPage, desk: Any) -> None:
    desk.sitting.at = desk.sitting.timeline.only(CueAt)[1].at + 1000
    player.tick()
    assert player.cue.accessibleName() == desk.sitting.view().words


@pytest.mark.parametrize("wished", [True, False])
def test_a_screen_reader_is_told_of_each_line_unless_that_is_not_wished_for(
    window: Window, desk: Any, *, wished: bool
) -> None:
    told: list[str] = []
    window.player.cue.told.connect(told.append)
    desk.settings = msgspec.structs.replace(desk.settings, announced=wished)
    window.begin(window.desk.card("hand-on-heart"), sound=True)
    first, second = desk.sitting.timeline.only(CueAt)[:2]
    desk.sitting.at = second.at + 1000
    window.player.tick()
    assert told == ([first.text, second.text] if wished else [])


def test_every_mapped_gesture_has_its_drawing(player: PlayerPage) -> None:  # noqa: ARG001 - a picture needs the application
    missing = [id_ for id_ in GESTURE_DRAWINGS if gesture_picture(id_, "#000000", "#ffffff", "#ff8800", 64).isNull()]
    assert missing == []


def test_an_unknown_gesture_has_no_drawing(player: PlayerPage) -> None:  # noqa: ARG001
    assert gesture_picture("picture-it", "#000000", "#ffffff", "#ff8800", 64).isNull()


def test_the_screen_is_filled_and_given_back_while_the_session_goes_on(
    window: Window, player: PlayerPage, qtbot: QtBot, desk: Any
) -> None:
    for full in (True, False):
        qtbot.keyClick(player, Qt.Key.Key_F11)
        assert window.isFullScreen() is full
        assert player.isVisible()
        assert not desk.sitting.paused


def painted(theme: Theme, qtbot: QtBot, *shown: tuple[str, int, float]) -> QImage:
    """Cue after cue at its brightness, and how the last one looks."""
    cue = CueWords(theme)
    qtbot.addWidget(cue)
    cue.resize(600, cue.height())
    for words, key, brightness in shown:
        cue.show_words(words, key, brightness)
    return cue.grab().toImage()


def test_new_words_come_while_the_old_ones_leave(window: Window, qtbot: QtBot) -> None:
    old, new = ("Feel the ground.", 1, 1.0), "Rest here."
    pictures = [painted(window.theme, qtbot, old, (new, 2, 0.0), (new, 2, share)) for share in (0.1, 0.45, 1.0)]
    alone = [painted(window.theme, qtbot, (new, 2, share)) for share in (0.1, 0.45, 1.0)]
    assert pictures[0] != alone[0]  # the old ones are still there
    assert pictures[1] != alone[1]  # both are
    assert pictures[2] == alone[2]
