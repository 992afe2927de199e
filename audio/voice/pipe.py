"""The pipe between the player and the helper that speaks: length, JSON, then as many bytes of sound as it says."""

from __future__ import annotations

import json
import struct
from typing import IO, TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

LENGTH = struct.Struct(">II")
"""Bytes of JSON, bytes of sound."""
MOST_JSON = 1 << 20
MOST_SOUND = 1 << 28


class PipeClosed(Exception):  # noqa: N818 - the other side has gone, which is how a helper ends
    """The other side is not there any more, or says what it cannot mean."""


def send(pipe: IO[bytes], told: Mapping[str, Any], sound: bytes = b"") -> None:
    """Write one message; raises PipeClosed."""
    text = json.dumps(told).encode()
    try:
        pipe.write(LENGTH.pack(len(text), len(sound)) + text + sound)
        pipe.flush()
    except (OSError, ValueError) as gone:
        raise PipeClosed from gone


def receive(pipe: IO[bytes]) -> tuple[dict[str, Any], bytes]:
    """Read one message, waiting for it; raises PipeClosed."""
    text, sound = LENGTH.unpack(_exactly(pipe, LENGTH.size))
    if text > MOST_JSON or sound > MOST_SOUND:
        raise PipeClosed
    try:
        told = json.loads(_exactly(pipe, text))
    except ValueError as nonsense:
        raise PipeClosed from nonsense
    if not isinstance(told, dict):
        raise PipeClosed
    return told, _exactly(pipe, sound)


def _exactly(pipe: IO[bytes], count: int) -> bytes:
    try:
        found = pipe.read(count)
    except (OSError, ValueError) as gone:
        raise PipeClosed from gone
    if len(found) < count:
        raise PipeClosed
    return found
