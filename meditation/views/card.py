"""A session on a card: what a list of sessions shows of it, without the script."""

from __future__ import annotations

from dataclasses import dataclass

LEVEL_WORDS = {1: "Settling", 2: "Turning toward", 3: "Deeper"}


@dataclass(frozen=True, slots=True)
class CardView:
    """One script on the shelf. `trouble` is set where it cannot be played: the card is greyed and says why."""

    id: str
    title: str
    line: str
    """Length and family: "5 min · Kindness"."""
    intention: str = ""
    scene: str = "dawn"
    level: str = ""
    uses_touch: bool = False
    uses_breath: bool = False
    trouble: str = ""

    @property
    def playable(self) -> bool:
        return not self.trouble

    @property
    def spoken(self) -> str:
        """The card in one sentence, for a screen reader."""
        parts = [self.title, self.line, self.level, self.intention, self.trouble]
        return ". ".join(part for part in parts if part)
