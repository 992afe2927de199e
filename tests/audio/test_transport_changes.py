"""Another score, other volumes and a sleeping computer under a playing transport: what is heard, and where we are."""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from audio.clip import Clip
from audio.output import Beat, NoDevice
from audio.outputs import OUTPUTS
from audio.render import Volumes, render
from audio.score import Channel, Placement, Score
from audio.stream import CHANGE_FADE, LEAD_IN
from audio.transport import Transport
from audio.units import RATE, Frames

if TYPE_CHECKING:
    from collections.abc import Callable

    from audio.units import Samples

STEP = 0.3 * 0.05 + 0.001
"""The largest step from sample to sample within the tones below."""
SLOPE = 0.6 * np.pi / 2 / 4800
"""The steepest way from one of them to the other in a tenth of a second."""
PAUSE = 0.3 * np.pi / 2 / 1440
"""The steepest way from one of them to silence in 30 ms."""


class Clock:
    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


class AskedOutput:
    """A real output whose thread is the test."""

    audible = True
    latency = 0.0
    notice = ""

    def __init__(self, clock: Clock) -> None:
        self.clock = clock
        self.pull: Callable[[int], Samples] | None = None
        self.there = True
        self._beat: Beat | None = None

    def start(self, pull: Callable[[int], Samples]) -> None:
        if not self.there:
            raise NoDevice("Nothing here.")
        self.pull = pull

    def ask(self, n: int) -> Samples:
        assert self.pull is not None
        self._beat = Beat(0, time.monotonic())
        samples = self.pull(n)
        self.clock.now += n / RATE
        return samples

    def beat(self) -> Beat | None:
        return self._beat

    def stop(self) -> None:
        self.pull = None

    def where(self) -> str:
        return "Heard by a test."


def tone(pitch: float = 0.05, seconds: float = 20.0) -> Clip:
    wave = 0.3 * np.sin(np.arange(round(seconds * RATE)) * pitch)
    return Clip("tone", np.repeat(wave.astype(np.float32)[:, None], 2, axis=1))


LOW, HIGH = tone(0.02), tone(0.05)


def one(clip: Clip, seconds: int = 20) -> Score:
    return Score(Frames(seconds * RATE), (Placement(clip, Frames(0), Channel.BELL),))


@pytest.fixture
def clock() -> Clock:
    return Clock()


def begun(score: Score, clock: Clock) -> tuple[Transport, AskedOutput]:
    output = AskedOutput(clock)
    transport = Transport(score, output, now=clock, asleep=lambda: 0.0)
    transport.start()
    transport.play()
    return transport, output


def steps(samples: Samples) -> float:
    return float(np.abs(np.diff(samples, axis=0)).max())


@settings(max_examples=40, deadline=None)
@given(blocks=st.lists(st.tuples(st.integers(1, RATE // 2), st.booleans()), min_size=2, max_size=20))
def test_changing_to_an_equal_score_is_heard_by_nobody(blocks: list[tuple[int, bool]]) -> None:
    transport, output = begun(one(LOW), Clock())
    heard = []
    for n, change in blocks:
        if change:
            transport.change(one(LOW, 30))
        heard.append(output.ask(n))
    whole = np.concatenate([np.zeros((LEAD_IN, 2), np.float32), render(one(LOW, 30), 0, 20 * RATE, Volumes())])
    together = np.concatenate(heard)
    assert np.array_equal(together, whole[: len(together)])


@settings(max_examples=20, deadline=None)
@given(at=st.integers(1, 5 * RATE), chops=st.lists(st.integers(1, 5000), min_size=1, max_size=8), within=st.booleans())
def test_a_different_score_is_reached_within_a_tenth_of_a_second_without_a_click(
    at: int, chops: list[int], *, within: bool
) -> None:
    transport, output = begun(one(LOW), Clock())
    heard = [output.ask(LEAD_IN), output.ask(at)]
    transport.change(one(HIGH, 9))
    heard += [output.ask(n) for n in chops]
    if within:
        transport.change(one(LOW, 12))
        heard += [output.ask(CHANGE_FADE // 2) for _ in range(4)]
    heard.append(output.ask(CHANGE_FADE))
    begin = at + sum(map(len, heard[2:]))
    assert np.array_equal(output.ask(5000), render(one(LOW if within else HIGH, 12), begin, 5000, Volumes()))
    assert steps(np.concatenate(heard)) < STEP + SLOPE


def test_what_two_scores_share_goes_on_while_the_rest_is_exchanged(clock: Clock) -> None:
    bell = Placement(HIGH, Frames(0), Channel.BELL, gain=0.5)
    later = Placement(LOW, Frames(10 * RATE), Channel.BELL, gain=0.5)
    transport, output = begun(Score(Frames(20 * RATE), (bell,)), clock)
    output.ask(LEAD_IN + 2 * RATE)
    transport.change(Score(Frames(20 * RATE), (bell, later)))
    heard = output.ask(9 * RATE)
    assert np.array_equal(heard, render(transport.score, 2 * RATE, 9 * RATE, Volumes()))
    assert transport.position() == 11 * RATE


def test_a_change_while_paused_moves_nothing_and_is_heard_when_it_goes_on(clock: Clock) -> None:
    transport, output = begun(one(LOW), clock)
    output.ask(LEAD_IN + 3 * RATE)
    transport.pause()
    where = transport.position()
    fading = output.ask(9600)
    transport.change(one(HIGH))
    assert not output.ask(9600).any()
    assert transport.position() == where
    assert fading.any()
    transport.play()
    output.ask(RATE)
    assert np.array_equal(output.ask(RATE), render(one(HIGH), where + RATE, RATE, Volumes()))


def test_a_change_while_there_is_no_device_is_heard_when_there_is_one(clock: Clock) -> None:
    output = AskedOutput(clock)
    output.there = False
    transport = Transport(one(LOW), output, now=clock, asleep=lambda: 0.0)
    transport.start()
    transport.play()
    clock.now += 4.0
    transport.change(one(HIGH, 40))
    assert transport.position() == 4 * RATE
    output.there = True
    until = time.monotonic() + 5
    while not transport.sounding and time.monotonic() < until:
        time.sleep(0.02)
    output.ask(RATE)
    assert np.array_equal(output.ask(RATE), render(one(HIGH), 5 * RATE, RATE, Volumes()))
    transport.stop()


def test_a_returning_device_comes_in_where_the_words_will_be_when_it_is_heard(clock: Clock) -> None:
    output = AskedOutput(clock)
    output.there, output.latency = False, 0.5
    transport = Transport(one(LOW), output, now=clock, asleep=lambda: 0.0)
    transport.start()
    transport.play()
    clock.now += 4.0
    output.there = True
    until = time.monotonic() + 5
    while not transport.sounding and time.monotonic() < until:
        time.sleep(0.02)
    clock.now += 0.25  # the device takes its time until it asks
    assert transport.position() == 4.25 * RATE
    output.ask(RATE)
    assert transport.position() == 5.25 * RATE
    assert np.array_equal(output.ask(RATE), render(one(LOW), round(5.75 * RATE), RATE, Volumes()))
    transport.stop()


def test_in_silence_a_longer_score_goes_on_from_the_end_of_the_shorter(clock: Clock) -> None:
    transport = Transport(one(LOW, 5), OUTPUTS["silent"](), now=clock, asleep=lambda: 0.0)
    transport.start()
    transport.play()
    clock.now += 60.0
    assert transport.position() == 5 * RATE
    transport.change(one(LOW, 10))
    assert transport.position() == 5 * RATE
    clock.now += 2.0
    assert transport.position() == 7 * RATE


def test_a_shorter_score_ends_at_once_where_it_is_already_over(clock: Clock) -> None:
    transport, output = begun(one(LOW), clock)
    output.ask(LEAD_IN + 8 * RATE)
    where = transport.position()
    transport.change(one(LOW, 3))
    output.ask(RATE)
    assert transport.position() >= where >= transport.score.length
    assert not output.ask(RATE).any()


@pytest.mark.parametrize("n", [1, 63, 480, 9600])
def test_nothing_clicks_in_blocks_of_any_size(clock: Clock, n: int) -> None:
    transport, output = begun(one(LOW), clock)
    heard = [output.ask(LEAD_IN + 1000)]

    def listen() -> None:
        heard.extend(output.ask(n) for _ in range(max(1, 8000 // n)))

    for act in (
        lambda: transport.set_volume(Channel.BELL, 0.2),
        lambda: transport.set_volume(Channel.BELL, 1.0),
        lambda: transport.seek(9 * RATE + 11),
        transport.pause,
        transport.play,
        lambda: transport.change(one(HIGH)),
        lambda: transport.seek(0),
    ):
        act()
        listen()
    assert steps(np.concatenate(heard)) < STEP + PAUSE + SLOPE


def test_a_slider_is_heard_where_it_stands_a_tenth_of_a_second_later(clock: Clock) -> None:
    transport, output = begun(one(LOW), clock)
    output.ask(LEAD_IN + RATE)
    transport.set_volume(Channel.BELL, 0.5)
    output.ask(CHANGE_FADE)
    assert np.array_equal(output.ask(RATE), render(one(LOW), RATE + CHANGE_FADE, RATE, Volumes(bell=0.5)))


def test_stopping_waits_for_the_last_fade_before_the_device_is_let_go(clock: Clock) -> None:
    transport, output = begun(one(LOW), clock)
    output.ask(LEAD_IN + RATE)
    transport.stop()
    assert output.pull is not None
    last = output.ask(9600)
    assert last[:1000].any()
    assert not last[1440:].any()
    for closing in threading.enumerate():
        if closing.name == "last fade":
            closing.join()
    assert output.pull is None


class Asleep:
    def __init__(self) -> None:
        self.seconds = 0.0

    def __call__(self) -> float:
        return self.seconds


def test_a_computer_that_slept_is_told_of_once_and_the_place_has_not_moved(clock: Clock) -> None:
    asleep, told = Asleep(), []
    output = AskedOutput(clock)
    transport = Transport(one(LOW), output, now=clock, asleep=asleep, on_gap=told.append)
    transport.start()
    transport.play()
    output.ask(LEAD_IN + 2 * RATE)
    where = transport.position()
    asleep.seconds += 600.0
    assert [transport.position(), transport.position()] == [where, where]
    assert told == [600.0]


@pytest.mark.parametrize(("counted", "place"), [(False, 3 * RATE), (True, 13 * RATE)])
def test_whoever_is_told_of_a_sleep_may_pause_or_count_it(clock: Clock, place: int, *, counted: bool) -> None:
    asleep = Asleep()

    def on_gap(seconds: float) -> None:
        if counted:
            transport.seek(transport.position() + round(seconds * RATE))
        else:
            transport.pause()

    transport = Transport(one(LOW), OUTPUTS["silent"](), now=clock, asleep=asleep, on_gap=on_gap)
    transport.start()
    transport.play()
    clock.now += 3.0
    asleep.seconds += 10.0
    assert transport.position() == place
    assert transport.playing is counted


def test_a_sleep_that_nobody_is_told_of_is_counted_in_silence(clock: Clock) -> None:
    asleep = Asleep()
    transport = Transport(one(LOW), OUTPUTS["silent"](), now=clock, asleep=asleep)
    transport.start()
    transport.play()
    clock.now += 1.0
    asleep.seconds += 10.0
    assert transport.position() == 11 * RATE


def test_a_sleep_during_a_pause_and_a_moment_between_two_clocks_are_nobodys_concern(clock: Clock) -> None:
    asleep, told = Asleep(), []
    transport = Transport(one(LOW), OUTPUTS["silent"](), now=clock, asleep=asleep, on_gap=told.append)
    transport.start()
    asleep.seconds += 600.0
    assert transport.position() == 0
    transport.play()
    asleep.seconds += 0.5
    assert transport.position() == 0
    assert told == []


ACTS = st.one_of(
    st.tuples(st.just("ask"), st.integers(1, 20_000)),
    st.tuples(st.just("seek"), st.integers(0, 19 * RATE)),
    st.tuples(st.just("volume"), st.floats(0, 1)),
    st.tuples(st.just("change"), st.sampled_from([LOW, HIGH])),
    st.tuples(st.sampled_from(["play", "pause"]), st.none()),
)


@settings(max_examples=60, deadline=None)
@given(st.lists(ACTS, min_size=5, max_size=40))
def test_whatever_is_done_nothing_clicks_and_only_a_seek_goes_back(acts: list[tuple[str, int | float | Clip]]) -> None:
    transport, output = begun(one(LOW), Clock())
    heard, last = [output.ask(LEAD_IN)], 0
    for act, value in acts:
        match act, value:
            case "ask", int(n):
                heard.append(output.ask(n))
            case "seek", int(frame):
                transport.seek(frame)
                last = frame
            case "volume", float(volume):
                transport.set_volume(Channel.BELL, volume)
            case "change", Clip() as clip:
                transport.change(one(clip))
            case "play", _:
                transport.play()
            case _:
                transport.pause()
        assert transport.position() >= last
        last = transport.position()
    together = np.concatenate(heard)
    assert steps(together) < 2 * (STEP + PAUSE + SLOPE)
    assert np.abs(together).max() <= 1.0
