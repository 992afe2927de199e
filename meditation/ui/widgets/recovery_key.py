"""A recovery key, shown once: to be written down, or saved as a page to print, away from this computer."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from meditation.language import tr
from meditation.ui.theme import M
from meditation.ui.widgets.buttons import Pill
from meditation.ui.widgets.layout import WrappingRow, panel
from meditation.ui.widgets.secret import Said
from meditation.ui.widgets.text import words
from meditation.views.locking import RECOVERY_FILE, recovery_page

if TYPE_CHECKING:
    from meditation.ui.theme import Theme


class RecoveryKey(QWidget):
    """`kept` when the person says that they have it; until then it stays."""

    kept = Signal()

    def __init__(self, theme: Theme, key: str) -> None:
        super().__init__()
        self.key = key
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        frame, inside = panel(spacing=M)
        around.addWidget(frame)
        groups = key.split("-")
        half = len(groups) // 2
        shown = words(theme, key, "heading", "accent", heading=False)
        lines = ("-".join((*some, "")) for some in (groups[:half], groups[half:]))
        shown.measure = max(map(shown.fontMetrics().horizontalAdvance, lines)) + 1  # two lines that are as long
        by_mouse, by_keys = (
            Qt.TextInteractionFlag.TextSelectableByMouse,
            Qt.TextInteractionFlag.TextSelectableByKeyboard,
        )
        shown.setTextInteractionFlags(by_mouse | by_keys)
        shown.setAccessibleName(", ".join(" ".join(group) for group in groups))
        inside.addWidget(shown)
        note = tr("It opens your history when the passphrase is forgotten. It is shown this once, and is kept nowhere.")
        inside.addWidget(words(theme, note, "body", "second"))
        self.said = Said(theme)
        inside.addWidget(self.said)
        row = WrappingRow(M)
        self.save = Pill(theme, tr("Save as a page to print…"), "equal")
        self.save.clicked.connect(self._choose_file)
        self.has_it = Pill(theme, tr("I have written it down"), "equal")
        self.has_it.clicked.connect(self.kept)
        row.addWidget(self.save)
        row.addWidget(self.has_it)
        inside.addLayout(row)

    def _choose_file(self) -> None:
        name, _ = QFileDialog.getSaveFileName(self, tr("Save the recovery key"), tr(RECOVERY_FILE), tr("Text (*.txt)"))
        if name:
            self.save_to(Path(name))

    def save_to(self, path: Path) -> None:
        """For the person's eyes alone."""
        from meditation.ui.pages.finish import save_privately  # noqa: PLC0415 - asked for seldom

        self.said.say(save_privately(path, recovery_page(self.key)))
