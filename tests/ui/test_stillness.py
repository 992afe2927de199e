"""Without movement the breath is told by light alone, and words come at once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QPalette

from meditation.ui.theme import theme_for
from meditation.ui.widgets.stage import Stage

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def stage(qtbot: QtBot, *, still: bool) -> Stage:
    shown = Stage(theme_for(dark=True, still=still))
    qtbot.addWidget(shown)
    shown.resize(QSize(200, 200))
    shown.setPalette(QPalette(QColor("black")))
    return shown


def test_a_still_orb_keeps_its_size_and_grows_brighter_with_the_breath(qtbot: QtBot) -> None:
    orb = stage(qtbot, still=True)
    seen = []
    for level in (0.0, 0.5, 1.0):
        orb.set_level(level)
        seen.append((orb.part, orb.grab().toImage().pixelColor(100, 100).lightnessF()))
    assert len({part for part, _ in seen}) == 1
    assert seen[0][1] < seen[1][1] < seen[2][1]


def test_an_orb_that_may_move_grows_with_the_breath(qtbot: QtBot) -> None:
    orb = stage(qtbot, still=False)
    parts = []
    for level in (0.0, 0.5, 1.0):
        orb.set_level(level)
        parts.append(orb.part)
    assert parts == sorted(set(parts))
    assert orb.light == 1.0


def test_words_do_not_fade_where_nothing_may_move(open_window: Any, desk: Any) -> None:
    window = open_window(still=True)
    window.begin(desk.card("hand-on-heart"), sound=False)
    seen = set()
    for at in range(0, 20_000, 100):
        desk.sitting.at = at
        window.player.tick()
        seen.add(window.player.view.brightness)
    assert seen <= {0.0, 0.55, 1.0}
