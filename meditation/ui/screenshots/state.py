"""A state of the window that is pictured: whose window it is, and how one comes to it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPoint, QThreadPool
from PySide6.QtTest import QTest

from meditation.ui.screenshots.person import person

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QScrollArea, QWidget

    from meditation.house import House
    from meditation.ui.window import Window

SETTLE: Final = 150
"""ms in which what was opened is laid out and drawn."""
TURNS: Final = 15
"""How often the window has its turn at least: one thing waits for another, and a busy machine may take all the time
for the first."""
WORK: Final = 30_000
"""ms that what is done beside the screen may take."""
NEAR: Final = 24
"""px that are seen around what was brought into view."""
ABOVE: Final = 120
"""px that are seen above what a page was scrolled to."""


@dataclass(frozen=True, slots=True)
class State:
    """Reached in a window that was just opened, empty, on files made ready for it; it stands alone."""

    page: str
    """The name of the page that is seen then."""
    open: Callable[[Window], object]
    whose: Callable[[House], None] = person


def settle(ms: int = SETTLE) -> None:
    """Let the window do what it has to, and all that was begun beside the screen come to its end."""
    for _ in range(TURNS):
        QTest.qWait(ms // TURNS)
        QThreadPool.globalInstance().waitForDone(WORK)
    QTest.qWait(0)


def scroll_down(page: QScrollArea) -> None:
    """The foot of a long page."""
    settle()  # its length is known once it is laid out
    bar = page.verticalScrollBar()
    bar.setValue(bar.maximum())


def bring(page: QScrollArea, part: QWidget) -> None:
    """What this state is about, where letters are so large that it would not be seen at once."""
    settle()
    page.ensureWidgetVisible(part, 0, NEAR)


def scroll_to(page: QScrollArea, part: QWidget) -> None:
    """A part of a long page, at its upper edge."""
    settle()
    bar = page.verticalScrollBar()
    bar.setValue(bar.value() + part.mapTo(page.viewport(), QPoint(0, 0)).y() - ABOVE)
