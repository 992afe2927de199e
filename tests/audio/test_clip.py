"""Files in: read frame for frame, or refused in a sentence; no file, however made, ends the program."""

from __future__ import annotations

import os
import random
from typing import TYPE_CHECKING

import numpy as np
import pytest
import soundfile

from audio.clip import decode
from audio.encode import KINDS, export
from audio.kinds import SoundFileError
from audio.score import Channel, Placement, Score
from audio.tags import Tags
from audio.units import RATE, Frames

if TYPE_CHECKING:
    from pathlib import Path

    from audio.units import Samples


def wave(seconds: float = 1.0, rate: int = RATE) -> Samples:
    left = 0.4 * np.sin(np.arange(round(seconds * rate)) * 2 * np.pi * 440 / rate)
    return np.stack([left, 0.5 * left], axis=1).astype(np.float32)


@pytest.mark.parametrize("kind", ["wav", "flac", "aiff"])
def test_a_lossless_file_comes_in_frame_for_frame(tmp_path: Path, kind: str) -> None:
    soundfile.write(tmp_path / f"x.{kind}", wave(), RATE, subtype="PCM_24")
    assert np.abs(decode(tmp_path / f"x.{kind}").samples - wave()).max() < 2**-22


def test_mono_is_heard_from_both_sides(tmp_path: Path) -> None:
    soundfile.write(tmp_path / "x.wav", wave()[:, 0], RATE)
    samples = decode(tmp_path / "x.wav").samples
    assert np.array_equal(samples[:, 0], samples[:, 1])


def test_another_rate_is_brought_to_the_house_rate(tmp_path: Path) -> None:
    soundfile.write(tmp_path / "x.wav", wave(rate=44_100), 44_100, subtype="FLOAT")
    samples = decode(tmp_path / "x.wav").samples
    assert abs(len(samples) - RATE) <= 1
    middle = slice(2000, RATE - 2000)
    assert np.abs(samples[middle] - wave()[middle]).max() < 1e-3


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind not in {".wav", ".m4a"}])
def test_what_is_exported_can_be_read_again_with_its_title(tmp_path: Path, kind: str) -> None:
    clip = decode(_written(tmp_path / "in.wav"))
    export(
        Score(Frames(RATE), (Placement(clip, Frames(0), Channel.VOICE),)), tmp_path / f"x{kind}", Tags(title="A title")
    )
    with soundfile.SoundFile(tmp_path / f"x{kind}") as file:
        assert file.title == "A title"
    assert abs(len(decode(tmp_path / f"x{kind}").samples) - RATE) <= 2400


def _written(path: Path) -> Path:
    soundfile.write(path, wave(), RATE)
    return path


def test_what_is_too_long_or_too_large_is_refused(tmp_path: Path) -> None:
    path = _written(tmp_path / "x.wav")
    with pytest.raises(SoundFileError):
        decode(path, max_seconds=0.5)
    with pytest.raises(SoundFileError):
        decode(path, max_bytes=1000)


@pytest.mark.parametrize("what", ["nothing", "empty", "folder", "pipe", "words"])
def test_what_is_no_sound_is_refused_in_a_sentence(tmp_path: Path, what: str) -> None:
    path = tmp_path / "x.wav"
    match what:
        case "empty":
            path.touch()
        case "folder":
            path.mkdir()
        case "pipe":
            os.mkfifo(path)
        case "words":
            path.write_text("not a sound " * 100)
        case _:
            pass
    with pytest.raises(SoundFileError) as told:
        decode(path)
    assert "\n" not in str(told.value)
    assert str(told.value).endswith(".")


@pytest.mark.parametrize("kind", ["wav", "flac", "ogg", "mp3"])
def test_damaged_files_are_read_or_refused_and_nothing_else(tmp_path: Path, kind: str) -> None:
    chance = random.Random(kind)
    soundfile.write(tmp_path / f"good.{kind}", wave(0.3), RATE)
    good = (tmp_path / f"good.{kind}").read_bytes()
    for _ in range(60):
        bad = bytearray(good)
        for _ in range(chance.randrange(1, 20)):
            bad[chance.randrange(len(bad))] = chance.randrange(256)
        path = tmp_path / f"bad.{kind}"
        path.write_bytes(bytes(bad[: chance.randrange(1, len(bad))] if chance.random() < 0.3 else bad))
        try:
            samples = decode(path).samples
        except SoundFileError:
            continue
        assert np.isfinite(samples).all()
