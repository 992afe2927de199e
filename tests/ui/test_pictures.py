"""The main pages look as they did: whoever changes them on purpose takes the small pictures anew, and looks at them."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage, QPainter

from tests.ui.likeness import ALIKE, FOLDER, KEPT, SMALLER, unlike

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT = Path(__file__).parents[2]
ANEW = "`make likenesses` takes them anew, where this was meant; look at them before they are committed"

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="letters are drawn otherwise elsewhere")


@pytest.fixture(scope="module")
def now(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The pictures as they are now, taken apart: with no font, size or letter of this machine."""
    folder = tmp_path_factory.mktemp("likenesses")
    env = {name: value for name, value in os.environ.items() if not name.startswith("QT_")}
    done = subprocess.run(
        [sys.executable, "-m", "tests.ui.likeness", str(folder)],
        cwd=ROOT,
        env=env,
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return folder


@pytest.mark.parametrize("name", KEPT)
def test_it_looks_as_it_did(name: str, now: Path) -> None:
    share = unlike(QImage(str(FOLDER / f"{name}.png")), QImage(str(now / f"{name}.png")))
    assert share <= ALIKE, f"{100 * share:.1f} % of {now / name}.png is otherwise. {ANEW}"


def test_none_is_kept_that_is_not_looked_at() -> None:
    assert sorted(path.stem for path in FOLDER.iterdir()) == sorted(KEPT)


def _nothing(_picture: QImage) -> None:
    pass


def _button_gone(picture: QImage) -> None:
    _fill(picture, picture.rect(), QRect(0, 60, 130, 28))


def _ten_px_lower(picture: QImage) -> None:
    before = picture.copy()
    painter = QPainter(picture)
    painter.drawImage(0, 10 // SMALLER, before)
    painter.end()


def _another_colour(picture: QImage) -> None:
    painter = QPainter(picture)
    painter.fillRect(picture.rect(), QColor(160, 60, 0, 40))
    painter.end()


def _fill(picture: QImage, whole: QRect, part: QRect) -> None:
    """As if nothing stood there: `part` is in px of the window."""
    small = QRect(part.topLeft() / SMALLER, part.size() / SMALLER).intersected(whole)
    painter = QPainter(picture)
    painter.fillRect(small, picture.pixelColor(small.right() + 1, small.top() - 1))
    painter.end()


@pytest.mark.parametrize(
    ("change", "seen"), [(_nothing, False), (_button_gone, True), (_ten_px_lower, True), (_another_colour, True)]
)
def test_what_changed_is_seen(change: Callable[[QImage], None], seen: bool) -> None:
    kept = QImage(str(FOLDER / "today.light.png")).convertToFormat(QImage.Format.Format_RGB32)
    changed = kept.copy()
    change(changed)
    assert (unlike(kept, changed) > ALIKE) is seen
