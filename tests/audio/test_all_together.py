"""Everything at once: an ambience, bells, a voice and a breath, cut in any way, and as a file has it afterwards."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import numpy as np
import soundfile
from hypothesis import given, settings
from hypothesis import strategies as st

from audio.bank import SoundBank
from audio.clip import Clip, decode
from audio.outputs.wave_file import WaveFileOutput
from audio.render import CEILING, KNEE, Volumes, render
from audio.score import Channel, Placement, Score
from audio.stream import LEAD_IN
from audio.transport import Transport
from audio.units import RATE, Frames

if TYPE_CHECKING:
    from audio.units import Samples

LENGTH = Frames(24 * RATE)
BELLS = ("bowl-low", "chime-soft", "tingsha", "wood-tap")
AMBIENCES = ("soft-rain", "low-drone")
FRAMES = st.integers(0, LENGTH - RATE)
GAINS = st.floats(0.1, 4.0)
SLIDERS = st.builds(Volumes, *(st.sampled_from([0.0, 0.3, 0.8, 1.0]) for _ in range(3)))


@cache
def bank() -> SoundBank:
    return SoundBank(None)


@cache
def speech() -> Clip:
    """A voice's file as one brings it: one channel, another rate, packed with loss."""
    t = np.arange(2 * 44_100) / 44_100
    voice = sum(np.sin(2 * np.pi * 120 * n * t) / n for n in range(1, 20)) * np.sin(2 * np.pi * 3 * t) ** 2
    with TemporaryDirectory() as folder:
        file = Path(folder) / "voice.ogg"
        soundfile.write(file, 0.4 * voice, 44_100)
        return decode(file)


def breath(seconds: int) -> list[Clip]:
    """In and out, as the pacer sounds them."""
    parts = (bank().pacer("notes", phase, seconds * RATE) for phase in ("in", "out"))
    return [part for part in parts if part is not None]


@st.composite
def scores(draw: st.DrawFn) -> Score:
    around = draw(st.sampled_from(AMBIENCES))
    start, fade = draw(st.integers(0, 2 * RATE)), draw(st.integers(0, 4 * RATE))
    ambience = Placement(
        bank().ambience(around),
        Frames(start),
        Channel.AMBIENCE,
        draw(GAINS),
        Frames(LENGTH - start),
        Frames(fade),
        Frames(fade),
    )
    bells = [
        Placement(bank().bell(name), Frames(at), Channel.BELL, draw(GAINS))
        for name, at in draw(st.lists(st.tuples(st.sampled_from(BELLS), FRAMES), min_size=1, max_size=5))
    ]
    words = [Placement(speech(), Frames(at), Channel.VOICE, draw(GAINS)) for at in draw(st.lists(FRAMES, max_size=4))]
    at, paced = draw(st.integers(0, 4 * RATE)), []
    for part in breath(draw(st.integers(2, 5))):
        paced.append(Placement(part, Frames(at), Channel.BELL))
        at += part.frames
    return Score(LENGTH, (ambience, *bells, *words, *paced))


def pieces(score: Score, start: int, cuts: list[int], volumes: Volumes) -> Samples:
    edges = start + np.cumsum([0, *cuts])
    return np.concatenate([render(score, int(at), n, volumes) for at, n in zip(edges[:-1], cuts, strict=True)])


@settings(max_examples=100, deadline=None)
@given(scores(), FRAMES, st.lists(st.integers(1, 3 * RATE), min_size=2, max_size=12), SLIDERS)
def test_however_it_is_cut_the_frames_are_the_same_and_none_is_beyond_full_scale(
    score: Score, start: int, cuts: list[int], volumes: Volumes
) -> None:
    whole = render(score, start, sum(cuts), volumes)
    assert np.array_equal(pieces(score, start, cuts, volumes), whole)
    assert np.array_equal(whole, render(score, 0, start + sum(cuts), volumes)[start:])
    assert np.abs(whole).max() <= np.float32(CEILING)
    assert np.isfinite(whole).all()


@settings(max_examples=40, deadline=None)
@given(scores(), SLIDERS)
def test_each_bell_begins_at_its_frame_whatever_else_sounds(score: Score, volumes: Volumes) -> None:
    volumes = replace(volumes, bell=max(volumes.bell, 0.3))
    whole = render(score, 0, LENGTH, volumes)
    for bell in (placement for placement in score.placements if placement.clip.name in BELLS):
        others = replace(score, placements=tuple(other for other in score.placements if other is not bell))
        parted = np.flatnonzero((whole != render(others, 0, LENGTH, volumes)).any(axis=1))
        assert bell.start <= parted[0] < bell.start + RATE // 100
        assert parted[-1] < bell.end
        own = bell.clip.part(0, RATE // 2) * np.float32(bell.gain * volumes.level(Channel.BELL))
        soft = (np.abs(own) < KNEE).all(axis=1)
        alone = render(Score(LENGTH, (bell,)), bell.start, RATE // 2, volumes)
        assert soft[0]
        assert np.array_equal(alone[soft], own[soft])


@settings(max_examples=15, deadline=None)
@given(scores(), st.lists(st.integers(1, 2 * RATE), min_size=1, max_size=12))
def test_what_is_played_is_in_the_file_bit_for_bit_whatever_the_blocks_are(score: Score, blocks: list[int]) -> None:
    with TemporaryDirectory() as folder:
        file = Path(folder) / "heard.wav"
        output = WaveFileOutput(file, by_hand=True)
        transport = Transport(score, output)
        transport.start()
        transport.play()
        for n in (LEAD_IN, *blocks):
            output.ask(n)
        transport.stop()
        output.stop()
        heard, rate = soundfile.read(file, dtype="float32", always_2d=True)
    assert rate == RATE
    assert not heard[:LEAD_IN].any()
    assert np.array_equal(heard[LEAD_IN : LEAD_IN + sum(blocks)], render(score, 0, sum(blocks), Volumes()))
