"""An ambience that is made while the session plays already: nothing waits for it, nothing is moved by it, no click."""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING

import numpy as np
import pytest
import soundfile
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from audio.bank import SoundBank, UnknownSound
from audio.clip import Clip
from audio.coming import ENTERING, Around, Coming
from audio.outputs.wave_file import WaveFileOutput
from audio.render import Volumes, render
from audio.score import Channel, Placement, Score
from audio.stream import LEAD_IN, RETURN_FADE
from audio.transport import Transport
from audio.units import RATE, Frames

if TYPE_CHECKING:
    from pathlib import Path

    from audio.units import Samples

LENGTH = Frames(20 * RATE)
HUM = Clip("hum", np.repeat(0.3 * np.sin(np.arange(7 * RATE) * np.pi / 150).astype(np.float32)[:, None], 2, axis=1))
"""Whole turns a loop: no seam."""
STEP = 0.3 * np.pi / 150
BELL = SoundBank(None).bell("wood-tap")
BELLS = tuple(Placement(BELL, Frames(at), Channel.BELL) for at in range(0, 19 * RATE, 33_333))


class Making:
    """An ambience that is made once it is let go on."""

    def __init__(self) -> None:
        self.may_go_on = threading.Event()
        self.coming = Coming(self._make)

    def _make(self) -> Clip:
        assert self.may_go_on.wait(60)
        return HUM

    def finish(self) -> None:
        self.may_go_on.set()
        until = time.monotonic() + 60
        while not self.coming.made:
            assert time.monotonic() < until
            time.sleep(0.001)


def score(clip: Clip | Coming, bells: tuple[Placement, ...] = BELLS) -> Score:
    around = Placement(clip, Frames(0), Channel.AMBIENCE, 0.8, LENGTH, Frames(RATE), Frames(RATE))
    return Score(LENGTH, (*bells, around))


WITHOUT = Score(LENGTH, BELLS)


def heard_in(file: Path) -> Samples:
    samples, rate = soundfile.read(file, dtype="float32", always_2d=True)
    assert rate == RATE
    return samples


def test_bells_sound_at_once_and_the_ambience_comes_in_where_it_would_have_been(tmp_path: Path) -> None:
    making = Making()
    output = WaveFileOutput(tmp_path / "heard.wav", by_hand=True)
    transport = Transport(score(making.coming), output)
    transport.start()
    transport.play()
    output.ask(LEAD_IN + 5 * RATE)
    making.finish()
    output.ask(12 * RATE)
    transport.stop()
    output.stop()
    heard = heard_in(tmp_path / "heard.wav")[LEAD_IN:]
    made, there = 5 * RATE, 5 * RATE + ENTERING
    without, whole = (render(each, 0, len(heard), Volumes()) for each in (WITHOUT, score(HUM)))
    assert np.array_equal(heard[:made], without[:made])
    assert np.array_equal(heard[there : 17 * RATE], whole[there : 17 * RATE])
    entering, full = (heard - without)[made:there], (whole - without)[made:there]
    assert np.abs(entering[:10]).max() < 1e-5
    assert np.abs(np.diff(entering, axis=0)).max() < STEP
    loud = np.abs(full) > 0.1
    gain = entering[loud] / full[loud]
    assert gain.min() >= -1e-4
    assert gain.max() <= 1 + 1e-4
    assert (np.diff(gain) > -1e-3).all()


def test_another_score_with_the_same_coming_ambience_does_not_make_it_enter_anew(tmp_path: Path) -> None:
    making = Making()
    output = WaveFileOutput(tmp_path / "heard.wav", by_hand=True)
    transport = Transport(score(making.coming, ()), output)
    transport.start()
    transport.play()
    making.finish()
    output.ask(LEAD_IN + RATE)
    transport.change(score(making.coming, ()))
    output.ask(5 * RATE)
    transport.stop()
    output.stop()
    alone = heard_in(tmp_path / "heard.wav")[LEAD_IN : LEAD_IN + 6 * RATE]
    assert np.array_equal(alone[ENTERING:], render(score(HUM, ()), ENTERING, len(alone) - ENTERING, Volumes()))
    assert np.abs(np.diff(alone, axis=0)).max() < STEP


ACTS = st.one_of(
    st.tuples(st.just("ask"), st.integers(1, RATE)),
    st.tuples(st.just("seek"), st.integers(0, 19 * RATE)),
    st.tuples(st.sampled_from(["play", "pause", "change", "made"]), st.none()),
)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(ACTS, min_size=5, max_size=30))
def test_whatever_is_done_meanwhile_nothing_clicks(tmp_path: Path, acts: list[tuple[str, int | None]]) -> None:
    making = Making()
    output = WaveFileOutput(tmp_path / "heard.wav", by_hand=True)
    transport = Transport(score(making.coming, ()), output)
    transport.start()
    transport.play()
    for act, value in acts:
        match act, value:
            case "ask", int(n):
                output.ask(n)
            case "seek", int(frame):
                transport.seek(frame)
            case "change", _:
                transport.change(score(making.coming, ()))
            case "made", _:
                making.finish()
            case "play", _:
                transport.play()
            case _:
                transport.pause()
    output.ask(RATE)
    making.finish()
    transport.stop()
    output.stop()
    heard = heard_in(tmp_path / "heard.wav")
    pause = 0.24 * np.pi / 2 / 1440
    assert np.abs(np.diff(heard, axis=0)).max() < 2 * (STEP + pause)
    assert np.abs(heard).max() < 0.5


def test_after_a_seek_to_before_it_came_it_comes_in_gently_again() -> None:
    making = Making()
    making.finish()
    making.coming.part(10 * RATE, 100)
    assert not np.array_equal(making.coming.part(10 * RATE + 100, 100), HUM.part(10 * RATE + 100, 100))
    back = making.coming.part(2 * RATE, ENTERING + RATE)
    assert np.abs(back[0]).max() < 1e-9
    assert np.array_equal(back[ENTERING:], HUM.part(2 * RATE + ENTERING, RATE))


def test_one_that_is_kept_is_there_from_its_first_frame_and_one_that_is_not_is_there_later(tmp_path: Path) -> None:
    SoundBank(tmp_path).ambience("brown-noise")
    bank = SoundBank(tmp_path)
    around = Around(bank)
    assert around("brown-noise", Frames(0)) is bank.ambience("brown-noise")
    coming = around("soft-rain", Frames(0))
    assert isinstance(coming, Coming)
    assert around("soft-rain", Frames(0)) is coming
    made = bank.ambience("soft-rain")  # who needs it waits for it
    assert around("soft-rain", Frames(RATE)) is made
    assert around("soft-rain", Frames(0)) is coming
    with pytest.raises(UnknownSound, match=r"Did you mean “soft-rain”"):
        around("soft-rian", Frames(0))


def test_an_ambience_is_the_same_bit_for_bit_whoever_had_it_made(tmp_path: Path) -> None:
    bank = SoundBank(tmp_path)
    coming = Around(bank)("soft-rain", Frames(0))
    waited = bank.ambience("soft-rain")
    assert np.array_equal(waited.samples, SoundBank(None).ambience("soft-rain").samples)
    until = time.monotonic() + 60
    while not coming.made and time.monotonic() < until:
        time.sleep(0.01)
    coming.part(0, 1)
    assert np.array_equal(coming.part(ENTERING, RATE), waited.part(ENTERING, RATE))


def test_every_bell_is_made_ahead_and_only_once(tmp_path: Path) -> None:
    bank = SoundBank(tmp_path)
    bank.make_bells()
    kept = {path: path.stat().st_mtime_ns for path in tmp_path.iterdir()}
    assert len(kept) == 5
    assert np.array_equal(bank.bell("chime-soft").samples, SoundBank(None).bell("chime-soft").samples)
    bank.make_bells()
    assert {path: path.stat().st_mtime_ns for path in tmp_path.iterdir()} == kept


def test_after_a_pause_while_it_enters_it_goes_on_entering() -> None:
    making = Making()
    making.finish()
    first = making.coming.part(0, RETURN_FADE)
    assert np.abs(first).max() < np.abs(HUM.part(0, RETURN_FADE)).max()
    assert np.array_equal(making.coming.part(0, RETURN_FADE), first)
