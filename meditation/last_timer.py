"""The timer as it was last begun, kept in one small private file, so that it stands there the next time."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from meditation.session.timer import Timer, TimerError

if TYPE_CHECKING:
    from meditation.places import Places


def load_timer(where: Places) -> Timer:
    """The last timer; a new one where there is none, or none that can be."""
    import msgspec  # noqa: PLC0415 - start-up counts

    try:
        timer = msgspec.json.decode(where.timer.read_bytes(), type=Timer)
        timer.check()
    except (OSError, msgspec.MsgspecError, TimerError):
        return Timer()
    return timer


def save_timer(timer: Timer, where: Places) -> None:
    """Write beside, then rename: never half a file. Where the disk refuses, the next start begins with another."""
    import msgspec  # noqa: PLC0415

    path = where.timer
    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        beside = Path(f"{path}.new")
        beside.write_bytes(msgspec.json.format(msgspec.json.encode(timer)) + b"\n")
        beside.chmod(0o600)
        beside.replace(path)
    except OSError:
        return
