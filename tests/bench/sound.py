"""How fast the mix is made, and how little of a processor it takes to play, beside others in the same run.

    python -m tests.bench.sound

The session: 20 minutes, two ambiences, 40 spoken sentences that duck them, 40 bells. Playing needs pulseaudio.
"""

from __future__ import annotations

import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
import warnings
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import soundfile

from audio.bank import SoundBank
from audio.clip import Clip
from audio.outputs import OUTPUTS
from audio.render import Volumes, render
from audio.score import Channel, Placement, Score
from audio.transport import Transport
from audio.units import RATE, Frames
from tests.bench.null_sink import NullSink, lacking

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from audio.units import Samples

ROOT = Path(__file__).resolve().parents[2]
MINUTES = 20
SECONDS = MINUTES * 60
EVERY = 30
"""Seconds from bell to bell and from sentence to sentence."""
VOICE_AT = 8
BED_GAIN = 0.5
ROUNDS = 3
SETTLE, LISTEN = 4.0, 20.0
TICKS = os.sysconf("SC_CLK_TCK")


def parts() -> dict[str, Samples]:
    """The session's clips; the voice is noise that comes and goes as syllables do."""
    bank = SoundBank(None)
    t = np.arange(6 * RATE) / RATE
    syllables = 0.1 * np.sin(2 * np.pi * 2 * t) ** 2 * np.random.default_rng(5).standard_normal(len(t))
    voice = np.repeat(syllables.astype(np.float32)[:, None], 2, axis=1)
    beds = {name: bank.ambience(name).samples for name in ("rain-far", "low-drone")}
    return beds | {"bell": bank.bell("bowl-low").samples, "voice": voice}


def session(sounds: dict[str, Samples]) -> Score:
    length, fade = Frames(SECONDS * RATE), Frames(5 * RATE)
    clips = {name: Clip(name, samples) for name, samples in sounds.items()}
    placements = [
        Placement(clips[name], Frames(0), Channel.AMBIENCE, BED_GAIN, length, fade, fade)
        for name in ("rain-far", "low-drone")
    ]
    for at in range(0, SECONDS, EVERY):
        placements.append(Placement(clips["bell"], Frames(at * RATE), Channel.BELL))
        placements.append(Placement(clips["voice"], Frames((at + VOICE_AT) * RATE), Channel.VOICE))
    return Score(length, tuple(placements))


def by_us(score: Score) -> None:
    for start in range(0, score.length, RATE // 2):
        render(score, start, RATE // 2, Volumes(ambience=0.9))


def by_pydub(folder: Path) -> None:
    """The same without ducking: pydub has none."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        from pydub import AudioSegment

    whole = AudioSegment.silent(SECONDS * 1000, RATE).set_channels(2)
    for name in ("rain-far", "low-drone"):
        bed = AudioSegment.from_wav(str(folder / f"{name}.wav")) - 6
        looped = (bed * (SECONDS * 1000 // len(bed) + 1))[: SECONDS * 1000]
        whole = whole.overlay(looped.fade_in(5000).fade_out(5000))
    bell, voice = (AudioSegment.from_wav(str(folder / f"{name}.wav")) for name in ("bell", "voice"))
    for at in range(0, SECONDS, EVERY):
        whole = whole.overlay(bell, at * 1000).overlay(voice, (at + VOICE_AT) * 1000)


def by_ffmpeg(folder: Path) -> None:
    """The same without ducking, to nowhere."""
    count = SECONDS // EVERY
    steps = [
        f"[{index}]aloop=-1:2147483647,atrim=0:{SECONDS},volume={BED_GAIN},afade=in:d=5,"
        f"afade=out:st={SECONDS - 5}:d=5[bed{index}]"
        for index in (0, 1)
    ]
    ends = "[bed0][bed1]"
    for index, name, late in ((2, "bell", 0), (3, "voice", VOICE_AT)):
        steps.append(f"[{index}]asplit={count}" + "".join(f"[{name}{k}in]" for k in range(count)))
        for k in range(count):
            steps.append(f"[{name}{k}in]adelay={(k * EVERY + late) * 1000}:all=1[{name}{k}]")
            ends += f"[{name}{k}]"
    steps.append(f"{ends}amix=inputs={2 + 2 * count}:normalize=0:duration=first,alimiter=0.85:level=0[out]")
    inputs = [
        word for name in ("rain-far", "low-drone", "bell", "voice") for word in ("-i", str(folder / f"{name}.wav"))
    ]
    command = ["ffmpeg", "-v", "error", "-y", *inputs, "-filter_complex", ";".join(steps), "-map", "[out]"]
    subprocess.run([*command, "-f", "null", "-"], check=True)


def timed(act: Callable[[], None]) -> float:
    """Times real time."""
    took = []
    for _ in range(ROUNDS):
        began = time.perf_counter()
        act()
        took.append(time.perf_counter() - began)
    return SECONDS / statistics.median(took)


def share(command: Sequence[str], env: dict[str, str]) -> float:
    """Processor seconds a hundred seconds of playing, once it has settled."""
    playing = subprocess.Popen(command, env=env, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        time.sleep(SETTLE)
        before = _processor(playing.pid)
        time.sleep(LISTEN)
        return 100 * (_processor(playing.pid) - before) / LISTEN
    finally:
        playing.kill()
        playing.wait()


def _processor(process: int) -> float:
    fields = Path(f"/proc/{process}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / TICKS


def play(folder: Path) -> None:
    names = ("rain-far", "low-drone", "bell", "voice")
    sounds = {name: soundfile.read(folder / f"{name}.wav", dtype="float32")[0] for name in names}
    transport = Transport(session(sounds), OUTPUTS["miniaudio"]())
    transport.start()
    transport.play()
    while transport.position() < transport.score.length:
        time.sleep(0.25)


def main() -> None:
    if sys.argv[1:2] == ["--play"]:
        play(Path(sys.argv[2]))
        return
    sounds = parts()
    score = session(sounds)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for sound, samples in sounds.items():
            soundfile.write(folder / f"{sound}.wav", samples, RATE, subtype="PCM_16")
        speeds = {"hand-on-heart": timed(lambda: by_us(score)), "pydub": timed(lambda: by_pydub(folder))}
        if shutil.which("ffmpeg"):
            speeds["ffmpeg"] = timed(lambda: by_ffmpeg(folder))
        _table("mix of 20 minutes", "x real time", speeds)
        if not lacking():
            _table("playing", "% of a core", _shares(folder, score))


def _shares(folder: Path, score: Score) -> dict[str, float]:
    """A player that is not installed is left out; they play the same session from a finished file."""
    whole = folder / "session.flac"
    with soundfile.SoundFile(whole, "w", RATE, 2, "PCM_16") as file:
        for start in range(0, 2 * 60 * RATE, RATE):
            file.write(render(score, start, RATE, Volumes()))
    players = {
        "mpv": ["mpv", "--no-config", "--no-video", "--really-quiet", "--ao=pulse", str(whole)],
        "ffplay": ["ffplay", "-nodisp", "-autoexit", "-loglevel", "quiet", str(whole)],
        "paplay": ["paplay", str(whole)],
    }
    with tempfile.TemporaryDirectory() as place, NullSink(Path(place)) as sink:
        shares = {"hand-on-heart": share([sys.executable, "-m", "tests.bench.sound", "--play", str(folder)], sink.env)}
        env = sink.env | {"SDL_AUDIODRIVER": "pulse"}
        return shares | {name: share(command, env) for name, command in players.items() if shutil.which(command[0])}


def _table(title: str, unit: str, figures: dict[str, float]) -> None:
    sys.stdout.write(f"{title:20} {unit:>12} {'ours / theirs':>14}\n")
    for name, figure in figures.items():
        sys.stdout.write(f"{name:20} {figure:12.2f} {figures['hand-on-heart'] / figure:14.2f}\n")


if __name__ == "__main__":
    main()
