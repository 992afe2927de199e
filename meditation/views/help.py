"""The Help page: words first, then people to speak with, then something to do right now."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from meditation.views.cards import CardView


@dataclass(frozen=True, slots=True)
class LineView:
    """One helpline: whom it reaches and how, with the date it was last checked."""

    country: str
    name: str
    number: str
    hours: str
    checked: str


@dataclass(frozen=True, slots=True)
class HelpView:
    words: tuple[str, ...]
    grounding: tuple[str, ...]
    lines: tuple[LineView, ...]
    session: CardView | None
    """A short settling session that can begin at once."""
    scope: str
    """What this program is not."""
    plan: str = ""
    """The person's own people and plan, in their own words."""
    notice: str = ""
