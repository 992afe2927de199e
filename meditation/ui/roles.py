"""What a part of the window is to a screen reader, where Qt knows it only as a box or as words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtGui import QAccessible, QAccessibleActionInterface
from PySide6.QtWidgets import QAbstractButton, QAccessibleWidget, QLabel, QWidget

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QObject

ROLE: Final = "spoken_role"
"""The attribute of a widget that is something else than Qt says."""
OPEN: Final = "is_open"
"""The attribute of a button that unfolds something; Qt's bridge says nothing when it changes, but is asked."""
PRESSES: Final = (QAccessibleActionInterface.pressAction(), QAccessibleActionInterface.toggleAction())


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


class SpokenButton(QAccessibleWidget):
    """A button that can be on or open, or unfolds something; what a screen reader does to it is a press as any other.

    Qt's own would turn it on without telling those who wait for a press.
    """

    def role(self) -> QAccessible.Role:
        button, role = self.object(), super().role()
        if role is QAccessible.Role.Button and isinstance(button, QAbstractButton) and button.isCheckable():
            return QAccessible.Role.CheckBox
        return role

    def state(self) -> QAccessible.State:
        state = super().state()
        button = self.object()
        if isinstance(button, QAbstractButton):
            can_be_on, on = button.isCheckable(), button.isChecked()
            if self.role() is QAccessible.Role.PageTab:
                state.selectable, state.selected = can_be_on, on
            else:
                state.checkable, state.checked = can_be_on, on
            state.pressed = button.isDown()
            is_open = getattr(button, OPEN, None)
            if is_open is not None:
                state.expandable, state.expanded, state.collapsed = True, is_open(), not is_open()
        return state

    def actionNames(self) -> list[str]:
        button = self.object()
        if not isinstance(button, QAbstractButton) or not button.isEnabled():
            return super().actionNames()
        return [PRESSES[0], *super().actionNames()]

    def doAction(self, name: str, /) -> None:
        button = self.object()
        if name in PRESSES and isinstance(button, QAbstractButton):
            button.animateClick()  # later: what it opens may not let go before it is closed
        else:
            super().doAction(name)


def say_open(button: QAbstractButton, is_open: Callable[[], bool]) -> None:
    """This button unfolds something; a screen reader that comes to it is told whether that is open."""
    setattr(button, OPEN, is_open)


def _spoken(_kind: str, part: QObject) -> QAccessibleWidget | None:
    """Called by Qt for every part that it is asked about, once."""
    role = getattr(part, ROLE, None)
    if role is None or not isinstance(part, QWidget):
        return None
    return SpokenButton(part, role) if isinstance(part, QAbstractButton) else Spoken(part, role)
