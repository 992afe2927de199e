"""A small icon that stays when the window is closed: a kind touch, a breath, today, and a way to quit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QMenu, QSystemTrayIcon

from meditation.language import noted, spoken, tr
from meditation.ui.desktop.wishes import PLAY, show_wish

if TYPE_CHECKING:
    from meditation.ui.window import Window

OFFERS: Final = (
    (noted("20 seconds of kind touch"), f"{PLAY}touch-20-seconds"),
    (noted("Breathe"), "breathe"),
    (noted("Today"), "today"),
)


class Tray(QObject):
    """Only where the person wishes for it, and the desktop has a place for it; else a closed window is the end."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self.icon: QSystemTrayIcon | None = None
        self.menu = QMenu(window)
        self._fill()
        window.setting_changed.connect(self.follow)
        self.follow()

    def _fill(self) -> None:
        """The offers in the language that is spoken now."""
        window = self._window
        self._language = spoken()
        self.menu.clear()
        for words, wish in OFFERS:
            self.menu.addAction(tr(words)).triggered.connect(lambda _checked=False, wish=wish: show_wish(window, wish))
        self.menu.addSeparator()
        self.menu.addAction(tr("Quit")).triggered.connect(self.quit)

    def follow(self) -> None:
        """Come or go, as the settings say now."""
        if spoken() != self._language:
            self._fill()
        wanted = self._window.desk.settings.tray and QSystemTrayIcon.isSystemTrayAvailable()
        QApplication.setQuitOnLastWindowClosed(not wanted)
        if wanted and self.icon is None:
            self.icon = QSystemTrayIcon(QApplication.windowIcon(), self)
            self.icon.setToolTip("Hand on Heart")
            self.icon.setContextMenu(self.menu)
            self.icon.activated.connect(self._pressed)
            self.icon.show()
        elif not wanted and self.icon is not None:
            self.icon.hide()
            self.icon.deleteLater()
            self.icon = None

    def _pressed(self, how: QSystemTrayIcon.ActivationReason) -> None:
        if how is QSystemTrayIcon.ActivationReason.Trigger:
            show_wish(self._window, "")

    def quit(self) -> None:
        """A session that plays is written down first."""
        self._window.close()
        QApplication.quit()
