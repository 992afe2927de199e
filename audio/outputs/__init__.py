"""Every output by name; each is imported when it is asked for."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final, Protocol

if TYPE_CHECKING:
    from collections.abc import Mapping

    from audio.output import Output


class MakeOutput(Protocol):
    def __call__(self, where: str = "") -> Output:
        """An output that is not started yet; `where` is a device's name or a file's, empty for the default."""


def _miniaudio(where: str = "") -> Output:
    from audio.outputs.miniaudio_ import MiniaudioOutput  # noqa: PLC0415 - only where sound is wanted

    return MiniaudioOutput(where)


def _silent(where: str = "") -> Output:  # noqa: ARG001 - silence is everywhere the same
    from audio.outputs.silent import SilentOutput  # noqa: PLC0415

    return SilentOutput()


def _simpleaudio(where: str = "") -> Output:  # noqa: ARG001 - it knows the default only
    from audio.outputs.simpleaudio_ import SimpleaudioOutput  # noqa: PLC0415

    return SimpleaudioOutput()


def _wave_file(where: str = "") -> Output:
    from pathlib import Path  # noqa: PLC0415

    from audio.outputs.wave_file import WaveFileOutput  # noqa: PLC0415

    return WaveFileOutput(Path(where) if where else None)


OUTPUTS: Final[Mapping[str, MakeOutput]] = MappingProxyType(
    {"miniaudio": _miniaudio, "simpleaudio": _simpleaudio, "silent": _silent, "wave_file": _wave_file}
)
DEFAULT: Final = "miniaudio"
