"""The sound of the program: its instruments, where they are heard, and how loud."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from audio.bank import SoundBank
    from audio.hearing import Hearing
    from audio.output import DeviceName, Output
    from audio.score import Channel, Score
    from audio.transport import Transport
    from meditation.places import Places
    from meditation.session.timeline import Timeline
    from meditation.settings import Settings

HEARD_NOW = "bowl-low"
"""The bell of “Hear it now”."""


class Sound:
    """Made once; opens a device only when something is to be heard."""

    def __init__(self, where: Places, settings: Callable[[], Settings]) -> None:
        self._places = where
        self._settings = settings

    @cached_property
    def bank(self) -> SoundBank:
        """Every instrument and ambience."""
        from audio.bank import SoundBank  # noqa: PLC0415 - loads numpy

        return SoundBank(self._places.cache / "sounds")

    def score(self, timeline: Timeline, breath_sound: str = "") -> Score:
        """What will sound; raises audio's UnknownSound."""
        from meditation.session.sounding import score_for  # noqa: PLC0415

        return score_for(timeline, self.bank, breath_sound)

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

    @property
    def parts(self) -> Mapping[Channel, float]:
        """How much of the volume each channel gets."""
        from audio.score import Channel  # noqa: PLC0415

        kept = self._settings()
        return {
            Channel.BELL: kept.bell_volume,
            Channel.AMBIENCE: kept.ambience_volume,
            Channel.VOICE: kept.voice_volume,
        }

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
        for channel, part in self.parts.items():
            transport.set_volume(channel, self._settings().volume * part)
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

    def hear(self) -> Hearing:
        """Strike a bell now; may take a second or two until the device is open."""
        from audio.hearing import hear  # noqa: PLC0415

        kept = self._settings()
        return hear(self.output(), self.bank.bell(HEARD_NOW), volume=kept.volume * kept.bell_volume)
