"""On small pages with large letters the player shows everything whole: words, controls, the time and the ways out."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication

from meditation.ui.frame import LEAST_SIZE
from meditation.ui.theme import SMALLEST_CUE, S
from meditation.ui.widgets.cue_words import CENTRED

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from meditation.ui.pages.player import PlayerPage
    from meditation.ui.window import Window

LONGEST = 'You might keep it as your favourite. "No touch" can be a favourite too.'
SIZES = pytest.mark.parametrize(
    ("size", "scale"),
    [
        ((1120, 720), 1.0),
        ((1120, 720), 2.0),
        ((640, 480), 2.0),
        ((520, 760), 1.5),
        ((400, 760), 1.0),
        ((400, 760), 2.0),
        (LEAST_SIZE, 1.0),
        (LEAST_SIZE, 1.5),
        (LEAST_SIZE, 2.0),
    ],
)


def played(open_window: Callable[..., Window], size: tuple[int, int], scale: float) -> PlayerPage:
    window = open_window(size=size, scale=scale)
    window.begin(window.desk.card("hand-on-heart"), sound=True)
    for _ in range(4):
        QApplication.processEvents()
    assert (window.width(), window.height()) == size
    return window.player


def place(part: QWidget, page: QWidget) -> QRect:
    return QRect(part.mapTo(page, QPoint(0, 0)), part.size())


@SIZES
def test_every_control_is_whole_and_none_lies_on_another(open_window: Any, size: tuple[int, int], scale: float) -> None:
    player = played(open_window, size, scale)
    controls = [player.close_button, player.head.help, player.time, player.too_much, player.foot.change]
    controls += [player.previous, player.toggle, player.following, player.foot.sound]
    places = {part.accessibleName(): place(part, player) for part in controls}
    for part in controls:
        name = part.accessibleName()
        assert part.isVisible(), name
        assert player.rect().contains(places[name]), name
        assert part.visibleRegion().boundingRect().size() == part.size(), name
        assert part.height() >= part.sizeHint().height(), name
        assert part.width() >= part.minimumSizeHint().width(), name
    for one in places.values():
        assert [other for other in places.values() if other.intersects(one)] == [one]


@SIZES
def test_the_time_keeps_its_usual_letters(open_window: Any, size: tuple[int, int], scale: float) -> None:
    player = played(open_window, size, scale)
    assert player.time.width() >= player.time.sizeHint().width()


@SIZES
def test_the_longest_words_are_whole(open_window: Any, size: tuple[int, int], scale: float) -> None:
    player = played(open_window, size, scale)
    cue = player.cue
    room = cue._room(min(cue.width(), player.theme.px(760)))
    font = cue._fitting(LONGEST, room)
    needed = QFontMetrics(font).boundingRect(room, CENTRED, LONGEST)
    assert needed.height() <= room.height()
    assert needed.width() <= room.width()
    assert player.rect().contains(place(cue, player))
    if size != LEAST_SIZE:
        assert font.pixelSize() >= player.theme.px(SMALLEST_CUE)


@pytest.mark.parametrize(("size", "scale"), [((640, 480), 1.0), ((400, 760), 2.0), ((520, 760), 2.0)])
def test_a_long_notice_cuts_off_nothing(open_window: Any, size: tuple[int, int], scale: float) -> None:
    player = played(open_window, size, scale)
    player.telling.stand("Your history is locked. Open it before you close the program, and this is kept.")
    for _ in range(4):
        QApplication.processEvents()
    for part in (player.toggle, player.notice, player.too_much, player.cue):
        assert player.rect().contains(place(part, player))
        assert part.visibleRegion().boundingRect().size() == part.size()
    assert player.toggle.height() == player.toggle.sizeHint().height()
    assert player.notice.height() >= player.notice.heightForWidth(player.notice.width())


@SIZES
def test_the_title_is_whole_or_not_there(open_window: Any, size: tuple[int, int], scale: float) -> None:
    title = played(open_window, size, scale).title
    widest = max(map(title.fontMetrics().horizontalAdvance, title.text().split()))
    assert title.isHidden() or (widest <= title.width() and title.height() >= title.heightForWidth(title.width()))
    assert title.isVisible() or size[0] < 800


@SIZES
def test_the_orb_keeps_clear_of_a_way_over(open_window: Any, size: tuple[int, int], scale: float) -> None:
    player = played(open_window, size, scale)
    player._show(replace(player.view, exit_ramp="slow-breathing"))
    assert player.ramp.isVisible()
    over, orb = place(player.ramp, player), player.stage._largest().toAlignedRect()
    assert orb.width() < S or not over.intersects(orb.translated(player.stage.pos()).adjusted(2, 2, -2, -2))
    player._show(replace(player.view, exit_ramp=""))
    assert player.stage.contentsRect() == player.stage.rect()


def test_the_time_ends_where_the_controls_below_end(open_window: Any) -> None:
    player = played(open_window, (1120, 720), 1.0)
    time, change = place(player.time, player), place(player.foot.change, player)
    assert time.right() == change.right()
    helping, title = place(player.head.help, player), place(player.title, player)
    assert time.left() - helping.right() > S
    assert title.left() - place(player.close_button, player).right() > S
