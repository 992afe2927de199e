"""Files that macOS hands to a running program: by an event, where other systems start it once more."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QFileOpenEvent


class OpenedFiles(QObject):
    """`asked` with the file. To be installed on the application, on macOS alone: it sees every event."""

    asked = Signal(str)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QFileOpenEvent):
            self.asked.emit(event.file())
            return True
        return super().eventFilter(watched, event)
