"""Files nobody vouches for: read in a process apart, or refused in one sentence, whatever becomes of that process."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from typing import TYPE_CHECKING

import numpy as np
import pytest
import soundfile

from audio.apart import decoded, reading_command
from audio.decoding import FRAME
from audio.kinds import SoundFileError, kind_of
from audio.units import RATE
from tests.audio.fuzz_audio import FORMS, fuzz

if TYPE_CHECKING:
    from pathlib import Path

    from audio.units import Samples

WRITTEN = {
    "wav": ("WAV", "PCM_24"),
    "flac": ("FLAC", "PCM_24"),
    "ogg": ("OGG", "VORBIS"),
    "opus": ("OGG", "OPUS"),
    "mp3": ("MP3", "MPEG_LAYER_III"),
}
each_kind = pytest.mark.parametrize("kind", WRITTEN)
needs_ffmpeg = pytest.mark.skipif(shutil.which("ffmpeg") is None, reason="M4A is read by ffmpeg")
needs_limits = pytest.mark.skipif(sys.platform != "linux", reason="limits of memory as Linux keeps them")


def wave(seconds: float = 1.0, rate: int = RATE) -> Samples:
    left = 0.4 * np.sin(np.arange(round(seconds * rate)) * 2 * np.pi * 440 / rate)
    return np.stack([left, 0.5 * left], axis=1).astype(np.float32)


def written(folder: Path, kind: str, samples: Samples | None = None, rate: int = RATE) -> Path:
    path = folder / f"sound.{kind}"
    soundfile.write(
        path, wave() if samples is None else samples, rate, format=WRITTEN[kind][0], subtype=WRITTEN[kind][1]
    )
    return path


def heard(path: Path) -> Samples:
    out = path.with_name("out.raw")
    frames = decoded(path, out)
    samples = np.fromfile(out, np.float32).reshape(-1, 2)
    assert len(samples) == frames
    return samples


def refused(path: Path, **how: object) -> str:
    with pytest.raises(SoundFileError) as told:
        decoded(path, path.with_name("out.raw"), **how)  # type: ignore[arg-type]
    sentence = str(told.value)
    assert sentence.endswith(".")
    assert sentence.isprintable()
    return sentence


@each_kind
def test_each_kind_is_read_to_its_end(tmp_path: Path, kind: str) -> None:
    samples = heard(written(tmp_path, kind))
    assert abs(len(samples) - RATE) < 2400
    if kind in {"wav", "flac"}:
        assert np.abs(samples - wave()).max() < 2**-22


@needs_ffmpeg
def test_m4a_is_read_where_ffmpeg_is(tmp_path: Path) -> None:
    path = tmp_path / "sound.m4a"
    made = ["ffmpeg", "-v", "error", "-i", str(written(tmp_path, "wav")), "-b:a", "256k", str(path)]
    subprocess.run(made, check=True)
    samples = heard(path)
    assert abs(len(samples) - RATE) < 2400
    assert samples[RATE // 4 : -RATE // 4, 0].std() == pytest.approx(0.4 / 2**0.5, rel=0.02)
    path.write_bytes(path.read_bytes()[:-500])
    assert "ends too early" in refused(path)


def test_without_ffmpeg_an_m4a_is_told_what_it_needs(tmp_path: Path) -> None:
    path = tmp_path / "sound.m4a"
    path.write_bytes(b"\0\0\0\x10ftypM4A \0\0\0\0")
    code = "import sys; from audio.decoding import main; sys.exit(main(sys.argv[1:]))"
    found = subprocess.run(
        [sys.executable, "-c", code, path, tmp_path / "out"],
        env={**os.environ, "PATH": str(tmp_path)},
        capture_output=True,
        check=True,
    )
    assert b"needs ffmpeg" in found.stdout


def test_another_rate_comes_at_the_house_rate_whole(tmp_path: Path) -> None:
    samples = heard(written(tmp_path, "wav", wave(3, 44_100), 44_100))
    assert abs(len(samples) - 3 * RATE) <= 1
    inside = slice(2000, -2000)
    assert np.abs(samples[inside] - wave(3)[: len(samples)][inside]).max() < 1e-3


def test_mono_comes_to_both_sides(tmp_path: Path) -> None:
    samples = heard(written(tmp_path, "flac", wave()[:, :1]))
    assert np.array_equal(samples[:, 0], samples[:, 1])


def test_numbers_that_no_microphone_gives_come_as_silence(tmp_path: Path) -> None:
    wild = wave()
    wild[100:104, 0] = [np.nan, np.inf, -np.inf, 1e30]
    path = tmp_path / "wild.wav"
    soundfile.write(path, wild, RATE, subtype="FLOAT")
    samples = heard(path)
    assert np.isfinite(samples).all()
    assert (samples[100:104, 0] == 0).all()
    assert np.array_equal(samples[200:], wild[200:])


@each_kind
@pytest.mark.parametrize("kept", [0.99, 0.6, 0.2])
def test_what_was_cut_off_is_refused(tmp_path: Path, kind: str, kept: float) -> None:
    noise = np.random.default_rng(3).normal(0, 0.1, (RATE, 2)).astype(np.float32)  # noise does not grow short
    path = written(tmp_path, kind, noise)
    data = path.read_bytes()
    path.write_bytes(data[: int(len(data) * kept)])
    refused(path)


@pytest.mark.parametrize(("inside", "ending"), [("wav", "mp3"), ("mp3", "ogg"), ("flac", "wav"), ("ogg", "m4a")])
def test_a_file_under_a_false_name_is_told_its_true_one(tmp_path: Path, inside: str, ending: str) -> None:
    path = written(tmp_path, inside)
    false = path.rename(path.with_suffix(f".{ending}"))
    assert f"should end in .{inside}" in refused(false)


@pytest.mark.parametrize("what", ["missing", "empty", "folder", "pipe", "words", "playlist"])
def test_what_is_no_sound_is_refused(tmp_path: Path, what: str) -> None:
    path = tmp_path / "rain\n.m4a"
    match what:
        case "empty":
            path.touch()
        case "folder":
            path.mkdir()
        case "pipe":
            os.mkfifo(path)
        case "words":
            path.write_text("not a sound " * 1000)
        case "playlist":
            path.write_text("#EXTM3U\n#EXTINF:1,\nfile:///etc/passwd\n")
        case _:
            pass
    refused(path)


def test_an_enormous_file_is_refused_without_being_read(tmp_path: Path) -> None:
    path = tmp_path / "long.wav"
    with path.open("wb") as file:
        file.truncate(3 * 2**30)  # takes no room
    assert "larger than 2 GB" in refused(path)


@pytest.mark.slow
def test_more_than_an_hour_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "long.flac"
    with soundfile.SoundFile(path, "w", 8000, 1, format="FLAC", subtype="PCM_16") as file:
        for _ in range(61):
            file.write(np.zeros(8000 * 60, np.float32))
    assert "longer than 60 minutes" in refused(path)


@pytest.mark.parametrize(
    "code",
    [
        "import os; os.abort()",
        "pass",
        "print('[]')",
        "print('nonsense')",
        "print('{\"frames\": 5}')",
        "raise SystemExit(3)",
    ],
)
def test_a_reader_that_crashes_or_lies_is_one_sentence(tmp_path: Path, code: str) -> None:
    assert "cannot be read as sound" in refused(written(tmp_path, "wav"), command=[sys.executable, "-c", code])


def test_a_reader_that_hangs_is_ended_with_all_that_it_started(tmp_path: Path) -> None:
    told = tmp_path / "grandchild"
    code = f"""
import subprocess, sys, time
child = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(600)"])
open({str(told)!r}, "w").write(str(child.pid))
time.sleep(600)
"""
    assert "took too long" in refused(written(tmp_path, "wav"), command=[sys.executable, "-c", code], within=2.0)
    grandchild = int(told.read_text())
    for _ in range(100):
        if not _alive(grandchild):
            return
        time.sleep(0.05)
    pytest.fail("what the reader had started is still there")


def _alive(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    if sys.platform == "linux":  # it may be a zombie that nobody has yet looked after
        with open(f"/proc/{process}/stat", encoding="utf-8") as state:  # noqa: PTH123 - no file, a question to the system
            return state.read().rpartition(")")[2].split()[0] != "Z"
    return True


@needs_limits
@pytest.mark.parametrize(
    "greed",
    [
        "bytearray(3 * 2**30)",
        "open(sys.argv[-1], 'wb').truncate(2**40)",
        "__import__('socket').create_connection(('::1', 9))",
    ],
)
def test_a_reader_gets_no_more_than_its_share(tmp_path: Path, greed: str) -> None:
    path = written(tmp_path, "wav")
    code = (
        f"import sys; from audio.decoding import live_within_limits; live_within_limits(); {greed}; print('all of it')"
    )
    done = subprocess.run([sys.executable, "-c", code, tmp_path / "big"], capture_output=True, text=True, check=False)
    assert done.returncode != 0
    assert "all of it" not in done.stdout
    assert "cannot be read as sound" in refused(path, command=[sys.executable, "-c", code])


def test_the_program_reads_by_its_own_executable_where_there_is_no_python(tmp_path: Path) -> None:
    assert reading_command()[1:] == ["-m", "audio.decoding"]
    path = written(tmp_path, "wav")
    command = [sys.executable, "-m", "meditation", "--read-sound"]
    assert decoded(path, tmp_path / "out.raw", command=command) * FRAME == (tmp_path / "out.raw").stat().st_size


def test_a_kind_is_told_by_its_bytes_before_anything_native_sees_it(tmp_path: Path) -> None:
    for kind in WRITTEN:
        assert f".{kind}" in kind_of(written(tmp_path, kind)).endings


@pytest.mark.parametrize("kind", [*FORMS, pytest.param("m4a", marks=needs_ffmpeg)])
def test_damaged_files_are_read_or_refused_and_nothing_else(kind: str) -> None:
    """Some of each kind; `python -m tests.audio.fuzz_audio 10000` for many."""
    found = fuzz(kind, 60)
    assert sum(found.counts.values()) == 60
    assert found.wrong == []
    assert found.counts["refused"] > 0
    assert set(found.counts) <= {"read", "refused"}, found
