"""F9: everything leaves the screen at once, paused and silent, and comes back where it was."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import shiboken6
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QToolTip

from meditation.language import noted, tr

if TYPE_CHECKING:
    from PySide6.QtGui import QIcon
    from PySide6.QtWidgets import QWidget

    from meditation.ui.frame import Frame
    from meditation.ui.widgets.plain_clock import PlainClock

KEY: Final = "F9"
TITLE: Final = noted("Clock")
"""Of the window while everything is hidden: it is one then."""


class Hiding(QObject):
    """Hides the window's pages behind a plain clock; what plays is paused and stays so."""

    def __init__(self, window: Frame) -> None:
        super().__init__(window)
        self._window = window
        self._clock: PlainClock | None = None
        self._focus: QWidget | None = None
        self._named: tuple[str, QIcon] | None = None

    @property
    def on(self) -> bool:
        return self._clock is not None

    def hide_or_bring_back(self) -> None:
        if self.on:
            self.bring_back()
        else:
            self.hide()

    def hide(self) -> None:
        """At once: sound has faded within a blink, and no other key of the window does anything."""
        from PySide6.QtGui import QIcon  # noqa: PLC0415 - here and below: most never hide

        from meditation.ui.widgets.plain_clock import PlainClock, clock_face  # noqa: PLC0415

        window = self._window
        if self.on:
            return
        if window.sitting is not None:
            window.player.pause()
        self._focus = window.focusWidget()
        self._named = (window.windowTitle(), window.windowIcon())
        self._clock = PlainClock(window.theme)
        window.setUpdatesEnabled(False)
        QToolTip.hideText()
        window.rail.hide()
        window.pages.hide()
        window.take_in(self._clock)
        self._clock.show()
        window.setWindowTitle(tr(TITLE))
        window.setWindowIcon(QIcon(clock_face(window.theme)))
        window.setUpdatesEnabled(True)
        self._clock.setFocus()
        self._let_keys(others=False)

    def bring_back(self) -> None:
        window, clock, named = self._window, self._clock, self._named
        if clock is None or named is None:
            return
        self._clock = self._named = None
        clock.hide()
        clock.deleteLater()
        title, icon = named
        window.setWindowTitle(title)
        window.setWindowIcon(icon)
        window.uncover()
        if window.shows("player"):
            window.player.wake()
        if self._focus is not None and shiboken6.isValid(self._focus) and self._focus.isVisible():
            self._focus.setFocus()
        self._focus = None
        self._let_keys(others=True)

    def _let_keys(self, *, others: bool) -> None:
        here = Qt.FindChildOption.FindDirectChildrenOnly
        for shortcut in self._window.findChildren(QShortcut, options=here):
            shortcut.setEnabled(others or shortcut.key().toString() == KEY)
