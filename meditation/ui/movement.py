"""Whether the system wishes for less movement: asked of the desktop where there is one that can be asked."""

from __future__ import annotations

import sys
from typing import Any

PATIENCE = 100
"""ms that a desktop which does not answer is waited for."""
PORTAL = ("org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop", "org.freedesktop.portal.Settings")
WISHES = (("org.freedesktop.appearance", "reduced-motion", 1), ("org.gnome.desktop.interface", "enable-animations", 0))
"""What desktops call it, the newer way first, and the value that asks for less."""
ANIMATIONS_IN_WINDOWS = 0x1042
"""SPI_GETCLIENTAREAANIMATION."""


def system_is_still() -> bool:
    """True where the system asks for less movement; False where it does not say."""
    if sys.platform == "win32":
        return _windows_is_still()
    if sys.platform == "darwin":
        return _style_is_still()
    return sys.platform.startswith("linux") and _portal_is_still()


def _style_is_still() -> bool:
    from PySide6.QtWidgets import QApplication, QStyle  # noqa: PLC0415 - 15 ms that Linux need not wait

    return QApplication.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration) == 0


def _windows_is_still() -> bool:
    import ctypes  # noqa: PLC0415

    moving = ctypes.c_int(1)
    told = ctypes.windll.user32.SystemParametersInfoW(  # type: ignore[attr-defined,unused-ignore]
        ANIMATIONS_IN_WINDOWS, 0, ctypes.byref(moving), 0
    )
    return bool(told) and not moving.value


def _portal_is_still() -> bool:
    """The first of the wishes that the portal knows decides."""
    from PySide6.QtDBus import QDBus, QDBusConnection, QDBusMessage  # noqa: PLC0415

    bus = QDBusConnection.sessionBus()
    if not bus.isConnected():
        return False
    for space, key, less in WISHES:
        asked = QDBusMessage.createMethodCall(*PORTAL, "ReadOne")
        asked.setArguments([space, key])
        reply = bus.call(asked, QDBus.CallMode.Block, PATIENCE)
        if reply.type() is QDBusMessage.MessageType.ReplyMessage and reply.arguments():
            return bool(_plain(reply.arguments()[0]) == less)
    return False


def _plain(value: Any) -> Any:
    """What is inside a value that the bus has wrapped."""
    from PySide6.QtDBus import QDBusVariant  # noqa: PLC0415

    return value.variant() if isinstance(value, QDBusVariant) else value
