"""How the window looks: what the person has chosen, and where they have not, what the system asks for."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from meditation.ui.movement import system_is_still
from meditation.ui.theme import theme_for

if TYPE_CHECKING:
    from meditation.settings import Settings
    from meditation.ui.theme import Theme


class SystemLook(msgspec.Struct, frozen=True):
    """What the system asks of every program."""

    dark: bool = False
    contrast: bool = False
    still: bool = False


def system_look(*, at_once: bool = False) -> SystemLook:
    """As far as it can be asked; `at_once` without what the desktop is slow to answer."""
    hints = QApplication.styleHints()
    return SystemLook(
        dark=hints.colorScheme() is Qt.ColorScheme.Dark,
        contrast=hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast,
        still=not at_once and system_is_still(),
    )


def theme_of(settings: Settings, system: SystemLook, *, evening: bool = False) -> Theme:
    """The theme for these settings, in the evening or by day; high contrast is light or dark as the system is."""
    dark = settings.theme == "dark" or (settings.theme in {"system", "contrast"} and system.dark)
    contrast = settings.theme == "contrast" or (settings.theme == "system" and system.contrast)
    still = settings.motion == "less" or system.still
    warm = evening and settings.warm_evenings
    return theme_for(dark, settings.text_size, contrast=contrast, still=still, evening=warm)
