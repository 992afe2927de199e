"""Voices: phrasing to the frame, one sentence of trouble at most, and every session reaches its end."""

from __future__ import annotations

import contextlib
import os
import random
import signal
import stat
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from audio.loudness import loudness
from audio.units import RATE
from audio.voice.cache import Spoken, key_of
from audio.voice.levels import PASSAGE, PEAK, SPEECH_LUFS, gain_of, levelled
from audio.voice.neural import Neural, is_installed
from audio.voice.phrasing import LONGEST_SENTENCE, PAD, normal, sentences, speak, trimmed
from audio.voice.recordings import Recordings
from audio.voice.speaker import NONE_SPEAKS, Line, Speaker
from audio.voice.system import system_voices
from audio.voice.voice import NoVoice, Pace

if TYPE_CHECKING:
    from audio.voice.voice import Mono, Voice

ROOT = Path(__file__).resolve().parents[2]
INSTALLED = pytest.mark.skipif(not is_installed(), reason="the voice is not installed here")
TEXTS = st.text(max_size=400)


class Hum:
    """A voice that hums each letter for a hundredth of a second, after some silence."""

    licence = "made up"

    def __init__(self, name: str = "hum", trouble: int = 0) -> None:
        self.id = name
        self.trouble = trouble
        self.said: list[str] = []

    def speaks(self, language: str) -> bool:
        return language.startswith("en")

    def say(self, sentence: str, language: str, speed: float) -> Mono:
        del language
        self.said.append(sentence)
        if self.trouble:
            self.trouble -= 1
            raise NoVoice("Hoarse.")
        time_ = np.arange(round(len(sentence) * RATE / 100 / speed)) / RATE
        hum = 0.1 * np.sin(2 * np.pi * 220 * time_)
        return np.concatenate([np.zeros(RATE // 3), hum, np.zeros(RATE // 3)]).astype(np.float32)

    def close(self) -> None: ...


# -- phrasing ------------------------------------------------------------------------------------------------------


def test_a_text_is_said_sentence_by_sentence_with_exact_silence_between() -> None:
    voice = Hum()
    said = speak(voice, "Rest here. Let it be; nothing to do.", "en", Pace.CALM)
    assert voice.said == ["Rest here.", "Let it be;", "nothing to do."]
    parts = [len(trimmed(voice.say(sentence, "en", Pace.CALM.speed))) for sentence in voice.said[:3]]
    assert len(said) == sum(parts) + 2 * RATE
    assert not said[parts[0] : parts[0] + RATE].any()
    slow = speak(voice, "Rest here. Let it be; nothing to do.", "en", Pace.SLOW)
    assert len(slow) > len(said) + RATE


@given(TEXTS)
def test_every_letter_that_can_be_said_is_said_once_in_pieces_of_a_sentences_length(text: str) -> None:
    try:
        said = sentences(text)
    except NoVoice:
        assert not any(letter.isalnum() for letter in normal(text))
        return
    assert all(0 < len(piece) <= LONGEST_SENTENCE for piece in said)
    assert [c for c in "".join(said) if c.isalnum()] == [c for c in normal(text) if c.isalnum()]


@pytest.mark.parametrize("text", ["", "   ", "…", "\0\x1b", "—"])
def test_nothing_to_say_is_told(text: str) -> None:
    with pytest.raises(NoVoice, match="nothing to say"):
        sentences(text)


def test_an_enormous_text_is_refused_and_a_long_sentence_divided() -> None:
    with pytest.raises(NoVoice, match="too long"):
        sentences("word " * 2000)
    pieces = sentences("and so on, " * 100 + "x" * 700)
    assert max(map(len, pieces)) <= LONGEST_SENTENCE


@given(st.integers(0, 3000), st.integers(1, 3000), st.integers(0, 3000))
def test_silence_around_speech_is_trimmed_to_a_pad_without_a_click(before: int, length: int, after: int) -> None:
    samples = np.concatenate([np.zeros(before), np.full(length, 0.5), np.zeros(after)]).astype(np.float32)
    piece = trimmed(samples)
    assert len(piece) == min(before, PAD) + length + min(after, PAD)
    assert abs(piece[0]) <= 0.01
    assert len(trimmed(np.zeros(before, np.float32))) == 0


# -- levels and what is kept ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("level", [0.03, 0.05, 0.3])
def test_a_voice_is_brought_to_the_standard(level: float) -> None:
    noise = np.random.default_rng(1).normal(0, level / 3, RATE * 5).astype(np.float32)
    loud = levelled(noise, gain_of(noise))
    assert loudness(np.repeat(loud[:, None], 2, axis=1)) == pytest.approx(SPEECH_LUFS, abs=0.2)


def test_no_peak_is_too_high() -> None:
    clicks = np.zeros(RATE, np.float32)
    clicks[::4800] = 0.9
    assert np.abs(levelled(clicks, 10.0)).max() <= PEAK + 1e-6


def test_what_was_said_is_kept_privately_and_known_again(tmp_path: Path) -> None:
    kept = Spoken(tmp_path / "spoken")
    samples = np.linspace(-0.5, 0.5, 4800, dtype=np.float32)
    kept.put("abc", samples)
    again = Spoken(tmp_path / "spoken")
    found = again.get("abc")
    assert found is not None
    assert np.abs(found - samples).max() < 1e-4
    assert again.milliseconds("abc") == 100
    [path] = (tmp_path / "spoken").iterdir()
    if os.name == "posix":
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
        assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    again.clear()
    assert list((tmp_path / "spoken").iterdir()) == []


def test_the_oldest_speech_makes_room(tmp_path: Path) -> None:
    kept = Spoken(tmp_path, most_bytes=30_000)
    for number, key in enumerate("abcdef"):
        kept.put(key, np.zeros(4800, np.float32))
        path = next(tmp_path.glob(f"{key}-*"))
        os.utime(path, (number, number))
    assert [key for key in "abcdef" if kept.get(key) is not None] == ["d", "e", "f"]


def test_several_may_speak_at_once(tmp_path: Path) -> None:
    kept = Spoken(tmp_path, most_bytes=300_000)
    silence = np.zeros(2400, np.float32)
    failed: list[BaseException] = []

    def say(keys: list[str]) -> None:
        try:
            for key in keys:
                kept.put(key, silence)
        except RuntimeError as error:
            failed.append(error)

    keys = [f"key{number}" for number in range(200)]
    threads = [threading.Thread(target=say, args=(keys,)) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failed == []
    assert kept._memory == {}, "each of them was written"
    assert list(tmp_path.glob("*.part")) == []


@pytest.mark.parametrize("damage", [b"", b"nonsense", b"RIFF\xff\xff\xff\x7fWAVEfmt "])
def test_damaged_speech_is_said_again(tmp_path: Path, damage: bytes) -> None:
    kept = Spoken(tmp_path)
    kept.put("abc", np.zeros(4800, np.float32))
    next(tmp_path.iterdir()).write_bytes(damage)
    assert Spoken(tmp_path).get("abc") is None
    assert list(tmp_path.iterdir()) == []


def test_what_cannot_be_written_stays_in_memory_and_a_private_session_leaves_nothing(tmp_path: Path) -> None:
    (tmp_path / "no-folder").write_text("")
    for kept in (Spoken(tmp_path / "no-folder"), Spoken(None)):
        kept.put("abc", np.zeros(480, np.float32))
        assert kept.milliseconds("abc") == 10
    assert [path.name for path in tmp_path.iterdir()] == ["no-folder"]


def test_the_key_holds_all_that_changes_the_sound() -> None:
    told = [("hum", "a", "en", Pace.CALM), ("hum", "b", "en", Pace.CALM), ("hum", "a", "en-GB", Pace.CALM)]
    told += [("hum", "a", "en", Pace.SLOW), ("other", "a", "en", Pace.CALM)]
    assert len({key_of(Hum(name), text, language, pace) for name, text, language, pace in told}) == len(told)
    assert key_of(Hum(), "a  b", "en", Pace.CALM) == key_of(Hum(), " a\nb", "en", Pace.CALM)


# -- the speaker ---------------------------------------------------------------------------------------------------

LINES = [Line("Rest here.", "rest"), Line("Let it be.", "be"), Line("Thank you.", "thanks")]


def test_lines_are_said_in_order_and_their_lengths_known() -> None:
    voice = Hum()
    speaker = Speaker([voice], Spoken(None))
    called = threading.Event()
    speaker.prepare(LINES, called.set)
    assert speaker.wait(LINES, 10)
    assert called.is_set()
    assert [text for text in voice.said if text in {line.text for line in LINES}] == [line.text for line in LINES]
    for line in LINES:
        clip = speaker.clip(line)
        assert clip is not None
        assert speaker.milliseconds(line) == -(-clip.frames * 1000 // RATE)
    assert speaker.trouble == ""


def test_nothing_is_said_twice(tmp_path: Path) -> None:
    first = Speaker([Hum()], Spoken(tmp_path))
    first.prepare(LINES)
    assert first.wait(LINES, 10)
    silent = Hum()
    again = Speaker([silent], Spoken(tmp_path))
    assert [again.milliseconds(line) is not None for line in LINES] == [True] * 3
    again.prepare(LINES)
    assert again.wait(LINES, 10)
    assert silent.said == []
    assert np.array_equal(first.clip(LINES[0]).samples, again.clip(LINES[0]).samples)  # type: ignore[union-attr]


def test_a_voice_is_measured_while_it_is_prepared_and_not_again_for_each_line(tmp_path: Path) -> None:
    speaker = Speaker([Hum()], Spoken(tmp_path))
    speaker.prepare(LINES)
    assert speaker.wait(LINES, 10)
    levels = [np.abs(speaker.clip(line).samples).max() for line in LINES[:1]]  # type: ignore[union-attr]
    passage = key_of(Hum(), PASSAGE, "en", Pace.CALM)
    [kept] = tmp_path.glob(f"{passage}*")
    kept.unlink()
    levels += [np.abs(speaker.clip(line).samples).max() for line in LINES[1:]]  # type: ignore[union-attr]
    assert levels == pytest.approx([levels[0]] * len(LINES), rel=1e-3)


def test_where_one_voice_fails_the_next_speaks_and_after_three_failures_it_is_left_in_peace() -> None:
    hoarse, well = Hum("hoarse", trouble=99), Hum("well")
    lines = [Line(f"Number {number}.", str(number)) for number in range(8)]
    speaker = Speaker([hoarse, well], Spoken(None))
    speaker.prepare(lines)
    assert speaker.wait(lines, 10)
    assert all(speaker.clip(line) is not None for line in lines)
    assert len(hoarse.said) == 3


def test_where_no_voice_can_the_words_are_shown_and_one_sentence_says_why() -> None:
    speaker = Speaker([Hum(trouble=99)], Spoken(None))
    speaker.prepare(LINES)
    assert speaker.wait(LINES, 10)
    assert speaker.trouble == "Hoarse."
    assert [speaker.clip(line) for line in LINES] == [None] * 3
    assert Speaker([Hum()], Spoken(None), language="de").trouble == NONE_SPEAKS


def test_a_line_that_cannot_be_said_does_not_keep_the_others(tmp_path: Path) -> None:
    lines = [Line("…", "dots"), *LINES]
    speaker = Speaker([Hum()], Spoken(tmp_path))
    speaker.prepare(lines)
    assert speaker.wait(lines, 10)
    assert speaker.clip(lines[0]) is None
    assert speaker.clip(lines[1]) is not None


# -- recordings ----------------------------------------------------------------------------------------------------


def test_a_recording_comes_before_every_voice_until_its_words_change(tmp_path: Path) -> None:
    own = Recordings(tmp_path / "voice" / "en")
    hum = np.concatenate([np.zeros(RATE), Hum().say("My own voice, and some more.", "en", 0.5)])
    row = own.add("rest", "Rest here.", hum.astype(np.float32), speaker="Me")
    voice = Hum()
    speaker = Speaker([voice], Spoken(None), recordings=[Recordings(tmp_path / "voice" / "en")])
    changed = Line("Rest there.", "rest")
    speaker.prepare([LINES[0], changed])
    assert speaker.wait([LINES[0], changed], 10)
    assert "Rest here." not in voice.said
    assert "Rest there." in voice.said
    clip = speaker.clip(LINES[0])
    assert clip is not None
    assert loudness(clip.samples) == pytest.approx(SPEECH_LUFS, abs=0.5)
    assert speaker.milliseconds(LINES[0]) == row.ms
    assert Recordings(own.folder).warnings([("rest", "", "Rest there."), ("be", "", "Let it be.")]) == [
        "“rest” was recorded with other words, so another voice says it."
    ]
    own.remove("rest")
    assert Recordings(own.folder).all == ()


@pytest.mark.parametrize(
    "index",
    [
        "",
        "{}",
        "[" * 5000,
        '[{"id": "../x", "file": "rest.flac", "words": "a", "ms": 5}]',
        '[{"id": "rest", "file": "../../etc/passwd", "words": "a", "ms": 5}]',
        '[{"id": "rest", "file": "rest.exe", "words": "a", "ms": 5}, 3, null]',
    ],
)
def test_an_index_that_cannot_be_believed_is_as_none(tmp_path: Path, index: str) -> None:
    (tmp_path / "index.json").write_text(index)
    assert Recordings(tmp_path).all == ()


def test_a_recording_that_cannot_be_read_is_told(tmp_path: Path) -> None:
    own = Recordings(tmp_path)
    row = own.add("rest", "Rest here.", Hum().say("Rest here.", "en", 1.0))
    (tmp_path / row.file).write_bytes(b"nonsense")
    speaker = Speaker([], Spoken(None), recordings=[Recordings(tmp_path)])
    speaker.prepare(LINES[:1])
    assert speaker.clip(LINES[0]) is None
    assert "cannot be used" in speaker.trouble


def test_silence_is_no_recording(tmp_path: Path) -> None:
    with pytest.raises(NoVoice, match="Nothing can be heard"):
        Recordings(tmp_path).add("rest", "Rest.", np.zeros(RATE, np.float32))
    with pytest.raises(ValueError, match="no name"):
        Recordings(tmp_path).add("../rest", "Rest.", Hum().say("Rest", "en", 1.0))


# -- the helper ----------------------------------------------------------------------------------------------------

FAKE = """
import os, random, struct, sys, time, json
sys.path.insert(0, {root!r})
from audio.voice.pipe import receive, send, PipeClosed
import array
mischief = {mischief!r}
out = os.fdopen(os.dup(1), "wb")
if mischief == "never": time.sleep(60)
if mischief == "gone": sys.exit(3)
send(out, {{"rate": 48000}})
while True:
    try: told, _ = receive(sys.stdin.buffer)
    except PipeClosed: sys.exit(0)
    anything = ["well", "well", "well", "hang", "crash", "garbage", "half", "trouble"]
    do = mischief if mischief != "any" else random.choice(anything)
    if do == "hang": time.sleep(60)
    if do == "crash": os.abort()
    if do == "garbage": out.write(os.urandom(64)); out.flush()
    if do == "half": out.write(struct.pack(">II", 10, 1000) + b"{{}}"); out.flush(); sys.exit(0)
    if do == "trouble": send(out, {{"trouble": "odd"}})
    if do == "well": send(out, {{"frames": 4800}}, array.array("f", [0.1, -0.1] * 2400).tobytes())
"""


def fake(mischief: str, **limits: float) -> Neural:
    script = FAKE.format(root=str(ROOT), mischief=mischief)
    return Neural([sys.executable, "-c", script], **{"start_within": 5.0, "say_within": 0.3, **limits})


def test_a_well_helper_is_asked_again_and_ends_when_idle() -> None:
    voice = fake("well", idle=0.3, say_within=5.0)
    assert len(voice.say("Rest.", "en", 1.0)) == 4800
    first = voice.process
    voice.say("Rest.", "en", 1.0)
    assert voice.process == first
    until = time.monotonic() + 10
    while voice.process is not None and time.monotonic() < until:
        time.sleep(0.02)
    assert voice.process is None
    assert len(voice.say("Rest.", "en", 1.0)) == 4800
    voice.close()


@pytest.mark.parametrize("mischief", ["never", "gone", "hang", "crash", "garbage", "half", "trouble"])
def test_whatever_becomes_of_the_helper_is_one_sentence_in_bounded_time(mischief: str) -> None:
    voice = fake(mischief, start_within=1.0)
    for _ in range(2):
        with pytest.raises(NoVoice) as told:
            voice.say("Rest.", "en", 1.0)
        assert told.value.sentence.endswith("the words are shown.") or told.value.sentence.endswith("they are shown.")
    voice.close()


def test_a_program_that_is_not_there_is_one_sentence() -> None:
    with pytest.raises(NoVoice):
        Neural(["/nowhere/at/all"]).say("Rest.", "en", 1.0)


def test_stopping_does_not_wait_for_a_helper_that_hangs() -> None:
    voice = fake("hang", say_within=30.0)
    speaker = Speaker([voice], Spoken(None))
    speaker.prepare(LINES)
    until = time.monotonic() + 10
    while voice.process is None and time.monotonic() < until:
        time.sleep(0.01)
    begun = time.monotonic()
    speaker.stop()
    assert time.monotonic() - begun < 5
    assert speaker.wait(LINES, 5)


def test_whatever_the_helper_does_no_line_is_waited_for_in_vain() -> None:
    chance = random.Random(5)
    voice = fake("any", say_within=0.15)
    for number in range(30):
        lines = [Line(f"Line {number} {cue}.", f"cue-{cue}") for cue in range(4)]
        speaker = Speaker([voice], Spoken(None))
        speaker.prepare(lines)
        if chance.random() < 0.3 and voice.process is not None:
            with contextlib.suppress(ProcessLookupError, TypeError):
                os.kill(voice.process, chance.choice([signal.SIGKILL, signal.SIGSTOP]))
        assert speaker.wait(lines, 30)
        assert all(speaker.ready(line) for line in lines)
        assert all(speaker.clip(line) is None or speaker.milliseconds(line) for line in lines)
    voice.close()


# -- the voice itself ----------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def neural() -> Neural:
    return Neural()


@INSTALLED
def test_the_voice_says_the_same_words_the_same_way(neural: Neural) -> None:
    first = neural.say("Place a hand on your heart, if you like.", "en", 0.75)
    neural.close()
    assert np.array_equal(first, neural.say("Place a hand on your heart, if you like.", "en", 0.75))
    assert 2 * RATE < len(first) < 8 * RATE
    assert neural.speaks("en-GB")
    assert not neural.speaks("de")


@INSTALLED
def test_the_voice_is_level_over_a_session(neural: Neural) -> None:
    texts = ["Welcome. You are free to stop at any time.", "Feel the ground beneath you.", "May I be kind to myself."]
    lines = [Line(text) for text in texts]
    speaker = Speaker([neural], Spoken(None))
    speaker.prepare(lines)
    assert speaker.wait(lines, 60)
    clips = [speaker.clip(line) for line in lines]
    whole = np.concatenate([clip.samples for clip in clips if clip is not None])
    assert loudness(whole) == pytest.approx(SPEECH_LUFS, abs=1.5)
    assert np.abs(whole).max() <= PEAK + 1e-6


@INSTALLED
@pytest.mark.parametrize(
    "text", ["12/10", "nidra, metta", "日本語", "🙂 hello", "a" * 299, "x.y.z", "<b>bold</b>", "$(rm -rf)"]
)
def test_odd_words_are_said_or_told(neural: Neural, text: str) -> None:
    try:
        assert len(speak(neural, text, "en", Pace.CALM)) > 0
    except NoVoice as told:
        assert told.sentence.endswith(".")  # noqa: PT017 - either is well


@INSTALLED
@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
def test_no_internet_socket_is_open_while_speaking_and_the_model_is_not_in_the_players_memory() -> None:
    script = """
import os, sys, threading
from audio.voice.neural import Neural
sockets = []
sys.addaudithook(lambda event, args: sockets.append(event) if event.startswith("socket.") else None)
def resident():
    return int(open("/proc/self/statm").read().split()[1]) * 4096
voice = Neural()
voice.say("Rest here.", "en", 0.75)
before = resident()
for number in range(5):
    voice.say(f"Number {number}.", "en", 0.75)
def inodes(pid):
    links = [f"/proc/{pid}/fd/{fd}" for fd in os.listdir(f"/proc/{pid}/fd")]
    links = [os.readlink(link) for link in links if os.path.lexists(link)]
    return {link[8:-1] for link in links if link.startswith("socket:")}
inet = set()
for name in ("tcp", "tcp6", "udp", "udp6", "raw", "raw6"):
    inet |= {line.split()[9] for line in open(f"/proc/{voice.process}/net/{name}").read().splitlines()[1:]}
assert not inodes(voice.process) & inet, "the helper"
assert not inodes(os.getpid()) & inet, "the player"
assert sockets == [], sockets
assert "onnxruntime" not in sys.modules and "hibari" not in sys.modules
mapped = open(f"/proc/{os.getpid()}/maps").read()
assert "onnxruntime" not in mapped and ".onnx" not in mapped
assert "onnxruntime" in open(f"/proc/{voice.process}/maps").read()
print(resident() - before)
voice.close()
"""
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, timeout=120, check=False
    )
    assert done.returncode == 0, done.stderr
    assert int(done.stdout) < 20_000_000


def test_the_helper_can_open_no_socket() -> None:
    script = (
        "import sys, socket\nfrom audio.voice.helper import refuse_sockets\nsys.addaudithook(refuse_sockets)\n"
        "for act in (lambda: socket.socket(), lambda: socket.create_connection(('127.0.0.1', 9)),\n"
        "            lambda: socket.getaddrinfo('localhost', 80)):\n"
        "    try: act()\n    except PermissionError: continue\n    sys.exit('open')\n"
    )
    subprocess.run([sys.executable, "-c", script], cwd=ROOT, check=True, timeout=60)


def test_the_systems_voices_speak_where_there_are_any() -> None:
    voices: list[Voice] = list(system_voices())
    if not voices:
        pytest.skip("no voice is installed in this system")
    for voice in voices:
        said = speak(voice, "Rest here. --help; $(echo no)", "en", Pace.CALM)
        assert RATE < len(said) < 20 * RATE
