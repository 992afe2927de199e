"""Ambiences of a person's own keep the standard of the program's: level, peak, seam; and their folder is private."""

from __future__ import annotations

import json
import stat
import subprocess
import sys
import tempfile
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pytest
import soundfile
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from audio.ambience import AMBIENCES, LUFS
from audio.bank import SoundBank, UnknownSound
from audio.kinds import SoundFileError
from audio.long_clip import BLOCK, LongClip
from audio.looping import MOST_GAIN, PEAK, make_loop
from audio.loudness import SHORT, loudness, over_time, true_peak
from audio.own_sounds import INDEX, add, file_of, find, own_sounds, remove, rename
from audio.render import Volumes, render
from audio.score import Channel, Placement, Score
from audio.units import RATE, Frames

if TYPE_CHECKING:
    from audio.units import Samples


def noise(seconds: float, level: float = 0.1, seed: int = 1) -> Samples:
    return np.random.default_rng(seed).normal(0, level, (int(seconds * RATE), 2)).astype(np.float32)


def tone(seconds: float, hertz: float = 220.0) -> Samples:
    t = np.arange(int(seconds * RATE)) / RATE
    return np.repeat(0.2 * np.sin(2 * np.pi * hertz * t)[:, None], 2, axis=1).astype(np.float32)


def sea(seconds: float) -> Samples:
    """A brown field recording that was faded in and out, off its middle, and louder at the end."""
    steps = np.cumsum(noise(seconds, 0.02), axis=0)
    steps -= np.apply_along_axis(np.convolve, 0, steps, np.ones(4800) / 4800, "same")
    t = np.linspace(0, 1, len(steps))[:, None]
    ends = np.clip(np.minimum(t, 1 - t) * seconds / 2, 0, 1)
    return np.asarray(steps * 0.3 * (0.7 + 0.3 * t) * ends + 0.01, np.float32)


SOUNDS = {"noise": noise(20), "faint": noise(20, 0.004), "loud": noise(20, 0.5), "tone": tone(20), "sea": sea(30)}
each_sound = pytest.mark.parametrize("name", SOUNDS)


def written(folder: Path, name: str, samples: Samples | None = None) -> Path:
    path = folder / f"{name}.wav"
    soundfile.write(path, SOUNDS[name] if samples is None else samples, RATE, subtype="FLOAT")
    return path


def level(samples: Samples) -> float:
    return 10 * np.log10(float(np.mean(samples.astype(np.float64) ** 2)) + 1e-20)


@pytest.fixture(scope="module")
def ready(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with all of SOUNDS in it."""
    folder = tmp_path_factory.mktemp("own")
    for name in SOUNDS:
        add(written(tmp_path_factory.mktemp("in"), name), folder / "sounds")
    return folder / "sounds"


def whole(name: str, folder: Path) -> Samples:
    clip = LongClip(name, file_of(name, folder))
    return clip.part(0, clip.frames)


# -- what is heard -----------------------------------------------------------------------------------------------------


@each_sound
def test_an_own_sound_is_as_loud_as_the_other_ambiences(ready: Path, name: str) -> None:
    samples, gain = whole(name, ready), find(name, ready).gain
    assert true_peak(samples) <= PEAK + 0.01
    if gain < MOST_GAIN * 0.999 and true_peak(samples) < PEAK - 0.01:
        assert loudness(samples) == pytest.approx(LUFS, abs=0.1)
    else:
        assert loudness(samples) < LUFS


def test_what_is_faint_is_lifted_by_twelve_decibels_and_no_more(ready: Path) -> None:
    assert find("faint", ready).gain == pytest.approx(10 ** (12 / 20), rel=1e-5)
    assert level(whole("faint", ready)) == pytest.approx(20 * np.log10(0.004) + 12, abs=0.2)


def test_one_sharp_crack_lowers_a_quiet_night_below_the_highest_peak(tmp_path: Path) -> None:
    night = noise(20, 0.01)
    night[5 * RATE] = 0.9
    add(written(tmp_path, "night", night), tmp_path / "sounds")
    assert true_peak(whole("night", tmp_path / "sounds")) == pytest.approx(PEAK, abs=0.05)


@each_sound
def test_an_own_sounds_end_leads_to_its_beginning(ready: Path, name: str) -> None:
    samples = whole(name, ready).astype(np.float64)
    bends = np.abs(np.diff(samples, n=2, axis=0)).max(axis=1)
    seam = np.concatenate([samples[-2:], samples[:2]])
    assert np.abs(np.diff(seam, n=2, axis=0)).max() <= np.quantile(bends, 0.9995)
    half = RATE // 2
    assert abs(level(samples[-half:]) - level(samples[:half])) < 6
    assert abs(float(samples.mean())) < 1e-4


@each_sound
def test_the_way_round_has_no_dip_and_no_bulge(ready: Path, name: str) -> None:
    """Noise has nothing in common with itself, a tone is the same all the time: both keep their level."""
    samples = whole(name, ready)
    around = over_time(np.concatenate([samples[-4 * RATE :], samples[: 4 * RATE]]), 10)
    if name != "sea":
        assert around.max() - around.min() < 1.0


def test_the_fades_of_a_recording_are_left_out(ready: Path) -> None:
    around = whole("sea", ready)
    slow = over_time(np.concatenate([around, around[: 3 * RATE]]), SHORT)
    assert slow.max() - slow.min() < 8


def test_all_of_the_sound_but_its_ends_is_kept_as_it_was(ready: Path) -> None:
    sound = find("noise", ready)
    samples = whole("noise", ready)
    assert sound.seconds == pytest.approx(16.0)
    inside = slice(5 * RATE, 15 * RATE)
    off = SOUNDS["noise"].mean(axis=0)
    assert np.abs(samples[inside] - (SOUNDS["noise"][inside] - off) * sound.gain).max() < 2**-21


@given(starts=st.lists(st.integers(0, 40 * RATE), min_size=1, max_size=6), n=st.integers(1, 3 * BLOCK))
@settings(deadline=None, max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_part_may_be_asked_for_in_any_order(ready: Path, starts: list[int], n: int) -> None:
    clip = LongClip("sea", file_of("sea", ready))
    once = clip.part(0, clip.frames).copy()
    for start in starts:
        assert np.array_equal(clip.part(start, n), once[np.arange(start, start + n) % len(once)])


@given(cuts=st.lists(st.integers(1, 60 * RATE - 1), max_size=12, unique=True))
@settings(deadline=None, max_examples=10, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_session_with_an_own_sound_is_the_same_however_it_is_cut(ready: Path, cuts: list[int]) -> None:
    length = Frames(60 * RATE)
    clip = SoundBank(None, ready).ambience("sea")
    fade = Frames(4 * RATE)
    placement = Placement(clip, Frames(RATE), Channel.AMBIENCE, length=Frames(58 * RATE), fade_in=fade, fade_out=fade)
    score = Score(length, (placement,))
    at_once = render(score, 0, length, Volumes())
    edges = [0, *sorted(cuts), length]
    pieces = [render(score, a, b - a, Volumes()) for a, b in pairwise(edges)]
    assert np.array_equal(np.concatenate(pieces), at_once)
    assert np.abs(at_once).max() > 0


def piece(kind: str, level: float, seconds: float) -> Samples:
    n = int(seconds * RATE)
    t = np.arange(n)[:, None] * np.ones((1, 2))
    chance = np.random.default_rng(n)
    made = {
        "noise": chance.normal(0, 1, (n, 2)),
        "between the samples": np.sin(np.pi / 2 * t + np.pi / 4),
        "highest": (-1.0) ** t,
        "click": (t % 20_000 == 7).astype(float),
        "offset": np.ones((n, 2)),
        "one side": np.stack([np.sin(t[:, 0] / 20), np.zeros(n)], axis=1),
        "silence": np.zeros((n, 2)),
    }
    return (made[kind] * level).astype(np.float32)


KINDS = ("noise", "between the samples", "highest", "click", "offset", "one side", "silence")
pieces = st.builds(
    piece, st.sampled_from(KINDS), st.sampled_from((1e-4, 0.01, 0.5, 1.0, 30.0, 9999.0)), st.floats(1, 9)
)


@given(parts=st.lists(pieces, min_size=1, max_size=4))
@settings(deadline=None, max_examples=8)
def test_whatever_a_recording_holds_it_is_refused_or_stays_below_the_highest_peak(parts: list[Samples]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        raw, out = Path(folder) / "raw", Path(folder) / "out.flac"
        raw.write_bytes(np.concatenate(parts).tobytes())
        try:
            frames, gain = make_loop(raw, out, "x.wav")
        except SoundFileError:
            return
        samples, _ = soundfile.read(out, dtype="float32")
    assert len(samples) == frames
    assert 0 < gain <= MOST_GAIN
    assert true_peak(samples) <= PEAK + 0.05
    assert samples.any()


# -- the folder --------------------------------------------------------------------------------------------------------


def test_what_was_added_is_found_again_and_its_file_may_go(tmp_path: Path) -> None:
    path = written(tmp_path, "noise")
    folder = tmp_path / "data" / "sounds"
    assert own_sounds(folder) == ()
    sound = add(path, folder, "  By the\nriver ")
    path.unlink()
    assert own_sounds(folder) == (sound,)
    assert (sound.name, sound.title, sound.source) == ("by-the-river", "By the river", "noise.wav")
    assert len(sound.sha256) == 64


def test_the_folder_and_all_in_it_are_for_the_persons_eyes_alone(tmp_path: Path) -> None:
    folder = tmp_path / "data" / "sounds"
    add(written(tmp_path, "noise"), folder)
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert {path.name: stat.S_IMODE(path.stat().st_mode) for path in folder.iterdir()} == {
        "noise.flac": 0o600,
        INDEX: 0o600,
    }


def test_names_are_free_and_never_one_of_the_programs(tmp_path: Path) -> None:
    names = [add(written(tmp_path, "x", noise(6, seed=n)), tmp_path / "sounds", "Stream").name for n in range(3)]
    assert names == ["stream-2", "stream-3", "stream-4"]
    assert not {*names} & {*AMBIENCES}
    assert add(written(tmp_path, "y", noise(6, seed=9)), tmp_path / "sounds", "雨の音").name == "sound"
    assert find("sound", tmp_path / "sounds").title == "雨の音"


def test_the_same_file_is_not_added_twice(tmp_path: Path) -> None:
    path = written(tmp_path, "noise")
    add(path, tmp_path / "sounds", "River")
    with pytest.raises(SoundFileError, match="already, as “River”"):
        add(path, tmp_path / "sounds", "Another")


def test_a_sound_may_be_renamed_and_keeps_its_name(tmp_path: Path) -> None:
    folder = tmp_path / "sounds"
    add(written(tmp_path, "noise"), folder)
    assert rename("noise", "At the window", folder).title == "At the window"
    assert [(sound.name, sound.title) for sound in own_sounds(folder)] == [("noise", "At the window")]


def test_a_sound_taken_away_leaves_nothing(tmp_path: Path) -> None:
    folder = tmp_path / "sounds"
    add(written(tmp_path, "noise"), folder)
    clip = SoundBank(None, folder).ambience("noise")
    assert np.abs(clip.part(0, RATE)).max() > 0
    remove("noise", folder)
    assert own_sounds(folder) == ()
    assert [path.name for path in folder.iterdir()] == [INDEX]
    assert np.array_equal(clip.part(5 * RATE, RATE), np.zeros((RATE, 2), np.float32)), "what plays it falls silent"
    with pytest.raises(SoundFileError, match="no sound of your own called “noise”"):
        remove("noise", folder)


def test_a_name_used_again_is_the_new_sound(tmp_path: Path) -> None:
    folder = tmp_path / "sounds"
    bank = SoundBank(None, folder)
    add(written(tmp_path, "x", noise(8, seed=1)), folder, "Wood")
    before = bank.ambience("wood").part(0, RATE).copy()
    remove("wood", folder)
    add(written(tmp_path, "x", noise(8, seed=2)), folder, "Wood")
    assert not np.array_equal(bank.ambience("wood").part(0, RATE), before)


def test_a_name_that_there_is_not_is_told_as_ever(tmp_path: Path) -> None:
    with pytest.raises(UnknownSound, match="Did you mean “soft-rain”"):
        SoundBank(None, tmp_path).ambience("soft-rian")


@pytest.mark.parametrize(
    "damage", ["gone", "nonsense", "[]", '{"sounds": 5}', '{"sounds": [5, {"name": "../x"}]}', "[" * 100_000]
)
def test_no_sound_is_lost_with_the_index(tmp_path: Path, damage: str) -> None:
    folder = tmp_path / "sounds"
    add(written(tmp_path, "noise"), folder, "My river")
    index = folder / INDEX
    index.unlink() if damage == "gone" else index.write_text(damage)
    found = own_sounds(folder)
    if "../x" in damage:
        assert found == ()
        return
    assert [(sound.name, sound.title, sound.seconds) for sound in found] == [("my-river", "My river", 16.0)]
    assert rename("my-river", "River", folder).title == "River"


def test_an_index_by_another_hand_reaches_no_other_file(tmp_path: Path) -> None:
    (tmp_path / "secret.flac").write_bytes(b"x")
    folder = tmp_path / "sounds"
    folder.mkdir()
    row = {"name": "../secret", "title": "x", "seconds": 9.0, "source": "x", "gain": 1.0, "sha256": ""}
    (folder / INDEX).write_text(json.dumps({"v": 1, "sounds": [row]}))
    assert own_sounds(folder) == ()


# -- what is refused ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("samples", "words"),
    [
        (np.zeros((20 * RATE, 2), np.float32), "only silence"),
        (noise(20, 1e-5), "only silence"),
        (noise(4.5), "shorter than 5 seconds"),
        (np.zeros((0, 2), np.float32), "shorter than 5 seconds"),
        (np.concatenate([noise(3), np.zeros((18 * RATE, 2), np.float32)]), "shorter than 5 seconds"),
        (np.zeros((6 * RATE, 3), np.float32), "3 channels"),
        (np.full((6 * RATE, 2), 0.5, np.float32), "only silence"),
        (np.full((6 * RATE, 2), np.nan, np.float32), "only silence"),
    ],
    ids=[
        "silent",
        "almost silent",
        "short",
        "empty",
        "short and then silent",
        "three channels",
        "offset",
        "no numbers",
    ],
)
def test_what_makes_no_ambience_is_refused_in_a_sentence_and_leaves_nothing(
    tmp_path: Path, samples: Samples, words: str
) -> None:
    path = written(tmp_path, "x", samples)
    with pytest.raises(SoundFileError, match=words) as told:
        add(path, tmp_path / "sounds")
    assert str(told.value).endswith(".")
    assert list((tmp_path / "sounds").iterdir()) == []


def test_a_folder_that_cannot_be_written_is_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "sounds").write_text("a file where the folder should be")
    with pytest.raises(SoundFileError, match=r"could not be added: .*\.$"):
        add(written(tmp_path, "noise"), tmp_path / "sounds")


@pytest.mark.slow
@pytest.mark.skipif(sys.platform != "linux", reason="memory as Linux counts it")
def test_ten_minutes_are_made_ready_and_played_in_little_memory(tmp_path: Path) -> None:
    """As float32 they are 230 MB; the process may hold 150 MB beyond what the libraries take, and uses a part of it."""
    path = tmp_path / "long.flac"
    with soundfile.SoundFile(path, "w", RATE, 2, format="FLAC", subtype="PCM_16") as file:
        for minute in range(10):
            file.write(noise(60, seed=minute))
    code = """
import re, resource, sys
from pathlib import Path
import audio.apart, audio.bank, audio.looping
from audio.own_sounds import add
held = int(re.search(r"VmData:\\s+(\\d+)", Path("/proc/self/status").read_text())[1]) * 1024
resource.setrlimit(resource.RLIMIT_DATA, (held + 150 * 2**20, -1))
add(Path(sys.argv[1]), Path(sys.argv[2]))
clip = audio.bank.SoundBank(None, Path(sys.argv[2])).ambience("long")
assert sum(len(clip.part(first, 48000)) for first in range(0, clip.frames, 48000)) >= clip.frames > 590 * 48000
"""
    command = [sys.executable, "-c", code, path, tmp_path / "sounds"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
