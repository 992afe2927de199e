"""The spoken guidance of the program: which voice speaks, at which pace, and what it has said already."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from meditation.language import noted, tr

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from audio.clip import Clip
    from audio.voice.cache import Spoken
    from audio.voice.recordings import Recordings
    from audio.voice.speaker import Line, Speaker
    from audio.voice.voice import Voice
    from meditation.places import Places
    from meditation.script.model import Script
    from meditation.session.timeline import CueAt
    from meditation.session.wording import Reading
    from meditation.settings import Settings

WORDS_ONLY, SPOKEN, SYSTEM = "", "neural", "system"
"""What may be chosen as a voice: none, the program's own, or the system's."""
CHOICES = {
    WORDS_ONLY: noted("Words alone"),
    SPOKEN: noted("With a voice"),
    SYSTEM: noted("The system's"),
    "piper": "Piper",
}
PACES = (("calm", noted("Calm")), ("slow", noted("Slow")))
FIRST = 3
"""Cues that shall be ready before the start; the others are said while it plays, far ahead."""


class Guidance:
    """Made once; starts a voice only when something is to be said."""

    def __init__(self, where: Places, settings: Callable[[], Settings]) -> None:
        self._places = where
        self._settings = settings

    @cached_property
    def spoken(self) -> Spoken:
        """What was said, on the disk; in memory alone where the person wants nothing kept."""
        from audio.voice.cache import Spoken  # noqa: PLC0415 - most sessions are read

        return Spoken(self._places.spoken if self._settings().keep_speech else None)

    @cached_property
    def _own(self) -> Voice:
        from audio.voice.neural import Neural  # noqa: PLC0415

        return Neural()

    def voices(self, kind: str) -> list[Voice]:
        """Those that speak for a choice of CHOICES, the wanted one first; one that is missing leaves the others."""
        from audio.voice.system import piper_voice, system_voices  # noqa: PLC0415

        if kind == WORDS_ONLY:
            return []
        found: list[Voice] = [*system_voices()] if kind == SYSTEM else []
        if kind == "piper" and (piper := piper_voice(Path(self._settings().piper_model))) is not None:
            found.append(piper)
        return [*found, self._own] if kind != SPOKEN else [self._own, *system_voices()]

    def guide(self, script: Script, reading: Reading, kind: str, pace: str, beside: Path | None = None) -> Guide | None:
        """Who says this script; None where nobody shall. `beside` is the script's folder, which may hold recordings."""
        if kind == WORDS_ONLY:
            return None
        from audio.voice.speaker import Line, Speaker  # noqa: PLC0415
        from audio.voice.voice import Pace  # noqa: PLC0415
        from meditation.session.saying import said_in  # noqa: PLC0415

        heading = script.heading
        speaker = Speaker(
            self.voices(kind),
            self.spoken,
            language=heading.language,
            pace={p.word: p for p in Pace}.get(pace, Pace.CALM),
            recordings=self.recordings(heading.id, heading.language, beside),
        )
        return Guide(speaker, [Line(said.text, said.name) for said in said_in(script, reading)])

    def choices(self) -> tuple[tuple[str, str], ...]:
        """What may be chosen here, with its words."""
        from audio.voice.neural import is_installed  # noqa: PLC0415
        from audio.voice.system import system_voices  # noqa: PLC0415

        there = {WORDS_ONLY: True, SPOKEN: is_installed(), SYSTEM: bool(system_voices())}
        there["piper"] = bool(self._settings().piper_model)
        return tuple((kind, tr(words)) for kind, words in CHOICES.items() if there[kind])

    def recordings(self, script: str, language: str, beside: Path | None = None) -> tuple[Recordings, ...]:
        """The person's own recordings of a script, then those that came with it."""
        from audio.voice.recordings import Recordings  # noqa: PLC0415

        folders = [self._places.recordings / script / language]
        if beside is not None:
            folders.append(beside / "voice" / language)
        return tuple(Recordings(folder) for folder in folders if folder.is_dir())

    def close(self) -> None:
        """Let go of the voice."""
        if "_own" in self.__dict__:
            self._own.close()


class Guide:
    """The voice of one session: what it may say, what it has said, and how long that takes."""

    def __init__(self, speaker: Speaker, lines: Sequence[Line]) -> None:
        self._speaker = speaker
        self._lines = tuple(lines)
        self._clips: dict[Line, Clip] = {}

    def prepare(self) -> None:
        """Have everything said ahead, the words of the beginning first."""
        self._speaker.prepare(self._lines)

    def wait(self, seconds: float, first: int | None = FIRST) -> bool:
        """Wait for so many of the first lines (None: for all); False where the time was too short."""
        return self._speaker.wait(self._lines[:first], seconds)

    @property
    def said(self) -> int:
        """Lines for which nothing more is to be waited for."""
        return sum(1 for line in self._lines if self._speaker.ready(line))

    def __len__(self) -> int:
        """All lines that may be said."""
        return len(self._lines)

    def __bool__(self) -> bool:
        return True

    @property
    def trouble(self) -> str:
        """Why words are only shown, in a sentence; empty while all is well."""
        return self._speaker.trouble

    @property
    def lengths(self) -> Mapping[str, int]:
        """How long each text takes to say, in ms, as far as that is known."""
        known = ((line.text, self._speaker.milliseconds(line)) for line in self._lines)
        return {text: ms for text, ms in known if ms is not None}

    def clip(self, cue: CueAt) -> Clip | None:
        """What is heard at that cue, always the same clip; None where its words are only shown, so far."""
        from audio.voice.speaker import Line  # noqa: PLC0415

        if cue.spoken is None:
            return None
        line = Line(cue.spoken, cue.name)
        if line not in self._clips and (clip := self._speaker.clip(line)) is not None:
            self._clips[line] = clip
        return self._clips.get(line)

    def read(self, cues: Iterable[CueAt]) -> None:
        """Have in memory what is heard at these, as far as it was said; takes seconds for many: beside the screen."""
        for cue in cues:
            self.clip(cue)

    def stop(self) -> None:
        """Say no more."""
        self._speaker.stop()
