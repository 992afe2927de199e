"""The sound of the program: its instruments, where they are heard, and how loud."""

from __future__ import annotations

import time
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from audio.bank import SoundBank
    from audio.clip import Clip
    from audio.coming import Around
    from audio.hearing import Hearing
    from audio.output import DeviceName, Output
    from audio.own_sounds import OwnSound
    from audio.score import Channel, Score
    from audio.transport import Transport
    from meditation.places import Places
    from meditation.session.timeline import CueAt, Timeline
    from meditation.settings import Settings

HEARD_NOW = "bowl-low"
"""The bell of “Hear it now”."""


A_WHILE = 60.0
"""Seconds for which it is told that the sound comes from elsewhere than was chosen."""


@dataclass(frozen=True, slots=True)
class Volumes:
    """The sliders' places, 0 to 1: of everything, and each channel's part of it."""

    whole: float
    bell: float
    ambience: float
    voice: float
    muted: bool = False

    @classmethod
    def of(cls, settings: Settings) -> Volumes:
        return cls(settings.volume, settings.bell_volume, settings.ambience_volume, settings.voice_volume)

    def kept_in(self, settings: Settings) -> Settings:
        """The settings with these volumes; that something was muted is not kept."""
        import msgspec  # noqa: PLC0415 - loaded with the settings already

        parts = {"bell_volume": self.bell, "ambience_volume": self.ambience, "voice_volume": self.voice}
        return msgspec.structs.replace(settings, volume=self.whole, **parts)

    @property
    def heard(self) -> float:
        """Of everything, now."""
        return 0.0 if self.muted else self.whole

    @property
    def parts(self) -> Mapping[Channel, float]:
        """How much of it each channel gets."""
        from audio.score import Channel  # noqa: PLC0415

        return {Channel.BELL: self.bell, Channel.AMBIENCE: self.ambience, Channel.VOICE: self.voice}


class Notices:
    """What the sound has told of itself, for as long as it is worth saying."""

    def __init__(self, now: Callable[[], float] = time.monotonic) -> None:
        self._now = now
        self._told = ("", 0.0)

    def tell(self, sentence: str) -> None:
        """From any thread; the latest sentence is the one that counts."""
        self._told = (sentence, self._now())

    def say(self, *, sounding: bool) -> str:
        """While nothing is heard the latest; that it is heard elsewhere than was chosen, for the first minute."""
        from audio.transport import LOST  # noqa: PLC0415

        sentence, at = self._told
        if not sounding:
            return sentence
        return sentence if sentence != LOST and self._now() - at < A_WHILE else ""


class Sound:
    """Made once; opens a device only when something is to be heard."""

    def __init__(self, where: Places, settings: Callable[[], Settings]) -> None:
        self._places = where
        self._settings = settings

    @cached_property
    def bank(self) -> SoundBank:
        """Every instrument and ambience, the person's own too."""
        from audio.bank import SoundBank  # noqa: PLC0415 - loads numpy

        return SoundBank(self._places.cache / "sounds", self._places.own_sounds)

    def own_sounds(self) -> tuple[OwnSound, ...]:
        """The person's own ambiences."""
        from audio.own_sounds import own_sounds  # noqa: PLC0415

        return own_sounds(self._places.own_sounds)

    def add(self, path: Path, title: str = "") -> OwnSound:
        """Make an ambience of that file; takes a second for a minute of sound. Raises audio's SoundFileError."""
        from audio.own_sounds import add  # noqa: PLC0415

        return add(path, self._places.own_sounds, title)

    def rename(self, name: str, title: str) -> OwnSound:
        """Raises audio's SoundFileError."""
        from audio.own_sounds import rename  # noqa: PLC0415

        return rename(name, title, self._places.own_sounds)

    def remove(self, name: str) -> OwnSound:
        """Take it away for good; gives what it was. Raises audio's SoundFileError."""
        from audio.own_sounds import remove  # noqa: PLC0415

        return remove(name, self._places.own_sounds)

    def make_ready(self) -> None:
        """Whatever the first bell would have to wait for; takes a second the first time, beside the screen."""
        self.bank.make_bells()

    def around(self) -> Around:
        """The ambiences of one sitting: nobody waits for one that is not made yet."""
        from audio.coming import Around  # noqa: PLC0415

        return Around(self.bank)

    def score(
        self,
        timeline: Timeline,
        breath_sound: str = "",
        said: Callable[[CueAt], Clip | None] | None = None,
        around: Around | None = None,
    ) -> Score:
        """What will sound; `said` gives what a voice says at a cue. Raises audio's UnknownSound.

        Takes seconds where an ambience has to be made, but with `around`.
        """
        from meditation.session.sounding import score_for  # noqa: PLC0415

        return score_for(timeline, self.bank, breath_sound, said, around)

    def silence(self, timeline: Timeline, _breath_sound: str = "") -> Score:
        """The score of a session without sound."""
        from audio.score import Score  # noqa: PLC0415
        from audio.units import frames_of  # noqa: PLC0415

        return Score(frames_of(timeline.length), ())

    def output(self, *, heard: bool = True) -> Output:
        """The output and device that the settings name, not yet open."""
        from audio.outputs import OUTPUTS  # noqa: PLC0415

        kept = self._settings()
        return OUTPUTS[kept.output](kept.device) if heard else OUTPUTS["silent"]()

    def transport(
        self,
        score: Score,
        *,
        heard: bool,
        speed: float,
        on_trouble: Callable[[str], None],
        on_gap: Callable[[float], None],
    ) -> Transport:
        """What plays the score, at the volumes of the settings; not yet started."""
        from audio.transport import Transport  # noqa: PLC0415

        output = self.output(heard=heard)
        transport = Transport(score, output, speed=speed, on_trouble=on_trouble, on_gap=on_gap)
        volumes = Volumes.of(self._settings())
        for channel, part in volumes.parts.items():
            transport.set_volume(channel, volumes.heard * part)
        return transport

    @property
    def outputs(self) -> tuple[str, ...]:
        """The ways that sound can take on this computer, by their names in the settings; the usual one first."""
        from importlib.util import find_spec  # noqa: PLC0415

        return ("miniaudio", *(["simpleaudio"] if find_spec("simpleaudio") else []))

    def devices(self) -> list[DeviceName]:
        """Every device that may be chosen; may take a second."""
        from audio.outputs.miniaudio_ import devices  # noqa: PLC0415

        return devices()

    def where(self) -> str:
        """One sentence: where the bells will be heard; may take a second."""
        return self.output().where()

    def play(self, clip: Clip) -> Hearing:
        """Play something that is not part of a session, at the voice's volume."""
        from audio.hearing import hear  # noqa: PLC0415

        kept = self._settings()
        return hear(self.output(), clip, volume=kept.volume * kept.voice_volume)

    def hear(self) -> Hearing:
        """Strike a bell now; may take a second or two until the device is open."""
        from audio.hearing import hear  # noqa: PLC0415

        kept = self._settings()
        return hear(self.output(), self.bank.bell(HEARD_NOW), volume=kept.volume * kept.bell_volume)

    def hear_ambience(self, name: str) -> Hearing:
        """Some seconds of it; may take a second or two until the device is open. Raises audio's UnknownSound."""
        from audio.hearing import hear_ambience  # noqa: PLC0415

        kept = self._settings()
        return hear_ambience(self.output(), self.bank.ambience(name), volume=kept.volume * kept.ambience_volume)
