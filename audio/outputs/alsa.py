"""Keeps ALSA's library quiet: it prints some seventy lines to standard error for each try without a card."""

from __future__ import annotations

import ctypes
import ctypes.util

_HANDLER = ctypes.CFUNCTYPE(None, ctypes.c_char_p, ctypes.c_int, ctypes.c_char_p, ctypes.c_int, ctypes.c_char_p)
_QUIET = _HANDLER(lambda *_: None)


def hush() -> None:
    """From now on, in this process; nothing where ALSA is not installed."""
    name = ctypes.util.find_library("asound")
    if name:
        ctypes.CDLL(name).snd_lib_error_set_handler(_QUIET)
