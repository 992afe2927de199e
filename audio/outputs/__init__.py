"""Every output by name; each is imported when it is asked for."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from audio.output import Output


def _miniaudio() -> Output:
    from audio.outputs.miniaudio_ import MiniaudioOutput  # noqa: PLC0415 - only where sound is wanted

    return MiniaudioOutput()


def _silent() -> Output:
    from audio.outputs.silent import SilentOutput  # noqa: PLC0415

    return SilentOutput()


OUTPUTS: Final[Mapping[str, Callable[[], Output]]] = MappingProxyType({"miniaudio": _miniaudio, "silent": _silent})
DEFAULT: Final = "miniaudio"
