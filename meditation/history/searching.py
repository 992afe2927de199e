"""What may be asked of the list of sessions: words, dates, a script, a source; as one query, newest first."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from meditation.history.session import BY_HAND, OWN

if TYPE_CHECKING:
    import datetime as dt


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which sessions; everything left out is no condition."""

    words: str = ""
    """In the title or the note, upper and lower case alike."""
    scripts: tuple[str, ...] = ()
    """Any of these."""
    first: dt.date | None = None
    last: dt.date | None = None
    source: str = ""
    noted: bool = False
    """Only with a note."""
    brought_in: bool = False
    """Only from a file of elsewhere."""

    def conditions(self) -> tuple[str, tuple[object, ...]]:
        """SQL for WHERE and its values."""
        rows: list[tuple[str, tuple[object, ...]]] = []
        if self.words:
            like = f"%{_literally(self.words)}%"
            rows.append(("(title LIKE ? ESCAPE '\\' OR note LIKE ? ESCAPE '\\')", (like, like)))
        if self.scripts:
            rows.append((f"script IN ({', '.join('?' * len(self.scripts))})", self.scripts))
        if self.first is not None:
            rows.append(("practice_day >= ?", (self.first.isoformat(),)))
        if self.last is not None:
            rows.append(("practice_day <= ?", (self.last.isoformat(),)))
        if self.source:
            rows.append(("source = ?", (self.source,)))
        if self.noted:
            rows.append(("note <> ''", ()))
        if self.brought_in:
            rows.append(("source NOT IN (?, ?)", (OWN, BY_HAND)))
        if not rows:
            return "1", ()
        return " AND ".join(row for row, _ in rows), tuple(value for _, values in rows for value in values)


ALL = Wanted()


def _literally(words: str) -> str:
    """Percent and underscore are letters to the person who types them."""
    return words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
