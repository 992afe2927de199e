"""The history written to a file of another program or of one's own; never half a file, for the person's eyes alone."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from meditation.history.store import HistoryStore

KINDS: Final = {"jsonl": ".jsonl", "csv": ".csv", "insight-timer": ".csv", "ics": ".ics"}
"""Kind, and how the name of its files ends."""


def history_as(kind: str, store: HistoryStore, *, notes: bool) -> Iterable[str]:
    """All of it as one of `KINDS`, piece by piece; `notes` are left out of a table unless wished.

    Raises KeyError for any other kind.
    """
    from meditation.history.portable import history_lines  # noqa: PLC0415 - here and below: written seldom
    from meditation.history.tables import csv_lines, insight_lines  # noqa: PLC0415

    if kind == "jsonl":
        return (f"{line}\n" for line in history_lines(store.sessions(), store.pauses()))
    if kind == "csv":
        return csv_lines(store.sessions(), notes=notes)
    if kind == "insight-timer":
        return insight_lines(store.sessions())
    if kind == "ics":
        from meditation.history.diary import calendar_lines  # noqa: PLC0415

        return calendar_lines(store.sessions())
    raise KeyError(kind)


def write_privately(path: Path, lines: Iterable[str]) -> None:
    """Write beside, then rename; only this person may read it. Raises OSError."""
    part = path.with_name(f"{path.name}.part")
    part.unlink(missing_ok=True)
    try:
        part.touch(mode=0o600)
        with part.open("w", encoding="utf-8", newline="") as out:
            out.writelines(lines)
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)
