"""The language of the window: the person's choice, else the system's; Qt's own words and the direction follow it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from meditation.language import SOURCE, nearest, speak, spoken

if TYPE_CHECKING:
    from collections.abc import Sequence

    from meditation.settings import Settings


def speak_as(settings: Settings, system: Sequence[str] = ()) -> str:
    """Speak the language of these settings; where they name none, the first of the `system`'s that there is.

    A sentence where its words could not be read, so that English is spoken.
    """
    app = QApplication.instance()
    tag = nearest((settings.interface,) if settings.interface else system or QLocale.system().uiLanguages())
    if tag == spoken() or not isinstance(app, QApplication):
        return ""
    trouble = speak(tag)
    app.setLayoutDirection(QLocale(spoken()).textDirection())
    _translate_qt(app)
    return trouble


def _translate_qt(app: QApplication) -> None:
    """Dialogs of files and their buttons: Qt brings its own words, and speaks English where it has none."""
    before = app.property("translator")
    if isinstance(before, QTranslator):
        app.removeTranslator(before)
    app.setProperty("translator", None)
    words = QTranslator(app)
    if spoken() != SOURCE and words.load(QLocale(spoken()), "qtbase", "_", _folder()):
        app.installTranslator(words)
        app.setProperty("translator", words)


def _folder() -> str:
    return QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
