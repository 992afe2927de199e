"""The transport with an output that is asked by hand: what is heard, where the listener is, what a lost device does."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from audio.bank import SoundBank, UnknownSound
from audio.clip import Clip
from audio.encode import ExportError, export
from audio.output import Beat, NoDevice
from audio.outputs import OUTPUTS
from audio.render import Volumes, render
from audio.score import Channel, Placement, Score
from audio.stream import LEAD_IN
from audio.transport import LOST, Transport
from audio.units import RATE, Frames

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from audio.units import Samples


class HandOutput:
    """A real output whose thread is the test: asks when told to, and can go away."""

    audible = True
    latency = 0.0
    notice = ""

    def __init__(self, clock: Clock) -> None:
        self.clock = clock
        self.pull: Callable[[int], Samples] | None = None
        self.asked = 0
        self.there = True
        self._beat: Beat | None = None

    def start(self, pull: Callable[[int], Samples]) -> None:
        if not self.there:
            raise NoDevice("Nothing here.")
        self.pull = pull

    def ask(self, n: int) -> Samples:
        assert self.pull is not None
        self._beat = Beat(self.asked, time.monotonic())
        samples = self.pull(n)
        self.asked += n
        self.clock.now += n / RATE
        return samples

    def beat(self) -> Beat | None:
        return self._beat

    def stop(self) -> None:
        self.pull = None

    def where(self) -> str:
        return "Heard by a test."


class Clock:
    """Seconds that pass when they are told to."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


def tone(seconds: float = 2.0) -> Clip:
    wave = 0.3 * np.sin(np.arange(round(seconds * RATE)) * 0.05)
    return Clip("tone", np.repeat(wave.astype(np.float32)[:, None], 2, axis=1))


SCORE = Score(Frames(20 * RATE), (Placement(tone(20), Frames(0), Channel.BELL),))


@pytest.fixture
def clock() -> Clock:
    return Clock()


def test_what_is_heard_is_what_is_rendered_after_a_little_silence(clock: Clock) -> None:
    output = HandOutput(clock)
    transport = Transport(SCORE, output, now=clock)
    transport.start()
    transport.play()
    heard = np.concatenate([output.ask(n) for n in (9600, 4800, 9600, 1, 9600, 14_400)])
    assert not heard[:LEAD_IN].any()
    rendered = render(SCORE, 0, len(heard) - LEAD_IN, Volumes())
    assert np.array_equal(heard[LEAD_IN:], rendered)


def test_the_position_follows_the_frames_that_were_asked_for(clock: Clock) -> None:
    output = HandOutput(clock)
    transport = Transport(SCORE, output, now=clock)
    transport.start()
    transport.play()
    assert transport.position() == 0
    for _ in range(10):
        output.ask(9600)
    assert abs(transport.position() - (10 * 9600 - LEAD_IN)) <= 2


def test_a_pause_stands_still_and_goes_on_where_it_stood(clock: Clock) -> None:
    output = HandOutput(clock)
    transport = Transport(SCORE, output, now=clock)
    transport.start()
    transport.play()
    for _ in range(10):
        output.ask(9600)
    transport.pause()
    where = transport.position()
    fading = output.ask(9600)
    assert not fading[2000:].any()
    assert not output.ask(9600).any()
    assert transport.position() == where
    transport.play()
    output.ask(9600)
    assert abs(transport.position() - (where + 9600)) <= 2


def test_nothing_clicks_at_a_pause_a_seek_or_a_return(clock: Clock) -> None:
    output = HandOutput(clock)
    transport = Transport(SCORE, output, now=clock)
    transport.start()
    transport.play()
    heard = [output.ask(9600) for _ in range(5)]
    transport.seek(7 * RATE + 11)
    heard += [output.ask(9600) for _ in range(3)]
    transport.pause()
    heard += [output.ask(9600) for _ in range(2)]
    transport.play()
    heard += [output.ask(9600) for _ in range(3)]
    steps = np.abs(np.diff(np.concatenate(heard), axis=0)).max()
    assert steps < 0.03  # the tone's own largest step is 0.015


def test_a_seek_is_heard_and_told_at_its_place(clock: Clock) -> None:
    output = HandOutput(clock)
    transport = Transport(SCORE, output, now=clock)
    transport.start()
    transport.play()
    for _ in range(5):
        output.ask(9600)
    transport.seek(10 * RATE)
    assert transport.position() == 10 * RATE
    output.ask(48_000)
    assert abs(transport.position() - 11 * RATE) <= 2
    transport.seek(2 * RATE)
    assert transport.position() == 2 * RATE


def test_without_a_device_the_clock_leads_and_it_is_told_once(clock: Clock) -> None:
    output = HandOutput(clock)
    output.there = False
    told: list[str] = []
    transport = Transport(SCORE, output, now=clock, on_trouble=told.append)
    transport.start()
    transport.play()
    clock.now += 5.0
    assert transport.position() == 5 * RATE
    assert told == [LOST]
    transport.stop()


def test_a_device_that_comes_back_is_heard_at_the_place_of_the_words(clock: Clock) -> None:
    output = HandOutput(clock)
    output.there = False
    transport = Transport(SCORE, output, now=clock)
    transport.start()
    transport.play()
    clock.now += 4.0
    output.there = True
    until = time.monotonic() + 5
    while not transport.sounding and time.monotonic() < until:
        time.sleep(0.05)
    assert transport.sounding
    heard = output.ask(9600)
    expected = render(SCORE, 4 * RATE, 9600, Volumes())
    assert np.allclose(heard[7300:], expected[7300:], atol=1e-3)
    assert np.abs(heard[0]).max() < 1e-6
    transport.stop()


def test_a_silent_output_goes_by_the_clock_at_any_speed(clock: Clock) -> None:
    transport = Transport(SCORE, OUTPUTS["silent"](), now=clock, speed=3.0)
    transport.start()
    transport.play()
    clock.now += 2.0
    assert transport.position() == 6 * RATE


@settings(max_examples=60, deadline=None)
@given(
    starts=st.lists(st.integers(0, 5 * RATE), min_size=1, max_size=6),
    cuts=st.lists(st.integers(1, 2 * RATE), min_size=1, max_size=12),
    fades=st.integers(0, RATE),
)
def test_any_way_of_cutting_a_span_gives_the_same_samples(starts: list[int], cuts: list[int], fades: int) -> None:
    bells = [Placement(tone(1.5), Frames(s), Channel.BELL, gain=0.8) for s in starts]
    bed = Placement(
        tone(0.7), Frames(3), Channel.AMBIENCE, length=Frames(5 * RATE), fade_in=Frames(fades), fade_out=Frames(fades)
    )
    score = Score(Frames(7 * RATE), (*bells, bed))
    whole = render(score, 0, sum(cuts), Volumes())
    pieces, at = [], 0
    for cut in cuts:
        pieces.append(render(score, at, cut, Volumes()))
        at += cut
    assert np.array_equal(np.concatenate(pieces), whole)
    assert np.abs(whole).max() <= 1.0


@pytest.mark.parametrize("name", ["bowl-low", "bowl-high", "chime-soft", "tingsha", "wood-tap"])
def test_every_bell_begins_at_once_and_softly_and_is_kept_bit_for_bit(tmp_path: Path, name: str) -> None:
    fresh = SoundBank(tmp_path).bell(name).samples
    assert fresh[0].any()
    assert np.abs(fresh[: RATE * 15 // 1000]).max() < 0.5 * np.abs(fresh).max()
    assert np.abs(fresh).max() <= 10 ** (-6.9 / 20)
    assert np.array_equal(SoundBank(tmp_path).bell(name).samples, fresh)


@pytest.mark.parametrize("name", ["rain-far", "brown-noise"])
def test_an_ambience_joins_its_own_end_without_a_seam(name: str) -> None:
    samples = SoundBank(None).ambience(name).samples
    steps = np.abs(np.diff(np.concatenate([samples[-2:], samples[:2]]), axis=0)).max()
    assert steps <= np.abs(np.diff(samples, axis=0)).max()


def test_a_damaged_cache_is_made_again(tmp_path: Path) -> None:
    fresh = SoundBank(tmp_path).bell("wood-tap").samples
    [kept] = tmp_path.glob("*.flac")
    kept.write_bytes(b"fLaC and then nothing of use")
    assert np.array_equal(SoundBank(tmp_path).bell("wood-tap").samples, fresh)


def test_an_unknown_sound_offers_a_near_name() -> None:
    with pytest.raises(UnknownSound, match=r"Did you mean “bowl-low”"):
        SoundBank(None).bell("bowl-lo")


def test_a_cancelled_export_leaves_nothing_behind(tmp_path: Path) -> None:
    with pytest.raises(ExportError, match="cancelled"):
        export(SCORE, tmp_path / "x.flac", going_on=lambda _share: False)
    assert list(tmp_path.iterdir()) == []


def test_an_unknown_kind_of_file_is_told() -> None:
    from pathlib import Path as Real

    with pytest.raises(ExportError, match=r"cannot write “\.xyz” files"):
        export(SCORE, Real("x.xyz"))
