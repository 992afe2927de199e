"""Every page is pictured, each of its states is what its name says, and a fault in one spoils no other."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QScrollArea

from meditation.ui.frame import Frame
from meditation.ui.page_making import Made
from meditation.ui.screenshots.__main__ import SHOWN, main, take
from meditation.ui.screenshots.looks import LOOKS
from meditation.ui.screenshots.state import State
from meditation.ui.screenshots.states import STATES
from meditation.ui.screenshots.taking import Studio

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from meditation.ui.window import Window

ROOT = Path(__file__).parents[2]

PAGES = {name for name, made in vars(Frame).items() if isinstance(made, Made)}


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("files")


def test_every_page_is_pictured() -> None:
    assert {state.page for state in STATES.values()} == PAGES


@pytest.mark.parametrize("name", STATES)
def test_each_state_opens_and_fits_where_letters_are_largest_and_the_window_smallest(
    name: str, files: Path, qtbot: QtBot
) -> None:
    del qtbot  # the application
    with Studio(files).opened(STATES[name], LOOKS["large-narrow"]) as window:
        assert window.page_shown == STATES[name].page
        for page in window.findChildren(QScrollArea):
            inner = page.widget()
            assert inner is None or not page.isVisible() or inner.width() <= page.viewport().width()


def test_the_readme_shows_all_that_is_taken_for_it_and_nothing_else() -> None:
    shown = re.findall(r"docs/screenshots/([\w-]+)\.png", (ROOT / "README.md").read_text("utf-8"))
    assert sorted(shown) == sorted(SHOWN)
    assert sorted(path.stem for path in (ROOT / "docs" / "screenshots").iterdir()) == sorted(SHOWN)
    assert set(SHOWN) <= {f"{state}-{look}" for state in STATES for look in LOOKS}


def test_one_that_fails_spoils_no_other(tmp_path: Path, qtbot: QtBot, capsys: pytest.CaptureFixture[str]) -> None:
    del qtbot

    def fail(window: Window) -> None:
        window.go("timer")
        raise KeyError("no such pill")

    states = {"failing": State("timer", fail), "timer": STATES["timer"]}
    assert take(tmp_path, states, {"light": LOOKS["light"]}) == 1
    assert "failing, light" in capsys.readouterr().err
    assert [path.name for path in tmp_path.glob("*.png")] == ["timer-light.png"]


def test_some_states_in_some_looks_with_a_sheet_of_them(tmp_path: Path, qtbot: QtBot) -> None:
    del qtbot
    built, shown = tmp_path / "built", tmp_path / "shown"
    typed = [str(built), "--state", "timer", "--look", "light", "--look", "narrow", "--shown", str(shown)]
    assert main(typed) == 0
    assert {str(path.relative_to(built)) for path in built.rglob("*.png")} == {
        "timer-light.png",
        "timer-narrow.png",
        "sheets/timer.png",
    }
    assert [path.name for path in shown.iterdir()] == ["timer-light.png"]
    for look in ("light", "narrow"):
        picture = QImage(str(built / f"timer-{look}.png"))
        assert (picture.width(), picture.height()) == LOOKS[look].size
