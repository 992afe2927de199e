"""A state of the window that is pictured: whose window it is, and how one comes to it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtTest import QTest

from meditation.ui.screenshots.person import person

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QScrollArea

    from meditation.house import House
    from meditation.ui.window import Window

SETTLE: Final = 150
"""ms in which what was opened is laid out and drawn."""


@dataclass(frozen=True, slots=True)
class State:
    """Reached in a window that was just opened, empty, on files made ready for it; it stands alone."""

    page: str
    """The name of the page that is seen then."""
    open: Callable[[Window], object]
    whose: Callable[[House], None] = person


def settle(ms: int = SETTLE) -> None:
    """Let the window do what it has to."""
    QTest.qWait(ms)


def scroll_down(page: QScrollArea) -> None:
    """The foot of a long page."""
    settle()  # its length is known once it is laid out
    bar = page.verticalScrollBar()
    bar.setValue(bar.maximum())
