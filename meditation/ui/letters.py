"""Ctrl and plus, minus or 0: larger letters, smaller ones, or the usual, everywhere and while a session plays."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import msgspec

from meditation.settings import TEXT_SIZES

if TYPE_CHECKING:
    from meditation.ui.window import Window

LARGER, SMALLER, USUAL = 1, -1, 0
KEYS: Final = {
    "Ctrl++": LARGER,
    "Ctrl+=": LARGER,
    "Ctrl+Shift++": LARGER,
    "Ctrl+-": SMALLER,
    "Ctrl+_": SMALLER,
    "Ctrl+0": USUAL,
}


def resize_letters(window: Window, step: int) -> None:
    """A step along the sizes of the settings, kept there; 0 is the usual size.

    A session goes on where it is, in the colours in which it began.
    """
    size = beside(window.desk.settings.text_size, step)
    notice = window.desk.answer("text_size", f"{size:g}")
    if window.shows("player"):
        window.wear_while_playing(msgspec.structs.replace(window.theme, scale=window.desk.settings.text_size))
        window.player.tell(notice)
    else:
        window.follow()
        window.tell(notice)


def beside(size: float, step: int) -> float:
    """The next of the sizes in that direction, the last one again at the end; the first for no direction."""
    if step == USUAL:
        return TEXT_SIZES[0]
    further = [other for other in TEXT_SIZES if (other - size) * step > 0]
    return min(further, key=lambda other: abs(other - size), default=size)
