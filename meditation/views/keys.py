"""The keys of the window and the player in sentences, for whoever looks them up."""

from __future__ import annotations

from typing import Final

from meditation.language import noted, tr

KEYS: Final = (
    noted("While a session plays: Space pauses and goes on, Esc ends it, T is for when it is too much."),
    noted("← and → go to the words before and after, W shows all of them, ↑ and ↓ change the volume."),
    noted("C changes the session, V its sounds, plus and minus the breath; Enter marks a breath of your own."),
    noted("R rests in a gentler session where one is offered, H hides the time."),
    noted("P shows it to a group in very large words: Space or N goes on, G lets it run, Esc comes back."),
    noted("Everywhere: F1 is Help, F9 hides everything and brings it back, F11 fills the screen."),
    noted("Ctrl with plus or minus makes letters larger or smaller, with 0 as usual; with 1 to 6 it opens the pages."),
    noted("Ctrl+F searches the library. Tab leads to every control."),
)


def keys() -> tuple[str, ...]:
    """A sentence for each few keys that belong together."""
    return tuple(map(tr, KEYS))
