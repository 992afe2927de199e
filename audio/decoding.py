"""The process that reads files nobody vouches for: `python -m audio.decoding IN OUT [IN OUT ...]`, under limits.

Each IN becomes OUT, bare float32 stereo at the house rate, and a line of JSON on standard output: `{"frames": 480000}`
or `{"trouble": "..."}` with a sentence for the listener. It holds a second or so of sound at a time, may open no
socket, and where the system has such limits it can neither fill the memory nor the disk nor work for ever.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from audio.kinds import M4A, SoundFileError, cut_off, kind_of, unreadable
from audio.units import RATE

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from audio.units import Samples

LONGEST: Final = 3600
"""Seconds of sound in one file."""
LARGEST: Final = 2 * 2**30
"""Bytes of one file."""
MEMORY: Final = 2 * 2**30
"""Bytes that it may address; a quarter of that is usual, most of it never touched."""
WORK: Final = 600
"""Seconds of the processor."""
FRAME: Final = 8
"""Bytes of a float32 stereo frame."""
BLOCK: Final = 1 << 15
"""Frames read at a time."""
BEYOND: Final = 1e4
"""No recording is so far above full scale (80 dB): what is, is damage."""
KINDER: Final = 5
"""How much less of the processor it asks for than the player, whose sound must not wait."""


def main(arguments: list[str]) -> int:
    """Read the files named, two by two."""
    tells = os.fdopen(os.dup(sys.stdout.fileno()), "w", encoding="utf-8")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())  # what a library prints is no answer
    live_within_limits()
    for source, out in zip(arguments[::2], arguments[1::2], strict=True):
        tells.write(json.dumps(_told(Path(source), Path(out))) + "\n")
        tells.flush()
    return 0


def live_within_limits() -> None:
    """Ask little, and have the system see to it."""
    os.environ |= {"OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"}
    sys.addaudithook(_refuse_sockets)
    if hasattr(os, "nice"):
        os.nice(KINDER)
    try:
        import resource  # noqa: PLC0415 - not on every system
    except ImportError:
        return
    wanted = {"RLIMIT_CORE": 0, "RLIMIT_CPU": WORK, "RLIMIT_AS": MEMORY, "RLIMIT_FSIZE": (LONGEST + 10) * RATE * FRAME}
    for name, most in wanted.items():
        kind = getattr(resource, name)
        _, hard = resource.getrlimit(kind)
        lowest = most if hard == resource.RLIM_INFINITY else min(most, hard)
        try:
            resource.setrlimit(kind, (lowest, lowest))
        except (OSError, ValueError):  # macOS has the name of a limit that it does not keep
            continue


def _refuse_sockets(event: str, _arguments: tuple[Any, ...]) -> None:
    if event.startswith("socket."):
        raise PermissionError("reading a sound opens no sockets")


def _told(source: Path, out: Path) -> dict[str, Any]:
    try:
        return {"frames": decode(source, out)}
    except SoundFileError as trouble:
        return {"trouble": str(trouble)}
    except OSError as trouble:
        reason = (trouble.strerror or "unknown reason").lower()
        return {"trouble": f"“{source.name}” could not be read or copied: {reason}."}
    except Exception:  # noqa: BLE001 - whatever a damaged file does to a library, MemoryError among it
        return {"trouble": str(unreadable(source.name))}


def decode(source: Path, out: Path) -> int:
    """Write all of `source` to `out`; gives the frames written, at RATE. Raises SoundFileError, OSError."""
    blocks = _by_ffmpeg(source) if kind_of(source) is M4A else _by_libsndfile(source)
    frames = 0
    with out.open("wb") as file:
        for block in blocks:
            file.write(block.tobytes())
            frames += len(block)
            if frames > LONGEST * RATE:
                raise SoundFileError(f"“{source.name}” is longer than {LONGEST // 60} minutes; a part of it would do.")
    return frames


def _by_libsndfile(source: Path) -> Iterator[Samples]:
    import soundfile  # noqa: PLC0415 - first the limits, then what they are for

    from audio.clip import check_shape  # noqa: PLC0415

    try:
        with soundfile.SoundFile(source) as file:
            check_shape(source.name, file.samplerate, file.channels)
            promised, read = file.frames, 0

            def blocks() -> Iterator[Samples]:
                nonlocal read
                while len(block := file.read(BLOCK, dtype="float32", always_2d=True)):
                    read += len(block)
                    yield _tamed(block)

            yield from _at_house_rate(blocks(), file.samplerate)
    except (soundfile.LibsndfileError, RuntimeError, ValueError) as damage:
        raise unreadable(source.name) from damage
    if read < promised < 2**62:  # a stream may not know its length
        raise cut_off(source.name)


def _at_house_rate(blocks: Iterable[Samples], rate: int) -> Iterator[Samples]:
    if rate == RATE:
        yield from blocks
        return
    import numpy as np  # noqa: PLC0415
    import soxr  # noqa: PLC0415

    stream = soxr.ResampleStream(rate, RATE, 2, dtype="float32", quality="HQ")
    for block in blocks:
        yield stream.resample_chunk(block)
    yield stream.resample_chunk(np.zeros((0, 2), np.float32), last=True)


def _by_ffmpeg(source: Path) -> Iterator[Samples]:
    """Through the person's own ffmpeg, told the kind so that it guesses nothing, and allowed no protocol but files."""
    import numpy as np  # noqa: PLC0415

    program = shutil.which("ffmpeg")
    if program is None:
        raise SoundFileError(
            f"“{source.name}” needs ffmpeg, which is not installed; WAV, FLAC, OGG, Opus and MP3 do without."
        )
    # fmt: off
    command = [
        program, "-nostdin", "-v", "quiet", "-xerror", "-threads", "1", "-protocol_whitelist", "file,pipe",
        "-f", "mov", "-i", f"file:{source.resolve()}", "-map", "0:a:0", "-t", str(LONGEST + 1),
        "-ac", "2", "-ar", str(RATE), "-f", "f32le", "pipe:1",
    ]
    # fmt: on
    with subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE) as process:
        if process.stdout is None:
            return
        try:
            while len(data := process.stdout.read(BLOCK * FRAME)) >= FRAME:
                whole = len(data) // FRAME * FRAME
                yield _tamed(np.frombuffer(data[:whole], "<f4").astype(np.float32).reshape(-1, 2))
        finally:
            process.stdout.close()
    if process.returncode != 0:
        raise unreadable(source.name)


def _tamed(block: Samples) -> Samples:
    """Two sides, every sample a number of some likelihood."""
    import numpy as np  # noqa: PLC0415

    both = np.repeat(block, 2, axis=1) if block.shape[1] == 1 else block
    return np.where(np.abs(both) < BEYOND, both, np.float32(0))  # not a number is not below anything


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
