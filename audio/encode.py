"""A score to a sound file, in blocks, with tags, cover and chapters: WAV, FLAC, OGG, Opus, MP3; M4A by ffmpeg."""

from __future__ import annotations

import errno
import os
import shutil
import subprocess
import tempfile
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Final

import soundfile

from audio.render import Volumes, render
from audio.tags import Tags, ffmetadata, write_tags
from audio.units import RATE

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from audio.score import Score

BLOCK: Final = RATE // 2
"""Frames a write: encoders have crashed on many minutes at once."""
KINDS: Final = {
    ".wav": ("WAV", "PCM_24"),
    ".flac": ("FLAC", "PCM_24"),
    ".ogg": ("OGG", "VORBIS"),
    ".opus": ("OGG", "OPUS"),
    ".mp3": ("MP3", "MPEG_LAYER_III"),
    ".m4a": ("FLAC", "PCM_24"),
}
"""Ending, and how the sound is first written; an M4A is made of a FLAC."""
M4A: Final = ".m4a"
M4A_BITS: Final = "160k"
LONGEST_WAV: Final = 4 * 3600 * RATE
"""Frames: a WAV file counts its bytes in 32 bits, which is a little more than this."""
FULL: Final = 1 << 16
"""Bytes left on a disk that is called full."""
FFMPEG_WITHIN: Final = 1800.0
"""Seconds; an hour of sound takes one minute."""
NO_TAGS: Final = Tags()
CANCELLED: Final = "The export was cancelled; nothing was written."


class ExportError(Exception):
    """The file could not be written; the message is one sentence."""


class ExportCancelledError(ExportError):
    """The listener has thought better of it; nothing was written."""


def export(
    score: Score,
    path: Path,
    tags: Tags = NO_TAGS,
    *,
    going_on: Callable[[float], bool] = lambda _share: True,
) -> None:
    """Write all of `score` to `path`, the kind of file by its ending.

    `going_on` is told how far it is, 0 to 1, every half a second of sound; False cancels. Written beside and renamed
    when whole: an export that is cancelled or fails leaves nothing behind. Raises ExportError.
    """
    ending = path.suffix.lower()
    kind = KINDS.get(ending)
    if kind is None:
        raise ExportError(f"I cannot write “{path.suffix or path.name}” files. Choose {', '.join(KINDS)}.")
    if ending == M4A and shutil.which("ffmpeg") is None:
        raise ExportError("M4A needs ffmpeg, which is not installed here. Choose .mp3 or .opus, or install ffmpeg.")
    if ending == ".wav" and score.length > LONGEST_WAV:
        raise ExportError(f"A WAV file holds {LONGEST_WAV // RATE // 3600} hours at most. Choose .flac.")
    beside = path.with_name(f".{path.name}.{os.getpid()}{ending}")
    try:
        if ending == M4A:
            _by_ffmpeg(score, beside, tags, going_on)
        else:
            _write(score, beside, kind, going_on)
            write_tags(beside, tags)
        beside.replace(path)
    except (OSError, ValueError, soundfile.LibsndfileError) as error:
        raise ExportError(f"{path} could not be written: {_reason(error)}.") from error
    finally:
        beside.unlink(missing_ok=True)


def _write(score: Score, path: Path, kind: tuple[str, str], going_on: Callable[[float], bool]) -> None:
    with _on(path.parent), soundfile.SoundFile(path, "w", RATE, 2, format=kind[0], subtype=kind[1]) as file:
        for first in range(0, score.length, BLOCK):
            if not going_on(first / score.length):
                raise ExportCancelledError(CANCELLED)
            file.write(render(score, first, min(BLOCK, score.length - first), Volumes()))
    going_on(1.0)


def _by_ffmpeg(score: Score, path: Path, tags: Tags, going_on: Callable[[float], bool]) -> None:
    with tempfile.TemporaryDirectory(prefix=f".{path.stem}.", dir=path.parent) as folder:
        sound, told, cover = (Path(folder) / name for name in ("sound.flac", "tags.txt", "cover.jpg"))
        _write(score, sound, KINDS[M4A], going_on)
        told.write_text(ffmetadata(tags), encoding="utf-8")
        inputs = ["-i", str(sound), "-f", "ffmetadata", "-i", str(told)]
        maps = ["-map", "0:a", "-map_metadata", "1", "-map_chapters", "1"]
        if tags.cover:
            cover.write_bytes(tags.cover)
            inputs += ["-i", str(cover)]
            maps += ["-map", "2:v", "-c:v", "copy", "-disposition:v:0", "attached_pic"]
        made = ["-c:a", "aac", "-b:a", M4A_BITS, "-fflags", "+bitexact", "-f", "ipod", str(path)]
        try:
            with _on(path.parent):
                subprocess.run(
                    ["ffmpeg", "-nostdin", "-loglevel", "error", "-y", *inputs, *maps, *made],
                    stdin=subprocess.DEVNULL,
                    capture_output=True,
                    timeout=FFMPEG_WITHIN,
                    check=True,
                )
        except subprocess.SubprocessError as error:
            raise ExportError("ffmpeg could not make an M4A of it. Choose .mp3 or .opus.") from error


@contextmanager
def _on(folder: Path) -> Iterator[None]:
    """Encoders do not say why they fail: the disk is asked while what was written is still on it."""
    try:
        yield
    except (soundfile.LibsndfileError, subprocess.SubprocessError) as error:
        if folder.is_dir() and shutil.disk_usage(folder).free < FULL:
            raise OSError(errno.ENOSPC, "The disk is full") from error
        raise


def _reason(error: Exception) -> str:
    if isinstance(error, OSError) and error.errno == errno.ENOSPC:
        return "the disk is full"
    return str(getattr(error, "strerror", None) or "the disk or the folder does not allow it").lower()
