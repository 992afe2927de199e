"""Tab walks a window as one reads it: what was opened later comes where it stands, not at the end."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QStackedWidget, QWidget

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QLayout


def tab_as_read(window: QWidget) -> None:
    """Put everything that Tab goes to into the order in which it is laid out."""
    for before, after in pairwise(_walked_to(window)):
        QWidget.setTabOrder(before, after)


def _walked_to(part: QWidget) -> Iterator[QWidget]:
    """What Tab goes to in this part, itself first."""
    itself = bool(part.focusPolicy() & Qt.FocusPolicy.TabFocus)
    if itself:
        yield part
    if isinstance(part, QStackedWidget | QScrollArea):
        inner = part.currentWidget() if isinstance(part, QStackedWidget) else part.widget()
        if inner is not None:
            yield from _walked_to(inner)
        return
    layout = part.layout()
    laid_out = list(_widgets_of(layout)) if layout is not None else []
    if layout is None and itself:  # a field or a list: its inside is its own
        return
    by_hand = [child for child in part.children() if isinstance(child, QWidget) and not child.isWindow()]
    for child in (*laid_out, *(child for child in by_hand if child not in laid_out)):
        yield from _walked_to(child)


def _widgets_of(layout: QLayout) -> Iterator[QWidget]:
    for index in range(layout.count()):
        item = layout.itemAt(index)
        inner, widget = (item.layout(), item.widget()) if item is not None else (None, None)
        if inner is not None:
            yield from _widgets_of(inner)
        elif widget is not None:
            yield widget
