"""What a double-click, a later start and the small icon wish to see, in a real window on real files."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from meditation.cli import run
from meditation.house import House
from meditation.places import bundled
from meditation.ui.desktop.opened_files import OpenedFiles
from meditation.ui.desktop.tray import OFFERS, Tray
from meditation.ui.desktop.wishes import show_wish
from meditation.ui.theme import load_fonts, theme_for
from meditation.ui.window import Window

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

pytestmark = pytest.mark.qt_log_ignore("does not support raise")  # a screen that nobody looks at
GOLDEN = Path(__file__).resolve().parents[1] / "golden" / "cues.session.md"


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[Window]:
    load_fonts(bundled("resources") / "fonts")
    house = House.at(tmp_path)
    house.keep(msgspec.structs.replace(house.settings, output="silent", sound=False))
    opened = Window(house.desk(), theme_for(dark=False))
    qtbot.addWidget(opened)
    with qtbot.waitExposed(opened):
        opened.show()
    yield opened
    opened.close()


def test_a_file_opens_its_card(window: Window) -> None:
    show_wish(window, str(GOLDEN))
    assert window.pages.currentWidget() is window.session_card
    assert window.session_card.view is not None
    assert window.session_card.view.card.title == "Golden cues"


def test_a_session_of_the_shelf_opens_its_card_by_its_id(window: Window) -> None:
    show_wish(window, "self-compassion-break")
    assert window.pages.currentWidget() is window.session_card


def test_a_file_that_cannot_be_played_says_what_to_mend(window: Window, tmp_path: Path) -> None:
    broken = tmp_path / "evening.session.md"
    broken.write_text("---\nformat: 1\nid: evening\n---\n[breathe in 4]\n", encoding="utf-8")
    show_wish(window, str(broken))
    assert window.pages.currentWidget() is window.not_opened
    assert "evening.session.md" in window.not_opened.reasons.text()
    assert window.not_opened.reasons.textFormat() is Qt.TextFormat.PlainText
    window.not_opened.left.emit()
    assert window.pages.currentWidget() is window.today


@pytest.mark.parametrize("wish", ["nowhere", "/nowhere/at all.session.md", "play nowhere", "\0", "x" * 5000])
def test_a_wish_that_nobody_can_fulfil_is_answered_calmly(window: Window, wish: str) -> None:
    show_wish(window, wish)
    assert window.pages.currentWidget() is window.not_opened


def test_nothing_wished_for_leaves_the_page_as_it_is(window: Window) -> None:
    window.go("library")
    show_wish(window, "")
    assert window.pages.currentWidget() is window.library


def test_a_window_that_was_closed_comes_back_with_today(window: Window) -> None:
    window.go("library")
    window.close()
    show_wish(window, "")
    assert window.isVisible()
    assert window.pages.currentWidget() is window.today


def test_a_program_that_shall_only_wait_shows_nothing(window: Window) -> None:
    window.close()
    show_wish(window, "wait")
    assert not window.isVisible()


def test_a_window_made_small_comes_back(window: Window) -> None:
    window.setWindowState(Qt.WindowState.WindowMinimized)
    show_wish(window, "breathe")
    assert not window.windowState() & Qt.WindowState.WindowMinimized
    assert window.pages.currentWidget() is window.breathe


def test_a_session_that_plays_is_not_disturbed(window: Window) -> None:
    show_wish(window, "play touch-20-seconds")
    playing = window.player.sitting
    assert playing is not None
    for wish in ("today", str(GOLDEN), "play self-compassion-break", ""):
        show_wish(window, wish)
        assert window.player.sitting is playing
        assert window.pages.currentWidget() is window.player


def test_everything_that_the_small_icon_offers_can_be_had(window: Window) -> None:
    tray = Tray(window)
    shown = {words: action for action in tray.menu.actions() if (words := action.text())}
    assert list(shown) == [*(words for words, _ in OFFERS), "Quit"]
    shown["Breathe"].trigger()
    assert window.pages.currentWidget() is window.breathe
    shown["Today"].trigger()
    assert window.pages.currentWidget() is window.today
    shown["20 seconds of kind touch"].trigger()
    assert window.player.sitting is not None


def test_without_the_small_icon_a_closed_window_is_the_end(window: Window) -> None:
    Tray(window)
    assert QApplication.quitOnLastWindowClosed()
    window.desk.answer("tray", "yes")
    window.setting_changed.emit()
    assert QApplication.quitOnLastWindowClosed()  # there is no place for an icon on this desktop


def test_a_file_that_macos_hands_over_is_asked_for(window: Window) -> None:
    files = OpenedFiles()
    files.asked.connect(lambda file: show_wish(window, file))
    assert files.eventFilter(window, QFileOpenEvent(str(GOLDEN)))
    assert window.pages.currentWidget() is window.session_card
    assert not files.eventFilter(window, QEvent(QEvent.Type.User))


def test_a_file_without_a_command_is_opened(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    missing = tmp_path / "not there.session.md"
    assert run(["--home", str(tmp_path), str(missing)]) == 1  # without a display it is played here
    assert "not there.session.md" in capsys.readouterr().err
