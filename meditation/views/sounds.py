"""Ambiences to choose from, and the list of a person's own."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from meditation.language import noted, tr
from meditation.script.known import AMBIENCES
from meditation.session.clockface import spell_length

if TYPE_CHECKING:
    from collections.abc import Iterable

    from audio.own_sounds import OwnSound

ABOUT: Final = noted(
    "Rain at your window, a stream that you know: any recording of 5 seconds to an hour. It is copied, made as loud as "
    "the other sounds, and goes round without a seam. It stays on this computer."
)
AMBIENCE_WORDS: Final = {
    "quiet-room": noted("Quiet room"),
    "rain-far": noted("Rain far"),
    "soft-rain": noted("Soft rain"),
    "stream": noted("Stream"),
    "forest-dawn": noted("Forest dawn"),
    "night-crickets": noted("Night crickets"),
    "ocean-far": noted("Ocean far"),
    "brown-noise": noted("Brown noise"),
    "low-drone": noted("Low drone"),
}
NONE_YET: Final = noted("You have no sounds of your own yet.")
ADDED: Final = noted("“{title}” is among your sounds. It lasts {length} and then goes round.")
GONE: Final = noted("“{title}” was taken away.")


@dataclass(frozen=True, slots=True)
class SoundRow:
    """One sound of the person's own."""

    name: str
    title: str
    words: str
    """How long it is, and the file that it came from."""


@dataclass(frozen=True, slots=True)
class SoundsView:
    """The list of them."""

    rows: tuple[SoundRow, ...]
    endings: tuple[str, ...]
    """Of files that may be added: `.wav` and so on."""

    @property
    def about(self) -> str:
        """What may be added, and what becomes of it."""
        return tr(ABOUT)

    @property
    def empty(self) -> str:
        """What stands in the place of an empty list."""
        return "" if self.rows else tr(NONE_YET)


def sounds_view(own: Iterable[OwnSound]) -> SoundsView:
    from audio.kinds import ENDINGS  # noqa: PLC0415 - start-up counts

    rows = tuple(SoundRow(sound.name, sound.title, f"{_length(sound)} · {sound.source}") for sound in own)
    return SoundsView(rows, ENDINGS)


def ambiences_offered(own: Iterable[OwnSound] = ()) -> tuple[tuple[str, str], ...]:
    """(name, words) of every ambience: the program's, then the person's own."""
    ours = ((name, tr(AMBIENCE_WORDS[name])) for name in AMBIENCES)
    return (*ours, *((sound.name, sound.title) for sound in own))


def added(sound: OwnSound) -> str:
    """One sentence."""
    return tr(ADDED).format(title=sound.title, length=_length(sound))


def _length(sound: OwnSound) -> str:
    return spell_length(round(sound.seconds) * 1000)
