"""Recording a session's words in one's own voice: each cue said, heard, said again, or taken out."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from audio.clip import Clip
from audio.output import NoDevice
from audio.voice.recordings import Recordings
from audio.voice.voice import NoVoice
from meditation.language import tr

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from typing import Protocol

    from audio.hearing import Hearing
    from audio.voice.voice import Mono
    from meditation.session.saying import Said

    class Listening(Protocol):
        """A microphone."""

        level: float

        def start(self) -> None: ...

        def stop(self) -> Mono: ...


@dataclass(frozen=True, slots=True)
class RecordedLine:
    """One cue's words, and whether they have been said."""

    id: str
    text: str
    recorded: bool
    plain: bool
    """False for wordings that somebody has to ask for."""


class Recorder:
    """One session in one language; what was said is kept at once."""

    def __init__(
        self, folder: Path, said: tuple[Said, ...], microphone: Listening, play: Callable[[Clip], Hearing]
    ) -> None:
        self._own = Recordings(folder)
        self._said = {_id(row): row for row in said}
        self._microphone = microphone
        self._play = play
        self._recording = ""

    @property
    def lines(self) -> tuple[RecordedLine, ...]:
        """All words of the session, those first that everybody hears."""
        return tuple(
            RecordedLine(id_, row.text, self._own.find(row.name, row.text) is not None, row.plain)
            for id_, row in self._said.items()
        )

    @property
    def level(self) -> float:
        """How loud it is just now, 0 to 1."""
        return self._microphone.level

    def start(self, id_: str) -> str:
        """Begin to listen for that line's words; a sentence where there is no microphone."""
        try:
            self._microphone.start()
        except NoDevice as told:
            return str(told)
        self._recording = id_
        return ""

    def stop(self) -> str:
        """Keep what was said, in the place of an earlier take; a sentence where it could not be kept."""
        id_, self._recording = self._recording, ""
        samples = self._microphone.stop()
        if not id_:
            return ""
        row = self._said[id_]
        try:
            self._own.add(row.name, row.text, samples, variant=_variant(row))
        except NoVoice as told:
            return told.sentence
        except (OSError, ValueError) as trouble:
            reason = getattr(trouble, "strerror", None) or trouble
            return tr("This could not be kept: {why}.").format(why=reason)
        return ""

    def hear(self, id_: str) -> Hearing | None:
        """Play what was recorded; None where nothing was."""
        row = self._said[id_]
        found = self._own.find(row.name, row.text)
        if found is None:
            return None
        import numpy as np  # noqa: PLC0415 - most who look at the list hear nothing

        samples = self._own.samples(found)
        return self._play(Clip(row.name, np.broadcast_to(samples[:, None], (len(samples), 2))))

    def remove(self, id_: str) -> None:
        """Take the recording of that line away."""
        row = self._said[id_]
        found = self._own.find(row.name, row.text)
        if found is not None:
            self._own.remove(found.id)


def _id(row: Said) -> str:
    return row.name if row.plain else f"{row.name}.{_variant(row)}"


def _variant(row: Said) -> str:
    """A short name for another wording of the same cue."""
    return "" if row.plain else hashlib.sha256(row.text.encode()).hexdigest()[:8]
