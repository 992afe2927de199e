"""Quiet notes of the desktop: through its portal on Linux, else at the small icon; they take no focus.

The portal obeys the desktop's own do-not-disturb and full screen. (The older org.freedesktop.Notifications wants an
unsigned number, which PySide cannot send.) A note's words are the program's own, never a person's.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import SLOT, QMetaType, QObject, Qt, Signal, Slot

if TYPE_CHECKING:
    from PySide6.QtDBus import QDBusArgument
    from PySide6.QtWidgets import QSystemTrayIcon

PORTAL = ("org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop", "org.freedesktop.portal.Notification")
SHOW = "show"
"""The answer of a note that was pressed itself."""
NOTE = "reminder"
"""One note at a time: a new one takes the place of the old."""


class Places(Protocol):
    """Where the small icon is, while there is one."""

    icon: QSystemTrayIcon | None


class Notes(QObject):
    """`answered` with the id of what was pressed on a note: one of its answers, or SHOW; `shown` with its title."""

    answered = Signal(str)
    shown = Signal(str)

    def __init__(self, tray: Places, parent: QObject) -> None:
        super().__init__(parent)
        self._tray = tray
        self._listening = False

    def show(self, title: str, words: str, answers: tuple[tuple[str, str], ...]) -> bool:
        """Show a note with its answers, each (id, words); False where this desktop has no place for one."""
        self.shown.emit(title)
        if self._by_portal(title, words, answers):
            return True
        icon = self._tray.icon
        if icon is None or not icon.supportsMessages():
            return False
        icon.showMessage(title, words, icon.icon())
        icon.messageClicked.connect(self._pressed, Qt.ConnectionType.UniqueConnection)
        return True

    def _by_portal(self, title: str, words: str, answers: tuple[tuple[str, str], ...]) -> bool:
        from PySide6.QtDBus import QDBusConnection  # noqa: PLC0415 - most have no reminders

        bus = QDBusConnection.sessionBus()
        if not bus.isConnected():
            return False
        daemon = bus.interface()
        if PORTAL[0] not in (*daemon.registeredServiceNames().value(), *daemon.activatableServiceNames().value()):
            return False
        if not self._listening:
            self._listening = bus.connect(*PORTAL, "ActionInvoked", self, SLOT("hear(QString,QString,QVariantList)"))
        note = {
            "title": title,
            "body": words,
            "priority": "low",
            "default-action": SHOW,
            "buttons": _buttons(answers),
        }
        return self._portal("AddNotification", [NOTE, note])

    def _portal(self, method: str, arguments: list[object]) -> bool:
        from PySide6.QtDBus import QDBusConnection, QDBusMessage  # noqa: PLC0415

        call = QDBusMessage.createMethodCall(*PORTAL, method)
        call.setArguments(arguments)
        return QDBusConnection.sessionBus().send(call)

    @Slot()
    def _pressed(self) -> None:
        self.answered.emit(SHOW)

    @Slot(str, str, "QVariantList")
    def hear(self, note: str, answer: str, _more: list[object]) -> None:
        if note == NOTE:
            self.answered.emit(answer)


def _buttons(answers: tuple[tuple[str, str], ...]) -> QDBusArgument:
    """As aa{sv}: a Python list would go out as one of anything."""
    from PySide6.QtDBus import QDBusArgument  # noqa: PLC0415

    buttons = QDBusArgument()
    buttons.beginArray(QMetaType(QMetaType.Type.QVariantMap.value))
    for id_, words in answers:
        buttons.appendVariant({"label": words, "action": id_})
    buttons.endArray()
    return buttons
