"""The pacer's sounds, judged as ears would: in rises, out falls, all of it quiet, nothing of it a click."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from audio.bank import SoundBank
from audio.pacer import BARELY, MEASURED, PACER_SOUNDS, PHASES, QUIET, SHORTEST, loudest, pacer_clip
from audio.tone import BELLS
from audio.units import RATE

if TYPE_CHECKING:
    from audio.units import Samples

SECONDS = (0.5, 1.0, 5.0)


def centroid(samples: Samples) -> float:
    """The middle of the spectrum, Hz."""
    power = np.abs(np.fft.rfft(samples.sum(axis=1) * np.hanning(len(samples)))) ** 2
    hertz = np.fft.rfftfreq(len(samples), 1 / RATE)
    return float((power * hertz).sum() / power.sum())


def pitch(samples: Samples) -> float:
    """The strongest tone, Hz."""
    power = np.abs(np.fft.rfft(samples.sum(axis=1) * np.hanning(len(samples)), 1 << 17))
    return float(np.fft.rfftfreq(1 << 17, 1 / RATE)[power.argmax()])


def clip(sound: str, phase: str, seconds: float) -> Samples:
    made = pacer_clip(sound, phase, round(seconds * RATE))
    assert made is not None
    return made


@pytest.mark.parametrize("seconds", SECONDS)
def test_the_note_of_a_breath_in_rises_and_that_of_a_breath_out_falls(seconds: float) -> None:
    apart = min(round(seconds * RATE) // 3, RATE * 3 // 10)
    for phase, direction in (("in", 1), ("sip", 1), ("out", -1)):
        made = clip("notes", phase, seconds)
        first, second = pitch(made[:apart]), pitch(made[-RATE // 5 :])
        assert direction * math.log2(second / first) > 1 / 12


@pytest.mark.parametrize("seconds", SECONDS)
def test_the_air_of_a_breath_in_grows_brighter_and_that_of_a_breath_out_darker(seconds: float) -> None:
    for phase, direction in (("in", 1), ("sip", 1), ("out", -1)):
        made = clip("breath", phase, seconds)
        third = len(made) // 3
        middles = [centroid(made[at : at + third]) for at in (0, third, 2 * third)]
        assert middles == sorted(middles)[::direction]
        assert abs(math.log2(middles[-1] / middles[0])) > 0.4


def test_a_breath_in_swells_to_its_last_third_and_a_breath_out_from_its_first() -> None:
    for phase, strongest in (("in", 2), ("out", 0)):
        made = clip("breath", phase, 6.0)
        powers = [float((made[at : at + 2 * RATE] ** 2).mean()) for at in (0, 2 * RATE, 4 * RATE)]
        assert powers.index(max(powers)) == strongest
        assert min(powers) > 0.005 * max(powers), "it is heard all through the phase"


def test_the_notes_of_in_and_out_begin_a_fifth_apart_and_their_air_an_octave() -> None:
    begins = {phase: clip("notes", phase, 4.0)[: RATE // 4] for phase in ("in", "out")}
    assert pitch(begins["out"]) / pitch(begins["in"]) == pytest.approx(1.5, rel=0.02)
    airs = {phase: clip("breath", phase, 4.0)[RATE // 2 : RATE] for phase in ("in", "out")}
    assert centroid(airs["out"]) / centroid(airs["in"]) > 1.25


@pytest.mark.parametrize("sound", PACER_SOUNDS)
@pytest.mark.parametrize("seconds", SECONDS)
def test_a_breath_in_and_a_breath_out_are_equally_quiet(sound: str, seconds: float) -> None:
    for phase in ("in", "out"):
        assert loudest(clip(sound, phase, seconds)) == pytest.approx(QUIET, abs=0.1)


@pytest.mark.parametrize("name", ["bowl-low", "bowl-high", "chime-soft", "tingsha"])
def test_the_bells_stand_out_from_it_by_ten_units(name: str) -> None:
    assert loudest(BELLS[name]()[: 2 * RATE]) - QUIET > 9


def test_a_hold_is_one_low_tap_barely_heard_and_only_among_the_notes() -> None:
    tap = clip("notes", "hold", 4.0)
    assert loudest(tap) == pytest.approx(BARELY, abs=0.1)
    assert pitch(tap) < 200
    power = (tap[: len(tap) // 10 * 10, 0] ** 2).reshape(10, -1).mean(axis=1)
    assert list(power) == sorted(power, reverse=True), "one beat, not two"
    assert pacer_clip("breath", "hold", 4 * RATE) is None


@pytest.mark.parametrize("sound", PACER_SOUNDS)
def test_nothing_sounds_while_empty_or_where_a_phase_is_too_short(sound: str) -> None:
    assert pacer_clip(sound, "empty", 4 * RATE) is None
    assert pacer_clip(sound, "in", SHORTEST - 1) is None


@settings(max_examples=30, deadline=None)
@given(
    sound=st.sampled_from(sorted(PACER_SOUNDS)),
    phase=st.sampled_from(PHASES),
    frames=st.integers(0, 8 * RATE),
)
def test_a_sound_fits_its_phase_begins_and_ends_in_silence_and_is_always_the_same(
    sound: str, phase: str, frames: int
) -> None:
    made = pacer_clip(sound, phase, frames)
    if made is None:
        return
    assert made.dtype == np.float32
    assert made.shape[1] == 2
    assert len(made) <= frames
    assert np.abs(made[[0, -1]]).max() < 1e-6
    assert np.abs(np.diff(made[:48], axis=0)).max() < 1e-3
    assert np.abs(made).max() < 10 ** (-12 / 20)
    again = pacer_clip(sound, phase, frames)
    assert again is not None
    assert np.array_equal(made, again)


def test_a_breath_fills_its_whole_phase() -> None:
    assert len(clip("breath", "out", 8.0)) == 8 * RATE


def test_a_phase_too_short_to_be_measured_is_not_made_louder_for_it() -> None:
    short = clip("notes", "in", 0.2)
    assert loudest(short) == pytest.approx(QUIET + 10 * math.log10(len(short) / MEASURED), abs=0.1)


@pytest.mark.parametrize(("sound", "phase"), [("surf", "in"), ("notes", "inhale")])
def test_an_unknown_name_is_refused(sound: str, phase: str) -> None:
    with pytest.raises(ValueError, match="the pacer has no sound"):
        pacer_clip(sound, phase, RATE)


def test_the_bank_makes_each_once_and_keeps_it_out_of_the_cache_folder() -> None:
    bank = SoundBank(None)
    clip_in = bank.pacer("notes", "in", 4 * RATE)
    assert clip_in is not None
    assert bank.pacer("notes", "in", 4 * RATE) is clip_in
    assert bank.pacer("breath", "empty", 4 * RATE) is None
