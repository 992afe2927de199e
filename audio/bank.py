"""The bank: every instrument and ambience made once, kept in memory and, as FLAC, in a cache folder."""

from __future__ import annotations

import difflib
import os
from typing import TYPE_CHECKING

import numpy as np
import soundfile

from audio import ambience, tone
from audio.clip import Clip
from audio.kinds import SoundFileError
from audio.long_clip import LongClip
from audio.own_sounds import file_of, own_sounds
from audio.pacer import pacer_clip
from audio.units import RATE

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from audio.own_sounds import OwnSound
    from audio.units import Samples

STEPS = 2**23
"""24-bit steps: sounds are rounded to them when made, so that a kept one is the same bit for bit."""


class UnknownSound(Exception):  # noqa: N818 - a sentence for an author
    """A script names a sound that there is not."""


class SoundBank:
    """Sounds by name. Without a cache folder, or with one that cannot be written, they are made anew each start.

    In `own` are a person's own ambiences, found after those of the program and read as they are heard.
    """

    def __init__(self, cache: Path | None, own: Path | None = None) -> None:
        self._cache = cache
        self._own = own
        self._clips: dict[str, Clip] = {}
        self._long: dict[str, LongClip] = {}

    def bell(self, name: str) -> Clip:
        return self._clip(name, tone.BELLS, _bell_file(name))

    def make_bells(self) -> None:
        """Have every bell in the cache, so that none has to be made when it is to be heard."""
        for name, make in tone.BELLS.items():
            file = _bell_file(name)
            if self._cache is not None and file not in self._clips and not (self._cache / f"{file}.flac").exists():
                self._keep(file, _rounded(make()))

    def ambience(self, name: str) -> Clip | LongClip:
        """One of the program's, or of the person's own; made where it must be. Raises UnknownSound."""
        return self.kept_ambience(name) or self._clip(name, ambience.AMBIENCES, _ambience_file(name))

    def kept_ambience(self, name: str) -> Clip | LongClip | None:
        """The same at once; None where it has to be made, which takes seconds. Raises UnknownSound."""
        if name not in ambience.AMBIENCES and self._own is not None:
            mine = next((sound for sound in own_sounds(self._own) if sound.name == name), None)
            if mine is not None:
                return self._read_as_heard(mine, self._own)
        return self._known_clip(name, ambience.AMBIENCES, _ambience_file(name))

    def _read_as_heard(self, sound: OwnSound, folder: Path) -> LongClip:
        key = f"{sound.name} {sound.sha256}"
        if key not in self._long:
            try:
                self._long[key] = LongClip(sound.name, file_of(sound.name, folder))
            except SoundFileError as damage:
                raise UnknownSound(str(damage)) from damage
        return self._long[key]

    def pacer(self, sound: str, phase: str, frames: int) -> Clip | None:
        """As `pacer_clip`, each made once and kept in memory only: they are many, and quick to make."""
        name = f"pacer-{sound}-{phase}-{frames}"
        if name not in self._clips:
            samples = pacer_clip(sound, phase, frames)
            if samples is None:
                return None
            self._clips[name] = Clip(name, samples)
        return self._clips[name]

    def _clip(self, name: str, makers: Mapping[str, Callable[[], Samples]], file: str) -> Clip:
        known = self._known_clip(name, makers, file)
        if known is None:
            samples = _rounded(makers[name]())
            self._keep(file, samples)
            known = self._clips.setdefault(file, Clip(name, samples))  # another thread may have been as fast
        return known

    def _known_clip(self, name: str, makers: Mapping[str, Callable[[], Samples]], file: str) -> Clip | None:
        """From memory or the cache; None where it is in neither. Raises UnknownSound."""
        if name not in makers:
            near = difflib.get_close_matches(name, makers, n=1)
            hint = f"Did you mean “{near[0]}”?" if near else f"There are {', '.join(makers)}."
            raise UnknownSound(f"There is no sound called “{name}”. {hint}")
        if file not in self._clips:
            samples = self._kept(file)
            if samples is None:
                return None
            self._clips[file] = Clip(name, samples)
        return self._clips[file]

    def _kept(self, file: str) -> Samples | None:
        if self._cache is None:
            return None
        try:
            samples, rate = soundfile.read(self._cache / f"{file}.flac", dtype="float32", always_2d=True)
        except (OSError, soundfile.LibsndfileError):
            return None
        return samples if rate == RATE and len(samples) and samples.shape[1] == 2 else None

    def _keep(self, file: str, samples: Samples) -> None:
        if self._cache is None:
            return
        beside = self._cache / f"{file}.{os.getpid()}-{id(samples)}.part"  # no other program's, no other thread's
        try:
            self._cache.mkdir(parents=True, exist_ok=True, mode=0o700)
            soundfile.write(beside, samples, RATE, subtype="PCM_24", format="FLAC")
            beside.replace(self._cache / f"{file}.flac")
        except (OSError, soundfile.LibsndfileError):
            beside.unlink(missing_ok=True)  # a cache that cannot be written only costs time


def _bell_file(name: str) -> str:
    return f"bell-{name}-{tone.VERSION}"


def _ambience_file(name: str) -> str:
    return f"ambience-{name}-{ambience.VERSION}"


def _rounded(samples: Samples) -> Samples:
    rounded: Samples = (np.round(samples * STEPS) / STEPS).astype(np.float32)
    return rounded
