"""Every page is pictured, each of its states is what its name says, and a fault in one spoils no other."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QImage

from meditation.ui.frame import Frame
from meditation.ui.page_making import Made
from meditation.ui.screenshots.__main__ import SHOWN, main
from meditation.ui.screenshots.looks import LOOKS
from meditation.ui.screenshots.states import STATES
from meditation.ui.screenshots.taking import Studio

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

PAGES = {name for name, made in vars(Frame).items() if isinstance(made, Made)}


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("files")


def test_every_page_is_pictured() -> None:
    assert {state.page for state in STATES.values()} == PAGES


@pytest.mark.parametrize("name", STATES)
def test_each_state_opens(name: str, files: Path, qtbot: QtBot) -> None:
    del qtbot  # the application
    with Studio(files).opened(STATES[name], LOOKS["light"]) as window:
        assert window.page_shown == STATES[name].page


def test_what_the_documentation_shows_can_be_taken() -> None:
    assert set(SHOWN) <= {f"{state}-{look}" for state in STATES for look in LOOKS}


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
