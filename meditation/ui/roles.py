"""What a part of the window is to a screen reader, where Qt knows it only as a box or as words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAccessibleWidget, QLabel, QWidget

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

ROLE: Final = "spoken_role"
"""The attribute of a widget that is something else than Qt says."""


def say_roles() -> None:
    """From now on each widget that has a `spoken_role` is that; asked only while a screen reader listens."""
    QAccessible.installFactory(_spoken)


class Spoken(QAccessibleWidget):
    """A widget in its own role; words are their own name, and not there while they say nothing.

    It holds nothing of the widget: what a widget's end takes with it must not hold that widget.
    """

    def text(self, what: QAccessible.Text, /) -> str:
        told = super().text(what)
        if told or what is not QAccessible.Text.Name:
            return told
        part = self.object()
        return part.text() if isinstance(part, QLabel) else ""

    def state(self) -> QAccessible.State:
        state = super().state()
        part = self.object()
        if isinstance(part, QLabel) and not part.text().strip():
            state.invisible = True
        return state


def _spoken(_kind: str, part: QObject) -> Spoken | None:
    """Called by Qt for every part that it is asked about, once."""
    role = getattr(part, ROLE, None)
    return Spoken(part, role) if role is not None and isinstance(part, QWidget) else None
