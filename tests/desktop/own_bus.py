"""A stand-in for the session's screen saver, as real ones behave: a hold ends with the connection that asked for it."""

from __future__ import annotations

import sys

from PySide6.QtCore import ClassInfo, QCoreApplication, QObject, Slot
from PySide6.QtDBus import QDBusAbstractAdaptor, QDBusConnection, QDBusMessage, QDBusServiceWatcher

NAME, PATH = "org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver"


@ClassInfo({"D-Bus Interface": NAME})
class ScreenSaver(QDBusAbstractAdaptor):
    """Says on standard output who holds it, one word a line: held, free."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._watcher = QDBusServiceWatcher(self)
        self._watcher.setConnection(QDBusConnection.sessionBus())
        self._watcher.serviceUnregistered.connect(self._gone)

    @Slot(str, str, QDBusMessage, result="uint")
    def Inhibit(self, program: str, reason: str, message: QDBusMessage) -> int:  # noqa: N802 - as D-Bus calls it
        self._watcher.addWatchedService(message.service())
        sys.stdout.write(f"held by {program}: {reason}\n")
        sys.stdout.flush()
        return 7

    def _gone(self, _service: str) -> None:
        sys.stdout.write("free\n")
        sys.stdout.flush()


def main() -> None:
    app = QCoreApplication([])
    holder = QObject()
    saver = ScreenSaver(holder)
    bus = QDBusConnection.sessionBus()
    bus.registerObject(PATH, holder, QDBusConnection.RegisterOption.ExportAdaptors)
    bus.registerService(NAME)
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    app.exec()
    del saver


if __name__ == "__main__":
    main()
