"""A clip: a sound held in memory at the house rate, and how one is read from a listener's file."""

from __future__ import annotations

import shutil
import stat
import warnings
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

import numpy as np
import soundfile

from audio.kinds import SoundFileError, unreadable
from audio.units import RATE, Frames

if TYPE_CHECKING:
    from pathlib import Path

    from audio.units import Samples

MAX_BYTES: Final = 512 * 2**20
MAX_SECONDS: Final = 1800.0
"""Half an hour: as float32 stereo that is 690 MB of memory."""

SLOWEST, FASTEST = 8_000, 192_000
"""Sample rates believed; anything else is a damaged header."""

BLOCK: Final = 1 << 16

FFMPEG_KINDS: Final = {".m4a": "m4a", ".mp4": "m4a", ".aac": "aac", ".wma": "asf"}
"""Suffixes that libsndfile does not read, and ffmpeg's name for each."""

FFMPEG_MARKS: Final = {"m4a": (4, b"ftyp"), "aac": (0, b"\xff"), "asf": (0, b"\x30\x26\xb2\x75")}
"""Offset and first bytes of a true file of the kind: ffmpeg is never shown a playlist dressed as a song."""


@dataclass(frozen=True, slots=True, eq=False)
class Clip:
    """A sound: `samples` is read-only float32, shape (frames, 2), at least one frame, at RATE. Compared by identity."""

    name: str
    samples: Samples

    def __post_init__(self) -> None:
        if self.samples.dtype != np.float32 or self.samples.ndim != 2 or self.samples.shape[1] != 2:
            raise ValueError(f"a clip is float32 stereo, not {self.samples.dtype} {self.samples.shape}")
        if not len(self.samples):
            raise ValueError("a clip has at least one frame")
        self.samples.flags.writeable = False

    @property
    def frames(self) -> Frames:
        return Frames(len(self.samples))

    def part(self, first: int, n: int) -> Samples:
        """`n` frames from `first` on, going round; not to be written to."""
        at = first % len(self.samples)
        # the seam of a loop, the only place where samples do not lie in one piece, comes once in a clip's length
        return (
            self.samples[at : at + n]
            if at + n <= len(self.samples)
            else self.samples[np.arange(at, at + n) % len(self.samples)]
        )


def decode(path: Path, *, max_bytes: int = MAX_BYTES, max_seconds: float = MAX_SECONDS) -> Clip:
    """The whole file as a clip at RATE: WAV, AIFF, FLAC, OGG, Opus, MP3; M4A, AAC and WMA where ffmpeg is installed.

    Mono is heard from both sides. Raises SoundFileError with one sentence for anything that cannot be used: missing,
    not a file, larger than `max_bytes`, longer than `max_seconds`, more than two channels, damaged, empty.
    """
    _check_size(path, max_bytes)
    kind = FFMPEG_KINDS.get(path.suffix.lower())
    if kind is None:
        samples, rate = _read(path, max_seconds)
    else:
        samples, rate = _read_with_ffmpeg(path, kind, max_seconds)
    if not len(samples):
        raise SoundFileError(f"“{path.name}” holds no sound.")
    if rate != RATE:
        import soxr  # noqa: PLC0415 - most files are at RATE already

        samples = np.asarray(soxr.resample(samples, rate, RATE, quality="HQ"), np.float32)
    return Clip(path.stem, _tamed(samples))


def _check_size(path: Path, max_bytes: int) -> None:
    try:
        found = path.stat()
    except OSError as error:
        raise SoundFileError(f"“{path.name}” cannot be opened: {_reason(error)}.") from error
    if not stat.S_ISREG(found.st_mode):  # a pipe or a device would be read for ever
        raise SoundFileError(f"“{path.name}” is not a sound file.")
    if found.st_size > max_bytes:
        raise SoundFileError(f"“{path.name}” is larger than {max_bytes // 2**20} MB; please choose a smaller file.")


def _read(path: Path, max_seconds: float) -> tuple[Samples, int]:
    """Through libsndfile, in blocks: a header may promise any number of frames."""
    blocks: list[Samples] = []
    try:
        with soundfile.SoundFile(path) as file:
            check_shape(path.name, file.samplerate, file.channels)
            left = int(max_seconds * file.samplerate)
            while len(block := file.read(BLOCK, dtype="float32", always_2d=True)):
                left -= len(block)
                if left < 0:
                    raise _too_long(path, max_seconds)
                blocks.append(block)
            rate: int = file.samplerate
    except (OSError, soundfile.LibsndfileError, RuntimeError, ValueError) as error:
        raise unreadable(path.name) from error
    joined = np.concatenate(blocks) if blocks else np.zeros((0, 2), np.float32)
    return _stereo(joined), rate


def _read_with_ffmpeg(path: Path, kind: str, max_seconds: float) -> tuple[Samples, int]:
    """Through pydub and ffmpeg, both found late: most listeners need neither."""
    offset, mark = FFMPEG_MARKS[kind]
    with path.open("rb") as file:
        if file.read(offset + len(mark))[offset:] != mark:
            raise unreadable(path.name)
    segments = pydub_segments(f"“{path.name}”")
    try:
        # one second over the limit is enough to know that the file is too long
        found = segments.from_file(str(path.resolve()), format=kind, duration=int(max_seconds) + 1)
    except Exception as error:  # pydub raises its own errors, KeyError and IndexError alike for a damaged file
        raise unreadable(path.name) from error
    check_shape(path.name, found.frame_rate, found.channels)
    if found.frame_count() > max_seconds * found.frame_rate:
        raise _too_long(path, max_seconds)
    whole = np.array(found.get_array_of_samples(), np.float32).reshape(-1, found.channels)
    return _stereo(whole / np.float32(found.max_possible_amplitude)), found.frame_rate


def pydub_segments(what: str) -> Any:
    """AudioSegment of pydub. Raises SoundFileError, beginning with `what`, where ffmpeg is not installed."""
    if shutil.which("ffmpeg") is None or shutil.which("ffprobe") is None:
        raise SoundFileError(f"{what} needs ffmpeg, which is not installed; WAV, FLAC, OGG, Opus and MP3 do without.")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # audioop is deprecated on 3.11 and 3.12; pydub says so at each import
        from pydub import AudioSegment  # noqa: PLC0415 - slow, noisy, and needed by few

        return AudioSegment


def check_shape(name: str, rate: int, channels: int) -> None:
    """Raises SoundFileError for a sample rate or a number of channels that is not to be believed."""
    if not SLOWEST <= rate <= FASTEST:
        raise SoundFileError(f"“{name}” has an unusual sample rate ({rate} Hz); please save it at 48000 Hz.")
    if channels not in {1, 2}:
        raise SoundFileError(f"“{name}” has {channels} channels; please save it as mono or stereo.")


def _too_long(path: Path, max_seconds: float) -> SoundFileError:
    return SoundFileError(f"“{path.name}” is longer than {max_seconds / 60:g} minutes; please choose a shorter one.")


def _stereo(samples: Samples) -> Samples:
    return np.repeat(samples, 2, axis=1) if samples.shape[1] == 1 else samples


def _tamed(samples: Samples) -> Samples:
    """No NaN, no infinity, nothing beyond full scale: float files may hold anything."""
    if not np.isfinite(samples).all():
        samples = np.nan_to_num(samples, nan=0.0, posinf=0.0, neginf=0.0)
    loudest = float(np.abs(samples).max())
    return np.ascontiguousarray(samples / np.float32(loudest) if loudest > 1 else samples)


def _reason(error: OSError) -> str:
    return (error.strerror or "unknown reason").lower()
