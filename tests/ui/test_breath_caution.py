"""The caution before a guided breath stands above Begin, whole until it has been seen, then in a line."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from meditation.language import speak, tr
from meditation.places import bundled
from meditation.script.parse import load_script
from meditation.script.patterns import read_patterns
from meditation.session.breathing import CAUTION, breathing_script, own_breath_script
from meditation.session.wording import Wishes
from meditation.views.breath_caution import IN_A_LINE, breath_caution, other_caution
from meditation.views.cards import guides_breath

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from meditation.ui.window import Window

ROOT = Path(__file__).parents[2]
PATTERNS = read_patterns(bundled("resources") / "patterns.toml")
SCRIPTS = [load_script(path).script for path in sorted((ROOT / "scripts").glob("*.session.md"))]
PACED = [script for script in SCRIPTS if guides_breath(script)]
GUIDED = [*PACED, own_breath_script(), *map(breathing_script, PATTERNS)]
each_guided = pytest.mark.parametrize("script", GUIDED, ids=lambda script: script.heading.id)


@each_guided
def test_every_guided_breath_comes_with_who_asks_first_and_when_to_stop_in_sixty_words(script: Any) -> None:
    caution = breath_caution(script, Wishes())
    assert caution is not None
    said = caution.words.casefold()
    for word in ("pregnant", "heart", "lung", "epilepsy", "panic", "dizzy", "tingly", "short of air"):
        assert word in said
    assert len(caution.words.split()) <= 60


@each_guided
def test_without_the_breath_there_is_no_such_caution(script: Any) -> None:
    assert breath_caution(script, Wishes(breath=False)) is None


@each_guided
def test_nothing_is_said_twice(script: Any) -> None:
    caution = breath_caution(script, Wishes())
    assert caution is not None
    assert not caution.words.endswith(other_caution(script) or "…")
    assert CAUTION not in other_caution(script)


def test_who_speaks_another_language_reads_the_program_s_words_in_it_and_the_author_s_beside_them() -> None:
    box = next(script for script in PACED if script.heading.id == "box-breathing")
    try:
        speak("de")
        caution = breath_caution(box, Wishes())
        assert caution is not None
        assert caution.words == tr(CAUTION) != CAUTION
        assert len(caution.words.split()) <= 60
        assert other_caution(box) == box.heading.caution
    finally:
        speak("en")
    assert other_caution(box) == ""


def test_a_session_that_guides_no_breath_keeps_its_own_caution_alone() -> None:
    others = [script for script in SCRIPTS if script not in PACED]
    assert len(others) > 30
    assert [script for script in others if breath_caution(script, Wishes()) is not None] == []


def test_what_holds_the_breath_or_is_for_later_is_told_each_time() -> None:
    folds = {script.heading.id: breath_caution(script, Wishes()).folds for script in GUIDED}
    assert folds["breathe-easing-down"]
    assert folds["easing-down"]
    for id_ in ("box-breathing", "four-seven-eight", "cyclic-sighing", "breathe-box", "breathe-sigh"):
        assert not folds[id_]


def test_it_stands_whole_above_begin_until_a_session_has_begun_below_it(window: Window, desk: Any) -> None:
    window.open_card("breathe-easing-down")
    QApplication.processEvents()
    card = window.session_card
    assert card.breath.said.text() == CAUTION
    assert card.breath.isVisible()
    assert card.breath.y() < card.begin.y()
    card.begin.click()
    assert desk.settings.breath_caution_seen


def test_once_seen_it_is_a_line_that_can_be_unfolded(window: Window, desk: Any, qtbot: QtBot) -> None:
    desk.settings = msgspec.structs.replace(desk.settings, breath_caution_seen=True)
    window.open_card("breathe-easing-down")
    QApplication.processEvents()
    panel = window.session_card.breath
    assert panel.said.text() == IN_A_LINE
    qtbot.keyClick(panel.unfold, Qt.Key.Key_Return)
    assert panel.said.text() == CAUTION
    assert not panel.unfold.isVisible()
    window.open_card("breathe-box")
    assert window.session_card.breath.said.text() == CAUTION


def test_looking_at_a_card_is_not_yet_having_begun(window: Window, desk: Any, qtbot: QtBot) -> None:
    window.open_card("breathe-easing-down")
    qtbot.keyClick(window.session_card.begin, Qt.Key.Key_Escape)
    assert not desk.settings.breath_caution_seen


def test_with_hands_instead_it_goes_and_with_the_breath_it_comes_again(window: Window, qtbot: QtBot) -> None:
    window.open_card("breathe-easing-down")
    QApplication.processEvents()
    card = window.session_card
    qtbot.keyClick(card.switches["breath"].pills["no"], Qt.Key.Key_Space)
    assert not card.breath.isVisible()
    qtbot.keyClick(card.switches["breath"].pills["yes"], Qt.Key.Key_Space)
    assert card.breath.isVisible()


def test_before_a_hold_the_way_without_is_as_large_as_begin_and_one_press_away(window: Window, qtbot: QtBot) -> None:
    window.open_card("breathe-box")
    QApplication.processEvents()
    card = window.session_card
    without = card.breath.without
    assert without.isVisible()
    assert (without.property("kind"), without.height()) == (card.begin.property("kind"), card.begin.height())
    assert without.width() >= card.begin.width()
    qtbot.keyClick(without, Qt.Key.Key_Return)
    assert card.view.wishes.holds is False
    assert not without.isVisible()
    assert window.focusWidget() is card.begin
    assert card.switches["holds"].on == "no"


def test_where_nothing_is_held_there_is_no_such_button(window: Window) -> None:
    window.open_card("breathe-easing-down")
    QApplication.processEvents()
    assert not window.session_card.breath.without.isVisible()


@pytest.mark.parametrize("id_", ["breathe-easing-down", "breathe-box"])
def test_folded_or_whole_it_is_no_wider_than_the_narrowest_window_with_the_largest_letters(
    open_window: Callable[..., Window], desk: Any, id_: str
) -> None:
    desk.settings = msgspec.structs.replace(desk.settings, breath_caution_seen=True)
    window = open_window(size=(400, 480), scale=2.0)
    window.open_card(id_)
    QApplication.processEvents()
    assert window.session_card.widget().minimumSizeHint().width() <= window.session_card.viewport().width()
