"""Where one can rest when something is too much."""

from __future__ import annotations

from typing import Final

SETTLING: Final = ("when-it-is-too-much", "soles-of-the-feet")
"""The ids of sessions that settle anybody, the first that is there before the others."""
