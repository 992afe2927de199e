"""Damaged sound files by the ten thousand: `python -m tests.audio.fuzz_audio 10000 [seed]`, so many of each kind.

Each is a good file, or two, with bytes put in, taken out, turned over or made extreme; sizes and checksums are often
mended afterwards, so that the damage reaches the decoder. The reader's process may read or refuse them in a sentence;
where it dies or hangs, it is one sentence to the listener, and it is counted here.
"""

from __future__ import annotations

import json
import random
import shutil
import subprocess
import sys
import tempfile
import time
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Final

import numpy as np
import soundfile

from audio.apart import reading_command
from audio.decoding import FRAME

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

FORMS: Final = {
    "wav": (
        ("WAV", "PCM_16"), ("WAV", "PCM_24"), ("WAV", "PCM_U8"), ("WAV", "FLOAT"), ("WAV", "DOUBLE"), ("WAV", "ULAW"),
        ("WAV", "MS_ADPCM"), ("WAV", "IMA_ADPCM"), ("WAV", "GSM610"), ("WAVEX", "PCM_16"), ("RF64", "PCM_16"),
    ),
    "flac": (("FLAC", "PCM_16"), ("FLAC", "PCM_24")),
    "ogg": (("OGG", "VORBIS"),),
    "opus": (("OGG", "OPUS"),),
    "mp3": (("MP3", "MPEG_LAYER_III"),),
}  # fmt: skip
"""Everything that hides behind an ending."""
EXTREMES: Final = (0, 1, 2, 0x7F, 0x80, 0xFF, 0x7FFF, 0x8000, 0xFFFF, 0x7FFFFFFF, 0x80000000, 0xFFFFFFFE, 0xFFFFFFFF)
AT_ONCE: Final = 100
"""Files that one process reads, as long as it lives."""
PATIENCE: Final = 60.0
"""Seconds for all of those; one or two are usual."""


@dataclass
class Found:
    """What became of them: read, refused, died, hung, by the first letters of what was said."""

    counts: Counter[str] = field(default_factory=Counter)
    said: Counter[str] = field(default_factory=Counter)
    wrong: list[str] = field(default_factory=list)
    """What must not be: an answer that is none."""
    kept: list[bytes] = field(default_factory=list)
    """Files over which the reader died or hung."""

    def __str__(self) -> str:
        counts = ", ".join(f"{count} {what}" for what, count in self.counts.most_common())
        return f"{sum(self.counts.values())} files: {counts}; {len(self.wrong)} wrong answers"


def seeds(kind: str, folder: Path) -> list[bytes]:
    """Good files of a kind, small ones: half a second of a tone in noise."""
    if kind == "m4a":
        return _by_ffmpeg(folder)
    found = []
    for number, (form, coding) in enumerate(FORMS[kind]):
        for channels, rate in ((1, 16_000), (2, 48_000)):
            if coding == "GSM610" and channels == 2:
                continue
            chance = np.random.default_rng(number)
            sound = 0.3 * np.sin(np.arange(rate // 2) * 0.05)[:, None] + chance.normal(0, 0.02, (rate // 2, channels))
            path = folder / f"seed.{kind}"
            soundfile.write(path, sound, rate, format=form, subtype=coding)
            found.append(path.read_bytes())
    return found


def _by_ffmpeg(folder: Path) -> list[bytes]:
    program = shutil.which("ffmpeg")
    if program is None:
        return []
    found = []
    for extra in ((), ("-movflags", "+faststart")):
        out = folder / "seed.m4a"
        made = [program, "-v", "error", "-y", "-f", "lavfi", "-i", "sine=440:d=0.5", "-ac", "2", *extra, str(out)]
        subprocess.run(made, check=True, stdin=subprocess.DEVNULL)
        found.append(out.read_bytes())
    return found


def damaged(good: bytes, other: bytes, chance: random.Random) -> bytes:
    """The file with something wrong in it, more often near its beginning, where the headers are."""
    data = bytearray(good)
    for _ in range(chance.choice((1, 1, 2, 3, 8, 30))):
        if len(data) < 8:
            break
        reach = len(data) if chance.random() < 0.5 else min(len(data), 200)
        at = chance.randrange(reach)
        length = chance.choice((1, 2, 4, 16, 64, 1000))
        match chance.randrange(8):
            case 0:
                data[at] ^= 1 << chance.randrange(8)
            case 1:
                data[at] = chance.randrange(256)
            case 2:
                size = chance.choice((1, 2, 4))
                number = chance.choice(EXTREMES) & (256**size - 1)
                data[at : at + size] = number.to_bytes(size, chance.choice(("little", "big")))
            case 3:
                del data[at : at + length]
            case 4:
                data[at:at] = data[at : at + length]
            case 5:
                data[at:at] = chance.randbytes(length)
            case 6:
                start = chance.randrange(len(other))
                data[at : at + length] = other[start : start + length]
            case _:
                del data[max(8, chance.randrange(len(data))) :]
    return mended(bytes(data)) if chance.random() < 0.7 else bytes(data)


def mended(data: bytes) -> bytes:
    """With the sizes and checksums that a reader looks at first."""
    if data[:4] == b"RIFF":
        return data[:4] + (max(0, len(data) - 8)).to_bytes(4, "little") + data[8:]
    if data[:4] == b"OggS":
        return b"".join(_pages(data))
    return data


def _pages(data: bytes) -> Iterator[bytes]:
    at = 0
    while at < len(data):
        if data[at : at + 4] != b"OggS" or at + 27 > len(data):
            yield data[at:]
            return
        count = data[at + 26]
        end = at + 27 + count + sum(data[at + 27 : at + 27 + count])
        page = data[at : at + 22] + bytes(4) + data[at + 26 : end]
        yield page[:22] + _checksum(page).to_bytes(4, "little") + page[26:]
        at = max(end, at + 27)


def _table() -> tuple[int, ...]:
    rows = []
    for byte in range(256):
        row = byte << 24
        for _ in range(8):
            row = (row << 1) ^ (0x04C11DB7 if row & 0x80000000 else 0)
        rows.append(row & 0xFFFFFFFF)
    return tuple(rows)


TABLE: Final = _table()


def _checksum(page: bytes) -> int:
    """That of an Ogg page (RFC 3533, section 6)."""
    value = 0
    for byte in page:
        value = ((value << 8) & 0xFFFFFFFF) ^ TABLE[(value >> 24) ^ byte]
    return value


def fuzz(kind: str, count: int, seed: int = 1) -> Found:
    """Have `count` damaged files of a kind read; the same ones for the same seed."""
    found = Found()
    chance = random.Random(f"{kind} {seed}")
    with tempfile.TemporaryDirectory(prefix="fuzz-") as name:
        folder = Path(name)
        good = seeds(kind, folder)
        if not good:
            return found
        for first in range(0, count, AT_ONCE):
            files = [folder / f"{n}.{kind}" for n in range(min(AT_ONCE, count - first))]
            for path in files:
                path.write_bytes(damaged(chance.choice(good), chance.choice(good), chance))
            read(files, folder / "out", found)
    return found


def read(files: Sequence[Path], out: Path, found: Found) -> None:
    """Give them to a process, and to another from the file on over which it died."""
    left = list(files)
    while left:
        answers, end = _answers(left, out)
        for path, answer in zip(left, answers, strict=False):
            _count(path, answer, found)
        left = left[len(answers) :]
        if left:
            found.counts[end] += 1
            found.kept.append(left.pop(0).read_bytes())


def _answers(files: Sequence[Path], out: Path) -> tuple[list[str], str]:
    """A line for each file that was answered, and how it ended with the next."""
    outs = [out.with_name(f"{out.name}{number}") for number in range(len(files))]
    pairs = [str(path) for pair in zip(files, outs, strict=True) for path in pair]
    try:
        done = subprocess.run(
            [*reading_command(), *pairs], capture_output=True, check=False, timeout=PATIENCE, stdin=subprocess.DEVNULL
        )
    except subprocess.TimeoutExpired as late:
        return (late.stdout or b"").decode().splitlines(), "hung"
    answers = done.stdout.decode().splitlines()
    for number, answer in enumerate(answers):
        frames = json.loads(answer).get("frames")
        if frames is not None and outs[number].stat().st_size != frames * FRAME:
            answers[number] = '{"lied": true}'
    return answers, f"died ({done.returncode})"


def _count(path: Path, answer: str, found: Found) -> None:
    told = json.loads(answer)
    sentence = told.get("trouble", "")
    if isinstance(told.get("frames"), int):
        found.counts["read"] += 1
    elif sentence.endswith(".") and sentence.isprintable() and path.name in sentence:
        found.counts["refused"] += 1
        found.said[sentence.replace(path.name, "it")] += 1
    else:
        found.counts["answered wrongly"] += 1
        found.wrong.append(answer)


def say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def main(arguments: Sequence[str]) -> int:
    count, seed = int(arguments[0]), int(arguments[1]) if len(arguments) > 1 else random.randrange(1 << 30)
    say(f"seed {seed}")
    wrong = 0
    for kind in (*FORMS, "m4a"):
        began = time.perf_counter()
        found = fuzz(kind, count, seed)
        wrong += len(found.wrong)
        say(f"{kind:<5} {found} ({time.perf_counter() - began:.0f} s)")
        for said, times in found.said.most_common(6):
            say(f"      {times:>6} {said}")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
