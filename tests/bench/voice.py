"""Speech: how fast it is made, how soon the first cue is there, and the memory of both processes.

    python -m tests.bench.voice

Beside espeak-ng and flite on the same cues, where they are installed. Prints one JSON object; ratios to real time.
"""

from __future__ import annotations

import json
import statistics
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

from audio.units import RATE
from audio.voice.neural import Neural, is_installed
from audio.voice.phrasing import speak
from audio.voice.system import system_voices
from audio.voice.voice import Pace
from meditation.script.parse import load_script
from meditation.session.saying import said_in
from meditation.session.wording import PLAIN_READING

if TYPE_CHECKING:
    from audio.voice.voice import Voice

ROOT = Path(__file__).resolve().parents[2]
SESSION = ROOT / "scripts" / "self-compassion-break.session.md"


def memory_mib(pid: int | str) -> float:
    """Proportional set size, MiB."""
    rows = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
    return next(int(row.split()[1]) for row in rows if row.startswith("Pss:")) / 1024


def cues() -> list[str]:
    script = load_script(SESSION).script
    if script is None:
        sys.exit(f"{SESSION} cannot be played.")
    return [said.text for said in said_in(script, PLAIN_READING) if said.plain]


def measured(voice: Voice, texts: list[str]) -> dict[str, Any]:
    """Every cue once, from a cold start; the first tells the latency."""
    times, seconds = [], 0.0
    for text in texts:
        begun = time.perf_counter()
        seconds += len(speak(voice, text, "en", Pace.CALM)) / RATE
        times.append(time.perf_counter() - begun)
    return {
        "cues": len(texts),
        "seconds of speech": round(seconds, 1),
        "first cue (ms)": round(times[0] * 1000),
        "median cue (ms)": round(statistics.median(times[1:]) * 1000),
        "slowest later cue (ms)": round(max(times[1:]) * 1000),
        "x real time": round(seconds / sum(times), 1),
        "x real time, once started": round(seconds * (len(times) - 1) / len(times) / sum(times[1:]), 1),
    }


def player_grows() -> float:
    """MiB by which a process that has a voice say every cue is larger than one that has not: never the model."""
    script = (
        "import sys, json\nfrom tests.bench.voice import cues, memory_mib\nimport numpy, soxr, soundfile\n"
        "from audio.voice.neural import Neural\nfrom audio.voice.phrasing import speak\n"
        "from audio.voice.voice import Pace\n"
        "before = memory_mib('self')\nvoice = Neural()\n"
        "for text in cues(): speak(voice, text, 'en', Pace.CALM)\n"
        "print(json.dumps(memory_mib('self') - before))\nvoice.close()\n"
    )
    done = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, check=True, timeout=300)
    return float(json.loads(done.stdout))


def main() -> None:
    texts = cues()
    found: dict[str, Any] = {}
    if is_installed():
        voice = Neural()
        found["neural"] = measured(voice, texts)
        found["neural"]["helper (MiB)"] = round(memory_mib(voice.process or "self"), 1)
        voice.close()
        found["neural"]["player grows by (MiB)"] = round(player_grows(), 1)
    for other in system_voices():
        found[other.name] = measured(other, texts)
    sys.stdout.write(json.dumps(found, indent=2) + "\n")


if __name__ == "__main__":
    main()
