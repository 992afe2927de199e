"""One line below the player's controls: a word said for a while, else what there is to say about store or sound."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from meditation.ui.theme import SAYING
from meditation.ui.widgets.text import say

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLabel


class Telling(QObject):
    """Fills `label`; on a low page it takes room only while it says something."""

    def __init__(self, label: QLabel) -> None:
        super().__init__(label)
        self._label = label
        self._standing = ""
        self._low = False
        self._saying = QTimer(self)
        self._saying.setSingleShot(True)
        self._saying.timeout.connect(self._say_standing)

    def begin(self) -> None:
        """Nothing has been said yet."""
        self._saying.stop()
        self.stand("")

    def stand(self, text: str) -> None:
        """What is to be read as long as it holds."""
        self._standing = text
        if not self._saying.isActive():
            self._say_standing()

    def tell(self, text: str, ms: int = SAYING) -> None:
        """A word about what was just done."""
        self._say(text)
        self._saying.start(ms)

    def give_way(self, *, low: bool) -> None:
        self._low = low
        self._show()

    def _say_standing(self) -> None:
        self._say(self._standing)

    def _say(self, text: str) -> None:
        say(self._label, text)
        self._show()

    def _show(self) -> None:
        self._label.setVisible(not self._low or bool(self._label.text().strip()))
