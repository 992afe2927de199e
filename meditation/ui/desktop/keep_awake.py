"""The screen stays on while a session plays: asked of the system in its own way, and let go of as soon as it rests."""

from __future__ import annotations

import ctypes
import sys
from typing import Protocol

from meditation.language import noted, tr

REASON = noted("A session is playing")
PROGRAM = "Hand on Heart"


class Awake(Protocol):
    """Asks the system not to dim, lock or sleep; `hold` and `release` may be called at any time, in any order."""

    def hold(self) -> None: ...

    def release(self) -> None: ...


class Nobody:
    """Where no one can be asked."""

    def hold(self) -> None:
        pass

    def release(self) -> None:
        pass


class ScreenSaver:
    """Linux and BSD, by org.freedesktop.ScreenSaver.

    A connection of its own is the hold: a screen saver lets go when it closes, so a killed program holds nothing.
    (Its UnInhibit wants an unsigned number, which PySide cannot send; closing is also what needs no answer.)
    """

    NAME = "hand-on-heart-awake"

    def __init__(self) -> None:
        self._held = False

    def hold(self) -> None:
        from PySide6.QtDBus import QDBusConnection, QDBusMessage  # noqa: PLC0415 - not for the first window

        if self._held:
            return
        bus = QDBusConnection.connectToBus(QDBusConnection.BusType.SessionBus, self.NAME)
        self._held = True
        if bus.isConnected():
            saver = ("org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver")
            ask = QDBusMessage.createMethodCall(*saver, "Inhibit")
            ask.setArguments([PROGRAM, tr(REASON)])
            bus.asyncCall(ask)

    def release(self) -> None:
        from PySide6.QtDBus import QDBusConnection  # noqa: PLC0415

        if self._held:
            QDBusConnection.disconnectFromBus(self.NAME)
            self._held = False


class ThreadState:
    """Windows, by SetThreadExecutionState: it holds for the thread that asks, and ends with it."""

    CONTINUOUS, SYSTEM, DISPLAY = 0x80000000, 0x00000001, 0x00000002

    def hold(self) -> None:
        self._set(self.CONTINUOUS | self.SYSTEM | self.DISPLAY)

    def release(self) -> None:
        self._set(self.CONTINUOUS)

    def _set(self, state: int) -> None:
        ctypes.windll.kernel32.SetThreadExecutionState(ctypes.c_uint(state))  # type: ignore[attr-defined,unused-ignore]


class PowerAssertion:
    """macOS, by an IOKit power assertion, which ends with the process."""

    KIND = "PreventUserIdleDisplaySleep"
    UTF_8, ON = 0x08000100, 255

    def __init__(self) -> None:
        self._kit = ctypes.CDLL("/System/Library/Frameworks/IOKit.framework/IOKit")
        self._core = ctypes.CDLL("/System/Library/Frameworks/CoreFoundation.framework/CoreFoundation")
        self._core.CFStringCreateWithCString.restype = ctypes.c_void_p
        self._core.CFStringCreateWithCString.argtypes = [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_uint32]
        self._kit.IOPMAssertionCreateWithName.argtypes = [
            ctypes.c_void_p,
            ctypes.c_uint32,
            ctypes.c_void_p,
            ctypes.POINTER(ctypes.c_uint32),
        ]
        self._id = ctypes.c_uint32(0)

    def hold(self) -> None:
        if not self._id.value:
            kind, reason = (
                self._core.CFStringCreateWithCString(None, t.encode(), self.UTF_8) for t in (self.KIND, tr(REASON))
            )
            self._kit.IOPMAssertionCreateWithName(kind, self.ON, reason, ctypes.byref(self._id))

    def release(self) -> None:
        if self._id.value:
            self._kit.IOPMAssertionRelease(self._id)
            self._id = ctypes.c_uint32(0)


def awake_here() -> Awake:
    """What this system understands."""
    if sys.platform == "win32":
        return ThreadState()
    if sys.platform == "darwin":
        try:
            return PowerAssertion()
        except OSError:
            return Nobody()
    return ScreenSaver()
