"""The looks in which each state is pictured: colours, sizes of letters and window, languages and directions."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt

from meditation.language import PSEUDO, SOURCE
from meditation.ui.theme import theme_for

if TYPE_CHECKING:
    from meditation.ui.theme import Theme

SIZE: Final = (1120, 720)
NARROW: Final = (520, 760)
NARROWEST: Final = (400, 760)
SMALL: Final = (640, 480)


@dataclass(frozen=True, slots=True)
class Look:
    """How a window is pictured."""

    theme: Theme = field(default_factory=lambda: theme_for(dark=False))
    size: tuple[int, int] = SIZE
    language: str = SOURCE
    direction: Qt.LayoutDirection = Qt.LayoutDirection.LeftToRight


LARGE: Final = theme_for(dark=False, scale=2.0)
LOOKS: Final = {
    "light": Look(),
    "dark": Look(theme_for(dark=True)),
    "contrast": Look(theme_for(dark=False, contrast=True)),
    "contrast-dark": Look(theme_for(dark=True, contrast=True)),
    "evening": Look(theme_for(dark=False, evening=True)),
    "evening-dark": Look(theme_for(dark=True, evening=True)),
    "narrow": Look(size=NARROW),
    "large": Look(LARGE),
    "large-small": Look(LARGE, SMALL),
    "large-narrow": Look(LARGE, NARROWEST),
    "dark-large": Look(theme_for(dark=True, scale=2.0)),
    "german": Look(language="de"),
    "longer": Look(size=SMALL, language=PSEUDO),
    "from-the-right": Look(language=PSEUDO, direction=Qt.LayoutDirection.RightToLeft),
}
