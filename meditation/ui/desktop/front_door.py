"""One window for one person's files: a second start knocks at the first, says what it came for, and goes."""

from __future__ import annotations

import os
import stat
import sys
import tempfile
import time
import zlib
from enum import Enum, auto
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer, QLocalSocket

WITHIN = 15.0
"""Seconds that a second start waits for the first to answer."""
AGAIN = 0.02
"""Seconds between two tries while the first is opening or closing."""
LONGEST_NAME = 80
"""Bytes of a socket's path; the system's own limit is 100 or a little more, and Qt needs some while it makes one."""
MOST_SAID = 8192
"""Bytes of what a second start may say."""
HEARD = b"heard\n"


class Entry(Enum):
    """What became of a start."""

    FIRST = auto()
    HANDED_OVER = auto()
    UNANSWERED = auto()


class FrontDoor(QObject):
    """Held by the first program on these files until it ends, however it ends. `asked` is what later ones came for.

    The lock file decides who is first, and the system lets go of it with the process; so a socket that a dead program
    left behind is never in the way. Lock and socket lie in a folder of this person alone.
    """

    asked = Signal(str)

    def __init__(self, data: Path) -> None:
        super().__init__()
        where = os.fsencode(data.resolve())
        name = f"{zlib.crc32(where):08x}{len(where):x}"  # one person's few folders: no hash worth 4 ms at each start
        self.folder = private_folder()
        self.address = f"hand-on-heart-{_person()}-{name}"
        if self.folder is not None and sys.platform != "win32":
            self.address = str(self.folder / name)
        self._lock_path = None if self.folder is None else self.folder / f"{name}.lock"
        self._lock: int | None = None
        self._server: QLocalServer | None = None
        self._callers: list[QLocalSocket] = []

    def enter(self, wish: str = "", within: float = WITHIN) -> Entry:
        """Become the first, or tell the one who is: a file, a session's id or a page; empty: only show the window."""
        until = time.monotonic() + within
        while not self._take_lock():
            if self._knock(wish, until - time.monotonic()):
                return Entry.HANDED_OVER
            if time.monotonic() > until:
                return Entry.UNANSWERED
            time.sleep(AGAIN)
        return Entry.FIRST

    def listen(self) -> None:
        """Answer later starts from now on; those that came before are waiting."""
        from PySide6.QtNetwork import QLocalServer  # noqa: PLC0415 - once the window is there

        if self.folder is None:
            return
        QLocalServer.removeServer(self.address)  # a dead program's: the living ones have a lock
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._welcome)
        self._server.listen(self.address)

    def close(self) -> None:
        if self._server is not None:
            self._server.close()
        if self._lock is not None:
            os.close(self._lock)
            self._lock = None

    def _take_lock(self) -> bool:
        if self._lock_path is None:  # nowhere to meet: then every start has its own window
            return True
        descriptor = os.open(self._lock_path, os.O_RDWR | os.O_CREAT, 0o600)
        try:
            _lock(descriptor)
        except OSError:
            os.close(descriptor)
            return False
        self._lock = descriptor
        return True

    def _knock(self, wish: str, within: float) -> bool:
        import json  # noqa: PLC0415

        from PySide6.QtNetwork import QLocalSocket  # noqa: PLC0415 - a second start alone

        socket = QLocalSocket()
        socket.connectToServer(self.address)
        if not socket.waitForConnected(500):
            return False
        token = os.environ.get("XDG_ACTIVATION_TOKEN", "")  # Wayland raises a window for nobody without one
        socket.write(json.dumps({"wish": wish, "token": token}).encode() + b"\n")
        socket.waitForBytesWritten(500)
        heard = socket.waitForReadyRead(max(1, round(within * 1000))) and bytes(socket.readAll().data()) == HEARD
        socket.abort()
        return heard

    def _welcome(self) -> None:
        while self._server is not None and self._server.hasPendingConnections():
            caller = self._server.nextPendingConnection()
            caller.readyRead.connect(self._hear)
            caller.disconnected.connect(self._see_off)
            self._callers.append(caller)
        self._hear()

    def _hear(self) -> None:
        for caller in tuple(self._callers):
            if caller.canReadLine():
                wish = _understood(bytes(caller.readLine(MOST_SAID).data()))
                caller.write(HEARD)
                caller.flush()
                if wish is not None:
                    self.asked.emit(wish)
            elif caller.bytesAvailable() >= MOST_SAID:
                caller.abort()

    def _see_off(self) -> None:
        gone = [caller for caller in self._callers if caller.state() is caller.LocalSocketState.UnconnectedState]
        for caller in gone:
            self._callers.remove(caller)
            caller.deleteLater()


def _understood(line: bytes) -> str | None:
    """What was wished for; None for anything that is no wish."""
    import json  # noqa: PLC0415

    try:
        said = json.loads(line)
        wish, token = said["wish"], said["token"]
    except (ValueError, KeyError, TypeError):
        return None
    if not isinstance(wish, str) or not isinstance(token, str):
        return None
    if token:
        os.environ["XDG_ACTIVATION_TOKEN"] = token
    return wish


def private_folder() -> Path | None:
    """A folder that only this person can open; None where there is none.

    In the shared folder for temporary files a stranger may have taken the name first: what is not ours is not used.
    """
    given = os.environ.get("XDG_RUNTIME_DIR", "")
    fits = given and len(os.fsencode(given)) < LONGEST_NAME - 32
    shared = Path(tempfile.gettempdir()) / f"hand-on-heart-{_person()}"
    return next(filter(_is_private, [Path(given) / "hand-on-heart", shared] if fits else [shared]), None)


def _is_private(folder: Path) -> bool:
    try:
        folder.mkdir(mode=0o700, exist_ok=True)
        found = folder.lstat()
    except OSError:
        return False
    if sys.platform == "win32":  # where a person's temporary files are theirs
        return True
    return stat.S_ISDIR(found.st_mode) and found.st_uid == os.getuid() and not stat.S_IMODE(found.st_mode) & 0o077


def _person() -> str:
    return os.environ.get("USERNAME", "") if sys.platform == "win32" else str(os.getuid())


if sys.platform == "win32":
    import msvcrt

    def _lock(descriptor: int) -> None:
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _lock(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
