"""The speaker: has the lines of a session said ahead of time, the first ones first, and hands them out as clips."""

from __future__ import annotations

import threading
from collections import deque
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from audio.voice.cache import key_of
from audio.voice.voice import NoVoice, Pace

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from audio.clip import Clip
    from audio.voice.cache import Spoken
    from audio.voice.recordings import Recording, Recordings
    from audio.voice.voice import Mono, Voice

TRIES: Final = 3
"""Failures in a row after which a voice is not asked again in this session."""


NONE_SPEAKS: Final = "There is no voice for this language here, so the words are shown."


@dataclass(frozen=True, slots=True)
class Line:
    """What is to be said for one cue."""

    text: str
    name: str = ""


class Speaker:
    """One session's voice. A recording comes first, then the first voice that speaks the language."""

    def __init__(
        self,
        voices: Sequence[Voice],
        spoken: Spoken,
        *,
        language: str = "en",
        pace: Pace = Pace.CALM,
        recordings: Sequence[Recordings] = (),
    ) -> None:
        self.pace, self.language = pace, language
        self._voices = [voice for voice in voices if voice.speaks(language)]
        self._spoken = spoken
        self._recordings = recordings
        self._failures: dict[str, int] = {}
        self._gains: dict[str, float] = {}
        self._waiting: deque[Line] = deque()
        self._done: set[Line] = set()
        self._changed = threading.Condition()
        self._worker: threading.Thread | None = None
        self._stopped = False
        self._on_said: Callable[[], None] | None = None
        self.trouble = "" if self._voices or recordings else NONE_SPEAKS

    # -- ahead of time ------------------------------------------------------------------------------------------

    def prepare(self, lines: Iterable[Line], on_said: Callable[[], None] | None = None) -> None:
        """Have these said, in this order, before whatever waits already.

        `on_said` is called on another thread after each one.
        """
        with self._changed:
            wanted = [line for line in dict.fromkeys(lines) if line not in self._done]
            rest = [line for line in self._waiting if line not in set(wanted)]
            self._waiting = deque([*wanted, *rest])
            self._on_said = on_said or self._on_said
            self._stopped = False
            if self._waiting and (self._worker is None or not self._worker.is_alive()):
                self._worker = threading.Thread(target=self._work, name="speaker", daemon=True)
                self._worker.start()

    def wait(self, lines: Iterable[Line], seconds: float) -> bool:
        """Wait until these have been said, or cannot be; False where the time was too short."""
        wanted = set(lines)
        with self._changed:
            return self._changed.wait_for(lambda: self._stopped or wanted <= self._done, seconds)

    def ready(self, line: Line) -> bool:
        """True where nothing more is to be waited for, be it said or not."""
        with self._changed:
            return line in self._done

    def stop(self) -> None:
        """Say no more; what was said stays. Returns at once."""
        with self._changed:
            self._stopped = True
            self._waiting.clear()
            self._changed.notify_all()
        for voice in self._voices:
            voice.close()

    def _work(self) -> None:
        while True:
            with self._changed:
                if self._stopped or not self._waiting:
                    self._worker = None
                    return
                line = self._waiting.popleft()
            try:
                self._say(line)
            except NoVoice as trouble:
                self.trouble = trouble.sentence
            with self._changed:
                self._done.add(line)
                self._changed.notify_all()
                said = self._on_said
            if said is not None:
                said()

    def _say(self, line: Line) -> None:
        if self._recording(line) is not None:
            return
        last: NoVoice | None = None
        for voice in self._usable():
            try:
                from audio.voice.levels import PASSAGE  # noqa: PLC0415 - numpy comes with the first word

                self._said(voice, PASSAGE)
                self._gain_of(voice)
                self._said(voice, line.text)
            except NoVoice as trouble:
                last = trouble
                self._failures[voice.id] = self._failures.get(voice.id, 0) + 1
            else:
                self._failures[voice.id] = 0
                return
        if last is not None:
            raise last

    def _usable(self) -> list[Voice]:
        return [voice for voice in self._voices if self._failures.get(voice.id, 0) < TRIES]

    def _said(self, voice: Voice, text: str) -> Mono:
        from audio.voice.phrasing import speak  # noqa: PLC0415

        key = key_of(voice, text, self.language, self.pace)
        kept = self._spoken.get(key)
        if kept is None:
            self._spoken.put(key, speak(voice, text, self.language, self.pace))
            kept = self._spoken.get(key)
        if kept is None:
            raise NoVoice("What was said could not be kept, so the words are shown.")
        return kept

    # -- what was said ------------------------------------------------------------------------------------------

    def milliseconds(self, line: Line) -> int | None:
        """How long the line takes to say; None while that is not known."""
        found = self._recording(line)
        if found is not None:
            return found[1].ms
        voice = self._voice_of(line)
        return None if voice is None else self._spoken.milliseconds(key_of(voice, line.text, self.language, self.pace))

    def clip(self, line: Line) -> Clip | None:
        """The line as a clip at the standard's level; None where it was not said."""
        import numpy as np  # noqa: PLC0415

        from audio.clip import Clip  # noqa: PLC0415

        samples = self._samples(line)
        if samples is None or not len(samples):
            return None
        both = np.broadcast_to(samples[:, None], (len(samples), 2))  # heard from both sides, held once
        return Clip(line.name or "words", both)

    def _samples(self, line: Line) -> Mono | None:
        from audio.voice.levels import levelled  # noqa: PLC0415

        found = self._recording(line)
        if found is not None:
            recordings, recording = found
            try:
                return levelled(recordings.samples(recording), 1.0)
            except NoVoice as trouble:
                self.trouble = trouble.sentence
                return None
        voice = self._voice_of(line)
        if voice is None:
            return None
        said, gain = self._spoken.get(key_of(voice, line.text, self.language, self.pace)), self._gain_of(voice)
        return None if said is None or gain is None else levelled(said, gain)

    def _gain_of(self, voice: Voice) -> float | None:
        """By its passage, measured once: that takes a tenth of a second. None where it has not said it."""
        from audio.voice.levels import PASSAGE, gain_of  # noqa: PLC0415

        key = key_of(voice, PASSAGE, self.language, self.pace)
        if key not in self._gains:
            passage = self._spoken.get(key)
            if passage is None:
                return None
            self._gains[key] = gain_of(passage)
        return self._gains[key]

    def _voice_of(self, line: Line) -> Voice | None:
        """The first voice that has said it."""
        for voice in self._voices:
            if self._spoken.milliseconds(key_of(voice, line.text, self.language, self.pace)) is not None:
                return voice
        return None

    def _recording(self, line: Line) -> tuple[Recordings, Recording] | None:
        rows = ((own, own.find(line.name, line.text)) for own in self._recordings) if line.name else ()
        return next(((own, row) for own, row in rows if row is not None), None)
