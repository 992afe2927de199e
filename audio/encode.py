"""A score to a sound file, in blocks, with tags: WAV, FLAC, OGG, Opus and MP3."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Final

import soundfile

from audio.render import Volumes, render
from audio.units import RATE

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from audio.score import Score

BLOCK: Final = RATE // 2
"""Frames a write: encoders have crashed on many minutes at once."""
KINDS: Final = {
    ".wav": ("WAV", "PCM_24"),
    ".flac": ("FLAC", "PCM_24"),
    ".ogg": ("OGG", "VORBIS"),
    ".opus": ("OGG", "OPUS"),
    ".mp3": ("MP3", "MPEG_LAYER_III"),
}


class ExportError(Exception):
    """The file could not be written; the message is one sentence."""


def export(
    score: Score,
    path: Path,
    *,
    title: str = "",
    artist: str = "",
    progress: Callable[[float], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> None:
    """Write all of `score` to `path`, the kind of file by its ending; `progress` is told 0 to 1.

    Written beside and renamed when whole: an export that is cancelled or fails leaves nothing behind.
    Raises ExportError.
    """
    kind = KINDS.get(path.suffix.lower())
    if kind is None:
        raise ExportError(f"I cannot write “{path.suffix or path.name}” files. Choose {', '.join(KINDS)}.")
    beside = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        with soundfile.SoundFile(beside, "w", RATE, 2, format=kind[0], subtype=kind[1]) as file:
            if title:
                file.title = title
            if artist:  # an empty tag is an error to the encoder
                file.artist = artist
            for first in range(0, score.length, BLOCK):
                if cancelled is not None and cancelled():
                    raise ExportError("The export was cancelled; nothing was written.")
                file.write(render(score, first, min(BLOCK, score.length - first), Volumes()))
                if progress is not None:
                    progress(min(1.0, (first + BLOCK) / score.length))
        beside.replace(path)
    except (OSError, soundfile.LibsndfileError) as error:
        raise ExportError(f"{path} could not be written: {_reason(error)}.") from error
    finally:
        beside.unlink(missing_ok=True)


def _reason(error: Exception) -> str:
    return str(getattr(error, "strerror", None) or "the disk or the folder does not allow it").lower()
