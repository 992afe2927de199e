"""A session on a card: what a list of sessions shows of it, without the script."""

from __future__ import annotations

import msgspec

from meditation.language import noted, tr

LEVEL_WORDS = {1: noted("Settling"), 2: noted("Turning toward"), 3: noted("Deeper")}
DEEPEST = 3


class CardView(msgspec.Struct, frozen=True):
    """One script on the shelf. `trouble` is set where it cannot be played: the card is greyed and says why."""

    id: str
    title: str
    line: str
    """Length and family: "5 min · Kindness"."""
    intention: str = ""
    scene: str = "dawn"
    level: str = ""
    depth: int = 0
    """The level as a number; 0 where there is none."""
    families: tuple[str, ...] = ()
    """Their ids."""
    shortest: int = 0
    longest: int = 0
    """ms: between the author's lengths."""
    uses_touch: bool = False
    uses_breath: bool = False
    trouble: str = ""
    starred: bool = False
    """True: it is one of the person's favourites."""
    last: str = ""
    """When they practised it last, in words; empty: not yet."""

    @property
    def playable(self) -> bool:
        return not self.trouble

    @property
    def spoken(self) -> str:
        """The card in one sentence, for a screen reader."""
        favourite = tr("A favourite") if self.starred else ""
        parts = [self.title, self.line, self.level, self.intention, favourite, self.last, self.trouble]
        return ". ".join(part for part in parts if part)
