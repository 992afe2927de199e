"""A stand-in for the desktop's portal: it says what note it was given, and presses one of its buttons."""

from __future__ import annotations

import sys
from typing import Any

from PySide6.QtCore import ClassInfo, QCoreApplication, QObject, Slot
from PySide6.QtDBus import QDBusAbstractAdaptor, QDBusConnection, QDBusMessage

from meditation.ui.desktop.notes import PORTAL

NAME, PATH, INTERFACE = PORTAL


@ClassInfo({"D-Bus Interface": INTERFACE})
class Portal(QDBusAbstractAdaptor):
    @Slot(str, "QVariantMap")
    def AddNotification(self, note: str, told: dict[str, Any]) -> None:  # noqa: N802 - as D-Bus calls it
        sys.stdout.write(f"{told['title']} / {told['body']} / {told['priority']}\n")
        sys.stdout.flush()
        pressed = QDBusMessage.createSignal(PATH, INTERFACE, "ActionInvoked")
        pressed.setArguments([note, sys.argv[1], []])
        QDBusConnection.sessionBus().send(pressed)


def main() -> None:
    app = QCoreApplication([])
    holder = QObject()
    portal = Portal(holder)
    bus = QDBusConnection.sessionBus()
    bus.registerObject(PATH, holder, QDBusConnection.RegisterOption.ExportAdaptors)
    bus.registerService(NAME)
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    app.exec()
    del portal


if __name__ == "__main__":
    main()
