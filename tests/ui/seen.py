"""What a person reads on a page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QLabel

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def words_on(page: QWidget) -> str:
    """Its labels, a line each, but those that were hidden; what just came into an open page is seen a turn later."""
    QApplication.processEvents()
    return "\n".join(label.text() for label in page.findChildren(QLabel) if not label.isHidden())
