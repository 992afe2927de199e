"""One behaviour for every output: who asks, how it ends, what it says; and what is special to each."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import threading
import time
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pytest
import soundfile

from audio.clip import Clip
from audio.hearing import hear
from audio.output import NoDevice
from audio.outputs import DEFAULT, OUTPUTS
from audio.outputs.wave_file import WaveFileOutput
from audio.render import Volumes, render
from audio.score import Channel, Placement, Score
from audio.stream import LEAD_IN
from audio.transport import LOST, Transport
from audio.units import RATE, Frames
from tests.bench.null_sink import NullSink, Recording, lacking

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from audio.output import Output
    from audio.units import Samples

AUDIBLE = ("miniaudio", "simpleaudio", "wave_file")
DEVICES = ("miniaudio", "simpleaudio")


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[NullSink]:
    if lacking():
        pytest.skip(f"not run: {' and '.join(lacking())} is not installed here")
    with NullSink(tmp_path_factory.mktemp("pulse")) as sink:
        yield sink


@pytest.fixture
def heard_here(server: NullSink, monkeypatch: pytest.MonkeyPatch) -> NullSink:
    for name, value in server.env.items():
        monkeypatch.setenv(name, value)
    return server


@pytest.fixture
def make(request: pytest.FixtureRequest, tmp_path: Path) -> Callable[[str], Output]:
    """Makes an output by name that can be started here and now."""

    def made(name: str) -> Output:
        if name in DEVICES:
            request.getfixturevalue("heard_here")
        if name == "simpleaudio" and find_spec("simpleaudio") is None:
            pytest.skip("not run: simpleaudio is not installed here")
        return OUTPUTS[name](str(tmp_path / "heard.wav") if name == "wave_file" else "")

    return made


class Listener:
    """Gives silence, and keeps count of who asked for how much."""

    def __init__(self) -> None:
        self.asked: list[int] = []
        self.threads: set[int] = set()
        self.enough = threading.Event()

    def __call__(self, n: int) -> Samples:
        self.asked.append(n)
        self.threads.add(threading.get_ident())
        if len(self.asked) >= 4:
            self.enough.set()
        return np.zeros((n, 2), np.float32)


def beep(seconds: float = 0.8) -> Clip:
    wave = 0.4 * np.sin(np.arange(round(seconds * RATE)) * 0.06) * np.hanning(round(seconds * RATE))
    return Clip("beep", np.repeat(wave.astype(np.float32)[:, None], 2, axis=1))


BEEP = Score(Frames(RATE), (Placement(beep(), Frames(0), Channel.BELL),))


def test_the_table_has_the_default_and_every_output_is_judged_here() -> None:
    assert DEFAULT in OUTPUTS
    assert set(OUTPUTS) == {*AUDIBLE, "silent"}


@pytest.mark.parametrize("name", AUDIBLE)
def test_an_audible_output_asks_from_one_thread_of_its_own_until_it_is_stopped(
    name: str, make: Callable[[str], Output]
) -> None:
    output, listener = make(name), Listener()
    assert output.audible
    assert output.beat() is None
    output.start(listener)
    assert listener.enough.wait(10)
    beat = output.beat()
    output.stop()
    output.stop()
    count = len(listener.asked)
    assert beat is not None
    assert 0 <= beat.frames <= sum(listener.asked)
    assert beat.at <= time.monotonic()
    assert len(listener.threads) == 1
    assert threading.get_ident() not in listener.threads
    time.sleep(0.5)
    assert len(listener.asked) == count


@pytest.mark.parametrize("name", AUDIBLE)
def test_an_output_can_be_started_again(name: str, make: Callable[[str], Output]) -> None:
    output = make(name)
    for _ in range(2):
        listener = Listener()
        output.start(listener)
        assert listener.enough.wait(10)
        output.stop()


@pytest.mark.parametrize("name", AUDIBLE)
def test_trouble_in_the_mix_is_silence_and_the_asking_goes_on(name: str, make: Callable[[str], Output]) -> None:
    listener = Listener()

    def troubled(n: int) -> Samples:
        listener(n)
        raise ArithmeticError

    output = make(name)
    output.start(troubled)
    assert listener.enough.wait(10)
    output.stop()


@pytest.mark.parametrize("name", OUTPUTS)
def test_an_output_says_in_one_sentence_where_it_is_heard(name: str, make: Callable[[str], Output]) -> None:
    sentence = make(name).where()
    assert sentence.endswith(".")
    assert sentence.count(". ") == 0
    assert 10 < len(sentence) < 100


@pytest.mark.parametrize("name", DEVICES)
def test_without_a_sound_server_there_is_no_device_and_no_noise_on_the_terminal(name: str, tmp_path: Path) -> None:
    if name == "simpleaudio" and find_spec("simpleaudio") is None:
        pytest.skip("not run: simpleaudio is not installed here")
    if "no soundcards" not in _cards():
        pytest.skip("not run: this machine has a sound card of its own")
    code = (
        "from audio.outputs import OUTPUTS\n"
        "from audio.output import NoDevice\n"
        f"output = OUTPUTS[{name!r}]()\n"
        "try:\n    output.start(lambda n: None)\nexcept NoDevice as none:\n    print(none)\n"
    )
    env = os.environ | {"PULSE_SERVER": f"unix:{tmp_path}/nothing", "XDG_RUNTIME_DIR": str(tmp_path)}
    done = subprocess.run([sys.executable, "-c", code], env=env, capture_output=True, text=True, check=True)
    assert done.stdout == "No sound device is to be found just now.\n"
    assert done.stderr == ""


def _cards() -> str:
    cards = Path("/proc/asound/cards")
    return cards.read_text(encoding="utf-8") if cards.exists() else "no soundcards"


def test_an_output_that_is_not_installed_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "simpleaudio", None)
    with pytest.raises(NoDevice, match="not installed"):
        OUTPUTS["simpleaudio"]().start(Listener())


def test_a_file_that_cannot_be_written_is_no_device(tmp_path: Path) -> None:
    for where in ("", str(tmp_path / "no folder" / "x.wav"), str(tmp_path)):
        with pytest.raises(NoDevice, match=r"^[^\n]+\.$"):
            OUTPUTS["wave_file"](where).start(Listener())


def test_a_file_holds_what_was_played_bit_for_bit(tmp_path: Path) -> None:
    output = WaveFileOutput(tmp_path / "heard.wav", by_hand=True)
    transport = Transport(BEEP, output)
    transport.start()
    transport.play()
    for n in (LEAD_IN, 1, 9999, 38_000):
        output.ask(n)
    output.stop()
    heard, rate = soundfile.read(tmp_path / "heard.wav", dtype="float32")
    assert rate == RATE
    assert np.array_equal(heard, np.concatenate([np.zeros((LEAD_IN, 2)), render(BEEP, 0, 48_000, Volumes())]))
    transport.stop()


def test_a_file_goes_on_where_it_was_when_the_sound_returns(tmp_path: Path) -> None:
    output = OUTPUTS["wave_file"](str(tmp_path / "heard.wav"))
    lengths = []
    for _ in range(2):
        listener = Listener()
        output.start(listener)
        assert listener.enough.wait(10)
        output.stop()
        lengths.append(soundfile.info(tmp_path / "heard.wav").frames)
    assert lengths[1] > lengths[0] > 0


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="not run: this system has no full disk to write to")
def test_a_full_disk_is_a_lost_device_and_the_words_go_on(tmp_path: Path) -> None:
    score = Score(Frames(round(4.5 * RATE)), BEEP.placements)
    (tmp_path / "heard.wav").symlink_to("/dev/full")
    told: list[str] = []
    transport = Transport(score, OUTPUTS["wave_file"](str(tmp_path / "heard.wav")), on_trouble=told.append)
    transport.start()
    transport.play()
    until = time.monotonic() + 10
    while transport.position() < score.length and time.monotonic() < until:
        time.sleep(0.01)
    transport.stop()
    assert transport.position() == score.length
    assert told[:1] == [LOST]


def test_devices_are_named_and_alike_ones_told_apart(heard_here: NullSink) -> None:
    from audio.outputs.miniaudio_ import devices

    with heard_here.plugged(second="Quiet", third="Lamp"):
        assert sorted(devices()) == ["Lamp", "Quiet", "Quiet (2)"]


def test_a_chosen_device_is_used_and_a_lost_one_falls_back_with_a_notice(heard_here: NullSink) -> None:
    told: list[str] = []
    earlier = {playing["index"] for playing in heard_here.listed("sink-inputs")}  # that may still be letting go
    with heard_here.plugged(fourth="Chosen"):
        chosen = OUTPUTS["miniaudio"]("Chosen")
        chosen.start(Listener())
        [playing] = [each for each in heard_here.listed("sink-inputs") if each["index"] not in earlier]
        sinks = heard_here.listed("sinks")
        assert [sink["name"] for sink in sinks if sink["index"] == playing["sink"]] == ["fourth"]
        chosen.stop()
        assert chosen.notice == ""
        assert chosen.where() == "Sound comes from “Chosen”."
    lost = OUTPUTS["miniaudio"]("Not there")
    transport = Transport(BEEP, lost, on_trouble=told.append)
    transport.start()
    assert transport.sounding
    transport.stop()
    assert told == ["“Not there” is not to be found just now; the default output is used."]
    assert "“Not there” is not to be found" in lost.where()


def test_a_muted_output_is_told(heard_here: NullSink) -> None:
    heard_here.control("set-default-sink", "quiet")
    output = OUTPUTS["miniaudio"]()
    assert output.where() == "Sound comes from “Quiet”."
    heard_here.control("set-sink-mute", "quiet", "1")
    assert output.where() == "Sound comes from “Quiet”, which is muted just now."
    heard_here.control("set-sink-mute", "quiet", "0")
    heard_here.control("set-sink-volume", "quiet", "0")
    assert "muted" in output.where()
    heard_here.control("set-sink-volume", "quiet", "100%")


@pytest.mark.skipif(find_spec("simpleaudio") is None, reason="not run: simpleaudio is not installed here")
def test_simpleaudio_is_heard_as_written_to_16_bits_though_it_is_written_while_it_plays(
    heard_here: NullSink, tmp_path: Path
) -> None:
    noise = np.random.default_rng(3).uniform(-0.5, 0.5, (2 * RATE, 2)).astype(np.float32)
    score = Score(Frames(2 * RATE), (Placement(Clip("noise", noise), Frames(0), Channel.BELL),))
    for _ in range(3):  # a busy machine may be late
        recording = Recording(heard_here, tmp_path / "heard.raw")
        time.sleep(0.5)
        hearing = hear(OUTPUTS["simpleaudio"](), score.placements[0].clip)
        while not hearing.over:
            time.sleep(0.05)
        time.sleep(0.3)
        hearing.stop()
        heard = recording.stop()
        first = int(np.flatnonzero(np.abs(heard).max(axis=1))[0])
        together = heard[first : first + len(noise)]
        if len(together) == len(noise) and np.abs(together - noise * (32767 / 32768)).max() <= 0.51 / 32768:
            break
    else:
        pytest.fail("what was heard is not what was written")


@pytest.mark.parametrize("name", DEVICES)
def test_a_stop_in_the_middle_of_a_tone_is_heard_as_a_fade_and_not_as_a_click(
    name: str, make: Callable[[str], Output], tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    wave = 0.3 * np.sin(np.arange(5 * RATE) * 0.05)
    tone = Clip("tone", np.repeat(wave.astype(np.float32)[:, None], 2, axis=1))
    for _ in range(3):  # a busy machine may drop a block
        output = make(name)
        recording = Recording(request.getfixturevalue("heard_here"), tmp_path / "heard.raw")
        time.sleep(0.5)
        hearing = hear(output, tone)
        while hearing.transport.position() < RATE:
            time.sleep(0.05)
        hearing.stop()
        for thread in threading.enumerate():
            if thread.name == "last fade":
                thread.join()
        time.sleep(0.3)
        steps = np.abs(np.diff(recording.stop(), axis=0))
        if 0.01 < steps.max() < 0.02:
            break
    else:
        pytest.fail(f"a step of {steps.max():.2f} was heard; the tone's own is 0.015")


def test_without_pactl_nothing_is_known_of_mutes_and_nothing_fails(
    heard_here: NullSink, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    assert heard_here.env
    monkeypatch.setenv("PATH", str(tmp_path))
    assert shutil.which("pactl") is None
    assert OUTPUTS["miniaudio"]().where() == "Sound comes from the default output."


@pytest.mark.parametrize("name", AUDIBLE)
def test_a_bell_is_heard_now_and_it_is_said_where(name: str, make: Callable[[str], Output]) -> None:
    output = make(name)
    hearing = hear(output, beep(0.3))
    assert hearing.sentence == output.where()
    assert hearing.transport.sounding
    assert not hearing.over
    until = time.monotonic() + 10
    while not hearing.over and time.monotonic() < until:
        time.sleep(0.02)
    assert hearing.over
    hearing.stop()


def test_where_there_is_no_device_hearing_now_is_over_at_once() -> None:
    hearing = hear(OUTPUTS["wave_file"](), beep(0.3))
    assert hearing.over
    assert hearing.sentence == "There is no file to write the sound to."
