"""A person's own people and plan for hard moments: plain words in one private file, shown on the Help page."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from meditation.language import tr

if TYPE_CHECKING:
    from meditation.places import Places

LONGEST: Final = 20_000
"""Letters."""


def load_plan(where: Places) -> tuple[str, str]:
    """The words and, where the file could not be read, a sentence; it is left as it is."""
    try:
        return where.safety_plan.read_text("utf-8")[:LONGEST], ""
    except FileNotFoundError:
        return "", ""
    except (OSError, UnicodeDecodeError) as trouble:
        reason = getattr(trouble, "strerror", None) or "it is not text"
        return "", tr("Your plan in {file} could not be read: {why}.").format(file=where.safety_plan.name, why=reason)


def save_plan(words: str, where: Places) -> str:
    """Write beside, then rename: never half a file. Gives a sentence when it could not be kept."""
    path = where.safety_plan
    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        beside = Path(f"{path}.new")
        beside.write_text(words[:LONGEST], encoding="utf-8")
        beside.chmod(0o600)
        beside.replace(path)
    except OSError as trouble:
        return tr("Your plan could not be kept: {why}.").format(why=trouble.strerror)
    return ""
