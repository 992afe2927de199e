"""Every instrument and every ambience keeps the house standard: loudness, peak, onset, decay, seam, movement."""

from __future__ import annotations

import math
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np
import pytest

from audio import tone
from audio.ambience import AMBIENCES, LUFS, QUIET_LUFS
from audio.bank import SoundBank
from audio.clip import Clip
from audio.loudness import SHORT, loudness, momentary, over_time, true_peak
from audio.render import Volumes, render
from audio.score import Channel, Placement, Score
from audio.tone import BELLS, PEAK, TAP_LUFS
from audio.units import RATE, Frames

if TYPE_CHECKING:
    from pathlib import Path

    from audio.units import Samples

MODES = {"bowl-low": 196, "bowl-high": 396, "chime-soft": 784, "tingsha": 2093, "wood-tap": 430}
"""About where the lowest mode lies, Hz; found again in the sound itself below."""


@cache
def bell(name: str) -> Samples:
    return BELLS[name]()


@cache
def ambience(name: str) -> Samples:
    return AMBIENCES[name]()


def spectrum(samples: Samples) -> tuple[np.ndarray, np.ndarray]:
    power = (np.abs(np.fft.rfft(samples, axis=0)) ** 2).sum(axis=1)
    return np.fft.rfftfreq(len(samples), 1 / RATE), power


def level(samples: Samples) -> float:
    """DB of full scale, root mean square."""
    return 10 * math.log10(float(np.mean(samples.astype(np.float64) ** 2)) + 1e-20)


# -- bells ---------------------------------------------------------------------------------------------------------

each_bell = pytest.mark.parametrize("name", BELLS)


@each_bell
def test_a_bell_is_as_loud_as_the_standard_says_and_never_beyond_its_peak(name: str) -> None:
    wanted = TAP_LUFS if name == "wood-tap" else tone.LUFS
    samples = bell(name)
    assert np.abs(samples).max() <= PEAK + 1e-6
    found = momentary(samples)
    assert found == pytest.approx(wanted, abs=0.2) or (found < wanted and np.abs(samples).max() > PEAK - 1e-4)
    assert found > wanted - 2.5
    assert true_peak(samples) <= 20 * math.log10(PEAK) + 0.3


@each_bell
def test_a_bell_begins_at_its_first_frame_and_rises_without_startling(name: str) -> None:
    samples = np.abs(bell(name)).max(axis=1)
    assert samples[0] > 0
    assert samples[: RATE // 100].max() < 0.5 * samples.max(), "ten milliseconds on it is not yet half as loud"
    assert int(np.argmax(samples)) > RATE * 15 // 1000


@each_bell
def test_a_bell_dies_away_to_silence_without_an_edge(name: str) -> None:
    samples = bell(name)
    parts = np.array_split(samples[RATE // 10 :], 6)
    levels = [level(part) for part in parts]
    assert all(later < earlier for earlier, later in pairwise(levels))
    assert np.abs(samples[-RATE // 200 :]).max() < 1e-4
    highest = 2 * np.pi * 9000 / RATE * PEAK
    assert np.abs(np.diff(samples, axis=0)).max() < highest, "no step that its own partials would not make"


@each_bell
def test_a_bells_lowest_mode_lies_where_the_recipe_says(name: str) -> None:
    hertz, power = spectrum(bell(name))
    near = (hertz > MODES[name] * 0.6) & (hertz < MODES[name] * 1.6)
    found = hertz[near][np.argmax(power[near])]
    assert found == pytest.approx(MODES[name], rel=0.08)


@pytest.mark.parametrize(("name", "low", "high"), [("bowl-low", 6, 16), ("chime-soft", 2, 7), ("wood-tap", 0.1, 0.6)])
def test_bells_ring_as_long_as_they_should(name: str, low: float, high: float) -> None:
    """Seconds until a bell is 40 dB below its loudest."""
    samples = bell(name)
    step = RATE // 50
    envelope = [level(samples[at : at + step]) for at in range(0, len(samples) - step, step)]
    last = max(i for i, value in enumerate(envelope) if value > max(envelope) - 40)
    assert low <= last / 50 <= high


# -- ambiences -----------------------------------------------------------------------------------------------------

each_ambience = pytest.mark.parametrize("name", AMBIENCES)


@each_ambience
def test_an_ambience_is_as_loud_as_the_standard_says(name: str) -> None:
    assert loudness(ambience(name)) == pytest.approx(QUIET_LUFS if name == "quiet-room" else LUFS, abs=0.1)
    assert true_peak(ambience(name)) < -6


@each_ambience
def test_an_ambience_moves_slowly_and_never_startles(name: str) -> None:
    """Short-term loudness (3 s) within 8 LU, sea waves within 14; no 0.4 s more than 8 LU above the whole."""
    samples = ambience(name)
    around = np.concatenate([samples, samples[: 3 * RATE]])
    slow = over_time(around, SHORT)
    assert slow.max() - slow.min() < (14 if name == "ocean-far" else 8)
    assert momentary(samples) - loudness(samples) < 8
    assert slow.max() - slow.min() > 0.05, "nothing is quite still"


@each_ambience
def test_an_ambiences_end_leads_to_its_beginning(name: str) -> None:
    samples = ambience(name).astype(np.float64)
    bends = np.abs(np.diff(samples, n=2, axis=0)).max(axis=1)
    seam = np.concatenate([samples[-2:], samples[:2]])
    assert np.abs(np.diff(seam, n=2, axis=0)).max() <= np.quantile(bends, 0.9995)
    half = RATE // 2
    before, after = level(samples[-half:]), level(samples[:half])
    assert abs(before - after) < 6


@each_ambience
def test_an_ambience_is_long_wide_and_without_a_standing_offset(name: str) -> None:
    samples = ambience(name)
    assert len(samples) >= 30 * RATE
    assert abs(float(samples.mean())) < 1e-5
    left, right = samples[:, 0], samples[:, 1]
    assert float(np.corrcoef(left, right)[0, 1]) < 0.95
    assert abs(level(left) - level(right)) < 2


@each_ambience
def test_an_ambience_never_repeats_itself_within_its_loop(name: str) -> None:
    """The envelope of its upper half compared with itself, turned round: a loop within the loop would stand out."""
    if name == "low-drone":
        pytest.skip("a chord is the same all the time")
    mono = ambience(name).mean(axis=1)
    fine = mono - np.convolve(mono, np.ones(64) / 64, "same")
    power = np.abs(np.fft.rfft(fine)) ** 2
    alike = np.fft.irfft(power)
    apart = alike[3 * RATE : len(alike) // 2]
    assert np.abs(apart).max() < 0.35 * alike[0]


@pytest.mark.parametrize(
    ("name", "low", "high", "slope"),
    [("brown-noise", 63, 8000, -6.0), ("soft-rain", 700, 8000, -2.5), ("quiet-room", 90, 1000, -7.5)],
)
def test_noise_falls_as_its_recipe_says(name: str, low: float, high: float, slope: float) -> None:
    """DB an octave, from the mean power of third-octave bands divided by their width."""
    hertz, power = spectrum(ambience(name))
    edges = low * 2 ** np.arange(0, math.log2(high / low) + 0.01, 1 / 3)
    bands = [power[(hertz >= a) & (hertz < b)].mean() for a, b in pairwise(edges)]
    octaves = np.arange(len(bands)) / 3
    assert np.polyfit(octaves, 10 * np.log10(bands), 1)[0] == pytest.approx(slope, abs=0.8)


def test_crickets_sing_and_the_wood_has_birds_in_it() -> None:
    for name, low, high in (("night-crickets", 3500, 4900), ("forest-dawn", 2000, 5600)):
        hertz, power = spectrum(ambience(name))
        song = power[(hertz > low) & (hertz < high)].max()
        beside = np.median(power[(hertz > high * 1.3) & (hertz < high * 1.8)])
        assert song > 100 * beside


# -- both ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["bowl-low", "rain-far", "low-drone"])
def test_a_sound_made_again_or_kept_is_the_same_bit_for_bit(name: str, tmp_path: Path) -> None:
    def made(bank: SoundBank) -> Clip:
        return bank.bell(name) if name in BELLS else bank.ambience(name)

    first = made(SoundBank(tmp_path)).samples
    assert np.array_equal(first, made(SoundBank(tmp_path)).samples), "kept"
    assert np.array_equal(first, made(SoundBank(None)).samples), "made again"


def test_two_ambiences_and_three_bells_at_once_stay_below_full_scale() -> None:
    length = Frames(8 * RATE)
    beds = [Clip(name, ambience(name).copy()) for name in ("stream", "ocean-far")]
    bells = [Clip(name, bell(name).copy()) for name in ("bowl-low", "bowl-high", "chime-soft")]
    placed = [Placement(clip, Frames(0), Channel.AMBIENCE, length=length) for clip in beds]
    placed += [Placement(clip, Frames(RATE), Channel.BELL) for clip in bells]
    mix = render(Score(length, tuple(placed)), 0, length, Volumes())
    assert true_peak(mix) < 0


@pytest.mark.slow
def test_the_command_draws_both_sheets(tmp_path: Path) -> None:
    from audio.spectrograms import main

    main(tmp_path)
    for name, panels in (("bells.png", len(BELLS)), ("ambiences.png", len(AMBIENCES))):
        data = (tmp_path / name).read_bytes()
        assert data.startswith(b"\x89PNG\r\n\x1a\n")
        width, height = int.from_bytes(data[16:20], "big"), int.from_bytes(data[20:24], "big")
        assert width * height > panels * 150 * 300
        assert len(data) < 200_000
