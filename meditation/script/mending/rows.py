"""The lines of a file while it is mended: what is changed or added, and where; all others stay as they are."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Change:
    """One line that was changed, or lines that were added."""

    line: int
    """In the file as it was, from 1; of what is added, the line above it."""
    before: str | None
    """None where something is added."""
    after: tuple[str, ...]

    def __str__(self) -> str:
        rows = [] if self.before is None else [f"{self.line:>6} - {self.before}"]
        place = f"{self.line:>6}" if self.before is None else " " * 6
        for row in self.after:
            rows.append(f"{place} + {row}")
            place = " " * 6
        return "\n".join(rows)


class Rows:
    """Lines, and what becomes of them."""

    def __init__(self, text: str) -> None:
        self.rows = text.split("\n")
        self._changed: dict[int, str] = {}
        self._added: dict[int, list[str]] = {}

    def change(self, at: int, row: str) -> None:
        """Another row in the place of the one at `at`, from 0."""
        self._changed[at] = row

    def now(self, at: int) -> str:
        return self._changed.get(at, self.rows[at])

    def add(self, at: int, *rows: str) -> None:
        """More rows below the row at `at`, and below those that were added there before; -1 is the top."""
        self._added.setdefault(at, []).extend(rows)

    def text(self) -> str:
        rows = list(self._added.get(-1, ()))
        for at in range(len(self.rows)):
            rows += [self.now(at), *self._added.get(at, ())]
        return "\n".join(rows)

    def changes(self) -> tuple[Change, ...]:
        """In order of lines."""
        changed = [
            (at, 0, Change(at + 1, self.rows[at], (row,))) for at, row in self._changed.items() if row != self.rows[at]
        ]
        added = [(at, 1, Change(at + 1, None, tuple(rows))) for at, rows in self._added.items()]
        return tuple(change for _, _, change in sorted([*changed, *added], key=lambda change: change[:2]))
