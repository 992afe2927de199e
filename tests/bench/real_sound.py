"""A session through a real sound server while both cores burn, and what was heard compared with what was written.

    python -m tests.bench.real_sound --minutes 10          every frame and every bell
    python -m tests.bench.real_sound --lose sink           the device taken away and given back (or: server)
    python -m tests.bench.real_sound --make ocean-far      an ambience that was never made before

Prints one JSON object; ends with 1 where something was heard wrongly. Needs pulseaudio, pactl and parec.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from audio.bank import SoundBank
from audio.clip import Clip
from audio.coming import ENTERING, Around
from audio.outputs import OUTPUTS
from audio.render import Volumes, render
from audio.score import Channel, Placement, Score
from audio.transport import Transport
from audio.units import RATE, Frames
from tests.bench.null_sink import NullSink, Recording, lacking

if TYPE_CHECKING:
    from collections.abc import Iterator

    import numpy.typing as npt

    from audio.coming import Coming
    from audio.long_clip import LongClip
    from audio.units import Samples

ROOT = Path(__file__).resolve().parents[2]
CORES = os.cpu_count() or 2
BELL_EVERY = 7 * RATE + 1234
WORD_EVERY = 5 * RATE + 777
PROBE = 16
"""Frames of noise that occur once: enough to find a place by."""
SEARCH = 20 * RATE
LOST_AT, BACK_AT, FAULT_SECONDS = 4.0, 6.0, 13.0
MAKING_SECONDS = 16


def session(seconds: float) -> Score:
    """All channels: a bed of noise, each frame unlike its neighbours and its sides, bells, words, and a breath."""
    length = round(seconds * RATE)
    rng = np.random.default_rng(7)
    bed = Clip("noise", rng.uniform(-0.05, 0.05, (37 * RATE, 2)).astype(np.float32))
    bell = SoundBank(None).bell("chime-soft")
    starts = range(2 * RATE, length - RATE, BELL_EVERY)
    bells = tuple(Placement(bell, Frames(start), Channel.BELL, gain=0.7) for start in starts)
    word = Clip("word", np.repeat(rng.uniform(-0.1, 0.1, (RATE, 1)).astype(np.float32), 2, axis=1))
    words = tuple(Placement(word, Frames(start), Channel.VOICE) for start in range(3 * RATE, length - RATE, WORD_EVERY))
    breath = SoundBank(None).pacer("notes", "in", 4 * RATE)
    breaths = range(RATE, length - 4 * RATE, 10 * RATE) if breath is not None else ()
    paced = tuple(Placement(breath, Frames(start), Channel.BELL) for start in breaths)
    return Score(
        Frames(length), (Placement(bed, Frames(0), Channel.AMBIENCE, length=Frames(length)), *bells, *words, *paced)
    )


def around(clip: Clip | LongClip | Coming | None) -> Score:
    """Bells from the first frame on, more than one a second, and the ambience where there is one."""
    length = Frames(MAKING_SECONDS * RATE)
    bell = SoundBank(None).bell("wood-tap")
    bells = tuple(Placement(bell, Frames(at), Channel.BELL) for at in range(0, length - RATE, RATE - 4321))
    bed = () if clip is None else (Placement(clip, Frames(0), Channel.AMBIENCE, length=length, fade_in=Frames(RATE)),)
    return Score(length, (*bed, *bells))


def bells_of(score: Score) -> list[int]:
    return [placement.start for placement in score.placements if placement.channel is Channel.BELL]


# -- the player, in a process of its own ------------------------------------------------------------------------------


def play(score: Score) -> None:
    """Play, and tell twenty times a second when it is, where we are and whether it sounds."""
    transport = Transport(score, OUTPUTS["miniaudio"]())
    transport.start()
    transport.play()
    rows = []
    while (position := transport.position()) < transport.score.length:
        rows.append((time.monotonic(), position, transport.sounding))
        time.sleep(0.05)
    time.sleep(0.5)
    transport.stop()
    used = resource.getrusage(resource.RUSAGE_SELF)
    json.dump({"rows": rows, "processor": used.ru_utime + used.ru_stime}, sys.stdout)


@contextmanager
def burning(processes: int) -> Iterator[None]:
    burners = [subprocess.Popen([sys.executable, "-c", "while True: pass"]) for _ in range(processes)]
    try:
        yield
    finally:
        for burner in burners:
            burner.kill()
            burner.wait()


def player(sink: NullSink, *words: str) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "tests.bench.real_sound", *words]
    return subprocess.Popen(command, env=sink.env, cwd=ROOT, stdout=subprocess.PIPE, text=True)


# -- what was heard ---------------------------------------------------------------------------------------------------


def find(heard: npt.NDArray[np.float32], probe: Samples, start: int, end: int) -> int | None:
    """The first frame from `start` to `end` at which exactly `probe` was heard."""
    start, end = max(0, start), min(end, len(heard) - len(probe))
    for at in range(start, end, RATE):
        part = np.asarray(heard[at : min(at + RATE, end)])
        for index in np.flatnonzero((part == probe[0]).all(axis=1)):
            if np.array_equal(heard[at + index : at + index + len(probe)], probe):
                return int(at + index)
    return None


def place(heard: npt.NDArray[np.float32], score: Score, frame: int, start: int, end: int) -> int | None:
    return find(heard, render(score, frame, PROBE, Volumes()), start, end)


def compare(heard: npt.NDArray[np.float32], score: Score) -> dict[str, Any]:
    """Walk through both: frames alike bit for bit, where they part and by how much, where the bells are."""
    at = place(heard, score, 0, 0, len(heard))
    if at is None:
        return {"frames": score.length, "equal": 0, "partings": ["nothing was heard"], "bells": [], "written": []}
    frame, equal, partings = 0, 0, []
    places: dict[int, int] = {}
    bells = bells_of(score)
    while frame < score.length and at < len(heard):
        n = min(RATE, score.length - frame, len(heard) - at)
        alike = (np.asarray(heard[at : at + n]) == render(score, frame, n, Volumes())).all(axis=1)
        good = n if alike.all() else int(np.argmin(alike))
        places |= {bell: at + bell - frame for bell in bells if frame <= bell < frame + good}
        frame, at, equal = frame + good, at + good, equal + good
        if good < n:
            frame, at, parting = _resume(heard, score, frame, at)
            partings.append(parting)
            if parting["kind"] == "end":
                break
    return {"frames": score.length, "equal": equal, "partings": partings, "bells": places, "written": bells}


def _resume(heard: npt.NDArray[np.float32], score: Score, frame: int, at: int) -> tuple[int, int, dict[str, Any]]:
    """After a parting at `frame`: a gap or a repetition (heard later), a loss (goes on further), or altered frames."""
    later = place(heard, score, frame, at, at + SEARCH)
    if later is not None:
        silent = not np.asarray(heard[at:later]).any()
        return frame, later, {"kind": "gap" if silent else "repeated", "frame": frame, "frames": later - at}
    for ahead in (1, 48, 480, 4800, RATE, 5 * RATE):
        found = place(heard, score, frame + ahead, at, at + SEARCH)
        if found is not None:
            kind = "altered" if found - at == ahead else "lost"
            return frame + ahead, found, {"kind": kind, "frame": frame, "frames": ahead - (found - at)}
    return frame, at, {"kind": "end", "frame": frame, "frames": 0}


def ordinary(minutes: float, burners: int) -> tuple[dict[str, Any], bool]:
    with tempfile.TemporaryDirectory() as folder, NullSink(Path(folder)) as sink:
        recording = Recording(sink, Path(folder) / "heard.raw")
        time.sleep(1)
        score = session(minutes * 60)
        with burning(burners):
            said = json.loads(player(sink, "--play", str(minutes * 60)).communicate()[0])
        time.sleep(0.5)
        found = compare(recording.stop(), score)
    bells, written = found.pop("bells"), found.pop("written")
    first = next(iter(bells.items()), (0, 0))
    errors = [abs(bells[bell] - first[1] - (bell - first[0])) for bell in bells]
    report = found | {
        "minutes": minutes,
        "burners": burners,
        "bells heard": f"{len(bells)} of {len(written)}",
        "bells off by at most (frames)": max(errors, default=None),
        "processor (% of one core)": round(100 * said["processor"] / (minutes * 60), 2),
    }
    good = not found["partings"] and len(bells) == len(written) and max(errors) <= 1
    return report, good


def losing(what: str) -> tuple[dict[str, Any], bool]:
    """Take the sink or the whole server away in mid-session and give it back."""
    score = session(FAULT_SECONDS)
    with tempfile.TemporaryDirectory() as folder, NullSink(Path(folder)) as sink:
        before = Recording(sink, Path(folder) / "before.raw")
        time.sleep(1)
        playing = player(sink, "--play", str(FAULT_SECONDS))
        heard_from = _first_sound(before)
        time.sleep(LOST_AT)
        sink.unplug() if what == "sink" else sink.kill()
        gone = time.monotonic()
        time.sleep(BACK_AT - LOST_AT)
        sink.plug() if what == "sink" else sink.start()
        back = time.monotonic()
        after = Recording(sink, Path(folder) / "after.raw")
        returned = _first_sound(after)
        rows = json.loads(playing.communicate()[0])["rows"]
        early, late = before.stop(), after.stop()
        lines = [position - at * RATE for at, position, _ in rows if at > heard_from + 1]
        words = statistics.median(lines)
        lateness = [_lateness(record, heard, score, words) for record, heard in ((before, early), (after, late))]
    usual = statistics.median(lateness[0])
    report = {
        "lost": what,
        "noticed after (s)": round(next(at for at, _, sounding in rows if at > gone and not sounding) - gone, 2),
        "sound again after its return (s)": round(returned - back, 2),
        "words off their line by at most (ms)": round(max(abs(line - words) for line in lines) / RATE * 1000),
        "bells after its return": len(lateness[1]),
        "bells off their time by at most (ms)": round(max(abs(x - usual) for x in lateness[1]) * 1000),
        "words ended at the end": rows[-1][1] > score.length - RATE // 5,
    }
    good = (
        report["sound again after its return (s)"] < 2
        and report["words off their line by at most (ms)"] < 250
        and report["bells off their time by at most (ms)"] < 50
        and report["words ended at the end"]
    )
    return report, bool(good)


def making(name: str) -> tuple[dict[str, Any], bool]:
    """A session that begins with an ambience that is made meanwhile, beside burners."""
    with tempfile.TemporaryDirectory() as folder, NullSink(Path(folder)) as sink:
        recording = Recording(sink, Path(folder) / "heard.raw")
        time.sleep(1)
        with burning(CORES - 1):
            player(sink, "--play-made", name).communicate()
        time.sleep(0.5)
        heard = np.array(recording.stop())
    clip = SoundBank(None).ambience(name)
    without, whole = (render(each, 0, MAKING_SECONDS * RATE, Volumes()) for each in (around(None), around(clip)))
    at = find(heard, without[:PROBE], 0, len(heard))
    if at is None:
        return {"frames": 0}, False
    heard = heard[at : at + len(whole)]
    same = (heard == without).all(axis=1) if len(heard) == len(whole) else np.zeros(1, bool)
    came = int(np.argmin(same))
    there = len(whole) - int(np.argmin((heard == whole).all(axis=1)[::-1]))
    added, full = (heard - without)[came:there], (whole - without)[came:there]
    report = {
        "bells alone, bit for bit, until (s)": round(came / RATE, 2),
        "all of it, bit for bit, from (s)": round(there / RATE, 2),
        "largest step as it came, against its own": round(float(_steps(added) / _steps(full)), 2),
    }
    in_time = 0 < came < there <= came + ENTERING + RATE // 2 < len(whole)
    return report, bool(in_time and _steps(added) <= _steps(full) * 1.01)


def _steps(samples: Samples) -> float:
    return float(np.abs(np.diff(samples, axis=0)).max())


def _first_sound(recording: Recording) -> float:
    """Waits for it; time.monotonic()."""
    until = time.monotonic() + 20
    while time.monotonic() < until:
        time.sleep(0.02)
        heard = np.fromfile(recording.path, np.float32) if recording.path.exists() else np.zeros(0)
        loud = np.flatnonzero(heard)
        if len(loud):
            return recording.arrival(int(loud[0]) // 2)
    raise SystemExit("nothing was heard")


def _lateness(recording: Recording, heard: npt.NDArray[np.float32], score: Score, words: float) -> list[float]:
    """Seconds between the words' time for each bell and its arrival in the recording."""
    late = []
    for bell in bells_of(score):
        at = place(heard, score, bell, 0, len(heard))
        if at is not None:
            late.append(recording.arrival(at) - (bell - words) / RATE)
    return late


def main() -> int:
    reading = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    reading.add_argument("--minutes", type=float, default=10.0)
    reading.add_argument("--burners", type=int, default=CORES, help="processes that burn a core each")
    reading.add_argument("--lose", choices=["sink", "server"])
    reading.add_argument("--make", metavar="AMBIENCE")
    reading.add_argument("--play", type=float, metavar="SECONDS", help=argparse.SUPPRESS)
    reading.add_argument("--play-made", metavar="AMBIENCE", help=argparse.SUPPRESS)
    asked = reading.parse_args()
    if asked.play is not None:
        play(session(asked.play))
        return 0
    if asked.play_made:
        play(around(Around(SoundBank(None))(asked.play_made, Frames(0))))
        return 0
    if lacking():
        raise SystemExit(f"needs {', '.join(lacking())}")
    if asked.make:
        report, good = making(asked.make)
    else:
        report, good = losing(asked.lose) if asked.lose else ordinary(asked.minutes, asked.burners)
    json.dump(report, sys.stdout, indent=2)
    sys.stdout.write("\n")
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())
