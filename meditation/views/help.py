"""The Help page: words first, then people to speak with, then something to do right now."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from meditation.views.card import CardView
    from meditation.views.questions import Question


@dataclass(frozen=True, slots=True)
class LineView:
    """One helpline: whom it reaches and how, with the date on which it was last compared with its source."""

    name: str
    channel: str
    """What to do: "Call", "Text HOME to", "Chat online at"."""
    number: str
    """To be dialled, texted, or, of an address, copied."""
    hours: str
    checked: str
    """The day, in words."""
    about: str = ""
    address: bool = False
    """True: it is reached on the web, which this program never is."""

    @property
    def spoken(self) -> str:
        return ". ".join(part for part in (self.name, self.about, f"{self.channel} {self.number}", self.hours) if part)


@dataclass(frozen=True, slots=True)
class HelpView:
    """Everything on the page."""

    title: str
    words: tuple[str, ...]
    grounding: tuple[str, ...]
    lines: tuple[LineView, ...]
    """Those of the person's country; where it is not known here, a directory of all."""
    session: CardView | None
    """A short settling session that can begin at once."""
    scope: str
    """What this program is not."""
    plan: str = ""
    """The person's own people and plan, in their own words."""
    notice: str = ""
    place: str = ""
    """For which country the lines are, in a few words."""
    country: Question | None = None
    """Whose lines come first: the only thing to choose here."""
    others: tuple[tuple[str, tuple[LineView, ...]], ...] = ()
    """The lines of other countries, by name."""
