"""The mix as a function of the frame: ducking under a voice, any way of cutting, and no clicks."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from audio.bank import SoundBank
from audio.clip import Clip
from audio.ducking import DUCKED, SLOPE
from audio.render import Volumes, render
from audio.score import Channel, Placement, Score
from audio.speech import CLOSE, speech
from audio.units import RATE, Frames

if TYPE_CHECKING:
    from audio.units import Samples

SECOND = Frames(RATE)


def level(value: float, seconds: float = 1.0) -> Clip:
    """A clip that stands still: what is done to it can be read off."""
    return Clip("level", np.full((round(seconds * RATE), 2), value, np.float32))


def talk(*starts: float, seconds: float = 2.0, value: float = 0.0) -> tuple[Placement, ...]:
    return tuple(Placement(level(value, seconds), Frames(round(at * RATE)), Channel.VOICE) for at in starts)


BED = Placement(level(0.5), Frames(0), Channel.AMBIENCE, length=Frames(30 * RATE))
VOICED = Score(Frames(30 * RATE), (BED, *talk(5, 8, 20)))


def bed_at(samples: Samples, seconds: float) -> float:
    return float(samples[round(seconds * RATE), 0]) / 0.5


def test_the_ambience_is_halved_under_a_voice_and_whole_before_and_after() -> None:
    heard = render(VOICED, 0, 30 * RATE, Volumes())
    slope = SLOPE / RATE
    assert [bed_at(heard, at) for at in (0, 5 - slope, 5, 6, 7, 10, 10 + slope, 15, 20, 22, 29)] == [
        *(1.0, 1.0, DUCKED, DUCKED, DUCKED, DUCKED, 1.0, 1.0, DUCKED, DUCKED, 1.0)
    ]
    assert bed_at(heard, 5 - slope / 2) == pytest.approx((1 + DUCKED) / 2, abs=1e-4)


def test_between_two_sentences_the_ambience_stays_back() -> None:
    heard = render(VOICED, 7 * RATE, RATE, Volumes())
    assert (heard == 0.5 * DUCKED).all()


def test_bells_and_voice_are_not_ducked_and_a_muted_voice_ducks_nothing() -> None:
    bell = Placement(level(0.1), Frames(6 * RATE), Channel.BELL)
    score = Score(Frames(30 * RATE), (bell, *talk(5, value=0.1)))
    assert np.allclose(render(score, 6 * RATE, 100, Volumes()), 0.2)
    muted = render(VOICED, 0, 30 * RATE, Volumes(voice=0.0))
    assert (muted == 0.5).all()


@settings(max_examples=50, deadline=None)
@given(
    starts=st.lists(st.integers(0, 7 * RATE), max_size=4),
    cuts=st.lists(st.integers(1, 2 * RATE), min_size=1, max_size=12),
    voice=st.sampled_from([0.0, 0.7, 1.0]),
)
def test_a_ducked_mix_is_the_same_however_it_is_cut(starts: list[int], cuts: list[int], voice: float) -> None:
    rng = np.random.default_rng(1)
    noise = Clip("noise", rng.uniform(-0.9, 0.9, (RATE, 2)).astype(np.float32))
    bed = Placement(noise, Frames(7), Channel.AMBIENCE, 0.5, Frames(8 * RATE), Frames(900), Frames(5000))
    voices = [Placement(noise, Frames(start), Channel.VOICE, 0.6) for start in starts]
    score = Score(Frames(9 * RATE), (bed, *voices))
    volumes = Volumes(ambience=0.9, voice=voice)
    whole = render(score, 0, sum(cuts), volumes)
    edges = np.cumsum([0, *cuts])
    pieces = [render(score, int(at), n, volumes) for at, n in zip(edges[:-1], cuts, strict=True)]
    assert np.array_equal(np.concatenate(pieces), whole)
    assert np.abs(whole).max() < 1.0


@given(st.lists(st.tuples(st.integers(0, 10**6), st.integers(1, 10**5)), max_size=8))
def test_stretches_of_speech_hold_all_that_is_spoken_and_are_well_apart(placed: list[tuple[int, int]]) -> None:
    spans = speech((start, start + n) for start, n in placed)
    assert all(any(a <= start and start + n <= b for a, b in spans) for start, n in placed)
    assert all(after[0] - before[1] > CLOSE for before, after in pairwise(spans))
    assert CLOSE >= 2 * SLOPE


def test_the_sum_of_many_sounds_steps_no_further_than_its_parts_and_their_fades() -> None:
    bank = SoundBank(None)
    bells = [
        Placement(bank.bell(name), Frames(at * RATE), Channel.BELL)
        for at, name in enumerate(("bowl-low", "bowl-high", "chime-soft", "wood-tap"))
    ]
    beds = [
        Placement(bank.ambience(name), Frames(at), Channel.AMBIENCE, 0.7, Frames(15 * RATE), SECOND, SECOND)
        for name, at in (("rain-far", 0), ("low-drone", 2 * RATE))
    ]
    score = Score(Frames(20 * RATE), (*bells, *beds, *talk(4, 12)))
    own = sum(p.gain * float(np.abs(np.diff(p.clip.samples, axis=0)).max()) for p in score.placements)
    slope = np.pi / 2 * 0.5 / SLOPE + np.pi / 2 / RATE
    heard = render(score, -RATE, 22 * RATE, Volumes())
    assert np.abs(np.diff(heard, axis=0)).max() < own + slope
